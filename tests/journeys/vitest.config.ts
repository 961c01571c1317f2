import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/journeys/**/*.journey.ts"],
    globalSetup: ["tests/journeys/setup.ts"],
    // Each browser draws in software on all cores: more of them at once only make each other slow.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    retry: 0,
    reporters: ["verbose"],
  },
});
