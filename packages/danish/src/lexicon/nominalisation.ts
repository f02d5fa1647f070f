import type {Lexicon} from './lexicon.ts'
import {anyNoun, Tag} from './tags.ts'
import type {Has} from './verb-forms.ts'

/** Nouns whose verb cannot be read off their ending. */
const listed: ReadonlyMap<string, string> = new Map(`
bevilling bevilge
partshøring partshøre
høring høre
indberetning indberette
afslag afslå
forslag foreslå
tilbud tilbyde
påbud påbyde
forbud forbyde
krav kræve
påkrav påkræve
tilsagn tilsige
afkald frafalde
valg vælge
fravalg fravælge
tilvalg tilvælge
svar svare
hjælp hjælpe
støtte støtte
klage klage
anke anke
køb købe
salg sælge
lån låne
brug bruge
forbrug forbruge
tab tabe
ophør ophøre
bortfald bortfalde
ophold opholde
besøg besøge
flytning flytte
skøn skønne
ansvar ansvare
besked meddele
modtagelse modtage
stop stoppe
start starte
kontrol kontrollere
opkald ringe
tilsyn tilse
samtykke samtykke
fradrag trække fra
opslag slå op
udlæg lægge ud
opkrævning opkræve
bidrag bidrage
indtræk indtrække
fravær udeblive
udtræk udtrække
opgør opgøre
anbefaling anbefale
vedtagelse vedtage
revision revidere
inklusion inkludere
diskussion diskutere
suspension suspendere
konklusion konkludere
decision beslutte
visitation visitere
kommunikation kommunikere
reduktion reducere
produktion producere
introduktion introducere
korrektion korrigere
inspektion inspicere
disposition disponere
deltagelse deltage
opfølgning følge op
tilbagekaldelse tilbagekalde
oplysning oplyse
afstemning afstemme
forvaltning forvalte
nedsættelse nedsætte
viden vide
ønske ønske
forsøg forsøge
gennemgang gennemgå
gennemsyn gennemse
indgreb gribe ind
fremmøde møde op
aftale aftale
behov behøve
`.trim().split('\n').map((line): [string, string] => {
  const space = line.indexOf(' ')
  return [line.slice(0, space), line.slice(space + 1)]
}))

/** Nouns that look derived but mean a thing, not an act. */
const things = new Set('ydelse bygning retning stilling lejlighed mening tegning ordning forening'.split(' '))

/** An ending and what to put in its place for the infinitive; tried in this order. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ering', ['ere']],
  ['ation', ['ere', 'icere']],
  ['ition', ['ere', 'onere']],
  ['sion', ['dere', 'tere', 'sere']],
  ['tion', ['tere', 'ere', 'cere']],
  ['else', ['e', '']],
  ['ning', ['e', 'ne', '']],
  ['ing', ['e', '']],
  ['sel', ['e', 'se']],
  ['ance', ['ere']],
  ['ens', ['ere']],
]

/** The verb behind a noun, by the list or by its ending, if the verb lexicon knows it. */
export function verbOfNoun(noun: string, lexicon: Lexicon, has: Has): string | null {
  const reading = lexicon.analyses(noun).find(({tags}) => (tags & anyNoun) !== 0)
  const lemma = reading?.lemma ?? lexicon.compound(noun)?.lemma ?? noun.toLowerCase()
  const given = listed.get(lemma)
  if (given !== undefined) return given
  if (things.has(lemma)) return null
  for (const [ending, replacements] of endings) {
    if (!lemma.endsWith(ending)) continue
    const stem = lemma.slice(0, -ending.length)
    // beslutning, opsætning: the verb has its consonant twice.
    for (const replacement of [...replacements, `${stem.at(-1) ?? ''}e`]) {
      const verb = stem + replacement
      if (has(verb, verb, Tag.VerbInfinitive) || lexicon.prefixVerb(verb)?.lemma === verb) return verb
    }
  }
  return null
}
