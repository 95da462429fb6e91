import { afterAll } from 'vitest'
import { removeScratchFolders } from './helpers/scratch.ts'

// Run for each file: modules are loaded once for all that one worker runs.
afterAll(removeScratchFolders)
