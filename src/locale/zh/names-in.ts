/**
 * Names of sections, rows and columns as sentences tell them: quoted, “复议诉讼”; or as terms, 有效 是 0，小于 制发 − 废止（1）.
 */
export const namesIn =
  /(?<=“)[\p{L}\p{N}]+(?=”)|(?<=^|：|(?:，|；|[=≤≥+−]|现在|已有|不等于|大于|小于) ?|上年的)[\p{L}\p{N}]+(?= (?:是 |[=≤≥+−]|\d)|（)|(?<=[=≤≥+−] )[\p{L}\p{N}]+(?=；|$)/gu

/** Between the groups of a label and its own words, which may have commas in brackets: （二）部分公开（区分处理的，只计这一情形）. */
export const betweenLabels = /，(?![^（）]*）)/
