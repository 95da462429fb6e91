import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { element } from '../../../preview/client/element.ts'
import { button } from '../button.ts'

/** Asks why a finding is to stand. `done` is given the reason, or nothing when it is not to. */
export function acceptForm(done: (reason: string | undefined) => void): HTMLFormElement {
  const reason = element('input', { type: 'text', required: '', autocomplete: 'off', maxlength: '300' })
  const cancel = button(text.accept.cancel, () => done(undefined))
  const form = element(
    'form',
    { 'aria-label': text.accept.open },
    element('label', {}, text.accept.reason, reason),
    element('p', { class: 'hint' }, text.accept.said),
    element('p', { class: 'buttons' }, element('button', { type: 'submit' }, text.accept.do), cancel),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = reason.value.trim()
    if (words !== '') done(words)
  })
  form.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) done(undefined)
  })
  return form
}
