import type { Said, Told } from './conversation.ts'

/** Answers a question of the process that began this one; what is thrown is answered with nothing. */
export type Answers = Readonly<Record<string, (about: never) => unknown>>

/** The other side of a conversation: `begin` makes of the job what answers. */
export function answerQuestions<Job, News>(begin: (job: Job, tell: (news: News) => void) => Answers): void {
  const say = (said: Said<News>): void => void process.send?.(said)
  let answers: Answers = {}
  process.on('message', async (told: Told<Job>) => {
    if ('job' in told) {
      answers = begin(told.job, (news) => say({ news }))
      return
    }
    const { id, ask, about } = told
    try {
      const answer = Object.hasOwn(answers, ask) ? answers[ask] : undefined
      say({ id, answer: await answer?.(about as never) })
    } catch {
      say({ id })
    }
  })

  // Ctrl+C reaches all processes of a terminal; this one ends with the other. By force: an orderly end would wait for a
  // drive that does not respond.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
}
