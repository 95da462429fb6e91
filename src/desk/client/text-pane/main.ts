/** The pane with the file as text; loaded when it is opened. */
export {}
