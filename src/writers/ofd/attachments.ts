import { escaped } from '../../container/write-xml.ts'
import type { AttachedFile } from '../../document/attached-file.ts'
import { element, part } from './xml.ts'

/** The list of attachments (GB/T 33190-2016 20). The size is in kilobytes. */
export function attachmentsPart({ name, bytes }: AttachedFile, file: string): string {
  const extension = /\.(\w+)$/.exec(name)?.[1]
  const attributes = {
    ID: 'attachment-1',
    Name: name,
    Format: extension?.toLowerCase(),
    Size: Math.round(bytes.length / 1.024) / 1000,
    Visible: 'true',
    Usage: 'data',
  }
  return part('Attachments', element('Attachment', attributes, element('FileLoc', {}, escaped(file))))
}
