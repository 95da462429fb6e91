/** What stands before each name: only several attachments are numbered (GB/T 9704-2012 7.3.4). */
export function attachmentNumbers(items: readonly string[]): readonly string[] {
  return items.map((_, index) => (items.length > 1 ? `${index + 1}.` : ''))
}
