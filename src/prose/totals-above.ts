import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { totalLeaf } from '../form/sums.ts'
import { addressOf, last, type Path } from '../form/tree.ts'
import { rememberedBy } from '../source/remembered.ts'
import { addressOfSum } from './mentions.ts'
import type { Sum } from './sums.ts'

/** Addresses of the totals that a figure is a part of: of its row's groups, and of its column's. */
export function totalsAbove(address: string, form: Form): readonly string[] {
  return totalsIn(form, address)
}

const totalsIn = rememberedBy((form: Form, address: string): readonly string[] => {
  const reference = resolveAddress(form, address)
  if (!reference) return []
  const { section, row, column } = reference
  const found = [
    ...above(row).map((whole) => addressOf(section, whole, column)),
    ...above(column).map((whole) => addressOf(section, row, whole)),
  ]
  return [...new Set(found)].filter((each) => each !== addressOf(section, row, column))
})

/** Whether all that words may mean are no part of a total: 申请.办理总计, 申请.结转下年. */
export function isWhole({ sums }: { readonly sums: readonly Sum[] }, form: Form): boolean {
  return sums.every((sum) => totalsAbove(addressOfSum(sum), form).length === 0)
}

/** Whether all that words may mean are parts of totals: 申请.予以公开, 复议诉讼.行政复议.结果维持. */
export function areParts({ sums }: { readonly sums: readonly Sum[] }, form: Form): boolean {
  return sums.flat().every((term) => totalsAbove(addressOfSum([term]), form).length > 0)
}

/** Whether a figure is one of those that the form does not add up: 网站, 微信. */
export function isOneWay(sum: Sum, form: Form): boolean {
  const group = groupOf(sum)
  return group.split('.').length > 2 && resolveAddress(form, group) === undefined
}

/** The address of the group that a figure stands in. */
export function groupOf([term]: Sum): string {
  return term?.names.slice(0, -1).join('.') ?? ''
}

function above(path: Path): readonly Path[] {
  return path.flatMap((_, length) => {
    const group = path.slice(0, length) as unknown as Path
    if (length === 0) return []
    const total = totalLeaf(group)
    if (total) return [total]
    return last(group).total ? [group] : []
  })
}
