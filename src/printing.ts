// What programs make of results: what they are given is looked at first.
import type { Aggregated } from './aggregate/aggregate.ts'
import { writeBoard as boardOf } from './aggregate/board/board.ts'
import { type ReadUnitList, readUnitList as readList } from './aggregate/read-unit-list.ts'
import { writeMatrix as matrixOf } from './aggregate/write-matrix.ts'
import { aggregatedShape, findingsShape, printOptionsShape, sourcesShape } from './arguments/results.ts'
import { bytesShape, pathShape } from './arguments/shapes.ts'
import type { Finding } from './findings/finding.ts'
import { type PrintOptions, printFindings as print } from './findings/print-findings.ts'
import { addendsName as nameOfAddends } from './report/addends.ts'
import { linesOf as linesOfSources, type Source } from './source/source.ts'

/** A list of units from YAML. */
export function readUnitList(path: string, bytes: Uint8Array): ReadUnitList {
  pathShape(path, 'path')
  bytesShape(bytes, 'bytes')
  return readList(path, bytes)
}

/** The board of a sum: one page, read and printed without scripts; it asks for nothing from anywhere. */
export function writeBoard(aggregated: Aggregated): Uint8Array {
  aggregatedShape(aggregated, 'aggregated')
  return boardOf(aggregated)
}

/** Units × every figure of every table, a sheet a table: for a person to check. The sums are formulas. */
export async function writeMatrix(aggregated: Aggregated): Promise<Uint8Array> {
  aggregatedShape(aggregated, 'aggregated')
  return matrixOf(aggregated)
}

/** 汇总.yaml → 汇总.来源.json */
export function addendsName(dataFile: string): string {
  pathShape(dataFile, 'dataFile')
  return nameOfAddends(dataFile)
}

/** Findings as a person reads them: place, sentence, frame, what was due, what to do. */
export function printFindings(findings: readonly Finding[], options: PrintOptions): string {
  findingsShape(findings, 'findings')
  printOptionsShape(options, 'options')
  return print(findings, options)
}

/** The lines of several files, by name and number; for printing findings. */
export function linesOf(sources: readonly Source[]): (file: string) => (line: number) => string {
  sourcesShape(sources, 'sources')
  return linesOfSources(sources)
}
