import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The whole way, from the bytes of the YAML file. */
export const ours = ['html', 'docx', 'pdf', 'ofd']
/** From the finished document. */
export const printers = ['print', 'typst', 'pdfmake']
export const peers = printers.slice(1)
/** The same for DOCX: ours, and one that fills a template. */
export const docxPrinters = ['print-docx', 'docxtemplater']

/**
 * What a worker drives: `input` reads a report, `render` prints it (and is timed), `forget` drops what the engine
 * keeps of it.
 */
export async function openEngine(name) {
  if (name === 'print') return openOurPrinter('pdf')
  if (name === 'print-docx') return openOurPrinter('docx')
  if (name === 'docxtemplater') return openDocxtemplater()
  return ours.includes(name) ? openOurs(name) : openPeer(name)
}

async function openOurs(format) {
  const { build } = await import('../dist/index.js')
  return {
    input: (read) => read('yaml'),
    async render(bytes) {
      const { outputs } = await build({ path: 'data.yaml', bytes }, { formats: [format] })
      return outputs[0].bytes
    },
    forget() {},
  }
}

async function openOurPrinter(format) {
  const { render } = await import('../dist/index.js')
  return {
    input: readDocument,
    async render(document) {
      const { outputs } = await render(document, { formats: [format] })
      return outputs[0].bytes
    },
    forget() {},
  }
}

/** Its templates are made by us, before the time is taken. */
async function openDocxtemplater() {
  const { open } = await import('./peers/docxtemplater.mjs')
  const { render } = await openOurPrinter('docx')
  const filler = open(render)
  return {
    async input(read) {
      const document = readDocument(read)
      await filler.prepare(document)
      return document
    },
    render: filler.render,
    forget() {},
  }
}

async function openPeer(name) {
  const { open } = await import(`./peers/${name}.mjs`)
  return { input: readDocument, ...open(root) }
}

function readDocument(read) {
  return JSON.parse(read('json').toString())
}
