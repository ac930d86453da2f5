// Written by `UPDATE=1 node --test tests/node/lists.test.mjs`, from
// the names of emoji in Unicode CLDR (Unicode-3.0, Unicode, Inc.).

const words: string =
  "abakus abdruck abflug ablage absatz abschied achtel adler aehre aerztin affe ahorn akku akzent alpaka alphabet" +
  " ameise ampel amphore amsel amulett ananas anatomie angeln anker ankunft anruf antenne anzug apfel apotheke ap" +
  "plaus aquarium arbeit archiv arena arm artist arznei arzt asche atem athlet atom aufnahme aufzug auge ausdauer" +
  " auskunft aussicht auster ausweis auto avocado baby bad baden baer baeuerin bagel baguette bahn balken ball ba" +
  "nane band banjo bank bar bart baseball batterie bau bauch bauer baum bauwerk beere beifall bein beleg berg ber" +
  "uf besen besteck betonung betrag bett beute biber biene bier bild billard biologe birne bison bizeps blatt bli" +
  "ck blitz block bluete blume bluse bock boden bogen bohne bonbon boot bottich bouquet bowling box boxen braut b" +
  "rett brezel brief brille broccoli brokkoli brot bruecke brunnen buch buechse bueffel buero bumerang burg burri" +
  "to bus butter cafe camping cent champion chemie chili clown cocktail comic computer cookie couch cowboy curry " +
  "dach damm dampf danke dart datum daumen dekor delfin dessert detektiv dezibel diagramm dialog diamant dino dip" +
  "lom disco diskette division dna doener doktor dokument dollar donut dorf dose dozent drache dreieck dromedar d" +
  "ronte drucker druecker dusche eber eidechse eimer einband eingabe einhorn eintopf eis eisbaer eiscreme eisdiel" +
  "e eisen eislauf elch elefant element elf elfe ellipse eltern emotion empfang ente erbse erdbeere erde erdnuss " +
  "esel essen etikett eule euro fabrik faden faecher faehre fahne fahrrad falafel familie fantasie farbe farmer f" +
  "ass faultier fax fechter feder fee fegen feier feld fels fenster fest feuer film finger fisch flagge flair fla" +
  "mme flan flasche fleck fliege flocke floete fluegel flug fluss fokus fondue football form forscher frage frau " +
  "freiheit freude friede frisur frosch frucht fruechte fuchs fuelle funken fuss gabel gaertner galaxie gamepad g" +
  "ans ganter garn garten gebaeck gebirge gefaess gefieder gefuehl gehstock geige geld gemaelde gemuese genetik g" +
  "epaeck gericht geschenk gesicht geste getraenk geweih gewinn gewuerz gigant giraffe gitarre glas gleise globus" +
  " glocke glueck gold golf gondel gorilla gourmet grad grenze grille grimasse gruss gurke guthaben haar haekeln " +
  "haeuser hafen hahn hai haifisch haken halbmond hallo hals halt hammer hamster hand hantel harfe hase haus heim" +
  " held helm hemd henne herbst herde herren herz hibiskus hilfe himmel hinweis hirsch hitze hobby hochhaus hocke" +
  "y hoerer holz honig horoskop hose hotdog hotel hotspot huepfen huette hufeisen huhn hummel hund hurra hut hygi" +
  "ene idee igel ingwer insel internet jacke jazz jeans jogger joker jongleur joystick jubel judo junge jurte juw" +
  "elen kaefer kaenguru kaese kaffee kaktus kalender kalmar kamel kaminuhr kamm kanne kanu kappe kapsel karate ka" +
  "ro karpfen karte kasten kater katze kaufhaus kehren keks kerze kette keyboard kimono kind kino kirsche kiste k" +
  "iwi klammer klappe klatsch klavier klecks klee kleid klempner klingel knete knie knoepfe knoten koala kobold k" +
  "och koechin koenig koerper koffer komet komma kompass konfetti konserve konzert kopf koralle korb korken kosme" +
  "tik kotelett krabbe kracher kraehe kragen krake kran kraulen kreis kroenung krokodil krone krug kuchen kuebel " +
  "kueken kuerbis kugel kuh kultur kunst kurve labor laecheln laeufer lama lampe landung laptop laub laufen lava " +
  "lavendel lawine leben lehrer leiter leopard lesen leuchter leute licht liebe lied lift lilie limette lineal li" +
  "nie lira lobster locke loeffel loewe lolli lotion lupe lupine luxus maerchen magie magnet mais maler mama mamm" +
  "ut manager mango mann mantel maracas marke marone maske mathe mauer maultier maus medaille medien meer megafon" +
  " melone menge menora mensch metal metro miau mikrofon milch militaer minus mittag moebel moehre moertel moment" +
  " monarch mond monitor monokel moped morgen motorrad muecke muenze muetze muffin mund muschel musik muskeln mut" +
  "ter nacht nadel naehen nagel nahrung nase nashorn natur nebel nest netz neumond nicken nilpferd nixe norden no" +
  "te notiz nudeln oase objekt obst ochse oeffnung oel oellampe ohr oktopus olive oma opa orange orca orden ordne" +
  "r organ osten otter outdoor ozean paar paddel paella paerchen pager paket palast palette palme panda panik pap" +
  "agei papier paprika paragraf park party pass pasta pause peperoni perle person peso pfanne pfau pfeffer pfeil " +
  "pfennig pferd pfirsich pflanze pfleger pfund phoenix piano picknick piep pierogi pik pilot pilz pinguin pinsel" +
  " pipette pirat pita pizza plakat planet plus pokal pommes pool popcorn popstar posaune post preis presse prinz" +
  " probe prozent puck pudding pudel puls punkt puppe puzzle quadrat qualle quelle quittung quokka rabatt rabe ra" +
  "d radeln radio radler rahmen rakete ranzen rassel raupe raute recht regen reichtum reifen reis relaxen rennen " +
  "reptil respekt rettung rhombus rhythmus richter riegel riese riff ring robbe roboter rock rodel rolle roman ro" +
  "sa rose rot router rubel rucksack ruder ruebe ruehrung rugby ruhe rupie rutsche sack saege saenger saeule saft" +
  " salat salon salsa salz sandale satellit saturn sauna saurier saxofon schaf schere schiff schlaf schmuck schne" +
  "e schote schraube schuh schwan see seehund seeloewe seereise seife seil seite sekt senior shampoo shirt shoppi" +
  "ng shorts shrimp siegel silber singen sitz skater ski skyline slipper smiley smoking snack sneaker socken sofa" +
  " softeis sohn sommer sonne sorbet sosse spaten speck spiel spinat spirale sport spross spule sputnik stadt sta" +
  "nd star statue steak stecker stein stern stier stift stock stopp strand streber stricken strom student stufe s" +
  "tuhl stunde substanz suche sueden suppe surf sushi symbol taco taenzer tafel talisman tango tanke tanne tanz t" +
  "asche tasse taste taube taxi teddy tee teekrug teetasse teile telefon teller tennis termin theater ticket tier" +
  " tiger tilde timer tinte tischler toast tochter tomate topf tor torte training traktor tram traube trecker tro" +
  "ll trommel tropen truthahn tuch tuer tuete tulpe turner uebung ufo uhr uhrzeit uhu umarmung umhang umschlag un" +
  "i uniform unterarm vase vater verband video viereck violine vitamin vogel vollmond vorsicht vorteil vulkan waa" +
  "ge waechter waehrung waesche waffel wagen wagon wal wald wallaby wand wangen wasser wechsel wecker wein weizen" +
  " welle welt werkzeug wesen weste wetter widder wimpel wind winter wirbel wisent wohnhaus wolf wolke wolle wrap" +
  " wuensche wuerze wueste wunder wurm wurst wurzel yacht yeti yoga zaehne zahlen zahn zauberei zebra zeichen zei" +
  "t zelt zettel zeuge ziege ziffern zirkus zitrone zoll zoo zucker zufall zug zuhause zukunft zunge zutat zuwach" +
  "s zweig zwiebel zwilling zwinkern zwirn zylinder";

export default words.split(" ") as readonly string[];
