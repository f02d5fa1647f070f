import type { Rule } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'
import { sentHovedbudskab } from './hovedbudskab/sent-hovedbudskab.ts'
import { tomOverskrift } from './hovedbudskab/tom-overskrift.ts'
import { forMangeParagraffer } from './paragraffer/for-mange-paragraffer.ts'
import { paragrafFoerHovedbudskab } from './paragraffer/paragraf-foer-hovedbudskab.ts'
import { kliche } from './sprog/kliche.ts'
import { langeSaetninger } from './sprog/lange-saetninger.ts'
import { papirord } from './sprog/papirord.ts'
import { passiv } from './sprog/passiv.ts'
import { deTiltale } from './tiltale/de-tiltale.ts'
import { tredjeperson } from './tiltale/tredjeperson.ts'

export { scoreModel } from './score-model.ts'

/** A rule with a Danish detector. */
export type DanishRule = Rule<DanishBlock, DanishLetter>

/** The registry: one line a rule, sorted by id. */
export const rules: readonly DanishRule[] = [
  deTiltale,
  forMangeParagraffer,
  kliche,
  langeSaetninger,
  papirord,
  paragrafFoerHovedbudskab,
  passiv,
  sentHovedbudskab,
  tomOverskrift,
  tredjeperson,
]
