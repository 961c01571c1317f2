import type { SlotNumber } from "./slots";

/** The looks a reader can have; «system» is a wish and is resolved to one of these before anything is drawn. */
export type LookName = "day" | "night" | "contrast";

/** Every colour of the app, by what it is for. The one place where colours are written. */
export interface Look {
  readonly name: LookName;
  readonly scheme: "light" | "dark";
  /** Furniture. */
  readonly paper: string;
  readonly sheet: string;
  readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly action: string;
  readonly actionInk: string;
  readonly actionSoft: string;
  readonly focus: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly scrim: string;
  /** The map's ground. */
  readonly land: string;
  readonly inside: string;
  readonly water: string;
  readonly waterLabel: string;
  readonly wood: string;
  readonly gravel: string;
  readonly border: string;
  readonly zoneBorder: string;
  readonly perimeter: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly halo: string;
  readonly neutralPatch: string;
  readonly triplePatch: string;
  readonly residents: string;
  readonly selected: string;
  readonly ghost: string;
  readonly gained: string;
  readonly lost: string;
  readonly unchanged: string;
  readonly unknown: string;
  /** What a file would bring, before it counts. */
  readonly preview: string;
  /** Five steps from little to much; the choropleth. */
  readonly ramp: readonly [string, string, string, string, string];
  readonly slots: Readonly<Record<SlotNumber, string>>;
  /** What is written on a slot's colour. */
  readonly onSlot: string;
}

const day: Look = {
  name: "day",
  scheme: "light",
  paper: "#f6f2e9",
  sheet: "#fdfbf6",
  sunken: "#eee8da",
  ink: "#1d2630",
  inkSoft: "#4d5763",
  line: "#d9d1c0",
  lineStrong: "#857c6a",
  action: "#0b5394",
  actionInk: "#ffffff",
  actionSoft: "#dde9f3",
  focus: "#b4006e",
  warning: "#7a4a00",
  warningSoft: "#f8ead0",
  scrim: "#1d263066",
  land: "#efe9dc",
  inside: "#fbf8f1",
  water: "#9db8c7",
  waterLabel: "#3f6478",
  wood: "#e2e6d3",
  gravel: "#e6e0d2",
  border: "#b9b09d",
  zoneBorder: "#8d8470",
  perimeter: "#3a3f45",
  label: "#2b333c",
  labelSoft: "#646556",
  halo: "#fbf8f1",
  neutralPatch: "#cfc8b8",
  triplePatch: "#8f8775",
  residents: "#5b3a6b",
  selected: "#b4006e",
  ghost: "#857c6a",
  gained: "#0b6e4f",
  lost: "#a3341f",
  unchanged: "#6d6554",
  unknown: "#ddd5c4",
  preview: "#33404d",
  ramp: ["#efe6ee", "#d6c3d8", "#b596bd", "#8a659a", "#5b3a6b"],
  slots: { 1: "#1b4f9c", 2: "#0d7a68", 3: "#b34e0b", 4: "#6d3f8f", 5: "#6b5d10", 6: "#9c2a5b" },
  onSlot: "#ffffff",
};

const night: Look = {
  name: "night",
  scheme: "dark",
  paper: "#141c26",
  sheet: "#1a2430",
  sunken: "#111820",
  ink: "#eef1f4",
  inkSoft: "#b4bfca",
  line: "#344150",
  lineStrong: "#7d8b99",
  action: "#8fc1f5",
  actionInk: "#0e1620",
  actionSoft: "#22384f",
  focus: "#ff9bd2",
  warning: "#f3c77a",
  warningSoft: "#3b3018",
  scrim: "#05080ccc",
  land: "#18212c",
  inside: "#202b38",
  water: "#40596c",
  waterLabel: "#9bbacd",
  wood: "#25352f",
  gravel: "#2b3138",
  border: "#48566a",
  zoneBorder: "#71809a",
  perimeter: "#d5dce3",
  label: "#e3e8ed",
  labelSoft: "#a2adb9",
  halo: "#18212c",
  neutralPatch: "#303b48",
  triplePatch: "#04070a",
  residents: "#d9b8e6",
  selected: "#ff9bd2",
  ghost: "#7d8b99",
  gained: "#6fd3ad",
  lost: "#f09a86",
  unchanged: "#97a4b3",
  unknown: "#2c3744",
  preview: "#f4f1e8",
  ramp: ["#2e2a3d", "#4a3d5e", "#6e5688", "#9a78b4", "#cfa9e0"],
  slots: { 1: "#7db4f5", 2: "#5fd0b7", 3: "#f2a05f", 4: "#c79ae8", 5: "#d9c45a", 6: "#f088b0" },
  onSlot: "#0e1620",
};

const contrast: Look = {
  ...day,
  name: "contrast",
  paper: "#ffffff",
  sheet: "#ffffff",
  sunken: "#f0f0f0",
  ink: "#000000",
  inkSoft: "#1f1f1f",
  line: "#6b6b6b",
  lineStrong: "#000000",
  action: "#003a70",
  actionSoft: "#e0ecf8",
  focus: "#b4006e",
  warning: "#5c3700",
  warningSoft: "#fff3d6",
  land: "#f4f4f4",
  inside: "#ffffff",
  water: "#6f97ad",
  waterLabel: "#12394d",
  wood: "#e3ead6",
  border: "#767676",
  zoneBorder: "#4a4a4a",
  perimeter: "#000000",
  label: "#000000",
  labelSoft: "#2a2a2a",
  halo: "#ffffff",
  preview: "#000000",
  neutralPatch: "#c4c4c4",
  triplePatch: "#6e6e6e",
  slots: { 1: "#003c8f", 2: "#005f50", 3: "#8f3a00", 4: "#5a1f85", 5: "#4f4300", 6: "#85004a" },
};

export const LOOKS: Readonly<Record<LookName, Look>> = { day, night, contrast };
