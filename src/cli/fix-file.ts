import { lineDiff, linesChanged } from '../compare/line-diff.ts'
import { commandText } from '../locale/zh/cli-commands.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { InspectOptions } from '../pipeline/inspect.ts'
import { mend } from '../pipeline/mend.ts'
import { CommandError, EXIT } from './exit-codes.ts'
import { replaceFile } from './files/write-files.ts'
import type { Terminal } from './terminal.ts'

interface Fixed {
  /** What the file holds now; with a dry run, what it would hold. */
  readonly input: BuildInput
  readonly exitCode: number
}

/**
 * Mends what can be mended safely: the file itself, or with a dry run only before the reader's eyes. A file that cannot
 * be written to stays, and the terminal is told why.
 */
export async function fixFile(
  input: BuildInput,
  options: InspectOptions,
  dryRun: boolean,
  terminal: Terminal,
): Promise<Fixed> {
  const { input: mended, count } = await mend(input, options)
  const recoded = mended.encoding !== input.encoding
  if (count === 0 && !recoded) terminal.err(commandText.check.nothingToFix(input.path))
  else if (dryRun) {
    if (count > 0) terminal.err(lineDiff(input, mended))
    terminal.err(commandText.check.wouldFix(input.path, count, recoded))
  } else {
    try {
      await replaceFile(input.path, input.bytes, mended.bytes, terminal.err)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      return { input, exitCode: error.exitCode }
    }
    terminal.err(commandText.check.fixed(input.path, count, recoded, linesChanged(input, mended)))
  }
  return { input: mended, exitCode: EXIT.clean }
}
