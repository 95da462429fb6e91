/** The templates and styles of a user's own, as they are on disk. */
export interface ThemeFiles {
  /** The folder that they are in, as the user named it; for messages. */
  readonly folder: string
  /** Their contents, by path from there with forward slashes: `partials/note.hbs`. */
  readonly files: ReadonlyMap<string, Uint8Array>
}
