// Written by `UPDATE=1 node --test tests/node/lists.test.mjs`, from
// the names of emoji in Unicode CLDR (Unicode-3.0, Unicode, Inc.).

const words: string =
  "ada adalet adam ahize ahtapot aile akordeon akrep akvaryum alev alfabe alpaka ampul anahtar ananas anatomi ana" +
  "yol anne anten antika araba armonika armut arzu asil aslan astronot atom avokado ayak ayna ayran aysberg baba " +
  "babet bacak bagaj bahar bakla bal bale balina balon bam bambu banka banyo baraj barbunya bardak basamak batary" +
  "a bateri bavul bayrak bazlama bebek belge berber beyaz beyin beyzbol bezelye biber biftek bilardo bilek bilge " +
  "bilim bina bira bisiklet bitki biyolog bizon blucin bluz boks boncuk boru boya bravo brokoli bronz bufalo buha" +
  "r buket bulmaca bulut bumerang burgu burun buz cadde cam caz ceket cetvel civciv daire dal dalga dalma damat d" +
  "amla dans davet davul dede defter demlik denge deniz ders deve diken dikkatli dilek dilim dinlemek disko diyal" +
  "og diz doktor dokuz dolap dolma dolu domates dondurma dost dosya durak duvar duygu eflatun efsane egzersiz ehl" +
  "iyet ejderha ekmek elbise eldiven elektrik elma eskrim esnaf etiket etkinlik euro evrak evrim fabrika falafel " +
  "fare fasulye fatura fener feribot fermuar festival fide fikir fil filiz film fincan flama fok frizbi futbol ga" +
  "ga gazete gazoz gece gelin gemi geometri gergedan geyik gezinti gitar giysi golf goril grafik gri haber hafif " +
  "halat halka hamam hamster hamur hareket harika hava havlu havuz hayal hayret hazine hedef hediye hentbol hesap" +
  " heyecan heykel hindi hokey horoz hortum huzur jeton jilet joker kabak kabe kablo kabuk kadeh kafa kahkaha kah" +
  "raman kahve kale kalkan kalp kamera kamp kamyon kanat kanepe kanguru kano kanun kapak kaplan kar karate kare k" +
  "arga karides karpuz kart karusel kase kask kaval kavun kaya kaykay kaymak kaynak kaz kebap kedi kek kelebek ke" +
  "man kemik kereste kese kestane keyifli kilit kimono kimya kiraz kiremit kirpi kitap kivi klakson klasik klavye" +
  " koala kocaman kokteyl kol kola koltuk kolye komik konfeti konserve kontrol konut kova kovboy koyun kozmetik k" +
  "ral kravat kredi krem krep kristal kruvasan kulak kule kum kumsal kunduz kupa kurabiye kurdele kurt kutlama ku" +
  "tu kuyruk kuzey kuzgun lahana lale lama lamba lastik lavabo leopar leziz lila limon lira lisans lise lolipop l" +
  "osyon lotus lunapark lupin madalya maden makas makyaj mama mamut mango manto manzara marakas market marul masa" +
  "l maske mavi maymun mayo maytap megafon mektup memnun menemen mengene mercan merdiven merhaba meridyen merkez " +
  "metal metro meyve meze midye mikrofon mimar minivan mitoloji miyav mobil modem mont mor motor mucit mum mumluk" +
  " musluk mutfak mutlu muz nefes nehir nohut nokta not nota ofis oje okul okyanus olta onigiri orka orkestra orm" +
  "an otel otoban otomobil otoyol oyun paella paket palet palmiye pamuk pancar panda pankek pano pantolon para pa" +
  "rk parlak parmak parti pasaport pasta patates paten patik pelerin pembe pencere penguen peri personel petrol p" +
  "eynir pide pikap piknik pil pilav pilot pinpon pipet piyano piyon pizza plaj plaka porsuk portakal posta pota " +
  "prens pretzel profil puding pusula puzzle radyo ragbi rahat rakun ralli rehber renkli resif ressam restoran ri" +
  "tim robot roket romantik rozet rulo saat sabah sabun safari saha sahil sakal sakin saksafon salata salon salsa" +
  " samimi sanat sandal sarma sauna saydam sayfa sebze selam sembol sepet seramik serin servis ses sevecen sevgi " +
  "sevimli seyahat sihirli simit sincap sinema sinyal siren sirk site siyah skuter smokin somun sonbahar soru sos" +
  " sote soylu spagetti spor stadyum sushi tabak tabela taht tako taksi takvim talebe tamam tamir tango tarak tar" +
  "ih tart tarz tatil tava tavla tavuk tayfun tebrik tekerlek teklif tekne tekvando telefon temiz tempo tenis tep" +
  "si terazi terlik terzi test teyp tilki timsah tiyatro tohum toka tokmak tomruk tost trafik tramvay tren treyle" +
  "r troley trombon tropik tuhaf tur turp turuncu tuz tuzluk usta uydu uyku uzay uzun vagon valiz vapur varil vaz" +
  "o vezne vida video voleybol volkan yahni yaka yapboz yaprak yarasa yatak yavru yaya yaz yelek yelpaze yemek ye" +
  "ni yetenek yiyecek yoga yol yolcu yonca yumak yumurta yunus yurt yuva zafer zambak zar zarf zebra zeka zeki ze" +
  "ncefil zengin zeytin zil zincir";

export default words.split(" ") as readonly string[];
