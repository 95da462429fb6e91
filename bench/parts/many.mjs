import { join } from 'node:path'
import { atLeast } from '../columns.mjs'
import { timedAndPeak } from '../processes.mjs'
import { writeUnits } from '../reports.mjs'

export const many = {
  name: 'check',
  title: 'Many files checked',
  about: () => 'One command, `report-gen check` of a folder of so many reports, all different.',
  columns: [
    { key: 'rate', head: 'files a second', isKept: true },
    { key: 'peak', head: 'peak memory, MiB', isKept: true },
  ],
  judgedBy: 'rate',
  isMoreBetter: true,
  measure({ cli, folder, counts: { check: all }, say }) {
    const few = all / 10
    const [fewer, whole] = [few, all].map((count) => writeUnits(join(folder, `check-${count}`), count))
    say(`      ${few} files, then ${all}`)
    const alone = measureCheck(cli, fewer, few, '--jobs', '1')
    const together = measureCheck(cli, fewer, few)
    const most = measureCheck(cli, whole, all)
    return {
      rows: [
        [`${few} files, one thread`, alone],
        [`${few} files`, together],
        [`${all} files`, most],
      ],
      targets: [atLeast(`\`check\` of ${all} files, two cores`, 400, ' a second', most.rate)],
    }
  },
}

function measureCheck(cli, files, count, ...options) {
  const { milliseconds, peak } = timedAndPeak([cli, 'check', files, '--limit', '1', '--quiet', ...options])
  return { rate: count / (milliseconds / 1000), peak: peak / 2 ** 20 }
}
