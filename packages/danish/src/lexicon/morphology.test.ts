import {readDictionary} from '@klarbrev/dictionary'
import {expect, test} from 'vitest'
import {adjectives, nouns, verbs} from './forms.fixture.ts'
import {irregularInfinitives, irregularParts} from './irregular-verbs.ts'
import {createLexicon} from './lexicon.ts'
import {createMorphology} from './morphology.ts'

const lexicon = createLexicon(readDictionary())
const morphology = createMorphology(lexicon)
const line = (...forms: readonly (string | null | undefined)[]): string => forms.map((form) => form ?? '-').join(' ')

test.for(verbs)('verb %s', (expected) => {
  const forms = morphology.verbForms(expected.split(' ')[0]!)
  expect(forms && line(forms.infinitive, forms.present, forms.past, forms.participle, forms.imperative, forms.sPresent,
    forms.sPast)).toBe(expected)
})

test.for(nouns)('noun %s', (expected) => {
  const lemma = expected.split(' ')[0]!
  const forms = morphology.nounForms(lemma)
  expect(forms && line(lemma, forms.gender, forms.sgDef, forms.plIndef, forms.plDef)).toBe(expected)
})

test.for(adjectives)('adjective %s', (expected) => {
  const lemma = expected.split(' ')[0]!
  const forms = morphology.adjectiveForms(lemma)
  expect(forms && line(lemma, forms.t, forms.e, forms.comparative, forms.superlative)).toBe(expected)
})

test('every irregular verb of the table is in the graph with just these forms', () => {
  const wrong = irregularInfinitives.filter((infinitive) => {
    const forms = morphology.verbForms(infinitive)
    const parts = irregularParts(infinitive)
    return forms?.present !== parts?.present || forms?.past !== parts?.past || forms?.participle !== parts?.participle
  })
  expect(irregularInfinitives.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test.for([
  ['foretage', 'foretog', 'foretaget'], ['fremlægge', 'fremlagde', 'fremlagt'],
  ['tilbageholde', 'tilbageholdt', 'tilbageholdt'],
  ['videregive', 'videregav', 'videregivet'], ['genindtræde', 'genindtrådte', 'genindtrådt'],
  ['offentliggøre', 'offentliggjorde', 'offentliggjort'], ['vedligeholde', 'vedligeholdt', 'vedligeholdt'],
  ['omfatte', 'omfattede', 'omfattet'], ['udvide', 'udvidede', 'udvidet'],
  ['videresende', 'videresendte', 'videresendt'],
  ['genvurdere', 'genvurderede', 'genvurderet'], ['partshøre', 'partshørte', 'partshørt'],
  ['lykkes', 'lykkedes', 'lykkedes'],
] as const)('derived verb %s', ([infinitive, past, participle]) => {
  expect(morphology.verbForms(infinitive)).toMatchObject({past, participle})
})

test('words of another class have no forms of this one', () => {
  expect(morphology.verbForms('kommune')).toBeNull()
  expect(morphology.nounForms('vigtig')).toBeNull()
  expect(morphology.adjectiveForms('og')).toBeNull()
  expect(morphology.nounForms('xqz')).toBeNull()
})

test('compounds inflect like their head', () => {
  expect(morphology.nounForms('boligstøtteafslag')).toMatchObject({gender: 'neuter', sgDef: 'boligstøtteafslaget'})
  expect(morphology.nounForms('merudgiftssag')).toMatchObject({plIndef: 'merudgiftssager'})
})

test('lists all forms of a lemma for phrase lists', () => {
  expect(morphology.inflect('fremsende', 'v')).toEqual(expect.arrayContaining(
    ['fremsend', 'fremsende', 'fremsendende', 'fremsender', 'fremsendes', 'fremsendt', 'fremsendte']))
  expect(morphology.inflect('fremsende', 'v').filter((form) => form.startsWith('fremsendels'))).toEqual([])
  expect(morphology.inflect('give', 'v')).toEqual(expect.arrayContaining(
    ['gav', 'givne', 'giver', 'gives', 'giv', 'givet']))
  expect(morphology.inflect('mand', 'n')).toEqual(expect.arrayContaining(
    ['mand', 'manden', 'mænd', 'mændene', 'mandens']))
  expect(morphology.inflect('god', 'a')).toEqual(expect.arrayContaining(
    ['god', 'godt', 'gode', 'bedre', 'bedst', 'bedste']))
  expect(morphology.inflect('middel', 'n')).toEqual(expect.arrayContaining(['middel', 'midlet', 'midler', 'midlerne']))
  expect(morphology.inflect('xqz', 'n')).toEqual([])
})

test.for(`
ansøgningen ansøge|vurderinger vurdere|behandling behandle|afgørelsen afgøre|beregning beregne|bevillingen bevilge
partshøring partshøre|udbetalingen udbetale|begrundelse begrunde|meddelelse meddele|indgåelse indgå|revision revidere
dokumentationen dokumentere|tildeling tildele|opsigelse opsige|iværksættelse iværksætte|indhentning indhente
overdragelse overdrage|nedsættelse nedsætte|inddragelse inddrage|udarbejdelse udarbejde|fastsættelse fastsætte
registrering registrere|orientering orientere|anmodning anmode|forlængelse forlænge|opkrævning opkræve
genoptagelse genoptage|indberetning indberette|oplysning oplyse|undersøgelse undersøge|visitation visitere
koordinering koordinere|afholdelse afholde|tilbagebetaling tilbagebetale|indstilling indstille|fremsendelse fremsende
afslag afslå|gennemgang gennemgå|videregivelse videregive|genvurdering genvurdere
`.trim().split(/[|\n]/))('nominalisation %s', (pair) => {
  const [noun = '', verb = ''] = pair.split(' ')
  expect(morphology.nominalisationToVerb(noun)).toBe(verb)
})

test('nouns without a verb behind them have none', () => {
  for (const noun of ['kommune', 'lejlighed', 'ydelse', 'penge', 'station', 'xqz']) {
    expect([noun, morphology.nominalisationToVerb(noun)]).toEqual([noun, null])
  }
})
