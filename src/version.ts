import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './resources/package-folder.ts'

export const version: string = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
