import { common } from "./common";
import { explore } from "./explore";
import { map } from "./map";
import { problem } from "./problem";
import { ui } from "./ui";

export const it = { common, explore, map, problem, ui } as const;
