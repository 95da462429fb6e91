import type { Block, Table } from '../../src/document/document.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { randomReport } from '../helpers/random-report.ts'

/** An official table as it is filled in, with what stands over and under it. */
export interface OfficialTable {
  readonly name: string
  readonly table: Table
  readonly blocks: readonly Block[]
}

/** The tables of all editions, filled with random figures, some of seven digits. */
export async function officialTables(): Promise<readonly OfficialTable[]> {
  const found = await Promise.all(
    EDITIONS.map(async ([id, year]) => {
      const { form } = await packaged.format(id)
      const bytes = new TextEncoder().encode(randomReport(form, year, 1))
      const { document } = await prepare({ path: 'data.yaml', bytes })
      return tablesOf(id, document?.blocks ?? [])
    }),
  )
  return found.flat()
}

function tablesOf(id: string, blocks: readonly Block[]): readonly OfficialTable[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'table') return []
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    return {
      name: `${block.name} of ${id}`,
      table: block,
      blocks: [
        ...(before?.type === 'heading' ? [before] : []),
        block,
        ...(after?.type === 'note' ? [after] : []),
      ],
    }
  })
}
