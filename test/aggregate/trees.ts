import type { HandedFile } from '../../src/aggregate/handed.ts'
import type { Unit } from '../../src/aggregate/unit-list.ts'
import { leavesOf, readAddends } from '../../src/report/addends.ts'
import { fileOf, oracle, seeded, summed, unit, unitData } from './units.ts'

interface Grown {
  readonly unit: Unit
  readonly file?: HandedFile
  /** The texts of the units at the ends of its branches that are in the sum, by name. */
  readonly leaves: ReadonlyMap<string, string>
}

/** A tree of sums of sums of units, some of which are missing, doubled or contradict themselves. */
export async function tree(seed: number) {
  const random = seeded(seed)
  let number = 0
  const leaf = (): Grown => {
    const name = `第${++number}局`
    const data = unitData(name, seed * 1000 + number)
    const file = fileOf(`${name}.yaml`, data)
    const fate = random(8)
    if (fate === 0) return { unit: unit(name), leaves: new Map() }
    if (fate === 1)
      return {
        unit: unit(name),
        file: fileOf(`${name}.yaml`, { ...data, 复议诉讼: { 行政复议: { 结果维持: 1, 总计: 7 } } }),
        leaves: new Map(),
      }
    return { unit: unit(name), file, leaves: new Map([[name, new TextDecoder().decode(file.bytes)]]) }
  }
  const branch = async (depth: number): Promise<Grown> => {
    if (depth === 0) return leaf()
    const name = `第${++number}级政府`
    const below: Grown[] = []
    for (let at = random(3) + 1; at >= 0; at--) below.push(await branch(random(depth)))
    const sum = await sumOf(name, below)
    return {
      unit: unit(name, { scope: 'below' }),
      file: { path: `${name}.yaml`, bytes: new TextEncoder().encode(sum.text), addends: sum.addends },
      leaves: new Map(below.flatMap(({ leaves }) => [...leaves])),
    }
  }
  const sumOf = (agency: string, below: readonly Grown[]) =>
    summed(
      below.map((one) => one.unit),
      below.flatMap(({ file }) => file ?? []),
      { agency },
    )
  const below = [await branch(2), await branch(1), await branch(0)]
  const sum = await sumOf('青河市人民政府', below)
  const texts = new Map(below.flatMap(({ leaves }) => [...leaves]))
  const kept = readAddends(sum.addends)
  return {
    /** What the leaves come to, by hand; figures that are 0 left out. */
    due: new Map([...oracle([...texts.values()])].filter(([, value]) => value !== 0)),
    names: [...texts.keys()].sort(),
    /** What the sum says, and what the units beside it come to. */
    found: numbers([...sum.sums.cells].map(([address, value]) => [address, value?.toFixed() ?? '0'])),
    given: numbers(leavesOf(kept?.units ?? []).flatMap(({ unit: one }) => [...one.cells])),
    givers: leavesOf(kept?.units ?? [])
      .map(({ unit: one }) => one.name)
      .sort(),
  }
}

function numbers(cells: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [address, text] of cells) {
    const value = address.endsWith('.金额') ? Math.round(Number(text) * 10_000) : Number(text)
    if (value !== 0) sums.set(address, (sums.get(address) ?? 0) + value)
  }
  return sums
}
