import type { FigureMention } from './figure-statement.ts'
import { nameFigure } from './name-figure.ts'
import type { ProseNumber } from './numbers.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { kindredUnits } from './units.ts'

/** 全年主动公开655条: where only what was done is said, it was done to information. */
export function disclosedAlone(
  { start, unit }: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): FigureMention | undefined {
  const verb = lead.findLast(({ kind }) => kind !== 'plain')
  if (verb?.kind !== 'word' || !verb.isVerb || !INFORMATION.test(unit) || !ALONE.test(told.textOf(lead)))
    return undefined
  const noun = told.lexicon.wordAt(WHAT.source, 0)
  const own = noun && { ...noun, kind: 'word' as const, start: start - WHAT.source.length, end: start }
  return own && nameFigure([...lead, own], [], told.context(start))
}

const ALONE = /^[，、]?[^，。；、\d]{0,10}(?:\d{4}年|全年|年度|新增|合计|共计?)主动公开(?:了|共|计)*$/
const INFORMATION = /^条$/
/** What is disclosed. */
const WHAT = /政府信息/

const DISCLOSED = /^[、，,]?(?:其中)?(?:已|均|全部)?(?:向社会)?(?:主动)?公开了?$/
const DOCUMENTS = /规范性文件$/

/** 制发规范性文件74件，主动公开71件: the documents that were told right before. */
export function disclosedOf(
  { start, unit, value }: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): FigureMention | undefined {
  const [made] = told.latelyTold(1)
  if (!made || !DISCLOSED.test(told.textOf(lead)) || !kindredUnits(unit, made.number.unit)) return undefined
  const at = made.start + told.prose.slice(made.start, made.number.start).search(DOCUMENTS)
  const word =
    at < made.start || value.gt(made.number.value) ? undefined : told.lexicon.wordAt(told.prose, at)
  return word && nameFigure([...lead, { ...word, kind: 'word', start: at }], [], told.context(start))
}
