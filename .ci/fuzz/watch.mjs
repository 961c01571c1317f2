import { fork } from "node:child_process";

/**
 * A broken file that the door did not take as it should.
 * @typedef {object} Find
 * @property {string} format
 * @property {number} number of the file
 * @property {string} fault
 */

/**
 * What is heard of the files.
 * @typedef {object} Heard
 * @property {(number: number, fault: string) => void} found
 * @property {(format: string) => void} opened
 */

/** @typedef {{ at: number, format?: string, fault?: string | null, isOpened?: boolean, seconds?: number }} Said */

/** Seconds of the processor that a small file may take. */
const MOST_SECONDS = 2;
/** Seconds without a word after which a file hangs; longer than the others, since several may share the processor. */
const SILENCE = 30;
/** Waiting for the child to load the code. */
const START = 120;

/**
 * Opens `count` broken files of a format, from one number on, in processes that are ended when they hang.
 * @param {string} format or `all` of them in turns
 * @param {number} from
 * @param {number} count
 * @returns {Promise<{ finds: Find[], opened: Map<string, number> }>} `opened`: how many of each format were whole enough to be let in
 */
export async function fuzz(format, from, count) {
  /** @type {Find[]} */
  const finds = [];
  /** @type {Map<string, number>} */
  const opened = new Map();
  let next = from;
  /** @type {Heard} */
  const heard = {
    found: (number, fault) => void finds.push({ format, number, fault }),
    opened: (one) => void opened.set(one, (opened.get(one) ?? 0) + 1),
  };
  while (next < from + count) next = await runFrom(format, next, from + count, heard);
  return { finds, opened };
}

/**
 * Runs until all are done or one hangs.
 * @param {string} format
 * @param {number} from
 * @param {number} to
 * @param {Heard} heard
 * @returns {Promise<number>} the file to go on with
 */
function runFrom(format, from, to, heard) {
  return new Promise((resolve) => {
    const child = fork(".ci/fuzz/child.mjs", [format, String(from), String(to)], { execArgv: [] });
    let at = from;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const over = (/** @type {string} */ fault) => {
      heard.found(at, fault);
      child.removeAllListeners();
      child.kill("SIGKILL");
      clearTimeout(timer);
      resolve(at + 1);
    };
    const watch = (/** @type {number} */ seconds) => {
      clearTimeout(timer);
      timer = setTimeout(() => over(`hangs: nothing for ${seconds} s`), seconds * 1000);
    };
    watch(START);
    child.on("message", (/** @type {Said} */ said) => {
      at = said.at;
      watch(SILENCE);
      if (said.isOpened) heard.opened(said.format ?? format);
      if (said.fault) heard.found(at, said.fault);
      if ((said.seconds ?? 0) > MOST_SECONDS) heard.found(at, `takes ${said.seconds} s`);
    });
    child.on("error", (error) => over(`the process did not start: ${error.message}`));
    child.on("exit", (code) => {
      if (at < to) return over(`ended the process (${code})`);
      clearTimeout(timer);
      return resolve(to);
    });
  });
}
