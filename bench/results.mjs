import { availableParallelism } from 'node:os'
import { median, percentile, ratio } from './median.mjs'

const labels = {
  node: '`node -e 0`',
  help: '`report-gen --help`',
  check: '`report-gen check`',
  html: 'report-gen, HTML',
  docx: 'report-gen, DOCX',
  pdf: 'report-gen, PDF',
  ofd: 'report-gen, OFD',
  'check-imported': '`report-gen check` of the result',
  'import-html': '`report-gen import`, HTML',
  'import-docx': '`report-gen import`, DOCX',
  'import-pdf': '`report-gen import`, PDF of 9 pages',
  'import-ofd': '`report-gen import`, OFD of 9 pages',
  'import-long': '`report-gen import`, PDF of 30 pages',
  print: 'report-gen, PDF from the finished document',
  'print-docx': 'report-gen, DOCX from the finished document',
  docxtemplater: 'docxtemplater 3.71.0, its template filled',
  typst: 'typst (typst-ts-node-compiler 0.7.0), PDF',
  pdfmake: 'pdfmake 0.3.11, PDF',
}

/** bench/RESULTS.md. */
export function resultsPage({ warmUps, measured, coldRuns, cold, warm, docx, many, imports, sums, desk }) {
  return `# Benchmark

Written by \`npm run bench\`. Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.
Times vary with the machine and with what else runs on it. Ratios are medians over the pairs of times taken side by
side, so they hold better than the times.

## Warm

One process for each program, fed with the same ${warmUps + measured} reports; the first ${warmUps} are not counted, the others are
printed in turns of six, A B C A B C: in turns of one each would find the processor's caches filled by the others.

The peers are handed the finished document and only print it, and so is report-gen in the row that is compared with
them. Its other rows are the whole work: from the bytes of the YAML file, checked and added up, to those of the output.

${table(warm, warm.print)}

DOCX by itself, the two in turns:

${table(docx, docx['print-docx'])}

## Cold

Whole processes in turn, the median of ${coldRuns}. report-gen builds \`examples/2021-dawukou-chaoyang/data.yaml\`;
the peers parse the same file, then print the finished document. All of them are bundled and minified.

${table(cold, cold.pdf)}

## Many files

One command, \`report-gen check\` of so many files; each is a copy of the example above.

${manyTable(many)}

## Imports

Whole processes in turn, the median of ${coldRuns}: the example above in each format, set against \`report-gen check\` of
what the import gives.

${importTable(imports)}

## Many units

One command, \`report-gen aggregate\` of so many units, each with a report of its own, into the sum, its addends and the
board. Of a unit its figures and findings are kept, not its report.

${sumsTable(sums)}

## The desk

From a figure that is typed to the answer with all figures, totals and findings, the file written; the form of 2021,
${desk.cells} figures, ${desk.times.length} changes one after another: median ${median(desk.times).toFixed(0)} ms, 95th percentile
${percentile(desk.times, 0.95).toFixed(0)} ms.

## Targets

Reported, never asserted. Milliseconds are meant for a quiet machine of two cores.

${targets(cold, warm, docx, imports, sums, desk)}

The whole way of report-gen, from the YAML file to the PDF, set against the peers' printing alone:
${faster(warm.typst, warm.pdf)} times as fast as typst, ${faster(warm.pdfmake, warm.pdf)} times as fast as pdfmake.

## What is compared

- The reports are all different. They follow the two examples in turn: sentences of both are drawn anew, one hanzi in
  thirty is replaced by another of GB2312 (one of five replacements is a rare one), the agency and the figures are invented. The
  same seeds give the same reports.
- Peers print the same blocks: the same words, tables with their spans and repeated heads, page, type sizes and line
  pitch, in the same font files. Their page breaks and details of style are their own. Only report-gen repeats
  the label of a group of rows that a page break cuts.
- pdfmake sets no vertical middle of cells, since it then misplaces labels, and writes no structure tree. typst
  and report-gen write tagged PDF.
- docxtemplater fills a DOCX that report-gen printed, with a tag for each paragraph and figure: what it prints is the same
  document. It cannot do without the template: rows, columns, sections and paragraphs are as many as that has. Making the
  template is not a part of its time; unpacking and parsing it is, as nothing of it can be kept.
- Nothing that depends on the content of a report is kept from one report to the next. typst's memory is evicted
  (\`evictCache(0)\`) after each, outside of the measured time. report-gen and typst keep their parsed fonts; pdfmake
  cannot, and parses them for each report.
- Peak memory is the largest resident set of the process. Sizes are those of the files written, in the warm table the
  median.
`
}

function table(results, own) {
  const rows = Object.entries(results).map(([name, { times, peak, size }]) =>
    row([
      labels[name],
      median(times).toFixed(1),
      ratio(times, own.times).toFixed(2),
      (peak / 2 ** 20).toFixed(0),
      size === 0 ? '–' : (size / 1000).toFixed(0),
    ]),
  )
  const head = ['', 'median, ms', 'to ours', 'peak memory, MiB', 'output, kB']
  return [row(head), '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n')
}

function manyTable(many) {
  const rows = many.map(({ count, milliseconds, peak }) =>
    row([count, ((count / milliseconds) * 1000).toFixed(0), (peak / 2 ** 20).toFixed(0)]),
  )
  return [row(['files', 'files a second', 'peak memory, MiB']), '| ---: | ---: | ---: |', ...rows].join('\n')
}

function importTable(imports) {
  const own = imports['check-imported']
  const rows = Object.entries(imports).map(([name, { times }]) =>
    row([labels[name], median(times).toFixed(0), ratio(times, own.times).toFixed(2)]),
  )
  return [row(['', 'median, ms', 'to `check`']), '| --- | ---: | ---: |', ...rows].join('\n')
}

/** How many times as fast as theirs ours are. */
function faster(theirs, ours) {
  return ratio(theirs.times, ours.times).toFixed(2)
}

function sumsTable(sums) {
  const rows = sums.map(({ count, milliseconds, peak }) =>
    row([count, (milliseconds / 1000).toFixed(1), (peak / 2 ** 20).toFixed(0)]),
  )
  return [row(['units', 'seconds', 'peak memory, MiB']), '| ---: | ---: | ---: |', ...rows].join('\n')
}

function targets(cold, warm, docx, imports, sums, desk) {
  const atLeast = (theirs, ours, least) => {
    const found = ratio(theirs.times, ours.times)
    return [`≥ ${least}×`, `${found.toFixed(2)}×`, found >= least]
  }
  const slower = (ours, theirs, most) => {
    const found = ratio(ours.times, theirs.times)
    return [`≤ ${most}×`, `${found.toFixed(2)}×`, found <= most]
  }
  const larger = (ours, theirs, most) => {
    const found = ours.size / theirs.size
    return [`≤ ${most}×`, `${found.toFixed(2)}×`, found <= most]
  }
  const within = ({ times }, most) => {
    const found = median(times)
    return [`≤ ${most} ms`, `${found.toFixed(1)} ms`, found <= most]
  }
  const rows = [
    ['PDF warm from the document, faster than typst', ...atLeast(warm.typst, warm.print, 3)],
    ['PDF warm from the document, faster than pdfmake', ...atLeast(warm.pdfmake, warm.print, 8)],
    ['`build -f pdf` cold, to typst', ...slower(cold.pdf, cold.typst, 1)],
    ['`--help` cold, to bare node', ...slower(cold.help, cold.node, 1.3)],
    ['`check` cold, to bare node', ...slower(cold.check, cold.node, 1.8)],
    ['PDF warm from the YAML file', ...within(warm.pdf, 25)],
    ['OFD warm from the YAML file, to PDF', ...slower(warm.ofd, warm.pdf, 1.2)],
    ['OFD, its size to that of PDF', ...larger(warm.ofd, warm.pdf, 1.2)],
    ['DOCX warm from the document, to docxtemplater', ...slower(docx['print-docx'], docx.docxtemplater, 2.5)],
    ['DOCX warm from the YAML file', ...within(warm.docx, 55)],
    ['HTML warm from the YAML file', ...within(warm.html, 5)],
    [
      '`import` of HTML cold, to `check` of the result',
      ...slower(imports['import-html'], imports['check-imported'], 3),
    ],
    [
      '`import` of DOCX cold, to `check` of the result',
      ...slower(imports['import-docx'], imports['check-imported'], 3),
    ],
    ['`import` of a PDF of thirty pages, cold', ...within(imports['import-long'], 2000)],
    ['the sum of 170 units', ...within({ times: [sums[0].milliseconds] }, 5000)],
    ['the sum of 10000 units', ...within({ times: [sums[1].milliseconds] }, 240_000)],
    ['a figure typed on the desk, the median', ...within(desk, 150)],
    [
      'a figure typed on the desk, the 95th percentile',
      ...within({ times: [percentile(desk.times, 0.95)] }, 300),
    ],
  ].map(([name, target, found, reached]) => row([name, target, found, reached ? 'yes' : 'no']))
  const head = ['', 'target', 'found', 'reached']
  return [row(head), '| --- | ---: | ---: | --- |', ...rows].join('\n')
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}
