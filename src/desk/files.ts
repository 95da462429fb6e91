import type { BuildInput } from '../pipeline/input.ts'
import type { Maker } from '../preview/maker.ts'
import type { JournalOnDisk } from './kept.ts'
import type { FileView, Made, Wanted } from './protocol/folder.ts'
import type { Building, BuildView, BuiltView } from './protocol/give-out.ts'

/** A data file that is open on the desk. It works in a process of its own. */
export interface OpenFile extends Maker {
  /** Asks it by the name of a route: `change`, `form`, `fixes`. Nothing where it is gone or does not know. */
  ask(name: string, about?: unknown): Promise<unknown>
}

/** The folder of the desk. It works in a process of its own, so that a slow drive holds up no answer. */
export interface Folder {
  /** Where it lies, in full. */
  readonly path: string
  /** Its data files, as far as they are known; else why it cannot be looked into. */
  list(): Promise<Listed>
  /** Where a file lies that the folder holds; else why it is not opened. */
  locate(file: string): Promise<Located>
  /** Makes a data file. */
  make(wanted: Wanted): Promise<Made>
  close(): void
}

export type Listed = readonly FileView[] | { readonly refused: string }

export type Located = { readonly path: string } | { readonly refused: string }

/** How an open file is reached on disk. */
export interface FileOnDisk {
  /** As the user named it. */
  readonly path: string
  /** Throws when it cannot be read. */
  read(): Promise<BuildInput>
  /** Puts new bytes in the place of those that were read. Throws when it cannot, or they are others by now. */
  replace(read: Uint8Array, bytes: Uint8Array): Promise<void>
  /** Why it cannot be written, as far as that can be seen beforehand: it is read-only. */
  obstacle(): Promise<string | undefined>
  readonly journal: JournalOnDisk
  /** Builds it into its folder, as `report-gen build` does. */
  build(building: Building): Promise<BuildView>
  /** A file that was built into a folder. */
  built(folder: string, name: string): Promise<BuiltView>
  /** A file of its folder. */
  beside(name: string): Promise<BuiltView>
  /** What is thrown, as a sentence. */
  explain(error: unknown): string
}
