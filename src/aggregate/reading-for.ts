import type { Form } from '../form/form.ts'
import { packaged } from '../resources/packaged.ts'
import type { Resources } from '../resources/resources.ts'

export interface ReadingOptions {
  /** The form of the sum. */
  readonly form: Form
  /** It, where it is not built in: documents are read by it first. */
  readonly own?: Form
  /** All that an import may recognise. */
  readonly formats: readonly Form[]
  readonly resources: Resources
}

/** How what is imported names the form of the sum, where that is not built in. */
const OF_SUM = 'of-the-sum'

/** What it takes to read files for the sum of a form. */
export async function readingFor(form: Form, resources: Resources = packaged): Promise<ReadingOptions> {
  const builtIn = resources.formats.map(async ({ id }) => (await resources.format(id)).form)
  const formats = await Promise.all(builtIn)
  if (resources.formats.some(({ id }) => id === form.id)) return { form, formats, resources }
  const own = { form: { ...form, id: OF_SUM }, validator: await resources.compile(form) }
  return {
    form,
    formats,
    own: own.form,
    resources: {
      ...resources,
      formats: [...resources.formats, { id: OF_SUM }],
      format: async (id) => (id === OF_SUM ? own : resources.format(id)),
    },
  }
}
