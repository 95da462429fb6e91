import { countsOf, parts } from './parts.mjs'

/** Slower than so, a row is named: below it machines and their moods differ. */
const TOLERANCE = 1.1

/** bench/RESULTS.md, of what each part found, now and before: `{ [part]: { now, before } }`. */
export function resultsPage(results, counts = countsOf(false)) {
  const measured = parts.filter(({ name }) => results[name])
  return `# Benchmark

Written by \`npm run bench\` from \`bench/results.json\`; \`npm run bench -- --only <part>\` measures one part again.
Columns named “before” are of the run before, of any machine. Times vary with the machine and with what else runs on
it. Ratios are medians over the pairs of times taken side by side, so they hold better than the times.

${measured.map((part) => section(part, results[part.name], counts)).join('\n\n')}

## Slower than before

${slowerRows(measured, results)}

## Targets

Reported, never asserted. Seconds are meant for a quiet machine of two cores. What was tried where one is not reached
is told in [docs/performance.md](../docs/performance.md).

${targetTable('targets', measured, results)}

Targets of earlier work:

${targetTable('others', measured, results)}

## What is compared

- The reports are all different. They follow the two examples in turn: sentences of both are drawn anew, one hanzi in
  thirty is replaced by another of GB2312 (one of five replacements is a rare one), the agency and the figures are invented. The
  same seeds give the same reports. Many files and many units follow the first example.
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
- pandoc, LibreOffice and Chromium convert what report-gen printed, with their own defaults: pandoc's DOCX has no page of
  GB/T 9704, Chromium's PDF the pages of the HTML.
- Peak memory is the largest resident set of the process. Sizes are those of the files written, in the warm tables the
  median.
`
}

function section({ title, about, columns }, { now, before }, counts) {
  const earlier = new Map(before?.rows)
  const heads = columns.flatMap(({ head, isKept }) => (isKept ? [head, 'before'] : [head]))
  const rows = now.rows.map(([name, found]) => {
    const cells = columns.flatMap(({ key, digits = 0, isKept }) => {
      const text = shown(found[key], digits)
      return isKept ? [text, shown(earlier.get(name)?.[key], digits)] : [text]
    })
    return row([name, ...cells])
  })
  const lines = row(['---', ...heads.map(() => '---:')])
  return [
    `## ${title}`,
    '',
    about(counts),
    '',
    `On ${now.machine}.`,
    '',
    row(['', ...heads]),
    lines,
    ...rows,
  ].join('\n')
}

function slowerRows(measured, results) {
  const named = measured.flatMap(({ title, judgedBy, isMoreBetter, name: part }) => {
    const { now, before } = results[part]
    const earlier = new Map(before?.rows)
    return now.rows.flatMap(([name, found]) => {
      const [is, was] = [found[judgedBy], earlier.get(name)?.[judgedBy]]
      if (is === undefined || was === undefined) return []
      const times = isMoreBetter ? was / is : is / was
      return times > TOLERANCE ? [`- ${title}: ${name}, ${times.toFixed(2)} times`] : []
    })
  })
  return named.length > 0 ? named.join('\n') : 'Nothing, by more than a tenth.'
}

function targetTable(kind, measured, results) {
  const rows = measured.flatMap(({ name: part }) => {
    const { now, before } = results[part]
    const earlier = new Map(before?.[kind]?.map((target) => [target.name, target.found]))
    return (now[kind] ?? []).map(({ name, sign, limit, unit, found }) => {
      const isReached = sign === '≤' ? found <= limit : found >= limit
      const was = earlier.get(name)
      return row([
        name,
        `${sign} ${limit}${unit}`,
        `${figure(found)}${unit}`,
        was === undefined ? '–' : `${figure(was)}${unit}`,
        isReached ? 'yes' : 'no',
      ])
    })
  })
  return [
    row(['', 'target', 'found', 'before', 'reached']),
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}

function figure(number) {
  return number.toFixed(number < 10 ? 2 : 0)
}

function shown(number, digits) {
  return number === undefined ? '–' : number.toFixed(digits)
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}
