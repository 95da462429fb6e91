import { readDocx } from '../readers/read-docx.ts'
import { conformance, written } from './conformance.ts'

conformance('docx', written('docx'), async (bytes) => readDocx(bytes))
