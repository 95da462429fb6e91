/** The properties that have a value. */
export function given<Properties extends Record<string, string | undefined>>(
  properties: Properties,
): { [name in keyof Properties]?: string } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [name in keyof Properties]?: string }
}
