import { unzip } from '../container/unzip.ts'
import { isIntact, sealOf, UNSEALED } from './seal.ts'

/** The parts of a ZIP package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Where a package keeps its seal: a part, and what stands before the seal in it (a title may hold anything). */
export interface SealPlace {
  readonly part: string
  readonly before: string
}

/** Seals a package by the contents of its parts, whatever order and compression they are in. */
export function sealParts(parts: Parts, { part, before }: SealPlace): Parts {
  const holder = Buffer.from(parts[part] ?? new Uint8Array()).toString()
  const sealed = holder.replace(before + UNSEALED, () => before + sealOf(joined(parts)))
  return { ...parts, [part]: Buffer.from(sealed) }
}

/** Whether a package is sealed and unchanged since. What is no package, or unpacks to more than one of ours, is not ours. */
export function isIntactPackage(bytes: Uint8Array): boolean {
  try {
    return isIntact(joined(unzip(bytes)))
  } catch {
    return false
  }
}

function joined(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort()
  return Buffer.concat(paths.flatMap((path) => [Buffer.from(`${path}\n`), parts[path] ?? new Uint8Array()]))
}
