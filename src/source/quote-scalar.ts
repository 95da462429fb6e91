/** A text as a YAML scalar: bare when nothing in it can be taken for anything else, else in double quotes. */
export function quoteScalar(text: string): string {
  return /^\p{Script=Han}[\p{Script=Han}\p{L}\p{N}（）〔〕、]*$/u.test(text) ? text : JSON.stringify(text)
}
