import type { FoundWording } from '../../prose/find-wordings.ts'
import { plainness } from '../../prose/plain.ts'
import type { Stretch } from '../../prose/sentences.ts'
import { firstFrom, type Reading } from './reading.ts'
import { type Named, named, wordingsIn } from './spot.ts'

/** A number that prose tells without one: 未收到申请, 没有行政复议、行政诉讼 is none of each. */
export interface Denial extends Stretch {
  readonly names: readonly Named[]
}

const NONE_BEFORE = /(?:没有|(?<![尚暂从并])未(?!经|及时|按|能|来|完))|(?<![一毫])无(?!法|正当|论|需|须)/g
const NONE_AFTER = /(?:未发生|没有发生|未出现|未收到|没有收到|为零)$/

/** What may stand around the words, besides what is plain: 发生因政府信息公开引起的. */
const HAPPENED =
  /收到|接到|受理|发生|产生|出现|引[发起]|导致|作出|开展|制[定发作]|出台|印发|针对|方面|任何|相关|有关|存在|申请|申诉|诉讼|举报|投诉|信访|[、和及与或]|以及/y

/** Words that say less name a figure only together with others. */
const ENOUGH = 4

/** What a sentence says that there is none of. What a number follows is no denial. */
export function denialsIn(reading: Reading, clauses: readonly Stretch[]): readonly Denial[] {
  return clauses.flatMap((clause) => {
    const said = reading.prose.slice(clause.start, clause.end)
    const before = [...said.matchAll(NONE_BEFORE)].map(({ 0: none, index }) => ({
      ...{ start: clause.start + index, end: clause.end },
      ...{ from: clause.start + index + none.length, to: clause.end },
    }))
    const after = NONE_AFTER.exec(said)
    const around = after ? [{ ...clause, from: clause.start, to: clause.start + after.index }] : []
    return [...before, ...around].flatMap(({ start, end, from, to }) => {
      const names = hasNumber(reading, from, end) ? [] : onlyNames(reading, from, to)
      const last = names.at(-1)
      return last
        ? [
            {
              names,
              start: Math.min(start, names[0]?.start ?? start),
              end: Math.max(last.end, after ? end : 0),
            },
          ]
        : []
    })
  })
}

function hasNumber({ numbers }: Reading, start: number, end: number): boolean {
  return (numbers[firstFrom(numbers, start, (number) => number.start)]?.start ?? end) < end
}

/** The figures that a stretch names, when it says nothing else. */
function onlyNames(reading: Reading, start: number, end: number): readonly Named[] {
  const candidates = wordingsIn(reading, start, end)
  const names: FoundWording[] = []
  let at = start
  while (at < end) {
    const [found] = candidates
      .filter((wording) => wording.start === at && wording.weight >= ENOUGH && hasPlainGaps(wording))
      .sort((a, b) => b.weight - a.weight)
    HAPPENED.lastIndex = at
    if (found) {
      names.push(found)
      at = found.end
    } else if (HAPPENED.test(reading.prose)) at = HAPPENED.lastIndex
    else {
      const step = plainStep(reading.prose.slice(at, end), names)
      if (step === 0) return []
      at += step
    }
  }
  return names.map(named)
}

function hasPlainGaps({ gaps, wording }: FoundWording): boolean {
  return gaps.every((gap) => plainness(gap, wording.official).isPlain)
}

/** How far plain words, or official ones of the figures named so far, go on. */
function plainStep(rest: string, names: readonly FoundWording[]): number {
  const official = names.map(({ wording }) => wording.official).join('\n')
  for (let length = Math.min(rest.length, 8); length > 0; length--) {
    if (plainness(rest.slice(0, length), official).isPlain) return length
  }
  return 0
}
