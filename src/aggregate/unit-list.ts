import type { UnitScope } from '../locale/zh/aggregate.ts'

/** The units that an office collects from. */
export interface UnitList {
  /** Said by the list itself; a command may say it instead. */
  readonly year?: number
  /** 机关: whose report the sum is. */
  readonly agency?: string
  /** 机关类别 of that report. */
  readonly organ?: string
  /** 版式, when it is not the national form of the year. */
  readonly form?: string
  readonly units: readonly Unit[]
}

export interface Unit {
  /** 机关, as its data says it. */
  readonly name: string
  /** Former and short names. */
  readonly also: readonly string[]
  /** 部门, 街道, 乡镇…: for people. */
  readonly kind?: string
  /** A body under vertical administration hands in to its own superior: what it sends is looked at, not added. */
  readonly counts: boolean
  /** 下级: a government of its own, whose figures are of its whole region. */
  readonly scope: UnitScope
  /** Where its file lies, from the list; found by 机关 otherwise. */
  readonly file?: string
  /** The day that it handed in, `YYYY-MM-DD`, where the office notes it. */
  readonly received?: string
}

/** What two ways to write one name have in common: width, letter case and spaces are left out. Brackets are a part of it. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]/gu, '')
}

/** Unit by all its names. */
export function byName(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.flatMap((unit) => [unit.name, ...unit.also].map((name) => [foldName(name), unit])))
}

/** The unit that is the office itself: it alone has figures of its own (`aggregate: own`). */
export function isOffice(unit: Unit, agency: string): boolean {
  return [unit.name, ...unit.also].some((name) => foldName(name) === foldName(agency))
}
