// Written by `UPDATE=1 node --test tests/node/lists.test.mjs`, from
// the names of emoji in Unicode CLDR (Unicode-3.0, Unicode, Inc.).

const words: string =
  "aandacht aankomst aantal aap aar aarde abacus accu achtbaan acteur actie adel adem afdruk aker aktetas alarm a" +
  "lfabet alpaca amandel amfora amulet ananas anker antenne antwoord appel applaus aquarium ara arbeider archief " +
  "arm arts atleet atoom augurk auto avocado avond baan baar baby bad baden badge badkuip bagage bagel bakkerij b" +
  "aksteen bal balans balie balk ballen balpen bamboe banaan band banjo bank bar basket batterij bed bedankt bedr" +
  "ag bedtijd beeld been beer beestje beetje beginner beker bel bellen benzine berg beroep bes bestek beurs bever" +
  " bewijs bewolkt bezem bezorgen biefstuk bier biet bij biljet bioloog bioscoop bizon blad blauw blazen blij bli" +
  "k bloem blok blouse bocht boei boek boeman boer bol bonen bonnetje boog boom boot bord borstel bos bosbes bote" +
  "r bouw bowlen box braadpan brein brief bril broccoli broek brommer brons brood brug bruin brul bubbel buffel b" +
  "uigen buik buiten burger burrito bus bushalte buurt cactus cadeau cake camera camping cement chip cijfer circu" +
  "s cirkel citrus clip clown club cocktail computer confetti controle cowboy cracker creatief cruise cultuur cup" +
  "cake curling curry dag dagblad dakje daling dam dame dank dans das datum deck decor deel deken den denken desk" +
  "top dessert deur diagram dialoog diamant dieet dier diner disco diskette dobbelen docent dochter document doel" +
  " dokter dolfijn dollar donatie donker donut doolhof doorgang doos dop douche draad dressuur drie drijven druif" +
  " drums druppel dubbel duif duik duim dutje duur dweil eekhoorn eend eenhoorn egel eieren eiland eland elegant " +
  "element elfje ellips embleem emmer emotie entree envelop erwt esdoorn eten euro ezel fabel fabriek factuur fal" +
  "afel fantasie fastfood feest feniks festival fiets fijn film finish flamingo flensje fles flex flipper fluit f" +
  "ocus folklore fonkelen fontein frisbee fruit fuif gaaf gans garen garnaal gebak gebouw gedachte geduld geel ge" +
  "heim geit geld gelei geluk gember genieten geschenk getal geur gewei gewicht gezin gezond giraffe gitaar glas " +
  "glijden glimlach glitter goed golf gondel gooien gorilla goud graan grafiek granen grap gratis grijs grizzly g" +
  "roei gunst haai haak haan haar habitat hagedis hallo halte hamer hamster hand hangslot harp hart haven heelal " +
  "hekje held helm help hemel hengel herfst herhalen hert hibiscus hitte hobby hockey hoed hoek hoera hollen homm" +
  "el hond honing honkbal hoofd hoorn horens horloge hotel hout huis hut huwelijk hyacint idee ijs ijsbeer ijzer " +
  "ingang inkt insect internet jacht jammie japon jarig jas jazz jeans joepie joggen jojo joker jong joystick jub" +
  "ileum juichen jurk juweel kaars kaas kabel kajak kalender kalkoen kalmte kam kameel kamperen kano kantoor kapp" +
  "er kapsel karate karper kassabon kast kat kauw kei keizer kennis kermis kers ketting kever keyboard kijken kik" +
  "ker kimono kin kind kip kitten kiwi klapbord klasse klaver kleding klei klembord klimaat klinken klok klontje " +
  "klos kluisje knie knipoog knoedel knoflook knol knoop knop knuffel koala kobold koe koekje koffer kok kolf kom" +
  " komeet komma kompas konijn kool koopje koper kopje koraal korting kotelet koud kousen kozijn kraag krab krach" +
  "t kralen krant krediet krekel krijt kristal kroes krokodil kroon kruid kruk krul kudde kuieren kuiken kunst ku" +
  "rk kussen kwartier kwast kweek laars lach ladder lam lama lamp landen lantaarn laptop lassen lava lavendel lee" +
  "ftijd leeuw lekker lenig lente lepel leraar letters leuk leven lezen licht liefde lift lijn lijst limoen linia" +
  "al links lintje lira locatie lof logica lolly longen loofboom lopen lotion lotus lucht luiaard luiden luipaard" +
  " lunch lupine lus luxe maan maat machine magie magma magneet mail mama mammoet man mand mango map marathon mar" +
  "kt masker medaille medicijn meer megafoon meisje melk meloen memo mens merel merk metaal meten metro metselen " +
  "meubels miauw midden mier minibus mist moeder mol mond monitor monocle monteur mooi motor muesli mug muiltje m" +
  "uis munt museum muur muziek mythe naald naam nacht nadenken nagel natuur nek nest net netwerk neus nieuws nive" +
  "au noedels noord noot noten notitie nummer oceaan ochtend octopus oden oefening oester olie olifant olijf oma " +
  "omhoog onderdak ontbijt onweer oog oogsten oor oost opa open oppas optellen oranje orka orkestra otter ouder o" +
  "verhemd paar paella pagina pak pakje pakket paksoi palet palm pan panda papa papegaai papier paprika paraplu p" +
  "arel park paspoort pasta patat pauw pauze peddel peer pen pendule penseel peper persoon perzik pet petje peul " +
  "piano picknick pijl piloot pinda pingpong pion piraat pita pizza plaats plak plant pleister pluche pluimbal pl" +
  "us poedel poetsen polo pomp pond poort pop popcorn positief post potlood potplant pound praten precies pretzel" +
  " prijs prima prins privacy puck pudding punaise punt puppy puzzel raaf raam raap raceauto rad radertje radio r" +
  "aket ram ramen reactie recht redden reeks reep regaal regen reis rekenen rennen renpaard reptiel reus richting" +
  " ridders rietje rif rijden rijk rijp rijst ring rinkelen ritme rits rivier robot rodelen roeien roek rol rondj" +
  "e rood room roos rots roze rugby rugzak ruiken ruimte ruit rust safari salade salon salsa saluut samen sandaal" +
  " sap sauna saus saxofoon schat schep schip schoen schrift schuim scooter score shampoo shirt shoppen signaal s" +
  "ilhouet sjaal skate ski skilift sla slaap slak slang slapen slee sleutel slinger slipper slok slot smaak smile" +
  "y smoking smullen snavel sneaker sneeuw snel snoep snor soep sofa softbal sokken spaak spade spannen specerij " +
  "speels spek spel spier spin spiraal spons spoor sport spraak spreek springen sprookje spruit staaf stad staf s" +
  "tam stappen station steenbok stekel stem stenen step ster stier stijl stil stip stoel stok stoom stop storm st" +
  "rand streep strik stropdas studio stukje suiker surfen sushi symbool taart tak takken talisman tand tango tarw" +
  "e tas tasje taxi teken telefoon tellen telraam tempura tennis tent tevreden theater thee thuis ticket tijd tij" +
  "ger timer timmeren toernooi toets tomaat toneel tong toon top toren totaal touw toveren traag tractor trainen " +
  "tram trap trede trein trek triatlon triomf trofee trolley trom tropisch trots trouwen tuin tuktuk tulp turnen " +
  "tweeling uil uitkomst uitzicht uniform uur vaartuig vader vak valuta vangen veer vegen veilig veld velg venste" +
  "r verf verhaal verkeer vermaak verrast vertrek vervoer vest vet video vier vijf villa vinger vink viool vis vi" +
  "ssen vitamine vla vlag vlam vlek vleugel vlieg vlinder vloer vlot vlug voeding voertuig voet vogel vol voltooi" +
  "d volume vonk vooruit vork vorm vorst vos vraag vracht vrede vreugde vriend vrijheid vrolijk vrouw vrucht vulk" +
  "aan vulling vulpen vuur waaier wachten wafel wagen wagon walvis wandelen warm wasbeer wasgoed wasmand wassen w" +
  "ater web weekblad weer weg wekker wens wereld werk west wiel wijn wijs wikkel wild wimpel wind winkel winnaar " +
  "winter wisent wiskunde wit woerd woestijn wol wolf wolk wollig woning worst wortel woud yoga zaag zaailing zac" +
  "ht zagen zak zaklamp zand zanger zebra zee zeehond zeep zeilen zeker zetel zien zilver zingen zitten zoeken zo" +
  "et zomer zon zonnig zoogdier zout zucht zuid zuilen zuivel zuur zwaan zwam zwart zwembad zweven";

export default words.split(" ") as readonly string[];
