import { dongfenglu2016 } from './2016-kaifu-dongfenglu.ts'
import { longtan2017 } from './2017-dongcheng-longtan.ts'
import { baohe2018 } from './2018-hefei-baohe.ts'
import { yongwai2020 } from './2020-dongcheng-yongwai.ts'
import { chaoyang2021 } from './2021-dawukou-chaoyang.ts'
import type { ReportOracle } from './types.ts'

/** By folder of examples/: what was published. */
export const REPORT_ORACLES: readonly (readonly [string, ReportOracle])[] = [
  ['2016-kaifu-dongfenglu', dongfenglu2016],
  ['2017-dongcheng-longtan', longtan2017],
  ['2018-hefei-baohe', baohe2018],
  ['2020-dongcheng-yongwai', yongwai2020],
  ['2021-dawukou-chaoyang', chaoyang2021],
]
