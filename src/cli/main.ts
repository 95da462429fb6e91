#!/usr/bin/env node
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

// Set, not exited with: a pipe must take all of stdout first.
process.exitCode = await run(process.argv.slice(2), processTerminal())
