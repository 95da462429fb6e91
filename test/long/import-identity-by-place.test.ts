import { comeBack } from '../import/generated.ts'

/** Of each of six forms: 300 in all. */
comeBack(
  Array.from({ length: 50 }, (_, index) => index + 1),
  ['pdf', 'ofd'],
)
