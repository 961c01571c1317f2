import type { it } from "../it";
import type { Translated } from "../messages";
import { common } from "./common";
import { explore } from "./explore";
import { map } from "./map";
import { problem } from "./problem";
import { ui } from "./ui";

export const en: Translated<typeof it> = { common, explore, map, problem, ui };
