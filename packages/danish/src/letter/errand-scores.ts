import type { MessageKind } from './acts.ts'
import { Cues } from './cues.ts'
import { type Evidence, gatherErrands } from './evidence.ts'
import type { SentenceCues } from './sentence-cues.ts'
import type { Stretch } from './stretches.ts'

type Scores = Record<MessageKind, number>

/** Scores of the kinds by the wordings of their errands, which rule each other out within one letter. */
export function scoreErrands(sentences: readonly SentenceCues[], stretches: readonly Stretch[] | null): Scores {
  const evidence = gatherErrands(sentences, stretches)
  const scores: Scores = {
    afslag: 0, delvis: 0, bevilling: 0, partshoering: 0, anmodning: 0, indkaldelse: 0, kvittering: 0, orientering: 0,
    opkraevning: 0, standsning: 0, svar: 0,
  }
  const { totals, isApplied, isWritten, isApplicationTitle, isDecisionTitle, hasAppeal } = evidence
  const of = (cue: number): number => totals[cue]!
  const decided = (hasAppeal ? 1.15 : 0.95) * (isDecisionTitle || isApplicationTitle ? 1.15 : 1)
  const undecided = isDecisionTitle ? 0.7 : 1
  // In a letter that answers an application, "vi laver ikke …" is a no and "du kan bruge …" a yes, whatever the verb.
  const refusal = (of(Cues.refusal) + of(Cues.denial) * (isApplied ? 1 : 0.3)) * decided
  // Without an application or a decision "du får" is more likely news than a yes.
  const isAnswer = isApplied || isWritten || isDecisionTitle || hasAppeal
  const allowance = isApplied && refusal < 2 ? of(Cues.allowance) : 0
  const grant = (of(Cues.grant) * (isAnswer ? 0.9 : 0.65) + allowance) * decided
  const stop = of(Cues.stop) * decided * (isApplicationTitle ? 0.5 : 1)
  const hearing = (of(Cues.hearing) + of(Cues.intention) * 0.8) * (hasAppeal ? 0.8 : 1)
  const summons = of(Cues.summons) * (evidence.hasAppointment ? 1.3 : 0.6)
  const payment = of(Cues.payment) * (isApplicationTitle ? 0.5 : 1)
  const request = of(Cues.request)
  const isMixed = isPartly(evidence)
  const weaker = Math.min(evidence.peaks[Cues.grant]!, evidence.peaks[Cues.refusal]!)
  const yesOrNo = Math.max(refusal, grant)
  // What is only intended is not done: a hearing before a decision names the decision, but does not take it.
  const done = hearing >= 4 ? 0.5 : 1
  // A summons warns of what staying away may lead to, and asks the reader to bring papers.
  const beside = summons >= 5 ? 0.6 : 1
  const partial = of(Cues.partial)
  scores.delvis = (isMixed ? yesOrNo * 1.05 + partial * 0.3 : partial * (weaker >= 1.2 ? 1 : 0.7)) * done
  scores.afslag = (refusal - grant * 0.15) * done * beside
  scores.bevilling = (grant - refusal * 0.3) * done
  // Nothing was asked, so what is denied is what the reader had: "Du får ikke kontanthjælp efter den 31. maj".
  const isTaken = !isApplied && !isWritten && stop >= 2
  if (isTaken) scores.afslag *= 0.5
  scores.standsning = (stop + (isTaken ? refusal * 0.4 : 0)) * done * beside
  scores.opkraevning = payment * done
  scores.indkaldelse = summons
  scores.partshoering = hearing * beside
  scores.anmodning = request * beside
  // A receipt decides nothing: where something is decided or asked for, "vi har modtaget" is only how the letter opens.
  scores.kvittering = of(Cues.receipt) * undecided - Math.max(yesOrNo, stop) * 0.8 - Math.max(request, hearing) * 0.25
  const written = isWritten && !isApplied ? 2.6 : 0
  scores.svar = (of(Cues.answer) + of(Cues.reply) * 0.5 + written) * undecided - yesOrNo * 0.35
  const news = isApplied || isWritten ? 0 : evidence.news * 1.5
  const others = Math.max(yesOrNo, stop, payment, request, hearing, summons)
  scores.orientering = (of(Cues.info) + news) * undecided * (hasAppeal ? 0.4 : 1) - others * 0.3
  return scores
}

/** Yes and no side by side in what is decided is a partial grant; otherwise the stronger of them stands alone. */
function isPartly({ peaks, totals }: Evidence): boolean {
  if (peaks[Cues.partial]! >= 4) return true
  const partial = totals[Cues.partial]!
  const weaker = Math.min(peaks[Cues.grant]!, peaks[Cues.refusal]!)
  const stronger = Math.max(peaks[Cues.grant]!, peaks[Cues.refusal]!)
  if (weaker >= 2.6 && (weaker > stronger * 0.6 || partial >= 2.5)) return true
  return weaker >= 1.8 && partial >= 1.2 && weaker > stronger * 0.3
}
