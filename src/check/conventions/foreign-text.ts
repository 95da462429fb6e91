import { formRules } from '../../locale/zh/check-conventions.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from '../text/gather.ts'

/**
 * @rule foreign-text
 * @group 标题、栏目和应写的内容
 *
 * 正文里混入了报送的话或网页上的字
 *
 * 报送公文的话（“现将……呈上，请审阅”）不是报告的内容，不能随报告公布；从网页复制时，常把“字体大小”“打印”“扫一扫在手机打开”“上一篇”一类的字也带了进来。
 *
 * @bad 警告 2:12-2:41
 * ```yaml
 * 年度: 2024
 * 引言: 区政府办公室：现将我局2024年政府信息公开工作年度报告随文呈上，请审阅。依据《政府信息公开条例》编制。
 * ```
 *
 * @bad 警告 3:3-3:14
 * ```yaml
 * 其他事项: |
 *   本年度未收取信息处理费。
 *   扫一扫在手机打开当前页
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《政府信息公开条例》，现将本机关政府信息公开工作年度报告予以公布。
 * ```
 */
export const foreignText: Rule = {
  id: 'foreign-text',
  check: (inspection) =>
    gather(
      inspection,
      (paragraph, { isProse }) =>
        isProse
          ? [...placesOf(paragraph, LETTER), ...placesOf(paragraph, PAGE)].toSorted(
              (a, b) => a.start - b.start,
            )
          : [],
      formRules.foreignText,
    ),
}

/** What accompanies a report to a superior. */
const LETTER =
  /现将[^。\n]{0,80}(?:呈上|呈报|上报|报上|报送|随文)[^。\n]{0,20}|请(?:予)?(?:审阅|审示|批示|审核|查收)[^。\n]{0,6}/g

/** What stands about an article on a web page. */
const PAGE =
  /扫一扫在?(?:手机|微信)[^。\n]{0,8}|(?:上|下)一篇\s*[:：]|(?:相关(?:文档|链接|词条|新闻|阅读|附件)|热门词条|您(?:当前|现在)?(?:所在)?的?位置|责任编辑|信息来源|浏览(?:次数|量)|点击(?:数|量|率)|分享到|索引号|网站标识码)\s*[:：]|字[体号](?:大小)?\s*[:：]?\s*[【[]?\s*(?:特大|超大|大|小)\s*(?:中|大)\s*小?|^\s*字[体号](?:大小)?\s*[:：]|【?(?:打印本页|关闭窗口|打印|关闭)】(?!\S)|打印本页|关闭窗口|ICP备\s*\d+/g
