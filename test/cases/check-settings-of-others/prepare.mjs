import { chmodSync } from 'node:fs'

chmodSync('report-gen.yaml', 0o666)
