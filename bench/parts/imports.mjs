import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, slower } from '../columns.mjs'
import { median, ratio } from '../median.mjs'
import { timed } from '../processes.mjs'

const labels = {
  'check-imported': '`report-gen check` of the result',
  'import-html': '`report-gen import`, HTML',
  'import-docx': '`report-gen import`, DOCX',
  'import-pdf': '`report-gen import`, PDF of 9 pages',
  'import-ofd': '`report-gen import`, OFD of 9 pages',
  'import-long': '`report-gen import`, PDF of 30 pages',
}

export const imports = {
  name: 'imports',
  title: 'Imports',
  about: (
    counts,
  ) => `Whole processes in turn, the median of ${counts.cold}: the example above in each format, set against \`report-gen check\` of
what the import gives.`,
  columns: [
    { key: 'ms', head: 'median, ms', isKept: true },
    { key: 'ratio', head: 'to `check`', digits: 2, isKept: true },
  ],
  judgedBy: 'ratio',
  measure({ cli, data, folder, counts }) {
    const found = measureImports({ cli, data, folder: join(folder, 'imports') }, counts.cold)
    const checked = found['check-imported']
    return {
      rows: Object.entries(found).map(([name, { times }]) => [
        labels[name],
        { ms: median(times), ratio: ratio(times, checked.times) },
      ]),
      others: [
        slower('`import` of HTML cold, to `check` of the result', 3, found['import-html'], checked),
        slower('`import` of DOCX cold, to `check` of the result', 3, found['import-docx'], checked),
        atMost('`import` of a PDF of thirty pages, cold', 2000, ' ms', median(found['import-long'].times)),
      ],
    }
  },
}

/** Findings are no fault here: what was accepted in the data is no longer so in what was imported. */
const FINDINGS = 1

/**
 * Whole processes in turn: `import` of a report in each format, `check` of what it gives, and `import` of a PDF of
 * thirty pages. Times, milliseconds, by name.
 */
function measureImports({ cli, data, folder }, runs) {
  const built = join(folder, 'built')
  mkdirSync(built, { recursive: true })
  const build = (file, format, name) => {
    const output = join(built, name)
    timed([cli, 'build', file, '-f', format, '-o', output])
    return join(output, readdirSync(output)[0])
  }
  const long = join(folder, 'long.yaml')
  writeFileSync(long, lengthened(readFileSync(data, 'utf8')))
  const sources = {
    'import-html': build(data, 'html', 'html'),
    'import-docx': build(data, 'docx', 'docx'),
    'import-pdf': build(data, 'pdf', 'pdf'),
    'import-ofd': build(data, 'ofd', 'ofd'),
    'import-long': build(long, 'pdf', 'long'),
  }
  let files = 0
  const into = () => join(folder, `${++files}`, 'imported.yaml')
  const imported = join(folder, 'checked', 'imported.yaml')
  timed([cli, 'import', sources['import-html'], '-o', imported], FINDINGS)
  const commands = [
    ['check-imported', () => [cli, 'check', imported]],
    ...Object.entries(sources).map(([name, file]) => [name, () => [cli, 'import', file, '-o', into()]]),
  ]
  const results = Object.fromEntries(commands.map(([name]) => [name, { times: [] }]))
  for (let round = 0; round < runs; round++)
    for (const [name, args] of commands) results[name].times.push(timed(args(), FINDINGS))
  return results
}

/** The example, with as much prose more as makes thirty pages of it. */
function lengthened(text) {
  const line = `  ${'各单位按照要求公开政府信息，及时更新公开目录，方便群众查阅。'.repeat(5)}`
  return text.replace(/^(总体情况: \|\n)/m, `$1${`${line}\n`.repeat(77)}`)
}
