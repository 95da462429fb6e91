import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordedTerminal } from '../../src/cli/jobs/recorded-terminal.ts'
import { run } from '../../src/cli/run.ts'

/** What `report-gen build` makes of a data file, by name. */
export async function builtFrom(text: string, formats: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'report-gen-built-'))
  writeFileSync(join(folder, 'data.yaml'), text)
  const { terminal } = recordedTerminal({ colour: false, colourOut: false })
  await run(['build', join(folder, 'data.yaml'), '-f', formats], terminal)
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
  rmSync(folder, { recursive: true })
  return files
}
