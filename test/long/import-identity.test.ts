import { comeBack, comeBackFromSheets } from '../import/generated.ts'

/** Of each of six forms: 300 in all. Those that are read by place: import-identity-by-place. */
const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1)

comeBack(SEEDS, ['html', 'fragment', 'docx'])
comeBackFromSheets(SEEDS)
