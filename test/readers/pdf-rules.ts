import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export async function pageCount(bytes: Uint8Array): Promise<number> {
  return withPdf(bytes, async (pdf) => pdf.numPages)
}

/** A rule is no wider than this, and rules no further apart are one. Points. */
const thin = 1.5

/** Distances of all upright rules from the left of the page, each once, in order. */
export async function verticalRules(bytes: Uint8Array): Promise<readonly number[]> {
  const found = await withPdf(bytes, async (pdf) => {
    const middles: number[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
      fnArray.forEach((operator, index) => {
        if (operator !== OPS.constructPath) return
        const [left, bottom, right, top] = Object.values(argsArray[index][2] as Record<string, number>)
        if (left === undefined || bottom === undefined || right === undefined || top === undefined) return
        if (right - left <= thin && top - bottom > 2 * thin) middles.push((left + right) / 2)
      })
    }
    return middles
  })
  const sorted = found.toSorted((one, other) => one - other)
  return sorted.filter((middle, index) => middle - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) > thin)
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

async function withPdf<Result>(bytes: Uint8Array, use: (pdf: Pdf) => Promise<Result>): Promise<Result> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  try {
    return await use(await task.promise)
  } finally {
    await task.destroy()
  }
}
