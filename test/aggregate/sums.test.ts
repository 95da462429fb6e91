import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { BuildInput } from '../../src/pipeline/input.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { AGENCY, fileOf, oracle, summed, unit, unitData } from './units.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Every figure that is typed, by its keys; totals told from the others by hand. */
function leaves(text: string): ReadonlyMap<string, number> {
  return new Map([...oracle([text])].filter(([address]) => !TOTALS.test(address)))
}

const TOTALS = /\.总计$|\.办理总计\./

function without(sums: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...sums].filter(([, value]) => value !== 0))
}

const many = Array.from({ length: 170 }, (_, index) => {
  const name = `青河区第${index + 1}局`
  return { name, file: fileOf(`${index}.yaml`, unitData(name, index + 1)) }
})
const names = many.map(({ name }) => name)
const files = many.map(({ file }) => file)
const direct = await summed(names, files)

describe('the sum of 170 units', () => {
  test('is what their figures come to, cell by cell, totals included', () => {
    const { text, units } = direct
    expect(units.every(({ state }) => state === 'added')).toBe(true)
    const due = oracle(files.map(({ bytes }) => decode(bytes)))
    expect(without(leaves(text))).toEqual(without(due))

    const { 申请: requests } = parse(text)
    const people = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
    for (const row of ['新收', '上年结转', '结转下年'])
      expect(requests[row].总计).toBe(people.reduce((sum, who) => sum + requests[row][who], 0))
  })

  test('is a data file whose tables the program finds nothing wrong with', async () => {
    const { text } = direct
    const { findings, read } = await inspect({ path: '汇总.yaml', bytes: new TextEncoder().encode(text) })
    expect(read?.report.agency).toBe(AGENCY)
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    expect(new Set(errors)).toEqual(new Set(['date-missing', 'unfilled']))
    expect(findings.map(({ rule }) => rule)).not.toContain('redundant-total')
  })

  test('is the same in two and in three levels, and keeps who gave what', async () => {
    const streets = await Promise.all(
      Array.from({ length: 17 }, async (_, at) => {
        const name = `青河区第${at + 1}街道办事处`
        const own = many.slice(at * 10, at * 10 + 10)
        return {
          name,
          sum: await summed(
            own.map((one) => one.name),
            own.map(({ file }) => file),
            { agency: name },
          ),
        }
      }),
    )
    const asFile = (name: string, sum: Awaited<ReturnType<typeof summed>>): BuildInput => ({
      path: `${name}.yaml`,
      bytes: new TextEncoder().encode(sum.text),
      addends: sum.addends,
    })
    const below = (name: string) => unit(name, { scope: 'below' })
    const two = await summed(
      streets.map(({ name }) => below(name)),
      streets.map(({ name, sum }) => asFile(name, sum)),
    )
    expect([...two.sums.cells].map(([address, value]) => [address, value?.toFixed()])).toEqual(
      [...direct.sums.cells].map(([address, value]) => [address, value?.toFixed()]),
    )
    const districts = await Promise.all(
      [streets.slice(0, 9), streets.slice(9)].map(async (own, at) => {
        const name = `青河市第${at + 1}区人民政府`
        const sum = await summed(
          own.map((one) => below(one.name)),
          own.map((one) => asFile(one.name, one.sum)),
          { agency: name },
        )
        return { name, sum }
      }),
    )
    const three = await summed(
      districts.map(({ name }) => below(name)),
      districts.map(({ name, sum }) => asFile(name, sum)),
      { agency: '青河市人民政府' },
    )
    expect([...three.sums.cells].map(([, value]) => value?.toFixed())).toEqual(
      [...direct.sums.cells].map(([, value]) => value?.toFixed()),
    )
  })
})
