/**
 * A hundred compounds of municipal letters, written down before the splitter was measured on them.
 * `|` is a boundary that must be found; `·` is one that may be, where a dictionary may know the two parts as one word.
 */
export const compounds: readonly string[] = `
bolig·støtte|ansøgning
kontant·hjælps|modtager
syge·dagpenge|forløb
førtids·pensions|sag
merudgifts|ydelse
funktions·nedsættelsen
hjemme·hjælps|visitator
rehabiliterings|plan
ressource·forløbs|ydelse
job·center|medarbejder
børne·ydelse
økonomisk
uddannelses·hjælp
arbejdsevne|vurdering
klage·vejledning
sags·behandlings|fristen
parts·hørings·svar
afgørelses|brev
børne·faglig
under·holds|bidrag
enkelt·ydelse
bolig·anvisning
ældre·bolig|ansøgning
pleje·hjems|plads
hjælpe·middel|depot
handicap·bil|ansøgning
bil·støtte|sag
kørsels·godtgørelse
ledsager·ordning
borger·styret
tilskuds|modtager
folke·pensions|tillæg
helbreds·tillægs|procent
varme·tillæg
ejendoms·skat|lån
dag·institutions|plads
friplads·tilskud
søskende·rabat
forældre·betaling
daginstitutions|leder
skole·skifte
special·undervisnings·tilbud
pædagogisk|psykolog
kontakt·person|ordning
anbringelses|grundlag
tvangs·auktion
restance|inddrivelse
gælds·styrelsen
betalings·frist
betalings·aftale
rykker·gebyr
løn·indeholdelse
rente·tilskrivning
affalds·gebyr
renovations|ordning
vinter·vedligeholdelse
bygge·tilladelse
bygge·sags|gebyr
lokal·plan|forslag
nabo·orientering
miljø·godkendelse
spilde·vands|tilladelse
varme·forsynings|lov
grund·skyld
ejendoms·vurdering
adresse·ændring
flytte·anmeldelse
folke·register|adresse
parkerings|tilladelse
begravelses|hjælp
sygehus·indlæggelse
genoptrænings|forløb
kommunal·bestyrelses|møde
social·udvalgets
beskæftigelses|indsats
integrations|ydelse
selv·forsørgelses|program
mentor·støtte
virksomheds·praktik·sted
løntilskuds|ansættelse
fleksjob·bevis
flekslønstilskuds|beregning
barsels·dagpenge
feriepenge|udbetaling
dokumentations|krav
oplysnings|pligt
opholds·tilladelse
familie·behandling
statsforvaltnings|afgørelse
aktindsigts|anmodning
fuldmagts|formular
tavsheds·pligt
person·oplysninger
helheds·vurdering
lægeerklæring
speciallæge|udtalelse
hjemmesygepleje|visitation
tandlæge·regning
omsorgs·tandpleje
støtte·kontakt·person
hjemme·trænings|timer
efterværns|tilbud
`.trim().split('\n').filter((line) => /[|·]/.test(line))

/** Words that are no compounds, though their letters can be read as some. */
export const notCompounds: readonly string[] = (
  'kommune person samtale kontakt borger ansøger anke personlig venlig hjælp vejledning begrundelse regering ' +
  'stilling ' +
  'mening betaling telefon minister formular advokat notat periode måned moder komme fremad undervejs'
).split(' ')
