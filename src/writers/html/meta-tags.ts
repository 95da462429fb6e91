import type { Document } from '../../document/document.ts'

export interface MetaTagView {
  readonly name: string
  readonly content: string
}

/** The tags of 网页标签规范: of the site, of the column, of the article; those that are not known are left out. */
export function metaTags({ title, agency, published, publication = {} }: Document): readonly MetaTagView[] {
  const { siteName, siteDomain, siteCode, time = '00:00', source = agency } = publication
  const { columnName, columnDescription, columnKeywords, columnType } = publication
  const { keywords, author, summary, url } = publication
  const tags = {
    SiteName: siteName,
    SiteDomain: siteDomain,
    SiteIDCode: siteCode,
    ColumnName: columnName,
    ColumnDescription: columnDescription,
    ColumnKeywords: columnKeywords,
    ColumnType: columnType,
    ArticleTitle: title,
    PubDate: published && `${published} ${time}`,
    ContentSource: source,
    Keywords: keywords,
    Author: author,
    Description: summary,
    Url: url,
  }
  return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []))
}
