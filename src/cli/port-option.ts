import { preview as text } from '../locale/zh/preview.ts'
import { usageError } from './exit-codes.ts'

/** The port of `--port`. */
export function parsePort(port: string | undefined, byDefault: number): number {
  if (port === undefined) return byDefault
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0
  if (number < 1 || number > 65_535) throw usageError(text.terminal.badPort(port))
  return number
}
