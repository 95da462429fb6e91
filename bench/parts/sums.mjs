import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atMost } from '../columns.mjs'
import { timedAndPeak } from '../processes.mjs'
import { unitReports } from '../reports.mjs'

export const sums = {
  name: 'aggregate',
  title: 'Many units',
  about:
    () => `One command, \`report-gen aggregate\` of so many units, each with a report of its own, into the sum, its addends, the
board and the matrix. Of a unit its figures and findings are kept, not its report.`,
  columns: [
    { key: 'seconds', head: 'seconds', digits: 1, isKept: true },
    { key: 'peak', head: 'peak memory, MiB', isKept: true },
  ],
  judgedBy: 'seconds',
  measure({ cli, folder, counts, say }) {
    const found = measureSums({ cli, folder: join(folder, 'sums') }, counts.units, say)
    const [first, many, last] = found
    return {
      rows: found.map(({ count, milliseconds, peak }) => [
        `${count} units`,
        { seconds: milliseconds / 1000, peak: peak / 2 ** 20 },
      ]),
      others: [
        atMost(`the sum of ${first.count} units`, 5, ' s', first.milliseconds / 1000),
        atMost(`the sum of ${last.count} units`, 240, ' s', last.milliseconds / 1000),
        atMost(`peak of ${last.count} units, to that of ${many.count}`, 1.15, '×', last.peak / many.peak),
      ],
    }
  },
}

/** `aggregate` of ever more units: times (milliseconds) and peak memory (bytes) by their number. */
function measureSums({ cli, folder }, counts, say) {
  return counts.map((count) => {
    say(`      ${count} units`)
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
    const [sum, board, matrix] = ['sum.yaml', 'board.html', 'matrix.xlsx'].map((name) =>
      join(own, 'out', name),
    )
    const outputs = ['-o', sum, '--board', board, '--matrix', matrix]
    const args = [cli, 'aggregate', handedIn, '--units', join(own, 'units.yaml'), ...outputs]
    return { count, ...timedAndPeak(args) }
  })
}
