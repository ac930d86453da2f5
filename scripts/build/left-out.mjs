// The words of the emoji's names that no password should have: names, brands, abbreviations, interjections, words of
// other languages, inflected forms, and whatever is vulgar, sexual, insulting, frightening, political, religious or sad.
// Somebody has read every other word. After an update of CLDR, `npm run build:lists` says which words are missing here,
// and the changes of package/words/ show which ones are new: read those.

/** By language, separated by white space. German words are written as in the list: without umlauts. */
export const LEFT_OUT = {
  de: `
    abaki abakusse abfall aerger afrika afro aida akten akut aladdin aladin alb alien alinea alkohol all alpaca
    ambulanz amerika amoebe amoeben amor anden angst arepa arktis arme armee asien asterisk asterism atheist atm
    audio ausbruch ausruf austral auswurf autorad axt aye bacon bakterie bazillen bedauern beil bento benzin bete
    bigfoot bikini billet bimmel biss blaetter blase blasen blut board boeller bombe boom brand bro brust buecher
    bueste buesten bullet bunny bunnys business caret casino catchen catcher chemo chevron china christ city
    clpboard clutch cny colada conga cool cowgirl cracker creme crepe cricket cruzeiro cupcake cupido dachse
    daemon daemonin dagger damen damenhut dango daoismus darts date deko demut desktop dharma diaerese disc disk
    divis diya doc dodo dolch doughnut dracula drei dribbeln drink dritter dschinn duerre dummkopf dynamit edamame
    egp eins elbe elben elbin empanada engel erdbeben erster essse eur europa fahhrad falle fantasy fatima faust
    fieber fleisch folglich forensik fotos free friedhof friseuse frisoer fritten fuesse fuji fungus furcht
    gallert gaming gebet gefahr gehen gehhilfe gehirn geist gen gespenst glaeser glatze glaube glibber glyphe grab
    gravis grippe guard haende hajj hamsa hanafuda handherz hash hashi heavy heer heia hexe hexer hidschab hijab
    hilal hindu hippo hirn holi hongbao horror huch hunger hypnose ice impfung inr integral islam izakaya japan
    jiaozi jpy jude jungfrau kaaba kaempfer kampf kanji kanuele katakana keycap khalsa khanda kick killer kippe
    kirche klinge klo knall knaller knochen knutsch kohl kopftuch kopfweh kosten kot kraut krawall krebs kreuz
    kreuze kricket krieg krieger kruecke kryptid kuesse kunoichi kuss label lacrosse langohr laster latschen
    lavasch lippen loch london luege lunge lutscher made maedchen maenner magiker mahjong maja malaria mangerin
    mantilla maria massage meehr messer messi mexiko miez migraene mikrobe mill minidisc minidisk mist moerder
    moneten monster montage moschee moskito moslem muckies muell munch murgang muslim naan nabla nage nazar nein
    nerd neu new ninja notfall obelisk oberon oden oelfass office oger ohren omg oolong ork orka parasit passwort
    pech pfeile pickel pille pinada pinata pinyin pipe pistole plage poempel pole polizei polizist poseidon pride
    prime promille proof protest prothese prozess puempel pumps punk pute putte radikal raeder rancher rasierer
    ratel ratte raubtier rauchen rauferei reinheit religion renminbi revolver rial rip rippen roentgen rundhaus
    russland sake sanitaer sarg sari satan sau schabe schaedel scham schleier schmerz schnappi schnaps schock
    schrei schrein schuetze schurke schurkin seiza selfie selters seufz shaka shaker sherlock shinobi shinto sie
    sieg sikh sirene skelett skippy skorpion skunk slash slip soldat soldatin solidus sos spa spesmilo spion
    spionage spionin spritze spritzer spuk stich stiche stick sticks stillen streit strich summ superman synagoge
    taiwan tamale tatzen tempel tengu tequila teufel therapie tichel titania tod toilette tokio ton tornado traene
    traenen tratsch trema trennung treten triton tritt tschuess turban ultimate umlaut unglueck untote untoter
    urne usd vampir verbot verboten verkehr versuche vespa victory viren virus wache wachfrau wachmann waffe
    waggon wahlen wahlurne wanze warnung wau weil whatsapp whiskey wlan won woodwose wrestler wunde wut yang yen
    yin yuan yuebing zazen zen zensur zombie zwei zweifel zweiter
  `,
  nl: `
    aankomen aas abc abcd accent accolade acht achtste actrice afkoelen afnemend afrika afro afspelen afsteken
    afval afvragen afwezig afzagen agent aigu aladin alcohol alfa alien aliens alinea alleen alles amerika amfoor
    amoebe angst angstig apostrof arabisch arepa aries arrogant asterisk atm atque austral aww back bacon bacterie
    badpak bae bah bak baken bakken balen bang baret bat batje beat beauty bebaard bedel beet beheren bejaard
    beneden beneveld bento bentobox besef besmet besnaard bessen beste bestie betaald betalen betrapt bevat bevel
    bewaker bezorgd biceps bidden bigfoot bijl bijna bijziend bikini biologe birdie bisque bitcoin blaten blind
    bloed bloeden blond blondine blosjes blozen blozend blussen blusser board boba boe boef boem boete boks boksen
    bom boos borst bot botsen botsing botten bout braaksel braken brand branden breek breken brutaal buit bullet
    bullseye bult buste calculus cancer capsicum cardio caret casino censuur cent chai check chemicus chevron chic
    chillen christus clutch cny conga contour cool cowgirl cricket crush cruzeiro cryptide cupido cycloon daarom
    dalend dampend dango darts date daten david deal debat degen delen deler deling demon dempen depri derde
    dertig dharma dicht diesis dimmen dinkus dionysus disk dit diya djinn dna dodo doei doggybag dol dolk dood
    doof douane doven down dracula dragen drager drank drankje drankjes drink drinken droevig drol dronken droog
    droogte duel duivel duivels duizelig dumpling duwen dynamiet echt edamame edele educatie een eens eenzaam
    eerste eeuwig egp ehm elf empanada end eng engel engelen enkel ergernis erosie escargot esculaap eur evolutie
    excuses explosie facepalm falsum fancy fatima fax flamenco flatjes flirten flitser floppy fondue football
    formeel fout foutloos frames franc frans free frietjes frons fronsen fronsend fronzen fuji futsal gaap gaatjes
    gadver game gapen gat gebald gebed geblokt geboeid gebogen gebroken gedaan gedraaid geek geen geest geeuwen
    gegeven gehaast gek geknoei geknoopt gekookt gekruist geleide gelijk geloof gemini gemors gen genade genest
    genetica geo geopend gepoft geschokt gesloten gespat gestoord gestrest getuige gevaar gevallen gevouwen gevuld
    gevulde gewassen gewond gewonnen gezegend gieten gladjes glazen gluren goal goden gokkast gokken golven
    golvend gordita graden graf grafzerk grauwtje grave graven green griep grimas grommen groot guanaco gyros
    haasten haha hahaha hak haken hakken hamam hamsa hanafuda hannuka hanteren hard harddisk harig hashtag hechten
    heerser heet heffer hehe heks helend heren herrezen hersenen hidjab hier hijab hijgen hindoe hoge hol hole
    holi honger hoog horen horror hotdog hou houden huilen huilend huizen hulp humeurig ideogram idk ieder iers
    illegaal ily inademen index india ingepakt injectie inkomend inpakken invoeren inzepen ironisch islam jack
    jakkes jaloers japan japans jeetje jet jiaozi jij jockey jodendom joert joey jood joods jou jpy judo kaal
    kalium kanagawa kapel katakana katten kebab keer kerk kerkhof kerkklok khanda kist klaar klappen klapper
    kledij klein kloppen klussen klusser knal knallen knaller knikken knip kogelvis koken kokkin koksmes koorts
    koortsig kop koppel koppig kopspeld kosten kreeft kreunen krijger kronkel kubieke kus kwaad kwal kwellen
    kwijlend laadbak laag laatste lab label labjas lacrosse lak lame latijns lawine ledemaat leeg leger legolas
    leigrijs leo lesbisch leugen lgbtqia lgtbqia libra liegen lijden lijdend lijmklem lik likeur lippen lmao
    lokken lol londen lorre lui luid luier lust maagd made maffia mahjong malaria manager manen manicure mannen
    mantilla maria mars martini massage masseren medisch meh mekka menora mes mesjes messi mexico microbe mijnbouw
    mil militair mill min minteken mirjam misdaad mislukt mix moai mobiel modus moe moeilijk moer mokken molteken
    monster morsen mortel moskee moslim munch mute naaien naan nabla napraten nazar nba nee negatie negatief negen
    nerd nerderig nerveus neutraal new niesen niet niets niezen niezend niks ninja nul nyc obelisk obelus oberon
    oef oeps ogen oger omdat omg omlaag omlijnd omslag omtrek onderarm ondiep ondode oneindig ongeloof ongerust
    onnozel onrust ontdaan onthutst ontzag onwetend onzeker ooi oordopje oorlog operator opgerold ophalen oplossen
    opmaken opname opnames opnemen oprapen opslaan optisch optreden orde orgaan orthodox oud overheid paal paddo
    pager pakezel pamonha paniek pap paraaf parallel parasiet passen passend peace pech peinzend penalty peso
    pfennig pga pho pieper pierogi pijn pil pils pinnen pinokkio pinpas pint pisces pistool pixels pixie plaag
    plagen plagerij plee pluizig poep politie polsslag pool poot poppen poreus poseidon pot poten pride probleem
    procent product profetie promille proosten protest prothese pruilen pruilend pruillip pump punk pupil putemmer
    puurheid qed queer racen racket radslag ramadan ramp rat ratelen ratio recycle recyclen reiken reizen relatie
    relax relaxen relaxing religie revolver rex rial ribben rijwiel riksja rock rockster roddelen roebel roepen
    roepie roetsjen rofl roflmao roken rollen rolodex rolstoel roltong rome ronaldo roofdier rooie rook rossig
    rotje rottend royalty rusland russisch ruzie saai sake samurai sarcasme sari saturnus sax schok schop schrap
    scuba selfie sereen serpent service settelen sexy shiitake shinto shot shuffle shuttle sigaret sikh sikkel sip
    sirene sjerp sjiek sjonge skelet skis skydiven slaan slaghout slagtand slaperig slecht slede slim slip slogan
    sluier slurp sluw smeken smelt smelten smerig snap snateren snee snikken soldaat soon sorry sos spa spannend
    speaker speculum spesmilo speurder spijl spijt spion spionne spitzen splijten spock spoed spook spottend
    spread spuit spuitend spuwen staan staand stang stank staren steen stel stick stinkt stoer stom stomen stomend
    stoned stoot stoppen strat streng stress strijd struien superset suv swag synagoge tabs taco tamale tanabata
    tao taoist tassen taststok taurus techneut tegen tegenzin tempel tengu tensor thailand tien tilde titania
    titanic toegang toename toilet tokio toosten torii tornado tranen treffer trema trend triest trillen triton
    troepen trol trollen truck ttyl tulband tumbler tumult tupel tussen twaalf twee tweede twijfel twister tyfoon
    uber ufo ugh uhh uhm uit uitgaand uitgeput uitkomen uitroep ultiem ultimate umlaut under urinoir urn usd
    uvormig vallen vallend valstrik vampier varken vat vecht vechten vechter verbaasd verband verboden vergeten
    verlegen verliefd verloren verpakt versierd verstomd versus verveeld verven verward verwelkt verziend vies
    virgo virus vlees vlucht voeden volgende voltage vorige vragen vroem vuist vulcan wachter wapen wat wauw wazig
    wegjagen weigeren weinig wenken werpen wezen whatever whiskey whisky wig wijzen wijzend wildeman wisselen
    witheet woede woedend won wond worm worp wow wrap xbox xnor xoxo yahtzee yang yen yeti yin yuan zaken zen
    zenuwen zes zettten zeug zeuren zeven zie ziedend ziek ziekte zoen zombie zorgen zuiger zussen zwaai zwaaien
    zwanger zweet zwem zweten zwevend zwijg zwijgen zwijn zwoel
  `,
  pl: `
    abc abcd absurd afro afryka akcent akcje akwalung aladyn alembik alkohol alladyn ameba ameby ameryka ameryki
    amorek anglia anuluj apostrof aprobata arabski arepa areszt armia asteryzm atm austral awantura azja badania
    bajan bajgiel bakteria bakterie baktrian batat bekon bento benzyna bermudy bessa bezludna bielizna bikini bila
    biret bis bitcoin ble blond blondyn bobas bogactwo bogaty bomba bombki brak brawa brawo brew broda brzuch
    brzydkie brzytwa buddysta buddyzm bum burito but buzi bystre bystry celna cent chamsa chanuka charms chiny
    choroba choroby chory chytry cicho cii cios ciuchcia ciut cmentarz cny cool crazy cruzeiro custard cyfry
    cyklon cyniczny czarne czarny czary czas czaszka czesanie cztery czwarta czynne damska damski dango darmowe
    daszek daszki data dawid deg delta detektyw dharma diereza dipa dlatego dna dobre dobro dobrze dodo domek
    domki domy drakula dratwa drganie drink druciane druciany druga duch duma dumna dumne dumny dusiciel duszek
    duszno dwa dwie dwunasta dym dymek dynamit dysk dywiz dzicz dziura dziwne ech edamame edykt email emblemat
    emocje erka erupcja eskulap essa eur facepalm faks fale fantasy fateh fatima fatimy fejspalm flirt foch foczka
    framuga frizbi fuj fujarka furia gad gafa gamepad garb garby gej geje gen gender genetyka geny gest giez glina
    gliniarz glista gnicie gniew goblin golarka golenie gotowany grawis grymas gwanako gwint gwizd gyoza gyros
    haha hahaha hajs hak halo hanafuda hash hazard hehe hej hihi hijab hinduizm hipcio hokusai holi horror hossa
    hotspot hura hurra idealnie ideogram iglaste iks iloczyn iloraz indeks insekt inwalida irlandia ironia
    irytacja islam izakaya jadowity jajka jajo japonia jasne jazda jeden jedzenie jen jeny jesienne jesienny jojo
    joker jpy juan judaizm judo jugoya kaaba kajdany kantor kaplica karaczan karaluch karciana karnacja kasa
    kasyno katar kebab keyboard khalsa khanda kicham kier kierowcy kij kijek kilof kineskop klaps klatki klown
    knur kocham koko kolana kolano kolba kolce kolizja konga konia konne kontra kontrola kontury kopniak kota
    kotlecik kpiarski kpina krakanie kraulem krew kryptyda krzyk kufle kujon kula kuleczka kult kultura kupa
    kwadra kwitek kwitnie kwota lacrosse laleczka lalki laska latanie lawina lecznica lej lek leniwy lepiej les
    lesbijka lesbijki lewa lewo lewy lgbtqia liczby lilijka link linowa lisa litery lodu lol londyn losowe
    losowego losowo luz luzak lwa macki mag mahjong malaria manicure manifa meh meksyk menora menzurka mglisto
    miara miecz miecze miejsc miejska mikrob mikroby mil mill mina minus miodu miriam miseczka mityczny mleka
    mniej moai mochi modlitwa mojito monarcha monstrum mowa mucha muchomor mycie naan nabla nacisk nadawcza nagraj
    nagranie nagrobek nah najemnik nazar negacja nerd nerwy neseser new nic nie niedobre niejawne niewinny ninja
    niska niski nokaut nosek nowy nuda nuty obchody obcy obelisk obelos obelus oberon obornik och oczy odbicie
    odchody odciski oden odpadki odpady odprawa odurzony oficer ognie ognisty ogniwa ogniwo ogolona ogr ogromny
    ojej okej okropne okrzyk omg onigiri opady operacja opoka order organ osiem ostra ostre ostry osuwisko otwarta
    otwarte otwarty pacyfa pacyfizm pad pada pager palacz palec palenie pamonha panika papieros pawica pech
    pedagog peso petarda petardy pho piana piccolo picie piechur pieczony pielucha pijana pijane pijani pijany pik
    pikap pikieta pikolo pinata ping piniata pinokio pipe pita pitna piwa plama plus plusk pocenie pocisk podmuch
    pogrzeb pokoju policja polny pong poo poop porowata porowaty posejdon pot potrzask powolny praca pracz prawa
    prawy presja pride prim procent promil proroka prosta prosty protest proteza prusak przecena przewaga psiaczek
    psinka ptasie pub puk puls punk pusta puste pusty pyra pysk pyszczek raban racja radosny rak rana randka
    ranking ratel ratunku razem razy recepcja referat religia rentgen rewolwer rial robak rock rocker rockerka
    rogi romans rosyjska router rozbryzg rozdymka rozlanie rozpacz ruda rude rudy ruina rulon rybne ryby ryj ryjek
    rzut sadzonka sake sari sarkazm saszetka schabowy sedes sekret selfie senny serca shaker shiitake shinto
    siedem siekiera sierp sierpowy sikh sikhizm silny sina siny sio siwa siwe siwy skate skater skoczny skopek
    skorpion skorupa skrucha skunks slash slipy smaczne smutek smutna smutne smutny sojowa solidus spa spadek
    spadkowa spadku spawacz spawanie spesmilo spocony sprzeciw ssak stara starsza starszy start stary starzec stek
    sto stoi stop stosunek strach straszny strata strunowy studyjny super superman susza suszi suv synagoga sza
    szalet szare szczebel szczur szczurek szewron szkielet szklane szkodnik szpada szpaner szpieg szpital sztanga
    sztuczne sztylet szukaj szwy szynowy szyny tabletka taco tajfun tak tam tanabata tao taoizm taryfa tegh
    tequila ter tir toaleta toalety tokio tokyo ton tornado tory towarowy tradycja trans trapery trend troll
    tropiki tropy trotyl trucizna trumna tryton trzecia trzy tsukimi tsunami tupanie turban tusz tutaj tylda
    tytania ubikacja uczony udko ufo ufoludek ukryty ulga uliczna umlaut uparty ups urna urocze usa usd usta uszy
    versus victoria victorii walka waluta wampir wargi warszawa wdech whiskey whisky wiara wibracje wiec wieczne
    wieje wiekowe wifi wigilia wina wirus witaj wlan wniosek wodna wodny wody wojna wojownik wojsko wojskowy wok
    wolkan wolne wolny won wow wsparcie wstecz wstyd wtyczka wybacz wyborcza wybory wybuch wydech wygodne wykres
    wylot wymiana wymioty wypchana wypchany wysoka wysoki wysokie yang yeti yin zabawne zabawny zabobon zaczep
    zaczepka zakaz zakazany zamglone zapas zapasy zapiski zaprawa zarazek zasadzka zastrzyk zauropod zawijane
    zawijas zdumiony zen zero zerwanie zielona zielone zielony ziew ziewanie zimne zimno zimny zjazd znikanie
    znudzony zombie zwitek
  `,
  sv: `
    abc accent ackolad afrika afro afrokam aina akut alces alien alinea alkohol allt ambulans amma amning amor
    amors analys ande andning ankare anonym apostrof arabiska arg asien aska asterisk asterism asymptot ateist
    atjoo atque austral avbockad avbryt avsnitt avtryck avvisa baciller bacon badbyxor bagel bagge baguette bajs
    bakterie bakverk balkbana batteri begrava bekymrad ben benknota bensin ber besviken betala betar bete bevis
    bigfoot bikini bilar birdie bisonoxe bister bit bitcoin blanda blind blinkar blod blond blondin blundar blus
    blyg bokrulle bomb borta bra brandbil brinner brottare brottas bruk brunt brustet bryta bubbel buddhism
    buddhist buffalo buga bullseye bultande cent chevron chock chockad cigarett clutch cny cool cowgirl cricket
    cruzeiro cyan dango degknyte del dela delar delare demon desert detektiv dividera division divisor diya djembe
    djinn djur dna dockor dolk dreglar dribbla drink drinkar dront dum dumpling dur dykmask dynamit dyrt edamame
    eftersom egp elak eld eller elva empanada envis erbjuda erosion ett eur evig exakt faasila facepalm fader fajt
    fajtas fallande faller falsum fara fasa fatima fax feber febrig fem fight figurer flikar flin flina flinande
    flirtar flytande flytetyg fnissar fogsvans fondue franc friterad frukost frusen fuji full funderar funifor
    fylld fyllnad fyrtagg fysiker galet gapar gemener gen generad genetik gest gillar girig given gloria god gott
    graf grav gravid gravsten grin gripa guanaco gul gullig gult gyro hacka hahaha hake halmos hals hamsa hash
    hemlig hemligt herrsko hett hijab himlar himmelsk hindu hinduism hjord holi homie hotspot hovdjur hud hugga
    hungrig hyssjad hyssjar icke ideogram ilska ilsken index ingen inget inkorg inomhus inslagen inte irland
    ironiskt islam japan japansk japanska japanskt javisst jiaozi jobbigt joey jojare jpy jude judendom judisk
    judo jungfru jungfrun jurist kaba kackel kakbit kall kallt kargt kasta katakana keycap khalsa khanda kikar
    kikare kiknar kinder kista klack klo klor klyva kniv knockad knop kock kolon kontra kontroll kors korsa
    korsade kraxa krigare kristen krus krycka kryp kubik kul kulram kurva kyrka kyss kyssas labb lagen lat ledsen
    lekfull lem ler less lider lift liggare lika likhet lira livre livshjul ljugande ljuger lockar lol lungor
    lunka lust mail makeup malaria manikyr manlig maria massage mata matdags matris med medurs mejl metro mig
    mikrob mikrober mill mindre minus miriam mobil moget moll monark monster mot mottaget moturs munk munnen
    munskydd muslim mystisk mytologi nazar nedsatt negation negativ nej neka ner neutralt nickar ninja nio noll
    nyc nypa nysa nyser nyttigt obelisk obelus oberon och odla ogilla okej okunskap olikhet oljefat olycklig omg
    omtumlad omw ond operator optisk organ orkar orm orolig ostadig ostbit osynlig otroligt otur oxen padda panik
    parasit parentes peace peka permobil peso pfennig pilar piller pinsamt pistol pita play plundra plus plutar
    polis polisbil polisman prickar prim procent produkt profetia promille prosit protes protest puck puckel
    pucklar pungdjur puss pust pustar putt qed racing radband rak raka rakhyvel rap ras rasande rede redo register
    reglage religion remsko rent repeat retort revolver rial rickshaw rinner risax risboll riskaka rock rodnar
    rosiga rostad router rova ruva rykande sake saknar salutera sant sari saturnus sauropod schas scoop selfie
    sent ser service sex shinto shock shot shuffle sicksack siffror sikh sikhism silhuett sju sjuk sjukdom sjukhus
    skadad skakande skakar skallig skelett skeptisk skickat skiffer skinhead skojar skor skorpion skott skriet
    skriker skrock skunk skurk skvaller skyffel skytten slagverk slash slice slug slut sluttagg smakar smitta
    snacks snara snarkar snart sned snett snitt snurrad snurrar snurrig snut softboll soldat soon sopa sopor sopp
    soptunna sorgen sorgligt sos sover spa spak sparka spesmilo spetsig spett spilla spion spock sprit spruta spy
    spyr stampa stank sticka stiga stillhet stop stopp stoppur stor stora stum styckdel stygn styrkula styrspak
    suckar sugga sugkopp sunt supa sur suv svett svettig svida svider svin symboler synagoga syrsa tablett taco
    tagg taggig talar tamale tangent tao taoist tassar tempel tempura tensor terapeut tigga tilde tio titania
    toalett toarulle tokigt tokyo tolv tom tournois trasigt trav tre trema treudd trippel triss trissa triton tro
    tromb trycka tryne tunga tungan turban tusendel tuta tveksam tving tvivel tyfon tysk ufo ultimate umlaut
    underarm undrar union uppgiven upprepa upprymd urklipp urna usd utan utbytbar uthus utkorg utmattad utrop
    utrotad utspill vad vampyr vapen varmkorv varning varubil vass versaler vet vibrera vildsvin vinsch virka
    virus vis visar visent vissen vitt vittne vokalist volt vulcan vuxen vuxna whisky wlan woman won wow wrap xnor
    yang yen yensedel yeti yin yrsel yuan yxa zombie
  `,
  tr: `
    abc abcd abd aborjin acele acil affet affetme afrika afro ahaha ahh ajan aksan aktif aktivite aktris alarm
    alet alt alyans amblem ambulans amerika amerikan amfora amip ampersan ampersat anka anma ara arama arbede
    arktik arp asa asker askeri askerlik asla asma asmak asterisk asya ateist atletik atmak austral avro avrupa
    aylak bacon bagel baget bahsetme bakmak bakteri balta banane bandaj bando banjo bant bar baret baston bayan
    bedava bedelsiz beden bekle bekletme bela belediye belki bemol ben benekli bento benzin benzinci beslemek
    bikini bildiri bilemem bilinmez bilmem bilmeme binde bir biraz birey birinci birlikte bisque bitcoin bitik biz
    bluejean boba bomba bonfile borozan bot bovling boynuz bozdurma brunch budist budizm buffalo bum burada burito
    but bye cahillik cami canavar casus cehalet cenaze cennet ceza cilve cin cip cny conga cookie cool cruzeiro
    cupcake cycling damga dango darma dedikodu defin dekont dekor deli delik deney denk denktir dental deprem
    depresif derece dev dharma dikkat dikme dikmek dil din dinamit dinazor direnme disk diya diyez dizin dizler
    dna dodo dokun dolgu domuz donat donma donut doughnut drakula dua dudak dudaklar duman dur durdur durdurma
    duvak duyma duyuru edamame egp ekle eksi eksilti eksiltme ekstre eleman elf elk eller elveda emici emmek
    empanada emzirme engelli entegral eridim erime eriyorum erkek eros esen eski eskrimci esme esnek esneme
    esnemek etobur eur evet evlenme evler evlilik evrensel fal fantezi fatma felaket fena fife fifre floppy forma
    gak ganimet garip gay gaz gel gelen gen genetik gerdel gergin giden girilmez gitmek giyim gizlenme gizli
    gizlice gizlilik goblin gokart gol gondol grip guanako gurur gururlu haha hahaha hain hakim halter halterci
    hamile hamsa hanafuda hap harabe hararet hare hashtag hasta hastane haylaz hayvan hehe hey heyelan hijyen
    hilal hilebaz hin hindu hinduizm hipo hokkabaz holi hortlak hulk jack jant janti japon japonca japonya jaws
    jet jiaozi jpy judo kaka kama kambiyo kan kanca kanka kanki kap kapkek kara karma karo kas kasa katakana
    katana kavga kawaii kaybolma kaza kazma kazmak kederli kehanet kel kep kes keskin kesme kesmek kestirme khalsa
    khanda kil kimlik kinci klas klinik klips klozet kokan kokarca koklamak koku kolluk komutan konum korkma korku
    korkulu korsan koruyucu kot kriket kucak kumar kup kurak kurnaz kusmak kusmuk kutsal lakros larva latin
    legolas leke levha lezbiyen lezzetli lift likapa lim lol londra mahjong makbuz maliye manda manyetik marmaray
    masaj maslak masum medikal meh meksika melek memeli memur menora mens merkep mersin meryem mescit meslek
    meyhane mezar mezun mikrop mil mill mimik mod monoray montaj moyai muah muayene muck muffin muhasebe mus
    musevi muska mutsuz naan nabla nakit namaste nazar nesne neyse nezle nikah ninja noel noodle nyc obelus oberon
    obur oden odun off oklar olamaz oldu oleey oley olmaz onarmak onay oni onlar oran ordu organ orijinal ork orta
    oto otomatik oturma oynamak oynatma panik papaz parazit parola patlama pay paytak perende pezo pierogi pik
    pilcrow pinata pinokyo pinyata pislik pita plankton polis pompa poseidon protesto protez puanlar puant puck
    radikal raket raklet rampa raptiye recorder reddetme regl revolver rezerve ritm riyal rock rolodeks ruble ruj
    rupi rus rusya sake saklanma sallama sallamak sallanma sap sari sekiz sekizgen sekme seksi selfie semavi sen
    senet sent sersem sert sessiz sicim sigara sih sihir sihizm sikke siklon sil silah silmek siluet simokin
    sinagog sinek sinir sinirli sinsi sis sisli skor skuba slip softball sokma sol sola solgun solucan soluk
    solumak solunum somurtan somurtma sonsuz sopa soropod sosis spa spekulum spesmilo spiral spock star steak
    sterlin stresli suikast suna sunmak surat sus suskun tabanca tabut tadilat tao taocu tayvan tedirgin tehlike
    tekila tekme temas tembel tengu tepki ter terapi terapist terleme terli ters tesbih tescilli teselli tespih
    tire titania titanik titreme titremek tokyo ton top toplam topu topuk topuksuz trans trefl triatlon trol tumba
    tutku tutmak tuvalet tuzak tuzlu ufo ukala ultimate umlaut umutsuz unicorn ustura utanma uyuklama uyuma uyumak
    uzanmak uzat uzuv vak vakum vampir varmak veda vegan vikunya viski voltaj vov vulkan vurgu vurmak waffle wifi
    wlan won xbox xor yahudi yakarma yakmak yalamak yalvarma yamuk yamulmak yang yani yanma yara yaramaz yarma
    yasa yasak yat yatmak yay yazma yeah yedi yelleme yem yen yer yes yeti yin yok yorgun yoyo yuan yumru yumruk
    yuz zalim zehir zodyak zombi zori
  `,
};
