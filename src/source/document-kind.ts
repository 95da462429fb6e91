export type DocumentKind = 'office' | 'oldOffice' | 'pdf' | 'page'

/** A document of another program, told by how it begins. */
export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04')) return 'office'
  if (head.startsWith('\xD0\xCF\x11\xE0')) return 'oldOffice'
  if (head.startsWith('%PDF-')) return 'pdf'
  return /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|head|body|div|table|p)[\s>]/i.test(head)
    ? 'page'
    : undefined
}

/** Whether a file is called like a document of an office suite or a browser; texts may be data. */
export function isDocumentName(name: string): boolean {
  return /\.(?:html?|mhtml?|docx?|wps|pdf|xlsx?|et|ods|ofd|rtf)$/i.test(name)
}
