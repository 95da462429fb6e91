import { Tinypool } from 'tinypool'
import { CheckTasks } from './check-tasks.ts'

/** A thread of `check`: exports its task to the pool. */
const tasks = CheckTasks.open(Tinypool.workerData)

export const check = async (path: string) => (await tasks).check(path)
