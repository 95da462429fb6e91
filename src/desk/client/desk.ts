import type { Range } from '../../findings/finding.ts'
import type { Place } from '../../preview/state.ts'
import type { ChangeAnswer } from '../protocol/answer.ts'
import type { Change } from '../protocol/change.ts'
import type { FormView } from '../protocol/form.ts'
import type { DeskState } from '../protocol/state.ts'
import type { Query } from './server.ts'
import type { Unsent } from './unsent.ts'

/** An open data file, as the views of a window share it. */
export interface Desk extends Shell {
  readonly file: string
  /** How the form is laid out just now. */
  readonly form: FormView
  /** What was heard last. */
  readonly state: DeskState
  /** Hears each state from now on; the present one is `state`. `isOther`: the form is laid out anew, too. */
  subscribe(hear: (state: DeskState, isOther: boolean) => void): void
  /**
   * Sends changes, all or none, after those that are under way. What was sent is taken to stand until the answer
   * says otherwise; conflicts and refusals are shown by the shell, and answered here for whoever is to take note.
   */
  change(changes: readonly Change[]): Promise<ChangeAnswer>
  /** What was typed and is not in the file, by its place: an address, a section, dotted keys. */
  readonly unsent: Pick<Unsent, 'at' | 'underWayAt' | 'whyAt' | 'refused'>
  /** Comes when all that is under way has been answered. */
  settled(): Promise<void>
  /** Keeps at its place what cannot be in the file: no figure. */
  hold(change: Change, why: string): void
  /** What was refused at a place is not insisted on, if anything was: the file's value is shown again. */
  giveUp(place: string): void
  /** Changes the file otherwise, by a route of the server: a row more. Refusals are shown by the shell, too. */
  perform(path: string, body: object): Promise<ChangeAnswer>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Asks the server about this file. Throws `Refused`. */
  ask<Answer>(path: string, query?: Query): Promise<Answer>
  /** Sends something else than changes about this file, after those that are under way. Throws `Refused`. */
  send<Answer>(path: string, body: object): Promise<Answer>
}

/** What the shell around the views does for them. */
export interface Shell {
  /** Leads to where a finding is: turns to the view that has it, and marks it. Says whether there is one. */
  show(place: DeskPlace): boolean
  turnTo(view: ViewName): void
  /** Takes files that a filled-in workbook is to be among, and shows what it would change. */
  bring(files: Iterable<File>): void
  /** A sentence for the reader, seen in the status and heard. */
  say(words: string, kind?: 'done' | 'trouble'): void
}

/** A view that the tabs lead to. */
export interface View {
  readonly name: ViewName
  /** Builds it into an empty element, when it is first turned to. What it gives back leads to places in it. */
  mount(element: HTMLElement, desk: Desk): Shows | undefined
}

/** A place of the form or of prose, or lines of the file. */
export type DeskPlace = Place | Range

export type ViewName = 'form' | 'prose' | 'checks' | 'giveOut' | 'text'

export interface Shows {
  /** Marks a place and brings it into sight, if this view has it. */
  show?(place: DeskPlace): boolean
  /** Whenever the tab is turned to. */
  enter?(): void
}
