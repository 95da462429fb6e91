import { cli } from '../../locale/zh/cli.ts'
import { nearest } from '../../source/nearest.ts'
import { candidates } from '../completion/candidates.ts'
import { SCRIPTS } from '../completion/scripts.ts'
import { usageError } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

/** `report-gen completion bash` prints a shell's script; `completion words -- …` is what that script asks. */
export function completionCommand([asked = '', ...words]: readonly string[], terminal: Terminal): void {
  if (asked === 'words') {
    for (const { word, text } of candidates(words)) terminal.out(`${word} ${text}`)
    return
  }
  const script = SCRIPTS[asked]
  if (script === undefined) {
    const shells = Object.keys(SCRIPTS)
    throw usageError(cli.usage.unknownShell(asked, nearest(asked, shells), shells))
  }
  terminal.out(script)
}
