import type { ReactNode } from "react";
import { Tabs as Group, Tab, TabList, TabPanel } from "react-aria-components";
import styles from "./tabs.module.css";

export interface TabView<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: string | undefined;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabView<Id>[];
  readonly chosen: Id;
  readonly onChosen: (chosen: Id) => void;
}

/** Views of the same thing, one at a time; only the chosen one is in the page. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChosen }: TabsProps<Id>) {
  return (
    <Group
      className={styles.tabs ?? ""}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const next = tabs.find(({ id }) => id === key);
        if (next !== undefined) onChosen(next.id);
      }}
    >
      <TabList aria-label={label} className={styles.list ?? ""}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ""}>
            {tab.label}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ""}>
          {tab.content}
        </TabPanel>
      ))}
    </Group>
  );
}
