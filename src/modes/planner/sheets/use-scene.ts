import { useMemo } from "react";
import type { PrintedScene } from "../../../map/svg/picture";
import { selectBorders, selectCounted, selectInsideCodes, useApp } from "../../../state";
import { selectGhosts } from "../../../state/planner/selectors/pilots";
import { LOOKS } from "../../../theme/look";
import type { Sheet } from "./use-sheet";

/** What the map of the scenario is drawn from; the sheets of municipalities begin with it too. */
export function useScene({ geodata, base, pilots, text, language }: Sheet): PrintedScene {
  const inside = useApp(selectInsideCodes);
  const borders = useApp(selectBorders);
  const ghosts = useApp(selectGhosts);
  const counted = useApp(selectCounted);
  const provisional = text("common.provisional");
  return useMemo(
    () => ({
      geodata,
      look: LOOKS.contrast,
      words: { language, provisional },
      inside,
      marked: null,
      borders,
      pilots,
      ghosts,
      sites: counted.filter(({ layer }) => layer !== base.layer.id),
      patches: [],
    }),
    [geodata, base, language, provisional, inside, borders, pilots, ghosts, counted],
  );
}
