/** A file that is handed on inside an output: the data that the report was made from. */
export interface AttachedFile {
  readonly name: string
  readonly bytes: Uint8Array
}
