/**
 * pdf.js, without what it draws with: it asks for these classes of the browser, and for a library that replaces them,
 * and says so on the terminal when there are none. An importer never draws.
 */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const all = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'FontFace', 'ImageData', 'Path2D']) all[name] ??= class {}
  const { warn } = console
  console.warn = () => {}
  try {
    all['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}

/** Fonts are handed to a page that shows none of them: else their glyphs would be made into paths, to be drawn. */
export const UNSEEN = { fonts: { add() {}, delete() {} } }
