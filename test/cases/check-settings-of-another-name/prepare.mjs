import { symlinkSync } from 'node:fs'

symlinkSync('/etc/passwd', 'report-gen.yaml')
