import type { Severity } from '../../../src/findings/registry.ts'
import type { Draw } from '../../helpers/draw.ts'
import { sumOf } from '../expressions.ts'
import type { Paragraph, Report, Sentence, Slot } from '../report.ts'

/** A way to make a consistent report contradict itself in one place. */
export interface Plant {
  readonly kind: string
  /** What it must be at least: `warning` where a person must decide, `info` where it is a matter of style. */
  readonly severity: Severity
  /** Nothing when this report offers no occasion. */
  readonly into: (report: Report, draw: Draw) => Planted | undefined
}

export interface Planted {
  readonly report: Report
  /** Where a finding must stand, one of: a figure or key by its address, or a sentence. */
  readonly at: readonly (string | Sentence)[]
}

/** A sentence of a report, with the paragraph that it stands in. */
export interface Place {
  readonly section: string
  readonly paragraph: Paragraph
  readonly sentence: Sentence
}

export function places({ prose }: Report): readonly Place[] {
  return [...prose].flatMap(([section, paragraphs]) =>
    paragraphs.flatMap((paragraph) => paragraph.map((sentence) => ({ section, paragraph, sentence }))),
  )
}

/** The report with other prose; a sentence that `change` returns nothing for is left out. */
export function rewrite(report: Report, change: (sentence: Sentence) => Sentence | undefined): Report {
  const prose = new Map(
    [...report.prose].map(([section, paragraphs]) => [
      section,
      paragraphs
        .map((paragraph) => paragraph.flatMap((sentence) => change(sentence) ?? []))
        .filter((paragraph) => paragraph.length > 0),
    ]),
  )
  return { ...report, prose }
}

/** The report with one sentence replaced, where a finding must then stand. */
export function replace(report: Report, old: Sentence, sentence: Sentence): Planted {
  return { report: rewrite(report, (each) => (each === old ? sentence : each)), at: [sentence] }
}

/** The same sentence with other words. */
export function reworded(sentence: Sentence, change: (text: string) => string): Sentence {
  const pieces = sentence.pieces.map((piece) =>
    typeof piece === 'string' ? change(piece) : { ...piece, text: change(piece.text) },
  )
  return { ...sentence, pieces }
}

/** The report with other figures; typed totals go, so that they contradict nothing. */
export function refigured(report: Report, figures: Readonly<Record<string, number | string>>): Report {
  const cells = new Map(report.cells)
  for (const [address, value] of Object.entries(figures)) cells.set(address, String(value))
  return { ...report, cells, totals: new Map(), sparse: false }
}

export function figure(report: Report, expression: string): number {
  return sumOf(expression, report.cells, new Map())
}

/** A sentence's slots that satisfy a condition, in all sentences where something may be planted. */
export function slots(report: Report, wanted: (slot: Slot, sentence: Sentence) => boolean) {
  return places(report).flatMap(({ sentence }) =>
    sentence.wording && !sentence.wording.loose
      ? sentence.pieces.flatMap((piece) =>
          typeof piece !== 'string' && wanted(piece, sentence) ? [{ sentence, slot: piece }] : [],
        )
      : [],
  )
}

export function withSlot(sentence: Sentence, slot: Slot, text: string): Sentence {
  return { ...sentence, pieces: sentence.pieces.map((piece) => (piece === slot ? { ...slot, text } : piece)) }
}
