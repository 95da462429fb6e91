import type { Wanted } from '../desk/protocol/folder.ts'
import { answerQuestions } from './answer-questions.ts'
import { FolderOnDisk } from './desk/folder-on-disk.ts'

/** The folder of the desk; may be sent to another process. */
export interface FolderJob {
  readonly folder: string
}

answerQuestions<FolderJob, never>(({ folder }) => {
  const there = new FolderOnDisk(folder)
  return {
    list: () => there.list(),
    make: (wanted: Wanted) => there.make(wanted),
    locate: (file: string) => there.locate(file),
  }
})
