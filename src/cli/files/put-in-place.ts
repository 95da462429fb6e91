import { join } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { sha256 } from '../../source/sha256.ts'
import { environmentError } from '../exit-codes.ts'
import { disk } from './file-system.ts'
import { syncFolder } from './folders.ts'
import { CANNOT_LINK, type Journal, place, settle, writeJournal } from './journal.ts'
import { onDisk } from './on-disk.ts'
import { type Existing, isSame, readTarget } from './target.ts'
import { createFile, remove, temporaryName } from './temporary.ts'

/** A file that is to be written, and what stood in its place when that was judged. */
export interface Staged {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly existing: Existing | undefined
  readonly temporary: string
  readonly backup: string
}

/**
 * Files are written beside their places first; then what stands there is compared with what was judged; then they are
 * renamed, by a journal where there are several, so that a run that is killed is brought to its end by the next.
 */
export async function putInPlace(folder: string, staged: readonly Staged[]): Promise<void> {
  const journal = staged.length > 1 ? journalOf(staged) : undefined
  const name = temporaryName('journal')
  try {
    for (const { path, temporary, bytes, existing } of staged)
      await onDisk(path, () => createFile(join(folder, temporary), bytes, existing))
    if (journal) for (const file of staged) await onDisk(file.path, () => backUp(folder, file))
    await refuseChanged(staged)
    if (journal) {
      await syncFolder(folder)
      await writeJournal(folder, name, journal)
    } else for (const file of staged) await placeAlone(folder, file)
  } catch (error) {
    await removeTemporaries(folder, staged)
    throw error
  }
  if (journal) await carryOut(folder, name, journal)
  await syncFolder(folder)
}

async function placeAlone(folder: string, { path, temporary, existing }: Staged): Promise<void> {
  const placed = await onDisk(path, () => place(join(folder, temporary), path, existing === undefined))
  if (!placed) throw environmentError(cli.files.changed([path]))
}

/** The journal is written: a failure from here on goes back, and when that fails too, is told as half done. */
async function carryOut(folder: string, name: string, journal: Journal): Promise<void> {
  let changed: readonly string[]
  try {
    changed = await settle(folder, name, journal)
  } catch (error) {
    await goBack(folder, name, journal)
    throw error
  }
  if (changed.length > 0) throw environmentError(cli.files.leftAsChanged(changed))
}

async function goBack(folder: string, name: string, journal: Journal): Promise<void> {
  try {
    const reversed: Journal = { ...journal, direction: 'back' }
    await writeJournal(folder, name, reversed)
    await settle(folder, name, reversed)
  } catch {
    throw environmentError(cli.files.halfWritten(folder))
  }
}

function journalOf(staged: readonly Staged[]): Journal {
  const entries = staged.map(({ name, temporary, backup, bytes, existing }) => ({
    target: name,
    temporary,
    hash: sha256(bytes),
    ...(existing ? { old: { backup, hash: sha256(existing.bytes) } } : {}),
  }))
  return { direction: 'forward', entries }
}

/** A second name for the old file, so that it can come back as it was; a copy where there are no such names. */
async function backUp(folder: string, { path, backup, existing }: Staged): Promise<void> {
  if (!existing) return
  try {
    await disk.link(path, join(folder, backup))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && CANNOT_LINK.includes(String(error.code)))) throw error
    await createFile(join(folder, backup), existing.bytes, existing)
  }
}

/** Somebody may have saved a file while the new one was made. */
async function refuseChanged(staged: readonly Staged[]): Promise<void> {
  const changed: string[] = []
  for (const { path, existing } of staged) {
    const now = await readTarget(path)
    if (now === undefined ? existing !== undefined : !existing || !isSame(now.bytes, existing.bytes))
      changed.push(path)
  }
  if (changed.length > 0) throw environmentError(cli.files.changed(changed))
}

async function removeTemporaries(folder: string, staged: readonly Staged[]): Promise<void> {
  for (const { temporary, backup, existing } of staged) {
    await remove(join(folder, temporary))
    if (existing) await remove(join(folder, backup))
  }
}
