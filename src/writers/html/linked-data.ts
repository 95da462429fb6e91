import type { Cell, Document, Table } from '../../document/document.ts'
import { numberOrText } from '../../document/record.ts'
import { documentNumber } from './document-number.ts'

/** The report and its figures, each by its address, as JSON-LD in the words of schema.org. No `<` stands in it. */
export function linkedData(document: Document): string {
  const { title, agency, year, period, published, publication = {}, blocks } = document
  const { siteName, url, keywords, summary } = publication
  const report = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    reportNumber: documentNumber(document),
    inLanguage: 'zh-CN',
    temporalCoverage: period ? `${period.from}/${period.to}` : String(year),
    datePublished: published,
    author: { '@type': 'GovernmentOrganization', name: agency },
    publisher: siteName && { '@type': 'Organization', name: siteName },
    url,
    keywords,
    description: summary,
    hasPart: blocks.filter((block) => block.type === 'table').map(dataset),
  }
  return JSON.stringify(report).replaceAll('<', '\\u003c')
}

function dataset({ caption, cells }: Table) {
  return {
    '@type': 'Dataset',
    name: caption,
    variableMeasured: cells.filter(({ address, text }) => address && text !== '').map(propertyValue),
  }
}

function propertyValue({ address, text }: Cell) {
  return { '@type': 'PropertyValue', propertyID: address, value: numberOrText(text) }
}
