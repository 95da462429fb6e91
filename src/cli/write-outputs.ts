import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from '../build.ts'
import { cli } from '../locale/zh/cli.ts'
import { isOurs } from '../write.ts'
import { environmentError, systemCode } from './exit-codes.ts'

/**
 * Writes the outputs of one report into a folder, all or none of them: each goes to a temporary name first and
 * is renamed when all are there, so that a file is always the old one or the new one. Returns their paths.
 */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  overwrite: boolean,
): Promise<readonly string[]> {
  await makeFolder(folder)
  const files = outputs.map((output) => ({
    output,
    path: join(folder, output.name),
    temporary: temporary(folder, output.name),
  }))
  if (!overwrite) await Promise.all(files.map(({ output, path }) => refuseEdited(output, path)))
  await sweep(folder, outputs)
  try {
    for (const { output, temporary } of files)
      await onDisk(temporary, () => writeFile(temporary, output.bytes))
    for (const { temporary, path } of files) await onDisk(path, () => rename(temporary, path))
  } catch (error) {
    await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true })))
    throw error
  }
  return files.map(({ path }) => path)
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const code = systemCode(error)
    const isFile = code === 'EEXIST' || code === 'ENOTDIR'
    throw environmentError(isFile ? cli.files.notAFolder(folder) : cli.files.unwritable(folder, code))
  }
}

/** An output that a person edited, or that another program wrote, is not ours to replace. */
async function refuseEdited(output: Output, path: string): Promise<void> {
  let existing: Uint8Array
  try {
    existing = await readFile(path)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') return
    if (code === 'EISDIR') throw environmentError(cli.files.folderInTheWay(path))
    throw environmentError(cli.files.unwritable(path, code))
  }
  if (!(await isOurs(output.format, existing))) throw environmentError(cli.files.edited(path))
}

function temporary(folder: string, name: string): string {
  return join(folder, `.${name}.${process.pid}.tmp`)
}

/** Removes what a killed build of the same report left behind. */
async function sweep(folder: string, outputs: readonly Output[]): Promise<void> {
  const left = (await readdir(folder)).filter((file) =>
    outputs.some(({ name }) => file.startsWith(`.${name}.`) && isLeftOver(file)),
  )
  await Promise.all(left.map((file) => rm(join(folder, file), { force: true })))
}

/** Whether a temporary file belongs to a process that is no longer there. */
function isLeftOver(file: string): boolean {
  const writer = /\.(\d+)\.tmp$/.exec(file)?.[1]
  if (writer === undefined) return false
  try {
    process.kill(Number(writer), 0)
    return false
  } catch {
    return true
  }
}

/** A write that fails is told with the next step. */
export async function onDisk(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EBUSY' || code === 'EPERM') throw environmentError(cli.files.busy(path))
    if (code === 'ENOSPC') throw environmentError(cli.files.full(path))
    throw environmentError(cli.files.unwritable(path, code))
  }
}
