import { type Located, textOf, valueAt } from '../source/located.ts'
import { given } from './given.ts'
import type { Imprint } from './report.ts'

/** 版记, if anything of it is given. */
export function readImprint(data: Located): Imprint | undefined {
  const located = valueAt(data, '版记')
  const text = (key: string) => textOf(valueAt(located, key))
  const imprint = given({ copies: text('抄送'), issuer: text('印发机关'), issued: text('印发日期') })
  return Object.keys(imprint).length > 0 ? imprint : undefined
}
