/** What the form says on the screen: labels as they are heard, the cell that is looked at, what a cell is told. */
export const deskGridText = {
  comma: '，',
  semicolon: '；',
  stop: '。',
}
