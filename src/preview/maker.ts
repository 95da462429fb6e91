import type { OutputFormat } from '../pipeline/formats.ts'
import type { Output } from '../pipeline/render.ts'
import type { FigureView, PreviewState } from './state.ts'

/** What a maker lets know, as it comes about. */
export type News =
  /** It began to read. */
  | { readonly kind: 'reading' }
  /** It has read. Nothing more is said when all is as before. */
  | { readonly kind: 'read'; readonly told?: Told }
  /** More of a page's outputs, or what was found in making them. */
  | { readonly kind: 'finished'; readonly outputs: readonly Output[]; readonly state?: PreviewState }
  /** It is gone, and makes nothing any more. */
  | { readonly kind: 'gone'; readonly message: string }

export interface Told {
  readonly state: PreviewState
  /** For the terminal. */
  readonly said: string
  /** Those outputs of a new page that are made at once; absent when there is no new page. */
  readonly outputs?: readonly Output[]
}

/**
 * Makes pages of a data file, now and whenever its files change. It works apart from what answers the browser, which
 * neither a large report nor a drive that does not respond may hold up.
 */
export interface Maker {
  /** Reads for the first time. */
  begin(): Promise<void>
  /** An output of the newest page; absent when there is no page. */
  output(format: OutputFormat): Promise<Output | undefined>
  figure(address: string): Promise<FigureView | undefined>
  close(): void
}
