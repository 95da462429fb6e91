import type { OutputFormat } from '../pipeline/formats.ts'
import type { News } from '../preview/maker.ts'
import { PageMaker } from '../preview/page-maker.ts'
import { answerQuestions } from './answer-questions.ts'
import { makerOptions, type PreviewJob } from './preview-job.ts'

answerQuestions<PreviewJob, News>((job, tell) => {
  const maker = new PageMaker(makerOptions(job), tell)
  return {
    begin: () => maker.begin(),
    output: (format: OutputFormat) => maker.output(format),
    figure: (address: string) => maker.figure(address),
  }
})
