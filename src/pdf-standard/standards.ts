/** The standards that a PDF can be asked to keep, by the names of the command line. */
export const PDF_STANDARDS = ['ua-1', 'a-2a', 'ua-2'] as const

export type PdfStandard = (typeof PDF_STANDARDS)[number]

/** The version of PDF that a standard is about: a file has one, and keeps no standard of the other. */
export const VERSION_OF = { 'ua-1': '1.7', 'a-2a': '1.7', 'ua-2': '2.0' } as const satisfies Readonly<
  Record<PdfStandard, string>
>

/** The version of a file that is to keep these standards. */
export function versionFor(standards: readonly PdfStandard[]): '1.7' | '2.0' {
  return standards.some((standard) => VERSION_OF[standard] === '2.0') ? '2.0' : '1.7'
}
