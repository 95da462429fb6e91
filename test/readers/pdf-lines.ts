import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withoutSpace } from './read-document.ts'

/** Baselines of the lines of each page that begin with a dash, from the foot of the page, points. */
export async function dashedBaselines(bytes: Uint8Array): Promise<readonly (readonly number[])[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  try {
    const pdf = await task.promise
    return await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent()
        const dashes = items.flatMap((item) =>
          'str' in item && item.str.startsWith('—') ? [item.transform[5] as number] : [],
        )
        return [...new Set(dashes)]
      }),
    )
  } finally {
    await task.destroy()
  }
}

/** The lines of a PDF in the order of their pages and down each page, without spaces. */
export async function linesOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  try {
    const pdf = await task.promise
    const lines: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const words = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
          : [],
      )
      lines.push(...linesOfPage(words))
    }
    return lines
  } finally {
    await task.destroy()
  }
}

interface Word {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Words whose baselines are no further apart than this stand on one line, points. */
const LEVEL = 3

function linesOfPage(words: readonly Word[]): readonly string[] {
  const lines: { y: number; words: Word[] }[] = []
  for (const word of words.toSorted((one, other) => other.y - one.y)) {
    const last = lines.at(-1)
    if (last && last.y - word.y <= LEVEL) last.words.push(word)
    else lines.push({ y: word.y, words: [word] })
  }
  return lines.map((line) =>
    withoutSpace(
      line.words
        .toSorted((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(''),
    ),
  )
}
