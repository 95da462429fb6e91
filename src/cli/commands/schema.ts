import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { printFindings } from '../../findings/print-findings.ts'
import { meantForm } from '../../form/edition.ts'
import { editorSchema } from '../../form/editor-schema.ts'
import type { JsonSchema } from '../../form/json-schema.ts'
import { formSchema } from '../../form/schema.ts'
import { withMessages } from '../../form/schema-messages.ts'
import { withTypes } from '../../form/schema-types.ts'
import { escapedJson, visible } from '../../locale/visible.ts'
import { unitListText } from '../../locale/zh/aggregate.ts'
import { cli } from '../../locale/zh/cli.ts'
import { reportText } from '../../locale/zh/report.ts'
import { packageFolder } from '../../resources/package-folder.ts'
import { packaged } from '../../resources/packaged.ts'
import { linesOf } from '../../source/source.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { EXIT, usageError } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { formOf } from '../form-of.ts'
import { readInput } from '../read-input.ts'
import { schemaFile, schemaText } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'
import { watched } from '../watched-input.ts'

interface Options {
  readonly output?: string
  readonly overwrite?: boolean
  readonly allow?: readonly string[]
}

/**
 * `report-gen schema`: the JSON Schema of a built-in form, of an own form's file, of a list of units, or the exact one
 * of a data file with an own form or rows.
 */
export async function schemaCommand(subject: string, options: Options, terminal: Terminal): Promise<number> {
  if (subject === unitListText.name) return print(await unitListSchema(), [], options, terminal)
  const ids = packaged.formats.map(({ id }) => id)
  if (ids.includes(subject))
    return print(editorSchema((await packaged.format(subject)).form), [], options, terminal)
  if (!isYamlName(subject)) {
    const { message, fix } = reportText.unknownFormat(subject, meantForm(subject, packaged.formats), ids)
    throw usageError(`${message}。${fix}`)
  }
  const { input, read } = watched(await readInput(subject, { allow: options.allow ?? [] }))
  const { form, findings, sources } = await formOf(input)
  if (form) return print(withMessages(withTypes(formSchema(form))), read.keys(), options, terminal)
  const lines = linesOf(sources)
  terminal.err(printFindings(findings, { path: subject, lines, colour: terminal.colour }))
  return EXIT.findings
}

async function unitListSchema(): Promise<JsonSchema> {
  return JSON.parse(await readFile(join(packageFolder, 'schema', 'units.schema.json'), 'utf8'))
}

async function print(
  schema: JsonSchema,
  inputs: Iterable<string>,
  { output, overwrite }: Options,
  terminal: Terminal,
): Promise<number> {
  if (output === undefined) {
    terminal.out(escapedJson(schemaText(schema).trimEnd()))
    return EXIT.clean
  }
  const file = schemaFile(basename(output), schema, overwrite ?? false)
  await writeFiles(dirname(output), [file], {
    inputs,
    refusal: cli.files.edited,
    tell: terminal.err,
  })
  terminal.out(visible(output))
  return EXIT.clean
}
