import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Located } from '../../desk/files.ts'
import type { Made, Wanted } from '../../desk/protocol/folder.ts'
import { given } from '../../source/given.ts'
import { importInto } from '../commands/import.ts'
import { blankFile, nameOfBegun, writeBegun } from '../commands/init.ts'
import { type Begun, beginFrom } from '../commands/init-from.ts'
import { CommandError, internalMessage } from '../exit-codes.ts'
import { NotImported } from '../importing/lacking.ts'
import { recordedTerminal } from '../jobs/recorded-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { parseYear } from '../year-option.ts'

/** What the folder knows of its files. */
export interface Places {
  locate(file: string): Promise<Located>
  /** The file of an agency's year, if there is one. */
  find(agency: string, year: number): Promise<string | undefined>
}

/** Makes a data file in a folder as `init` and `import` do. What these tell the terminal says why there is none. */
export async function makeFile(folder: string, wanted: Wanted, { locate, find }: Places): Promise<Made> {
  const { terminal, said } = recordedTerminal({ colour: false, colourOut: false })
  try {
    if (wanted.kind === 'import') return await importUploaded(folder, wanted, find, terminal)
    if (wanted.kind === 'blank') {
      const begun = await blankFile(String(wanted.agency), parseYear(String(wanted.year)))
      return await begin(folder, begun, find, terminal)
    }
    const last = await locate(String(wanted.file))
    if ('refused' in last) return last
    const target = join(folder, basename(last.path))
    const begun = await beginFrom(last.path, { keepProse: false, target }, terminal)
    return await begin(folder, begun, find, terminal)
  } catch (error) {
    if (error instanceof NotImported && error.lacks) return { lacks: error.lacks }
    if (!(error instanceof CommandError)) return { refused: internalMessage(error) }
    const reasons = said.flatMap(([to, text]) => (to === 'err' ? [text.trim()] : []))
    // What was read is in a folder of ours: only why it was not is told.
    const told = wanted.kind === 'import' && reasons.length > 0 ? reasons : [...reasons, error.message]
    return { refused: told.join('\n') }
  }
}

async function begin(folder: string, begun: Begun, find: Places['find'], terminal: Terminal): Promise<Made> {
  const { agency, year } = begun
  const existing = await find(agency, year)
  if (existing !== undefined) return { existing, year }
  const name = nameOfBegun(begun)
  await writeBegun(begun, join(folder, name), terminal)
  return { file: name }
}

/** An uploaded file is read in a folder of its own, which is gone afterwards. */
async function importUploaded(
  folder: string,
  { name, bytes, agency, year }: Wanted & { readonly kind: 'import' },
  find: Places['find'],
  terminal: Terminal,
): Promise<Made> {
  const own = await mkdtemp(join(tmpdir(), 'report-gen-'))
  try {
    const path = join(own, harmlessName(String(name)))
    await writeFile(path, Buffer.from(String(bytes), 'base64'))
    const told = given({ agency, year: year === undefined ? undefined : String(year) })
    const made = await importInto(folder, path, told, find, terminal)
    return 'file' in made ? { file: basename(made.file) } : made
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** What a browser calls a file is no way to another place. */
function harmlessName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_').slice(-80)
  return /^\.*$/.test(plain) ? '_' : plain
}
