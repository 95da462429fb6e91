import type { Finding } from '../../findings/finding.ts'
import type { Form } from '../../form/form.ts'
import { given } from '../../source/given.ts'
import { type Located, plain } from '../../source/located.ts'
import type { Source } from '../../source/source.ts'
import type { Validator } from './validator.ts'

/**
 * Holds data against its schema: one finding for each place that does not fit. `form`: the form of a report, to tell
 * what may be a row of the agency's own.
 */
export async function validate(
  data: Located,
  { fits, explained }: Validator,
  source: Source,
  form?: Form,
): Promise<readonly Finding[]> {
  const values = plain(data)
  if (fits(values)) return []
  const { explainMisfits } = await import('./explain-misfits.ts')
  const { schema, errors } = await explained()
  return explainMisfits(errors(values), { data, schema, source, ...given({ form }) })
}
