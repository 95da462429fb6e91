import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import { address } from '../server.ts'

/** The files that were built, a line each: what it is, and a link that opens or saves it. */
export function builtFiles(file: string, built: readonly string[]): HTMLElement {
  const items = built.map((way) => {
    const name = way.split('/').at(-1) ?? way
    const link = {
      href: address('/built', { file, name: way }),
      target: '_blank',
      rel: 'noopener',
      title: name,
    }
    return element('li', {}, element('b', {}, kindOf(name)), element('a', link, name))
  })
  return element('ul', {}, ...items)
}

function kindOf(name: string): string {
  if (name.endsWith('.fragment.html')) return text.build.formats.fragment
  const ending = name.split('.').at(-1) ?? ''
  return (text.build.formats as Readonly<Record<string, string>>)[ending] ?? text.build.picture
}
