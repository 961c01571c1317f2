import { filesIn, planFolderIn, type Wanted } from "../../domain/offline-files";
import { sha256 } from "./take-in";

/** Where the city's data stand beside the app. */
export const DATA_FOLDER = "geodata/";
const PACKAGE = "datapackage.json";
const CITY = "city.json";

/** All files of the city as its own packages list them, and a name for just these bytes. */
export interface CityFiles {
  readonly name: string;
  readonly files: readonly Wanted[];
}

/**
 * @param root the app's folder, ending in a slash
 * @throws when a package does not come or is none
 */
export async function cityFiles(root: string): Promise<CityFiles> {
  const plan = planFolderIn(await textOf(root, `${DATA_FOLDER}${CITY}`));
  const folders = [DATA_FOLDER, ...(plan === undefined ? [] : [`${DATA_FOLDER}${plan}/`])];
  const listed = await Promise.all(folders.map((folder) => filesOf(root, folder)));
  const files = listed.flat();
  return { name: `data-${await sha256(bytesOf(JSON.stringify(files)))}`, files };
}

async function filesOf(root: string, folder: string): Promise<Wanted[]> {
  const path = `${folder}${PACKAGE}`;
  const text = await textOf(root, path);
  return [{ path, sha256: await sha256(bytesOf(text)) }, ...filesIn(text, folder)];
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function textOf(root: string, path: string): Promise<string> {
  const response = await fetch(new URL(path, root), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.text();
}
