/** Tried first when none is asked for. */
export const PREVIEW_PORT = 8210
export const DESK_PORT = 8211
