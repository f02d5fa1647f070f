import { excessLetters } from '@klarbrev/core'
import type { AddressForm, AddressFormKind } from '../facts/address-forms.ts'
import type { DanishBlock } from '../facts/block.ts'
import type { Passive } from '../facts/passives.ts'
import { goesOn } from '../facts/thoughts.ts'
import { Tag } from '../lexicon/tags.ts'
import { isImperative } from './plain-acts.ts'

/** Forms that a letter is wanted to have. */
const addressing: ReadonlySet<AddressFormKind> = new Set(['reader', 'sender'])

/** Whether a word speaks to several readers. */
export function isPlural(word: string): boolean {
  return word === 'i' || word === 'jer' || word === 'jeres'
}

/** What is counted in running text for the statistics: of one block, or of all blocks of a letter. */
export class BlockCounts {
  readonly forms: Record<AddressFormKind, number> = { reader: 0, sender: 0, polite: 0, man: 0, thirdReader: 0, thirdSender: 0 }
  readonly passives: Record<Passive['form'], number> = { 's-passiv': 0, 'blive-passiv': 0, 'vaere-passiv': 0 }
  /** Of those to the reader, the ones that speak to several: I, jer, jeres. */
  several = 0
  /** Letters of heavy sentences. */
  excess = 0
  /** Sentences that tell the reader to do something: "Send os …". */
  requests = 0

  /** Counts a block. Wanted forms of address in what only fills are left out. */
  addBlock(facts: DanishBlock, isFiller: (form: AddressForm) => boolean): void {
    this.excess += excessLetters(facts, (row) => goesOn(facts, row))
    for (const row of facts.sentences) if (isRequest(facts, row)) this.requests++
    for (const passive of facts.passives()) this.passives[passive.form]++
    for (const form of facts.addressForms()) {
      if (addressing.has(form.kind) && isFiller(form)) continue
      this.forms[form.kind]++
      if (form.kind === 'reader' && isPlural(facts.wordAt(form.row))) this.several++
    }
  }

  /** Adds what was counted before. */
  add({ forms, passives, excess, requests, several }: BlockCounts): void {
    this.several += several
    this.excess += excess
    this.requests += requests
    this.forms.reader += forms.reader
    this.forms.sender += forms.sender
    this.forms.polite += forms.polite
    this.forms.man += forms.man
    this.forms.thirdReader += forms.thirdReader
    this.forms.thirdSender += forms.thirdSender
    this.passives['s-passiv'] += passives['s-passiv']
    this.passives['blive-passiv'] += passives['blive-passiv']
    this.passives['vaere-passiv'] += passives['vaere-passiv']
  }
}

/** The counts of a block without any filler. */
export function countsOf(facts: DanishBlock): BlockCounts {
  const counts = new BlockCounts()
  counts.addBlock(facts, isNever)
  return counts
}

/** "Send os …"; not "Svar …" and "Ring …", which may be nouns. */
function isRequest(facts: DanishBlock, row: number): boolean {
  return isImperative(facts, row) && (facts.tagsAt(row) & (Tag.NounSgIndef | Tag.NounPlIndef)) === 0
}

/** No form of address stands in what only fills. */
export function isNever(): boolean {
  return false
}
