import { Tinypool } from 'tinypool'
import { BuildTasks, type ToBuild } from './build-tasks.ts'

/** A thread of `build`: exports its tasks to the pool. */
const tasks = BuildTasks.open(Tinypool.workerData)

export const name = async (path: string) => (await tasks).name(path)
export const isBuilt = async (path: string) => (await tasks).isBuilt(path)
export const build = async (given: ToBuild) => (await tasks).build(given)
