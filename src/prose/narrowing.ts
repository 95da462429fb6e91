import type { NumberContext } from './number-context.ts'

/** Who received it, or by which way: 其中教育局, 通过网络. */
const NARROWING =
  /^由|审理|审结|代理|现场|当面|口头|电话|来电|在线|邮箱|快递|延期|超期|逾期|提前|通过|利用|经由|线上|线下|网上|网络|网站|平台|窗口|渠道|信函|邮寄|邮件|传真|微信|方式|形式|关于|(?:局|委|办|镇|乡|中心|公司|部门|科室?|处|所|站|院|大队|支队)$/

const OURSELVES =
  /(?:我|本)(?:局|委|办|镇|乡|街道?|中心|部门|单位|机关|院|厅|区|县|市|省)|(?:省|市|区|县|镇|乡|州|旗)?(?:人民)?政府(?:办公?[室厅]?)?|各级|各部门|各单位|管委会/gu

/** Whether words say that only a part is meant: of another office, or by one way. */
export function isNarrowing(text: string, { isOfSeveral }: Pick<NumberContext, 'isOfSeveral'>): boolean {
  return (
    NARROWING.test(isOfSeveral ? text : text.replaceAll(OURSELVES, '')) ||
    (isOfSeveral && text.search(OURSELVES) >= 0)
  )
}
