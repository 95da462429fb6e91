import { symlinkSync } from 'node:fs'

symlinkSync('/etc/passwd', '我省.yaml')
