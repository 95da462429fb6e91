import type { XmlElement } from '../../../container/read-xml.ts'
import type { LoosePicture } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import { imageOf, LARGEST_IMAGE } from '../image-of.ts'
import { attribute } from '../office-xml.ts'
import { partOf } from '../open-package.ts'
import { descendants } from './choices.ts'

export type DrawnPicture = Pick<LoosePicture, 'caption' | 'image'>

/** The pictures that a document brings along, by the relations that its text names them by. */
export class Media {
  private readonly targets: ReadonlyMap<string, string>

  constructor(
    private readonly file: Uint8Array,
    relations: XmlElement | undefined,
  ) {
    this.targets = new Map(
      (relations?.children ?? [])
        .filter((one) => attribute(one, 'TargetMode') !== 'External')
        .map((one) => [attribute(one, 'Id') ?? '', attribute(one, 'Target') ?? '']),
    )
  }

  /** What is drawn at one place: pictures, or one that is not brought along, such as a chart. */
  picturesIn(drawing: XmlElement): readonly DrawnPicture[] {
    const caption = captionOf(drawing)
    const names = [
      ...descendants(drawing, 'blip').map((one) => attribute(one, 'embed')),
      ...descendants(drawing, 'imagedata').map((one) => attribute(one, 'id')),
    ]
    if (names.length === 0) return [{ caption }]
    return names.flatMap((name): readonly DrawnPicture[] => {
      const target = this.targets.get(name ?? '')
      const path = target?.startsWith('/') ? target.slice(1) : `word/${target}`
      const image = target === undefined ? undefined : imageOf(partOf(this.file, path, LARGEST_IMAGE))
      if (image === 'icon') return []
      return [image ? { caption, image } : { caption }]
    })
  }
}

function captionOf(drawing: XmlElement): string {
  const [properties] = descendants(drawing, 'docPr')
  return tidied(attribute(properties, 'descr') ?? attribute(properties, 'name') ?? '')
}
