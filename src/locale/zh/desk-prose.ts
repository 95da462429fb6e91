/** What is said of a number in prose on the desk. */
export const proseNumbers = {
  blank: '说到的表中的数还是空白',
}
