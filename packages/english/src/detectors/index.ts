import type { PhraseEntry } from '@klarbrev/core'
import type { EnglishPart } from './english-rule.ts'
import { messageParts } from './hovedbudskab.ts'
import { legalParts } from './jura.ts'
import { listParts } from './lists.ts'
import { statuteParts } from './paragraffer.ts'
import { personParts } from './persondata.ts'
import { languageParts } from './sprog.ts'
import { spellingParts } from './stavning.ts'
import { addressParts } from './tiltale.ts'

/** What English brings to the rules, sorted by the ids of their cards. */
export const englishParts: readonly EnglishPart[] = [
  ...messageParts,
  ...legalParts,
  ...listParts,
  ...statuteParts,
  ...personParts,
  ...languageParts,
  ...spellingParts,
  ...addressParts,
].sort((a, b) => (a.id < b.id ? -1 : 1))

/** The phrase lists of the rules. */
export const englishLists: readonly { readonly rule: string; readonly entries: readonly PhraseEntry[] }[] =
  englishParts.flatMap(({ id, phrases }) => (phrases === undefined ? [] : [{ rule: id, entries: phrases }]))
