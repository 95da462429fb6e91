import { join } from 'node:path'
import { test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { readCorpus } from './corpus.ts'
import { judgeAll } from './measure.ts'
import { ratesOf } from './rates.ts'
import { lexiconOf } from '../../src/prose/lexicon.ts'
import { readProseText } from '../../src/prose/prose-text.ts'
const show=(t:any,p:string):string=>t.kind==='bracket'?'('+t.inside.map((x:any)=>show(x,p)).join(' ')+')':p.slice(t.start,t.end)+({number:'#',word:'!',plain:'',join:'&',stop:'',time:'@',other:'?'} as any)[t.kind]+(t.kind==='word'?'<'+t.ids.join()+'>':'')
const forms = new Map(await Promise.all(packaged.formats.map(async ({ id }) => [id, (await packaged.format(id)).format] as const)))
const tokens=(se:any)=>{const Y:any={ '2021': 2024, '2019': 2020, '2014': 2016, '2014-北京': 2016, '2008': 2012 }; const l=lexiconOf(forms.get(se.form)!,Y[se.form]); const t=readProseText(se.text,l,forms.get(se.form)!,Y[se.form]); for(const s of t.tokens) console.log('      ', s.map(x=>show(x,t.prose)).join(' ')); console.log('       unread', t.unread.map(u=>u.number.value+':'+u.why).join(' '))}
test('m', () => {
  for (const f of (process.env.FOLDERS ?? join(import.meta.dirname, 'seen')).split(':')) {
  const j = judgeAll(readCorpus(f), forms)
  const r = ratesOf(j)
  console.log(f, r)
  const lex = new Map<string, any>()
  const seen = new Set()
  const whys: any = {}
  for (const x of j) if (x.verdict === 'missed') { const Y:any={ '2021': 2024, '2019': 2020, '2014': 2016, '2014-北京': 2016, '2008': 2012 }; const l=lexiconOf(forms.get(x.sentence.form)!,Y[x.sentence.form]); const t=readProseText(x.sentence.text,l,forms.get(x.sentence.form)!,Y[x.sentence.form]); const w=t.unread.find(u=>u.number.start===x.start)?.why ?? (t.statements.some(s=>s.number.start===x.start)?'unit':'not a number'); whys[w]=(whys[w]??0)+1 }
  console.log(JSON.stringify(whys))
  if (process.env.QUIET) continue
  for (const x of j) if (x.verdict === 'missed' || x.verdict === 'wrong') console.log(`${x.verdict} ${x.sentence.form} [${x.text}@${x.start}] due ${x.due.map(s=>s.join('+')).join(' / ')} read ${x.read.map(s=>s.join('+')).join(' / ')}\n    ${x.sentence.text.slice(Math.max(0,x.start-60), x.start)}【${x.text}】${x.sentence.text.slice(x.start+x.text.length, x.start+x.text.length+25)}`), seen.has(x.sentence) || (seen.add(x.sentence), tokens(x.sentence))
  }
})
