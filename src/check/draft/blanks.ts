import { type Match, placesOf } from '../text/gather.ts'
import { BODY, UNIT } from './blank-words.ts'
import { apart } from './places.ts'

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
  /(?![（(]补[）)][偿助贴])[（(【[〔［]\s{0,3}(?:(?:此处|这里|在此)(?:应|需|请)?|请(?:在此处?)?|有?待|需|(?=[填插补]))(?:填写?|填入|填报|补充?|补填|输入|插入|粘贴|替换|核实|核对|核定|确认|写明|修改|统计|完善|更新|定)[^（）()【】[\]〔〕［］\n]{0,40}[）)】\]〕］]/g,
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
export const UNNAMED = /某某/g

/** 某某 that does not end a person's name. */
const NAMELESS = new RegExp(
  `(?<!\\p{Script=Han})${/某某/.source}${BODY}|(?<=[${/省市区县州由向对经与和及在到报的是为将把/.source}])${/某某/.source}${BODY}`,
  'gu',
)

const SURNAME =
  /[张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤]$/

/** In a sentence about a case. */
const CASE = /(?<![起投申上胜败应公控倾追])诉(?![讼求称苦说])|原告|被告|当事人|第三人|一案/

/** Places of a paragraph that still wait for words or figures. */
export function blanksIn(paragraph: string): readonly Match[] {
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
