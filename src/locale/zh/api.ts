import { withVisibleValues } from '../visible.ts'
import { clipped } from './clip.ts'

/** Texts that are quoted are cut after so many characters. */
const MOST = 40

/** How programs call what is no text, by the tag of `Object.prototype.toString`. */
const KINDS: Readonly<Record<string, string>> = {
  Undefined: 'undefined',
  Null: 'null',
  Array: '数组',
  Object: '对象',
  Function: '函数',
  AsyncFunction: '函数',
  Symbol: 'Symbol',
  Promise: 'Promise（是不是少了 await？）',
}

/** Words in Latin letters have a space before them. */
function apart(words: string): string {
  return /^[!-~]/.test(words) ? ` ${words}` : words
}

/** What is said of an argument of the interface for programs. */
export const apiText = withVisibleValues({
  wrong: (name: string, due: string, given: string) => `${name} 应当是${apart(due)}，给的是${apart(given)}`,
  text: (text: string) => `“${clipped(text, MOST)}”`,
  number: (value: number) => String(value),
  kind: (tag: string) => KINDS[tag] ?? tag,
  withinItself: (name: string) => `${name} 套着它自己，不是数据`,
  tooDeep: (name: string, most: number) =>
    `${clipped(name, MOST)} 里面一层套一层，超过 ${most} 层，不是数据；年度报告的数据不过十层`,
  lacks: (name: string, either: string, or: string) => `${name} 里要有 ${either} 或者 ${or}，两样都没有`,
  unknown: (name: string, key: string, nearest: string | undefined, known: readonly string[]) =>
    `${name} 里没有“${key}”这一项。${nearest === undefined ? `可以写的有：${known.join('、')}` : `是不是 ${nearest}？`}`,
  noEdition: (name: string, year: number, first: number) =>
    `${name} 是 ${year}，没有适用的版式。年度应为 ${first} 年或以后`,
  rule: (name: string, message: string, fix = '') => `${name}：${message}。${fix}`,
  due: {
    input: '对象，例如 { path, bytes } 或者 { path, data }',
    object: '对象',
    string: '字符串',
    path: '字符串，文件的名字',
    bytes: 'Uint8Array，例如 readFile(文件) 读到的内容；字符串先用 new TextEncoder().encode(…) 变成字节',
    data: '对象，栏目与数据文件相同',
    value: '数据：数、文字、true、false、null、数组或对象',
    handed: '对象，例如 { path, bytes }',
    date: "日期，例如 '2026-01-20'",
    aggregated: 'aggregate 得到的结果',
    finding: '结果里 findings 的一项',
    findings: '数组，例如结果里的 findings',
    source: '结果里的 source',
    sources: '数组，例如 [source, ...otherSources]',
    answer: "Uint8Array、undefined、'outside' 或 'not-a-file'",
    function: '函数',
    boolean: 'true 或 false',
    year: '整数，例如 2025',
    document: 'prepare 得到的 document',
    list: (example: string) => `数组，例如 ${example}`,
    units: "数组，例如 [{ name: '青河区教育局', also: [], counts: true, scope: 'office' }]",
    files: '数组或者（异步）迭代，每项是 { path, bytes }',
    map: (example: string) => `Map，例如 ${example}`,
    set: 'Set，其中是 list.units 里的对象',
    oneOf: (known: readonly string[]) => `${known.map((word) => `'${word}'`).join('、')} 之一`,
  },
})
