import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { desk as text } from '../../locale/zh/desk.ts'
import { importText } from '../../locale/zh/import.ts'
import { HTML, PAGE_POLICY, refuse, send } from '../../preview/answering.ts'
import type { OpenFile } from '../files.ts'
import type { BuiltView } from '../protocol/give-out.ts'

/** What a browser shows by itself; the others it saves. */
const SHOWN: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
}

/** A file that was built last. */
export async function sendBuilt(file: OpenFile, name: string, response: ServerResponse): Promise<void> {
  await sendFile(file.ask('built', name), name, response)
}

/** The page that shows what an import has read of what. */
export async function sendReview(file: OpenFile, response: ServerResponse): Promise<void> {
  await sendFile(file.ask('review'), importText.reviewEnding, response)
}

async function sendFile(asked: Promise<unknown>, name: string, response: ServerResponse): Promise<void> {
  const view = (await asked) as BuiltView | undefined
  if (!view) return refuse(response, 503, text.server.noAnswer)
  if ('refused' in view) return refuse(response, 404, view.refused)
  const shown = SHOWN[extname(name).toLowerCase()]
  const type = shown ?? 'application/octet-stream'
  send(response, type, Buffer.from(view.base64, 'base64'), {
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    ...(type === HTML ? { 'content-security-policy': PAGE_POLICY } : {}),
  })
}
