import { comeBack, comeBackFromSheets } from './generated.ts'

comeBack([1], ['html', 'fragment', 'docx', 'pdf', 'ofd'])
comeBackFromSheets([1, 2, 3])
