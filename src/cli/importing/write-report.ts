import { basename, dirname, join } from 'node:path'
import { importDoubts } from '../../check/conventions/import-doubt.ts'
import { type Finding, makeFinding } from '../../findings/finding.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { editorSchema, schemaName } from '../../form/editor-schema.ts'
import type { Form } from '../../form/form.ts'
import type { FileGroup } from '../../import/group-files.ts'
import { reviewName, reviewPage } from '../../import/review.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { importText } from '../../locale/zh/import.ts'
import { packaged } from '../../resources/packaged.ts'
import { linesOf, makeSource, rangeOf } from '../../source/source.ts'
import { EXIT } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { LIMIT } from '../inspect-options.ts'
import { schemaFile } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportOptions, Outcome } from './outcome.ts'
import { nameOf, targetOf } from './target.ts'

/** The data file of a report, the page that shows what was read of what, and the schema; told with its doubts. */
export async function writeReport(
  group: FileGroup,
  options: ImportOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const { main, imported } = group
  const source = nameOf(main.path)
  if (imported.kind === 'refused') {
    terminal.err(cli.import.refused(source, importText.refusal[imported.refusal](imported.found)))
    return { exitCode: EXIT.findings }
  }
  const { text, recognised } = imported
  const { doubts, dropped, missingTables, missingProse, pictures } = recognised
  const file = targetOf(main.path, recognised, options)
  const findings = doubtFindings(file, text)
  const tellFindings = () => {
    if (findings.length > 0) terminal.err(printed(file, text, findings, terminal))
  }
  const { agency, year } = recognised
  const tellCopies = () => {
    for (const { path, differing } of group.copies)
      terminal.err(cli.import.copy(nameOf(path), source, agency, year, differing))
  }
  const differing = group.copies.reduce((count, copy) => count + copy.differing.length, 0)
  const lacking = { tables: missingTables, prose: missingProse }
  const isClean = findings.length + missingTables.length + missingProse.length + differing === 0
  if (options.strict && !isClean) {
    tellFindings()
    tellCopies()
    terminal.err(cli.import.notWritten(source, findings.length, lacking, differing))
    return { exitCode: EXIT.findings }
  }
  const review = reviewName(file)
  const encoder = new TextEncoder()
  const sources = [main, ...group.annexes].map(({ path }) => nameOf(path))
  const written = await writeFiles(
    dirname(file),
    [
      { name: basename(file), bytes: encoder.encode(text) },
      ...pictures,
      { name: review, bytes: encoder.encode(reviewPage(recognised, sources.join('、'))) },
      schemaFile(
        schemaName(recognised.content.form, options.form),
        editorSchema(await plainFormat(recognised.content.form)),
        false,
      ),
    ],
    { refusal: cli.import.exists, tell: terminal.err },
  )
  tellFindings()
  for (const path of written) terminal.out(visible(path))
  if (sources.length > 1) terminal.err(cli.import.together(sources, agency, year))
  terminal.err(cli.import.done(file, join(dirname(file), review), doubts.length, dropped.length, lacking))
  if (missingTables.length > 0)
    terminal.err(cli.import.lacking(file, importText.missingTables(missingTables)))
  if (missingProse.length > 0) terminal.err(cli.import.lacking(file, importText.missingProse(missingProse)))
  tellCopies()
  return { exitCode: isClean ? EXIT.clean : EXIT.findings, file }
}

/** The form without the rows of one report: its schema serves all of them. */
async function plainFormat(form: Form): Promise<Form> {
  const isBuiltIn = packaged.formats.some(({ id }) => id === form.id)
  return isBuiltIn ? (await packaged.format(form.id)).form : form
}

function doubtFindings(path: string, text: string): readonly Finding[] {
  const source = makeSource(path, text)
  return importDoubts(source).map(({ at, message, fix }) =>
    makeFinding('import-doubt', { message, fix, range: rangeOf(source, at.start, at.end) }),
  )
}

function printed(path: string, text: string, findings: readonly Finding[], { colour }: Terminal): string {
  const lines = linesOf([makeSource(path, text)])
  const shown = printFindings(findings.slice(0, LIMIT), { path, lines, colour })
  const rest = findings.length - LIMIT
  return rest > 0 ? `${shown}\n\n${cli.import.more(rest)}\n` : `${shown}\n`
}
