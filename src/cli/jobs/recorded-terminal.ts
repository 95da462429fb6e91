import type { Terminal } from '../terminal.ts'

/** What a job said, in order. */
export type Said = readonly [to: 'out' | 'annotate' | 'answer' | 'err', text: string]

/** A terminal for a job that another one may run beside: what is said is kept, to be said in its turn. */
export function recordedTerminal({ colour, colourOut }: Pick<Terminal, 'colour' | 'colourOut'>): {
  readonly terminal: Terminal
  readonly said: readonly Said[]
} {
  const said: Said[] = []
  const keep = (to: Said[0]) => (text: string) => void said.push([to, text])
  return {
    said,
    terminal: {
      out: keep('out'),
      annotate: keep('annotate'),
      answer: keep('answer'),
      err: keep('err'),
      status() {},
      colour,
      colourOut,
    },
  }
}

/** Says what was kept. */
export function sayAgain(said: readonly Said[], terminal: Terminal): void {
  for (const [to, text] of said) terminal[to](text)
}
