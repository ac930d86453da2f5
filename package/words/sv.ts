// Written by `UPDATE=1 node --test tests/node/lists.test.mjs`, from
// the names of emoji in Unicode CLDR (Unicode-3.0, Unicode, Inc.).

const words: string =
  "addera advokat alfabet alpaca alv amfora amulett ananas and anka ankomst ansikte antenn apa ara arbetare arkiv" +
  " artist atom avokado avtal baby bad bada badkar bagage bakelse balans balett ballong bambu banan band banjo ba" +
  "nk bar barn baseboll basket bastu bebis bento berg bestick bil biljard bio biolog bioskylt blad blixt block bl" +
  "omma bock boja bok boll bonde borste bowling boxning brandman bredband brev brillor bro broccoli broderi brons" +
  " brud brun bubbla budbil bumerang bumling burgare burk burrito buss butik bygge byxor camping chef chili chokl" +
  "ad cirkel citat citron clown cocktail cowboy curry cykel cykla daggmask damhatt damm dans data dator datum deg" +
  " delfin dessert diagram diamant dimma disco diskett doktor dokument dollar domare donut dragspel drake dromeda" +
  "r droppe dryck dubbel dukning dusch duva dyka eka elefant element elgitarr ellips etikett euro examen expert f" +
  "abrik falafel familj fantasy far fartyg fenix fest figur film finger fiol fira fisk flagga flamma flaska flick" +
  "a flingor flock fluga flyg fokus fordon forskare fot fotboll fransk fred frid frihet frisyr frukt funktion fyn" +
  "d fyra fyrkant gaffel galax galopp gammal garn gem get geting giraff gitarr glad glas glitter gnistra godis go" +
  "dnatt golf golv gorilla gosedjur grad gran gratis gris groda gryta guld gurka gympasko haj halsduk hammare ham" +
  "ster hand harpa hatt hav hej hibiskus hink hiss hjort hjul honung hopp horn hotell hummer hund hurra hus huvud" +
  " hyacint hydda igelkott industri insekt integral isberg isbit ishockey istappar jacka jazz jeans jockey jogga " +
  "jojo joker jonglera jorden joystick juice jul julgran julklapp jultomte juvel kaffe kaka kaktus kalas kalender" +
  " kalkon kam kamel kanin kanna kanot karate karp karta karusell kastanj katt kavaj kebab kedja kemi keps kex ki" +
  "lle kimono kiwi klammer klappa klippa klocka klok klot klubba knapp knut koala koja koltrast komet komma kompi" +
  "s konfetti konst kontor kopp korall korg korp kort korv kossa kostym krabba kram krita krok krona kropp kruka " +
  "krydda kryss kugge kung kuvert kvadrat kvarts kvast kvinna kvitto kyckling labbrock lacrosse lama lampa laptop" +
  " larv lastbil lavendel leende lejon leka lekplats leksak leopard lera lila lime limpa linbana linjal liten liv" +
  " livboj ljud ljus logik lok lotion lotus lugn lupin lycka lyft lykta macka magi magnet majs mamma man mandarin" +
  " manet mango mapp maracas mask mat matte medalj medicin megafon mellan melon menora middag mikrofon mil minibu" +
  "ss mjau mjuk moln monokel mor morot motor muffin mula mums mun mus museum musik muskler mutter mygga mynt myra" +
  " namn natt natur nisse njuter norr not noter nudlar nummer nyckel nyfiken nyhet ocean oliv olja orange origina" +
  "l orkester ost ostron oxe packning paella paj pajas paket palett palm panda pannkaka papegoja pappa paprika pa" +
  "r paraply park party pass pasta paus pengar penna pensel peppar person piano piccolo pickup pil pilot pingis p" +
  "irat pirog pizza plakat planta pojke pokal polo pommes popcorn post potatis prata present pretzel prins pris p" +
  "udel puls pumpa pund punkt purpur pussel rabatt racerbil radio raket ram regn ren renhet rep resa rev rikedom " +
  "riksha riktning ring ris robot rolig romantik romb ros rosa rosett rot rotfrukt rubel rugby rulla rupie ruta r" +
  "uter rymden rytm saga sallad salt sand satellit sax saxofon scarf schack sedel seger segling segrare shampoo s" +
  "hopping shorts sida signal silver simma simning sitta sjal sjunga skaka skaldjur skatt sked skidor skiva skjor" +
  "ta sko skola skopa skoter skratt skriver skruv skydd skylt skymning slinga slips slott smart smiley smink smok" +
  "ing sneaker snickare snigel snorkla sockor soffa sol solros sommar soppa sova spade spagetti spann spegel spel" +
  " spindel spole sport springa stadion stanna stapel stark staty steg stek sten stift stock stol storstad strand" +
  " streck strumpa stubbe student stycke surfare sushi svalka svamp svan svart symbol tack takt tallrik tand tavl" +
  "a taxi teater tecken tee tekanna tekopp telefon tennis tid tidning tiger timer timglas tjej tjur toffla tomat " +
  "tomt top topp torka torn torr traktor triangel triumf troll trombon tropisk trumma tryffel tull tulpan tumme t" +
  "upp tur tyst uggla ull ung upp utsikt utter vacker vagn vakt val valp valuta vandra varg varm varuhus vatten v" +
  "ed verktyg video vin vind vinge vinka vinna vinter violin vit volym vulkan yoga zebra";

export default words.split(" ") as readonly string[];
