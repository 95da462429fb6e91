/** 五号 in twips. */
export const CHARACTER = 210

/** Line of 五号 in a table: 1.3 of its size, in twips. */
export const TABLE_LINE = 273

/** Line of a label that is set vertically, in twips. */
export const UPRIGHT_LINE = 242

/** Room between a border and the text, in twips. */
export const SIDE_MARGIN = 50
export const UPPER_MARGIN = 52
