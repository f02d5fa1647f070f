import type { LetterKind } from './letter-kinds.ts'

/**
 * A letter to fill in. Fields stand in square brackets and begin with "skriv", so that one
 * left empty is found; alike ones are filled in together.
 */
export interface Template {
  readonly kind: LetterKind
  readonly text: string
}

/** The templates of "Nyt brev". A test fills them in and asks the engine: each must get an A. */
export const templates: readonly Template[] = [
  {
    kind: 'afslag',
    text: `Du får ikke [skriv det, du har søgt om]

Kære [skriv navn]

Vi kan desværre ikke give dig [skriv det, du har søgt om]. Du søgte den [skriv dato for ansøgningen].

Derfor siger vi nej
Du kan få [skriv det, du har søgt om], hvis du [skriv lovens krav med dagligdags ord]. Vi har set på [skriv det, vi har lagt vægt på]. Vi vurderer, at du ikke opfylder kravet, fordi [skriv grunden i din egen sag].

Det kan du gøre nu
Du kan [skriv en anden mulighed for hjælp]. Ring til mig på [skriv telefonnummer], hvis du vil tale om afslaget, eller hvis din situation ændrer sig. Så hjælper jeg dig videre.

Sådan klager du
Du kan klage, hvis du er uenig. Skriv eller ring til os, og fortæl hvorfor. Vi skal have din klage senest [skriv klagefrist] efter, at du har fået brevet. Vi ser på sagen igen. Holder vi fast i vores svar, sender vi din klage videre til [skriv klageinstans].

Regler
Vi har brugt [skriv lov og paragraf].

Venlig hilsen

[skriv dit navn]
[skriv din titel]
[skriv center]
`,
  },
  {
    kind: 'bevilling',
    text: `Du får [skriv det, vi bevilger]

Kære [skriv navn]

Vi giver dig [skriv det, vi bevilger] fra den [skriv startdato]. Du søgte den [skriv dato for ansøgningen].

Det får du
Du får [skriv mængde, beløb eller antal timer]. Vi har lagt vægt på, at [skriv grunden i din egen sag].

Det sker der nu
[skriv hvem] ringer til dig senest den [skriv dato], så I kan aftale det praktiske. Du skal ikke gøre noget, før vi ringer.

Sig til, hvis noget ændrer sig
Du skal fortælle os det, hvis [skriv ændringer, vi skal vide besked om]. Du kan ringe til mig på [skriv telefonnummer], hvis du har spørgsmål.

Regler
Vi har brugt [skriv lov og paragraf].

Venlig hilsen

[skriv dit navn]
[skriv din titel]
[skriv center]
`,
  },
  {
    kind: 'partshoering',
    text: `Fortæl os, hvad du mener, før vi bestemmer noget

Kære [skriv navn]

Vi overvejer at [skriv det, vi overvejer]. Før vi bestemmer os, vil vi gerne høre, hvad du mener. Svar os senest den [skriv svarfrist].

Det ved vi
Vi har fået at vide, at [skriv oplysningen]. Vi har den fra [skriv kilden]. Vi tror, at det betyder, at [skriv hvad det betyder for sagen].

Det kan du gøre nu
Du kan skrive til os i Digital Post eller ringe til mig på [skriv telefonnummer]. Fortæl os, hvis noget er forkert, eller hvis vi mangler noget. Du bestemmer selv, om du vil svare.

Det sker der bagefter
Når vi har fået dit svar, beslutter vi, hvad der skal ske. Hører vi ikke fra dig, bruger vi det, vi ved nu. Du får et brev med svaret senest den [skriv dato for svaret].

Regler
Du har ret til at sige din mening. Det står i [skriv lov og paragraf].

Venlig hilsen

[skriv dit navn]
[skriv din titel]
[skriv center]
`,
  },
  {
    kind: 'anmodning',
    text: `Send os [skriv oplysningerne] senest den [skriv frist]

Kære [skriv navn]

Vi skal bruge [skriv oplysningerne] fra dig, før vi kan svare på din ansøgning om [skriv det, du har søgt om]. Send dem til os senest den [skriv frist].

Det skal du sende
Vi mangler [skriv liste over det, der mangler]. Vi skal bruge det, fordi [skriv grunden].

Sådan gør du
Send det i Digital Post, eller kom forbi med det på [skriv adresse]. Har du brug for hjælp eller mere tid, så ring til mig på [skriv telefonnummer].

Det sker der bagefter
Når vi har fået det hele, svarer vi dig inden [skriv antal uger]. Får vi det ikke, må vi svare ud fra det, vi har nu. Så kan du risikere, at vi siger nej.

Regler
Vi må bede dig om oplysningerne efter [skriv lov og paragraf].

Venlig hilsen

[skriv dit navn]
[skriv din titel]
[skriv center]
`,
  },
]

/** The letter of the guide: short, and with faults of each of the four criteria. */
export const practiceLetter = `Vedrørende ansøgning om hjælp

Kære Anna Jensen

Under henvisning til din ansøgning af 3. marts skal det hermed meddeles, at sagen er blevet behandlet efter servicelovens § 83, stk. 1, jf. § 88.

Det fremgår af sagens oplysninger, at De bor alene, og at ansøger selv klarer madlavning og indkøb. Såfremt der fremkommer yderligere oplysninger, kan disse fremsendes til undertegnede, hvorefter der vil blive foretaget en vurdering af, hvorvidt der er grundlag for genoptagelse af sagen.

Der gives på den baggrund afslag på hjælp til rengøring.

Afgørelsen kan påklages inden fire uger. Klagen fremsendes til kommunen, som foretager en genvurdering. Ved eventuelle spørgsmål kan der rettes henvendelse til undertegnede på telefon 12 34 56 78.

Med venlig hilsen

Bo Holm
Sagsbehandler
`
