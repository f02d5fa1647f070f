/** Names and things with names in the made-up letters. All places and offices are invented or bear common names. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim())

export const firstNames: readonly string[] = list(`
Anna Peter Karen Jens Mette Lars Hanne Søren Kirsten Niels Bente Ole Lene Torben Inge Henrik Gitte Poul Susanne Erik
Aisha Mohammed Fatima Ali Zainab Omar Dragan Jelena Piotr Katarzyna Nguyen Linh Amira Yusuf Leyla Hassan Ingrid Åse
Øyvind Ærtha Signe Frederik Freja Magnus Ida Emil Sofie Mikkel Clara Villads Agnes Storm Ellen Malthe Rosa Bjørn Liva
Asger Tove Viggo Else Kaj Ruth Svend Gudrun Herluf Ditte Rasmus Camilla Thomas Pernille Jakob Trine Morten Rikke
`)

export const lastNames: readonly string[] = list(`
Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen
Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Holm Lund Dahl Bach Friis Winther Kjær Vestergaard
Østergaard Nørgaard Søndergaard Bruun Schmidt Ahmed Petrovic Kowalski Tran Yilmaz Hussein Bæk Ågaard Skov Kirk Munk
`)

/** Beginnings and ends of place names; joined they make some hundreds. */
export const placeBeginnings: readonly string[] = list(`
Fjord Skov Bøge Ege Birke Lille Store Nørre Sønder Øster Vester Ny Gammel Kirke Mølle Sø Å Høj Dal Sand Sten Grøn Hvid
Rød Sort Lang Kort Ravn Svane Ulve Hjorte Hassel Linde Pile Elle Aske Torne Bro Vad Kilde Eng Mose Hede
`)
export const placeEnds: readonly string[] = list(`
holm by lev rup strup sted løse rød borg havn sund bæk dal ager toft lund mark bjerg
`)
export const streetEnds: readonly string[] = list('vej gade stræde allé vænget parken stien torvet bakken krogen')

export const benefits: readonly string[] = lines(`
  hjælp til rengøring
  tilskud til tandbehandling
  støtte til køb af bil
  personligt tillæg
  boligstøtte
  sygedagpenge
  kontanthjælp
  dækning af tabt arbejdsfortjeneste
  en ledsageordning på 15 timer
  aflastning i hjemmet
  et trappelift
  en el-scooter
  økonomisk friplads
  plads i dagpleje
  skoleskift
  befordring til skole
  fritagelse for grundskyld
  byggetilladelse til en carport
  et parkeringskort
  enkeltydelse til flytning
  genoptræning efter udskrivning
  hjemmetræning
  et nødkald
  madservice
  udvidet orlov
  fleksjob
  ressourceforløb
  førtidspension
  seniorpension
  efterlevelseshjælp
  tilskud til briller
  indskudslån
  revalidering
  merudgifter til diæt
  en støttekontaktperson
  botilbud
  beboerindskud
  tolkebistand
  lån mod pant i boligen
  dispensation fra lokalplanen
`)

export const laws: readonly string[] = lines(`
  serviceloven
  sundhedsloven
  retssikkerhedsloven
  forvaltningsloven
  offentlighedsloven
  aktivloven
  sygedagpengeloven
  pensionsloven
  boligstøtteloven
  dagtilbudsloven
  folkeskoleloven
  planloven
  byggeloven
  miljøbeskyttelsesloven
  vejloven
  naturbeskyttelsesloven
  almenboligloven
  barnets lov
  børnetilskudsloven
  CPR-loven
  repatrieringsloven
  integrationsloven
  beskæftigelsesindsatsloven
  databeskyttelsesloven
  inddrivelsesloven
  lejeloven
  ejendomsskatteloven
  betalingsloven
  affaldsbekendtgørelsen
  bekendtgørelse om hjælpemidler
`)

export const offices: readonly string[] = lines(`
  Borgerservice
  Ydelsescentret
  Visitationen
  Jobcentret
  Familieafdelingen
  Center for Børn og Unge
  Center for Teknik og Miljø
  Center for Sundhed og Ældre
  Handicap og Psykiatri
  Pladsanvisningen
  Byggesagsafdelingen
  Affald og Genbrug
  Opkrævningen
  Sygedagpenge og Fleksjob
  Skoleforvaltningen
  Hjælpemiddeldepotet
  Vej og Park
  Tandplejen
  Kontrolgruppen
  Bolig og Støtte
`)

export const months: readonly string[] = list(
  'januar februar marts april maj juni juli august september oktober november december',
)
