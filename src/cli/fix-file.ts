import { lineDiff } from '../compare/line-diff.ts'
import { commandText } from '../locale/zh/cli-commands.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { InspectOptions } from '../pipeline/inspect.ts'
import { mend } from '../pipeline/mend.ts'
import { replaceFile } from './files/write-files.ts'
import type { Terminal } from './terminal.ts'

/** Mends what can be mended safely: the file itself, or with a dry run only before the reader's eyes. */
export async function fixFile(
  input: BuildInput,
  options: InspectOptions,
  dryRun: boolean,
  terminal: Terminal,
): Promise<BuildInput> {
  const { input: mended, count } = await mend(input, options)
  const recoded = mended.encoding !== input.encoding
  if (count === 0 && !recoded) terminal.err(commandText.check.nothingToFix(input.path))
  else if (dryRun) {
    if (count > 0) terminal.err(lineDiff(input, mended))
    terminal.err(commandText.check.wouldFix(input.path, count, recoded))
  } else {
    await replaceFile(input.path, input.bytes, mended.bytes, terminal.err)
    terminal.err(commandText.check.fixed(input.path, count, recoded))
  }
  return mended
}
