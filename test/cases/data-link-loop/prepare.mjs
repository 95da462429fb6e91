import { symlinkSync } from 'node:fs'

symlinkSync('圈.yaml', '圈.yaml')
