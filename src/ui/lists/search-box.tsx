import { type ReactNode, useId, useState } from "react";
import { useText } from "../../i18n";
import { SearchField } from "../controls/search-field";
import { Announcer } from "../frame/announcer";
import { moved } from "./moving";
import { type Option, OptionList, optionId } from "./option-list";
import styles from "./search-box.module.css";

export interface SearchBoxProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly large?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What was found for the value; the caller searches. */
  readonly options: readonly Option[];
  readonly onChosen: (id: string) => void;
  /** Shown when something was typed and nothing found. */
  readonly empty?: ReactNode;
}

/** A search field with its suggestions: arrows move, Enter chooses, Escape closes; the count is announced. */
export function SearchBox(props: SearchBoxProps) {
  const { value, options, onChosen, onValue, empty } = props;
  const { text } = useText();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const isOpen = open && options.length > 0;
  const choose = (id: string) => {
    setOpen(false);
    setActive(null);
    onChosen(id);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === "Enter" && isOpen) {
      const chosen = active ?? options[0]?.id;
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const place = moved(
        event.key,
        options.findIndex(({ id }) => id === active),
        options.length,
      );
      setActive(place === null ? null : (options[place]?.id ?? null));
    }
  };
  const field = {
    label: props.label,
    labelHidden: props.labelHidden,
    large: props.large,
    placeholder: props.placeholder,
  };
  return (
    <div className={styles.box}>
      <SearchField
        {...field}
        value={value}
        onValue={(next) => {
          setOpen(true);
          setActive(null);
          onValue(next);
        }}
        suggesting={{
          list,
          open: isOpen,
          active: active === null ? undefined : optionId(list, active),
          onKeyDown,
          onFocus: () => setOpen(true),
          onBlur: () => setOpen(false),
        }}
      />
      {isOpen ? (
        <div className={styles.list}>
          <OptionList
            id={list}
            label={props.label}
            options={options}
            active={active}
            onChosen={choose}
            onActive={setActive}
          />
        </div>
      ) : null}
      {value !== "" && options.length === 0
        ? (empty ?? <p className={styles.empty}>{text("ui.options.none")}</p>)
        : null}
      <Announcer message={open && value !== "" ? text("ui.options.found", { count: options.length }) : ""} />
    </div>
  );
}
