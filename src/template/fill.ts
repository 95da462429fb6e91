/**
 * Fills a template from `view`: plain objects whose own properties are the fields that the comment at the head of the
 * template names.
 */
export type Fill = (name: 'page' | 'fragment', view: object) => string
