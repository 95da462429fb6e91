import { checkProse } from '../../locale/zh/check-prose.ts'
import type { Remark, Rule } from '../rule.ts'
import type { Contradiction } from './contradiction.ts'
import { isFarOff } from './far-off.ts'
import { placesOf, shownAmount } from './show.ts'
import { isUnderstood } from './understood.ts'
import { wrongReference } from './wrong-reference.ts'

/**
 * @rule prose-number
 * @group 正文里写出的数
 *
 * 正文里的数与表中的数不一致
 *
 * 正文写“收到申请28件”，表里却是 27，读者和上级都会问哪个对，这是退回修改最常见的原因之一。
 *
 * 正文里手写的数，能够确定说的是表中哪一个数的，都与表核对：阿拉伯数字、全角数字、汉字数字（三件、一百二十件）和“1.2万条”都认得；
 * “分别为1件、2件”“均为0件”“其中……”也认得。说法由版式规定，各行的名称本身就是说法，自己增加的行也一样。
 * 一种说法有两种口径的（“受理申请”可以只算新收，也可以连同上年结转），与其中一种相符即可。
 * 单位与表中不同而可以通用的（“5条”与“件”、“2场”与“次”）也核对，只作警告；单位不能通用、时间不同（上年、截至某月、其他年份）、说的是其中一部分或者看不准的，不核对。
 * 表中只有一个数、正文分几种情形说的（“不属于本机关8件，信息不存在3件”都是“不掌握”，“撤回”是“其他结果”的一种），各种情形只在超过表中的数时才提示。
 * “100余件”一类的约数，只在与表中的数不可能相符时才提示。
 *
 * 与表中的数相差一倍以上、句中又没有写明是政府信息公开申请等事项的（表里办结332件，句中“办结2件”），可能说的只是其中一部分，也只作警告；错一位、漏一位、两位颠倒的（表里28，句中82），表里是 0 的，仍报错误。
 *
 * 句子里写明“全区”“各部门”等范围，而报告没有写“口径”的，可能说的不是一回事，只作警告；用约数的也只作警告。
 * 只有完全看懂了的话才报错误：数的前后夹有不认得的话的、分句里没有一个表中的说法而是承接上文的、同一句前面还有不知道说什么的数的，可能说的是别的事，也只作警告。
 *
 * 引用填入的数也这样核对：句子说的是“不予公开”，引用的却是 `{{申请.予以公开}}`，填入的数与表中的不予公开不同，就在引用处提示。
 * 引用了别的数而两数恰好相等的，不提示；算出来的（合计、相差）只在说法确定时核对；占比、较上年不核对。
 *
 * 依据：《政府信息公开条例》第五十条；国办发〔2014〕32号“口径一致、数据准确”。
 *
 * 改法：核对后改正正文或表；在正文里写 `{{申请.新收}}` 这样的引用，生成时填入表中的数，以后改表，正文随着改。
 * 引用错了的，改成句子所说的那个数的引用；能够确定是哪一个的，`check --fix` 可以代改。
 *
 * @bad 错误 1:20-1:22
 * ```yaml
 * 总体情况: 全年共收到政府信息公开申请28件。
 * 申请: {新收: {自然人: 27}, 予以公开: {自然人: 27}}
 * ```
 *
 * @bad 错误 1:24-1:25
 * ```yaml
 * 总体情况: 经依法办理，予以公开一件、部分公开两件。
 * 申请: {新收: {自然人: 2}, 予以公开: {自然人: 1}, 部分公开: {自然人: 1}}
 * ```
 *
 * @bad 警告 1:20-1:22
 * ```yaml
 * 总体情况: 全区共收到政府信息公开申请28件。
 * 申请: {新收: {自然人: 27}, 予以公开: {自然人: 27}}
 * ```
 *
 * @bad 警告 1:33-1:34
 * ```yaml
 * 总体情况: 经依法办理，予以公开2件、历史遗留情形3件、部分公开4件。
 * 申请: {新收: {自然人: 8}, 予以公开: {自然人: 2}, 部分公开: {自然人: 1}, 不予公开: {国家秘密: {自然人: 5}}}
 * ```
 *
 * @bad 警告 1:18-1:19
 * ```yaml
 * 总体情况: 镇政府与村民沟通，办结2件。
 * 申请: {新收: {自然人: 32}, 予以公开: {自然人: 32}}
 * ```
 *
 * @bad 错误 1:34-1:45
 * ```yaml
 * 总体情况: 经依法办理，予以公开{{申请.予以公开}}件，不予公开{{申请.予以公开}}件。
 * 申请: {新收: {自然人: 11}, 予以公开: {自然人: 9}, 不予公开: {国家秘密: {自然人: 2}}}
 * ```
 *
 * @bad 错误 1:24-1:25
 * ```yaml
 * 总体情况: 经依法办理，予以公开（含部分公开）4件。
 * 申请: {新收: {自然人: 3}, 予以公开: {自然人: 2}, 部分公开: {自然人: 1}}
 * ```
 *
 * @bad 错误 1:19-1:21
 * ```yaml
 * 总体情况: 全年新收政府信息公开申请16件。
 * 申请: {新收: {自然人: 15}, 上年结转: {自然人: 1}, 予以公开: {自然人: 16}}
 * ```
 *
 * @bad 错误 1:28-1:30
 * ```yaml
 * 总体情况: 全年新收政府信息公开申请15件，其中自然人16件。
 * 申请: {新收: {自然人: 15}, 上年结转: {自然人: 1}, 予以公开: {自然人: 16}}
 * ```
 *
 * @bad 错误 1:36-1:37
 * ```yaml
 * 总体情况: 因政府信息公开被申请行政复议5件，其中维持2件，申请人撤回4件。
 * 复议诉讼: {行政复议: {结果维持: 2, 其他结果: 3}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 收到申请16件，予以公开5件，不属于本机关8件，信息不存在3件。因政府信息公开被申请行政复议5件，其中维持2件，申请人撤回1件，终止2件。
 * 申请: {新收: {自然人: 16}, 予以公开: {自然人: 5}, 无法提供: {不掌握: {自然人: 11}}}
 * 复议诉讼: {行政复议: {结果维持: 2, 其他结果: 3}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 经依法办理，予以公开（含部分公开）3件；予以公开（不含部分公开）2件。
 * 申请: {新收: {自然人: 3}, 予以公开: {自然人: 2}, 部分公开: {自然人: 1}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 全年共受理政府信息公开申请3件（含上年结转1件），办结{{申请.办理总计}}件。上年度办结5件。
 * 申请: {新收: {自然人: 2}, 上年结转: {自然人: 1}, 予以公开: {自然人: 3}}
 * ```
 */
export const proseNumber: Rule = {
  id: 'prose-number',
  check: ({ contradictions }) => contradictions.flatMap(remark),
}

function remark(contradiction: Contradiction): readonly Remark[] {
  const { statement, amounts, scope, reference } = contradiction
  const { text } = statement.reading
  const { start, end } = statement.number
  const said = text.text.slice(statement.start, statement.end).replaceAll(/\s+/g, '')
  const isClear = isUnderstood(statement)
  const isFar = !reference && isFarOff(contradiction)
  const isCertain = isClear && !isFar && isCertainToBeWrong(contradiction)
  const told = reference
    ? wrongReference(said, reference, contradiction, isCertain)
    : checkProse.number(said, text.text.slice(start, end), amounts.map(shownAmount), {
        isScopeOpen: scope === 'unknown',
        isUnderstood: isClear,
        isFar,
        isOneKind: (statement.moreThanTold ?? []).length > 0,
      })
  if (!told) return []
  return [
    {
      severity: isCertain ? 'error' : 'warning',
      address: amounts[0]?.terms[0]?.address ?? text.address,
      at: reference?.place ?? text.span(start, end),
      ...told,
      related: placesOf(amounts),
    },
  ]
}

function isCertainToBeWrong({ statement, scope, isInSameUnit }: Contradiction): boolean {
  return statement.isPlain && scope === 'same' && isInSameUnit && !statement.number.isVague
}
