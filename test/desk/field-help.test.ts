import { expect, test } from 'vitest'
import { fieldViews } from '../../src/desk/field-views.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** What only whoever writes a data file or a standard understands. */
const FOREIGN = /\{\{|GB\/T|年-月-日|不写|PubDate|起日\/止日/

test.each(packaged.formats.map(({ id }) => id))(
  'no help of a field of %s is about the data file',
  async (id) => {
    const { form } = await packaged.format(id)
    const told = fieldViews(form).map(({ example }) => example)
    expect(told).not.toEqual([])
    expect(told.filter((words) => FOREIGN.test(words))).toEqual([])
  },
)
