import type { Rule } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'
import { historikFoerst } from './hovedbudskab/historik-foerst.ts'
import { intetHovedbudskab } from './hovedbudskab/intet-hovedbudskab.ts'
import { intetsigendeMellemoverskrift } from './hovedbudskab/intetsigende-mellemoverskrift.ts'
import { manglerMellemoverskrifter } from './hovedbudskab/mangler-mellemoverskrifter.ts'
import { manglerNaesteSkridt } from './hovedbudskab/mangler-naeste-skridt.ts'
import { sentHovedbudskab } from './hovedbudskab/sent-hovedbudskab.ts'
import { tomOverskrift } from './hovedbudskab/tom-overskrift.ts'
import { uklartHovedbudskab } from './hovedbudskab/uklart-hovedbudskab.ts'
import { tjekAndenHjaelp } from './jura/tjek-anden-hjaelp.ts'
import { tjekBegrundelse } from './jura/tjek-begrundelse.ts'
import { tjekFrist } from './jura/tjek-frist.ts'
import { tjekHjemmel } from './jura/tjek-hjemmel.ts'
import { tjekKlagefrist } from './jura/tjek-klagefrist.ts'
import { tjekKlagemodtager } from './jura/tjek-klagemodtager.ts'
import { tjekKlagevejledning } from './jura/tjek-klagevejledning.ts'
import { tjekKontakt } from './jura/tjek-kontakt.ts'
import { tjekSamtale } from './jura/tjek-samtale.ts'
import { tjekSvartid } from './jura/tjek-svartid.ts'
import { forMangeParagraffer } from './paragraffer/for-mange-paragraffer.ts'
import { lovtekstIBroedtekst } from './paragraffer/lovtekst-i-broedtekst.ts'
import { paragrafFoerHovedbudskab } from './paragraffer/paragraf-foer-hovedbudskab.ts'
import { tungLovhenvisning } from './paragraffer/tung-lovhenvisning.ts'
import { uforklaretLov } from './paragraffer/uforklaret-lov.ts'
import { cprNummer } from './persondata/cpr-nummer.ts'
import { fremmedePersondata } from './persondata/fremmede-persondata.ts'
import { skabelonfelt } from './persondata/skabelonfelt.ts'
import { bagvendtLed } from './sprog/bagvendt-led.ts'
import { dobbeltNaegtelse } from './sprog/dobbelt-naegtelse.ts'
import { forkortelse } from './sprog/forkortelse.ts'
import { forvaegt } from './sprog/forvaegt.ts'
import { fyldord } from './sprog/fyldord.ts'
import { gentagetOrd } from './sprog/gentaget-ord.ts'
import { indskud } from './sprog/indskud.ts'
import { kliche } from './sprog/kliche.ts'
import { langeAfsnit } from './sprog/lange-afsnit.ts'
import { langeOrd } from './sprog/lange-ord.ts'
import { langeSaetninger } from './sprog/lange-saetninger.ts'
import { papirord } from './sprog/papirord.ts'
import { passiv } from './sprog/passiv.ts'
import { uforklaretFagord } from './sprog/uforklaret-fagord.ts'
import { verbalsubstantiv } from './sprog/verbalsubstantiv.ts'
import { saerskrivning } from './stavning/saerskrivning.ts'
import { stavefejl } from './stavning/stavefejl.ts'
import { blandetTiltale } from './tiltale/blandet-tiltale.ts'
import { deTiltale } from './tiltale/de-tiltale.ts'
import { man } from './tiltale/man.ts'
import { tredjeperson } from './tiltale/tredjeperson.ts'
import { upersonligAfsender } from './tiltale/upersonlig-afsender.ts'

export { scoreModel } from './score-model.ts'

/** A rule with a Danish detector. */
export type DanishRule = Rule<DanishBlock, DanishLetter>

/** The registry: one line a rule, sorted by id. */
export const rules: readonly DanishRule[] = [
  bagvendtLed,
  blandetTiltale,
  cprNummer,
  deTiltale,
  dobbeltNaegtelse,
  forMangeParagraffer,
  forkortelse,
  forvaegt,
  fremmedePersondata,
  fyldord,
  gentagetOrd,
  historikFoerst,
  indskud,
  intetHovedbudskab,
  intetsigendeMellemoverskrift,
  kliche,
  langeAfsnit,
  langeOrd,
  langeSaetninger,
  lovtekstIBroedtekst,
  man,
  manglerMellemoverskrifter,
  manglerNaesteSkridt,
  papirord,
  paragrafFoerHovedbudskab,
  passiv,
  saerskrivning,
  sentHovedbudskab,
  skabelonfelt,
  stavefejl,
  tjekAndenHjaelp,
  tjekBegrundelse,
  tjekFrist,
  tjekHjemmel,
  tjekKlagefrist,
  tjekKlagemodtager,
  tjekKlagevejledning,
  tjekKontakt,
  tjekSamtale,
  tjekSvartid,
  tomOverskrift,
  tredjeperson,
  tungLovhenvisning,
  uforklaretFagord,
  uforklaretLov,
  uklartHovedbudskab,
  upersonligAfsender,
  verbalsubstantiv,
]
