import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pageOf } from '../findings/page.ts'
import { isRuleId } from '../findings/registry.ts'
import { preview as text } from '../locale/zh/preview.ts'
import { packageFolder } from '../resources/package-folder.ts'
import { EVENTS, HTML, limit, OUTPUTS, PAGE_POLICY, refuse, send } from './answering.ts'
import type { Shown } from './shown.ts'
import type { Windows } from './windows.ts'

export function openWindow(windows: Windows, response: ServerResponse): void {
  if (response.req.method === 'HEAD') send(response, EVENTS, Buffer.alloc(0))
  else if (windows.areTooMany) refuse(response, 503, text.server.tooManyWindows)
  else windows.open(response)
}

export async function sendOutput(shown: Shown, address: string, response: ServerResponse): Promise<void> {
  const output = OUTPUTS[address]
  if (!output) return refuse(response, 404, text.server.nothingHere)
  limit(response)
  const found = await shown.output(output.format)
  if (!found) return refuse(response, 404, text.server.noPage)
  const headers = output.headers(`filename*=UTF-8''${encodeURIComponent(found.name)}`)
  send(response, output.type, found.bytes, headers)
}

export async function sendFigure(shown: Shown, address: string, response: ServerResponse): Promise<void> {
  limit(response)
  const figure = await shown.figure(address)
  if (figure) send(response, 'application/json', Buffer.from(JSON.stringify(figure)))
  else refuse(response, 404, text.server.nothingHere)
}

/** What `report-gen explain` prints of a rule, to be read in a browser. */
export async function sendRule(name: string, response: ServerResponse): Promise<void> {
  if (!isRuleId(name)) return refuse(response, 404, text.server.nothingHere)
  const markdown = await readFile(join(packageFolder, pageOf(name)), 'utf8')
  const { rulePage } = await import('./rule-page.ts')
  send(response, HTML, Buffer.from(rulePage(markdown)), { 'content-security-policy': PAGE_POLICY })
}
