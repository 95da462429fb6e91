import { balance } from './arithmetic/balance.ts'
import { bound } from './arithmetic/bound.ts'
import { partExceedsWhole } from './arithmetic/part-exceeds-whole.ts'
import { agencyForm } from './conventions/agency-form.ts'
import { agencyName } from './conventions/agency-name.ts'
import { amountUnit } from './conventions/amount-unit.ts'
import { announcedParts } from './conventions/announced-parts.ts'
import { changedSum } from './conventions/changed-sum.ts'
import { dateMissing } from './conventions/date-missing.ts'
import { foreignText } from './conventions/foreign-text.ts'
import { foreignYear } from './conventions/foreign-year.ts'
import { headingLevel } from './conventions/heading-level.ts'
import { headingNumber } from './conventions/heading-number.ts'
import { importDoubt } from './conventions/import-doubt.ts'
import { incompleteSum } from './conventions/incomplete-sum.ts'
import { pastedLine } from './conventions/pasted-line.ts'
import { publicationDate } from './conventions/publication-date.ts'
import { ruleMaking } from './conventions/rule-making.ts'
import { sectionEmpty } from './conventions/section-empty.ts'
import { sectionFigure } from './conventions/section-figure.ts'
import { sectionLength } from './conventions/section-length.ts'
import { thisYear } from './conventions/this-year.ts'
import { title } from './conventions/title.ts'
import { topicEmpty } from './conventions/topic-empty.ts'
import { unfinishedSentence } from './conventions/unfinished-sentence.ts'
import { foreignMarkup } from './draft/foreign-markup.ts'
import { singleBraces } from './draft/single-braces.ts'
import { unfilled } from './draft/unfilled.ts'
import { enumerationCount } from './prose/enumeration-count.ts'
import { longProse } from './prose/long-prose.ts'
import { missingUnit } from './prose/missing-unit.ts'
import { proseClaim } from './prose/prose-claim.ts'
import { proseNumber } from './prose/prose-number.ts'
import { proseOmission } from './prose/prose-omission.ts'
import { prosePercentage } from './prose/prose-percentage.ts'
import { proseSum } from './prose/prose-sum.ts'
import { proseUnit } from './prose/prose-unit.ts'
import { redundantTotal } from './redundant-total.ts'
import type { Rule } from './rule.ts'
import { sectionTopic } from './section-topic.ts'
import { asOf } from './text/as-of.ts'
import { documentNumber } from './text/document-number.ts'
import { doubledMark } from './text/doubled-mark.ts'
import { doubledWord } from './text/doubled-word.ts'
import { fullWidth } from './text/full-width.ts'
import { halfWidth } from './text/half-width.ts'
import { invisibleCharacter } from './text/invisible-character.ts'
import { listNumber } from './text/list-number.ts'
import { lookalikeCharacter } from './text/lookalike-character.ts'
import { needlessComma } from './text/needless-comma.ts'
import { numberSlip } from './text/number-slip.ts'
import { repeatedParagraph } from './text/repeated-paragraph.ts'
import { runTogether } from './text/run-together.ts'
import { straySpace } from './text/stray-space.ts'
import { traditionalScript } from './text/traditional-script.ts'
import { unpaired } from './text/unpaired.ts'
import { vagueNumber } from './text/vague-number.ts'
import { wrongWord } from './text/wrong-word.ts'
import { carryOver } from './years/carry-over.ts'
import { outlier } from './years/outlier.ts'
import { proseGrowth } from './years/prose-growth.ts'
import { repeatedProse } from './years/repeated-prose.ts'

/** Every rule, one a file. */
export const RULES: readonly Rule[] = [
  balance,
  bound,
  partExceedsWhole,
  carryOver,
  outlier,
  proseGrowth,
  repeatedProse,
  sectionTopic,
  proseNumber,
  proseSum,
  prosePercentage,
  proseClaim,
  proseOmission,
  proseUnit,
  missingUnit,
  enumerationCount,
  longProse,
  redundantTotal,
  asOf,
  documentNumber,
  doubledWord,
  fullWidth,
  halfWidth,
  numberSlip,
  repeatedParagraph,
  invisibleCharacter,
  listNumber,
  lookalikeCharacter,
  needlessComma,
  doubledMark,
  straySpace,
  traditionalScript,
  unpaired,
  vagueNumber,
  wrongWord,
  amountUnit,
  agencyForm,
  agencyName,
  announcedParts,
  foreignText,
  pastedLine,
  foreignYear,
  headingLevel,
  headingNumber,
  importDoubt,
  incompleteSum,
  changedSum,
  dateMissing,
  publicationDate,
  ruleMaking,
  sectionEmpty,
  sectionFigure,
  sectionLength,
  topicEmpty,
  thisYear,
  title,
  unfinishedSentence,
  unfilled,
  foreignMarkup,
  singleBraces,
  runTogether,
]
