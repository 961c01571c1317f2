import { Component, type ErrorInfo, type ReactNode } from "react";
import { textIn } from "../i18n";
import { reloadPage } from "../state";
import { Failed } from "../ui";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What is drawn; something else is tried anew. */
  readonly of?: string | undefined;
}

/**
 * What is left when drawing itself fails, or its code does not come: a sentence and a way back, in the language of the page.
 * What stands outside of it goes on.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.broken && before.of !== this.props.of) this.setState({ broken: false });
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
