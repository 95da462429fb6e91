import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { PROOF, proof } from '../../desk/serve/proof.ts'
import type { Running } from './running-note.ts'

/** Milliseconds that a desk on this machine is given to answer. */
const PATIENCE = 2000

/** Whether the desk that a note tells of runs. Its key is told nobody who does not show that they have it. */
export async function isRunning({ pid, port, key }: Running): Promise<boolean> {
  if (!isOurProcess(pid)) return false
  const words = randomBytes(16).toString('hex')
  return (await answerAt(`http://127.0.0.1:${port}${PROOF}?of=${words}`)) === proof(key, words)
}

/** The system refuses to signal another user's: one who has taken over the port of a desk that was killed is not asked. */
function isOurProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Asked without the usual agent, which may be told to go by a proxy. */
function answerAt(url: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { agent: false, signal: AbortSignal.timeout(PATIENCE) } as const
    const asked = request(url, options, (response) => {
      // All that is of interest comes at once.
      response.once('data', (data: Buffer) => resolve(data.toString()))
      response.on('error', () => {}).on('close', () => resolve(undefined))
    })
    asked.on('error', () => resolve(undefined)).end()
  })
}
