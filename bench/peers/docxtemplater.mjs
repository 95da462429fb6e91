import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/**
 * Fills a template, as an office would make one for itself from a report like the one asked for: a tag for every
 * paragraph and every figure. Reports of one form and as many paragraphs share a template.
 */
export function open(render) {
  const templates = new Map()
  return {
    /** Makes the template that `document` needs; not a part of filling it. */
    async prepare(document) {
      const key = shapeOf(document)
      if (!templates.has(key)) templates.set(key, await render(tagged(document)))
    },
    render(document) {
      const zip = new PizZip(templates.get(shapeOf(document)))
      const template = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true })
      template.render(valuesOf(document))
      return template.toBuffer({ compression: 'DEFLATE' })
    },
  }
}

function shapeOf({ blocks }) {
  return blocks.map((block) => block.type + (block.cells?.length ?? block.runs?.length ?? '')).join(' ')
}

/** The document with `{b3c14}` in place of the text of each run and figure. */
function tagged(document) {
  const blocks = document.blocks.map((block, index) => {
    if (block.type === 'title') return { ...block, units: [`{b${index}}`] }
    if (block.type === 'paragraph') {
      return { ...block, runs: block.runs.map((run, at) => ({ ...run, text: `{b${index}r${at}}` })) }
    }
    if (block.type === 'table') {
      const cells = block.cells.map((cell, at) =>
        cell.address ? { ...cell, text: `{b${index}c${at}}` } : cell,
      )
      return { ...block, cells }
    }
    return 'agency' in block ? { ...block, agency: `{b${index}}` } : block
  })
  return { ...document, blocks }
}

function valuesOf({ blocks }) {
  const values = {}
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'title') values[`b${index}`] = block.units.join('')
    else if (block.type === 'paragraph') {
      for (const [at, { text }] of block.runs.entries()) values[`b${index}r${at}`] = text
    } else if (block.type === 'table') {
      for (const [at, { text }] of block.cells.entries()) values[`b${index}c${at}`] = text
    } else if ('agency' in block) values[`b${index}`] = block.agency
  }
  return values
}
