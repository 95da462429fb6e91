/** report-gen.yaml, which says how the rules are to count. */
export type SettingsFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  /** One that is not heeded. */
  | { readonly path: string; readonly distrusted: Distrust }

/** Others can write to it or its folder, one of them is another user's, or it is a link to a file of another name. */
export type Distrust = 'writable' | 'owner' | 'link'
