import { atMost, faster, slower, timeColumns, timeRows } from '../columns.mjs'
import { ours, printers } from '../engines.mjs'
import { measureWorkers, workersOf } from '../workers.mjs'

const labels = {
  html: 'report-gen, HTML',
  docx: 'report-gen, DOCX',
  pdf: 'report-gen, PDF',
  ofd: 'report-gen, OFD',
  print: 'report-gen, PDF from the finished document',
  typst: 'typst (typst-ts-node-compiler 0.7.0), PDF',
  pdfmake: 'pdfmake 0.3.11, PDF',
}

export const warm = {
  name: 'warm',
  title: 'Warm',
  about: ({
    warmUps,
    measured,
  }) => `One process for each program, fed with the same ${warmUps + measured} reports; the first ${warmUps} are not counted, the others are
printed in turns of six, A B C A B C: in turns of one each would find the processor's caches filled by the others.

The peers are handed the finished document and only print it, and so is report-gen in the row that is compared with
them. Its other rows are the whole work: from the bytes of the YAML file, checked and added up, to those of the output.`,
  columns: timeColumns('typst'),
  judgedBy: 'ratio',
  async measure({ reports, counts }) {
    const workers = workersOf([...ours, ...printers])
    const found = await measureWorkers(workers, reports(), counts.warmUps, counts.measured)
    return {
      rows: timeRows(found, found.typst, labels),
      targets: [
        faster('PDF warm from the document, faster than typst', 3, found.typst, found.print),
        faster('PDF warm from the document, faster than pdfmake', 8, found.pdfmake, found.print),
        slower('PDF warm from YAML, to PDF from the document', 1.3, found.pdf, found.print),
        slower('HTML warm from YAML, to the PDF of typst', 0.2, found.html, found.typst),
      ],
      others: [
        slower('OFD warm from YAML, to PDF', 1.2, found.ofd, found.pdf),
        atMost('OFD, its size to that of PDF', 1.2, '×', found.ofd.size / found.pdf.size),
      ],
    }
  },
}
