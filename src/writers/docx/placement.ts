import type { Table } from '../../document/document.ts'
import type { ImprintPlace, TablePlace } from '../../layout/pages.ts'

/** What the layout knows and an office suite does not find by itself. */
export interface Placement {
  readonly imprint?: ImprintPlace
  readonly tables?: ReadonlyMap<Table, TablePlace>
}
