import { dirname, relative } from 'node:path'
import { type Aggregated, addHanded } from '../../aggregate/aggregate.ts'
import { writeBoard } from '../../aggregate/board/board.ts'
import type { UnitList } from '../../aggregate/unit-list.ts'
import { writeMatrix } from '../../aggregate/write-matrix.ts'
import { isIntact } from '../../document/seal.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { editorSchema } from '../../form/editor-schema.ts'
import { visible } from '../../locale/visible.ts'
import { aggregateCommandText as text } from '../../locale/zh/aggregate-command.ts'
import { isOurs } from '../../pipeline/write.ts'
import { addendsName } from '../../report/addends.ts'
import { packaged } from '../../resources/packaged.ts'
import { given } from '../../source/given.ts'
import { linesOf } from '../../source/source.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { aggregateOptions, type TypedOptions, type Wanted } from '../aggregate-options.ts'
import { CommandError, EXIT, environmentError, gravest, usageError } from '../exit-codes.ts'
import { type NewFile, writeFiles } from '../files/write-files.ts'
import { handedPaths } from '../handed-files.ts'
import { readHandedFiles } from '../jobs/read-handed-files.ts'
import { printUnits, strangerLines } from '../print-units.ts'
import { readListFile } from '../read-list-file.ts'
import { schemaFile } from '../schema-file.ts'
import { sumFile } from '../sum-file.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends TypedOptions {
  readonly board?: string
  readonly matrix?: string
  readonly yes?: boolean
  readonly jobs?: string
  readonly quiet?: boolean
}

/** `report-gen aggregate`: the sum of many units as a data file, who gave what, and what became of each. */
export async function aggregateCommand(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  if (!isYamlName(options.output)) throw usageError(text.outputNotYaml(options.output))
  const list = await listOf(options.units, terminal)
  const wanted = await aggregateOptions(list, options)
  const outputs = outputsOf(options)
  const files = await handedPaths(words, list, options, Object.values(outputs), terminal)
  const { handed, exitCode } = await readHandedFiles(files, wanted.formName, options, terminal)
  if (exitCode === EXIT.interrupted) throw new CommandError(text.interrupted(options.output), exitCode)
  const aggregated = addHanded(list, handed, wanted)
  if (handed.every(({ agency, unreadable }) => agency === undefined && unreadable !== undefined)) {
    for (const line of strangerLines(aggregated)) terminal.err(line)
    throw environmentError(text.emptyFolder(words.join('、')))
  }
  const data = await sumFile(aggregated, options.output, options.yes ?? false, terminal)
  if (!data) return EXIT.findings
  const written = await write(aggregated, wanted, outputs, data.file, options.units, terminal)
  for (const path of written) terminal.out(visible(path))
  terminal.err(printUnits(aggregated, options.output))
  const isAllThere = aggregated.units.every(({ state }) => state === 'added' || state === 'excluded')
  const worst = isAllThere && aggregated.strangers.length === 0 ? EXIT.clean : EXIT.findings
  return gravest(worst, exitCode, data.isDoubtful ? EXIT.findings : EXIT.clean)
}

async function listOf(path: string, { colour, err }: Terminal): Promise<UnitList> {
  const { list, findings, source } = await readListFile(path)
  if (findings.length > 0) err(printFindings(findings, { path, lines: linesOf([source]), colour }))
  if (!list) throw new CommandError(text.notAggregated(path), EXIT.findings)
  return list
}

interface Outputs {
  readonly data: string
  readonly addends: string
  readonly board?: string
  readonly matrix?: string
}

function outputsOf({ output, board, matrix }: Options): Outputs {
  if (board !== undefined && !/\.html?$/i.test(board)) throw usageError(text.boardNotHtml(board))
  if (matrix !== undefined && !/\.xlsx$/i.test(matrix)) throw usageError(text.matrixNotXlsx(matrix))
  return { data: output, addends: addendsName(output), ...given({ board, matrix }) }
}

/** All of them or none, and none before a person agreed to what changes in what he wrote. */
async function write(
  aggregated: Aggregated,
  { form, schemaFile: schema }: Wanted,
  outputs: Outputs,
  data: NewFile,
  units: string,
  terminal: Terminal,
): Promise<readonly string[]> {
  const folder = dirname(outputs.data)
  const name = (path: string) => relative(folder, path)
  const isBuiltIn = packaged.formats.some(({ id }) => id === form.id)
  const files: NewFile[] = [
    data,
    { name: name(outputs.addends), bytes: aggregated.addends, mayReplace: isIntact },
    ...(outputs.board === undefined
      ? []
      : [{ name: name(outputs.board), bytes: writeBoard(aggregated), mayReplace: isIntact }]),
    ...(outputs.matrix === undefined
      ? []
      : [
          {
            name: name(outputs.matrix),
            bytes: await writeMatrix(aggregated),
            mayReplace: (existing: Uint8Array) => isOurs('xlsx', existing),
          },
        ]),
    ...(isBuiltIn ? [schemaFile(schema, editorSchema(form), false)] : []),
  ]
  return writeFiles(folder, files, {
    inputs: [units],
    tell: terminal.err,
    refusal: (paths) => text.changed(paths),
  })
}
