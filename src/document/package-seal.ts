import { unzip } from '../container/unzip.ts'
import { isIntact, sealOf, sealOfPieces, UNSEALED } from './seal.ts'

/** The parts of a ZIP package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Where a package keeps its seal: a part, and what stands before the seal in it (a title may hold anything). */
export interface SealPlace {
  readonly part: string
  readonly before: string
}

/** Seals a package by the contents of its parts, whatever order and compression they are in. */
export function sealParts(parts: Parts, place: SealPlace): Parts {
  return withSeal(parts, place, sealOf(joined(parts)))
}

/** The same of a package with parts that are long, and come piece by piece: gives the others. */
export async function sealBesideLong(
  parts: Parts,
  long: Readonly<Record<string, AsyncIterable<Uint8Array>>>,
  place: SealPlace,
): Promise<Parts> {
  return withSeal(parts, place, await sealOfPieces(piecesOf({ ...parts, ...long })))
}

function withSeal(parts: Parts, { part, before }: SealPlace, seal: string): Parts {
  const holder = Buffer.from(parts[part] ?? new Uint8Array()).toString()
  return { ...parts, [part]: Buffer.from(holder.replace(before + UNSEALED, () => before + seal)) }
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
  return Buffer.concat(paths.flatMap((path) => [headOf(path), parts[path] ?? new Uint8Array()]))
}

/** What `joined` gives of all of them. */
async function* piecesOf(
  parts: Readonly<Record<string, Uint8Array | AsyncIterable<Uint8Array>>>,
): AsyncGenerator<Uint8Array> {
  for (const path of Object.keys(parts).sort()) {
    yield headOf(path)
    const part = parts[path] ?? new Uint8Array()
    if (part instanceof Uint8Array) yield part
    else yield* part
  }
}

function headOf(path: string): Uint8Array {
  return Buffer.from(`${path}\n`)
}
