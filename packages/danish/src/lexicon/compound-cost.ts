import {anyAdjective, anyNoun, anyVerb, Tag} from './tags.ts'

/** A split that costs this much is no split: about four ordinary parts, or two doubtful ones. */
export const compoundCost = 56
/** The cost of a number or of capital letters before a hyphen: 12-årig, A-kasse, IT-system. */
export const numberCost = 10

/**
 * Parts of two or three letters that make ordinary compounds; any other short part is refused, because
 * short parts turn nearly every misspelling into a word.
 */
const shortFirst = new Set((
  'by bys år års tog togs job jobs syn syns bil hus dag dags uge ugen vej vejs liv livs lov lovs sag sags tid tids ' +
  'ret rets råd råds bad mål måls del dels ord led lån løn rum bo bolig fri mad hjem øre øjen tand el fod ' +
  'ben arm ryg arv arve gas it tv dom doms ild luft vand tal bus bank tro ny ung alt mad nød rød syg små stor sne ' +
  'net arb brug mund hud kro kræ kur kød lys låg løb mave mur nat olie ov pas pap pc pris pen post rør sol sko ' +
  'sub til tøj tvangs ur valg var æg øl øst å sø vin had hår høre ekstra co hf stx eu eud sfo bpa ppr cpr cvr gps ' +
  'sms pdf gæld dæk knæ skel hoved køb købs sø spil stof fjern nær fag amt amts køn køns kul lig vis pude ' +
  'ble træ lyd tag bro båd dør eng fly gul blå grå hæk hegn kat leg ler lim mel mus ovn rod sal sti tur væg ' +
  'ko mor far søn akt mer å lav sær nul sky fod pen hal lås røg top rod fil web lyn ren dyr sår ovn ' +
  'rus let gå høj øje læ hav ris due ide id'
).split(' '))
const shortHead = new Set((
  'by år ø tog mor far job syn bil hus dag vej liv lov sag tid ret råd bad mål del ord led lån løn rum bo mad dom ' +
  'tal bus net pas kur kød lys løb mur nat sol sko tøj ur valg æg køb arv fod ben arm ryg bud bod sum akt fag amt ' +
  'bog hjem krav byer byen året årene toget jobs jobbet jobbene bilen biler huset huse dage dagen dagene vejen veje ' +
  'livet loven love sagen sager tiden tider retten rådet målet delen dele ord lånet lønnen rummet buddet syns års ' +
  'dags lov bånd tab mad fri sæt øre rør kø øl is dør dyr ovn træ sti hal tur dæk lod lås ' +
  'hul røg gas fyr ven lyd avl båd dyr sug'
).split(' '))

/** Parts of four letters or more that are ends or beginnings of other words far more often than parts. */
const boundHead = new Set((
  'lighed takt tage tale ende endes else ning ninger ring ringe ling heden heder somt bart able ende elle erne ' +
  'erner ionen ioner inger eder rede rende sten ster stet sted ting land lande ende ener ner ler les ligt lige ' +
  'under over mere res ses des tes vejs leding ledingen ledinger'
).split(' '))
const boundFirst = new Set(
  'under over efter mellem frem inde ende sine mine dine hans dens dets alle ikke eller'.split(' '))
// Heads that look bound but are ordinary: mødested, børneting.
const ordinaryHead = new Set('sted ting land lande tale ring sten'.split(' '))

/**
 * Words that begin compounds without a linking letter, though the dictionary knows none or few such; nouns that take an
 * -s there (sag, ret, stand) are left out, because a missing -s is a misspelling.
 */
export const moreFirst: ReadonlySet<string> = new Set((
  'dag skel ble træ å blå grå gul bo mer æg blind rund flad tung klar billig skarp varm jævn tynd stiv svag tom fuld ' +
  'fleks flex førtids spilde ansvars skades hyre gratis enlig lav sær nul inde mulkt'
).split(' '))

/** Words that are no compounds to a reader today, though both parts are words. */
export const wholeWords: ReadonlySet<string> = new Set((
  'vejledning vejledningen vejledninger vejledningerne vejlede vejleder vejledes vejledt'
).split(' '))

const hyphen = 0x2d

/** What a part costs; compoundCost or more means that it may not stand. Lower is likelier. */
export function partCost(word: string, start: number, end: number, tags: number): number {
  const last = end === word.length
  const lead = word.charCodeAt(start) === hyphen ? 1 : 0
  const tail = end - start > 1 && word.charCodeAt(end - 1) === hyphen ? 1 : 0
  const length = end - start - lead - tail
  const atHyphen = lead + tail > 0 || (start > 0 && word.charCodeAt(start - 1) === hyphen) || word[end] === '-'
  if (length === 0) return compoundCost
  // Long parts inside the word stand on none of the lists.
  if (!last && length > 6) return 10
  const text = word.slice(start + lead, end - tail)
  let cost = 10
  if (length < 4 && !atHyphen) {
    if (!(last ? shortHead : shortFirst).has(text)) return compoundCost
    cost += 12
  } else if (length === 4) {
    cost += last ? 0 : 3
  }
  // anlæg, tillæg, pålæg: no egg is in them.
  if (last && text === 'æg' && word.endsWith('læg')) return compoundCost
  if (last && boundHead.has(text)) {
    if (!ordinaryHead.has(text)) return compoundCost
    cost += 3
  }
  if (!last && boundFirst.has(text) && !atHyphen) cost += 12
  if (last) cost += headCost(tags)
  return cost
}

function headCost(tags: number): number {
  if (tags & anyNoun) return 0
  if (tags & anyAdjective) return 2
  // A participle is an adjective too (funktionsbaseret); other verbs are hardly ever made this way.
  if (tags & (Tag.VerbParticiple | Tag.VerbParticipleInflected | Tag.VerbPresentParticiple)) return 6
  if (tags & anyVerb) return 24
  return tags & Tag.Proper ? 30 : 20
}
