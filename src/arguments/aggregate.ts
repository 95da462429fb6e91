import { apiText as text } from '../locale/zh/api.ts'
import { isDate } from '../report/dates.ts'
import { listOf, objectOf, oneOf, optional, type Shape, such, tagged } from './shape.ts'
import { bytesShape, callable, isTrue, object, pathShape, string, year } from './shapes.ts'

const { due } = text

export const unitListShape = objectOf({
  units: listOf(
    objectOf({
      name: string,
      also: listOf(string, due.list('[]')),
      counts: isTrue,
      scope: oneOf(['office', 'below']),
    }),
    due.units,
  ),
})

export const handedFilesShape = such(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value),
  due.files,
)

const handedFile = objectOf({ path: pathShape, bytes: bytesShape, readFile: optional(callable) }, due.handed)
const unread = objectOf({ path: pathShape, unread: string })

/** One of the files of `aggregate`. */
export const handedFileShape: Shape = (value, name) => {
  const isUnread = typeof value === 'object' && value !== null && 'unread' in value
  return (isUnread ? unread : handedFile)(value, name)
}

const date = such((value) => typeof value === 'string' && isDate(value), due.date)

export const aggregateOptionsShape = objectOf(
  {
    year,
    agency: string,
    form: optional(object),
    named: optional(string),
    isOfOffice: optional(isTrue),
    include: optional(tagged('Set', due.set)),
    due: optional(date),
    today: optional(date),
    previous: optional(objectOf({ addends: object, path: pathShape })),
    annex: optional(isTrue),
    fromSum: optional(callable),
    schemaFile: optional(string),
    resources: optional(object),
  },
  due.object,
  true,
)
