/** The properties that have a value. */
export function given<Properties extends object>(
  properties: Properties,
): { [name in keyof Properties]?: Exclude<Properties[name], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [name in keyof Properties]?: Exclude<Properties[name], undefined> }
}
