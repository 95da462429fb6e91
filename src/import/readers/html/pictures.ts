import { imageOf } from '../image-of.ts'
import { attribute, type Element } from './elements.ts'

/** A picture that is written into the page. */
export function embeddedIn(image: Element): ReturnType<typeof imageOf> {
  const written = /^\s*data:image\/[\w.+-]+;base64,/i.exec(attribute(image, 'src') ?? '')?.[0]
  if (written === undefined) return undefined
  return imageOf(Buffer.from(attribute(image, 'src')?.slice(written.length) ?? '', 'base64'))
}

/** What stands beside links to files, and keeps a place: smaller than a picture that shows anything. */
export function isIcon(image: Element): boolean {
  const said = ['width', 'height'].map((name) => {
    const style = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)px`, 'i').exec(
      attribute(image, 'style') ?? '',
    )?.[1]
    return Number.parseInt(attribute(image, name) ?? style ?? '', 10)
  })
  return said.some((length) => length < 48)
}
