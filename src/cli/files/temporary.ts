import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { disk } from './file-system.ts'

/** `.report-gen-<machine>-<process>.<thread>-<random>.tmp`, also `.journal`. */
const NAME = /^\.report-gen-([0-9a-f]{12})-(\d+)(?:\.(\d+))?-[0-9a-f]{16}\.(tmp|journal)$/

/** After so long nobody writes any more, wherever the writer was. */
const DEAD_AFTER = 24 * 60 * 60 * 1000

/** Whose process numbers ours can be compared with: one machine since it was started, one container. */
const MACHINE = createHash('sha256')
  .update([hostname(), since('/proc/sys/kernel/random/boot_id'), namespace()].join('\n'))
  .digest('hex')
  .slice(0, 12)

function since(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

export function temporaryName(kind: 'tmp' | 'journal' = 'tmp'): string {
  return `.report-gen-${MACHINE}-${process.pid}.${threadId}-${randomBytes(8).toString('hex')}.${kind}`
}

export function isTemporary(name: string, kind: 'tmp' | 'journal' = 'tmp'): boolean {
  return NAME.exec(name)?.[4] === kind
}

/** Writes a new file that nobody else has: a link or file that is there already is an error. */
export async function createFile(
  path: string,
  bytes: Uint8Array,
  like?: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const handle = await disk.open(path, 'wx', like ? like.mode & 0o777 : 0o666)
  try {
    if (like) {
      await handle.chown(like.uid, like.gid).catch(() => undefined) // only root may give a file away
      await handle.chmod(like.mode & 0o777)
    }
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes temporary files of our own whose writer is certainly gone. What cannot be removed stays. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await disk.readdir(folder)) {
    if (!isTemporary(name)) continue
    const path = join(folder, name)
    if (await isDead(path, name)) await remove(path)
  }
}

export async function remove(path: string): Promise<void> {
  await disk.unlink(path).catch(() => undefined)
}

async function isDead(path: string, name: string): Promise<boolean> {
  const found = await disk.lstat(path).catch(() => undefined)
  if (!found?.isFile() || !isMine(found)) return false
  if (Date.now() - found.mtimeMs > DEAD_AFTER) return true
  const [, machine, writer] = NAME.exec(name) ?? []
  return machine === MACHINE && isGone(Number(writer))
}

/** Whether another process, or another thread of this one, is writing the set of files of a journal just now. */
export function isAtWork(name: string, { mtimeMs }: { readonly mtimeMs: number }): boolean {
  const [, machine, writer, thread] = NAME.exec(name) ?? []
  if (machine !== MACHINE || Date.now() - mtimeMs > DEAD_AFTER) return false
  const isThisOne = Number(writer) === process.pid && Number(thread) === threadId
  return !isThisOne && !isGone(Number(writer))
}

export function isMine({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || process.getuid() === uid
}

/** EPERM is said of a process that is there but another user's. */
function isGone(writer: number): boolean {
  try {
    process.kill(writer, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
