import { isAbbreviation } from '../abbreviation.ts'

/** An office by two names: 某区民政局（某区老龄办）, 某市档案局、某市档案馆. */
const NAMES = /[^（）()、/]+/g

const GOVERNMENT = /人民政府(?:办公[厅室])?$/

/** Whether an agency may be called so where its full name is due: by one of its two names, a region as such. */
export function isNameOf(name: string, agency: string, isOfRegion: boolean): boolean {
  if (name === agency || agency.match(NAMES)?.includes(name)) return true
  const region = agency.replace(GOVERNMENT, '')
  return isOfRegion && region !== agency && isRegion(name, region)
}

/** 某市某县 may be told as 某县, 青河族自治州 as 青河州. */
function isRegion(name: string, region: string): boolean {
  if (/[省市区县州旗盟乡镇]$/.test(name) && region.endsWith(name)) return true
  const isShort = isAbbreviation(name, region) && name.at(-1) === region.at(-1)
  return isShort && name.length > 2 && name.slice(0, 2) === region.slice(0, 2)
}
