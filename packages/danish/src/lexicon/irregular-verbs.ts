/** The four forms a verb is known by, and the imperative. */
export interface PrincipalParts {
  readonly present: string
  readonly past: string
  readonly participle: string
}

/**
 * The strong and irregular verbs of Danish: infinitive, present, past, participle. Checked by hand against
 * Retskrivningsordbogen; where two forms are allowed, the commoner one in official letters stands here.
 */
const table = `
bede beder bad bedt
binde binder bandt bundet
bide bider bed bidt
blive bliver blev blevet
bringe bringer bragte bragt
bryde bryder brød brudt
burde bør burde burdet
byde byder bød budt
bære bærer bar båret
drage drager drog draget
drikke drikker drak drukket
drive driver drev drevet
dø dør døde død
dølge dølger dulgte dulgt
falde falder faldt faldet
finde finder fandt fundet
flyde flyder flød flydt
flyve flyver fløj fløjet
fnyse fnyser fnøs fnyst
forsvinde forsvinder forsvandt forsvundet
fortryde fortryder fortrød fortrudt
forlade forlader forlod forladt
fryse fryser frøs frosset
fyge fyger føg føget
følge følger fulgte fulgt
få får fik fået
gide gider gad gidet
give giver gav givet
glide glider gled gledet
gnide gnider gned gnedet
gribe griber greb grebet
græde græder græd grædt
gyde gyder gød gydt
gyse gyser gøs gyst
gælde gælder gjaldt gjaldt
gøre gør gjorde gjort
gå går gik gået
have har havde haft
hedde hedder hed heddet
hjælpe hjælper hjalp hjulpet
holde holder holdt holdt
hænge hænger hang hængt
knibe kniber kneb knebet
komme kommer kom kommet
krybe kryber krøb krøbet
kunne kan kunne kunnet
kvæle kvæler kvalte kvalt
lade lader lod ladet
le ler lo leet
lide lider led lidt
ligge ligger lå ligget
lyde lyder lød lydt
lyve lyver løj løjet
lægge lægger lagde lagt
løbe løber løb løbet
måtte må måtte måttet
nyde nyder nød nydt
nyse nyser nøs nyst
pibe piber peb pebet
ride rider red redet
rive river rev revet
ryge ryger røg røget
række rækker rakte rakt
se ser så set
sidde sidder sad siddet
sige siger sagde sagt
skulle skal skulle skullet
skyde skyder skød skudt
skære skærer skar skåret
skride skrider skred skredet
skrige skriger skreg skreget
skrive skriver skrev skrevet
slibe sliber sleb slebet
slide slider sled slidt
slippe slipper slap sluppet
slå slår slog slået
smide smider smed smidt
smøre smører smurte smurt
snyde snyder snød snydt
sove sover sov sovet
spinde spinder spandt spundet
springe springer sprang sprunget
spørge spørger spurgte spurgt
stige stiger steg steget
stikke stikker stak stukket
stinke stinker stank stinket
stjæle stjæler stjal stjålet
stride strider stred stridt
stryge stryger strøg strøget
strække strækker strakte strakt
stå står stod stået
svinde svinder svandt svundet
sværge sværger svor svoret
synge synger sang sunget
synke synker sank sunket
sælge sælger solgte solgt
sætte sætter satte sat
tage tager tog taget
tie tier tav tiet
træde træder trådte trådt
træffe træffer traf truffet
trække trækker trak trukket
turde tør turde turdet
tvinge tvinger tvang tvunget
tælle tæller talte talt
vide ved vidste vidst
vige viger veg veget
ville vil ville villet
vinde vinder vandt vundet
vride vrider vred vredet
vække vækker vakte vakt
vælge vælger valgte valgt
være er var været
æde æder åd ædt
`

/** Verb prefixes: the derived verb inflects like the verb behind it. */
const prefixes: readonly string[] = (
  'af an be bi bort bag efter er for fore forbi forud fra frem fast fejl fuld færdig gen gennem god hen hjem ' +
  'hjemme i ' +
  'iværk idrift ikraft istand ibrug imøde ind inde kort med mis mod ned om op over på sam sammen selv side skøn til ' +
  'tilbage tilveje tilgode tvangs ad ud ude under und ved vedlige videre offentlig stad lige rede igen mellem ' +
  'opret råd lov kund ' +
  'bekendt fri løs hoved mål retsfor parts und fyldest misse rund ajour gods tilrette smag små brand'
).split(' ')
/** Verbs that take any word in front: offentliggøre, tilvejebringe, ajourholde. */
const free = new Set(
  'gøre sætte lægge holde skrive bringe sælge træffe trække vælge tage give komme hjælpe'.split(' '))
const prefixSet = new Set(prefixes)

const byInfinitive = new Map(table.trim().split('\n').map((line) => {
  const [infinitive = '', present = '', past = '', participle = ''] = line.split(' ')
  return [infinitive, {present, past, participle}] as const
}))

/** The verbs of the table, for tests and for the reader of this file. */
export const irregularInfinitives: readonly string[] = [...byInfinitive.keys()]

/** The parts of an irregular verb, also with prefixes in front (foretage, videregive); null for other verbs. */
export function irregularParts(infinitive: string): PrincipalParts | null {
  const whole = byInfinitive.get(infinitive)
  if (whole !== undefined) return whole
  for (let at = 1; at < infinitive.length - 1; at++) {
    const prefix = infinitive.slice(0, at)
    const base = byInfinitive.get(infinitive.slice(at))
    if (base === undefined || !(isPrefix(prefix) || (at > 1 && free.has(infinitive.slice(at))))) continue
    const {present, past, participle} = base
    return {present: prefix + present, past: prefix + past, participle: prefix + participle}
  }
  return null
}

/** One prefix or two of them: "videre", "gen" + "ind" (genindtage). */
function isPrefix(text: string): boolean {
  if (prefixSet.has(text)) return true
  for (let at = 1; at < text.length; at++) {
    if (prefixSet.has(text.slice(0, at)) && prefixSet.has(text.slice(at))) return true
  }
  return false
}
