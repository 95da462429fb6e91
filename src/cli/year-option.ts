import { editionOf, firstYear } from '../form/edition.ts'
import { cli } from '../locale/zh/cli.ts'
import { packaged } from '../resources/packaged.ts'
import { usageError } from './exit-codes.ts'

/** What `--year` says. */
export function parseYear(word: string): number {
  if (!/^\d{4}$/.test(word)) throw usageError(cli.usage.badYear(word))
  return Number(word)
}

/** The id of the edition of the official form for reports of a year. */
export function editionFor(year: number): string {
  const edition = editionOf(year, packaged.formats)
  if (edition !== undefined) return edition
  throw usageError(cli.usage.noEdition(year, firstYear(packaged.formats)))
}
