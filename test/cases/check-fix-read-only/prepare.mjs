import { chmodSync } from 'node:fs'

chmodSync('data.yaml', 0o444)
