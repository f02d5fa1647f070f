import { setOf } from '../words.ts'

/** Forms of "be" and "get". */
export const beForms: ReadonlySet<string> = setOf(
  "am is are was were be been being isn't aren't wasn't weren't it's that's what's we're you're they're i'm he's she's",
)
export const getForms: ReadonlySet<string> = setOf('get gets got gotten getting')

/** What the first auxiliary of a passive may be, before a form of "be". */
export const haveForms: ReadonlySet<string> = setOf("have has had having haven't hasn't hadn't")
export const modals: ReadonlySet<string> = setOf(
  "can cannot could may might must shall should will would can't couldn't mustn't shouldn't won't wouldn't ought needs",
)

/** Short words that stand between auxiliary and participle; adverbs in -ly need not be named. */
export const between: ReadonlySet<string> = setOf(`
  not also now still yet already never ever always often soon just only then therefore thus hereby herewith
  thereby furthermore moreover however likewise instead again once twice both all each either neither nor even
  almost quite rather so too very well better best first last finally further thereafter subsequently otherwise
  meanwhile sometimes seldom long since indeed perhaps maybe nonetheless nevertheless consequently accordingly
  in-house thereupon hitherto duly yesterday today tomorrow tonight here there formally previously somewhat more
  less most least much out fully partly jointly henceforth about over-hastily
`)

/** Set phrases that may stand there too, by their first word. */
export const betweenPhrases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  as: [['a', 'rule'], ['a', 'result'], ['mentioned'], ['agreed'], ['usual']],
  at: [['once'], ['present'], ['least'], ['last'], ['first'], ['most'], ['the', 'moment'], ['the', 'same', 'time']],
  by: [['law'], ['mistake'], ['now'], ['then']],
  for: [['example'], ['instance'], ['now'], ['the', 'time', 'being']],
  in: [
    ['full'],
    ['part'],
    ['principle'],
    ['general'],
    ['addition'],
    ['fact'],
    ['time'],
    ['future'],
    ['practice'],
    ['this', 'way'],
    ['advance'],
    ['the', 'meantime'],
    ['other', 'words'],
  ],
  of: [['course']],
  on: [['the', 'whole'], ['average']],
  to: [['date'], ['some', 'extent']],
}

/** Words that begin the subject of a question behind its auxiliary. */
export const subjectStarts: ReadonlySet<string> = setOf(`
  a an the this that these those my your his her its our their i you he she it we they any some all both each
  every no anyone anything anybody everyone everything somebody someone something nobody nothing
`)

/** Words with which a question asks. */
export const questionWords: ReadonlySet<string> = setOf('how when where why what which who whom')
