import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { addressAbove, addressOf } from '../form/tree.ts'
import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { addressOfSum } from './mentions.ts'
import { sumOf } from './sums.ts'
import { totalsAbove } from './totals-above.ts'

/** What figures told one after the other are all the parts of, or what they are together. */
export function totalOf(
  told: readonly FigureMention[],
  lexicon: Lexicon,
  form: Form,
): FigureMention | undefined {
  const addresses = told.flatMap(({ sums }) => (sums[0]?.length === 1 ? [addressOfSum(sums[0])] : []))
  const [first] = told
  if (!first || addresses.length < told.length) return undefined
  const totals = addresses.map((address) => totalsAbove(address, form))
  const common = totals[0]?.findLast((total) => totals.every((above) => above.includes(total)))
  const together = addresses.flatMap(sumOf)
  if (common !== undefined) return { ...first, sums: [sumOf(shortest(common, form)), together] }
  const [a = '', b = ''] = addresses
  const isSum = addresses.length === 2 && lexicon.addsUp(a, b)
  return isSum ? { ...first, sums: [together] } : undefined
}

/** The address without the name of a total: 申请.办理总计 for 申请.办理总计.总计. */
function shortest(address: string, form: Form): string {
  const shorter = addressAbove(address)
  const [whole, part] = [resolveAddress(form, address), resolveAddress(form, shorter)]
  const isSame =
    whole &&
    part &&
    addressOf(whole.section, whole.row, whole.column) === addressOf(part.section, part.row, part.column)
  return isSame ? shorter : address
}
