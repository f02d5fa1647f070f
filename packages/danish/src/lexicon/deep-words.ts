const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Prefixes and particles: what begins with one is derived from a verb or grown into one word, not put together. */
export const particles: ReadonlySet<string> = set(`
af an ad bag be bi bort de dis er ek ex fejl for fore foran forbi forud frem fra gen gennem hen her heri hid i ibrug igen imod
imellem ind inde indad kon mel mellem med mis mod ned neden nær om omkring op oppe opret ou over på re sam samt sammen
til tilbage u ud ude uden udenom under ved vel vide videre å efter inter trans kontra sub super anti pro pre per
fra færdig god godt fast lige såre iværk istand`)

const heads: readonly (readonly [string, string])[] = [
  ['efter', 'skole løn værn middag ferie uddannelse'],
  ['over', 'læge assistent borgmester sygeplejerske inspektør kirurg dommer præsident ingeniør bygmester arm krop etage'],
  ['under', 'afdeling leverandør entreprenør udvalg gruppe kategori punkt arm krop etage'],
  ['mellem', 'trin leder form rum måltid regning navn finansiering kommunal offentlig menneskelig'],
  ['med', 'borger ejer ansøger passager elev menneske'],
  ['mod', 'part stykke bevis vægt vind'],
  ['for', 'have hus rum skole værelse stue'],
  ['bag', 'have dør hus trappe side rude gård'],
  ['nær', 'miljø område demokrati samfund'],
  ['fejl', 'kilde margen melding'],
  ['inter', ''],
]

/** Heads that stand as words of their own behind a particle. */
export const freeAfterParticle: ReadonlyMap<string, ReadonlySet<string>> = new Map(heads.map(([start, words]) => [start, set(words)]))

export const lightHead: ReadonlySet<string> = set(`
gørelse gøring sættelse tagelse tagning tagen læggelse holdelse stillelse førelse givelse givning bringelse`)

export const wholeParts: ReadonlySet<string> = set(`vejledning netværk`)
export const boundStart: ReadonlySet<string> = set(`ende sine mine dine hans dens dets alle ikke eller oriente leve serve`)
export const boundTail: ReadonlySet<string> = set(`
hed skab dom ning ing else ring ling ning lede ende tage rede ster tion ende`)
export const shortStart: ReadonlySet<string> = set(`
by bys år års tog togs job jobs syn syns bil hus dag dags uge ugen vej vejs liv livs lov lovs sag sags tid tids ret rets råd
råds bad mål måls del dels ord lån løn rum bo fri mad el fod ben arm ryg arv arve gas it tv dom doms vand tal bus tro ny ung
alt nød rød syg små sne net kro kræ kur kød lys låg løb mur nat ov pas pap pc pen rør sol sko tøj ur valg var æg øl øst å sø
vin had hår høre co hf stx eu eud sfo bpa ppr cpr cvr gps sms pdf dæk knæ skel køb spil stof fag amt køn kul vis akt mer tag
ble træ lyd skov ild is ko ø øre mor far bog fly gul grå blå søn vagt`)
export const shortTail: ReadonlySet<string> = set(`
by år ø tog mor far job syn bil hus dag vej liv lov sag tid ret råd bad mål del ord led lån løn rum bo mad dom tal bus net
pas kur kød lys løb mur nat sol sko tøj ur valg æg køb arv fod ben arm ryg bud bod sum akt fag amt bog hjem krav bånd tab fri
sæt øre rør kø øl is`)
