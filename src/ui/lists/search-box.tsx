import { type ReactNode, useId } from "react";
import { useText } from "../../i18n";
import { SearchField } from "../controls/search-field";
import { Announcer } from "../frame/announcer";
import { type Option, OptionList, optionId } from "./option-list";
import styles from "./search-box.module.css";
import { useSuggestions } from "./use-suggestions";

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
  const { label, labelHidden, large, placeholder, value, options, empty } = props;
  const { text } = useText();
  const list = useId();
  const { wanted, open, active, setActive, choose, type, field } = useSuggestions(props);
  return (
    <div className={styles.box}>
      <SearchField
        label={label}
        labelHidden={labelHidden}
        large={large}
        placeholder={placeholder}
        value={value}
        onValue={type}
        suggesting={{ list, open, active: active === null ? undefined : optionId(list, active), ...field }}
      />
      {open ? (
        <div className={styles.list}>
          <OptionList
            id={list}
            label={label}
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
      <Announcer
        message={wanted && value !== "" ? text("ui.options.found", { count: options.length }) : ""}
      />
    </div>
  );
}
