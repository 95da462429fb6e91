import { element } from '../../../preview/client/element.ts'
import type { FileView } from '../../protocol.ts'
import { ask, fileAddress } from '../server.ts'

/** The data files of the folder, and the ways to a new one. */
export async function startPage(page: HTMLElement): Promise<void> {
  const files = await ask<readonly FileView[]>('/files')
  const list = files.map(({ file }) => element('li', {}, element('a', { href: fileAddress(file) }, file)))
  page.append(element('main', {}, element('ul', {}, ...list)))
}
