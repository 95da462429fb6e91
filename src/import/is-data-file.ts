import { isPlainlyReport } from '../report/is-report.ts'
import { decodePage } from './decode-page.ts'
import { kindOf } from './kind-of.ts'
import { Unreadable } from './loose.ts'

/** Whether a file is a report's data by what it holds, whatever it is called: Notepad names it 年报.txt. */
export function isDataFile(bytes: Uint8Array): boolean {
  try {
    return kindOf(bytes) === 'text' && isPlainlyReport(decodePage(bytes).replaceAll(/\r\n?/g, '\n'))
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}
