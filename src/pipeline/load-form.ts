import { type Finding, makeFinding } from '../findings/finding.ts'
import { addRows } from '../form/add-rows.ts'
import { nodeAddresses } from '../form/node-addresses.ts'
import { ownFormText } from '../locale/zh/own-form.ts'
import { reportText } from '../locale/zh/report.ts'
import { chooseFormat } from '../report/choose-form.ts'
import { type FormLibrary, loadOwnForm } from '../report/own-form.ts'
import type { LoadedForm, Resources } from '../resources/resources.ts'
import { entriesOf, entryOf, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { BuildInput } from './input.ts'

interface Loaded {
  /** Absent when the findings say why there is none; without the rows of 增行 that the findings are about. */
  readonly loadedForm?: LoadedForm
  readonly findings: readonly Finding[]
  readonly otherSources: readonly Source[]
}

/** The form of a data file: built in or its own, with the rows that it adds. */
export async function loadForm(
  data: Located,
  source: Source,
  input: BuildInput,
  resources: Resources,
): Promise<Loaded> {
  const choice = chooseFormat(data, resources.formats, source)
  if (choice.kind === 'none')
    return { findings: await besideNamed(choice.findings, data, input), otherSources: [] }
  if (choice.kind === 'built-in') {
    return {
      ...(await withOwnRows(await resources.format(choice.id), data, source, resources)),
      otherSources: [],
    }
  }
  const library = await libraryOf(input, resources)
  const { form, findings, sources } = await loadOwnForm(choice.at, source, library)
  if (!form) return { findings, otherSources: sources }
  const loadedForm = { form, validator: await resources.compile(form) }
  return { ...(await withOwnRows(loadedForm, data, source, resources)), otherSources: sources }
}

/** 版式: 我省, and beside the data is 我省.yaml. */
async function besideNamed(
  findings: readonly Finding[],
  data: Located,
  input: BuildInput,
): Promise<readonly Finding[]> {
  if (findings[0]?.rule !== 'unknown-format') return findings
  const path = `./${textOf(valueAt(data, '版式'))}.yaml`
  const isThere = typeof (await input.readFile?.(path)) === 'object'
  return isThere ? findings.map((finding) => ({ ...finding, ...reportText.formBeside(path) })) : findings
}

/** What an own form beside `input` is read with. */
export async function libraryOf(input: BuildInput, resources: Resources): Promise<FormLibrary> {
  return {
    ids: resources.formats.map(({ id }) => id),
    declaration: resources.declaration,
    validator: await resources.declarationValidator(),
    readFile: input.readFile ?? (async () => undefined),
  }
}

/** Rows of its own that a data file may add: the official forms have less than a tenth. */
const MOST_ROWS = 500

async function withOwnRows(
  loadedForm: LoadedForm,
  data: Located,
  source: Source,
  resources: Resources,
): Promise<Omit<Loaded, 'otherSources'>> {
  const declared = entryOf(data, '增行')
  const count = countRows(declared?.value)
  if (declared && count > MOST_ROWS) {
    const range = rangeOf(source, declared.keyStart, declared.keyEnd)
    const said = ownFormText.tooManyRows(count, MOST_ROWS)
    return { findings: [makeFinding('own-row', { ...said, range })] }
  }
  const joined = joinedRows(declared?.value, source)
  if (joined.length > 0) return { findings: joined }
  const { form, unknown } = addRows(loadedForm.form, declared?.value)
  if (unknown.length > 0) {
    const known = nodeAddresses(loadedForm.form)
    const findings = unknown.map(({ key, keyStart, keyEnd }) => {
      const said = ownFormText.unknownRow(key, nearest(key, known))
      return makeFinding('own-row', { ...said, range: rangeOf(source, keyStart, keyEnd) })
    })
    return { loadedForm, findings }
  }
  if (form === loadedForm.form) return { loadedForm, findings: [] }
  return { loadedForm: { form, validator: await resources.compile(form) }, findings: [] }
}

/** Names of rows that no comma of YAML parts: [行政检查，行政确认] is one. */
function joinedRows(declared: Located | undefined, source: Source): readonly Finding[] {
  return entriesOf(declared).flatMap(({ key, value }) => {
    const items = value.kind === 'list' ? value.items : [value]
    return items.flatMap((item) => {
      const typed = textOf(item) ?? ''
      if (!/[，；]/.test(typed)) return []
      const said = ownFormText.joinedRows(key, typed.split(/[，；]\s*/))
      return [makeFinding('own-row', { ...said, range: rangeOf(source, item.start, item.end) })]
    })
  })
}

function countRows(declared: Located | undefined): number {
  const lists = declared?.kind === 'map' ? declared.entries.map(({ value }) => value) : []
  return lists.reduce((count, list) => count + (list.kind === 'list' ? list.items.length : 0), 0)
}
