import type { Finding } from '../../findings/finding.ts'
import type { Characters } from './characters.ts'
import type { OfficialFace, UsedFace } from './faces.ts'
import type { Check } from './machine.ts'

/** All that `report-gen doctor` tells. */
export interface Examination {
  readonly machine: readonly Check[]
  readonly faces: readonly UsedFace[]
  /** With `--fonts`: how many faces were found there, and those of a 公文. */
  readonly own?: { readonly count: number; readonly official: readonly OfficialFace[] }
  /** Of a data file that can be read. */
  readonly characters?: Characters
  /** What is wrong with the fonts, or keeps the data file from being read. */
  readonly findings: readonly Finding[]
}
