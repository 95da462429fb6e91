import type { Surroundings } from './surroundings.ts'

/** 5个工作日以内答复的有10件，6至15个工作日答复的有14件. */
const IN_FEW_DAYS =
  /(?:(?<!\d)(?:[1-9]|1[0-4])个?工作日(?:以|之)?内[^，。；\d]{0,6}的[有共为]*$|\d+[至到—～~-]\d+个?工作日[^，。；\d]{0,10}$)/

/** 从用时看，5个工作日内答复的64件. */
const BY_TIME =
  /从[^，。；]{0,6}(?:时[长限间]|用时)[^。；]*个?工作日(?:以|之)?内(?:答复|办结|办理|回复)(?:完毕|的)*$/

/** 其中按期答复38件，延期答复3件. */
const IN_TIME = /按[期时]答复$/
const LATE_BESIDE = /^，延期答复\d/

/** 15个工作日内答复的1180件，经批准延期答复的71件. */
const IN_DAYS = /工作日(?:以|之)?内(?:答复|办结)的?$/
const PUT_OFF_BESIDE = /^，(?:经批准)?(?:延期答复|延长(?:答复)?期限)的?\d/

/** 申请均已办结，其中16件在15个工作日内办结. */
const AMONG = /其中$/
const WITHIN_DAYS = /^在?\d+个?工作日(?:以|之)?内(?:办结|答复)/

/** Whether a number counts answers by how long they took: a part of all. */
export function isByDays({ said, near, after }: Surroundings): boolean {
  return (
    IN_FEW_DAYS.test(near) ||
    BY_TIME.test(near) ||
    (IN_TIME.test(said) && LATE_BESIDE.test(after)) ||
    (IN_DAYS.test(said) && PUT_OFF_BESIDE.test(after)) ||
    (AMONG.test(near) && WITHIN_DAYS.test(after))
  )
}
