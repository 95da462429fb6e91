import { printFindings } from '../findings/print-findings.ts'
import type { Form } from '../form/form.ts'
import { reportText } from '../locale/zh/report.ts'
import { libraryOf } from '../pipeline/load-form.ts'
import { loadOwnForm } from '../report/own-form.ts'
import { packaged } from '../resources/packaged.ts'
import { nearest } from '../source/nearest.ts'
import { readYaml } from '../source/read-yaml.ts'
import { linesOf } from '../source/source.ts'
import { CommandError, EXIT, usageError } from './exit-codes.ts'
import { readInput } from './read-input.ts'

/** A form by the name of a built-in one, or by the file that declares one of one's own. */
export async function formOption(name: string): Promise<Form> {
  const ids = packaged.formats.map(({ id }) => id)
  if (ids.includes(name)) return (await packaged.format(name)).form
  if (!/\.ya?ml$/i.test(name)) {
    const { message, fix } = reportText.unknownFormat(name, nearest(name, ids), ids)
    throw usageError(`${message}。${fix}`)
  }
  const input = await readInput(name)
  const { source, value, findings: syntax } = readYaml(name, input.bytes)
  const own = value && (await loadOwnForm(value, source, await libraryOf(input, packaged)))
  if (own?.form) return own.form
  const lines = linesOf([source, ...(own?.sources ?? [])])
  const findings = own?.findings ?? syntax
  throw new CommandError(printFindings(findings, { path: name, lines, colour: false }), EXIT.findings)
}
