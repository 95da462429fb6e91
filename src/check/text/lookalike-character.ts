import { textRules } from '../../locale/zh/check-text.ts'
import { isWordSymbol, ordinaryOf } from '../../locale/zh/lookalikes.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'
import { LOOKALIKES, ordinaryRun } from './ordinary.ts'

/**
 * @rule lookalike-character
 * @group 文字
 *
 * 看上去像汉字、其实是别的字符
 *
 * 从PDF、扫描件或旧系统复制的文字里，常混有部首（“⼀”“⻔”）、兼容字和自造字。它们看上去与普通汉字一样，却搜索不到，换一台电脑就可能显示成方框。
 * 能确定是哪个字的，`check --fix` 可以改正；核对正文里的数时，按改正以后的字读。自造字（专用区的字符）认不出是什么字，请自己改。
 *
 * 依据：《通用规范汉字表》；GB 18030—2022《信息技术 中文编码字符集》。
 *
 * @bad 警告 1:24-1:25
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例》⼀并编制，⻔户网站公布。
 * ```
 *
 * @bad 警告 1:27-1:28
 * ```yaml
 * 引言: "依据《中华人民共和国政府信息公开条例》编制\uE0A1。"
 * ```
 *
 * @bad 警告 1:8-1:9
 * ```yaml
 * 总体情况: "\uF06C本年主动公开政府信息3条。"
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例》一并编制，门户网站公布。
 * ```
 */
export const lookalikeCharacter: Rule = {
  id: 'lookalike-character',
  check: (inspection) =>
    gather(
      inspection,
      (paragraph) =>
        placesOf(paragraph, LOOKALIKES, ({ 0: run, index }) =>
          index === 0 && isWordSymbols(run) ? '' : ordinaryRun(run),
        ),
      (found) => {
        if (found.every(isWordSymbols)) return textRules.wordSymbol(found)
        const characters = [...new Set(found.flatMap((run) => [...run]))]
        return textRules.lookalike(characters, characters.map(ordinaryOf), found.length)
      },
    ),
}

function isWordSymbols(run: string): boolean {
  return [...run].every(isWordSymbol)
}
