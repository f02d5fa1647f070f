import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import type { AddressForm, AddressFormKind } from './address-forms.ts'
import { manVoice } from './man-voice.ts'

const danish = createDanish({ dictionary: readDictionary() })

function formsOf(text: string): readonly AddressForm[] {
  return danish.analyse(buildParagraph(text)).blocks[0]!.facts.addressForms()
}

/** Checks that the words of one kind are those marked; words of other kinds do not matter here. */
function check(kind: AddressFormKind, ...marked: readonly string[]): void {
  const found = marked.map((one) => {
    let text = one.replace(/[⟦⟧]/g, '')
    for (const { start, end } of formsOf(text).filter((form) => form.kind === kind).reverse()) {
      text = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
    }
    return text
  })
  expect(found).toEqual(marked)
}

describe('the reader', () => {
  test('is du in all its forms', () => {
    check('reader', '⟦Du⟧ får hjælp, fordi vi kender ⟦dig⟧ og ⟦din⟧ sag, ⟦dit⟧ skema og ⟦dine⟧ børn.')
  })
  test('is jer and jeres, and I with a capital', () => {
    check('reader', 'Vi skriver til ⟦jer⟧ om ⟦jeres⟧ søn.', 'Vi beder om, at ⟦I⟧ sender skemaet.',
      'Derfor får ⟦I⟧ hjælp.')
  })
  test('is I at the start of a sentence before a verb', () => {
    check('reader', '⟦I⟧ får hjælp.', '⟦I⟧ skal sende skemaet.', 'Vi siger ja. ⟦I⟧ kan klage.')
  })
  test('is not the preposition', () => {
    check('reader', 'I dag siger vi nej.', 'I 2025 kom der nye regler.', 'I brevet skriver vi mere.', 'Vi bor i byen.',
      'I løbet af maj ringer vi.')
  })
  test('is not in what somebody else said', () => {
    check('reader', 'Han skrev: ”du er sød”, og nu får ⟦du⟧ svar.')
  })
})

describe('the sender', () => {
  test('is vi and jeg in all their forms', () => {
    check('sender', '⟦Vi⟧ giver dig ⟦vores⟧ svar, og ⟦jeg⟧ ringer. Ring til ⟦os⟧ eller ⟦mig⟧ om ⟦min⟧ vurdering.')
  })
  test('in third person is the municipality and its parts', () => {
    check('thirdSender', '⟦Kommunen⟧ siger nej.', 'Det har ⟦forvaltningen⟧ besluttet.', 'Skriv til ⟦undertegnede⟧.',
      '⟦Jobcentret⟧ ringer.',
      'Det er ⟦kommunens⟧ vurdering.')
  })
})

describe('the polite De', () => {
  test('is told by its capital inside a sentence', () => {
    check('polite', 'Vi beder om, at ⟦De⟧ sender ⟦Deres⟧ skema, så vi kan hjælpe ⟦Dem⟧.')
  })
  test('stands beside another De and beside somebody of the reader’s', () => {
    check('polite', 'Svares der nej, mister ⟦De⟧ ⟦Deres⟧ plads på listen.', '⟦De⟧ og ⟦Deres⟧ hustru tilbydes en samtale.')
    check('polite', 'De og de andre beboere får besked.')
  })
  test('at the start of a sentence is polite before an auxiliary and before bedes', () => {
    check('polite', '⟦De⟧ bedes sende skemaet.', '⟦De⟧ kan klage.', '⟦De⟧ har ret til hjælp.')
  })
  test('is not the article nor the pronoun of other people', () => {
    check('polite', 'De oplysninger, du sendte, er gamle.', 'Vi har talt med dine forældre, og de er enige.',
      'De nye regler gælder nu.', 'De indeholder ikke nye oplysninger.', 'De omfatter både skure og carporte.',
      'De to børn bor hos dem og deres mor.')
  })
  test('is not a word in capitals', () => {
    check('polite', 'HVAD SKER DER, NÅR DE KOMMER?')
  })
})

describe('the plural I at the start of a sentence', () => {
  test('is told from the preposition by what stands behind a verb that is a noun too', () => {
    check('reader', '⟦I⟧ hører, hvilken klasse hun kommer i.', '⟦I⟧ hører fra os.', 'I klasser med 28 børn er der to lærere.')
  })
})

describe('the third person of the sender', () => {
  test('is found where the name acts, in every place of the subject', () => {
    check('thirdSender', 'I den forbindelse skal ⟦afdelingen⟧ hermed orientere dig.', 'Vi venter, så snart ⟦Vordbæk Kommune⟧ har fået svar.',
      'Det er ærgerligt, at ⟦forvaltningen⟧ ikke har svaret.', '⟦Børne- og Ungeforvaltningen⟧ har behandlet din klage.',
      'Før ⟦Byg og Plan⟧ kan tage stilling, venter vi.', '⟦Vej & Park⟧ fælder træet.', '⟦Center for Familie og Unge⟧ har besluttet det.',
      '⟦Børn, Unge og Familie⟧ har besluttet det.')
  })
  test('is told apart from what somebody does by the words around "af"', () => {
    check('thirdSender', 'Det er kommunens egen hjemmepleje, der kommer hos dig.', 'Børneafdelingen skriver det samme i sin udtalelse.')
    check('thirdSender', 'Derfor er ⟦forvaltningen⟧ af den opfattelse, at du kan klare dig selv.',
      'Derfor har ⟦kommunen⟧ af egen drift besluttet at give dig hjælp.', 'Administrationen af lånene ligger i banken.',
      'Vi skriver om administrationen af dit lån.')
  })
  test('is found where something is the sender\'s, or goes to it', () => {
    check('thirdSender', 'Det er ⟦forvaltningens⟧ vurdering.', 'Skemaet sendes til ⟦kommunen⟧, når du er klar.', 'Kontakt ⟦undertegnede⟧.',
      'Den af ⟦kommunen⟧ foretagne vurdering er vedlagt.')
  })
  test('is not whoever does something to the sender', () => {
    check('thirdSender', 'Den 20. maj var visitator Tina Lauge hos dig.', 'Betalingsservice blev afvist to gange.', 'Ring til Pladsanvisningen på 79 00 41 12.')
    check('thirdSender', 'Jobcentret har sendt os et brev.', 'Familieafdelingen spurgte mig i går.', '⟦Jobcentret⟧ har bedt dig skrive til os.')
  })
  test('is not in rules, other authorities, places and things', () => {
    check('thirdSender', 'En kommune skal føre tilsyn.', 'Kommunen skal efter loven høre dig.', 'Regionen og kommunen deler udgiften.',
      'Nabokommunen har skrevet.', 'Rådhuset ligger ved stationen.', 'Vordbæk Kommune har 42.000 indbyggere.', 'Forældre skal betale kommunen.',
      'Kommunen er efter § 3 forpligtet til at svare.', 'Af § 11 følger, at kommunen kan anmode om oplysninger.',
      'Administrationen af lånene er overgået til staten.', 'Teamet peger på en vej, men det er kommunen som bestemmer.', 'Spørgsmålet er, om Bakkehuset burde være en mulighed.',
      'Tømrerfirmaet Bo Lund & Søn ringer.', 'Din sag skal på rehabiliteringsteamets møde.',
      'Det følger af § 82, at kommunen yder tilskud til personer, der modtager hjælp.', 'Jobcentret i Aarhus har skrevet.', 'Vi i Center for Familie hilser.', 'Enhver borger kan se, hvad kommunen har.', 'Emma og Villads har skrevet.')
  })
})

describe('the third person of the reader', () => {
  test('is found for roles without article and for whom the letter directs', () => {
    check('thirdReader', '⟦Lejer⟧ kan flytte ind.', 'Det påhviler ⟦ansøger⟧ at svare.', '⟦Skatteyder⟧ anmodes om at betale.',
      '⟦Foreningen⟧ bedes oplyse det.', '⟦Ejeren⟧ af Rosenvej 15 skal rydde sneen.', 'Vi ser på, hvad ⟦den pågældende⟧ bor i.', '⟦Begge forældre⟧ indkaldes til møde.', 'Vi har talt med ⟦den ledige⟧ i går.')
  })
  test('is found by name and pronoun', () => {
    check('thirdReader', '⟦Lone Vestergaard⟧ har den 2. maj søgt om hjælp. ⟦Hun⟧ har fået svar.', 'Her sagde ⟦borgeren⟧, at ⟦hun⟧ selv handler.')
  })
  test('is not in a rule that is retold, but in what the rule means here', () => {
    check('thirdReader', 'Tilbagebetaling kan kræves efter § 91, hvis modtageren har undladt at give oplysninger.',
      'Tilbagebetaling efter § 71 forudsætter, at modtageren har undladt at give oplysninger.',
      'Det er en betingelse, at den pågældende bor i landet.', 'Klageberettigede er adressaten og ejeren.',
      'Den, der siger nej, kan miste hjælpen, indtil pågældende har arbejdet igen.',
      'Afdelingslederen sagde det, men vedkommende er holdt op.',
      'Efter servicelovens § 114 skal ansøgeren have et varigt behov for bil.', 'Efter § 9 skal du sende det, ⟦modtageren⟧ har fået.',
      'Efter § 9 har vi bevilget ⟦ansøgeren⟧ en stol, som kan køre.', 'Der ydes ikke ⟦modtageren⟧ godtgørelse.')
  })
  test('is not whom the reader or a rule speaks of, nor complaints', () => {
    check('thirdReader', 'En voksen person har været tilmeldt adressen. Det kan ikke udelukkes, at vedkommende er i familie med Dem.',
      'Om den daværende afdelingsleders udtalelser kan intet siges, da pågældende er fratrådt.', 'Lejeren er underrettet særskilt.',
      'Der ydes hjælp til personer med varigt nedsat funktionsevne, når det gør boligen bedre for den pågældende.')
    check('thirdReader', 'De ønsker oplyst, om vedkommende er afskediget.', 'Klager går gennem os.', 'Klager kan indsendes på papir.', 'I maj fik hver borger et hold, som planlægger ugen sammen med borgeren.',
      'Efter § 83 kan hjælpen gives til det, den pågældende ikke selv kan.', 'Derfor har ⟦vedkommende⟧ mistet sin ret.', '⟦Klager⟧ har ikke svaret.')
  })
  test('is not in rules and for others', () => {
    check('thirdReader', 'En borger kan få hjælp.', 'Ansøgere over 30 år kan søge.', 'Ejeren af en hund skal betale.', 'Du kan få det som borger.',
      'Du modtager pengene i maj.', 'Klager over afgørelsen behandles her.', 'Skemaet bedes udfyldt.', 'Bemærkninger bedes være os i hænde.', 'For dit vedkommende sker det i maj.',
      'Ejeren af Rosenvej 15 vil bygge en terrasse.', 'Du fik flest point, men ansøgeren, som fik pladsen, har boet her længe.',
      'Fristen er udløbet uden klager.', 'Affaldet køres til en godkendt modtager.', 'Beholderen skal stå ved vejen.',
      'Pladser i kommunens børnehaver er til børn.', 'Den pågældende medarbejder er syg.',
      'I skal sende regnskabet, inden foreningen kan få penge.', 'Udlejer har oplyst, at han flytter.')
  })
})

describe('the polite De at the start of a sentence', () => {
  test('is told by what follows and by the sentence before', () => {
    check('polite', '⟦De⟧ søgte den 3. maj.', '⟦Deres⟧ ansøgning er afslået.', 'Vi har modtaget skemaet. ⟦De⟧ hører fra os.', 'De indkaldte skal møde.',
      'Børnene trives. De har det godt.', 'Vi har talt med lærerne. De siger nej.', 'Udbetaling Danmark ringer. De har pengene.', 'De kan begge få plads.',
      'Dine forældre har svaret. De kan ringe.', 'Foreningen De Gule har søgt.')
  })
})

describe('other forms', () => {
  test('minutes and numbers are no persons', () => {
    check('sender', 'Det tager 5 min at gå.', 'Se kapitel VI om det.')
    check('reader', 'Se trin I om det.', '⟦I⟧ og naboen må enes.', '⟦I⟧ bedes svare.')
    check('man', 'Man siger så meget.')
  })
  test('man is a pronoun, not a name', () => {
    check('man', 'Det kan ⟦man⟧ ikke få.', '⟦Man⟧ skal søge først.', 'Vi har talt med Bo Man i går.')
  })
  test('the reader in third person is found in all forms', () => {
    check('thirdReader', '⟦Borgeren⟧ får hjælp.', 'Det er ⟦ansøgers⟧ ansvar.',
      'Vi skriver til ⟦pågældende⟧ om ⟦vedkommendes⟧ sag.', '⟦Klager⟧ har ikke ret.')
  })
  test('klager is a verb too', () => {
    check('thirdReader', 'Hvis du klager, ser vi på sagen igen.', 'Sådan klager du.')
  })
  test('part is a noun of other meaning too', () => {
    check('thirdReader', 'En stor part af udgiften betaler du selv.', '⟦Parten⟧ har ret til at se sagen.')
  })
  test('words in quotation marks are somebody else\'s', () => {
    for (const kind of ['thirdReader', 'thirdSender', 'man', 'polite', 'sender'] as const) {
      check(kind, 'Loven siger: ”Kommunen og borgeren kan, hvis man og De vil, bede vi.”')
    }
  })
})

describe('man', () => {
  const voice = (text: string): string => {
    const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
    return facts.addressForms().filter((form) => form.kind === 'man').map((form) => manVoice(facts, form)).join(' ')
  }
  test('is the sender where it does what a letter does', () => {
    expect(voice('Man skal herved meddele, at du får hjælp.')).toBe('sender')
    expect(voice('Det meddeles, at man i medfør af § 175 i lov om en aktiv beskæftigelsesindsats har bevilget godtgørelse.')).toBe('sender')
    expect(voice('Derfor må man fra kommunal side afholde sig fra det.')).toBe('sender')
  })
  test('is the reader where it may, must or does on a condition', () => {
    expect(voice('Hvis man ikke svarer, kan man miste hjælpen.')).toBe('reader reader')
    expect(voice('Det oplyses, at man som sommerhusejer kan vælge en mindre beholder.')).toBe('reader')
  })
  test('is anybody in a rule, in what a thing must allow, and in what is good to know', () => {
    expect(voice('Man må ikke have formue, jf. § 14.')).toBe('anybody')
    expect(voice('Vi regner med, at man skal kunne se mindst 40 meter.')).toBe('anybody')
    expect(voice('Formålet er, at man en dag klarer sig uden.')).toBe('anybody')
  })
})

test('forms stand in text order at their words', () => {
  const text = 'Vi beder dig svare, hvis kommunen og man vil.'
  const found = formsOf(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
  expect(found).toEqual(['sender Vi', 'reader dig', 'thirdSender kommunen', 'man man'])
})
