import { importReport } from '../import/import-report.ts'
import { isDataFile } from '../import/is-data-file.ts'
import { Unreadable } from '../import/loose.ts'
import { readDocument } from '../import/read-document.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { importText } from '../locale/zh/import.ts'
import { given } from '../source/given.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { filledData, openWorkbook } from '../workbook/open-workbook.ts'
import { type Handed, type HandedFile, unreadFile } from './handed.ts'
import { handedData } from './handed-data.ts'
import type { ReadingOptions } from './reading-for.ts'

/**
 * One file that was handed in, of whatever container → its figures, and what is wrong with them. What is
 * said of them is copied: a part of a text keeps all of it in memory. Figures and addresses are no parts of one.
 */
export async function readHanded(file: HandedFile, options: ReadingOptions): Promise<Handed> {
  const { cells, ...rest } = await figuresOf(file, options)
  return { cells, ...structuredClone(rest), ...given({ named: file.named }) }
}

async function figuresOf(file: HandedFile, options: ReadingOptions): Promise<Handed> {
  const { path, named } = file
  if ('unread' in file) return unreadFile(path, file.unread, named)
  if (isYamlName(path) || isDataFile(file.bytes)) return handedData(file, options)
  try {
    if (/\.(?:xlsx|et)$/i.test(path)) {
      const opened = await openWorkbook(file.bytes, file)
      if (opened.kind === 'unreadable')
        return unreadFile(path, opened.inspected.findings[0]?.message ?? '', named)
      if (opened.kind === 'stripped') return unreadFile(path, aggregateText.stripped(), named)
      if (opened.kind === 'opened') {
        const { input, doubts } = await filledData(opened)
        return handedData(
          { ...input, path },
          options,
          doubts.map(({ address, message }) => aggregateText.at(address, message)),
        )
      }
    }
    const imported = importReport(await readDocument(file.bytes), {
      formats: options.formats,
      source: path,
      schemaFile: () => '',
      isForFigures: true,
      ...given({ agency: named, usual: options.own }),
    })
    if (imported.kind === 'refused') {
      const { refusal, found } = imported
      return unreadFile(path, importText.refusal[refusal](found, aggregateText.supplied), named)
    }
    const bytes = new TextEncoder().encode(imported.text)
    return handedData({ path, bytes }, options, [])
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return unreadFile(path, importText.unreadable[error.reason], named)
  }
}
