import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/journeys/**/*.journey.ts"],
    globalSetup: ["tests/journeys/setup.ts"],
    // Each browser draws in software on all cores. With the page put together by the processor (browser.ts) fourteen journeys took
    // 167 s two at a time, and about 230 one after the other.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    retry: 0,
    reporters: ["verbose"],
  },
});
