import { defineConfig } from 'vitest/config'

/** Long seeded runs: many random reports. */
export default defineConfig({
  test: { include: ['test/long/**/*.test.ts'], testTimeout: 1_500_000, hookTimeout: 120_000 },
})
