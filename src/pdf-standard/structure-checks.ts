import { type Checks, type Place, whole } from './check.ts'
import { dictionaryOf, listOf, textOf } from './pdf-object.ts'
import { entry } from './pdf-reader.ts'
import { attribute, childrenOf, type StructureElement } from './structure-tree.ts'
import { contentModels, standardTypes } from './structure-types.ts'
import type { ParsedPdf } from './subject.ts'

/** Matterhorn checkpoints 02, 09, 13, 14, 17 and 19: what the elements are, hold, and say in other words. */
export const structureChecks: Checks = {
  '02-001': ({ structure }) =>
    where(structure?.elements, ({ type, role }) => role === undefined && !structure?.circular.has(type)),
  '02-003': ({ structure }) =>
    where(structure?.elements, ({ type }) => structure?.circular.has(type) ?? false),
  '02-004': ({ structure }) =>
    [...(structure?.roleMap.keys() ?? [])]
      .filter((type) => standardTypes.has(type))
      .map((name) => ({ name })),
  '09-004': misplaced('09-004'),
  '09-005': misplaced('09-005'),
  '09-006': misplaced('09-006'),
  '09-007': misplaced('09-007'),
  '09-008': misplaced('09-008'),
  '13-004': (parsed) => ofRole(parsed, 'Figure', (element) => !isDescribed(parsed, element)),
  '14-002': (parsed) => {
    const [first] = headings(parsed)
    return first === undefined || first.level === 1 ? [] : [placeOf(first.element)]
  },
  '14-003': (parsed) => {
    const all = headings(parsed)
    return all
      .filter(({ level }, index) => level > (all[index - 1]?.level ?? level) + 1)
      .map(({ element }) => placeOf(element))
  },
  '14-006': ({ structure }) =>
    where(
      structure?.elements,
      (element) => childrenOf(element).filter(({ role }) => role === 'H').length > 1,
    ),
  '14-007': (parsed) =>
    whole(headings(parsed).length > 0 && (parsed.structure?.elements ?? []).some(({ role }) => role === 'H')),
  '17-002': (parsed) => ofRole(parsed, 'Formula', (element) => !isDescribed(parsed, element)),
  '19-003': (parsed) => ofRole(parsed, 'Note', (element) => !idOf(parsed, element)),
  '19-004': (parsed) => {
    const seen = new Set<string>()
    return ofRole(parsed, 'Note', (element) => {
      const id = idOf(parsed, element)
      if (!id) return false
      const isTaken = seen.has(id)
      seen.add(id)
      return isTaken
    })
  },
  '32000-14.8.5.4': (parsed) => ofRole(parsed, 'Figure', (element) => !hasBox(parsed, element)),
  '6.7.3-1': ({ structure }) => whole(structure === undefined || structure.elements.length === 0),
  '6.7.2-1': ({ file, catalog }) =>
    whole(entry(file, dictionaryOf(entry(file, catalog, 'MarkInfo')), 'Marked') !== true),
}

/** Elements that stand where their kind may not, or hold what it may not. */
function misplaced(condition: string) {
  return ({ structure }: ParsedPdf) =>
    where(structure?.elements, (element) => {
      const model = contentModels[element.role ?? '']
      if (model?.condition !== condition) return false
      if (model.parents && !model.parents.includes(element.parent?.role ?? '')) return true
      const children = childrenOf(element)
        .map(({ role }) => `${role} `)
        .join('')
      return model.children !== undefined && !model.children.test(children)
    })
}

function headings({ structure }: ParsedPdf): readonly { element: StructureElement; level: number }[] {
  return (structure?.elements ?? []).flatMap((element) => {
    const level = /^H([1-6])$/.exec(element.role ?? '')?.[1]
    return level ? [{ element, level: Number(level) }] : []
  })
}

function isDescribed({ file }: ParsedPdf, { dictionary }: StructureElement): boolean {
  return Boolean(textOf(entry(file, dictionary, 'Alt'))?.trim()) || dictionary.has('ActualText')
}

/** A figure says which part of the page it covers. */
function hasBox({ file }: ParsedPdf, element: StructureElement): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = listOf(attribute(file, element, 'Layout', 'BBox')).map(
    Number,
  )
  return left < right && bottom < top
}

export function idOf({ file }: ParsedPdf, { dictionary }: StructureElement): string | undefined {
  return textOf(entry(file, dictionary, 'ID'))
}

/** The elements of a kind that break a condition. */
export function ofRole(
  { structure }: ParsedPdf,
  role: string,
  isBroken: (element: StructureElement) => boolean,
): readonly Place[] {
  return where(structure?.elements, (element) => element.role === role && isBroken(element))
}

export function where(
  elements: readonly StructureElement[] = [],
  isBroken: (element: StructureElement) => boolean,
): readonly Place[] {
  return elements.filter(isBroken).map(placeOf)
}

export function placeOf({ object, type }: StructureElement): Place {
  return { object, name: type }
}
