import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundlePeers } from '../bundle-peers.mjs'
import { slower, timeColumns, timeRows } from '../columns.mjs'
import { ours, peers } from '../engines.mjs'
import { peakOf, timed } from '../processes.mjs'

const labels = {
  node: '`node -e 0`',
  help: '`report-gen --help`',
  check: '`report-gen check`',
  html: 'report-gen, HTML',
  docx: 'report-gen, DOCX',
  pdf: 'report-gen, PDF',
  ofd: 'report-gen, OFD',
  all: 'report-gen, all four',
  typst: 'typst (typst-ts-node-compiler 0.7.0), PDF',
  pdfmake: 'pdfmake 0.3.11, PDF',
}

export const cold = {
  name: 'cold',
  title: 'Cold',
  about: (
    counts,
  ) => `Whole processes in turn, the median of ${counts.cold}. report-gen builds \`examples/2021-dawukou-chaoyang/data.yaml\`;
the peers parse the same file, then print the finished document. All of them are bundled and minified.`,
  columns: timeColumns('`node -e 0`'),
  judgedBy: 'ratio',
  async measure({ root, cli, data, folder, reports, counts }) {
    // Beside the peers' modules, which the bundle still asks for.
    const bundled = join(root, 'bench', 'node_modules', '.bench')
    await bundlePeers(bundled)
    const document = join(reports(), 'cold.json')
    const peer = join(bundled, 'cold.mjs')
    const found = measureCold({ root, cli, data, document, peer, output: join(folder, 'out') }, counts.cold)
    return {
      rows: timeRows(found, found.node, labels),
      targets: [
        slower('`check` cold, to bare node', 1.6, found.check, found.node),
        slower('`--help` cold, to bare node', 1.2, found.help, found.node),
        slower('all four outputs cold, to the PDF of typst alone', 1.5, found.all, found.typst),
        slower('PDF cold, to typst', 1, found.pdf, found.typst),
      ],
    }
  },
}

/**
 * Whole processes, one after the other: A B C A B C … Gives for each its times (milliseconds) and, from one further
 * run, the peak memory and the size of what was written (bytes).
 */
function measureCold({ root, cli, data, document, peer, output }, runs) {
  mkdirSync(output, { recursive: true })
  const builds = ours.map((format) => [
    format,
    [cli, 'build', data, '-f', format, '-o', output, '--overwrite'],
  ])
  const compilations = peers.map((name) => [
    name,
    [peer, name, root, data, document, join(output, `${name}.pdf`)],
  ])
  const commands = [
    ['node', ['-e', '0']],
    ['help', [cli, '--help']],
    ['check', [cli, 'check', data]],
    ...builds,
    ['all', [cli, 'build', data, '-f', ours.join(), '-o', output, '--overwrite']],
    ...compilations,
  ]

  const times = commands.map(() => [])
  for (let round = 0; round < runs; round++) {
    for (const [index, [, args]] of commands.entries()) times[index].push(timed(args))
  }
  const entries = commands.map(([name, args], index) => {
    empty(output)
    const peak = peakOf(args)
    return [name, { times: times[index], peak, size: sizeOf(output) }]
  })
  return Object.fromEntries(entries)
}

function empty(folder) {
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
}

/** Bytes of all files in a folder. */
function sizeOf(folder) {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}
