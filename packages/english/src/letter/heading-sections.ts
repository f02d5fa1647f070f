import type { Section } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'

/** Wordings of headings, parted by bars; the first section that fits wins. */
const headings: readonly (readonly [Section, string])[] = [
  ['appendix', 'enclosure|enclosures|enclosed|appendix|annex|attachments|attached|copy to|cc'],
  [
    'appeal',
    'complain|complaint|complaints|appeal|appeals|appeal guidance|if you disagree|do you disagree|not agree|disagree',
  ],
  [
    'rules',
    `the rules|rules|legal basis|the law|legal framework|applicable law|statutes|law and rules|legislation
    |what the law says|the act`,
  ],
  ['hearing', 'your comments|comments|hearing|what you told us|your remarks|consultation'],
  [
    'reasons',
    'why|reason|reasons|grounds|our assessment|assessment|how we decided|what we looked at|background for the decision',
  ],
  [
    'facts',
    `facts|facts of the case|what has happened|background|the case|what we know|your situation|case summary
    |the information`,
  ],
  [
    'nextStep',
    `what happens|what you need to do|what you have to do|what you must do|what you can do|what to do|next step
    |next steps|what now|what do you have to do|your next step|do you need|what should you do|how to pay|how to apply
    |you must|you can`,
  ],
  ['contact', 'contact|questions|call us|do you have questions|any questions|need help|how to reach us|talk to us'],
  ['result', 'decision|the decision|result|the result|our decision|outcome|conclusion|our answer|the answer'],
]

const wordings = headings.flatMap(([section, list]) =>
  list.split('|').map((text): readonly [Section, string] => [section, ` ${text.trim().replace(/\s+/g, ' ')} `]),
)

/** The section that a heading announces; `none` where it announces none. */
export function sectionOfHeading(block: EnglishBlock): Section {
  if (block.words > 9) return 'none'
  let text = ' '
  for (let row = block.from; row < block.to; row++)
    if (block.tokens.kind[row] === TokenKind.word) text += `${block.wordAt(row)} `
  return wordings.find(([, wording]) => text.includes(wording))?.[0] ?? 'none'
}
