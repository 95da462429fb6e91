import { ReportFile } from '../desk/report-file.ts'
import type { OutputFormat } from '../pipeline/formats.ts'
import type { News } from '../preview/maker.ts'
import { answerQuestions } from './answer-questions.ts'
import { fileOnDisk } from './desk/file-on-disk.ts'

/** An open file of the desk; may be sent to another process. */
export interface FileJob {
  readonly path: string
  readonly run: string
}

answerQuestions<FileJob, News>(({ path, run }, tell) => {
  const file = new ReportFile(fileOnDisk(path), run, tell)
  return {
    begin: () => file.begin(),
    output: (format: OutputFormat) => file.output(format),
    figure: (address: string) => file.figure(address),
    ask: ({ name, about }: { name: string; about?: unknown }) => file.ask(name, about),
  }
})
