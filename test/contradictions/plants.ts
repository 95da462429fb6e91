import { claimPlants } from './plants/claims.ts'
import { formPlants } from './plants/form.ts'
import type { Plant } from './plants/plant.ts'
import { prosePlants } from './plants/prose.ts'
import { tablePlants } from './plants/tables.ts'
import { textPlants } from './plants/text.ts'

/** Every way in which a report can be made to contradict itself or its form. */
export const PLANTS: readonly Plant[] = [
  ...prosePlants,
  ...claimPlants,
  ...tablePlants,
  ...formPlants,
  ...textPlants,
]
