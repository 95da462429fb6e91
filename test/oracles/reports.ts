import { dongfenglu2016 } from './2016-kaifu-dongfenglu.ts'
import { longtan2017 } from './2017-dongcheng-longtan.ts'
import { baohe2018 } from './2018-hefei-baohe.ts'
import type { ReportOracle } from './types.ts'

/** By folder of examples/: the reports in forms before 2019. */
export const OLDER_REPORTS: readonly (readonly [string, ReportOracle])[] = [
  ['2016-kaifu-dongfenglu', dongfenglu2016],
  ['2017-dongcheng-longtan', longtan2017],
  ['2018-hefei-baohe', baohe2018],
]
