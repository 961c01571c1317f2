/**
 * A check of the project. Stages run in this order.
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} command
 * @property {string} [needs] the stage without which this one says nothing
 * @property {boolean} [shown] what it prints is worth reading when it passes, too
 */

const FITTING = ["vitest", "run", "--reporter=default"];
const architecture = ["tests/architecture.test.ts", "tests/architecture/craft.test.ts"];
const adoption = "tests/adoption.test.ts";

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: "format", command: ["biome", "format", "."] },
  { name: "lint", command: ["biome", "check", "--formatter-enabled=false", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "knip", command: ["knip"] },
  { name: "geodata:check", command: ["node", ".ci/geodata-check.mjs"], shown: true },
  {
    name: "unit",
    command: [...FITTING, ...[...architecture, adoption].flatMap((file) => ["--exclude", file])],
  },
  { name: "architecture", command: [...FITTING, ...architecture] },
  { name: "adoption", command: [...FITTING, adoption] },
  { name: "build", command: ["vite", "build", "--logLevel", "warn"] },
  { name: "size", command: ["node", ".ci/size.mjs"], needs: "build", shown: true },
  { name: "journeys", command: ["node", ".ci/journeys.mjs", "--built"], needs: "build" },
];
