/** One style for screens of any width and for paper, where the matrix lies across. */
export const BOARD_STYLE = `
:root { --ink: #1f2328; --quiet: #57606a; --line: #c9d1d9; --tint: #f3f5f7; --red: #a3201a; --brown: #7a4a00; --green: #14602e }
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere }
main { max-width: 90rem; margin: 0 auto; padding: 1.5rem 1.5rem 1rem }
footer { padding: 1rem 1.5rem 2rem; text-align: center; color: var(--quiet); font-size: .875rem }
h1 { font-size: 1.6rem; line-height: 1.4; margin: 0 0 .25rem }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink) }
h3 { font-size: 1rem; margin: 1.25rem 0 0; break-after: avoid }
.meta { margin: 0; color: var(--quiet) }
.meta span { margin-right: 1rem; white-space: nowrap }
.advice { margin: 0 0 .25rem; color: var(--quiet); font-size: .9rem; break-after: avoid }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .5rem; margin: 1rem 0 0 }
.counts div { border: 1px solid var(--line); border-radius: 4px; padding: .4rem .75rem; background: var(--tint) }
.counts dt { color: var(--quiet); font-size: .9rem }
.counts dd { margin: 0; font-size: 1.6rem; line-height: 1.3; font-variant-numeric: tabular-nums }
.counts .good dd { color: var(--green) }
.counts .bad dd { color: var(--red) }
.counts .look dd { color: var(--brown); font-weight: normal }
.count { display: inline-block; min-width: 1.6em; padding: 0 .4em; border-radius: 1em; background: var(--ink); color: #fff; text-align: center; font-size: .85em }
ul { margin: .25rem 0 0; padding: 0; list-style: none }
ul.short { columns: 16rem auto; column-gap: 1.5rem }
ul.short li { break-inside: avoid }
ul.short b { font-weight: normal }
ul.long li { padding: .2rem 0; border-top: 1px solid var(--line); break-inside: avoid }
.to-do ul.long li { display: grid; grid-template-columns: minmax(12rem, 18rem) 1fr; gap: 0 1rem }
.why { font-size: .9rem }
.findings .units { columns: 32rem auto; column-gap: 2rem; font-size: .9rem }
.findings h3 { margin-top: .75rem; break-inside: avoid }
.findings .file { color: var(--quiet); font-weight: normal }
.late { padding: 0 .3em; border: 1px solid var(--brown); border-radius: 3px; color: var(--brown); font-size: .8rem; font-weight: normal; white-space: nowrap }
.error { color: var(--red); font-weight: bold }
.warning, .look { color: var(--brown); font-weight: bold }
.wide { position: relative; overflow: auto; max-height: 85vh; border: 1px solid var(--line) }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); background: #fff; text-align: left; font-weight: normal }
thead th { position: sticky; top: 0; z-index: 2; background: var(--tint); font-weight: bold; vertical-align: bottom }
tbody th { position: sticky; left: 0; z-index: 1; min-width: 11.5rem }
thead th:first-child { left: 0; z-index: 3 }
td.state { white-space: nowrap }
.figure { text-align: right; font-variant-numeric: tabular-nums }
td.figure { white-space: nowrap }
thead .figure { min-width: 5.5em }
.unit { display: inline-block; font-weight: normal }
.total th, .total td { font-weight: bold; background: var(--tint) }
.out td.figure { color: var(--quiet); font-style: italic }
.missing, .unreadable, .wrong-year, .other-edition, .doubled, .contradictory { color: var(--red) }
.faulty, .doubtful, .included { color: var(--brown) }
td.outlier { background: #fff3c4 }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (max-width: 40rem) {
  main { padding: 1rem .75rem }
  h1 { font-size: 1.3rem }
  .counts { grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr)) }
  tbody th { min-width: 6.5rem; max-width: 9rem }
  th, td { padding: .2rem .35rem }
  .to-do ul.long li { display: block }
}
@media print {
  @page { size: A4 landscape; margin: 12mm }
  body { font-size: 9.5pt; line-height: 1.4 }
  main { max-width: none; padding: 0 }
  .wide { overflow: visible; max-height: none; border: 0; border-top: 1px solid var(--line); border-left: 1px solid var(--line) }
  table { font-size: 8.5pt }
  thead th, tbody th { position: static }
  th, td { padding: 1pt 3pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  tr { break-inside: avoid }
  ul.short { columns: 4 }
  h2 { margin-top: 1.25rem; break-after: avoid }
  .findings .units { columns: 2; font-size: 8.5pt }
  .to-do ul.long li { padding: 1pt 0 }
  .counts { grid-template-columns: repeat(7, 1fr) }
}
`.replaceAll('\n', '')
