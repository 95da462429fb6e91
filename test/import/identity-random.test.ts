import { comeBack } from './generated.ts'

comeBack([1], ['html', 'fragment', 'docx', 'pdf', 'ofd'])
