import { expect, test } from 'vitest'
import { NumberedTexts, PackedFigures } from '../../src/cli/jobs/packed-figures.ts'

test('packed figures are the map that they were made of, in its order, beside those of other units', () => {
  const texts = new NumberedTexts()
  const units = [
    [
      ['申请.新收.自然人', '12'],
      ['主动公开.行政事业性收费.金额', '52.6540'],
      ['申请.结转下年.自然人', ''],
    ],
    [
      ['主动公开.行政事业性收费.金额', '12'],
      ['12', '12'],
      ['申请.新收.自然人', '9007199254740993'],
    ],
    [],
  ].map((entries) => new Map(entries as [string, string][]))
  const packed = units.map((figures) => new PackedFigures(figures, texts))
  for (const [at, figures] of units.entries()) {
    const unit = packed[at] as PackedFigures
    expect([...unit]).toEqual([...figures])
    expect([...unit.keys()]).toEqual([...figures.keys()])
    expect([...unit.values()]).toEqual([...figures.values()])
    expect(new Map(unit)).toEqual(figures)
    expect(unit.size).toBe(figures.size)
    const seen: string[][] = []
    unit.forEach((figure, address) => {
      seen.push([address, figure])
    })
    expect(seen).toEqual([...figures])
    for (const address of [...units.flatMap((one) => [...one.keys()]), '不在'])
      expect([unit.has(address), unit.get(address)]).toEqual([figures.has(address), figures.get(address)])
  }
})
