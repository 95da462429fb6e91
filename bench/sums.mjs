import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timedAndPeak } from './processes.mjs'
import { unitReports } from './reports.mjs'

/** `aggregate` of ever more units: times (milliseconds) and peak memory (bytes) by their number. */
export function measureSums({ cli, folder }, counts) {
  return counts.map((count) => {
    const own = join(folder, String(count))
    const handedIn = join(own, 'in')
    mkdirSync(handedIn, { recursive: true })
    const names = []
    let year
    for (const unit of unitReports(count)) {
      names.push(unit.name)
      year = unit.year
      writeFileSync(join(handedIn, `${names.length}.yaml`), unit.text)
    }
    const list = `年度: ${year}\n机关: 云山区人民政府\n单位:\n${names.map((name) => `  - ${name}\n`).join('')}`
    writeFileSync(join(own, 'units.yaml'), list)
    const outputs = ['-o', join(own, 'out', 'sum.yaml'), '--board', join(own, 'out', 'board.html')]
    const args = [cli, 'aggregate', handedIn, '--units', join(own, 'units.yaml'), ...outputs]
    return { count, ...timedAndPeak(args) }
  })
}
