import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EDITIONS } from '../helpers/editions.ts'
import { spoiled } from '../import/spoiled.ts'
import { SPOILS } from '../import/spoils.ts'

/** Of each kind and edition: with 24 kinds and five editions, 1,080 in all. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** How docs/import.md calls the kinds. */
const NAMES: Readonly<Record<string, string>> = {
  'labels merged into one': '两个名称并成一格',
  'a label that runs into its figure': '行名与数并成一格',
  'labels moved down by a row': '行名下移一行',
  'a label cut over two rows': '行名断成两行',
  'a label cut': '名称残缺',
  'a label blank': '名称空白',
  'a label 0': '名称被写成0',
  'labels 0 in all rows of a column': '几行的名称都被写成0',
  'traditional characters': '繁体字',
  'spaces in labels': '名称里夹有空格',
  'a blank figure': '一个数空白',
  'a figure that is a mark': '写“/”“-”“无”',
  'a unit in a figure': '数后带单位',
  'a slip of reading': '0认成O、1认成l',
  'a row moved to the right': '一行右移一格',
  'a row moved to the left': '一行左移一格',
  'spans at odds': '合并的格数混乱',
  'rows swapped': '两行对调',
  'a row lost': '丢失一行',
  'a column lost': '丢失一栏',
  'the last column lost': '丢失最后一栏',
  'a page break anywhere': '在任意一行分页',
  'a page break with the head again': '分页并重复表头',
  'an empty column': '多出一空栏',
}

const page = readFileSync(join(import.meta.dirname, '../../docs/import.md'), 'utf8')

test.each(Object.keys(SPOILS))(
  '%s: as docs/import.md says, and no wrong figure without a doubt',
  async (kind) => {
    let [figures, right, refused] = [0, 0, 0]
    const wrong: string[] = []
    for (const [id, year] of EDITIONS) {
      for (const seed of SEEDS) {
        const outcome = await spoiled(kind, id, year, seed)
        if (!outcome) refused++
        figures += outcome?.figures ?? 0
        right += outcome?.right ?? 0
        wrong.push(...(outcome?.wrong ?? []).map((one) => `${id} ${seed}: ${one}`))
      }
    }
    expect({ wrong, refused }).toEqual({ wrong: [], refused: 0 })
    const share = (count: number) => ((count / figures) * 100).toFixed(1)
    expect(page).toContain(`| ${NAMES[kind]} | ${share(right)} | ${share(figures - right)} | 0 |`)
  },
)
