import { type Checks, whole } from './check.ts'
import { dictionaryOf, nameOf, textOf } from './pdf-object.ts'
import { entry } from './pdf-reader.ts'
import type { ParsedPdf } from './subject.ts'
import { inside, NAMESPACES, valuesOf } from './xmp.ts'

/** Matterhorn checkpoints 06 and 07, ISO 19005-2 6.6. */
export const metadataChecks: Checks = {
  '06-001': ({ file, metadata }) =>
    whole(
      metadata === undefined ||
        nameOf(entry(file, metadata.dictionary, 'Type')) !== 'Metadata' ||
        nameOf(entry(file, metadata.dictionary, 'Subtype')) !== 'XML',
    ),
  '06-002': ({ xmp }) => whole(valuesOf(xmp, 'pdfuaid', 'part').join() !== '1'),
  '06-003': ({ xmp }) => whole(!valuesOf(xmp, 'dc', 'title').some((title) => title.trim())),
  '07-001': (parsed) => whole(displaysTitle(parsed) === null),
  '07-002': (parsed) => whole(displaysTitle(parsed) === false),
  '6.6.2.1-2': ({ xmp }) => whole(/\bbytes\s*=/.test(xmp?.header ?? '')),
  '6.6.2.1-3': ({ xmp }) => whole(/\bencoding\s*=/.test(xmp?.header ?? '')),
  '6.6.2.1-4': ({ metadata, xmp }) => whole(metadata !== undefined && xmp === undefined),
  '6.6.2.3-7': ({ xmp }) => {
    const described = extensions(xmp)
    return (xmp?.properties ?? [])
      .filter(({ name }) => !PREDEFINED.has(name) && !described.has(name))
      .map(({ name }) => ({ name }))
  },
  '6.6.3': (parsed) =>
    Object.entries(SAME_IN_INFO)
      .filter(([key, read]) => {
        const info = dictionaryOf(entry(parsed.file, parsed.file.trailer, 'Info'))
        const said = textOf(entry(parsed.file, info, key))
        return said !== undefined && said !== read(parsed)
      })
      .map(([name]) => ({ name })),
  '6.6.4-1': ({ xmp }) => whole(valuesOf(xmp, 'pdfaid', 'part').length !== 1),
  '6.6.4-2': ({ xmp }) => whole(valuesOf(xmp, 'pdfaid', 'part').some((part) => part !== '2')),
  '6.6.4-3': ({ xmp }) => whole(valuesOf(xmp, 'pdfaid', 'conformance').join() !== 'A'),
  '6.6.4-4': ({ xmp }) =>
    (xmp?.properties ?? [])
      .filter(({ name, prefix }) => name.startsWith(NAMESPACES.pdfaid) && prefix !== 'pdfaid')
      .map(({ prefix }) => ({ name: prefix })),
}

function displaysTitle({ file, catalog }: ParsedPdf) {
  return entry(file, dictionaryOf(entry(file, catalog, 'ViewerPreferences')), 'DisplayDocTitle')
}

/** Properties that need no description of their own (ISO 19005-2 6.6.2.3): those of the schemas that we write. */
const PREDEFINED: ReadonlySet<string> = new Set([
  ...['title', 'creator', 'language', 'description', 'subject'].map((name) => NAMESPACES.dc + name),
  ...['CreateDate', 'ModifyDate', 'MetadataDate', 'CreatorTool'].map((name) => NAMESPACES.xmp + name),
  ...['Producer', 'Keywords', 'PDFVersion'].map((name) => NAMESPACES.pdf + name),
  ...['part', 'conformance', 'amd', 'corr'].map((name) => NAMESPACES.pdfaid + name),
  `${NAMESPACES.pdfaExtension}schemas`,
])

/** The properties that extension schemas describe, in full. */
function extensions(xmp: ParsedPdf['xmp']): ReadonlySet<string> {
  const described = new Set<string>()
  const field = (name: keyof typeof NAMESPACES, local: string) => NAMESPACES[name] + local
  for (const property of xmp?.properties ?? []) {
    if (property.name !== field('pdfaExtension', 'schemas')) continue
    for (const schema of inside(property, field('rdf', 'li'), 2)) {
      const said = (local: string) => inside(schema, field('pdfaSchema', local), 1)[0]?.text
      const [list] = inside(schema, field('pdfaSchema', 'property'), 1)
      if (!said('schema') || !said('namespaceURI') || !said('prefix') || !list) continue
      for (const each of inside(list, field('rdf', 'li'), 2)) {
        const told = (local: string) => inside(each, field('pdfaProperty', local), 1)[0]?.text
        const isWhole = ['name', 'valueType', 'category', 'description'].every(told)
        if (isWhole) described.add(`${said('namespaceURI')}${told('name')}`)
      }
    }
  }
  return described
}

/** What XMP says of an entry of the document information dictionary, in that dictionary's words. */
const SAME_IN_INFO: Readonly<Record<string, (parsed: ParsedPdf) => string>> = {
  Title: ({ xmp }) => valuesOf(xmp, 'dc', 'title').join(),
  Author: ({ xmp }) => valuesOf(xmp, 'dc', 'creator').join(),
  Creator: ({ xmp }) => valuesOf(xmp, 'xmp', 'CreatorTool').join(),
  Producer: ({ xmp }) => valuesOf(xmp, 'pdf', 'Producer').join(),
  CreationDate: ({ xmp }) => pdfDate(valuesOf(xmp, 'xmp', 'CreateDate').join()),
  ModDate: ({ xmp }) => pdfDate(valuesOf(xmp, 'xmp', 'ModifyDate').join()),
}

function pdfDate(date: string): string {
  return `D:${date.replace(/[-:T]/g, '')}`
}
