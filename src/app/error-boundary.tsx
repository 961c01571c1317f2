import { Component, type ErrorInfo, type ReactNode } from "react";
import { textIn } from "../i18n";
import { reloadPage } from "../state";
import { Failed } from "../ui";

/** What is left when drawing itself fails: a sentence and a way back, in the language of the page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const text = textIn(document.documentElement.lang);
    return (
      <Failed
        what={text("explore.crashed.title")}
        remedy={text("explore.crashed.body")}
        onRetry={() => reloadPage()}
      />
    );
  }
}
