import type { IllustrationContent } from '../../data-file/content.ts'
import { importText } from '../../locale/zh/import.ts'
import { NAME_OF_REPEATED, SAYS_NOTHING } from '../../locale/zh/import-words.ts'
import type { Doubt } from '../doubt.ts'
import type { LoosePicture } from '../loose.ts'

/** Where something stands: its section, and the line before it. */
interface Place {
  readonly section: string
  readonly after: string | undefined
}

interface Shown extends Place {
  readonly name: string
  readonly picture?: LoosePicture
  /** The block that it ends with. */
  readonly index: number
}

/** A picture file that goes with the data file. */
export interface PictureFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The pictures and charts of a report, each with the line over or under it that names it. */
export class ShownPictures {
  private readonly shown: Shown[] = []

  named(name: string, index: number, place: Place): void {
    const last = this.shown.at(-1)
    if (last?.index === index - 1 && last.name === '') this.shown.splice(-1, 1, { ...last, name, index })
    else this.shown.push({ ...place, name, index })
  }

  /** A picture, or the table of a chart's figures. */
  drawn(picture: LoosePicture | undefined, index: number, place: Place): void {
    const last = this.shown.at(-1)
    const more = picture ? { picture, ...(picture.name ? { name: picture.name } : {}) } : {}
    if (last?.index === index - 1 && (!last.picture || !picture))
      this.shown.splice(-1, 1, { ...last, ...more, index })
    else this.shown.push({ ...place, name: '', ...more, index })
  }

  /** What is not taken over, a doubt a section. */
  leftOut(isKept: boolean): readonly Doubt[] {
    const sections = new Map<string, Shown[]>()
    for (const one of this.shown) {
      if (isKept && one.picture?.image) continue
      sections.set(one.section, [...(sections.get(one.section) ?? []), one])
    }
    return [...sections].map(([address, shown]) => {
      const told = shown.map(({ name, picture, after }) => ({ name: name || saidOf(picture), after }))
      return { address, message: importText.doubt.pictures(told) }
    })
  }

  /** Those that the file brings along, as 附图 and files beside the data file; what nobody can know is a doubt. */
  kept(stem: string): {
    readonly illustrations: readonly IllustrationContent[]
    readonly files: readonly PictureFile[]
    readonly doubts: readonly Doubt[]
    /** What is in the data file of their names and descriptions. */
    readonly texts: ReadonlySet<string>
  } {
    const names = new Map<string, number>()
    const kept = this.shown.flatMap(({ name, picture, section, after }) => {
      const { image } = picture ?? {}
      return image ? [{ name, description: saidOf(picture), section, after, image }] : []
    })
    const titled = kept.map(({ name, description, ...one }, index) => {
      const unnamed = importText.unnamedPicture(index + 1)
      const own = nameOf(name, description) || unnamed
      const count = (names.get(own) ?? 0) + 1
      names.set(own, count)
      const title = count > 1 ? NAME_OF_REPEATED(own, count) : own
      return { ...one, title, description, file: `${stem}.${unnamed}.${one.image.extension}` }
    })
    return {
      illustrations: titled.map(({ title, description, section, file }) => ({
        title,
        file: `./${file}`,
        place: section,
        ...(description === '' || description === title ? {} : { description }),
      })),
      files: titled.map(({ file, image }) => ({ name: file, bytes: image.bytes })),
      doubts: titled.map(({ title, after, file }) => ({
        address: `附图.${title}`,
        message: importText.doubt.picture(file, after),
      })),
      texts: new Set(kept.flatMap(({ name, description }) => [name, description])),
    }
  }
}

/** What is said of a picture to those who do not see it, if that is more than what programs write. */
function saidOf(picture: LoosePicture | undefined): string {
  return picture === undefined || SAYS_NOTHING.test(picture.caption) ? '' : picture.caption
}

/** A name without the description behind it: 图一 公开专区：设有查询机。 */
function nameOf(name: string, description: string): string {
  const isBehind = description !== '' && name.endsWith(description)
  return isBehind ? name.slice(0, -description.length).replace(/[:：\s]+$/, '') : name
}
