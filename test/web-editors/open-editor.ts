import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { rebuilt } from './ueditor-rebuilt.ts'

/** From here, and from where scripts put what they bundle. */
const modules = join(import.meta.dirname, '..', '..', 'test', 'web-editors', 'node_modules')

/** Whether `npm ci` has been run in this folder; `npm test` does it. */
export const installed = existsSync(modules)

/** Where the files of the editors seem to be, so that they find each other. */
const ORIGIN = 'http://editors.test'

interface EditorFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Opens the editor in `#editor` and gives it as `{ get, set, focus }`; `set` is what its source view does. */
  readonly open: string
}

/** UEditor 1.4.3 as it comes, with what its package lacks (`ueditor-rebuilt.ts`). */
function ueditor(version: keyof typeof rebuilt): EditorFiles {
  const folder = 'ueditor/example/public/ueditor'
  return {
    scripts: [`${folder}/ueditor.config.js`, `${folder}/ueditor.all.js`, `${folder}/lang/zh-cn/zh-cn.js`],
    styles: [],
    open: `new Promise((resolve) => {
      ${rebuilt[version]}
      const editor = UE.getEditor('editor', {
        UEDITOR_HOME_URL: '/${folder}/', serverUrl: '', sourceEditor: 'textarea', enableAutoSave: false,
        initialFrameHeight: 400, autoHeightEnabled: false,
      })
      editor.ready(() => resolve({
        get: () => editor.getContent(),
        set: (html) => {
          editor.execCommand('source')
          editor.container.querySelector('textarea').value = html
          editor.execCommand('source')
        },
        focus: () => editor.focus(),
      }))
    })`,
  }
}

/** The editors that content management systems are built on, as they come, with tables. */
export const editors: Readonly<Record<string, EditorFiles>> = {
  'UEditor 1.4.3': ueditor('1.4.3'),
  'UEditor 1.4.3.3': ueditor('1.4.3.3'),
  KindEditor: {
    scripts: ['kindeditor/kindeditor-all.js', 'kindeditor/lang/zh-CN.js'],
    styles: ['kindeditor/themes/default/default.css'],
    open: `new Promise((resolve) => {
      KindEditor.create('#editor', {
        basePath: '/kindeditor/', width: '100%', height: '500px',
        afterCreate() {
          resolve({
            get: () => this.html(),
            set: (html) => {
              this.edit.design(false)
              this.edit.textarea.val(html)
              this.edit.design(true)
            },
            focus: () => this.focus(),
          })
        },
      })
    })`,
  },
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
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const path = join(modules, pathname)
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!DOCTYPE html><meta charset="utf-8"><div id="editor" style="height: 600px"></div>',
      })
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 })
  })
  await page.goto(`${ORIGIN}/`)
  for (const path of styles) await page.addStyleTag({ url: `/${path}` })
  for (const path of scripts) await page.addScriptTag({ url: `/${path}` })
  await page.evaluate(`Promise.resolve(${open}).then((editor) => { globalThis.editor = editor })`)
  return page
}
