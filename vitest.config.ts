import { defineConfig } from 'vitest/config'
import { PATIENCE } from './test/helpers/patience.ts'

/**
 * A test that needs a system tool, or what test/web-editors, test/ofd-reader and test/verapdf install, is named for it:
 * `*.chromium.test.ts`. `npm test` names here what it lacks.
 */
const missing = (process.env['REPORT_GEN_MISSING'] ?? '').split(',').filter(Boolean)

/** Long seeded runs stand in test/long and are run by themselves. */
const long = process.env['REPORT_GEN_LONG'] === 'yes'

export default defineConfig({
  test: {
    include: [long ? 'test/long/**/*.test.ts' : 'test/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      ...(long ? [] : ['test/long/**']),
      ...missing.map((tool) => `test/**/*.${tool}.*test.ts`),
    ],
    // These end what hangs; no test is to fail because the machine is slow, and none has a limit of its own.
    testTimeout: (long ? 60 : 10) * PATIENCE,
    hookTimeout: 10 * PATIENCE,
    teardownTimeout: PATIENCE,
    // A test that asserts nothing fails.
    expect: { poll: { timeout: PATIENCE }, requireAssertions: true },
    maxWorkers: 2,
  },
})
