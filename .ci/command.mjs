import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * Runs a command of the system or of `node_modules/.bin` and waits for it.
 * @param {string} command
 * @param {readonly string[]} [arguments_]
 * @param {{ shown?: boolean, env?: Record<string, string> }} [options] `shown`: what it prints passes through
 * at once; otherwise it is kept and given back.
 * @returns {Promise<{ code: number, output: string }>} a command that cannot be started has code 127.
 */
export function run(command, arguments_ = [], { shown = false, env = {} } = {}) {
  const PATH = [join(process.cwd(), "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, arguments_, {
      stdio: shown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env, PATH },
    });
    let output = "";
    const keep = (/** @type {unknown} */ piece) => {
      output += String(piece);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}

/**
 * The door of a script: what goes wrong is said in its own words, without a stack, and the script fails.
 * @param {() => Promise<void>} script
 */
export async function open(script) {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
