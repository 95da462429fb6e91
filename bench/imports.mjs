import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timed } from './processes.mjs'

/** Findings are no fault here: what was accepted in the data is no longer so in what was imported. */
const FINDINGS = 1

/**
 * Whole processes in turn: `import` of a report in each format, `check` of what it gives, and `import` of a PDF of
 * thirty pages. Times, milliseconds, by name.
 */
export function measureImports({ cli, data, folder }, runs) {
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
