import { isAbbreviation } from '../abbreviation.ts'
import { type Match, placesOf } from '../text/gather.ts'
import { isNameOf } from './agency-names.ts'

/** What names of agencies end with. */
const END = /(?:人民政府|政府|办公室|办事处|委员会|管委会|中心|局|委|厅|院|署|乡|镇|街道)/.source

/** What follows the maker's name: the report, or its making. */
const REPORT =
  /(?=(?:19|20)\d\d年度?政府信息公开(?:工作)?(?:年度)?报告(?!的?(?:编制|编写|工作|要求|通知|格式)))/.source
const MAKING = /(?=(?:现|特|严格|认真)?(?:依据|根据|按照|编制)[^。]{0,80}(?:编制|公布|报告))/.source

/** The report by its maker, and who begins a sentence by making it: 现公布某区民政局2025年……年度报告, 某区民政局依据……编制. */
const MAKERS = [
  new RegExp(`[\\p{Script=Han}、]{2,30}${END}${REPORT}`, 'gu'),
  new RegExp(`(?<=^\\s{0,8}|。)[\\p{Script=Han}、]{2,20}${END}${MAKING}`, 'gu'),
]

/** Before the name: what is done with the report, and on whose behalf. */
const BEFORE = /^.*(?:公布|发布|编制|形成|制定|撰写|现将|总结|反映|要求|规定|结合|由|是)了?/u

/** One of several agencies that make a report together. */
const JOINT = /[、和及与]/

/** How an agency speaks of itself, of all that it is over, and of whom it is under. */
const OWN = /^(?:本|我|全|各|该|其|上级|根据|依据|按照|市政府|区政府|县政府|省政府)/

/** Titles of documents tell other agencies on purpose. */
const TITLED = /《[^《》]*》|（[^（）]*）/g

/** Names of other agencies where a report tells whose it is. Its own is known by short and by longer names. */
export function otherAgencies(paragraph: string, agency: string): readonly Match[] {
  const plain = paragraph.replaceAll(TITLED, (title) => ' '.repeat(title.length))
  return MAKERS.flatMap((maker) => placesOf(plain, maker)).flatMap(({ start, end }) => {
    const whole = plain.slice(start, end)
    const name = whole.replace(BEFORE, '')
    const isOwn =
      name.length < SHORTEST ||
      OWN.test(name) ||
      [name, ...name.split(JOINT)].some((one) => isSame(one, agency))
    return isOwn ? [] : [{ start: end - name.length, end }]
  })
}

/** Shorter ones are hardly names: 区委, 市局. */
const SHORTEST = 5

function isSame(name: string, agency: string): boolean {
  if (name.length < 2) return false
  return (
    isNameOf(name, agency, true) ||
    name.includes(agency) ||
    isAbbreviation(name, agency) ||
    isAbbreviation(agency, name)
  )
}
