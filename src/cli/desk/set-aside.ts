import { join } from 'node:path'
import type { KeptFile } from '../../desk/protocol/give-out.ts'
import { deskGiveOut } from '../../locale/zh/desk-give-out.ts'
import { sha256 } from '../../source/sha256.ts'
import { environmentError } from '../exit-codes.ts'
import { readTarget } from '../files/target.ts'
import { writeFiles } from '../files/write-files.ts'

/** Keeps what a person edited under a name that is free, and tells it. */
export async function setAside(folder: string, { name, was }: KeptFile): Promise<string> {
  const edited = await readTarget(join(folder, name))
  if (!edited || sha256(edited.bytes) !== was) throw environmentError(deskGiveOut.build.changedSince(name))
  for (let count = 1; ; count++) {
    const aside = deskGiveOut.build.asideName(name, count)
    if (await readTarget(join(folder, aside))) continue
    await writeFiles(folder, [{ name: aside, bytes: edited.bytes }], { tell() {} })
    return aside
  }
}
