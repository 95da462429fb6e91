/**
 * Results of all items in their order, while up to `width` of them are at work. Once `isStopped` says so nothing new is
 * begun; what was begun is brought to its end.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  isStopped: () => boolean,
  act: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const begun: { readonly item: Item; readonly result: Promise<Result> }[] = []
  let next = 0
  const begin = () => {
    const item = items[next]
    if (item === undefined || isStopped()) return
    next++
    const result = act(item)
    result.catch(() => undefined)
    begun.push({ item, result })
  }
  for (let count = 0; count < width; count++) begin()
  for (let first = begun.shift(); first; first = begun.shift()) {
    const result = await first.result
    begin()
    yield { item: first.item, result }
  }
}
