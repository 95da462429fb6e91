/** What the build scripts need of src/. */
export { loadBuiltIn } from '../../src/format/built-in.ts'
export { editorSchema } from '../../src/format/editor-schema.ts'
export { ANNOTATIONS, formatSchema } from '../../src/format/schema.ts'
export { decode } from '../../src/source/decode.ts'
