/**
 * Words of municipal letters that the dictionary lacks (each was looked up first), by kind of inflection:
 * see municipal-forms.ts. Compounds that the splitter takes apart rightly are not listed.
 */
export const municipalWords: readonly (readonly [kind: string, words: string])[] = [
  // Public systems, portals and products.
  ['name', 'borger.dk virk.dk sundhed.dk skat.dk lifeindenmark.dk jobnet e-boks eboks mitid nemid nemrefusion nemsms ' +
    'eindkomst kombit kmd pensioninfo netcompany systematic kmd-aktiv dubu fasit sbsys getorganized workzone acadre ' +
    'meebook minsundhed fmk medcom cura nexus digitalpost minretssag kommunekredit'],
  // Authorities, funds and organisations.
  ['name', 'ankestyrelsen udbetalingdanmark pensiondanmark industrienspension sampension dukh star-dk nævneneshus ' +
    'socialstyrelsen ' +
    'arbejdsmarkedetserhvervssikring danskehandicaporganisationer kl pkat ppr uu kui udk atp aes siri'],
  // Municipalities and towns.
  ['name', 'lejre greve odder skive vejen hvalsø kirke-hvalsø skoldungesøen halsnæs furesø lyngby-taarbæk ' +
    'høje-taastrup faaborg-midtfyn ' +
    'ringkøbing-skjern ikast-brande rebild løgstør tølløse osted gevninge kyndeløse'],
  // Travel schemes.
  ['n', 'flextrafik flekstrafik flextur flexrute plustur sydtrafik flexhandicap handicapkørsel'],
  ['n', 'fleksløn genvindelse meroffentlighed medicingivning sclerose fremfinding dagrehabilitering ' +
    'fritstillelse dagbeskæftigelse delraskmelding'],
  ['n:er', 'nemkonto revisitation genvisitation genvurdering genbevilling genberegning omberegning genindstilling ' +
    'genforhandling ' +
    'genforelæggelse genanbringelse genindskrivning genudredning særydelse tidligpension botræning aktliste ' +
    'barnetslov partsaktindsigt ikraftsættelse straksudbetaling'],
  ['n:e', 'boudlægsmodtager adkomsthaver uu-vejleder kui-vejleder stu-vejleder ppr-medarbejder'],
  ['n:e', 'stålift'],
  ['tt:', 'fleksløntilskud boudlæg'],
  ['t:', 'vejsyn fritvalg 225-timerskrav stu-forløb fgu-forløb'],
  ['t:er', 'væresti'],
  // Languages that interpreters are asked for.
  ['n', 'tigrinya dari'],
  ['n:e', 'stigstreng'],
  ['n', 'mora fgu stu hgu egu bpa sfo cpr cvr ppr'],
  ['ende', 'dørsøgende'],
  ['pp', 'uvisiteret senhjerneskadet frasepareret delraskmeldt'],
  ['verb', 'revisitere genvisitere'],
  ['adverb', 'skønsvis afdragsvis'],
  ['plural', 'retningslinier biretter'],
]
