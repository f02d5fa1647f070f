/**
 * Abbreviations with a full stop. Left out on purpose, because they are words too: var., ved., min., sal., tab.,
 * rest., ned., el., red., pl.
 */
const neverEndASentence = `
adr afd afg afs alm ang anm ansøgn art att bek bekg bl.a bl.nr bek.nr bet betj bh bilag.nr bnr ca cand chr cirk co cpr.nr cpr-nr cvr.nr cvr-nr d
dept dir dr dvs eftf eks ekskl em evt exc f f.eks f.m fa ff.nr fig fm foreg forf forb forts fr frk fx g.nr gl gr h hhv hr hr.nr ibid id.nr
if ifg ifm ift iht inc ing inkl int instr j.nr jf jfr jnr journ.nr kap kgl kl konf kst kto l.nr lb.nr lbk lbkg lej lign ltr m.h.t m.h.p m.h.t maks
matr matr.nr max mdr medd medl mht mhp mio mia mr mrs ndf nedenn nr o.nr omk omr on op opl ovenn ovf p p.g.a p.t p.v.v pga pkt pr proc
prof p.nr ref reg reg.nr rel s s.nr sa sag.nr sagsnr sagsbeh sag.id sct sdr sek skr skt sml spec spl spm spsk sr st stk str sædv sup t tel tf tfn
tilsv tlf uafh udd ugtl v vedl vedr vedt vejl vv ø
`

const mayEndASentence = `
a.m a.m.m d.d d.s d.å ds e.kr e.l e.lign el.lign etc f.s.v f.kr ff fl flg fm i.e.m ib incl jr jan feb mar apr jun jul aug sep sept okt nov dec kbh kl kr kvt
lign m.a m.fl m.m m.v mm mv mvh n.br n.n nr o.a o.l o.lign o.s.v osv ofl p.m pct pkt pt resp s.d s.u s.å sen stk tusd u.b u.å uds usv v.h vha vol årh årl
`

/** Words before a full stop after which no sentence can end. */
export const neverEnds: ReadonlySet<string> = new Set(neverEndASentence.trim().split(/\s+/))

/** Words before a full stop after which a sentence may end, when what follows starts one. */
export const mayEnd: ReadonlySet<string> = new Set(mayEndASentence.trim().split(/\s+/))

/** Whether a word with a full stop behind it is an abbreviation: listed, or ending in -nr. */
export function isAbbreviation(word: string): boolean {
  return neverEnds.has(word) || mayEnd.has(word) || /[-.]nr$/.test(word)
}

/** Month names, whole and short, as they stand in dates. */
export const monthPattern =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dec\\.)'
