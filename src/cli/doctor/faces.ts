import { USES } from '../../fonts/official-names.ts'
import type { Use } from '../../fonts/role.ts'
import { candidates, type OwnFonts } from '../../resources/own-fonts.ts'
import { packagedFaces } from '../../resources/packaged-fonts.ts'

/** The face that prints something; `file` is absent where the package brings it along. */
export interface UsedFace {
  readonly use: Use | 'rare'
  readonly family: string
  readonly file?: string
}

export async function usedFaces(own: OwnFonts | undefined): Promise<readonly UsedFace[]> {
  const packaged = await packagedFaces()
  return [...USES, 'rare' as const].map((use) => {
    const chosen = use === 'rare' ? undefined : own?.chosen.get(use)
    if (chosen) return { use, family: chosen.family, file: chosen.file }
    return { use, family: packaged.find((face) => face.role === use)?.family ?? '' }
  })
}

/** A face of a 公文 among those of `--fonts`. */
export interface OfficialFace {
  readonly use: Use
  readonly family: string
  readonly isUsed: boolean
  readonly embedding: ReturnType<typeof candidates>[number]['embedding']
  readonly file: string
}

export function officialFaces({ scanned, chosen }: OwnFonts): readonly OfficialFace[] {
  return USES.flatMap((use) =>
    candidates(use, scanned.faces).map((face) => ({
      use,
      family: face.family,
      isUsed: chosen.get(use) === face,
      embedding: face.embedding,
      file: face.file,
    })),
  )
}
