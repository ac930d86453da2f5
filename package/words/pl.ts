// Written by `UPDATE=1 node --test tests/node/lists.test.mjs`, from
// the names of emoji in Unicode CLDR (Unicode-3.0, Unicode, Inc.).

const words: string =
  "abakus agrafka akapit akordeon aktor akut akwarium alfabet aligator alpaka ambulans amfora amulet ananas anato" +
  "mia antena aparat arbuz artysta atleta atom atrament auto awokado babcia babeczka bagietka bajka bal balet bal" +
  "on balsam bambus banan banjo bank bar baran bariera basen bateria beczka bemol beton biceps bieg bielik bilard" +
  " bilet biolog biszkopt biuro biwak bizon blok bluzka bochenek boczek bohater boisko boks borowik borsuk bowlin" +
  "g bramka brzask budowa budynek budzik bukiet bumerang burak burger burrito burza bus busik butelka buty buziak" +
  " byk ceber cebula cel cement chaber chata chemia chili chleb chmura choinka chomik chusta ciasto cisza cukier " +
  "curling curry cylinder cyrk cytat cytrus czajnik czapka czasza czerpak czosnek danie delfin dentysta deser des" +
  "ka deszcz diagram dialog diament dinozaur dobranoc doktor dokument dolar dom doniczka dostawa drabina drewno d" +
  "roga dromader drukarka drzewo drzwi dworzec dynia dyskusja dzban dziadek dzieci dzik dzwon edukacja ekierka ek" +
  "ran elektryk element elf energia etykieta euro ewolucja fabryka faktura fala fantazja farba farmer fasola feni" +
  "ks film fizyk flaga flaming flesz flet foka folder fondue fontanna fortuna fotel frisbee frytki fryzjer funt f" +
  "utbol futrzak galareta garnek gawron gazeta gigant gitara glob gniazdo godzina gofr gogle gol golf gondola gor" +
  "yl gra granica groch gruszka grzyb gwiazda haczyk haft harcerze harfa harmonia herbata hiacynt hibiskus higien" +
  "a hokej homar hotdog hotel idea imbir imbryk impreza indyk internet iskra jacht jagoda japonka jaszczur jazz j" +
  "eansy jezioro joga joystick jurta kaczka kafelek kajak kaktus kamera kamping kanapa kangur kapelusz kapusta ka" +
  "rate kareta karo karta karuzela kask kasztan katalog kawa kciuk kemping kicia kierunek kimono kino kitel kiwi " +
  "klapek klasyka klawisz klejnot klon klucz kluski koala kobieta kogut kokarda kokos koktajl kolarz kolej kolory" +
  " komar kometa komiks kompas konfetti konik konsola koperta korale korek korona kosmos kostka kosz kot kotek ko" +
  "twica kowboj koza krab krakers kran kratka krawat kredka krem kreska krewetka krokodyl kropka krowa kruk kryki" +
  "et krzew kucharz kucyk kufel kulka kura kurczak kurtka kwadrat kwiat lalka lama lampa laptop las latarka lato " +
  "lawa lawenda legenda lekarz leniwiec lew lilak limetka limonka lina linia lira lis list lizak lody lotka lotni" +
  "a lotos ludzie luneta lupa lustro magia magnes mail makaron makrama malarz mama mamut mango mapa maraton march" +
  "ew marzenie maska matka mechanik mecz medal meduza medyk megafon melon metal meteoryt metro miasto miejsce mik" +
  "rofon mikser minibus minutnik miska mleczko mleko mniam moc moneta monitor morski morze most motor motyl mur m" +
  "urek muszla muzeum muzyk mysz naczynia nadzieja nagroda namiot napiwek naprawa narciarz narty natura nauka naw" +
  "ias niebo nitka noc nocleg noga nos notatka notes numer nuta obcas obiad obraz obuwie ocean ocena ochrona oczk" +
  "o oddech odlot ogon ogrodnik ojciec okazja oklaski okno oko okulary olej oliwka opiekun opona orbita organizm " +
  "orka orzech osiedle osoba ostryga owad owca owieczka owoc ozdoba paciorek pacyfka paczka paella pakunek palce " +
  "paleta palma panda panna papa papier papryka papuga para park paski pasta paszport patelnia patrol pauza paw p" +
  "ergamin perkusja pianino piasek pieczywo pierze pies pikle piknik pilot pinezka pingwin pionek piorun pirat pi" +
  "sak pisklak pismo pistolet piwo pizza placek planeta plaster plecak plusz poczta podkowa podpis podziw pogoda " +
  "pojazd pojemnik polano pomadka pomidor pomnik pomoc popcorn posypka potrawka poziom pranie prasa prawo precel " +
  "prezent profil prom prysznic przylot ptak ptaszek puchar pudel punkt pustynia puszka puzon puzzle pytanie raba" +
  "t rachunek radio rafa rakieta ramen ramka ranek ratownik ratunek rebus rekin relaks robot rodzic rogal rolki r" +
  "olnik romb rondel ropucha rower rozeta rozmowa rubel rugby rupia ryba rybka rycerz rynek rytm rzepa saksofon s" +
  "akura salut samolot sanie sanki satelita saturn sauna sawanna sen sepia ser serce setka siatka skarb sklep sko" +
  "k skrytka skrzynka skuter smak smartfon smoczek smok smyczek soczysty soda softball soja sok sople sos sosna s" +
  "owa spacer spagetti spanie spinacz spirala splot spodek sport spryt srebro stacja stado statek stok stolarz st" +
  "opa strona strzecha studia sukces sukienka suknia supermoc surfer sushi suwak sylwetka symbol sympatia syrena " +
  "szachy szafka szalik szampan szary szczotka szklanka szlak szminka sznur szok szop szorty szpadel szpilka szpu" +
  "lka sztuka szuflady szyba szycie szyja talerz talia tama tamburyn tancerz taniec tapioka tarcza tata taxi teat" +
  "r teczka telefon tempura tenis toast tor torba torebka tort traktor trampek traszka trefl trening triumf trofe" +
  "um tulipan tunel twarz tygrys ubrania ucho uczucia urodziny uwaga wachlarz waga wagon wakacje walizka wanna wa" +
  "rsztat warzywo waza welon wesele wiadro wiatr wicher wideo widok wieloryb wietrzny wiklina wikunia wilk winda " +
  "wino wiosna witaminy witryna woda wodnik worek wrap wrona wrotka wspinacz wulkan wydra wygrana wypieki wyprawa" +
  " wyspa wzrok zabawa zachwyt zakupy zamek zawody zdrowie zebra zegar zeszyt zgoda ziarno ziemia zima zmierzch z" +
  "nak zodiak zupa zygzak";

export default words.split(" ") as readonly string[];
