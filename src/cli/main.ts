#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { cli } from '../locale/zh/cli.ts'
import { EXIT } from './exit-codes.ts'
import { hasGivenUp } from './files/read-file.ts'
import { keepCompiled } from './keep-compiled.ts'
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

keepCompiled(process.env)
// Patterns become machine code at once: the code that V8 tries them with first takes longer to make than a file to check.
setFlagsFromString('--no-regexp-tier-up')

const terminal = processTerminal()
/** Milliseconds for what was said to be read. */
const LAST_WORDS = 200

let worst: number = EXIT.clean

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe: what is left need not be told.
    if (code === 'EPIPE') return
    if (worst === EXIT.clean && stream === process.stdout) terminal.err(cli.files.unwritableOutput(code))
    end(EXIT.environment)
  })
}

end(await run(process.argv.slice(2), terminal))

/** Set, not exited with: a pipe must take all of stdout first. */
function end(exitCode: number): void {
  worst = Math.max(worst, exitCode)
  process.exitCode = worst
  // Node's own ways to end wait for a drive that does not answer.
  if (hasGivenUp()) setTimeout(() => process.kill(process.pid, 'SIGKILL'), LAST_WORDS).unref()
}
