import { basename, dirname, join } from 'node:path'
import { fileStem } from '../../document/file-stem.ts'
import type { Recognised } from '../../import/recognise/recognition.ts'
import { cli } from '../../locale/zh/cli.ts'
import { importText } from '../../locale/zh/import.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { STANDARD_INPUT } from '../standard-input.ts'
import type { ImportOptions } from './outcome.ts'

/** What a source is called in sentences. */
export function nameOf(path: string): string {
  return path === STANDARD_INPUT ? cli.import.standardInput : basename(path)
}

/** Where the data file goes: as it is told, else beside the source, named by agency and year. */
export function targetOf(
  source: string,
  { agency, year }: Pick<Recognised, 'agency' | 'year'>,
  { output }: ImportOptions,
): string {
  const name = `${fileStem(importText.nameOfReport(agency, year))}.yaml`
  if (output === undefined) return source === STANDARD_INPUT ? name : join(dirname(source), name)
  return isYamlName(output) ? output : join(output, name)
}
