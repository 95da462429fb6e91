import type { Finding } from '../findings/finding.ts'
import type { Form } from '../form/form.ts'
import { keyText } from '../locale/zh/schema-keys.ts'
import { hasKey } from '../report/schema/names.ts'
import type { Resources } from '../resources/resources.ts'

/** Unknown keys that another edition has at the same place, told as such: rows that a later form no longer has. */
export async function tellOtherEditions(
  misfits: readonly Finding[],
  used: Form,
  resources: Resources,
): Promise<readonly Finding[]> {
  if (!resources.formats.some(({ id }) => id === used.id)) return misfits
  const unknown = misfits.some(({ rule }) => rule === 'schema-unknown-key')
  const others = unknown ? resources.formats.filter(({ id }) => id !== used.id) : []
  const editions = await Promise.all(
    others.map(async ({ id }) => {
      const { form, validator } = await resources.format(id)
      return { form, ...(await validator.explained()) }
    }),
  )
  return misfits.map((finding) => {
    const { rule, address = '', found, expected } = finding
    if (rule !== 'schema-unknown-key' || found === undefined) return finding
    const names = address === '' ? [] : address.split('.')
    const edition = editions.find(({ schema }) => hasKey(schema, names, found))
    if (!edition) return finding
    return { ...finding, ...keyText.ofOtherEdition(found, edition.form.name, used.name, expected) }
  })
}
