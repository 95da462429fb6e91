import { type Finding, makeFinding } from '../findings/finding.ts'
import { reading } from '../locale/zh/reading.ts'
import { LIMITS } from '../source/limits.ts'
import { entryOf, type Located, textOf } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'

/** Names, which are set as titles are: balanced, or kept whole. */
const NAMES = ['标题', '机关', '文号', '主送']

/** A name that is longer than any is a text that stands in the wrong place. */
export function longNames(data: Located, source: Source): readonly Finding[] {
  return NAMES.flatMap((name): readonly Finding[] => {
    const entry = entryOf(data, name)
    const { length } = textOf(entry?.value) ?? ''
    if (!entry || length <= LIMITS.name) return []
    const range = rangeOf(source, entry.keyStart, entry.keyEnd)
    const said = reading.tooLongName(name, length, LIMITS.name)
    return [makeFinding('file-too-large', { address: name, ...said, range })]
  })
}
