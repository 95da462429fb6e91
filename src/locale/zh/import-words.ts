import { simplified } from './traditional.ts'

// What published reports and the pages around them look like: patterns of the importer.

/** A cell that is a figure, a blank, or what is written in place of one. */
export function isNumeric(text: string): boolean {
  const half = text.normalize('NFKC').replaceAll(/\s/g, '')
  return (
    half === '' ||
    NO_FIGURE.test(half) ||
    /^[(]?[+\-−增减±]?[\d.,]+[)]?(?:[万亿]?元|[件条次项个人份篇家])?(?:\(.*\))?$/.test(half)
  )
}

/** What is written where nothing has happened. */
export const NO_FIGURE = /^(?:[/\\\-—–─_×]+|无|空|没有|未发生|不涉及)$/

/** 增1423, 减4. */
export const INCREASE = /^增加?([\d.,]+)$/
export const DECREASE = /^减少?([\d.,]+)$/

/** Amounts with their unit: yuan and ten thousand yuan. */
export const AMOUNT = /^([\d.,]+)(万元|元)$/

/** 5件 */
export const COUNTED = /^([+-]?[\d,]+)([件条次项个人份篇家]|人次)$/

/** 5（其中修订2件） */
export const WITH_NOTE = /^([+-]?[\d.,]+)(\(.+\)|\[.+\])$/

export const TEN_THOUSAND_YUAN = '万元'
export const YUAN = '元'

/** A title: {agency}{year}年政府信息公开工作年度报告, and its common deviations. */
export const TITLE =
  /^(?:关于)?(?<before>[^：:，。；]{0,60}?)(?<year>(?:19|20)\d{2})年(?:度)?(?<after>[^：:，。；]{0,60}?)(?:政府|政务|党务)?信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:的)?(?:报告|年报)(?:[（(].{0,20}[)）])?$/

/** What a text that is a report speaks of again and again. */
export const SUBJECT = /信息公开/g

export const DOCUMENT_NUMBER =
  /^[\p{Script=Han}]{1,20}[〔﹝[［（(](?:19|20)\d{2}[〕﹞\]］）)](?:第)?\d{1,5}号$/u

/** 主送机关, alone in its paragraph; not what says that something follows: 有关情况报告如下： */
export const RECIPIENT = /^[^，。；！？,;!?]{2,60}(?<!如下|包括|方面)[:：]$/

export const DATE = /^((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?$/

/** 发布日期：2022-03-17 来源：… */
export const PUBLISHED =
  /(?:发布|发文|公开|成文|生成|公布|更新)?(?:日期|时间)\s*[:：]\s*((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/

export const META_DATE = /^((?:19|20)\d{2})-(\d{2})-(\d{2})/

/** 发布单位：某局, alone in a line or among others; in simplified characters. */
export const PUBLISHER =
  /(?:^|[\s　•·●■])(?:发布|公开|发文)(?:单位|机构|机关)\s*[:：]\s*(\p{Script=Han}{2,40})|(?:^|[\s　•·●■])(?:信息)?来源\s*[:：]\s*(\p{Script=Han}{2,40})/u

/** What makes the name of a place that of an agency. */
export const ORGANS = ['人民政府', '办事处', '管理委员会'] as const

/** A name that is only that of a place. */
export const PLACE_ALONE = /[区县市省州盟旗]$/

/** Places that agencies are called by for short. */
export const PLACE_FOR_SHORT = /(?:街道|[镇乡])$/

/** The places above a place, before its own name. */
export const PLACES_BEFORE = /^.*[省市州盟县区旗](?=.)/

/** 附注 */
export const ANNOTATION = /^[（(](此件[^（）()]{2,20})[）)]$/

export const ATTACHMENTS = /^附件\s*[:：]\s*(.*)$/
export const ATTACHMENT_ITEM = /^\d{1,2}\s*[.．、]\s*(.+)$/

export const COPIES = /^抄送\s*[:：]\s*(.+)$/
export const ISSUED = /^(.{0,40}?)[\s　]*((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*印发$/

/** 图一 …: what stands over or under a chart. */
export const FIGURE_CAPTION =
  /^图\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[^\p{Script=Han}]|\s|$|.{1,40}(?:情况|图|比|分布|统计|方式|趋势))/u

/** What programs call a picture that nobody has described: 图片 1, image2.png. */
export const SAYS_NOTHING =
  /^(?:(?:图片|图像|图表|图形|图|对象|picture|image|graphic|chart|img)?[\s_-]*\d*|.*\.(?:png|jpe?g|gif|bmp|emf|wmf))$/i

/** Numbers of headings: 一、 */
export const FIRST_LEVEL = /^([一二三四五六七八九十]{1,3})\s*[、.．]\s*\S/

/** What pages put around their body; also in texts copied from them. */
const PAGE_FURNITURE = [
  /^(?:您?(?:的|现在)?(?:当前|所在)位置|首页\s*[>＞»])/,
  /^(?:发布|发文|公开|生成|更新)(?:日期|时间)\s*[:：]/,
  /^(?:来源|信息来源|稿源|作者|编辑|责任编辑|浏览次数|浏览量|点击数|阅读次数)\s*[:：]/,
  /^(?:字体|字号)(?:大小)?\s*[:：]/,
  /^[【[]?(?:打印|关闭|收藏|分享|返回顶部|大|中|小)(?:本页|窗口|到.{0,10})?[】\]]?$/,
  /^(?:打印|关闭|分享到?|收藏)[\s:：【\][】本页关闭打印]*$/,
  /^扫一扫在?手机/,
  /^[—–\-－]\s*\d{1,3}\s*[—–\-－]$/,
  /\w\.(?:png|jpe?g|gif)(?![a-z])/i,
  /网站标识码|ICP备|公网安备|版权所有/,
  /^(?:主办|承办|技术支持)(?:单位)?\s*[:：]/,
  /^(?:相关(?:文档|链接|附件|阅读|词条)|上一篇|下一篇|附件下载)/,
  /^(?:热门(?:词条|文章|推荐|标签|搜索)|联系我们|联络我们|关于我们|网站地图|免责声明|返回顶部)$/,
] as const

/** Whether a line is what pages put around their body; in traditional characters, too. */
export function isFurniture(text: string): boolean {
  const plain = simplified(text)
  return PAGE_FURNITURE.some((pattern) => pattern.test(plain))
}

/** Words of a unit column. */
export const UNIT_HEADING = /^(?:计量)?单位$/

/** The heading over own tables at the end, and other headings that say nothing. */
export const ANNEX_HEADING = /^附表\s*[:：]?$/

/** What follows the name of a field: ：某局. */
export const FORM_FIELD = /^\s*[:：]\s*(.*?)[\s　]*$/

/** 注：… under a table. */
export const TABLE_NOTE = /^(?:备?注|说明)\s*\d*\s*[:：]/

/** A name that stood before. */
export const NAME_OF_REPEATED = (name: string, count: number) =>
  name === '' ? `第${count}项` : `${name}（${count}）`

export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
export const DIGITS_BY_NAME = '〇一二三四五六七八九'

/** — 2 —, -2-, 第2页 */
export const PAGE_NUMBER = /^[—–\-－\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/共].*)?[—–\-－\s]*$/
