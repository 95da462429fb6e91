import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Writes another number into a cell of a folder's workbook, wherever the old one stands. */
export function fillWorkbook(folder: string, from: number, to: string): void {
  const path = join(folder, '年报.xlsx')
  writeFileSync(path, filledWorkbook(readFileSync(path), from, to))
}

/** The same of a workbook's bytes. */
export function filledWorkbook(bytes: Uint8Array, from: number, to: string): Uint8Array {
  const parts = unzipSync(bytes)
  const edited = Object.entries(parts).map(([name, part]) => {
    const isSheet = name.startsWith('xl/worksheets/')
    const xml = strFromU8(part).replace(
      new RegExp(`(<c r="[A-Z]+\\d+" s="\\d+"><v>)${from}</v>`),
      `$1${to}</v>`,
    )
    return [name, isSheet ? strToU8(xml) : part] as const
  })
  return zipSync(Object.fromEntries(edited))
}
