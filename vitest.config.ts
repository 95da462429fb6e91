import { defineConfig } from 'vitest/config'

/** A test that needs a system tool is named for it: `*.chromium.test.ts`. `npm test` names the tools it lacks here. */
const missing = (process.env['REPORT_GEN_MISSING'] ?? '').split(',').filter(Boolean)

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', ...missing.map((tool) => `test/**/*.${tool}.*test.ts`)],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
