import { type KeyboardEvent, useState } from "react";
import { moved } from "./moving";
import type { Option } from "./option-list";

interface Suggestions {
  readonly options: readonly Option[];
  readonly onChosen: (id: string) => void;
  readonly onValue: (value: string) => void;
}

/**
 * The list under a search field: whether it is open and which option is the active one. The field keeps the focus, so
 * its keys are the list's (the combobox pattern of the ARIA guide).
 */
export function useSuggestions({ options, onChosen, onValue }: Suggestions) {
  /** Asked for by focus, typing or an arrow; `open` only when there is something to show as well. */
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const open = wanted && options.length > 0;
  const choose = (id: string) => {
    setWanted(false);
    setActive(null);
    onChosen(id);
  };
  const type = (value: string) => {
    setWanted(true);
    setActive(null);
    onValue(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      setWanted(false);
    } else if (event.key === "Enter" && open) {
      const chosen = active ?? options[0]?.id;
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setWanted(true);
      setActive(optionAfter(event.key, active, options));
    }
  };
  const field = { onKeyDown, onFocus: () => setWanted(true), onBlur: () => setWanted(false) };
  return { wanted, open, active, setActive, choose, type, field };
}

/** The option that an arrow key leads to; null among none. */
function optionAfter(key: string, active: string | null, options: readonly Option[]): string | null {
  const from = options.findIndex(({ id }) => id === active);
  const to = moved(key, from, options.length);
  return to === null ? null : (options[to]?.id ?? null);
}
