import type { Field, FieldValue } from '../../data-file/content.ts'
import { numberIn } from './cover.ts'
import { isOfForm } from './find-head.ts'
import type { opening } from './find-opening.ts'
import type { IdentifiedReport } from './identify-report.ts'
import type { LocatedReport } from './locate-report.ts'

interface Given {
  readonly located: LocatedReport
  readonly identified: IdentifiedReport
  readonly before: ReturnType<typeof opening>
  readonly ownRows: readonly Field[]
  /** The form as it was said. */
  readonly said: string | undefined
}

/** The keys of a data file beside its sections, as far as the source gives them and the form does not. */
export function contentFields({ located, identified, before, ownRows, said }: Given): readonly Field[] {
  const { agency, year, match, published, cover, foot } = identified
  const title = located.title?.isGuess ? undefined : located.title?.text
  const isUsual = title === undefined || isOfForm(title, match.form, agency, year)
  const signed = foot.date ?? cover.date
  return [
    { key: '年度', value: year },
    ...given('版式', said ?? (identified.isNational ? undefined : match.form.id)),
    { key: '机关', value: agency },
    ...given('标题', isUsual ? undefined : title),
    ...given('文号', cover.number ?? numberIn(located.outside)),
    ...given('主送', before.recipient ?? cover.recipient),
    ...given('口径', before.scope),
    { key: '发布日期', value: published ?? signed },
    ...given('成文日期', published === undefined || published === signed ? undefined : signed),
    ...given('附注', foot.annotation ?? cover.annotation),
    ...given('附件', foot.attachments),
    ...given('版记', foot.imprint),
    ...given('增行', ownRows),
  ]
}

function given(key: string, value: FieldValue): readonly Field[] {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ key, value }]
}
