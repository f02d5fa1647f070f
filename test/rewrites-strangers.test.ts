import { describe, test } from 'vitest'
import { checkRewrites as check } from './rewrite-check.ts'

// What a blind editor turned down in letters by hands that came after the models, class by class.

describe('papirord', () => {
  test('a measure of the law, what one sees by, and what is given and is no rule', () => {
    check('papirord',
      ['Flytningen skal være nødvendig og ⟦hensigtsmæssig⟧.', 'noFix: vaelg'],
      ['Vi kan ⟦i lyset af⟧ lægens svar ikke bevilge en stol.', 'Vi kan ud fra lægens svar ikke bevilge en stol.'],
      ['Træningen kan ske ⟦inden for rammerne af⟧ Aktivhuset.', 'Træningen kan ske i Aktivhuset.'],
      ['Hjælpen gives ⟦inden for rammerne af⟧ kvalitetsstandarden.', 'Hjælpen gives efter kvalitetsstandarden.'])
  })
  test('”heraf”, ”herom” and ”ovenstående” hang on their noun', () => {
    check('papirord',
      ['I anledning ⟦heraf⟧ har vi ringet til dig.', 'noFix: vaelg'],
      ['Undladelse ⟦heraf⟧ kan betyde, at hjælpen stopper.', 'noFix: vaelg'],
      ['Du skylder renter, 60 pct. ⟦heraf⟧ 4.200 kr. om året.', 'noFix: vaelg'],
      ['Ønske ⟦herom⟧ skal være her i maj.', 'noFix: vaelg'],
      ['Til betaling af ⟦ovenstående⟧ skal du bruge dit girokort.', 'noFix: vaelg'])
  })
  test('the letter does what ”hermed” and ”herved” announce', () => {
    check('papirord',
      ['Vi skal ⟦herved⟧ bekræfte modtagelsen af dit brev.', 'Vi bekræfter modtagelsen af dit brev.'],
      ['Man skal ⟦hermed⟧ tilbyde dig en plads.', 'Man tilbyder dig en plads.'])
  })
  test('to whom, what counts as done, and what has to be there', () => {
    check('papirord',
      ['Nævnet ⟦meddeler⟧ dig, når sagen er slut.', 'Nævnet giver dig besked, når sagen er slut.'],
      ['Afbud skal ⟦meddeles⟧ senest dagen før.', 'Afbud skal meldes senest dagen før.'],
      ['Ønsker skal ⟦meddeles⟧ os i god tid.', 'noFix: vaelg'],
      ['Tiden ⟦anses for⟧ brugt.', 'Tiden er brugt.'],
      ['I modsat fald ⟦anses for⟧ brugt hele tiden.', 'I modsat fald regnes for brugt hele tiden.'],
      ['Der skal ⟦forefindes⟧ en stige i hjemmet.', 'Der skal være en stige i hjemmet.'],
      ['Klagen skal være ⟦indgivet⟧ senest den 3. maj.', 'Klagen skal være modtaget senest den 3. maj.'],
      ['Du har ⟦frafaldet⟧ klagen.', 'Du har opgivet klagen.'],
      ['Du har ⟦frafaldet⟧ denne rollator.', 'noFix: vaelg'],
      ['Indkøb kan ⟦varetages⟧ på nettet.', 'Indkøb kan klares på nettet.'],
      ['Du kan ⟦befordre⟧ dig selv til centret.', 'noFix: vaelg'],
      ['Vi afgør sagen på ejerens ⟦begæring⟧.', 'noFix: vaelg'])
  })
  test('what one expects, what one takes it for, what has been given and what one goes by', () => {
    check('papirord',
      ['Mødet ⟦påregnes⟧ at vare en time.', 'Mødet forventes at vare en time.'],
      ['Påbuddet må ⟦påregnes⟧ udstedt i maj.', 'Påbuddet må forventes udstedt i maj.'],
      ['Formålet må således ⟦anses for⟧ opnået.', 'Formålet må således regnes for opnået.'],
      ['Du må ikke bygge, før tilladelsen ⟦foreligger⟧.', 'Du må ikke bygge, før tilladelsen er givet.'],
      ['Du hører fra os, når udtalelsen ⟦foreligger⟧.', 'Du hører fra os, når udtalelsen er klar.'],
      ['Vi afgør sagen på baggrund af ⟦de foreliggende⟧ oplysninger.', 'Vi afgør sagen på baggrund af de oplysninger, vi har.'],
      ['Vi afgør sagen på ⟦det foreliggende⟧.', 'Vi afgør sagen ud fra de oplysninger, vi har.'],
      ['Der er ikke ⟦herved⟧ taget stilling til støtten.', 'Der er ikke dermed taget stilling til støtten.'],
      ['Prisen kan ⟦herved⟧ sættes ned.', 'noFix: vaelg'])
  })
  test('what hangs on a reference, on a place reached and on a word put in', () => {
    check('papirord',
      ['Du er klar til at nå ⟦hertil⟧.', 'noFix: vaelg'],
      ['Du får nej ⟦under hensyn til⟧ din angst.', 'Du får nej på grund af din angst.'],
      ['Pengene skal retur, ⟦idet⟧ dog et beløb kan blive stående.', 'noFix: vaelg'],
      ['Gælder det bilen, ⟦rettes henvendelse til⟧ kontoret.', 'Gælder det bilen, skal du kontakte kontoret.'])
    check('forkortelse',
      ['Prisen er 500 kr. (årets sats), ⟦jf.⟧ § 3.', 'Prisen er 500 kr. (årets sats), se § 3.'],
      ['Vi følger loven, ⟦jf.⟧ servicelovens § 84, sammenholdt med § 83.', 'Vi følger loven, se servicelovens § 84, sammenholdt med § 83.'])
  })
  test('what is got from somebody, shown to nobody, named twice, and when it takes effect', () => {
    check('papirord',
      ['Oplysning kan ⟦indhentes⟧ hos skolen.', 'Oplysning kan fås hos skolen.'],
      ['Du har en fuldmagt, som er ⟦forevist⟧.', 'noFix: vaelg'],
      ['Følgende skal ⟦meddeles⟧.', 'noFix: vaelg'],
      ['Klagen er ⟦imødekommet⟧ fuldt ud.', 'noFix: vaelg'],
      ['Målet kan ⟦varetages⟧ på skolen.', 'noFix: vaelg'],
      ['Opsigelse kan ske ⟦med virkning fra⟧ et halvårs udløb.', 'noFix: vaelg'],
      ['⟦Anmodning⟧ om udsættelse bliver til noget, hvis den kommer i tide.', 'noFix: vaelg'],
      ['Du søgte om førtidspension på ⟦det foreliggende⟧ grundlag.', 'noFix: vaelg'])
    check('forkortelse', ['Send det ⟦pr. post⟧ med vedlagte kort.', 'Send det i et brev med vedlagte kort.'])
    check('verbalsubstantiv', ['Skriv til undertegnede ⟦med angivelse⟧ af dit journalnummer.', 'noFix: omskriv'])
    check('passiv', ['Vi ser på, om prisen ⟦er⟧ lovligt fastsat.', 'noFix: uklar-saetning'])
  })
  test('formulas and turns that the plain word does not fit', () => {
    check('papirord',
      ['Hjælpen stopper ⟦efter udløbet af⟧ en kalendermåned.', 'noFix: vaelg'],
      ['Du skal foranledige kontoudtog sendt, eller få dem ⟦fremsendt⟧.', 'Du skal foranledige kontoudtog sendt, eller få dem sendt.'],
      ['Vi svarer efter § 9 samt ⟦subsidiært⟧ efter § 7.', 'noFix: vaelg'],
      ['⟦Forespørgsler⟧ ekspederes på telefon.', 'Henvendelser ekspederes på telefon.'],
      ['Det må ⟦konstateres⟧, at vejen er lukket.', 'noFix: vaelg'])
    check('passiv', ['Du får nej, hvorved ⟦bemærkes⟧, at fristen er kort.', 'noFix: uklar-saetning'])
  })
  test('on whom something is incumbent', () => {
    check('papirord',
      ['Er du uenig, ⟦påhviler⟧ det kommunen at se på sagen igen.', 'Er du uenig, skal kommunen se på sagen igen.'],
      ['Det ⟦påhviler⟧ den til enhver tid værende ejer at rydde sne.', 'Den til enhver tid værende ejer skal rydde sne.'],
      ['Udgiften ⟦påhviler⟧ dig.', 'Du skal betale udgiften.'],
      ['Eftersyn af liften ⟦påhviler⟧ kommunen.', 'Kommunen har ansvaret for eftersyn af liften.'],
      ['Pligten ⟦påhviler⟧ ejeren.', 'Ejeren har pligten.'],
      ['Efter loven ⟦påhviler⟧ rydning grundejerne.', 'noFix: omskriv'],
      ['Det ⟦påhviler⟧ efter loven udlejeren at male.', 'noFix: omskriv'])
  })
  test('when, which and together with what', () => {
    check('papirord',
      ['Du er ⟦for nærværende⟧ sygemeldt.', 'Du er lige nu sygemeldt.'],
      ['Reglen gælder ikke ⟦for nærværende⟧ sag.', 'Reglen gælder ikke for denne sag.'],
      ['Sagen er ⟦herefter⟧ sendt til en anden kommune.', 'Sagen er derefter sendt til en anden kommune.'],
      ['Vi bruger servicelovens § 84, ⟦sammenholdt med⟧ § 83.', 'Vi bruger servicelovens § 84 og § 83.'],
      ['Vi ser af skemaet, hvoraf der ⟦ses at være⟧ 11 ture.', 'noFix: vaelg'],
      ['Hjælp til bad og medicin er ⟦påkrævet⟧.', 'noFix: vaelg'])
  })
})

describe('passiv', () => {
  test('what the authority sends round, and what comes first in a sentence', () => {
    check('passiv',
      ['Ansøgningen ⟦har⟧ været sendt i nabohøring.', 'Vi har sendt ansøgningen i nabohøring.'],
      ['Sammenfattende ⟦bevilges⟧ hjælpen for et år.', 'Sammenfattende bevilger vi hjælpen for et år.'])
  })
  test('what an office draws attention to, calls people in to and asks back', () => {
    check('passiv',
      ['Opmærksomheden ⟦henledes⟧ endvidere på, at fristen er kort.', 'Vi gør endvidere opmærksom på, at fristen er kort.'],
      ['Ligeledes ⟦henledes⟧ opmærksomheden på din pligt.', 'Ligeledes gør vi opmærksom på din pligt.'],
      ['Du ⟦indvarsles⟧ til et møde.', 'Vi indkalder dig til et møde.'],
      ['Beløbet ⟦kræves⟧ tilbage.', 'Vi kræver beløbet tilbage.'],
      ['Opkrævning ⟦stilles⟧ i bero.', 'noFix: aktoer'])
  })
  test('a doer who is named before what is done', () => {
    check('passiv',
      ['Fristen ⟦er⟧ af kommunalbestyrelsen fastsat til 20 uger.', 'Kommunalbestyrelsen har fastsat fristen til 20 uger.'],
      ['Udgifterne ⟦er⟧ af forvaltningen opgjort til 410 kr.', 'Vi har opgjort udgifterne til 410 kr.'],
      ['Det ⟦er⟧ af lægen vurderet, at du kan arbejde.', 'Lægen har vurderet, at du kan arbejde.'],
      ['Du ⟦er⟧ af denne blevet henvist til os.', 'noFix: aktoer'])
  })
  test('what is asked for behind ”der”, of a named one, and with what it comes to', () => {
    check('passiv',
      ['Der ⟦bedes⟧ fremsendt et budget for maj.', 'Vi beder dig fremsende et budget for maj.'],
      ['Leverandøren ⟦bedes⟧ medbringe en nøgle.', 'Vi beder leverandøren medbringe en nøgle.'],
      ['Restancen, 1.620 kr., ⟦bedes⟧ indbetalt inden 30 dage.', 'Vi beder dig indbetale restancen, 1.620 kr., inden 30 dage.'],
      ['Restancen, som er stor, ⟦bedes⟧ indbetalt inden 30 dage.', 'noFix: uklar-saetning'])
  })
  test('what one looks at stands behind its small word', () => {
    check('passiv',
      ['Sagen ⟦er⟧ set på tre gange.', 'Vi har set på sagen tre gange.'],
      ['Det vil ⟦blive⟧ set på fra bunden.', 'Vi ser på det fra bunden.'])
  })
  test('a clause that goes on with the same subject keeps it', () => {
    check('passiv',
      ['Du ⟦er⟧ den 20. maj partshørt om det og har svaret.', 'Vi har den 20. maj partshørt dig om det, og du har svaret.'],
      ['Klagen ⟦er⟧ behandlet, men giver ikke anledning til ændringer.', 'Vi har behandlet klagen, men den giver ikke anledning til ændringer.'],
      ['Rykkeren ⟦er⟧ sendt til din e-Boks.', 'Vi har sendt rykkeren til din e-Boks.'])
  })
  test('what others pay, look at and decide', () => {
    check('passiv',
      ['Boligstøtten ⟦omregnes⟧ i maj.', 'noFix: aktoer'],
      ['Hun ⟦blev⟧ undersøgt den 12. april.', 'noFix: aktoer'],
      ['I år ⟦forhøjes⟧ indkomstgrænsen.', 'noFix: aktoer'],
      ['Mad ⟦tildeles⟧ efter § 83 den, der ikke selv kan lave den.', 'noFix: uklar-saetning'],
      ['Hvis der ⟦gives⟧ medhold, får du besked.', 'noFix: aktoer'],
      ['Har du betalt, kan der ⟦ses⟧ bort fra brevet.', 'noFix: aktoer'],
      ['Du siger, at entreprenøren er optaget, så der ikke kan ⟦lægges⟧ fliser.', 'noFix: aktoer'],
      ['Ændringen vil kunne ⟦ses⟧ på din lønseddel.', 'noFix: aktoer'],
      ['Det er klart, at evnen til at færdes kan ⟦anses⟧ for god.', 'noFix: uklar-saetning'],
      ['Vi kan se, at flytningen ifølge folkeregistret ⟦er⟧ anmeldt i maj.', 'noFix: aktoer'],
      ['En lift ⟦findes⟧ på den baggrund ikke nødvendig.', 'noFix: uklar-saetning'],
      ['Du ⟦har⟧ været indkaldt til en samtale, hvor du mødte op.', 'Vi indkaldte dig til en samtale, hvor du mødte op.'])
  })
})

test('a paragraph that speaks to nobody is written anew as the rest of its letter speaks: De, I or du', () => {
  const appeal = 'Afgørelsen kan ⟦påklages⟧ til nævnet inden 4 uger.'
  check('papirord',
    [`De har søgt om en seng.\n\nVi har set på Deres ansøgning.\n\n${appeal}`, 'De har søgt om en seng.\n\nVi har set på Deres ansøgning.\n\nDe kan klage over afgørelsen til nævnet inden 4 uger.'],
    [`I har søgt om en seng.\n\nVi har set på jeres ansøgning.\n\n${appeal}`, 'I har søgt om en seng.\n\nVi har set på jeres ansøgning.\n\nI kan klage over afgørelsen til nævnet inden 4 uger.'],
    [`Du har søgt om en seng.\n\nVi ringer til jer.\n\n${appeal}`, 'Du har søgt om en seng.\n\nVi ringer til jer.\n\nDu kan klage over afgørelsen til nævnet inden 4 uger.'])
})
test('letters that look like another kind: who did it is another, and what a word hangs on', () => {
  check('passiv',
    ['Måske er det, fordi din betalingsaftale ⟦blev⟧ slettet i foråret.', 'noFix: aktoer'],
    ['Henvendelsen ⟦er⟧ indgivet af en lejer, og du får en kopi.', 'noFix: null'],
    ['Du skal vente, da udgifter afholdt før en bevilling ikke ⟦dækkes⟧.', 'noFix: uklar-saetning'])
  check('papirord',
    ['Har du bemærkninger til det ⟦ovenstående⟧, så skriv.', 'Har du bemærkninger til dette, så skriv.'],
    ['Der er ikke med ⟦nærværende⟧ taget stilling til din sag.', 'Der er ikke med dette brev taget stilling til din sag.'],
    ['Tilsynet gav, som det ⟦fremgår af⟧ rapporten, ikke anledning til noget.', 'noFix: vaelg'],
    ['Fejl i rapporten kan ⟦meddeles⟧ os inden to uger.', 'noFix: vaelg'],
    ['Afdragene fastsættes ⟦under hensyn til⟧ dine økonomiske forhold.', 'Afdragene fastsættes ud fra dine økonomiske forhold.'],
    ['Du skal melde det, når du flytter ⟦hertil⟧.', 'noFix: vaelg'],
    ['For at ⟦komme i betragtning⟧ skal du bo alene.', 'noFix: vaelg'],
    ['Din søster har ⟦meddelt⟧ dig fuldmagt.', 'Din søster har givet dig fuldmagt.'],
    ['⟦Fremsat⟧ indsigelse har ikke opsættende virkning.', 'noFix: vaelg'],
    ['Kan du ikke betale, kan der inden maj ⟦anmodes om⟧ en afdragsordning.', 'noFix: aktoer'],
    ['Det ⟦påhviler⟧ kommunen efter lovens § 10 at undersøge sagen.', 'noFix: omskriv'],
    ['Turene bliver flyttet uden din ⟦foranstaltning⟧.', 'noFix: vaelg'],
    ['Vi skriver til den, der har ⟦underrettet⟧.', 'noFix: vaelg'],
    ['Udvalget har ⟦under hensyn til⟧ sagen og til rammen sagt ja.', 'noFix: vaelg'],
    ['Forespørgslen er oversendt ⟦hertil⟧ fra skolen.', 'Forespørgslen er oversendt til os fra skolen.'],
    ['Den øvrige del, ⟦hvorunder⟧ medicin og varme, er uændret.', 'noFix: vaelg'],
    ['Parterne ⟦tilsiges⟧ at møde fredag den 16. maj.', 'noFix: vaelg'],
    ['Dit brev giver ⟦herefter⟧ ikke anledning til mere.', 'Dit brev giver derfor ikke anledning til mere.'],
    ['Du har ikke pligt til at tale om forhold, ⟦hvorved⟧ du kan få en bøde.', 'noFix: vaelg'])
  check('passiv', ['Der ⟦udbedes⟧ samtidig en udtalelse fra skolen.', 'noFix: uklar-saetning'])
  check('papirord', ['Den, der ⟦er afskåret fra⟧ fremmøde, skal sige det.', 'noFix: vaelg'])
  check('man', ['Når ⟦man⟧ er gift, ser vi på begges penge, fordi man har pligt til det.', 'Når du er gift, ser vi på begges penge, fordi du har pligt til det.'],
    ['Når ⟦man⟧ er gift, har man pligt til at hjælpe hinanden.', 'noFix: omskriv'],
    ['Det er ikke sikkert, hvor mange gange ⟦man⟧ kan komme, det vurderer lægen.', 'Det er ikke sikkert, hvor mange gange du kan komme, det vurderer lægen.'])
  check('man', ['Byrådet har bestemt, at man har ret til en plads, hvis ⟦man⟧ bliver godkendt.', 'Byrådet har bestemt, at du har ret til en plads, hvis du bliver godkendt.'])
})
test('an ordinary week of letters: what another pays or complains of, clauses inside a subject, and words without an article', () => {
  check('passiv',
    ['Beløbet ⟦indsættes⟧ på kommunens konto i banken.', 'noFix: aktoer'],
    ['Flytningen ⟦betales⟧ kun, hvis det er aftalt på forhånd.', 'noFix: aktoer'],
    ['Beregningsark samt udskrift ⟦vedlægges⟧ i kopi.', 'Vi vedlægger beregningsark samt udskrift i kopi.'])
  check('papirord',
    ['Tilladelsen kan ⟦påklages⟧ til nævnet inden 4 uger, af enhver med interesse i sagen.', 'noFix: uklar-saetning'],
    ['Den omstændighed, at stien er åben, ⟦findes ikke at⟧ kunne føre til andet.', 'Vi finder ikke, at den omstændighed, at stien er åben, kan føre til andet.'],
    ['Der er kun medregnet træ, ⟦idet⟧ det af Dem ønskede gulv må anses for en forbedring.', 'noFix: vaelg'],
    ['Du kan klage via portalen, ⟦hvorved⟧ der erlægges gebyr.', 'noFix: vaelg'],
    ['Undladelse af at ⟦efterkomme⟧ anmodningen kan straffes.', 'Undladelse af at følge anmodningen kan straffes.'],
    ['Der ⟦foreligger⟧ sigteanalyse fra maj.', 'noFix: vaelg'],
    ['Kopi sendes til ⟦berigtigende⟧ advokat.', 'noFix: vaelg'],
    ['Opgørelsen er ⟦udfærdiget⟧ i maj.', 'Opgørelsen er lavet i maj.'],
    ['Det kan ske, at politiets bistand ⟦rekvireres⟧.', 'noFix: vaelg'],
    ['Vi kan oplyse, at sagen ⟦herefter⟧ vil blive afgjort i maj.', 'Vi kan oplyse, at sagen derefter vil blive afgjort i maj.'])
})

describe('verbalsubstantiv', () => {
  test('”sin” points at a doer who must not change', () => {
    check('verbalsubstantiv', ['Borgeren skal kunne medvirke ⟦ved behandlingen⟧ af sin sag.', 'noFix: omskriv'])
  })
})
