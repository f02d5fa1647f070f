import type { PhraseEntry } from '@klarbrev/core'

/** What a sentence can do, by its wording; the kinds of message come first. */
export const cueNames = [
  'grant',
  'refuse',
  'partly',
  'stop',
  'hearing',
  'request',
  'summons',
  'payment',
  'receipt',
  'inform',
  'answer',
  'decide',
  'history',
  'complaint',
] as const
export type CueName = (typeof cueNames)[number]

/** Wordings parted by bars, with what each weighs as evidence; the grammar is that of phrase lists. */
const wordings: readonly (readonly [CueName, number, string])[] = [
  [
    'grant',
    2,
    `you will get|you will receive|you will be given|you will be paid|you can have|you can get|you get|we grant
      |we have granted|we approve|we have approved|we are approving|we give you|we will give you|we can give you
      |we can offer you|we offer you|has been granted|have been granted|is granted|are granted|is hereby granted
      |are hereby granted|has been approved|have been approved|is approved|have been awarded|has been awarded
      |is awarded|we have decided to give|we have decided to grant|we have decided to approve|we say yes
      |yes to your|has been met|can be met|we have accepted|we accept your|you are entitled to|you have got
      |you have been given|you may keep|you can keep`,
  ],
  ['grant', 1, 'we will pay|we pay|we will cover|we cover|we can cover|we can help you with|permission to'],
  [
    'refuse',
    2.2,
    `you will not get|you will not receive|you will not be given|you do not get|you cannot get|you cannot have
      |you can not get|you are not entitled|you are not eligible|you do not qualify|you do not meet
      |you do not fulfil|we cannot grant|we cannot give|we cannot approve|we cannot offer|we cannot cover
      |we cannot pay|we cannot help|we cannot meet|we cannot say yes|we are unable to|we are not able to
      |we reject|we have rejected|we refuse|we have refused|we have turned down|we turn down|we are turning down
      |we decline|we have declined|we do not cover|we deny|has been rejected|has been refused
      |has been turned down|has been denied|has been declined|is rejected|is refused|is turned down|is denied
      |is declined|cannot be granted|cannot be approved|cannot be met|cannot be complied with|must be refused
      |must be rejected|we say no|we must say no|we have to say no|we have had to say no|the answer is no
      |we have decided not to|no to your|you are not getting|not been granted|not been approved
      |could not be granted|can not be granted|no longer entitled`,
  ],
  [
    'refuse',
    1.7,
    `cannot be accommodated|could not be accommodated|is not accommodated|rejection of|refusal of|not entitled to
      |not eligible for`,
  ],
  ['partly', 1.6, 'some of the|some of your|part of the|part of your|only part|partly|in part|half of|partial'],
  [
    'stop',
    2.2,
    `we stop|we will stop|we are stopping|we have stopped|we have decided to stop|we must stop|will stop
      |is stopped|are stopped|will be stopped|has been stopped|have been stopped|will cease|ceases|is terminated
      |will be terminated|is discontinued|will be discontinued|ends on|will end on|ends from|will end from
      |you will no longer|you no longer get|is revoked|we withdraw|we are withdrawing|is withdrawn
      |will be withdrawn|you lose|we take away|we terminate`,
  ],
  [
    'hearing',
    2.2,
    `you can comment|you may comment|you can send us your comments|send us your comments|send your comments
      |opportunity to comment|invited to comment|before we decide|before we make|before we take
      |before a decision|before the decision|we are considering|is being considered|we intend to
      |we are planning to|your comments|your remarks|tell us what you think|what do you think|hearing of parties
      |consultation of parties|party consultation|to be heard`,
  ],
  [
    'request',
    1.8,
    `we need|you must send|you need to send|you have to send|you should send|please send|send us|we ask you to
      |we ask you for|we must ask you|we have to ask you|please fill in|please complete|we are missing|we lack
      |we do not have|must be submitted|must send|is requested to|are requested to|you must bring
      |you must give us|you must hand in|we still need|please return|must be sent`,
  ],
  [
    'summons',
    2.2,
    `we invite you|you are invited|is invited to|are invited to|is summoned|are summoned|hereby summoned
      |is hereby summoned|you are called in|you have an appointment|appointment on|appointment for|come to a
      |come to the|come to an|come and see|meeting on|interview on|conversation on|you must come
      |you have to come|must attend|is to attend|are to attend|please come|please meet|we would like to see you
      |we would like to meet you|let us meet|are to meet|must participate in an interview`,
  ],
  [
    'payment',
    2.2,
    `you owe|you must pay|you have to pay|you need to pay|must be paid|is to be paid|has to be paid|pay by
      |repay|repaid|pay back|paid back|outstanding|we claim|we demand|unpaid|please pay|to be repaid
      |we will deduct|is due`,
  ],
  ['payment', 1.2, 'reminder|bill|invoice|arrears|instalments'],
  [
    'receipt',
    1.6,
    `we have received|we have now received|we received|we have your|we have got your|we have now got your
      |has been received|thank you for your|thanks for your|we confirm|we hereby confirm|you will hear from us
      |you will get an answer|you will get a reply|we will answer|we will get back to you|we expect to
      |we acknowledge|receipt of|is registered|your application is with us`,
  ],
  [
    'inform',
    1.5,
    `will be your|your new|a new|you will have a|we want to tell you|we would like to tell you
      |we are writing to tell you|we would like to inform you|we wish to inform you|we inform you|will change
      |changes|is moving|are moving|will move|will close|is closing|will open|opens on|starts on|will start
      |begins on|will begin|from now on|takes effect|will be moved|is changed|will be changed|we are changing
      |we change`,
  ],
  [
    'answer',
    1.5,
    `in answer to|in reply to|in response to|answer to your|reply to your|we have decided to send
      |we can tell you|access to|we send you|we are sending you|you have asked whether|you have asked if
      |you asked whether|you asked if|you asked about|our answer|the answer to|you can see the
      |here is the answer|to your question|to your questions|we give you access`,
  ],
  [
    'decide',
    0.9,
    `we have decided|it has been decided|has been decided|our decision|the decision is|we find that
      |has been established that|it has been established|we have made a decision|we have made the decision
      |we have come to|it has been found|we consider`,
  ],
  [
    'history',
    1.6,
    `you applied|you have applied|you have previously|you sent|you called|we called|i called|you wrote|we wrote
      |we talked|we have talked|we spoke|you told us|you have told us|you have sent|you asked|you have asked
      |we visited|with reference to your|with reference to our|in continuation of|you informed
      |we have received your application|we received your application|has since looked|you submitted
      |you have submitted|we asked you|we have asked you|an application was|your application of|it appears from`,
  ],
  [
    'complaint',
    1,
    `complain|complaint|complaints|appeal|appeals|appeals board|appeal board|board of appeal|objection
      |objections`,
  ],
]

/** The rule name under which a cue's wordings lie in the phrase trie; no rule begins with this sign. */
export function cueRule(name: CueName): string {
  return `@${name}`
}

/** The cues as phrase lists. */
export const cueLists: readonly { readonly rule: string; readonly entries: readonly PhraseEntry[] }[] = wordings.map(
  ([name, weight, texts]) => ({
    rule: cueRule(name),
    entries: texts.split('|').map((text) => ({
      find: text.trim(),
      use: [],
      strength: 'A' as const,
      source: 'egen',
      weight,
    })),
  }),
)
