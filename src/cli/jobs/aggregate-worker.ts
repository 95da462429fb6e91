import { Tinypool } from 'tinypool'
import type { HandedPath } from '../handed-files.ts'
import { AggregateTasks } from './aggregate-tasks.ts'

/** A thread of `aggregate`: exports its task to the pool. */
const tasks = AggregateTasks.open(Tinypool.workerData)

export const read = async (path: HandedPath) => (await tasks).read(path)
