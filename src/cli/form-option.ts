import { printFindings } from '../findings/print-findings.ts'
import { meantForm } from '../form/edition.ts'
import type { Form } from '../form/form.ts'
import { reportText } from '../locale/zh/report.ts'
import { packaged } from '../resources/packaged.ts'
import { linesOf } from '../source/source.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { CommandError, EXIT, usageError } from './exit-codes.ts'
import { declaredForm } from './form-of.ts'
import { readInput } from './read-input.ts'

/** A form by the name of a built-in one, or by a file, which declares one of one's own unless `formIn` takes others, too. */
export async function formOption(name: string, formIn = declaredForm): Promise<Form> {
  const ids = packaged.formats.map(({ id }) => id)
  if (ids.includes(name)) return (await packaged.format(name)).form
  if (!isYamlName(name)) {
    const { message, fix } = reportText.unknownFormat(name, meantForm(name, packaged.formats), ids)
    throw usageError(`${message}。${fix}`)
  }
  const { form, findings, sources } = await formIn(await readInput(name))
  if (form) return form
  const lines = linesOf(sources)
  throw new CommandError(printFindings(findings, { path: name, lines, colour: false }), EXIT.findings)
}
