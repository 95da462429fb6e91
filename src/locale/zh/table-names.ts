// What office tables call their rows and columns, and what they write where there is nothing.

/** 合计, 总计（件）, （七）总计, 全区合计: what office tables call the sum of what stands beside it. */
export const TOTAL =
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.．、])?(?:全[区县市省局]|本[区县市局])?(?:合计|总计|共计|总数)(?:[（(].*)?$/
export const SUBTOTAL = /小计/

/** 其中：…: contained in the line before it. */
export const PART = /^其中/
export const NUMBERED = /^(?:其中[：:]?)?(?:\d+[.．、]|[（(]\d+[）)]|[（(][一二三四五六七八九十]+[）)]|[①-⑳])/

/** Shares, averages and the like: they are figures, but adding them up says nothing. */
export const RATIO =
  /率|占比|比例|比重|百分|[%％]|平均|人均|同比|环比|增幅|增速|^(?:序号|编号|年份|名次|排名)/

/** What stands in a cell where nothing has happened. */
export const NOTHING = /^(?:[/\\\-—–─无空]|——)$/
