/** 五号 in twips. */
export const CHARACTER = 210

/** Line of 五号 in a table: 1.3 of its size, in twips. */
export const TABLE_LINE = 273

/** Room between a border and the text, in twips. */
export const SIDE_MARGIN = 50
export const UPPER_MARGIN = 52
