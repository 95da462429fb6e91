import { apiText as text } from '../locale/zh/api.ts'
import { listOf, objectOf, such } from './shape.ts'
import { callable, isTrue, pathShape, string } from './shapes.ts'

const { due } = text

export const aggregatedShape = such(
  (value) => (value as { sums?: unknown } | null | undefined)?.sums !== undefined,
  due.aggregated,
)

export const findingsShape = listOf(objectOf({ rule: string, message: string }, due.finding), due.findings)

export const printOptionsShape = objectOf({ path: pathShape, lines: callable, colour: isTrue })

export const sourcesShape = listOf(objectOf({ path: pathShape, text: string }, due.source), due.sources)
