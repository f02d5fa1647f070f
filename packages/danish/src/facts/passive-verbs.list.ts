/**
 * Word tables for passives: which participles tell a state or a change and so make no passive with være, and who mostly
 * does a deed that the passive leaves without a doer. Verbs stand in the infinitive, participles as they are.
 */

/** Participles of verbs of motion and change whose perfect takes være. */
export const changes: string = `
sket hændt foregået forekommet indtruffet opstået tilstødt kommet ankommet hjemkommet indkommet tilkommet
fremkommet udkommet omkommet bortkommet tilbagekommet nedkommet gået afgået fragået udgået tilgået overgået
hengået forgået nedgået opgået tilbagegået bortgået indgået rejst afrejst bortrejst hjemrejst indrejst udrejst
tilrejst udvandret indvandret emigreret immigreret fløjet cyklet løbet forløbet udløbet tilløbet sprunget
udsprunget hoppet kravlet krøbet vandret draget faret styrtet faldet bortfaldet henfaldet forfaldet indfaldet
tilfaldet sammenfaldet nedfaldet steget opsteget sunket nedsunket dalet gledet skredet fremskredet undsluppet
undveget veget afveget flygtet trådt tiltrådt fratrådt indtrådt udtrådt fremtrådt tilbagetrådt mødt fremmødt
udeblevet forblevet blevet begyndt ophørt sluttet vågnet vokset opvokset tilvokset groet tilgroet visnet rådnet
rustet tørret udtørret smeltet frosset modnet ældet forsvundet svundet hensvundet bristet brast revnet sprukket
knækket krakket kollapset eksploderet død afdød druknet forulykket kæntret strandet forlist besvimet stagneret
eskaleret kulmineret fordampet forværret lykkedes mislykkedes lykket mislykket sivet strømmet flydt dryppet landet
svinget kørt nået fortsat fyldt hjemvendt tilbagevendt
`

/** Verbs that change by themselves or are changed by somebody. */
export const eitherWay: string = `
flytte fraflytte tilflytte indflytte udflytte starte stoppe standse åbne rejse vende brænde brække dreje samle sprede
rykke vælte vedlægge forbedre udvikle
`

/** Participles that tell a state behind være: of persons, of places and things, and of what holds by law. */
export const states: string = `
gift skilt separeret forlovet bosat hjemmehørende beliggende bebygget beboet født ansat fastansat deltidsansat
fuldtidsansat projektansat timeansat beskæftiget pensioneret førtidspensioneret sygemeldt raskmeldt ledigmeldt
tilmeldt frameldt uddannet faglært kvalificeret autoriseret certificeret specialiseret organiseret momsregistreret
berettiget forpligtet bemyndiget befuldmægtiget bundet omfattet undtaget fritstillet dækket forsikret gældsat
forgældet belastet handicappet funktionsnedsat hæmmet udviklingshæmmet bevægelseshæmmet lammet skadet hjerneskadet
hørehæmmet synshæmmet svækket nedslidt slidt udslidt beruset påvirket traumatiseret invalideret smittet lukket
fyldt overfyldt optaget udsolgt fuldtegnet overtegnet besat placeret beliggende indrettet møbleret belagt omgivet
indhegnet overdækket forbundet adskilt opdelt inddelt sammensat delt udstyret forsynet bemandet fredet beskyttet
truet ødelagt smadret forurenet tilstoppet blokeret begrænset afgrænset betinget baseret funderet forankret egnet
tiltænkt forbeholdt målrettet tilknyttet knyttet relateret beslægtet tilsluttet kompliceret indviklet detaljeret
koncentreret varieret nuanceret påkrævet efterspurgt tilladt forbudt lovbestemt kendt velkendt bekendt anerkendt
respekteret elsket frygtet booket forældet opbrugt udtømt forbrugt forhindret bevokset beplantet asfalteret brolagt
udbredt spredt tabt fortabt motiveret inspireret engageret lettet beroliget tilfredsstillet generet forberedt
klædt krænket indforstået udelukket afklaret overbevist afskåret opfyldt overskredet ledsaget normeret forfalden indeholdt
`

/** Adjectives in the shape of participles that are so behind blive too: moods, bonds, and set phrases. */
export const minds: string = `
bekymret skuffet overrasket forbavset forundret forbløffet chokeret rystet forskrækket forvirret irriteret
fortørnet forarget stresset deprimeret nedtrykt bedrøvet fortvivlet begejstret interesseret forelsket betaget
imponeret fascineret henrykt frustreret berettiget omfattet forpligtet kvalificeret bekendt indforstået vant
tilvænnet nødt nødsaget udmattet udbrændt beruset forsinket gift skilt separeret forlovet udsolgt overfyldt
forkølet besvimet indviklet kompliceret fortabt forhindret egnet uegnet
`

/** Nouns in the definite form that are participles of rare verbs by their shape: "beløbet", "huset", "året". */
export const nouns: ReadonlySet<string> = new Set(
  `
anfaldet angrebet svaret anløbet arbejdet arret bæltet bandet båndet barnet begrebet beløbet benet besværet bidraget
bjerget bladet blodet blinket bordet brættet brokket brølet brystet brynet budet budget centret digtet døgnet
drættet duet eventyret fedtet filet filtret flaget folket foredraget forløbet forordet forsvaret forliget
fradraget furet fylket fostret gabet gensvaret gensynet gildet grebet grundvandet græsset gulvet gærdet haglet
hegnet hjulet hullet huset hvælvet håbet håret indekset indkastet indløbet jernet jobbet kablet kartet koret
kornet korset kortet kvarteret kvæget laget landet lejet lemmet lånet lageret livet loftet læet løbet lynet mælet
mærket midlet målet møget mørket navnet nettet netværket nævnet oplaget opsvinget ordet overgrebet panelet pantet
planet punktet påløbet rådet rebet riget rummet samarbejdet samspillet samtykket samvirket sandet signet skaftet
skelet skibet skindet skinnet skjoldet skridtet skriftet skummet skæret skødet skønnet slaget snittet spillet
stavnet stedet støvet stykket sundet synet sømmet tapet teltet tilsnittet tinget toget tovet tunet tårnet tæppet
udbyttet udklippet udkastet udspillet udslippet uddraget vandet vejret vildtet vinket værket værnet værgemålet
vældet æblet ægget øjet øret året ødet
`.trim().split(/\s+/),
)

/** What a word behind the participle makes of it: "beregnet til", "rettet mod" tell what a thing is for. */
export const stateBefore: ReadonlyMap<string, string> = new Map([
  ['begrundet', 'i'],
  ['beregnet', 'til'],
  ['bestemt', 'til'],
  ['rettet', 'mod'],
  ['indstillet', 'på'],
  ['tilpasset', 'til'],
  ['vendt', 'mod'],
])

/** Deeds of an authority: deciding, reckoning, telling and handling cases. */
export const authority: string = `
administrere afgøre afhjælpe afholde afkræve afregne afskedige afskrive afslutte afslå afvise afvikle afveje
aktivere ajourføre anbefale anbringe anerkende anmode anse ansætte antage anvise arkivere autorisere bede bedømme
behandle beklage bekendtgøre bemyndige bemærke beregne berøre beskatte besigtige beslaglægge beslutte
bestemme bestride besvare betragte betvivle bevilge bevillige bifalde billige bistå bortse bortvise censurere certificere
dispensere drøfte dække eftergive efterberegne efterbevilge efterprøve efterregulere effektuere ekskludere
ekspedere ekspropriere erindre erkende erklære evaluere fakturere fastholde fastlægge fastslå fastsætte finansiere
finde forbeholde forbyde forelægge foreskrive foreslå foretage forhøje forhåndsgodkende forkaste forklare forkorte
forkynde forlænge formidle formode fornye forrente forringe forudsætte forvalte forvente fordele fradrage frakende
fraråde fratage fratrække fremhæve fremrykke fremvise frigive friholde fritage færdigbehandle færdiggøre
genberegne genbehandle genbevilge genindføre genindkalde genoptage genoprette genoverveje genvurdere gennemføre
gennemgå gennemse give godkende godtgøre graduere granske henføre henlægge henregne henstille henvise hensætte
hense hjemle hjemvise håndhæve håndtere høre identificere igangsætte imødegå imødekomme imødese inddrage inddrive
indberette indbyde indeksere indføre indhente indkalde indkræve indplacere indregne indrømme indskrive indskærpe indvarsle
indstille indsætte informere inkludere inspicere instruere introducere invitere iværksætte journalisere justere
klarlægge klargøre klare klassificere kommentere kompensere konkludere konstatere kontakte kontrollere koordinere
korrigere kreditere kræve kundgøre kvittere makulere markere medregne medgive medtage mene modregne modificere
modtage motivere nedlægge nedprioritere nedsætte nedskrive normere notere nægte omberegne omfordele omgøre omlægge
omprioritere omregne omstøde omvisitere opdatere opfordre opgradere opgøre ophæve opjustere opklare opkræve
opprioritere oprette opsamle opsige opskrive opsummere optage ordinere ordne orientere overdrage overføre overgive
overlade overveje overvåge partshøre placere planlægge pointere politianmelde postere prioritere prisregulere
præcisere publicere påbyde pålægge påpege påse påtale påtegne påtænke realitetsbehandle reducere refundere
registrere regulere rekvirere reservere restituere resumere revidere revisitere revurdere rådgive sagsbehandle
sammenfatte sammenholde sammenligne sanktionere screene sikre skærpe skønne slette specificere spørge stadfæste
støtte supplere suspendere tilbageføre tilbageholde tilbagekalde tilbagekræve tilbagevise tilbyde tildele tilføje
tilgodeskrive tilgodese tilkalde tilkende tillade tillægge tilrettelægge tilråde tilsidesætte tilsige tilskrive
tilstræbe tilvejebringe træffe tvangsfjerne tvangsinddrive tydeliggøre tænke uddele uddelegere uddybe udarbejde
udbede udbetale udbyde udelade udelukke udfærdige udmelde udmåle udpege udregne udskrive udskyde udstede udtale
udtage udvide udvælge underkende underrette undersøge understrege understøtte undlade undtage varetage varsle
vedtage vejlede verificere videregive videreføre videresende viderebringe viderevisitere visitere vurdere vægte
yde
`

/** Deeds of a citizen: applying, paying, complaining, sending in and keeping duties. */
export const citizen: string = `
afbestille afgive afhente aflevere afmelde anke anmelde ansøge appellere anfægte angive anskaffe begrunde
begære benytte bestille betale booke bortskaffe dokumentere efterkomme efterleve erlægge forevise forlange
forsømme framelde fravige fravælge fremlægge fremskaffe fremsætte fylde hæfte iagttage ibrugtage indbetale
indbringe indfri indgive indlevere indmelde indsende indtaste istandsætte klage lovliggøre medbringe medsende
medunderskrive medvirke misligholde nyde opgive oppebære opsøge overholde overskride overtræde overvære parkere
påanke påberåbe påklage påkære påregne realisere renholde respektere returnere rydde rådføre samtykke
signere stile søge tilbagebetale tilbagelevere tilmelde udbedre udfylde underskrive uploade vedligeholde vælge ønske
`

/** What goes from the one to the other. */
export const transfer: string = `
aflægge anføre attestere bekræfte bringe eftersende fremføre fremsende meddele oplyse overbringe rapportere
redegøre rette sende tilkendegive tilsende tilstille udlevere vedhæfte vedlægge
`

/** Done by third parties, long ago, by nature or by nobody in particular; and what things are called. */
export const world: string = `
aflyse afhøre afsige analysere anholde anlægge arrestere arve avle bebygge befolke begrave benævne beskadige beskrive
beskylde betegne bygge definere diagnosticere dræbe dømme døbe eje etablere forgifte forstå forudsige forulempe
forurene frifinde frikende fusionere fængsle føde grundlægge hævde idømme indespærre indlægge involvere kalde
knuse konfirmere købe male matrikulere medicinere mishandle mistænke mobbe måle nedbryde nævne observere omtale
opdage opdyrke obducere operere opfatte opfinde opføre opmåle oversvømme overfalde overkøre påstå ramme ratificere
reparere restaurere sammenlægge sige sigte skabe skade skyde smadre smitte stifte stjæle straffe såre sælge
testamentere tiltale tinglyse tolke tro trykke udbrede udgrave udlede udleje udlåne udmatrikulere udstykke
ødelægge vaccinere forebygge forårsage forbinde bevare bage bore tælle køre fyre
opleve lyse
`

/** Done by nobody in particular; behind a modal verb it is the reader's to do. */
export const anybody: string = `
påbegynde berigtige afbryde anvende bruge bære fælde hente holde koge levere opbevare opvarme passe rengøre skifte slukke tænde tømme
udnytte varme vande
`
