/** The standards that a PDF can be asked to keep, by the names of the command line. */
export const PDF_STANDARDS = ['ua-1', 'a-2a'] as const

export type PdfStandard = (typeof PDF_STANDARDS)[number]
