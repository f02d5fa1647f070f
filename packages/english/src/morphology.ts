import type { WordClass } from '@klarbrev/core'

/** Verbs whose past or participle is their own: past and participle by the lemma. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  find: ['found', 'found'],
  forego: ['forewent', 'foregone'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  repay: ['repaid', 'repaid'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  split: ['split', 'split'],
  stand: ['stood', 'stood'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
}

/** Verbs of more syllables that double their last letter because the stress lies on it. */
const doubling = new Set([
  'submit',
  'commit',
  'remit',
  'permit',
  'refer',
  'defer',
  'confer',
  'transfer',
  'occur',
  'incur',
  'control',
  'omit',
  'admit',
  'cancel',
  'travel',
  'label',
])

/**
 * The forms of a word, the lemma first: verb (plain, -s, past, participle, -ing), noun (singular, plural), adjective
 * (one form). They hold for the words of our lists; a verb that is not named is taken to be regular.
 */
export function inflect(lemma: string, wordClass: WordClass): readonly string[] {
  switch (wordClass) {
    case 'v': {
      const own = irregular[lemma]
      const past = own?.[0] ?? withEd(lemma)
      return [
        lemma,
        lemma === 'have' ? 'has' : lemma === 'be' ? 'is' : withS(lemma),
        past,
        own?.[1] ?? past,
        withIng(lemma),
      ]
    }
    case 'n':
      return [lemma, withS(lemma)]
    case 'a':
      return [lemma]
  }
}

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)

function withS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(word) ? `${word}es` : `${word}s`
}

function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ied`
  return doubles(word) ? `${word}${word.slice(-1)}ed` : `${word}ed`
}

function withIng(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
  if (word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word) && word !== 'be') return `${word.slice(0, -1)}ing`
  return doubles(word) ? `${word}${word.slice(-1)}ing` : `${word}ing`
}

/** One short vowel between two consonants, in a word of one syllable or with the stress on the last. */
function doubles(word: string): boolean {
  return doubling.has(word) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word)
}
