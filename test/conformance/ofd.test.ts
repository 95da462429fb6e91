import { readOfd } from '../readers/read-ofd.ts'
import { conformance, written } from './conformance.ts'

conformance('ofd', written('ofd'), async (bytes) => readOfd(bytes))
