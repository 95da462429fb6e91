import type { Document } from '../../src/document/document.ts'
import type { RecogniseOptions } from '../../src/import/recognise/recognition.ts'
import type { BuildOptions } from '../../src/pipeline/build.ts'
import type { OutputFormat } from '../../src/pipeline/formats.ts'
import { render } from '../../src/pipeline/render.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'
import { printed } from './printed.ts'

/** Where a line on a page ends, nobody can see whether a space stands there. */
const isByPlace = (format: OutputFormat) => format === 'pdf' || format === 'ofd'

/** A fragment has neither title nor 文号, and says no year: these are fields of the content management system. */
const LACKING: Partial<Record<OutputFormat, readonly ('title' | 'document-number')[]>> = {
  fragment: ['title', 'document-number'],
}

/** A document written in a format and imported: what is printed of it, what was printed before, and the doubts. */
export async function comingBack(
  document: Document,
  format: OutputFormat,
  options: Partial<RecogniseOptions> = {},
  building: BuildOptions = {},
) {
  const { outputs } = await render(document, { formats: [format] })
  const [output] = outputs
  if (!output) throw new Error(`no ${format}`)
  const said = format === 'fragment' ? { year: document.year } : {}
  const { text, recognised } = await imported(output.name, output.bytes, { ...said, ...options })
  const again = await prepareText(text, { ...building, draft: true })
  if (!again.document) throw new Error(`${again.findings.map(({ message }) => message).join('\n')}\n${text}`)
  const lines = (one: Document) => {
    const texts = printed(one, LACKING[format])
    return isByPlace(format) ? texts.map((line) => line.replaceAll(/\s/g, '')) : texts
  }
  // Charts are told of, and not read.
  const isOfPicture = ({ message }: { message: string }) => /^这里原有的图/.test(message)
  const isIllustrated = document.blocks.some(({ type }) => type === 'illustration')
  return {
    found: lines(again.document),
    due: lines(document),
    doubts: recognised.doubts.filter((doubt) => !(isIllustrated && isOfPicture(doubt))),
    document: again.document,
  }
}
