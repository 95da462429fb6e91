import type { FontSet } from '../fonts/face.ts'
import type { Form } from '../form/form.ts'
import type { Validator } from '../report/schema/validator.ts'
import type { LocatedMap } from '../source/located.ts'

/** What the pipeline needs besides the report: the forms, their validators and the fonts. */
export interface Resources {
  readonly formats: readonly { readonly id: string; readonly from?: number }[]
  /** A built-in form with the validator of its data files. */
  format(id: string): Promise<LoadedForm>
  /** The effective declaration of a built-in form, for own forms that extend it. */
  declaration(id: string): Promise<LocatedMap>
  /** The validator of declarations. */
  declarationValidator(): Promise<Validator>
  /** Makes the validator of a form that is not built in, or that has own rows. */
  compile(form: Form): Promise<Validator>
  fonts(): Promise<FontSet>
}

export interface LoadedForm {
  readonly form: Form
  readonly validator: Validator
}
