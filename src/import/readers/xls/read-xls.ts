import { type LooseDocument, type PassedOver, Unreadable } from '../../loose.ts'
import { fromCompoundFile } from '../from-compound-file.ts'
import { seenOf } from '../sheets/seen-sheet.ts'
import { type Sheet, sheetBlocks } from '../sheets/sheet-blocks.ts'
import { readGlobals } from './globals.ts'
import { storedSheet } from './stored-sheet.ts'

/** A workbook of Excel 97 to 2003: what is seen on its sheets, formulas by their last values. */
export function readXls(bytes: Uint8Array): LooseDocument {
  return fromCompoundFile(bytes, (stream) => {
    const workbook = stream('Workbook')
    if (!workbook) throw new Unreadable('old-office')
    const globals = readGlobals(workbook)
    const passedOver: PassedOver[] = []
    const read = function* (): Iterable<Sheet> {
      for (const start of globals.sheets) yield seenOf(storedSheet(workbook, start, globals), passedOver)
    }
    return { properties: new Map(), blocks: sheetBlocks(read()), passedOver }
  })
}
