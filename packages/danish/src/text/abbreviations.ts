import { WordNotes } from './word-notes.ts'
import type { Words } from './words.ts'

/** How an abbreviation stands to the end of a sentence; 0 for what is no abbreviation. */
export const AbbreviationUse = {
  none: 0,
  /** Calls for something behind it (jf., ca., pga.): no sentence ends there. */
  open: 1,
  /** May be the last word (osv., m.v., kr., pct.), when what follows begins a sentence. */
  last: 2,
  /** Stands before a name or a letter (cand.jur., gdr., afd.): ends a sentence only before what can be no name. */
  name: 3,
} as const

export type AbbreviationUse = (typeof AbbreviationUse)[keyof typeof AbbreviationUse]

// The stock is that of the Danish spelling dictionary, with what is common in letters of authorities. Left out on
// purpose, because they are words too: art., el., if., man., min., ned., on., op., pl., red., rest., sag., sal., tab.,
// tor., ud., var., ved.; those of them that stand before figures are in `wordsBeforeFigures`.
const openAbbreviations = `
adm alm ang att bek bekg bkg bl bl.a ca cf cirk cvr d d.v.s dbh dvs eks ekskl evt excl exkl f.eks f.o.m fg fhv foreg
forh fr frk fung fx gl gn.sn gns gnsn h.h.v henh hft hhv hr i.f.m i.h.t ibm ifb ifbm ifg ifht ifm ift iht incl indkl
inkl istf jf jfr jvf kap kgl kgs kh kl kst lb lbk lbkg lovbek m.a.o m.h.p m.h.t maks matr max mhp mht mr mrs ms mvh
n.b nb ndr nedenn nedenst nr nuv o.a.m obs omkr omtr ovenn ovenst p p.g.a p.s pga pgl plf pr princ ps s sct sdr skr
skt sml spec st suppl sv sædv t.o.m tel telf tf tfn tidl tilsv tlf udt ult v v.h.a vdr vedk vedl vedr vejl vh vha vs
`

const lastAbbreviations = `
a.m a.m.m abs adr afg afs ank anm anv apr arb arr aug bd bem bestemm bet betj bev bibl br brt bto cc cl co corp d.d
d.m d.s d.y d.å d.æ dagl dec disp ds e.a e.b e.kr e.l e.lign e.m e.o eftf egl eksp el.a el.l el.lign eng enh esv etc
f f.a f.kr f.m f.n f.t f.v.t f.å fa fakt fam feb febr ff fig fl flg fmk forb fors forts fre fsv gen.fors gr ha hdl
i.e i.o ibid inc indb indeh indg indl int jan jr jun jur kbm kg km komm konf kr kt kv kvm kvt lign lin lit loc ltd
ltr lør m m.a m.fl m.m m.m.m m.v mar md mdl mdr medd medl mf mfl mgl mia mill mio ml mm mods mrk mv n.br n.m n.n n.å
nov nto o.a o.fl o.l o.lgn o.lign o.m o.m.a o.m.fl o.m.m o.s.fr o.s.v obj obl ofl okt omg omk ons opr org orig osfr
osv ovf p.a p.b.v p.c p.d p.m p.m.v p.p p.p.a p.r.n p.t p.v p.v.v pag pct pers pk pkt pol.nr pos pp ppm proc prod pt
q.e.d ref reg regl rel repr resp rk rkm s.d s.e s.k s.m s.st s.u s.v s.å saml sek sep sept sign sj soc spl spm spsk
sr stats stk str subst t t.d t.h t.kr t.s.k t.v tdl tekn temp th tir tirs tkr tors tsk tusd u.a u.b u.d u.p u.st u.v
u.å uafh uddr udg udl uegl ugtl undt univ usv v.f v.s v.s.a vbs vedb vær årg årh årl
`

const nameAbbreviations = `
adv afd alb alfr arkit ass ass.dir bgm borgm bygn cand chr dept dipl dir div doc dr dr.jur dr.med dr.phil edv ekspsekr fm fmd fuldm fysiot
gdr gårdej hjalm ing insp inspekt inst instr jac joh johs jørg kapt kat kbh kons kontorass kontorfuldm kpt landinsp
lejl lekt lic lrs ludv lægesekr nic omr opg overass overl ovl past ph polass polit prof prok rasm rådg sagsbeh sekr
sekt skoleinsp socialrdg socialrådg sognepr soph spr stud sygepl tandl theod thorv underdir vald vet vicedir
viceinsp vilh wilh økon
`

/** Words that before a figure are abbreviations: "min. 18 år", "art. 6", "tab. 2". Elsewhere they are words. */
export const wordsBeforeFigures: ReadonlySet<string> = new Set(
  'art el lok man min ned ons pl red rest sal tab tor tv ud uge var ved side afsnit'.split(' '),
)

/** Things that are told apart by letters: "indgang B.", "bilag C." end sentences as initials do not. */
export const letteredWords: ReadonlySet<string> = new Set(
  `afd afdeling afsnit alternativ bane bilag blok bygn bygning del etage etape felt figur fløj gruppe hal hus indgang
   kategori klasse kolonne lejl lejlighed litra lok lokale løsning model niveau opg opgang opgave perron plan port punkt
   rubrik række sal skema spor stue tabel type variant vitamin zone`.split(/\s+/),
)

/** Words that make the figure behind them the number of a sentence, and not the whole of it: "Ad 1. Kommunen …". */
export const labelWords: ReadonlySet<string> = new Set(
  `ad afsnit artikel bilag del eksempel emne etape fase figur forslag gruppe kap kapitel krav led litra løsning mulighed
   note nr nummer pkt punkt regel runde skridt spm spørgsmål step stk tabel til
   trin vedr vedrørende vilkår`.split(/\s+/),
)

const uses = new Map<string, AbbreviationUse>()
for (const [list, use] of [
  [openAbbreviations, AbbreviationUse.open],
  [lastAbbreviations, AbbreviationUse.last],
  [nameAbbreviations, AbbreviationUse.name],
] as const) {
  for (const word of list.trim().split(/\s+/)) uses.set(word, use)
}

/** What a listed abbreviation is; none for what is not listed. */
export function listedUse(word: string): AbbreviationUse {
  return uses.get(word) ?? AbbreviationUse.none
}

/**
 * What a word with a full stop behind it is as an abbreviation. Beyond the lists its shape tells: -nr and -tlf call for
 * a figure, -afd stands with a name, and a word with a full stop inside it (cand.polit) is one whatever it means.
 */
export function abbreviationUse(word: string): AbbreviationUse {
  const listed = uses.get(word)
  if (listed !== undefined) return listed
  if (word.length < 4) return AbbreviationUse.none
  if (word.endsWith('nr') || word.endsWith('tlf')) return AbbreviationUse.open
  if (word.endsWith('afd')) return AbbreviationUse.name
  return hasShortParts(word) ? AbbreviationUse.name : AbbreviationUse.none
}

const notes = new WordNotes(abbreviationUse)

/** As {@link abbreviationUse}, for the word with this id in a word cache: each word is looked at once. */
export function abbreviationOf(words: Words, id: number): AbbreviationUse {
  return notes.of(words, id) as AbbreviationUse
}

/** Whether the word has full stops inside it and no part that is long: two words run together have one. */
function hasShortParts(word: string): boolean {
  let part = 0
  let isParted = false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== 0x2e) {
      if (++part > 6) return false
    } else {
      isParted = true
      part = 0
    }
  }
  return isParted
}
