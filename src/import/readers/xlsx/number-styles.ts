import type { XmlElement } from '../../../container/read-xml.ts'
import { attribute, child, isYes } from '../office-xml.ts'
import { NumberFormats } from '../sheets/number-formats.ts'

/** What the styles of a workbook, and the workbook itself, say of how numbers are shown. */
export function numberFormatsOf(
  styles: XmlElement | undefined,
  workbook: XmlElement | undefined,
): NumberFormats {
  const codes = (child(styles, 'numFmts')?.children ?? []).map(
    (one) => [Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode') ?? ''] as const,
  )
  return new NumberFormats({
    ids: (child(styles, 'cellXfs')?.children ?? []).map((one) => Number(attribute(one, 'numFmtId') ?? 0)),
    codes: new Map(codes),
    isSince1904: isYes(attribute(child(workbook, 'workbookPr'), 'date1904')),
  })
}
