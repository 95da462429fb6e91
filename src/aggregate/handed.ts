import type { BuildInput } from '../pipeline/input.ts'
import type { Addend } from '../report/addends.ts'
import { given } from '../source/given.ts'

/** A file that was handed in, as the edge gives it. */
export type HandedFile = (BuildInput | Unread) & {
  /** The unit that the list says it is of. */
  readonly named?: string
}

/** It could not be opened: why, as one sentence. */
export interface Unread {
  readonly path: string
  readonly unread: string
}

/** What is kept of a file that was handed in: its figures and what is wrong with them. The rest is let go. */
export interface Handed {
  readonly path: string
  /** The unit that the list says it is of. */
  readonly named?: string
  /** Files that it names, as paths from it: pictures, its form. */
  readonly beside?: readonly string[]
  /** 机关, where it could be told. */
  readonly agency?: string
  readonly year?: number
  /** Why there is nothing of it to add. */
  readonly unreadable?: string
  /** The form that it follows, when that is not the one of the sum. */
  readonly otherForm?: string
  /** Figures other than 0 by the addresses of the sum's form; '' is a blank cell. */
  readonly cells: ReadonlyMap<string, string>
  /** Its rows that the form lacks (增行), and that stand beside those of the form. */
  readonly ownRows: ReadonlyMap<string, readonly string[]>
  /** Figures other than 0 that have no place in the form of the sum. */
  readonly misfits: readonly string[]
  /** 口径: 全域. */
  readonly isOfRegion: boolean
  /** What keeps its figures from being added: totals, 勾稽, blank cells, tables that are not there. */
  readonly contradictions: readonly string[]
  /** No figure other than 0, and prose that waits to be written: as it was sent out. */
  readonly isBlank: boolean
  /** What a person has to look at: what an import was not sure of, a part of the year. */
  readonly doubts: readonly string[]
  readonly errors: number
  readonly warnings: number
  /** The gravest findings. */
  readonly notes: readonly Note[]
  /** Addresses of figures that are far from last year's → what the check says of it. */
  readonly outliers: ReadonlyMap<string, string>
  /** The units that it is the sum of. */
  readonly units?: readonly Addend[]
}

export interface Note {
  readonly severity: 'error' | 'warning'
  /** With its line, where it is the unit's own file. */
  readonly line?: number
  readonly message: string
}

/** A file of which there is nothing to add, and why. */
export function unreadFile(path: string, unreadable: string, agency?: string): Handed {
  return {
    path,
    unreadable,
    ...given({ agency }),
    cells: new Map(),
    ownRows: new Map(),
    misfits: [],
    isOfRegion: false,
    contradictions: [],
    isBlank: false,
    doubts: [],
    errors: 0,
    warnings: 0,
    notes: [],
    outliers: new Map(),
  }
}
