import { setOf } from '../words.ts'

/** Participles that do not end in -ed; those that are also the plain form of the verb stand here too. */
export const irregularParticiples: ReadonlySet<string> = setOf(`
  arisen awoken beaten become befallen begun bent beset bet bid bidden bitten bled blown borne bought bound bred
  broadcast broken brought built burnt burst cast caught chosen clung cost crept cut dealt done drawn dreamt
  driven drunk dug eaten fed felt flown flung forbidden forecast foregone foreseen forgiven forgone forgotten
  forsaken fought found frozen given gone ground grown heard held hidden hit hung hurt input kept knelt knit known
  laid learnt led left lent let lit lost made meant met misheard mislaid misled misread misspelt misspent mistaken
  misunderstood mown offset outdone outgrown outsold overcome overdone overdrawn overheard overlaid overpaid
  overridden overrun overseen overtaken overthrown overwritten paid partaken prepaid proven put read rebuilt
  recast redone redrawn regrown rehung relaid remade repaid reread rerun resent resold reset retaken retold
  retaught rewritten ridden rung run said sawn seen sent set sewn shaken shed shod shorn shot shown shrunk shut
  slain slit slung smelt sold sought sown sped spelt spent spilt split spoilt spoken spread sprung spun stolen
  stood strewn stricken strewn struck strung stuck stung sublet sung sunk sworn swept swollen swum swung taken
  taught thought thrown thrust told torn trodden typeset unbound undercut undergone underpaid understood
  undertaken underwritten undone unheard upheld upset won wept withdrawn withheld withstood woken worn wound woven
  written wrung
`)

/** Words in -ed that are no participle of anything. */
export const notParticiples: ReadonlySet<string> = setOf(`
  bed bleed breed creed deed embed exceed feed flatbed freed greed hundred indeed kindred misdeed naked need
  newlywed overfeed proceed red reed sacred seed shed sled speed steed succeed tweed unneed wed weed wicked
  wretched rugged ragged crooked biased aged beloved learned blessed
`)

/**
 * Participles that behind "be" name a state or a feeling as a rule: "we are interested", "the office is closed". They
 * are passives where somebody does it ("closed by the council"), where it is going on ("being closed"), or in the
 * perfect where the word names an act ("has been closed").
 */
export const states: ReadonlySet<string> = setOf(`
  able-bodied accustomed acquainted alarmed amazed amused annoyed anticipated ashamed attached based bored bound
  broke certified closed committed complicated concerned confused connected convinced crowded dated dedicated
  delayed delighted depressed detailed determined devoted disabled disappointed discouraged disgusted dissatisfied
  distressed divorced doomed dressed educated embarrassed engaged entitled established excited exhausted
  experienced finished frightened frustrated furnished gifted gone handicapped honoured impressed inclined
  informed injured interested intended involved irritated isolated known limited listed located lost married
  mistaken moved needed obliged occupied opposed organised outdated overcrowded overjoyed overweight packed
  pleased prepared prejudiced qualified relaxed related relieved reserved resigned retired satisfied scared
  scattered self-employed separated set settled shocked shut situated skilled sophisticated startled stressed
  stuck supposed surprised surrounded suited terrified thrilled tired touched troubled trained upset used varied
  widowed worried worn
`)

/** Of the states, those that never name an act: also "has been married" and "had been tired" tell how somebody is. */
export const onlyStates: ReadonlySet<string> = setOf(`
  able-bodied accustomed acquainted amused ashamed bored complicated concerned crowded delighted depressed
  detailed determined disabled disappointed dissatisfied distressed divorced embarrassed engaged entitled excited
  exhausted experienced frightened frustrated gifted handicapped honoured inclined interested isolated located
  lost married mistaken obliged opposed overjoyed pleased related relaxed relieved retired satisfied scared
  self-employed situated skilled stressed stuck suited supposed surprised terrified thrilled tired troubled upset
  used varied widowed worried
`)

/** What follows "get" and is no passive: changes of state that somebody brings about himself. */
export const gettingStates: ReadonlySet<string> = setOf(`
  accustomed acquainted bored changed confused divorced dressed drunk engaged excited interested involved married
  organised prepared ready settled started stuck tired undressed upset used worried
`)
