import { printFindings } from '../findings/print-findings.ts'
import type { Format } from '../format/format.ts'
import { reportText } from '../locale/zh/report.ts'
import { libraryOf } from '../pipeline/load-format.ts'
import { loadOwnFormat } from '../report/own-format.ts'
import { packaged } from '../resources/packaged.ts'
import { nearest } from '../source/nearest.ts'
import { readYaml } from '../source/read-yaml.ts'
import { linesOf } from '../source/source.ts'
import { CommandError, EXIT, usageError } from './exit-codes.ts'
import { readInput } from './read-input.ts'

/** A form by the name of a built-in one, or by the file that declares one of one's own. */
export async function formOption(name: string): Promise<Format> {
  const ids = packaged.formats.map(({ id }) => id)
  if (ids.includes(name)) return (await packaged.format(name)).format
  if (!/\.ya?ml$/i.test(name)) {
    const { message, fix } = reportText.unknownFormat(name, nearest(name, ids), ids)
    throw usageError(`${message}。${fix}`)
  }
  const input = await readInput(name)
  const { source, value, findings: syntax } = readYaml(name, input.bytes)
  const own = value && (await loadOwnFormat(value, source, await libraryOf(input, packaged)))
  if (own?.format) return own.format
  const lines = linesOf([source, ...(own?.sources ?? [])])
  const findings = own?.findings ?? syntax
  throw new CommandError(printFindings(findings, { path: name, lines, colour: false }), EXIT.findings)
}
