import { comeBack } from './generated.ts'

comeBack([1])
