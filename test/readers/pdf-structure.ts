import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An element of a PDF's structure tree. A string among the children is `page object number:marked content id`. */
export interface PdfElement {
  readonly type: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly children: readonly (PdfElement | string)[]
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Dictionary = { readonly [key: string]: Json }

/** The structure tree, as qpdf reads it: pdf.js does not tell the spans of cells. */
export function structureOf(bytes: Uint8Array): PdfElement {
  const objects = objectsOf(bytes)
  const resolve = (value: Json | undefined): Json => {
    const reference = typeof value === 'string' && /^\d+ \d+ R$/u.test(value)
    return reference ? (objects.get(`obj:${value}`) ?? null) : (value ?? null)
  }
  const entries = (value: Json | undefined): readonly Json[] => {
    const resolved = resolve(value)
    if (resolved === null) return []
    return Array.isArray(resolved) ? resolved : [value ?? null]
  }

  const element = (dictionary: Dictionary, inheritedPage: Json): PdfElement => {
    const page = dictionary['/Pg'] ?? inheritedPage
    const attributes = entries(dictionary['/A']).map((value) => dictionaryOf(resolve(value)))
    const span = (name: string) => Number(attributes.find((each) => name in each)?.[name] ?? 1)
    return {
      type: String(dictionary['/S'] ?? '').slice(1),
      rowSpan: span('/RowSpan'),
      columnSpan: span('/ColSpan'),
      children: entries(dictionary['/K']).map((value) => child(resolve(value), page)),
    }
  }
  const child = (value: Json, page: Json): PdfElement | string => {
    if (typeof value === 'number') return contentKey(page, value)
    const dictionary = dictionaryOf(value)
    const content = dictionary['/MCID']
    return typeof content === 'number'
      ? contentKey(dictionary['/Pg'] ?? page, content)
      : element(dictionary, page)
  }

  const trailer = dictionaryOf(objects.get('trailer') ?? null)
  const catalog = dictionaryOf(resolve(trailer['/Root']))
  return element(dictionaryOf(resolve(catalog['/StructTreeRoot'])), null)
}

const contentKey = (page: Json, content: number): string => `${Number.parseInt(String(page), 10)}:${content}`

interface QpdfObject {
  readonly value?: Json
  readonly stream?: { readonly dict: Json }
}

/** Every object by qpdf's name for it, `obj:12 0 R` or `trailer`; of streams, the dictionary. */
function objectsOf(bytes: Uint8Array): ReadonlyMap<string, Json> {
  const folder = mkdtempSync(join(tmpdir(), 'report-gen-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=none', file]
    const json = execFileSync('qpdf', options, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const { qpdf } = JSON.parse(json) as { qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>] }
    return new Map(
      Object.entries(qpdf[1]).map(([name, { value, stream }]) => [name, value ?? stream?.dict ?? null]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function dictionaryOf(value: Json): Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dictionary) : {}
}
