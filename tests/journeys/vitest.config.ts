import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/journeys/**/*.journey.ts"],
    globalSetup: ["tests/journeys/setup.ts"],
    // A browser draws in software on all cores: four journeys took 127 s one after the other on two cores; two at a time had ended
    // only two of them after 110.
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    retry: 0,
    reporters: ["verbose"],
  },
});
