import type { NumberContext } from './number-context.ts'

/** By which way, at which stage, or about what. */
const NARROWING =
  /某$|^由|审理|审结|代理|现场|当面|口头|电话|来电|在线|邮箱|快递|延期|超期|逾期|提前|通过|利用|经由|线上|线下|网上|网络|网站|平台|窗口|渠道|信函|邮寄|邮件|传真|微信|刊物|媒体|杂志|方式|形式|关于|领域/

/** 清理后宣布失效4件: only when. */
export const AFTERWARDS = /^[^，。；]{0,6}后$/

/** Another office than the one that reports. */
const OFFICE =
  /(?:局|委|(?<![转承督交代协主经])办|办事处|镇|乡|中心|公司|部门|科室?|处|所|站|院|大队|支队|本级)$/

/** What is done to papers without making or keeping them. */
const OTHER_DEED =
  /清理|审查|审核|备案|报送|报备|解读|修订|修改|梳理|评估|汇编|转发|学习|督[查办]|检查|抽查|评查|征求|协助|转办|采用|采纳|移送|转送|接待|咨询|调解|走访|宣传/

const OURSELVES =
  /(?:我|本)(?:局|委|办|镇|乡|街道?|中心|部门|单位|机关|院|厅|区|县|市|省)|(?:省|市|区|县|镇|乡|州|旗)?(?:人民)?政府(?!本级)(?:办公?[室厅]?)?|各级|各部门|各单位|管委会/gu

/** Who may report. */
const AGENCY =
  /(?:局|委|办|厅|府|处|会|镇|乡|街道|县|区|市|省|州|旗|中心|院|所|站|部|署|系统|单位|机关|政府办公室|本级|队|馆|校|行|集团)$/

type Context = Pick<NumberContext, 'isOfSeveral' | 'isOpening'>

/** Whether words say that only a part is meant: of another office, or by one way. One that opens a sentence is who reports. */
export function isNarrowing(text: string, { isOfSeveral, isOpening }: Context, isFirst = false): boolean {
  if (isOfSeveral) return true
  const others = text.replaceAll(OURSELVES, '')
  const isOther = OFFICE.test(others)
  if (isOther && isFirst && isOpening) return NARROWING.test(others)
  return NARROWING.test(others) || OTHER_DEED.test(others.replace(AFTERWARDS, '')) || isOther
}

/** Whether words are the name of an office. */
export function isOffice(text: string): boolean {
  return AGENCY.test(text)
}
