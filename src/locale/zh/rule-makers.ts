/**
 * Names of agencies that cannot make 规章: of townships and streets, of counties and districts and what belongs to them.
 * Regions (自治区) may; cities may by their own right, so a county-level one cannot be told by its name.
 * Source: 《中华人民共和国立法法》 第九十一条 (国务院部门规章)、第九十三条 (省、设区的市、自治州的地方政府规章).
 */
export const NO_RULE_MAKERS =
  /^(?!国家|国务院|中国|中华)(?=.{0,80}$).*(?:[乡镇]人民政府|街道办事处|街道办|(?:[县旗]|(?<!自治)区)(?:人民政府|(?:(?!省|州|市(?!场|政|容|民)).){2,24}(?:局|委员会|办公室|委|办|中心|大队)))$/

/** The row that such agencies leave at 0. */
export const RULES_ROW = '规章'
