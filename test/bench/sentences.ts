/**
 * Sentence patterns of the made-up letters, by the part of the letter they stand in. `{slot}` is filled from the word
 * stock (see fill.ts), `[a|b]` is a choice. The mixture of good and bad municipal Danish is on purpose: the rules of
 * Klarbrev must find about as much here as in real letters, or the bench would time a linter with nothing to say.
 */

const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim())

/** What the letter decides, or that it decides nothing. */
export const results: readonly string[] = lines(`
  Du får {gode} fra {dato}.
  Du kan [desværre |]ikke få {gode}.
  Vi [giver|bevilger] dig {gode} i perioden {dato} til {dato}.
  {Kommune} har besluttet at give dig {gode}, men vi kan ikke betale {ken} på {kr} kroner.
  Du skal betale {kr} kroner tilbage, fordi du har fået {gode} siden {dag} uden at have ret til det.
  Der meddeles hermed afslag på Deres ansøgning af {dato} om {gode}.
  Vi stopper din udbetaling af {gode} den {dato}, hvis vi ikke har {N} [inden da|senest kl. {kl}].
  Vi vil gerne høre din mening, før vi afgør, om du [fortsat |]har ret til {gode}.
  Det er besluttet, at {gode} [bortfalder|nedsættes|forlænges] med virkning fra {dato}.
  Du skal [sende|aflevere] {kenv} og {ken} til {kontor} senest {dato}.
`)

/** Reasons and assessment. */
export const reasons: readonly string[] = lines(`
  Vi har lagt vægt på, at {N} [er|var] {adj}, og at du {adv} {vr} {aen}.
  Det fremgår af {kN} fra {dato}, at {hvem} [ikke |]har {vt} {S} i {sted}.
  Vores vurdering er, at {aN} kan {v} {as}, selv om {kN} {adv} mangler.
  Ved vurderingen er der [lagt vægt på|taget hensyn til|set bort fra] {aN}, herunder {S} samt {kS}.
  Forvaltningen finder [ikke |]grundlag for at {v} {N}, idet {S} {vp} af {kontor}.
  Du har [ret|ikke ret] til {gode}, når {aN} {vr} {en}.
  Din indtægt er {kr} kroner om måneden, og grænsen er {kr} kroner.
  Lægen skriver, at din {ubk} er {adj}, men hun {vr} ikke {S}.
  Vi kan [godt |]se, at {N} har {vt} dig, og vi har derfor {vt} {aen}.
  Det er vores opfattelse, at der [foreligger|er] {aen}, hvorfor {kN} må anses for {adj}.
  Efter en samlet, konkret og individuel vurdering {vp} {N} [derfor |]ikke.
  {kNs} og {S} viser, at {pct} procent af {kS} {adv} bliver {vt}.
  I {md} {vd} {kontor} {aen}, som {hvem} havde {vt} sammen med {ken}.
  Hvis du havde {vt} {N} før {dato}, kunne vi have {vt} {kS}.
  Da {N} ikke {vd} {S}, måtte vi {v} {aN}, inden vi kunne {v} {ken}.
  Selv om du {vr} {en}, betyder det ikke, at {kN} {adv} skal {v} {as}.
  Af {tal} {ks} var kun {tal} {adje}, og resten {vd} vi {adv}.
  [Imidlertid|Derimod|Omvendt] taler det imod, at {N} og {N} begge er {adje}.
  Det skyldes, at {S} ikke længere {vr} {aen}.
  Der er tale om {aen}, der {adv} {vp} i forbindelse med {ks}, {ks} eller {ks}.
`)

/** What has happened, and what the office knows. */
export const facts: readonly string[] = lines(`
  Den {dato} {vd} du {en} hos {kontor}.
  Vi modtog din {ubk} den {dato}, og vi {vd} {N} den {dag}.
  {hvem} fra {kontor} [ringede til|besøgte|skrev til] dig den {dag} kl. {kl}.
  Under [besøget|mødet|samtalen] fortalte du, at du {adv} {vr} {S} [i {sted}|på {vej}|hjemme].
  Du bor [alene|sammen med {fornavn}] på {vej} {tal} i {sted}.
  Du har siden {md} {vt} {tal} {ks} og {tal} {s}.
  I din ansøgning har du oplyst, at {kN} koster {kr} kr., heraf {kr} kr. til {ks}.
  {fornavn} er {tal} år og går i {tal}. klasse på {sted} Skole.
  Vi har fået {kenv}, {ken} og {en} fra [din læge|sygehuset|din arbejdsgiver|{hvem}].
  Sagen har været drøftet på {en} den {dato}, hvor også {hvem} [deltog|var til stede].
  Din tidligere {ubk} udløb {dato}, jf. vores brev i sag {sag}.
  Ifølge {kN} {vd} du {as} for i alt {kr} kroner i {md}.
  Du svarede ikke på {N}, som vi sendte med Digital Post den {dato}.
  {kS} blev {vt} af {hvem}, mens {kontor} {vd} {N}.
  Da vi {vd} {N}, manglede der {as} og {en}.
  Ejendommen på {vej} {tal} er {tal} m², og {N} ligger {tal} meter fra [skel|vejen|åen].
`)

/** Rules and statutes. */
export const legal: readonly string[] = lines(`
  Afgørelsen er truffet efter {lov} {ref}.
  Efter {lov} {ref}, {vr} kommunen {aen}, når {N} {vr} {S}.
  Reglerne står i {lov} {ref} og {ref}.
  Det følger af {ref}, jf. {ref}, i {lov}, at {kN} [skal|kan|bør] {vp}.
  Ifølge {lov} skal {S} {v} {en} inden {dage} dage.
  Kommunen har pligt til at {v} {S}, medmindre {aN} er {adj} (se {lov} {ref}).
  {Lov} giver os [mulighed for|ret til|pligt til] at {v} {aen}.
  Praksis fra Ankestyrelsen, bl.a. principmeddelelse {tal}-{tal}, {vr} {aN} på samme måde.
  Henset til det anførte, og under henvisning til {lov} {ref}, {vp} {N} i overensstemmelse hermed.
`)

/** How to complain. */
export const appeal: readonly string[] = lines(`
  Hvis du er uenig, kan du klage [inden {dage} uger|senest {dato}].
  Du klager ved at [skrive eller ringe|sende en mail] til {kontor}, {mail}.
  Vi {vr} {N} igen, og hvis vi ikke ændrer den, sender vi din klage til Ankestyrelsen.
  Skriv gerne, hvorfor du mener, at {N} er {adj}.
  Klagen skal være {kontor} i hænde inden {dage} dage fra modtagelsen af dette brev.
  Klage over {kN} har [ikke |]opsættende virkning.
  Ankestyrelsen kan vælge at {v}, {v} eller {v} {aN}.
  Du kan få hjælp til at klage hos [borgerrådgiveren|{hvem}|en bisidder] på telefon {tlf}.
`)

/** What happens now, and whom to ask. */
export const nextSteps: readonly string[] = lines(`
  Du skal [ikke gøre noget|selv {v} {N}|{v} {ken} inden {dag}].
  Ring til {hvem} på telefon {tlf}, hvis du har spørgsmål om {kS}.
  {Kontor} har åbent mandag til torsdag kl. {kl} og fredag kl. {kl}.
  Vi {vr} {N} [hver måned|en gang om året|i uge {tal}], og du hører fra os, når {kN} er {vt}.
  Pengene står på din konto den {dag}, første gang {dato}.
  Du skal give os besked, hvis {aN} [ændrer sig|ikke passer], eller hvis du {vr} {en}.
  Husk at {v} {S}, så vi kan {v} {kN} i tide.
  Du kan læse mere om {ks} på {sted}.dk, eller du kan spørge {kontor}.
  Vi glæder os til at [se dig|høre fra dig|hjælpe dig] den {dag} kl. {kl} på {vej} {tal}.
  Såfremt {N} ikke er os i hænde, forbeholder vi os ret til at {v} {S} uden yderligere varsel.
  Vær opmærksom på, at {as} {adv} kan {v} {ken}.
  Eventuelle spørgsmål til ovenstående bedes rettet til undertegnede på {tlf}.
`)

/** Items of lists. */
export const items: readonly string[] = lines(`
  {kS} fra {md}
  {ken} på {kr} kr.
  hvor ofte du {vr} {S}
  {as}, som {hvem} har {vt}
  {tal} {ks} og {en}
  om {N} {adv} er {adj}
  din {ubk} for {md} og {md}
  kopi af {kN}
`)

/** Titles and headings. */
export const titles: readonly string[] = lines(`
  Du får {gode}
  Afslag på {gode}
  Svar på din {ubk} om {gode}
  Afgørelse om {gode}
  Vedr. {ks}, sag {sag}
  Vi mangler {kN}
  Partshøring om {gode}
`)
export const headings: readonly string[] = lines(`
  Begrundelse
  Hvorfor får du {gode}?
  Sådan har vi vurderet {N}
  Oplysninger i sagen
  {kS} og {ks}
  Det skal du selv gøre
  Om {N}
  Hvad betyder det for dig?
  Regler
  Hvis du vil klage
`)
