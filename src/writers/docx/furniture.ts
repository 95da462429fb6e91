import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { Page } from './page.ts'
import { turnedNumber } from './turned-footer.ts'

/** — 1 — at the outer side, one character (14 pt) from the edge (GB/T 9704-2012 7.5). */
export const footers = {
  default: footer(AlignmentType.RIGHT, { end: 280 }),
  even: footer(AlignmentType.LEFT, { start: 280 }),
}

/** The same on pages that are set across. */
export function turnedFooters(page: Page): typeof footers {
  const turnedFooter = (side: 'left' | 'right') =>
    new Footer({ children: turnedNumber(page, side) as readonly Paragraph[] })
  return { default: turnedFooter('right'), even: turnedFooter('left') }
}

/** For pages without a number. */
export const noFooters = { default: new Footer({ children: [] }), even: new Footer({ children: [] }) }

function footer(
  alignment: 'left' | 'right',
  indent: { readonly start?: number; readonly end?: number },
): Footer {
  const number = new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, children: [number] })] })
}

/** The stamp in large grey letters at the head of left and right pages. */
export function headers(stamp: string | undefined): { readonly default?: Header; readonly even?: Header } {
  if (stamp === undefined) return {}
  const header = () =>
    new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(stamp)] })] })
  return { default: header(), even: header() }
}
