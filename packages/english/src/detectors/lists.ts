import type { Finding, FindingData, ListScope, Placed } from '@klarbrev/core'
import { defineListRule, noFindings, runningRoles } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import type { EnglishPart, EnglishRule } from './english-rule.ts'
import { shortForms } from './forkortelse.list.ts'
import { cliches } from './kliche.list.ts'
import { officialese } from './papirord.list.ts'
import { nominalisations } from './verbalsubstantiv.list.ts'

const outsideLaw: ListScope = { roles: runningRoles, notSections: ['rules', 'appendix'] }

/** The rules that are lists of phrases. */
export const listParts: readonly EnglishPart[] = [
  { id: 'forkortelse', phrases: shortForms, rule: (card) => defineListRule(card, shortForms, outsideLaw) },
  { id: 'kliche', phrases: cliches, rule: (card) => defineListRule(card, cliches, { roles: runningRoles }) },
  {
    id: 'papirord',
    phrases: officialese,
    rule: (card) => withSimplify(defineListRule(card, officialese, outsideLaw)),
  },
  {
    id: 'verbalsubstantiv',
    phrases: nominalisations,
    rule: (card) => asVerbs(defineListRule(card, nominalisations, outsideLaw)),
  },
]

/** Adds what retext-simplify finds where our own list finds nothing: pointed out, and not counted. */
function withSimplify(rule: EnglishRule): EnglishRule {
  const { detector } = rule
  if (detector.scope !== 'block') return rule
  return {
    ...rule,
    detector: {
      scope: 'block',
      roles: runningRoles,
      needs: 'words',
      *detect(placed: Placed<EnglishBlock>): Iterable<Finding> {
        const { facts, context } = placed
        const own = [...detector.detect(placed)]
        yield* own
        if (context.section === 'rules' || context.section === 'appendix') return
        for (const finding of facts.retext?.simplify ?? noFindings) {
          if (own.some((one) => one.start < finding.end && finding.start < one.end)) continue
          const isDrop = finding.data?.['use'] === ''
          yield {
            ...finding,
            message: isDrop ? 'drop' : 'use',
            scored: false,
            ...(isDrop ? { noFix: 'omskriv' } : {}),
          }
        }
      },
    },
  }
}

/** Says the rule's own message, which names the verb. */
function asVerbs(rule: EnglishRule): EnglishRule {
  const { detector } = rule
  if (detector.scope !== 'block') return rule
  return {
    ...rule,
    detector: {
      ...detector,
      *detect(placed: Placed<EnglishBlock>): Iterable<Finding> {
        for (const finding of detector.detect(placed)) {
          // A finding of a list says its words when it is asked for them.
          const tell = (): FindingData => {
            const { found = '', use = '' } = finding.tell!()
            return { found, verb: use }
          }
          yield { ...finding, message: 'verb', tell }
        }
      },
    },
  }
}
