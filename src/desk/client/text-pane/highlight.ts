import { HighlightStyle } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** Colours of YAML, each 4.5:1 on white at least. */
export const HIGHLIGHT = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: '#0b4f8a', fontWeight: 'bold' },
  { tag: tags.comment, color: '#5b6770', fontStyle: 'italic' },
  { tag: [tags.string, tags.attributeValue], color: '#7a3e00' },
  { tag: [tags.keyword, tags.labelName, tags.typeName], color: '#8a1c5c' },
  { tag: tags.punctuation, color: '#4b5563' },
  { tag: tags.invalid, color: '#b42318' },
])
