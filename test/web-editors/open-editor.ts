import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'

const modules = join(import.meta.dirname, 'node_modules')

/** Whether `npm ci` has been run in this folder; `npm test` does it. */
export const installed = existsSync(modules)

interface EditorFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Opens the editor in `#editor` and gives it as `{ get, set, focus }`. */
  readonly open: string
}

/** The editors that content management systems are built on, as they come, with tables. */
export const editors: Readonly<Record<string, EditorFiles>> = {
  TinyMCE: {
    scripts: [
      'tinymce/tinymce.min.js',
      'tinymce/models/dom/model.min.js',
      'tinymce/themes/silver/theme.min.js',
      'tinymce/icons/default/icons.min.js',
      'tinymce/plugins/table/plugin.min.js',
    ],
    styles: [],
    open: `tinymce
      .init({ selector: '#editor', license_key: 'gpl', skin: false, content_css: false, plugins: 'table' })
      .then(([editor]) => ({
        get: () => editor.getContent(),
        set: (html) => editor.setContent(html),
        focus: () => editor.focus(),
      }))`,
  },
  wangEditor: {
    scripts: ['@wangeditor/editor/dist/index.js'],
    styles: ['@wangeditor/editor/dist/css/style.css'],
    open: `((editor) => ({
      get: () => editor.getHtml(),
      set: (html) => editor.setHtml(html),
      focus: () => editor.focus(),
    }))(wangEditor.createEditor({ selector: '#editor', html: '' }))`,
  },
  'CKEditor 5': {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['ckeditor5/dist/browser/ckeditor5.css'],
    open: `CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Alignment', 'ImageBlock', 'ImageInline',
        'PasteFromOffice', 'Table', 'TableProperties', 'TableCellProperties', 'TableColumnResize',
      ].map((name) => CKEDITOR[name]),
    }).then((editor) => ({
      get: () => editor.getData(),
      set: (html) => editor.setData(html),
      focus: () => editor.focus(),
    }))`,
  },
}

/** A page that holds nothing but the editor, which stands in the global `editor`. */
export async function openEditor(context: BrowserContext, name: string): Promise<Page> {
  const { scripts, styles, open } = editors[name] ?? { scripts: [], styles: [], open: '' }
  const page = await context.newPage()
  await page.setContent('<!DOCTYPE html><div id="editor" style="height: 600px"></div>')
  for (const path of styles) await page.addStyleTag({ path: join(modules, path) })
  for (const path of scripts) await page.addScriptTag({ path: join(modules, path) })
  await page.evaluate(`Promise.resolve(${open}).then((editor) => { globalThis.editor = editor })`)
  return page
}
