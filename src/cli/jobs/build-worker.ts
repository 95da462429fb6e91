import { Tinypool } from 'tinypool'
import { BuildTasks, type ToBuild } from './build-tasks.ts'

/** A thread of `build`: exports its tasks to the pool. */
const tasks = BuildTasks.open(Tinypool.workerData)

export const target = async (path: string) => (await tasks).target(path)
export const stem = async (path: string) => (await tasks).stem(path)
export const build = async (given: ToBuild) => (await tasks).build(given)
