import { beforeEach, expect, test, vi } from "vitest";
import { sayOfFile } from "../../../src/state/importing/choose";
import { openChosen } from "../../../src/state/importing/chosen";
import { selectLacking } from "../../../src/state/importing/lacking";
import { forgetFile } from "../../../src/state/importing/open";
import { selectSuggestion } from "../../../src/state/importing/selectors";
import { startOnSquares } from "../on-squares";
import { app, became, gives } from "./on-file";

beforeEach(() => {
  startOnSquares();
  return forgetFile;
});

test("what is lacking before a file can be taken in is named, one thing after the other", async () => {
  await gives("far.csv", "name,lon,lat\nx,100,30\ny,101,31\n");
  await vi.waitFor(() => expect(selectLacking(app())).toBe("place"));
  await gives("near.csv", "name,lon,lat\nx,-29.95,0.05\ny,-29.85,0.15\n");
  await vi.waitFor(() => expect(selectSuggestion(app())).not.toBeNull());
  sayOfFile({ role: "layer" });
  expect(selectLacking(app())).toBe("strategy");
  sayOfFile({ strategy: "a", layerName: " " });
  expect(selectLacking(app())).toBe("name");
  sayOfFile({ layerName: "Mine", reach: Number.NaN });
  expect(selectLacking(app())).toBe("reach");
  sayOfFile({ reach: 300 });
  expect(selectLacking(app())).toBeNull();
  await became();
  sayOfFile({ role: "table" });
  expect(selectLacking(app())).toBe("code");
});

test("of files that come together one is opened, and the others are told of", () => {
  const opened: string[] = [];
  const open = ({ name }: { readonly name: string }) => void opened.push(name);
  const [csv, shp, dbf] = ["a.csv", "b.shp", "b.dbf"].map((name) => new File(["x"], name));
  if (csv === undefined || shp === undefined || dbf === undefined) throw new Error("three files");
  expect(openChosen([dbf, shp], open)).toBeNull();
  expect(openChosen([dbf, csv, shp], open)).toBe("b.shp");
  expect(openChosen([csv, shp], open)).toBe("a.csv");
  expect(openChosen([], open)).toBeNull();
  expect(opened).toEqual(["b.shp", "b.shp", "a.csv"]);
});
