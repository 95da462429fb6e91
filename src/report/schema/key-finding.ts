import type { Finding } from '../../findings/finding.ts'
import { acceptanceText } from '../../locale/zh/acceptance.ts'
import { keyText } from '../../locale/zh/schema-keys.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { type Entry, entryOf, keySpan, textOf } from '../../source/located.ts'
import type { Source } from '../../source/source.ts'
import { mendedAcceptance, ruleAsKey } from './acceptance-entry.ts'
import { indentedNameFinding } from './indented-name.ts'
import { findingAt, isAcceptance, type Misfit } from './misfit.ts'
import { knownNames } from './names.ts'
import { ownRowAddress } from './own-row-address.ts'
import { type Said, unknownKey } from './unknown-key.ts'

/** A key that the schema does not know: what it should be, as far as that can be told. */
export function unknownKeyFinding(misfit: Misfit): Finding {
  const { names, place, at, data, schema, source, form } = misfit
  const key = unknownIn(misfit)
  const entry = entryOf(at, key)
  const tell = (said: Said) => findingAt(misfit, 'schema-unknown-key', said, entry?.keyStart, entry?.keyEnd)
  if (at.kind === 'map' && entry) {
    if (isAcceptance(misfit) && ruleAsKey(at) === entry)
      return tell(acceptanceText.ruleAsKey(mendedAcceptance(at, source)))
    const indented = indentedNameFinding(misfit, entry)
    if (indented) return indented
    const before = at.entries[at.entries.indexOf(entry) - 1]
    if (before && isCutByComma(before, entry, source))
      return tell(keyText.commaInText(before.key, textOf(before.value) ?? '', key))
  }
  const address = form && entry ? ownRowAddress(form, names, entry, at) : undefined
  const ownRow = address === undefined ? undefined : { address, isFirst: entryOf(data, '增行') === undefined }
  const said = unknownKey(key, place, at, schema, names, ownRow)
  return { ...tell(said), ...renaming(entry, said.expected) }
}

/** One of so many that it is not looked for what it should be. */
export function unexplainedKeyFinding(misfit: Misfit): Finding {
  const { names, place, at, schema } = misfit
  const key = unknownIn(misfit)
  const entry = entryOf(at, key)
  const known = knownNames(schema, names).map(({ name }) => name)
  const said = keyText.unknownKey(key, place, undefined, known)
  return findingAt(misfit, 'schema-unknown-key', said, entry?.keyStart, entry?.keyEnd)
}

export function missingKeyFinding(misfit: Misfit): Finding {
  const { error, place, at, source } = misfit
  const missing = String(error.params['missingProperty'])
  const said =
    at.kind === 'map' && isAcceptance(misfit)
      ? acceptanceText.incompleteAcceptance(missing, place, mendedAcceptance(at, source))
      : keyText.missingKey(missing, place)
  return findingAt(misfit, 'schema-required', said, at.start, at.start + 1)
}

function unknownIn({ error }: Misfit): string {
  return String(error.params['additionalProperty'])
}

/** Words in braces without a colon, after words: a comma that belongs to them. */
function isCutByComma({ value }: Entry, entry: Entry, source: Source): boolean {
  return (
    value.kind === 'scalar' &&
    typeof value.value === 'string' &&
    entry.value.kind === 'scalar' &&
    entry.value.value === null &&
    /^\s*[,}]/.test(source.text.slice(entry.keyEnd, entry.keyEnd + 10)) &&
    /,\s*$/.test(source.text.slice(value.end, entry.keyStart))
  )
}

/** A name that differs only in spaces, script or width is mended. */
function renaming(entry: Entry | undefined, name: string | undefined): Pick<Finding, 'edits'> {
  if (!entry || name === undefined || foldWording(entry.key) !== foldWording(name)) return {}
  return { edits: [{ ...keySpan(entry), text: name }] }
}
