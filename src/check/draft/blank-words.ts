/** What is counted, or a part of a date. */
export const UNIT =
  /(?:年|月|日|件|条(?!例)|次|份|期|场|人次|人(?![民大员])|项(?!目)|篇|个|宗|万|亿|元|家|名(?!称)|户|批|幅|册|天|[%％])/
    .source

/** What a name of a body or of an office ends in. */
export const BODY =
  /(?:省|市|区|县|州|旗|盟|镇|乡|街道|局|委|厅|部门|单位|办公|政府|村|社区|处|科|所|平台|网站|领导|同志|书记|主任)/
    .source
