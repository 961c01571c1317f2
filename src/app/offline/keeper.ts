import type { Wanted } from "../../domain/offline-files";
import { cityFiles } from "./city-files";
import { Memory } from "./memory";
import { cachesOf, faulty, isRefused, type Shelf, staged } from "./shelf";
import { sha256, takeIn } from "./take-in";

/** Takes versions in, whole or not at all. */
export class Keeper {
  readonly memory: Memory;
  readonly #root: string;
  readonly #files: readonly Wanted[];

  /**
   * @param root the app's folder, ending in a slash
   * @param files of the app with which this worker was built
   */
  constructor(root: string, files: readonly Wanted[]) {
    this.#root = root;
    this.#files = files;
    this.memory = new Memory(root);
  }

  /**
   * Takes in the app of this worker with the city's data of now. The first time the app alone is better than nothing; later a
   * version without its data is none.
   * @throws where it could not be taken in; the shelf says why
   */
  takeIn(): Promise<Shelf> {
    return this.memory.alone(() => this.#takeIn());
  }

  async #takeIn(): Promise<Shelf> {
    try {
      return await this.#version(await this.memory.read());
    } catch (fault) {
      await this.memory.change((now) => faulty(now, wordsOf(fault)));
      throw fault;
    } finally {
      await this.memory.clear(await this.memory.read());
    }
  }

  async #version(shelf: Shelf): Promise<Shelf> {
    const mayLack = shelf.current === null || shelf.current.data === null;
    const city = await cityFiles(this.#root).catch((fault: unknown) => {
      if (!mayLack) throw fault;
      return wordsOf(fault);
    });
    const app = await this.#appName();
    if (typeof city === "string") return this.#coded(shelf, app, city);
    const data = this.memory.name(city.name);
    if (isRefused(shelf, { app, data })) return shelf;
    await this.#fill(shelf, app, this.#files);
    try {
      await this.#fill(shelf, data, city.files);
    } catch (fault) {
      if (mayLack) return this.#coded(shelf, app, wordsOf(fault));
      throw fault;
    }
    return this.memory.change((now) => staged(now, { app, data }));
  }

  /** The app without the city's data, and why they are not there. */
  async #coded(shelf: Shelf, app: string, fault: string): Promise<Shelf> {
    await this.#fill(shelf, app, this.#files);
    return this.memory.change((now) => faulty(staged(now, { app, data: null }), fault));
  }

  async #fill(shelf: Shelf, name: string, files: readonly Wanted[]): Promise<void> {
    if (!cachesOf(shelf).includes(name)) await takeIn(name, files, this.#root);
  }

  async #appName(): Promise<string> {
    const bytes = new TextEncoder().encode(JSON.stringify(this.#files));
    return this.memory.name(`app-${await sha256(bytes)}`);
  }
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
