import type { Maker, News } from '../preview/maker.ts'
import { PageMaker } from '../preview/page-maker.ts'
import { makerOptions, type PreviewJob } from './preview-job.ts'

/** What is asked of the process. */
export type Question =
  | { readonly ask: 'job'; readonly job: PreviewJob }
  | { readonly ask: 'output'; readonly id: number; readonly of: Parameters<Maker['output']>[0] }
  | { readonly ask: 'figure'; readonly id: number; readonly of: string }
  | { readonly ask: 'begin'; readonly id: number }

/** What it says. */
export type Said = { readonly news: News } | { readonly id: number; readonly answer?: unknown }

const tell = (said: Said): void => void process.send?.(said)

let maker: Maker | undefined
process.on('message', async (question: Question) => {
  if (question.ask === 'job') {
    maker = new PageMaker(makerOptions(question.job), (news) => tell({ news }))
    return
  }
  const { id } = question
  try {
    if (question.ask === 'begin') await maker?.begin()
    tell({
      id,
      ...(question.ask === 'output' ? { answer: await maker?.output(question.of) } : {}),
      ...(question.ask === 'figure' ? { answer: await maker?.figure(question.of) } : {}),
    })
  } catch {
    tell({ id })
  }
})

// Ctrl+C reaches all processes of a terminal; this one ends with the other. By force: an orderly end would wait for a
// drive that does not respond.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
