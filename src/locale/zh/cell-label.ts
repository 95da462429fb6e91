/** What stands between the words that a form calls a cell by: within its row or its column, and between the two. */
export const cellLabelText = { comma: '，', semicolon: '；' }
