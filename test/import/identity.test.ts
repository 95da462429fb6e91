import { describe, expect, test } from 'vitest'
import { exampleDocuments } from '../helpers/examples.ts'
import { comingBack } from './coming-back.ts'

describe.each(Object.entries(await exampleDocuments()))('the example %s', (_, document) => {
  test.each(['html', 'fragment', 'docx', 'pdf', 'ofd'] as const)(
    'comes back from its %s as it was, without a doubt',
    async (format) => {
      const { found, due, doubts, document: again } = await comingBack(document, format)
      expect(doubts).toEqual([])
      expect(found).toEqual(due)
      const { agency, year } = document
      expect(again).toMatchObject({ agency, year })
    },
  )
})
