import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { PATIENCE } from './test/helpers/patience.ts'

/**
 * A test that needs a system tool, or what test/web-editors, test/ofd-reader and test/verapdf install, is named for it:
 * `*.chromium.test.ts`. `npm test` names here what it lacks.
 */
const missing = (process.env['REPORT_GEN_MISSING'] ?? '').split(',').filter(Boolean)

/** Long seeded runs stand in test/long and are run by themselves. */
const long = process.env['REPORT_GEN_LONG'] === 'yes'

const folder = long ? 'test/long' : 'test'
/** Tests that put another module in the place of one have their modules for themselves. */
const alone = `${folder}/**/*.alone.test.ts`
const exclude = [
  '**/node_modules/**',
  ...(long ? [] : ['test/long/**']),
  ...missing.map((tool) => `test/**/*.${tool}.*test.ts`),
]

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // These end what hangs; no test is to fail because the machine is slow, and none has a limit of its own.
    testTimeout: (long ? 60 : 10) * PATIENCE,
    hookTimeout: 10 * PATIENCE,
    teardownTimeout: PATIENCE,
    // A test that asserts nothing fails.
    expect: { poll: { timeout: PATIENCE }, requireAssertions: true },
    // Each may have a browser or an office suite beside it.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    // All others share theirs with those that the same worker runs, for to load them anew would take a tenth of all the
    // time; but those of the long runs that measure growth are not to find them warm.
    projects: [
      { extends: true, test: { name: 'alone', include: [alone], exclude } },
      {
        extends: true,
        test: {
          name: 'together',
          isolate: long,
          include: [`${folder}/**/*.test.ts`],
          exclude: [...exclude, alone],
        },
      },
    ],
  },
})
