/** Files that are dropped anywhere on the page, whatever stands there; text that is dragged is left alone. */
export function dropAnywhere(take: (files: Iterable<File>) => void): void {
  const isOfFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  for (const kind of ['dragover', 'drop'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        if (!isOfFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        if (kind === 'drop') take(event.dataTransfer?.files ?? [])
      },
      true,
    )
  }
}
