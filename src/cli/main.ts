#!/usr/bin/env node
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

// A reader that has seen enough (`| head`) closes the pipe: what is left need not be told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

// Set, not exited with: a pipe must take all of stdout first.
process.exitCode = await run(process.argv.slice(2), processTerminal())
