import { wordPart } from './part.ts'

/**
 * Left and right pages differ; adjoining punctuation is squeezed; Word 2013 and later
 * (mode 15) show no 兼容模式. No field is updated on opening, so nothing asks.
 */
export const settings = wordPart(
  'settings.xml',
  'settings',
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>' +
    '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>' +
    [
      ['compatibilityMode', 15],
      ['overrideTableStyleFontSizeAndJustification', 1],
      ['enableOpenTypeFeatures', 1],
      ['doNotFlipMirrorIndents', 1],
      ['differentiateMultirowTableHeaders', 1],
      ['useWord2013TrackBottomHyphenation', 0],
    ]
      .map(
        ([name, value]) =>
          `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
      )
      .join('') +
    '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
)
