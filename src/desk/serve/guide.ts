import { readdir, readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { desk as text } from '../../locale/zh/desk.ts'
import { HTML, refuse, send } from '../../preview/answering.ts'
import { guideFolder } from '../../resources/package-folder.ts'

/** Where the guide's pages are, below which they stand as in their folder. */
export const GUIDE = '/guide/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
}

/** The guide runs the script of its search, and is shown in no foreign frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A file of the guide, where its folder lists one of that name; links of a page bring the key along. */
export async function sendGuide(place: string, key: string, response: ServerResponse): Promise<void> {
  const files = await readdir(guideFolder, { recursive: true })
  const file = files.find((name) => encodeURI(name.replaceAll(sep, '/')) === place)
  const type = TYPES[extname(file ?? '')]
  if (file === undefined || type === undefined) return refuse(response, 404, text.server.nothingHere)
  const bytes = await readFile(join(guideFolder, file))
  const sent = type === HTML ? Buffer.from(withKey(bytes.toString(), key)) : bytes
  send(response, type, sent, { 'content-security-policy': POLICY })
}

/** All that a page leads to within the guide, a place on the page itself left alone. */
function withKey(page: string, key: string): string {
  return page.replace(/<[^>]* (?:href|src)="[^":#]+(?=["#])/g, (link) => `${link}?key=${key}`)
}
