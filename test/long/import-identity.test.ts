import { comeBack } from '../import/generated.ts'

/** Of each of six forms: 300 in all. Those that are read by place: import-identity-by-place. */
comeBack(
  Array.from({ length: 50 }, (_, index) => index + 1),
  ['html', 'fragment', 'docx'],
)
