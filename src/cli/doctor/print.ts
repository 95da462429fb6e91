import { doctorText } from '../../locale/zh/doctor.ts'
import { fontText } from '../../locale/zh/fonts.ts'
import { shown } from '../../locale/zh/output.ts'
import { textTable } from '../text-table.ts'
import type { Characters, StrayCharacter } from './characters.ts'
import type { Examination } from './examination.ts'
import type { UsedFace } from './faces.ts'
import type { Check } from './machine.ts'

const { doctor, uses } = fontText

/** The examination as a person reads it; `path` is the data file. */
export function printExamination(
  { machine, faces, own, characters }: Examination,
  path: string | undefined,
): string {
  return [
    printMachine(machine),
    printFaces(faces, own !== undefined),
    ...(own ? [printOwn(own)] : []),
    ...(characters && path !== undefined ? [printCharacters(characters, path)] : []),
  ].join('\n\n')
}

function printMachine(checks: readonly Check[]): string {
  const { machine, marks, names, fix } = doctorText
  const rows = textTable(checks.map(({ name, state, found }) => [marks[state], names[name], found])).split(
    '\n',
  )
  const lines = checks.flatMap((check, index) => [
    rows[index] ?? '',
    ...(check.fix === undefined ? [] : [`     ${fix(check.fix)}`]),
  ])
  return [machine, ...lines].join('\n')
}

function printFaces(faces: readonly UsedFace[], hasOwn: boolean): string {
  const { use, official, face, from } = doctor.columns
  const rows = faces.map((used) => {
    const [place, name] =
      used.use === 'rare' ? [doctor.rare, ''] : [uses[used.use].place, uses[used.use].official]
    return [place, name, used.family, used.file ?? doctor.fromPackage]
  })
  return `${hasOwn ? doctor.own : doctor.bundled}\n${textTable([[use, official, face, from], ...rows])}`
}

function printOwn({ count, official }: NonNullable<Examination['own']>): string {
  if (official.length === 0) return doctor.noneFound(count)
  const { face, use, embedding, file } = doctor.foundColumns
  const rows = official.map((found) => [
    found.family,
    found.isUsed ? uses[found.use].place : doctor.spare,
    doctor.embedding[found.embedding],
    found.file,
  ])
  return `${doctor.found(count)}\n${textTable([[face, use, embedding, file], ...rows])}`
}

function printCharacters({ count, stray }: Characters, path: string): string {
  if (stray.length === 0) return doctor.allThere(path, count)
  const { character, place, face } = doctor.characterColumns
  const rows = stray.map((each) => [shown(each.character), printPlaces(each), each.face ?? doctor.nowhere])
  return `${doctor.elsewhere(path, count, stray.length)}\n${textTable([[character, place, face], ...rows])}`
}

function printPlaces({ places, hasMorePlaces }: StrayCharacter): string {
  if (places.length === 0) return doctor.fromForm
  const told = places.map(({ line, column }) => doctor.place(line, column)).join(', ')
  return hasMorePlaces ? `${told} ${doctor.more}` : told
}
