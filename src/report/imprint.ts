import { given } from '../source/given.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import type { PrintedTexts } from './printed-texts.ts'
import type { Imprint } from './report.ts'

/** 版记, if anything of it is given. */
export function readImprint(data: Located, printed: PrintedTexts): Imprint | undefined {
  const imprint = given({
    copies: printed.phrase('版记', '抄送'),
    issuer: printed.phrase('版记', '印发机关'),
    issued: textOf(valueAt(valueAt(data, '版记'), '印发日期')),
  })
  return Object.keys(imprint).length > 0 ? imprint : undefined
}
