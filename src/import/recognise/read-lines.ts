import type { Field } from '../../data-file/content.ts'
import { dateIn } from './find-head.ts'

const DAY_ALONE = /^[^a-z]{6,16}$/i
const BRACKETS = /^[（(](.*)[）)]$/

/** Lines that are told to be left out, without those that are nothing but a field that was read: (此件公开发布), 2022年3月8日. */
export function withoutReadLines(
  lines: readonly string[],
  fields: readonly (Field | string)[],
): readonly string[] {
  const bare = (text: string) => text.replaceAll(/\s/g, '').replace(BRACKETS, '$1')
  const read = new Set(
    fields.flatMap((field) =>
      typeof field !== 'string' && typeof field.value === 'string' ? [bare(field.value)] : [],
    ),
  )
  const isRead = (line: string) => {
    const day = DAY_ALONE.test(line.trim()) ? dateIn(line) : undefined
    return read.has(bare(line)) || (day !== undefined && read.has(day))
  }
  return lines.filter((line) => !isRead(line))
}
