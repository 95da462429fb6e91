import { formRules } from '../../locale/zh/check-conventions.ts'
import { starterText } from '../../locale/zh/starter.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import { endsInFiller, unwrittenPart } from '../../report/unwritten.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from '../text/gather.ts'
import { BODY, UNIT } from './blank-words.ts'
import { withoutBold } from './bold.ts'
import { apart } from './places.ts'

/**
 * @rule unfilled
 * @group 没有定稿的地方
 *
 * 还有没填的地方
 *
 * 草稿里留着等人填写的地方，不改就会印进报告：样例里的“（请填写）”，“XX条”“××区”“2025年X月”“20XX年”“**局”“〇〇局”，横线“___”，
 * 空着的“2026年 月 日”“（ ）”，“【待补充】”“（此处填写……）”“TODO”，还有没有换成实际内容的“{……}”。
 * 正文、标题、说明、附件、版记、附表的行名和列名都查。
 *
 * 隐去的姓名（张××、李某某）、案件里隐去的当事人（“张某诉××镇政府”）、乘号（3×4）、电话里隐去的几位不算。
 * 机关名称里的“某某”一律算，它还要印在标题和署名里。
 *
 * 改法：换成实际内容，或者删去这句话。
 *
 * @bad 错误 1:11-1:16
 * ```yaml
 * 问题及改进: 问题。（请填写）改进。
 * ```
 *
 * @bad 错误 2:7-2:10
 * ```yaml
 * 总体情况: |
 *   主动公开XX条，依申请公开、政府信息管理、平台建设、监督保障工作有序开展，20××年___月完成。
 * ```
 *
 * @bad 错误 1:30-1:34
 * ```yaml
 * 其他事项: 本年度未收取信息处理费，办结率100%，联系人：某某某，电话见网站。
 * ```
 *
 * @bad 错误 1:5-1:8
 * ```yaml
 * 机关: 某某区民政局
 * ```
 *
 * @bad 错误 2:7-2:9
 * ```yaml
 * 总体情况: |
 *   收到申请S件，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 错误 1:15-1:17
 * ```yaml
 * 文号: 某区办发〔2025〕X号
 * ```
 *
 * @bad 错误 2:8-2:13
 * ```yaml
 * 附件:
 *   - 统计表【待补充】
 * ```
 *
 * @bad 错误 2:7-2:10
 * ```yaml
 * 附表:
 *   信息公开XX次: {行: {网站: 3}}
 * ```
 *
 * @bad 错误 2:11-2:28
 * ```yaml
 * 总体情况: |
 *   （一）主动公开。（请全年主动公开政府信息26条。）
 *   依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: 存在的问题：解读形式单一，改进情况：已增加图解，尺寸3×4米。张××诉××镇政府一案已审结，“XP”系统已停用。
 * ```
 */
export const unfilled: Rule = {
  id: 'unfilled',
  check(inspection) {
    const { texts, labels } = inspection
    const find = (paragraph: string, { address }: PrintedText) =>
      apart([
        ...(address === '机关' ? placesOf(paragraph, UNNAMED) : []),
        ...blanksIn(withoutBold(paragraph)),
      ])
    return gather(
      { ...inspection, texts: [...texts, ...labels] },
      find,
      (found, paragraph, { text, start }) => {
        const part = unwritten(paragraph, text, start)
        return part === undefined ? formRules.unfilled(found) : formRules.unwritten(part, starterText.toFill)
      },
    )
  },
}

/** What has nothing but the filler there: a part, or the section. */
function unwritten(
  paragraph: string,
  { text, isProse, address }: PrintedText,
  start: number,
): string | undefined {
  if (!isProse || !endsInFiller(paragraph)) return undefined
  return text.trim() === starterText.toFill ? address : unwrittenPart(paragraph, text.slice(0, start))
}

/** （一）主动公开。 */
const HEADING = /[（(][一二三四五六七八九十]{1,3}[）)][^。：:\n]{1,40}/.source

/**
 * （一）主动公开。（请本年度公开信息326条。）: words typed into a filler of which the brackets stayed.
 * Read from the start of the paragraph: looking back from every place in it takes minutes for long ones.
 */
const HALF_WRITTEN = new RegExp(
  `^(\\s*(?:${HEADING}[。：:]?\\s*)?)(${/[（(]请(?!见|[参查翻]|点|扫|登录|关注|访问|详|以|与|按|于|向|到|在)[^（）()\n]{1,400}[）)]/.source})\\s*$`,
)

const ZERO = /〇/.source
const NUMERALS = /〇零一二三四五六七八九/.source

/** Letters, digits and what stands in addresses of the net. */
const LATIN = 'A-Za-zＡ-Ｚａ-ｚ\\d./@_&=\\-'

/** A blank whatever stands around it. */
const ALWAYS = [
  /[（(【[〔［]\s{0,3}(?:(?:此处|这里|在此)(?:应|需|请)?|请(?:在此处?)?|有?待|需|(?=[填插补]))(?:填写?|填入|填报|补充?|补填|输入|插入|粘贴|替换|核实|核对|核定|确认|写明|修改|统计|完善|更新|定)[^（）()【】[\]〔〕［］\n]{0,40}[）)】\]〕］]/g,
  /[（(【[〔［][^（）()【】[\]〔〕［］\n]{0,20}(?<![有亟])待(?:补充?|核实|填写?|定|统计|确认)\s{0,3}[）)】\]〕］]/g,
  /(?:此处|这里|在此处?)(?:应|需|请)?(?:填写|填入|插入|粘贴|输入|替换|省略|补充(?=数据|内容|具体|情况|文字|图))/g,
  /(?<=^|[：:，,；;。]\s{0,3})(?:请填写|待补充|待填写?|待定|待补|待核实?|待统计|待更新|待完善)(?=\s{0,3}(?:$|[，,；;。]))/g,
  /(?<![A-Za-z])(?:TODO|TBD|TBC|TBA|FIXME)(?![A-Za-z])/gi,
  /(?<![A-Za-z_＿])[_＿]{2,60}(?![A-Za-z])/g,
  /(?<!\d)(?:19|20)(?:[XxＸｘ×✕*＊?？]{2})(?=年|[-—/.])/g,
  /(?<!\d)20\d[XxＸｘ×✕*＊?？_＿](?=年)/g,
  /(?<=\d[-—])[XxＸｘ×✕*＊]{4,12}(?![A-Za-z])/g,
  /(?<=\d|^)年[ \u3000]{0,20}月[ \u3000]{0,20}日/g,
  /(?<=年)[ \u3000]{1,20}月|(?<=月)[ \u3000]{1,20}日/g,
  /(?<=\p{Script=Han})[ \u3000]{2,40}(?:件|条(?!例)|次|份|篇|场)(?=[，。、；（）]|$)/gu,
  /[（(【［][ \u3000]{0,40}[）)】］]/g,
  /[{｛](?!\s{0,3}(?:年度|机关)\s{0,3}[}｝])[^{}｛｝\n.．]{0,30}[}｝]/g,
  new RegExp(`(?<![${LATIN}XＸxｘ×✕+＋])[XxＸｘ×✕_＿]${UNIT}`, 'g'),
  /…{1,2}(?:件|条(?!例)|次|份|篇)(?=[，。、；]|$)/g,
  /(?<=\p{Script=Han})[?？*＊](?:件|条|份|篇)(?=[，。、；（）]|$)/gu,
  /(?<=\p{Script=Han})[A-Za-zＡ-Ｚａ-ｚ](?:件(?!套)|条(?!例)|人次|份|篇|月(?=[A-Za-zＡ-Ｚａ-ｚ\d]))/gu,
  /(?<=\d)[XxＸｘ×✕*＊?？_＿]{1,4}(?:件|条(?!例)|人次|份|篇)/g,
  /(?<=月)[A-Za-zＡ-Ｚａ-ｚ]日/g,
  /(?<=[〔［[【]\d{4}[〕］\]】]第?)(?:[A-Za-zＡ-Ｚａ-ｚ×✕*＊?？_＿…○◯〇 \u3000]{0,6})号/g,
  /(?<=[〔［[【])\d{0,3}[A-Za-zＡ-Ｚａ-ｚ×✕*＊?？_＿○◯〇]{1,4}(?=[〕］\]】](?:第?[^\s〔〕]{1,6})?号)/g,
  new RegExp(`(?<![○◯${NUMERALS}])[○◯]${/(?:年(?!度)|月|日)/.source}`, 'g'),
  /(?<=联系人|负责人|审核人|审签人|填报人|签发人|经办人)[：:为是]?\s{0,3}某某(?:某|同志)?(?=$|[，。；、）\s])/g,
  new RegExp(`[●○◯△▲□■◇☆★]{2,12}(?:${UNIT}|${BODY})`, 'g'),
  new RegExp(`(?<![?？])[?？]{2,6}${UNIT}|(?<=${/共|收到|计/.source})[?？]${UNIT}`, 'g'),
]

/** A blank where it stands for a number or a name, unless a person or a party of a case is kept unnamed. */
const RUN = new RegExp(
  `(?<![${LATIN}*＊×✕Ｏ○${NUMERALS}])(?:[XxＸｘ×✕]{2,12}|[*＊]{2,12}|[OＯ]{2,6}(?=\\p{Script=Han})|[○${ZERO}]{2,6})(?![A-Za-zＡ-Ｚ\\d*＊○${NUMERALS}])(${UNIT})?(${BODY})?`,
  'gu',
)

/** In the name of the agency itself. */
const UNNAMED = /某某/g

/** 某某 that does not end a person's name. */
const NAMELESS = new RegExp(
  `(?<!\\p{Script=Han})${/某某/.source}${BODY}|(?<=[${/省市区县州由向对经与和及在到报的是为将把/.source}])${/某某/.source}${BODY}`,
  'gu',
)

const SURNAME =
  /[张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤]$/

/** In a sentence about a case. */
const CASE = /(?<![起投申上胜败应公控倾追])诉(?![讼求称苦说])|原告|被告|当事人|第三人|一案/

function blanksIn(paragraph: string): readonly Match[] {
  const always = ALWAYS.flatMap((pattern) => placesOf(paragraph, pattern))
  const runs = [...paragraph.matchAll(RUN)].flatMap((match): readonly Match[] => {
    const [whole, unit, body] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (unit !== undefined) return [place]
    if (/^[*＊]/.test(whole) && body === undefined) return []
    if (body === undefined && SURNAME.test(paragraph.slice(0, match.index).slice(-1))) return []
    return CASE.test(sentenceAround(paragraph, place)) ? [] : [place]
  })
  const nameless = placesOf(paragraph, NAMELESS).filter(
    (place) => !CASE.test(sentenceAround(paragraph, place)),
  )
  return apart([...halfWritten(paragraph), ...always, ...runs, ...nameless])
}

function halfWritten(paragraph: string): readonly Match[] {
  const [, before = '', filler] = HALF_WRITTEN.exec(paragraph) ?? []
  return filler === undefined ? [] : [{ start: before.length, end: before.length + filler.length }]
}

/** As far as it is worth looking. */
const FAR = 80

function sentenceAround(paragraph: string, { start, end }: Match): string {
  const before = paragraph.slice(Math.max(0, start - FAR), start)
  const after = paragraph.slice(end, end + FAR)
  return before.slice(before.lastIndexOf('。') + 1) + (after.split('。', 1)[0] ?? '')
}
