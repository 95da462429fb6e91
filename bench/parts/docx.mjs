import { slower, timeColumns, timeRows } from '../columns.mjs'
import { docxPrinters } from '../engines.mjs'
import { measureWorkers, workersOf } from '../workers.mjs'

const labels = {
  'print-docx': 'report-gen, DOCX from the finished document',
  docxtemplater: 'docxtemplater 3.71.0, its template filled',
}

export const docx = {
  name: 'docx',
  title: 'Warm, DOCX by itself',
  about: () => 'Measured as above, the two in turns.',
  columns: timeColumns('docxtemplater'),
  judgedBy: 'ratio',
  async measure({ reports, counts }) {
    const found = await measureWorkers(workersOf(docxPrinters), reports(), counts.warmUps, counts.measured)
    return {
      rows: timeRows(found, found.docxtemplater, labels),
      others: [
        slower(
          'DOCX warm from the document, to docxtemplater',
          2.5,
          found['print-docx'],
          found.docxtemplater,
        ),
      ],
    }
  },
}
