import { type Checks, whole } from './check.ts'
import { type Dictionary, dictionaryOf, listOf, type PdfObject, PdfString, Reference } from './pdf-object.ts'
import { entry } from './pdf-reader.ts'
import { eachDictionary } from './premises.ts'
import { where } from './structure-checks.ts'
import { childrenOf, type StructureElement } from './structure-tree.ts'
import type { ParsedPdf } from './subject.ts'
import { inside, NAMESPACES, valuesOf } from './xmp.ts'

/**
 * What ISO 14289-2 (PDF/UA-2) asks by its clauses and earlier standards do not, with ISO/TS 32005 on what elements hold and the
 * declaration of WTPDF 1.0, which asks the same of a file.
 */
export const secondChecks: Checks = {
  '32000-2-7.5.2': ({ file }) => whole(!/^%PDF-2\.\d(?:\r\n|\n|\r)/.test(file.text)),
  '5-2': ({ xmp }) => whole(valuesOf(xmp, 'pdfuaid', 'part').join() !== '2'),
  '5-3': ({ xmp }) =>
    (xmp?.properties ?? [])
      .filter(({ name, prefix }) => name.startsWith(NAMESPACES.pdfuaid) && prefix !== 'pdfuaid')
      .map(({ prefix }) => ({ name: prefix })),
  '5-5': ({ xmp }) => whole(valuesOf(xmp, 'pdfuaid', 'rev').join() !== '2024'),
  '8.2.5.2-1': (parsed) => {
    const [root, ...others] = roots(parsed)
    return whole(root?.role !== 'Document' || others.length > 0)
  },
  '8.2.5.2-2': (parsed) => whole(roots(parsed)[0]?.namespace !== 'http://iso.org/pdf2/ssn'),
  '8.2.5.12-1': ({ structure }) => where(structure?.elements, ({ role }) => role === 'H'),
  '8.2.5.14-1': ({ structure }) => where(structure?.elements, ({ role }) => role === 'Note'),
  '8.2.5.27-1': ({ structure }) =>
    where(structure?.elements, (element) =>
      childrenOf(element)
        .slice(1, -1)
        .some(({ role }) => role === 'Caption'),
    ),
  '8.6-1': ({ file }) =>
    [...file.objects].filter(([, object]) => holdsPrivateUse(object)).map(([object]) => ({ object })),
  '8.8-1': (parsed) =>
    eachDictionary(
      parsed,
      (dictionary) =>
        dictionary.has('Dest') || (isBookmark(dictionary) && !leadsToElement(parsed, dictionary)),
    ),
  '32005-5': ({ structure }) =>
    where(structure?.elements, (element) =>
      childrenOf(element).some(({ role = '' }) => !HOLDS[element.role ?? '']?.includes(role)),
    ),
  'WTPDF-6.1.3': ({ xmp }) => {
    const declared = (xmp?.properties ?? [])
      .filter(({ name }) => name === `${NAMESPACES.pdfd}declarations`)
      .flatMap((property) => inside(property, `${NAMESPACES.pdfd}conformsTo`, 4))
    return whole(!declared.some(({ text }) => text === DECLARATION))
  },
}

const DECLARATION = 'http://pdfa.org/declarations/wtpdf#accessibility1.0'

const BLOCKS = ['Sect', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'Table', 'Figure']
const CELLS = ['TH', 'TD']

/** What elements of the types that we write may hold (ISO/TS 32005 5); the others hold content alone. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Document: BLOCKS,
  Sect: [...BLOCKS, 'Caption'],
  Caption: ['P'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: CELLS,
}

function roots({ structure }: ParsedPdf): readonly StructureElement[] {
  return (structure?.elements ?? []).filter(({ parent }) => !parent)
}

/** Whether a text anywhere in an object has characters that everybody may define for himself. */
function holdsPrivateUse(object: PdfObject): boolean {
  if (object instanceof PdfString) return /\p{Co}/u.test(object.text)
  if (Array.isArray(object)) return object.some(holdsPrivateUse)
  return [...(dictionaryOf(object)?.values() ?? [])].some(holdsPrivateUse)
}

function isBookmark(dictionary: Dictionary): boolean {
  return dictionary.has('Title') && dictionary.has('Parent')
}

/** Whether a bookmark names an element of the structure, and not the page alone (ISO 32000-2 12.3.2.3). */
function leadsToElement({ file, structure }: ParsedPdf, bookmark: Dictionary): boolean {
  const [target] = listOf(entry(file, dictionaryOf(entry(file, bookmark, 'A')), 'SD'))
  return (
    target instanceof Reference && (structure?.elements ?? []).some(({ object }) => object === target.number)
  )
}
