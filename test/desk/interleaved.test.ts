import { test } from 'vitest'
import { interleave } from './interleaved.ts'

test('a text editor and the desk change one file: nothing is lost or made twice', () => interleave(60, 1))
