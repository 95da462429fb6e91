import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { atLeast, atMost } from '../columns.mjs'
import { timedAndPeak } from '../processes.mjs'
import { writeUnits } from '../reports.mjs'

const FORMATS = 'html,docx,pdf,ofd'

export const batches = {
  name: 'build',
  title: 'Many reports built',
  about:
    () => `One command, \`report-gen build\` of a folder of so many reports, all different, each with four outputs. Threads share
the memory of one process: that of a worker is the process's, its main thread's with it, divided by their number.`,
  columns: [
    { key: 'seconds', head: 'seconds', digits: 1, isKept: true },
    { key: 'rate', head: 'reports a second', digits: 1 },
    { key: 'peak', head: 'peak memory, MiB', isKept: true },
    { key: 'each', head: 'of a worker, MiB' },
  ],
  judgedBy: 'seconds',
  measure({ cli, folder, counts: { build: count, memory }, say }) {
    const [few, most] = memory
    const measure = (reports, threads) => {
      say(`      ${reports} reports, ${threads === 1 ? 'one thread' : 'two threads'}`)
      return measureBuild({ cli, folder: join(folder, 'build') }, reports, threads)
    }
    const alone = measure(count, 1)
    const together = measure(count, 2)
    const [ofFew, ofMost] = [measure(few, 2), measure(most, 2)]
    return {
      rows: [
        [`${count} reports, one thread`, alone],
        [`${count} reports, two threads`, together],
        [`${few} reports, two threads`, ofFew],
        [`${most} reports, two threads`, ofMost],
      ],
      targets: [
        atLeast(
          `\`build\` of ${count} reports on two cores, to one`,
          1.8,
          '×',
          alone.seconds / together.seconds,
        ),
        atMost(`${count} reports × 4 outputs`, 60, ' s', together.seconds),
        atMost('peak of each worker', 200, ' MiB', ofMost.each),
        atMost(`peak of ${most} reports, to that of ${few}`, 1.25, '×', ofMost.peak / ofFew.peak),
      ],
    }
  },
}

function measureBuild({ cli, folder }, count, threads) {
  const [data, outputs] = [writeUnits(join(folder, '数据'), count), join(folder, '年报')]
  const args = [cli, 'build', data, '-o', outputs, '-f', FORMATS, '--jobs', String(threads), '--quiet']
  const { milliseconds, peak } = timedAndPeak(args)
  const made = readdirSync(outputs).length
  if (made !== 4 * count) throw new Error(`${made} outputs of ${count} reports`)
  rmSync(folder, { recursive: true })
  const [seconds, MiB] = [milliseconds / 1000, peak / 2 ** 20]
  return { seconds, rate: count / seconds, peak: MiB, each: MiB / threads }
}
