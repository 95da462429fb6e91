/** What the build scripts need of src/. */
export { loadBuiltIn } from '../../src/form/built-in.ts'
export { editorSchema } from '../../src/form/editor-schema.ts'
export { ANNOTATIONS, formSchema } from '../../src/form/schema.ts'
export { decode } from '../../src/source/decode.ts'
