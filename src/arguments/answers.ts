import { apiText as text } from '../locale/zh/api.ts'
import type { ReadFile } from '../source/read-file.ts'
import { such, tagOf } from './shape.ts'

const answer = such(
  (value) =>
    value === undefined || tagOf(value) === 'Uint8Array' || value === 'outside' || value === 'not-a-file',
  text.due.answer,
)

/** What an input or options are given to read files with, its answers looked at as they come. */
export function withAnswersLookedAt<Given extends { readonly readFile?: ReadFile | undefined }>(
  given: Given,
  name: string,
): Given {
  const { readFile } = given
  if (!readFile) return given
  return {
    ...given,
    async readFile(path: string) {
      const found = await readFile(path)
      answer(found, `${name}.readFile('${path}')`)
      return found
    },
  }
}
