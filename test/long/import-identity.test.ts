import { comeBack } from '../import/generated.ts'

/** Of each of six forms: 120 in all. */
comeBack(Array.from({ length: 20 }, (_, index) => index + 1))
