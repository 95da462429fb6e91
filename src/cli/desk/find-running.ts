import { request } from 'node:http'
import { deskUrl } from '../../desk/serve/desk.ts'
import { type Running, readNote } from './running-note.ts'

/** Milliseconds that a desk on this machine is given to answer. */
const PATIENCE = 2000

/** The desk that a note tells of, if it runs and lets in who has its key. */
export async function findRunning(place: string): Promise<Running | undefined> {
  const noted = await readNote(place)
  if (!noted || !isOurProcess(noted.pid)) return undefined
  return (await answers(deskUrl(noted))) ? noted : undefined
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
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { method: 'HEAD', agent: false, signal: AbortSignal.timeout(PATIENCE) } as const
    const asked = request(url, options, (response) => {
      response.on('error', () => {}).resume()
      resolve(response.statusCode === 200)
    })
    asked.on('error', () => resolve(false)).end()
  })
}
