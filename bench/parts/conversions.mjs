import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median, ratio } from '../median.mjs'
import { timed, timedCommand } from '../processes.mjs'

export const conversions = {
  name: 'conversions',
  title: 'Conversions',
  about: (
    counts,
  ) => `What a user would otherwise take for the same step, whole processes in turn, the median of ${counts.conversions}. report-gen
reads the YAML file and checks it; the others are handed its HTML or DOCX. A program that is not installed has no numbers.`,
  columns: [
    { key: 'ms', head: 'median, ms', isKept: true },
    { key: 'ratio', head: 'to report-gen', digits: 2, isKept: true },
    { key: 'size', head: 'output, kB' },
  ],
  // Theirs set against ours: the less, the slower we are.
  judgedBy: 'ratio',
  isMoreBetter: true,
  measure({ cli, data, folder, counts }) {
    const own = join(folder, 'conversions')
    const { html, docx } = sourcesIn(own, cli, data)
    const output = (name) => join(own, name)
    const build = (format) => ({
      output: output(`build-${format}`),
      run: (into) => timed([cli, 'build', data, '-f', format, '-o', into]),
    })
    const other = (name, commands, args) => {
      const command = commands.find(isInstalled)
      return { output: output(name), run: command && ((into) => timedCommand(command, args(into))) }
    }
    const steps = {
      'report-gen, DOCX': build('docx'),
      'pandoc, HTML to DOCX': other('pandoc', ['pandoc'], (into) => [html, '-o', join(into, 'report.docx')]),
      'report-gen, PDF': build('pdf'),
      'LibreOffice, DOCX to PDF': other('office', ['soffice', 'libreoffice'], (into) => [
        `-env:UserInstallation=${pathToFileURL(join(own, 'profile'))}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', into, docx],
      ]),
      'Chromium, HTML to PDF': other('browser', ['chromium', 'chromium-browser', 'google-chrome'], (into) => [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
        `--user-data-dir=${join(own, 'browser-profile')}`,
        `--print-to-pdf=${join(into, 'report.pdf')}`,
        pathToFileURL(html).href,
      ]),
    }
    const found = measureInTurn(steps, counts.conversions)
    const rows = Object.entries(found).map(([name, { times, size }]) => {
      const ours = found[/DOCX$/.test(name) ? 'report-gen, DOCX' : 'report-gen, PDF']
      return [
        name,
        times.length === 0 ? {} : { ms: median(times), ratio: ratio(times, ours.times), size: size / 1000 },
      ]
    })
    return { rows }
  },
}

/** The report as HTML and as DOCX, under plain names. */
function sourcesIn(folder, cli, data) {
  const built = join(folder, 'built')
  mkdirSync(built, { recursive: true })
  timed([cli, 'build', data, '-f', 'html,docx', '-o', built])
  const files = readdirSync(built).map((name) => join(built, name))
  const [html, docx] = ['html', 'docx'].map((format) => {
    const plain = join(folder, `report.${format}`)
    copyFileSync(
      files.find((file) => basename(file).endsWith(`.${format}`)),
      plain,
    )
    return plain
  })
  return { html, docx }
}

/** Once before it counts: office suites and browsers make a profile at their first start. */
function measureInTurn(steps, runs) {
  const found = Object.fromEntries(Object.keys(steps).map((name) => [name, { times: [], size: 0 }]))
  for (let round = -1; round < runs; round++) {
    for (const [name, { output, run }] of Object.entries(steps)) {
      if (!run) continue
      rmSync(output, { recursive: true, force: true })
      mkdirSync(output)
      const milliseconds = run(output)
      const [file] = readdirSync(output)
      if (file === undefined) throw new Error(`${name} wrote nothing`)
      found[name].size = statSync(join(output, file)).size
      if (round >= 0) found[name].times.push(milliseconds)
    }
  }
  return found
}

function isInstalled(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}
