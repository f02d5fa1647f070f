/**
 * What a word for word replacement must know of words: how verbs govern, what a phrase means in which company, and
 * which pairs mean the same wherever they stand.
 */

/** Words that stand behind the object: "sætter hjælpen i gang", "sender brevet tilbage". */
export const particles: ReadonlySet<string> = new Set(['i gang', 'tilbage', 'med', 'igen', 'ned', 'på pause', 'væk', 'videre', 'frem', 'op', 'hjem', 'oveni', 'ind', 'lov', 'ret',
  'i brug', 'færdig', 'ud i livet',
])

/** Words that begin a clause of its own where the word found began a subordinate one: ", hvorefter" -> "og så". */
export const clauseStarts: ReadonlySet<string> = new Set(['og så', 'og derfor', 'og her', 'og desuden'])

/** Found words that may simply be left out inside a sentence. */
export const droppable: ReadonlySet<string> = new Set([
  'hermed', 'herved', 'i den forbindelse', 'til orientering', 'til din orientering', 'til underretning',
])

/** What an authority gives: "meddele tilladelse" is "give tilladelse", and not "fortælle". */
export const grants: RegExp = /(?:afslag|tilladelse|dispensation|bevilling|henstand|samtykke|påbud|forbud|tilsagn|godkendelse|fritagelse|udsættelse|aktindsigt|frist|licens|garanti|autorisation|koncession|tilskud|støtte|hjælp|plads|tillæg)(?:en|n|et|er|erne|det|get)?$|^(?:ret|retten|adgang|adgangen)$/

/** What is paid and not held: "afholde udgiften". */
export const costs: RegExp = /(?:udgift|omkostning|difference|beløb|gebyr|betaling|pris)(?:en|er|et|erne)?$/

/** Places that one reads on, not in: "fremgår af hjemmesiden". */
export const surfaces: RegExp = /(?:side|siden|liste|listen|kort|kortet|tavle|tavlen|plakat|skilt|portal|portalen)$/

/** Found words that ask for a choice the sentence does not tell. */
export const choices: ReadonlySet<string> = new Set([
  'dennes', 'disses', 'fyldestgørende', 'hjemmel', 'hjemmel i', 'hjemmel til',
  'hvorom', 'hvorpå', 'hvortil', 'hvormed', 'hvorigennem', 'vanskeliggøre', 'vanskeliggør',
  'muliggøre', 'muliggør', 'muliggjort', 'lovhjemmel', 'hjemlet i',
  'i relation til',
])

/** Words that mean the same as their replacement in every sentence, form for form. */
export const safeWords: ReadonlySet<string> = new Set(
  'såfremt ifald førend medens hvorledes ligeledes samtlige vor vort vore endskønt ingensinde eksempelvis'.split(' '),
)

/** Verbs that mean the same as theirs, with the same objects, wherever they are a verb and not an attribute. */
export const safeVerbs: ReadonlySet<string> = new Set(['fremsende', 'oversende', 'anvende', 'påbegynde', 'forøge'])

/** The ends of phrases that have a gap, longest first. */
export const gapTails: readonly string[] = [
  'i anvendelse', 'til efterretning', 'under overvejelse', 'opmærksomheden på', 'opmærksomhed på', 'henvendelse til',
  'omsorg for', 'afslag på', 'til grund', 'til ophør', 'til drøftelse', 'i udsigt', 'i værk', 'i bero', 'anvendelse', 'gældende',
  'omkostninger', 'udgifter', 'vedrører', 'angår', 'som',
]
