/** What the build scripts need of src/. */
export { loadFormat } from '../../src/format/load.ts'
export { formatSchema } from '../../src/format/schema.ts'
export { decode } from '../../src/source/decode.ts'
