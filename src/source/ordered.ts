/** How many items are so, in a list where those that are so come first. */
export function countWhile<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
