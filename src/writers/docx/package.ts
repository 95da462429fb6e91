import { type Document as Contents, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { OFFICE_SEAL } from '../../document/core-properties.ts'
import { sealParts } from '../../document/package-seal.ts'
import { chartPart } from './chart-part.ts'
import type { Part } from './part.ts'
import { steadyNames } from './steady-names.ts'

/** Parts that docx always writes and a report does not need. The faces of a theme make WPS warn of missing fonts. */
const NEEDLESS = '(theme1|numbering|comments|footnotes|endnotes|custom)[.]xml'
const NEEDLESS_PART = new RegExp(`/${NEEDLESS}([.]rels)?$`)
const MENTION = new RegExp(`<(Override|Relationship) [^>]*["/]${NEEDLESS}"[^>]*/>`, 'g')

/** The earliest time that a zip can hold; its parts are given in local time. */
const MODIFIED = new Date(1980, 0, 1)

/**
 * docx's own step before it zips: the parts, which we would only unzip again. It is not declared;
 * test/writers/docx-parts.test.ts fails when an update takes it away.
 */
const { compiler } = Packer as unknown as {
  readonly compiler: {
    compile(
      contents: Contents,
      prettify: undefined,
      parts: readonly Part[],
    ): ReadonlyMap<string, string | Uint8Array>
  }
}

/** The package without needless parts and without a trace of when it was made. */
export function pack(contents: Contents, parts: readonly Part[]): Uint8Array {
  const compiled = Array.from(compiler.compile(contents, undefined, parts), ([path, data]) => {
    return [path, typeof data === 'string' ? strToU8(data) : data] as const
  })
  const kept = compiled
    .filter(([path]) => !NEEDLESS_PART.test(path))
    .map(([path, data]) => [path, finished(path, data)] as const)
  return zipSync(sealParts(steadyNames(Object.fromEntries(kept)), OFFICE_SEAL), { mtime: MODIFIED })
}

function finished(path: string, data: Uint8Array): Uint8Array {
  if (/rels$|Types/.test(path)) return withoutMentions(data)
  if (/\/charts\/chart\d+\.xml$/.test(path)) return strToU8(chartPart(strFromU8(data)))
  // A chart's figures: a package inside the package, with times of its own.
  return path.endsWith('.xlsx') ? zipSync(unzipSync(data), { mtime: MODIFIED }) : data
}

function withoutMentions(data: Uint8Array): Uint8Array {
  return strToU8(strFromU8(data).replace(MENTION, ''))
}
