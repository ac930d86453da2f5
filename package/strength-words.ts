// Written by `UPDATE=1 node --test tests/node/lists.test.mjs`, from the lists of zxcvbn-ts (MIT). Its
// English words are from OpenSubtitles 2024 by way of OPUS, Helsinki-NLP (ODC-BY).

/**
 * What attackers try first, the commonest first, separated by spaces.
 *
 * @internal
 */
export const WORDS: { readonly names: string; readonly passwords: string; readonly words: string } = {
  names:
    "else may carry kim ray fan amy van tim joy ted min bride eve row pen deny lou ali pet ann liz sue lin gus pat " +
    "zoe mia eva jen pam mel con kit kay cal meg kai ana ava dee sal bee val mei jan cam ivy nana nan kat liv mae d" +
    "el deb dot viki mimi doe nat rae lil dre ada peg pier bea edie merci evie viv ira roz ida lulu gale yoko lotta" +
    " gigi leela devi emmy moira leyla mil hetty flo prue lea janey eda annalise miran bev vin kip gui velma rey fa" +
    "y isis myra didi sari adi lorry koo marguerite jojo dory maura rica henrietta esme pia clary elly lia talia lu" +
    "ce maud addy merrily lexie meta meade clementine raina luz rayna enid deva antoinette cate fifi rhea augustine" +
    " amara dara bebe gae rosy meryl dix madge addie ami isa malia bel raf nance inez norah letty mag sofie claudet" +
    "te adela wynn lira gilda ola elyse ines zora deena shirl bibi olly rena rina etta cami una guinevere ros saree" +
    " lanie dona rhoda millicent susannah lidia wilhelmina dru lula mamie lyn katharine rowe lainey fae cally risa " +
    "tilda hildy cissy esta mead anne-marie gael kalinda juana leena lorne ainsley malory ilsa lexy ina marys jyoti" +
    " romy magdalene laney dede nita bryn vivi veda nyssa gwendolyn sena myrna pru tobey inge fawn judi mora gwynet" +
    "h peri kandy karna maudie ronda riva ree moria delinda tobe ricki evey abbi georgette cyndi brynn philippa uta" +
    " francoise gaye fey inger oona evangeline dotty adora susy gerri lilah isadora minna tierney griselda carlota " +
    "desdemona candis stoddard melba henriette tamra coraline joana lanny ara gwyn zia arda marga ora leda taryn pe" +
    "rla hedy ilse cicely consuela twyla reena marni essie lissa elka sibel philippine teddi nelle lib jeannette am" +
    "e evy amity jessa esma linn raine josey orel christiane gerty lettie ema maybelle hedda georgiana sibley deane" +
    " ursa celestine maren rosamund tomi mame avis dena jinny vikki blaire ulla golda kiri cammy imogene rea arlett" +
    "e cindi julienne orly layne vilma tansy chlo brigid agata cori hermia dorie grata keely gloriana alta sibyl gr" +
    "ier zena norrie rosaline valli dodie iona lucienne clea loni vanda stacee chickie kacey carmelita dita nadiya " +
    "goldy ilene trudi nonna pollyanna liliane junie bari marya jemmy shae brita pammi harriette frederica rosalyn " +
    "kenna jena eleni kass ayn marylin charo livy zulema ernestine holli tonia livvy glyn raye genny alys melania d" +
    "rona nari aviva katey carlene adelle philomena kori vanna yetta noelani peta cordy eugenie becka dido pepi ern" +
    "a clarita kora maddalena adina emmie ebba minny kym fayette lela hali noni jacinda kaja wendi gilberte arlena " +
    "celie teena nettle lynde ciel tamiko randa sibella luise fara eadie bessy twila gwendolen mady malva zarah kai" +
    "a elora zita emelia emmeline caron dode marjory concordia emmi zandra corliss blithe afton camellia gusta loue" +
    "lla faun dayna mirabelle manya sharia mab bathsheba kaylyn bridie alix darci terese amie suellen sabra karyn r" +
    "oseanna heloise briny leta adaline dorrie honoria wynne tyne agnese aubry ula lissy heda alyce jordan jennifer" +
    " harley sunshine george michelle jessica maggie ginger amanda ashley nicole chelsea dallas austin heather sama" +
    "ntha cookie morgan andrea mercedes melissa marina hannah brandy victoria angel chris natasha rachel crystal ja" +
    "smine angela lauren shannon sophie danielle muffin jackie sandra florida tiffany debbie monica alex bonnie ale" +
    "xis lucky freddy willie sydney happy rebecca stella jessie shelby fred willow gabriel cassie christin louise c" +
    "arolina birdie cherry sharon kristina kimberly barbara sabrina carmen caroline sammy star billy vanessa courtn" +
    "ey bill denise patricia maryjane pamela frank melanie teresa olivia veronica frankie natalie marley brittany c" +
    "laudia kelly kitty leslie allison adrian brooke karina alicia sarah reggie molly claire madonna elizabet georg" +
    "ia brenda virginia alyssa alison tommy bobby galina britney kristen pandora simone carrie robbie gracie amber " +
    "maria anna candy connie honey sasha michele miranda freddie jenny raven sandy cheryl atlanta lisa elaine barbi" +
    "e jerry laura winnie katie regina kristin tony stacey angelina valentina lolita athena veronika maddie valerie" +
    " goldie elena daisy bunny ronnie jasmin stephani kathleen shelly blondie casey cristina minnie lindsay gloria " +
    "joanne larisa valera stormy rose julie aurora brandi monika elizabeth bernie storm linda millie audrey sophia " +
    "marion chrissy nadine marie kelsey karen martha isabella callie irina isabelle holly shirley eddie danny chris" +
    "ty nicola nikki trixie sherry michel florence yvonne bianca martina andrei margaret christian sunny brianna li" +
    "ndsey missy joanna emily joey jamie susan daniela abigail katrina andy diana deedee april bertha sylvia olga b" +
    "rooks philly sheila monique tracey isabel serena silvia maxine teddy colleen velvet roxanne helena penny molli" +
    "e grace bird suzanne ekaterina whitney danni cindy sabine evelyn cody buffy tina penelope harmony mary christi" +
    "ne misty robin anastasia janice angelica scarlett camille dorothy dusty katerina tamara annie sally julia alex" +
    "andra terry phoebe violet randy sadie scarlet frances cynthia lorraine claude megan celeste melinda lucy bobbi" +
    "e dixie janine lizzie sheena chloe faith gillian esther margarita bridget donnie stephanie celine willy mandy " +
    "laurie nellie tatiana camel deanna catherin pooh marian sapphire judith kristi rosemary beatrice melody timmy " +
    "alice odessa kelley sara carol billie blake jesse vivian annette carolyn charlotte kyle bell pauline shelley a" +
    "melia tuesday caitlin bella matilda ramona rhonda franky tanya nathalie eileen jennie dale shane belinda betha" +
    "ny marilyn juliet sabina danila donna justine marissa michaela beverly kathy meghan jenna wendy helen nancy ka" +
    "thryn nina elvira bonita tracy hayley betty selena kristy gretchen marlene tammy hope miriam camilla catherine" +
    " ricky wally toby adriana deborah dana sean tasha tootsie rachael madeline becky roberta theresa ingrid johann" +
    "a marisa valeria karolina kirsten milena lillian cecilia felicia cinnamon jeanette marianne tara krista angie " +
    "heidi mattie emma belle chad venus barry phil meredith rosie tabitha kristine pearl maureen dawn malina samara" +
    " jean astrid carole christina jade bertie daphne benny susanne patty trisha jillian poppy simona erica jane je" +
    "ss briana albina dorian nike renee laurel shawn philippe michell janet abby sascha anne jeanne carla christie " +
    "marin mommy dian carina krystal alina valencia petra gabriell candice marcia juliette lola carolin lynn piper " +
    "kaylee jill vinnie adrienne stacy paula hanna tricia misha maryann jenn lilly charlene eleanor shell lori cath" +
    "y ashlee glory desiree alexia electra polly katherine asia ruby carmel gabriela charity beth kaitlyn lucille m" +
    "arika dianne sheba mari sonny bert marsha paloma dolores annabell ebony hillary caprice nicol sherri ariana su" +
    "sana raquel kendra brett patience chrysler ashleigh noelle renata kayla aubrey augusta alisha helene brigitte " +
    "yolanda anita lesley geneva brittney arlene sophi estrella violetta kris cleo rochelle karin lena patrice chan" +
    "tal corey diane meagan darryl thelma gertrude darlene bessie dottie lilian ursula mallory june dell nichole ke" +
    "llie shanna yvette kerstin dolly kirby candace mariana kamila angelika delilah erin alissa marty erika judy ma" +
    "rianna glenn juanita astra queenie steffi emilia lottie paulina camila hallie kimmie paulie kate easter stefan" +
    "ie gene ellie ellen hollie gypsy salome minerva vera tommie lorena lilith mildred marti georgie larissa gillig" +
    "an birgit maggi hilary lane sissy sonia daniele jermaine kalina quentin marjorie krissy shawna margie valentin" +
    "e antonia vickie bennie emilie chandra audi jewel corinne loretta perry antonina alberta cleopatra stacie carr" +
    "oll giovanna cecile susanna clarissa bettina jeannie janelle mariya irene gina joyce devon myrtle loren page p" +
    "eggy fanny jocelyn devin sandie jaime alena chiquita berry coral doris christa aileen ophelia selina ariel yas" +
    "min starr elisabet annmarie sofia rachelle petunia juliana christi fallon estelle terra alisa lara clovis phyl" +
    "lis haley eleonora laetitia leigh blanca jenifer honor kerry daisey siobhan michal kittie bambi lucia melina g" +
    "iulia rita olive karine matty blanche shauna elmira olenka renate virginie cassandra collie fidelity alexi dan" +
    "i ollie roxy noel adelina betsy harriet winona doreen francine eunice garnet valery mindy mariam nadia gladys " +
    "lizzy brook nicky adelaide gerry missie leeann becca natalya mariel leland corinna margot taffy maxi amelie te" +
    "ssie aimee verena lian kara alexa sarita dominique tabatha joelle zelda joan celina liza althea rene vicky cal" +
    "ypso lonnie olympia daniella daffy carola portia ruth georgina beverley meggie melisa ruthie cornelia gabriell" +
    "e brenna alyson morgana willi paige leonie eloise jolene indira dasha debra dianna godiva bernice marcella tri" +
    "sta amalia shayla tammie jessi mona fernande susie morena marta sheryl glenda garland kelli lily josephine cor" +
    "ina fran lydia merrill wanda abbey nickie beatriz carmine tonya adrianna lynette fernanda rosa quinn debora in" +
    "na marcela cherie rebekah sonja jewell prudence dagmar delphine alejandra paola magdalena wilma hester domini " +
    "cecil toni costanza rosita allie josie emili bunnie bliss hattie gates noreen britt terri cristin adria shawne" +
    "e aggie gretta denni christel juli margo sigrid maryanne niki aurelie doll leticia vicki crissy marybeth lorel" +
    "ei alla jazmin kerrie robyn katya yoshi thalia janina allyson ange rosanna nettie marnie jacqui agatha caterin" +
    "a cory shaun ulrike patti micky norma barb patrizia sarina arielle trish angele francesca libby fiona eddy mar" +
    "ita stefania adeline tiff muriel fannie louisa candie gray ronny hazel elisa hermione shandy cristal laure mas" +
    "ha cassi kimmy angeline gisela blair allegra rowena greta shayne elisabeth evelina maddy clara felicity rickie" +
    " andi carlin tessa consuelo sonya theo carlotta donny rodina britta ericka blondy chastity claudine luciana la" +
    "cey chelsey janna bobbi windy arabella ally alanna cordelia federica naomi selene iris margaux ella anette mar" +
    "igold smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris" +
    " martin thompson garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wri" +
    "ght lopez hill scott green adams baker gonzalez nelson carter mitchell perez roberts turner phillips campbell " +
    "parker evans edwards collins stewart sanchez morris rogers reed cook murphy bailey rivera cooper richardson co" +
    "x howard ward torres peterson ramirez james watson sanders price bennett wood barnes ross henderson coleman je" +
    "nkins powell long patterson hughes flores washington butler simmons foster gonzales bryant alexander russell g" +
    "riffin diaz hayes myers ford hamilton graham sullivan wallace woods cole west owens reynolds fisher ellis harr" +
    "ison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter " +
    "hicks crawford henry boyd mason morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice roberts" +
    "on hunt black daniels palmer mills nichols grant knight ferguson stone hawkins dunn perkins hudson spencer gar" +
    "dner stephens payne pierce matthews arnold wagner willis watkins olson duncan snyder hart cunningham bradley a" +
    "ndrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims peters franklin la" +
    "wson fields gutierrez ryan schmidt carr vasquez castillo wheeler chapman oliver montgomery richards williamson" +
    " johnston banks meyer bishop mccoy howell alvarez morrison hansen fernandez garza harvey little burton stanley" +
    " nguyen jacobs reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day mendoza mor" +
    "eno bowman medina fowler brewer hoffman carlson silva pearson holland douglas fleming jensen vargas byrd david" +
    "son hopkins herrera wade soto walters curtis neal caldwell lowe jennings barnett graves jimenez horton shelton" +
    " barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez chambers holt lambert fletcher watt" +
    "s bates hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy lov" +
    "e steele curry powers schultz barker guzman munoz ball keller chandler weber leonard walsh lyons ramsey wolfe " +
    "schneider mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reev" +
    "es warner stevenson burgess santos tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguil" +
    "ar vega glover manning cohen harmon rodgers robbins newton todd higgins ingram reese cannon strickland townsen" +
    "d potter goodwin walton hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson h" +
    "odges rios conner adkins webster norman malone hammond flowers cobb moody maxwell pope floyd osborne paul mcca" +
    "rthy guerrero estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alva" +
    "rado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons " +
    "mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole logan owe" +
    "n bass marsh drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa " +
    "carson bowers roberson barton tran lamb harrington boone cortez clarke mathis singleton wilkins cain bryan und" +
    "erwood hogan mckenzie collier luna phelps mcguire bridges wilkerson nash summers atkins wilcox pitts conley ma" +
    "rquez burnett richard cochran chase davenport hood clay ayala sawyer roman vazquez dickerson hodge acosta flyn" +
    "n espinoza nicholson monroe wolf morrow kirk randall anthony whitaker oconnor skinner ware molina huffman brad" +
    "ford charles gilmore dominguez oneal bruce lang combs kramer heath hancock gallagher gaines shaffer short wigg" +
    "ins mathews mcclain fischer wall small melton hensley bond dyer cameron grimes contreras wyatt baxter snow mos" +
    "ley shepherd larsen hoover beasley petersen whitehead meyers keith garrison vincent shields horn savage olsen " +
    "schroeder hartman woodard mueller kemp deleon booth patel calhoun wiley eaton cline navarro harrell lester hum" +
    "phrey parrish duran hutchinson hess dorsey bullock robles beard dalton avila vance rich blackwell york johns b" +
    "lankenship trevino salinas campos pruitt moses callahan golden montoya hardin guerra mcdowell carey stafford g" +
    "allegos henson wilkinson booker merritt atkinson orr decker hobbs preston tanner knox pacheco stephenson glass" +
    " rojas serrano marks hickman english sweeney strong prince mcclure conway walter roth maynard farrell lowery h" +
    "urst nixon weiss trujillo ellison sloan juarez winters mclean randolph leon boyer villarreal mccall gentry car" +
    "rillo kent ayers sexton pace hull leblanc browning velasquez leach chang house sellers herring noble foley bar" +
    "tlett mercado landry durham walls barr mckee bauer rivers everett bradshaw pugh velez rush estes dodson morse " +
    "sheppard weeks camacho bean barron livingston middleton spears branch blevins chen kerr mcconnell hatfield har" +
    "ding solis herman frost giles blackburn william pennington woodward finley mcintosh koch best solomon mccullou" +
    "gh dudley nolan blanchard rivas brennan mejia kane benton buckley maddox russo mcknight buck moon mcmillan cro" +
    "sby berg dotson mays roach church chan richmond meadows faulkner oneill knapp kline ochoa jacobson gay avery h" +
    "endricks horne shepard hebert cardenas mcintyre waller holman donaldson cantu terrell morin gillespie fuentes " +
    "tillman sanford bentley peck key salas rollins gamble dickson battle santana cabrera cervantes howe hinton hur" +
    "ley spence zamora yang mcneil suarez case petty gould mcfarland sampson carver bray rosario macdonald stout me" +
    "lendez dillon farley hopper galloway potts bernard joyner stein aguirre osborn mercer bender franco rowland sy" +
    "kes benjamin travis pickett crane sears mayo dunlap hayden wilder mckay coffey mccarty ewing cooley vaughan bo" +
    "nner cotton holder stark ferrell cantrell fulton lott calderon pollard hooper burch mullen fry riddle levy dav" +
    "id duke odonnell guy michael frederick daugherty berger dillard alston jarvis frye riggs chaney odom duffy fit" +
    "zpatrick valenzuela mayer alford mcpherson acevedo donovan barrera albert cote reilly compton raymond mooney m" +
    "cgowan craft cleveland clemons nielsen baird stanton snider rosales bright witt stuart hays holden rutledge ki" +
    "nney clements castaneda slater hahn emerson conrad burks delaney pate lancaster sweet justice tyson sharpe whi" +
    "tfield talley macias irwin burris ratliff mccray madden kaufman beach goff cash bolton mcfadden levine good by" +
    "ers kirkland kidd workman carney mcleod holcomb england finch head burt hendrix sosa haney franks sargent niev" +
    "es downs rasmussen hewitt foreman oneil delacruz vinson dejesus hyde forbes gilliam guthrie wooten huber barlo" +
    "w boyle mcmahon buckner rocha puckett langley knowles cooke velazquez whitley vang shea rouse hartley mayfield" +
    " elder rankin cowan lucero arroyo slaughter haas oconnell minor kendrick kendall boucher archer boggs odell do" +
    "ugherty andersen newell crowe wang friedman bland swain holley felix pearce childs yarbrough galvan proctor me" +
    "eks lozano rangel bacon villanueva schaefer rosado helms boyce goss stinson smart lake ibarra hutchins covingt" +
    "on reyna gregg werner crowley hatcher mackey bunch womack polk jamison dodd childress childers camp villa dye " +
    "springer mahoney dailey belcher lockhart griggs costa connor brandt winter walden moser tatum mccann akers lut" +
    "z pryor law orozco mcallister lugo davies shoemaker madison rutherford newsome magee chamberlain blanton simms" +
    " godfrey flanagan crum cordova escobar downing sinclair donahue krueger mcginnis gore farris webber corbett an" +
    "drade lyon yoder hastings mcgrath spivey krause harden crabtree kirkpatrick hollis brandon arrington ervin cli" +
    "fton ritter mcghee bolden maloney gagnon dunbar ponce pike mayes heard beatty mobley kimball butts montes herb" +
    "ert grady eldridge braun hamm gibbons seymour moyer manley herron plummer elmore cramer gary rucker hilton blu" +
    "e pierson fontenot field rubio goldstein elkins wills novak john hickey worley gorman katz dickinson broussard" +
    " fritz woodruff crow christopher britton forrest lehman bingham zuniga whaley shafer coffman steward delarosa " +
    "nix neely numbers mata manuel davila mccabe kessler emery bowling hinkle welsh pagan goldberg goins crouch cue" +
    "vas quinones mcdermott hendrickson samuels denton bergeron lam ivey locke haines thurman snell hoskins byrne m" +
    "ilton winston arthur arias stanford roe corbin beltran chappell hurt downey dooley tuttle couch payton mcelroy" +
    " crockett groves clement cartwright dickey mcgill dubois muniz erwin self tolbert dempsey cisneros sewell lath" +
    "am vigil tapia sterling rainey norwood lacy stroud amos tipton lord kuhn hilliard bonilla teague gunn greenwoo" +
    "d correa reece weston poe trent pineda phipps frey kaiser ames gunter schmitt milligan espinosa carlton bowden" +
    " vickers lowry pritchard costello mcclellan lovell drew sheehan quick hatch dobson singh jeffries hollingswort" +
    "h sorensen meza fink donnelly burrell bruno tomlinson colbert billings ritchie helton sutherland peoples mcque" +
    "en gaston thomason mckinley givens crocker vogel robison dunham coker swartz keys ladner willard richter hargr" +
    "ove edmonds brantley albright murdock boswell muller quintero padgett kenney daly connolly pierre inman quinta" +
    "na lund barnard villegas simons land huggins tidwell sanderson bullard mcclendon duarte draper marrero dwyer a" +
    "brams stover goode fraser crews bernal smiley godwin fish conklin mcneal baca esparza crowder bower nicholas c" +
    "hung brewster mcneill dick rodrigues leal coates raines mccain mccord miner holbrook swift dukes carlisle aldr" +
    "idge ackerman starks ricks holliday ferris hairston sheffield lange fountain marino doss betts kaplan carmicha" +
    "el bloom ruffin penn kern bowles sizemore larkin dupree silver seals metcalf hutchison henley farr castle mcca" +
    "uley hankins gustafson deal curran ash waddell ramey cates pollock major irvin cummins messer heller dewitt fu" +
    "nk cornett palacios galindo cano hathaway singer pham enriquez aaron salgado pelletier painter wiseman blount " +
    "hand feliciano temple houser doherty mcgraw toney swan melvin capps blanco blackmon wesley thomson mcmanus fai" +
    "r burkett post gleason rudolph ott dickens cormier voss rushing rosenberg hurd dumas benitez arellano story ca" +
    "udill bragg jaramillo huerta gipson",
  passwords:
    "123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football mon" +
    "key letmein shadow master 696969 mustang 666666 qwertyuiop 123321 1234567890 pussy superman 1qaz2wsx 7777777 f" +
    "uckyou qazwsx 123qwe 000000 killer trustno1 zxcvbnm asdfgh buster andrew batman soccer tigger charlie robert i" +
    "loveyou fuckme ranger hockey computer starwars asshole pepper klaster 112233 zxcvbn freedom princess joshua pa" +
    "ss 11111111 131313 fuck cheese 159753 summer matthew biteme matrix yankees 6969 corvette access thunder merlin" +
    " secret diamond hello hammer fucker 1234qwer gfhjkm justin internet golfer scooter test orange q1w2e3r4t5 mave" +
    "rick sparky mickey phoenix bigdog snoopy guitar whatever chicken camaro peanut ferrari cowboy falcon welcome s" +
    "amsung sexy steelers smokey dakota arsenal boomer eagles tigers nascar booboo gateway porsche yellow monster s" +
    "pider diablo bulldog junior london purple compaq lakers iceman qwer1234 hardcore cowboys money banana ncc1701 " +
    "boston tennis johnny q1w2e3r4 coffee scooby 123654 edward nikita mother yamaha barney chester fuckoff player f" +
    "orever steven rangers midnight chicago bigdaddy redsox badboy please fender jasper slayer rabbit bigdick marin" +
    "e wizard marlboro raiders casper fishing flower panties iwantu adidas winner gandalf password1 enter ghbdtn 1q" +
    "2w3e4r mike cocacola jordan23 angels blowme panther sexsex bigtits spanky bitch asdfasdf horny thx1138 toyota " +
    "tiger canada 12344321 blowjob 8675309 jonathan liverpoo apples qwerty123 passw0rd abcd1234 pokemon 123abc slip" +
    "knot carlos qazxsw 123456a scorpion qwaszx nathan butter startrek rainbow asdfghjkl razz redskins newyork gemi" +
    "ni qazwsxedc liverpool turtle viking booger sierra butthead doctor rocket 159357 victor dolphins captain bandi" +
    "t jaguar packers pookie peaches 789456 asdf dolphin helpme theman jeremy qwertyui shithead maddog lovers unite" +
    "d giants nirvana metallic hotdog rosebud mountain warrior stupid elephant suckit success bond007 jackass porn " +
    "jason scorpio samson q1w2e3 rush2112 azerty driver calvin 1q2w3e4r5t gators dexter red123 12345a 123456q bubba" +
    " creative golf voodoo trouble america nissan gunner garfield bullshit asdfghjk 5150 fucking apollo jack 1qazxs" +
    "w2 2112 eminem december legend airborne beavis august bear apple brooklyn godzilla skippy buddy 4815162342 qwe" +
    "rt kitten magic beaver phantom nothing asdasd xavier braves darkness blink182 copper tomcat platinum qweqwe gi" +
    "rls 01012011 bigboy power 102030 animal police 11223344 online voyager lifehack 12qwaszx sniper 315475 trinity" +
    " blazer heaven lover snowball playboy bubbles loveme hooters cricket marvin donkey topgun nintendo saturn fami" +
    "ly november destiny pakistan pumpkin digital sergey chance explorer redwings private therock runner tits 78945" +
    "6123 lasvegas guinness beatles fire qwerty1 asdf1234 celtic broncos andrey 007007 babygirl donald eclipse cart" +
    "man fluffy michigan testing samuel alexande steve pantera vampire mexico dickhead peter buffalo montana genius" +
    " beer flyers maximus school minecraft lovely stalker metallica doggie speedy snickers marcus bronco yankee fri" +
    "ends paradise lol123 dreams magnum horses cool 147258369 lacrosse ou812 goober member qwertyu enigma scotty pi" +
    "mpin bollocks brian cock surfer genesis poohbear dave asd123 qweasdzxc baby racing friend hello1 hawaii eagle1" +
    " viper october poopoo einstein boobies 12345q bitches drowssap stephen simple alaska badger action jake jester" +
    " 111222 spitfire drummer forest champion diesel svetlana rock friday kevin mark hotrod 147258 chevy lucky1 wes" +
    "tside security google badass shorty tester thumper hitman mozart general reddog boobs zaq12wsx music 010203 li" +
    "zard a123456 ruslan 123456789a eagle 1232323q scarface 147852 qwerty12 a12345 porno buddha spirit money1 starg" +
    "ate antonio liberty mercury naruto qwe123 12345qwert suzuki semperfi popcorn spooky system scotland free chero" +
    "kee vikings simpsons death rascal qweasd jimmy loveyou hummer michael1 rocky patches russia jupiter penguin cu" +
    "mshot passion honda vfhbyf andre vladimir sandman 123789 infinity homer bastard raider passport assman sucker " +
    "fantasy bulldogs 1234554321 horney domino budlight ironman disney usuckballz1 softball brutus redrum bigred je" +
    "ffrey jesus fktrcfylh marines kawasaki digger ireland oksana fireman cougar college shit monday cunt nigger su" +
    "per wildcats tinker dancer logitech avalon swordfis everton motorola alexandr timothy hentai pussy1 patriots c" +
    "olorado eugene ducati kermit juventus indian galore freeuser smooth titanic boogie warcraft wolverin arizona s" +
    "aints valentin asdfg test123 accord matt denver christ password123 yfnfif slut stinky zachary roland naughty n" +
    "cc1701d spiderma chopper hello123 extreme water skyline poop zombie pearljam froggy pirate fylhtq vision 123qw" +
    "easd awesome dreamer predator bullet empire charlie1 kirill 123123a people penis elvis panthers skipper nemesi" +
    "s peekaboo rasdzv3 rolltide american cardinal chevelle daddy psycho happy1 danger mookie wanker manutd 9379992" +
    " hobbes vegeta goblue 852456 fyfcnfcbz picard 159951 windows loverboy lovelove vfrcbv victory 123654789 bambam" +
    " turkey serega tweety hiphop changeme rooster polina berlin suckme taurus electric ronald avatar 134679 mine r" +
    "aptor alpha1 maksim spring brazil eric bigcock newport hard kenneth madmax a1b2c3 alpha sublime france darksid" +
    "e bigman hercules wolfpack classic letmein1 lincoln ronaldo 741852963 spiderman 1q2w3e blizzard cheyenne 12345" +
    "6789q wombat bubba1 tiger1 cjkysirj brother devils zxc123 holiday wildcat horse 12312 147852369 buddy1 caesar " +
    "alabama bondage basketball sports pussycat pickle catch22 leather shaggy a1b2c3d4 chronic qaz123 qqq111 admin " +
    "freepass airplane perfect kodiak billybob katana sunset crazy stingray snowman phpbb angel1 chocolat zeppelin " +
    "detroit wolves pontiac firebird vagina gundam panzer outlaw time pretty business trevor redhead hardon greenda" +
    "y tarheels 01011980 nastya hellfire cobra engineer dragon1 service serenity dude lickme fireball 1029384756 re" +
    "member darkstar flash mustang1 01011 124578 oscar strike pavilion beauty bobafett 01012000 adam dbrnjhbz jeff " +
    "bigmac chris1 clinton natali future welcome1 swimming apache rulez pyramid dodgers girl whynot fuckit defender" +
    " teens trooper 135790 cancer precious packard lucifer popeye weasel 142536 icecream swordfish blonde presario " +
    "rockstar viktor manager james1 control wutang airforce julian pimp spike thailand looking casino 741852 211221" +
    "12 paris mouse lennon 456123 bluebird theone hawkeye hacker dustin nfnmzyf sailor catfish goldfish maxima tatt" +
    "oo light design pervert machine wrangler rocks trucks nipples roscoe tornado lights bubble cadillac 666999 mad" +
    "man orlando pegasus target longhorn philip browns eatme stefan dilbert baller microsoft christia qazwsx123 sho" +
    "oter xfiles qazqaz lesbian street seattle corona amateur cthutq prelude 246810 malibu freaky assassin integra " +
    "atlantis 123qweasdzxc pussies dragons iloveu monkey1 unicorn lonewolf 753951 stealth peewee openup bobcat soft" +
    "ware leonardo student srinivas enjoy trigger zaqwsx shotgun coyote bruins dollar country rocky1 joker babydoll" +
    " lestat wordpass hottie random sweety butterfly woody chipper snake samurai video gizmo devildog mistress flip" +
    "per freedom1 express soso123aljg cessna teacher moose polaris piglet cookies montreal hjvfirf ladies wolfgang " +
    "fatboy scully father single wicked fetish foobar tickle pepsi balls transam dfvgbh 31415926 oicu812 impala sun" +
    "day booty hotstuff gambit toshiba basketba lancer birthday texas jessica1 hooker knicks 314159 roberto stinger" +
    " testtest fuckyou2 savannah shamrock squirt deftones trucker nick redneck alfred blaster siemens renegade mans" +
    "on subaru ibanez swinger reaper mylove harry galaxy special blahblah enterpri 1234abcd travel babylon5 bigone " +
    "sweetpea sugar smoke skeeter fucked indiana great ficken trfnthbyf master1 smitty bigfoot escort babes check t" +
    "rumpet tristan spartan babylon asdfghj sister paladin andreas cavalier marathon hamlet aardvark butterfl bigbo" +
    "obs mister manchester yankees1 rusty napoleon seven indigo hornet skater jerome wonder toronto indians karate " +
    "buckeyes 01011990 hesoyam fredfred charger highland sweetie 1qaz2wsx3edc chiefs diamonds buckeye hotsex redman" +
    " passwor drpepper maiden pornstar garden autumn 12345678910 thuglife jungle pencil tomtom insane pizza timber " +
    "jesus1 sherlock mariah david1 1a2b3c hamster aragorn pioneer techno catdog lollol triumph sidney 141627 321654" +
    " fktrctq none morpheus island wetpussy hobbit blabla erotic shadow1 pascal consumer justme stones goforit burg" +
    "er pitbull adgjmptw spartak german kissme hunting colors artist harold italia sammie barcelona mario nicolas v" +
    "irgin pebbles sundance overlord emerald doggy racecar germany 1478963 goddess change nipple basket joejoe pois" +
    "on zipper alpine element huskers marcel pussys sakura chichi inside ultimate dirty ncc1701e blackie q12345 ome" +
    "ga rommel matthew1 geronimo caserta trojan 123qwe123 philips sergio nugget sammy1 tarzan bassman chicks aleksa" +
    "ndr cream help portugal dodger anakin bobbob bomber madness superfly q1w2e3r4t5y6 loser 123asd fatcat global y" +
    "brbnf energy desire wrinkle1 soldier sexual warlock babe 951753 11235813 51505150 larry seminole peace alejand" +
    "r westham concrete access14 hector christop naked ladybug letmein2 network weed tintin qazxswedc trombone chuc" +
    "k pleasure rhbcnbyf home history bluesky january onelove cdtnkfyf archie whore vfvjxrf titans stallion truck s" +
    "mile party hansolo angelo natalia beagle phillip panama smiles blue22 juice qawsed inferno mongoose connect ki" +
    "ngkong snatch flatron sex4me bluemoon turbo rocker personal blessed snakes dominic forget finger beetle jamaic" +
    "a alberto a1234567 mulder fuckyou1 immortal passat plastic 123454321 dietcoke spunky suck anthony1 whiskey mon" +
    "itor giovanni cactus ripper spyder markus planet magic1 teen exigen sticky sluts nolimit hollywoo apple1 trunk" +
    "s 1234321 assass always 14789632 clifford speed japan mission pickles million sailing freak bonehead fernando " +
    "ghbdtnbr 112358 911911 charlott delta yomama darren rubber molly1 1123581321 faster cumming memphis open ilove" +
    "sex maurice william1 hongkong jumper unreal geheim rodney nylons sebastia pentium legion shalom 555666 movie d" +
    "odge dream sprite curious pacific loulou funtime ferret niners orion werewolf cantona kingdom stars africa off" +
    "ice boeing abgrtyu pirates super123 sweets cooldude eternity lollipop tottenha green1 stocking anything irish " +
    "jackoff 7895123 biscuit drizzt camera columbia fossil moomoo makaveli colt45 martini salmon shasta jersey verb" +
    "atim maniac snapper satan666 nasty patriot jacob standard shaved blackcat asdzxc punkrock raistlin infantry qw" +
    "erty12345 4128 gerald twister ricardo waterloo cjkywt crimson 01012010 oxford maxmax denis flight condor seinf" +
    "eld biggie musicman ravens wolfman sharks megadeth cosmos butt keeper foxtrot black1 damien anton sesame skywa" +
    "lke gn56gn56 banshee cats squirrel wolverine dogs sunrise rick ghost western grendel sucks privet legolas frog" +
    " marlin lvbnhbq qazwsxed carrot blades frosty stardust 121314 brownie groovy coolio twilight daytona licker pe" +
    "anuts intrepid pikachu trains vanhalen jericho hershey strider lobster punisher zaq123 bottom ninja 1234567a k" +
    "ansas shogun goblin search neptune showtime darwin amadeus fuckfuck seven7 jason1 111222333 oldman showme gets" +
    "ome muscle obiwan support rfrfirf skittles gold shark maestro anal tanker tarheel fighter thanks blue123 hanni" +
    "bal capital newlife anubis gothic chaos blues thunder1 princes brendan slick 123456z python test1 richie tequi" +
    "la boss devil chelsea1 clover delete mirage blood surfing 1q2w3e4r5t6y portland potato baggins review chubby p" +
    "anasonic sandiego sooners derrick blackdog fusion dima mature malcolm buttons 1a2b3c4d californ safety playtim" +
    "e dagger moscow swallow warriors byteme stimpy gangster iverson chargers liquid asdf123 mushroom cracker dingd" +
    "ong lucky7 nymets 456852 bigguy mobile tazman greg nimrod newpass miami crusader bugger stranger dkflbvbh marc" +
    "o volume masters miguel doodle powder gotcha dublin slapshot guardian 147896325 charly septembe photos knights" +
    " woody1 nookie milano pepsi1 damian grizzly 123098 123321123 scruffy brasil latino kittycat poopie munchkin lo" +
    "renzo rammstein 1701 1passwor bananas barcelon thegame robert1 hell world gerard picasso viper1 walnut kolobok" +
    " blackman wisdom trance starcraft parrot quality blade pink auburn goodluck eatshit engine coltrane gorilla wh" +
    "eels postal fuck_inside luther ranger1 pass123 carlo cassidy discover oakland andrew1 spanking osiris dumbass " +
    "shaney14 192837465 lonestar ping bridge bingo stonecol dookie meridian megaman heather1 25802580 racerx rjntyj" +
    "r sirius firefly richard1 madrid griffey women zaq1xsw2 weezer beautiful ledzep lowrider gangsta ghjcnj parado" +
    "x tacobell 123698745 loving catalina vertigo halflife sergei shiloh johnjohn sobaka buffett aliens chucky bonj" +
    "our kangaroo jazz josh sinner socrates soccer1 keyboard 0.0.000 stevie 0007 jeep trebor finish dark luke sprin" +
    "t shazam lady national celica sarah1 formula1 sommer hotboy qwerasdf 12369874 penguins formula rebels fuckface" +
    " elwood honda1 vacation kiss ragnarok bollox lexmark asshole1 mailcreated5240 258456 rockon duck dodgeram taco" +
    "ma romeo wookie prodigy tempest vfhecz flames sebastian colombia bang kitkat oblivion mystery sithlord server " +
    "molson mustangs incubus smoker 123qaz window scoobydo 1122 rescue bigballs zxcv1234 carpet titleist director l" +
    "awyer juan magnolia jimbob golfing kenny roger xanadu tardis blueeyes hearts pussy69 pooper shaman mersedes 10" +
    "2938 12312312 imagine patrick1 kenwood 123zxc dogg garbage topper cowboys1 ashton oracle nuttertools mallard 1" +
    "23987 1122334455 analsex shemale gateway1 mikey asterix monkeys imperial jimbo cooler grateful peterpan kingst" +
    "on yourmom sleepy gremlin printer pa55word stud freckles birdman frank1 aussie defiant 445566 deadhead polo an" +
    "ime tatyana jackal frogger wayne research tobias mariners rootbeer blondes katrin weather aspirine frederic pa" +
    "rola photo children account israel shaolin noodles forgot scooter1 hallo thomas1 11112222 palace ohyeah magnus" +
    " creampie amazon kisses queen ludwig fatass plymouth justdoit assfuck 1234567q 12121 987456 6751520 putter bro" +
    "ken nopass letsgo bones harley1 champs lightnin massive camelot bosco gizmodo spidey caliente aezakmi 456654 g" +
    "oodtime mypass roller active lonely redalert brucelee smokin porkchop astros aquarius raiders1 thankyou kevin1" +
    " atomic shopping a1s2d3f4 rusty1 vanilla hunter1 unknown qwert123 marvel beckham qazwsxedcrfv kaktus 753159 my" +
    "self sooner blacky elvis1 buster1 power1 blackjac aggies scream picture 123321q abc12 iforgot kasper cxfcnmt b" +
    "angkok 01012001 shitty spectrum eduard vader jammer primus veritas ernest chevrole amber1 amsterdam slappy val" +
    "ley 1221 horny1 pete hitler clancy spankme granny avenger satan sasha1 usa123 diamond1 husker candyman scrappy" +
    " john316 simba falcons dylan front242 harder atlantic labrador 123456qwerty smudge syracuse southern elijah ce" +
    "nter darling throat stuff fatman krishna pancho gator pacman commando delta1 vulcan clitoris lemons 8j4ye3uz b" +
    "oner barkley monopoly method punkin pineappl celtics lesbians 223344 space gangbang area51 lick flyboy hamburg" +
    " aaa111 asian spartans tricky romashka 123456aa snuggles phoenix1 boat infiniti anders life homer1 drago herme" +
    "s goose jeremiah homerun dead 1234567890q topcat cosworth vectra grover goodbye cuddles bossman horndog doberm" +
    "an telefon dawg qawsedrf ivanov durango peugeot killer1 plumber rbhbkk exigent brandon1 laguna emmanuel webmas" +
    "ter bowler leopard theking redbull alan pics beast viktoria porsche9 breeze topdog starbuck omega1 dance fucke" +
    "rs oscar1 hungry beefcake reality gjkbyf speaker godsmack clarence writer loveit kingpin nokia valhalla night " +
    "starfish anarchy herbie blacks content 906090 sailboat desert fitness brando bohica achilles tractor jordan1 n" +
    "cc1701a bull hidden kicker arsenal1 labtec napass bart pa55w0rd frontier swingers jimmy1 muppet terror legacy " +
    "farside terminator kentucky jackson1 doughboy butthole phillies jrcfyf 789654 camels dannyboy oakley daniel1 n" +
    "ebraska latin double qwertyuio sabbath pinkfloy homers striker looker fallen maryland luckydog azamat septembe" +
    "r iguana oklahoma moloko qwerty123456 agent007 vfrcbvrf javier vette daniil command studio pistol skiing stone" +
    "r select houses boris puppy elliot charmed vladik whocares 666777 vkontakte ihateyou puppies zidane dilligaf c" +
    "rash mandingo moneys tyrone funny nevada kotenok mystic california 123457 budman rafael technics bone stick go" +
    "lfball rookie panda laptop today 01011991 triton river trojans bunghole zvezda 132435 15426378 hurrican centra" +
    "l stripper filter jethro gustav ivan escape gizmo1 hawk igor aberdeen lespaul rfnthbyf enterprise butch dthjyb" +
    "rf 963852 1366613 cutter splash handsome oilers nofear cupcake excalibu batman1 momoney gbpltw bigger svetik p" +
    "ossum metal moocow brothers keystone babyboy flamingo super1 firefox bogdan ccbill passwort soleil lancelot me" +
    "lissa1 vipers tdutybq leader russian australia coolman babies skinny zaphod raven1 kamikaze verona noodle rebe" +
    "l doobie designer deadman attack vortex killme dogman pokemon1 gopher somethin 12332 reagan apollo13 chevy1 ca" +
    "ncel 000007 freaks azsxdc sassy dracula play poncho bearbear boots engage steve1 deskjet bitch1 hammers deeznu" +
    "ts warhammer rangers1 tight ralph fabian casey1 summer1 blueblue oregon bubbas sinatra meatball mailman columb" +
    "us manchest cthulhu macdaddy mighty grandma ready sterlin cartoon summit 123456789z sentinel tolkien bicycle p" +
    "eter1 blow breast lickit crazy1 universe capone julius truelove 123456k eatpussy hailey kitty1 daisy1 chair 36" +
    "2436 bowser sexygirl fernand eleven rockets billyboy military demon jamesbon iloveyo texas1 traffic saint dadd" +
    "y1 redhot microsof sonic miracle microlab gofish pantyhos pilot lifetime rugby mayday aikido star69 01011985 c" +
    "utlass tree thekid gordon24 theodore titties sweden function polska danie gang 73501505 market scotch lansing " +
    "bloody sexx hustler anfield coke smut catman sony fast 1234qwe 1225 passwor1 irish1 cheers tinman airbus china" +
    " azsxdcfv station gabrie scottie orioles jenny1 01011970 charlton saun fortuna dfkthbz rustam warlord retard f" +
    "atima ultima kong bigmoney 4runner rotten grumpy oranges kelly1 superstar fordf150 asdfjkl boxing xtreme denal" +
    "i zxcasd huskies 128500 terminal wilbur wildfire vladislav bikini thor hollywood mayhem sultan figaro sixers s" +
    "parta saratoga 321654987 running 01011981 cloud9 music1 models mojo greenbay cancun trinidad chewie number1 bi" +
    "lly1 feet crunch bigbird mellon chicken1 bigtime fashion piccolo fabie 789123 rjirfrgbde rovers meatloaf hyper" +
    "ion sandro rightnow jarhead armani treasure natural 01011986 lisalisa sport bizkit chester1 jasmine1 maradona " +
    "1066 sayang charli rfhbyf utopia anaconda japanese coconut govols memory jedi cosmo cruise giant dragoon woofw" +
    "oof giorgi packer pass1234 poontang emily1 illini davids zaqxsw sandy1 pedro sticks revenge exodus reebok chan" +
    "el albatros cabbage goku beaner quincy greens tomato chief turkey50 kenworth happy123 down cooter dinosaur hol" +
    "yshit eeyore movies lionking creamy adult poodle tsunami happyday 321123 knopka tommy1 bogart corrado volley t" +
    "yler1 chickens orgasm whisper flying first chocolate walleye katie1 twisted chaser pepper1 memorex ericsson 10" +
    "01 100000 positive crazybab science frisco dong jose zorro romance sherwood shania rereirf sausage milana vfve" +
    "kz profit zenith fugazi junebug clemson polniypizdec0211 fktrcfylhf comics zxcasdqwe vfczyz 150781 aspire hard" +
    "rock condom cocks gringo anhyeuem canon february alien abc12345 justin1 stocks marcos samsung1 clapton applepi" +
    "e skywalker fubar koshka tundra vitalik arjay gmoney bigsexy pillow gandalf1 lucky13 fingers samiam skorpion c" +
    "andle nobody hellyeah better australi rockhard boob easy bears sparkle everest rfrnec hedgehog 13243546 wolfie" +
    " surf bobby1 fart yosemite voyeur baddog brad jazzman dicks tool temp cheetah 1qa2ws3ed slacker mikemike poopp" +
    "oop america1 barsik deniska br0d3r fright vfksirf kume kenshin bootie cyclone starship monty balloon maxell di" +
    "ldo rupert 0.0.0.000 bonsai lion salvador greatone vernon 50cent slider admiral stolen albion boys midget fuck" +
    "in freeporn nikola amanda1 hithere football1 222333 78945612 damnit dinamo francois cheng calico duchess scrat" +
    "ch packers1 stefano fortune nyjets artemis robotech roadkill backdoor rastaman fiesta alliance fletch jerkoff " +
    "killbill goliath rambler malaka tekken sojdlg123aljg 321456 18436572 963852741 carrera bangbang marc ramses op" +
    "erator shado duster spank wibble alibaba mechanic keywest sword amsterda hal9000 bristol pingpong rasputin hoo" +
    "ter rctybz faggot presto majestic 332211 passwords buttman snake1 spurs carl pompey trident viagra qwert1 bria" +
    "n1 kipper kingfish zxcvbnm1 gotohell guest garage slutty isaiah steeler wrestlin pooter divine route66 clipper" +
    " charley macross railroad lineage2 oleg 420247 seamus swimmer ne1469 jokers thursday chico a123456789 solnce e" +
    "rik kimber guiness pussie mathew nature matador typhoon hank secret1 retired subway slave ivanova ghetto flori" +
    "an love69 vermont tang ktyjxrf lolipop moose1 yzerman magick cinder nwo4life flash1 shearer pupsik charles1 df" +
    "kthf allsop 162534 456321 000001 city qwer123 grapes 123123q pippen kcj9wx5n sex123 dammit caveman critter und" +
    "erdog r2d2c3po skydive renault onlyme george1 murder snoopdog jayhawk hotshot caramel broadway kinky theboss f" +
    "uckher train trout ding umbrella feather credit splinter depeche seeker fuckthis respect crysis direct animals" +
    " chemical cyclops 1000 122333 135246 789987 123789456 chivas jamesbond blackhaw passpass team megapass beanie " +
    "translator helloo magicman cunts fishes supersta giuseppe caligula kill shannon1 juggalo frozen quattro usmc j" +
    "ava wassup bullseye saturday pornos cohiba ashley1 floppy alucard deacon heart nicole1 tunafish great1 gfhjkm1" +
    "23 dallas1 xbox360 dkflbckfd kickass p0015123 10203 200000 7753191 12131415 vietnam safari gonzo bob123 klingo" +
    "n jacob1 rain looser goalie damage tazmania cigars facial cobra1 deepthroat silence dfktynbyf fang cruiser vec" +
    "tor tommyboy banker horizon chainsaw button bigbear forfun abraham 123456r andres sharky enter1 vh5150 royals " +
    "misfit work yousuck louis fallout marino13 scania maxx nudist getmoney budweise qazwsx12 song believe brighton" +
    " absolut kungfu kostya monaco death1 gunners vfhufhbnf mamapapa 1230 minime blueboy penthous chrisbln steph wh" +
    "itey europa groucho champ mirror village trader stroke walrus number sabres nipper woman snowboar undertaker f" +
    "lounder moneyman bottle love123 kahuna canadian wolf359 viewsonic coolguy rules downtown strange fabric italia" +
    "n ybrjkfq cypress 01011989 qwerty1234 eastside sneakers passme topher taylor1 golfgolf sinbad frodo panasoni a" +
    "lfa mybaby skidoo chicago1 massimo back cat123 q123456 sparrow senior dalejr thecat fucku2 snapple mondeo lean" +
    "ne emmitt thanatos z1x2c3 ghjcnjnfr maximum smegma thesims whitesox chong 778899 2128506 bonkers poseidon musi" +
    "ca doug johannes gargoyle 0420 olivier hambone bluedog intruder sunnyday cyber compute kids smelly spawn wapbb" +
    "s answer studly paper ferrari1 solution madison1 newcastl adonis sexxxx europe goldstar again quantum buckshot" +
    " static turbo1 dollars 01011988 titanium holly1 danzig sadie1 jabroni library journey beastie chrono dang 1024" +
    " 555777 test1234 gunnar federico korn custom lance 1qwerty assholes daewoo watcher superman1 sunflowe babyblue" +
    " premier staples stereo westwood apple123 mouse1 usnavy boomboom fresh florida1 sasuke dharma pisces motherlod" +
    "e multiplelo hang bike sapper scanner marius zeus racer callaway user bayern rover lamont snoop over walmart m" +
    "icheal starfire theend steel tigger1 erotica aaliyah doogie paintbal winston1 sexy69 paint 123qwerty joshua1 n" +
    "ewbie knickers lokomotiv 112211 192837 hotred ufkbyf panther1 dodge1 12345z wasser scott1 jessic thirteen rjyc" +
    "nfynby avalanch outkast truman magpie scout poetry martin1 havefun cubbies losers hotpussy deejay fghtkm droop" +
    "y blossom 333666 777888 allmine 01011984 zerocool tomorrow godfather greece second reading busted ming bimmer " +
    "original cbr600 ocean builder demons nitram pudding bounce donuts 01011987 fucku newyork1 idontknow audia4 ale" +
    "ksey vfvfgfgf leonid smokes mylife beerbeer redfish harry1 working rodman beaches 1x2zkg8w hairy contact start" +
    " luis bogey prissy 123456s gegcbr tights insert dante beretta francesc jewels searay padres celeron mittens qu" +
    "artz ziggy diehard micron syncmaster cornell stunner hockey1 simon1 rtyuehe hoosier zxasqw12 peyton cheese1 or" +
    "ange1 paintball bing 4121 monalisa queens terrapin a1s2d3 spongebob buzz attitude backup whisky clevelan ling " +
    "cedric barefoot artur chuckles meathead bigass ou8122 titty spike1 gretzky 02071986 kosmos cfitymrf biggles ca" +
    "mbiami sexy1 12345678q 03082006 thongs blessing what aleksandra ginger1 twinkle gladiator gollum southpark",
  words:
    "you the that and for this have was 're your know not are with can don just like 'll here all out get about rig" +
    "ht him there her one 've yeah got they but want will think now she from well see going his did yes them gonna " +
    "been were would had come hey how who need okay our when take some say why didn really could way man too has le" +
    "t something more tell make then mean never said should look off very only doing much thing any where two into " +
    "even thank because still find give sorry sure their these other than god won away mr. before thought talk must" +
    " told call things around last feel put years after those sir place lot name made doesn guys ever everything ke" +
    "ep done through leave wanted kind happened new being old coming does came course wrong left big might bad stop" +
    " own hear someone understand talking isn enough getting maybe care found every ask same another fine trying we" +
    "nt three wait car together show stay wasn yourself job many nice already real mind saw son next which wanna tr" +
    "y room seen wouldn knew live bit whole idea used boy morning without took called also saying days most matter " +
    "use gotta meet door yet both move guess actually while end phone such gone few haven wife person ago killed pr" +
    "oblem alone men face worry couldn lost dad run once die anyone bring wants tonight true until since each soon " +
    "says everyone thinking happen having year part eat mom looks later listen huh minute late gave turn kid knows " +
    "means different minutes eyes far point under probably taking asked ain making pay daughter playing fun times h" +
    "it side hands makes able body important hold comes fight supposed least moment rest set started close drink ag" +
    "ainst excuse afraid game anymore word wish five week though miss sleep reason waiting dr. watch goes exactly g" +
    "ets its hours behind wow truth quite husband shot married child between cause question met telling four brough" +
    "t break tried front sit read town died couple aren needs line walk become plan almost food speak yours gun ali" +
    "ve cut feeling outside safe trust news ahead save either somebody stand mrs. hate high months everybody buy hm" +
    "m full half lose along seems fact dear bed order whoa clear sent send living war past bye dog taken hot leavin" +
    "g lives pick scared parents promise cannot dinner shouldn ass asking company win possible himself serious book" +
    " sort hour anyway sound shall happens six sick top felt touch sense seem meeting damn luck words human laughs " +
    "hair hospital shut known sighs cold glad worked drive catch anybody laughing longer ooh lie calling figure fin" +
    "ally looked others 'am shoot fault worried somewhere changed happening seeing date fall takes loved sign quest" +
    "ions weren piece air choice needed turned bet moving return voice amazing giving learn given sam weird less wo" +
    "rth early christmas beat till ones clean eye sounds straight ship write rather follow missing pain explain ten" +
    " works kept definitely protect busy caught kidding evidence mistake mad wedding meant decided step road buildi" +
    "ng information report alright watching careful evening ride worse situation entire pull tired hurry sex handle" +
    " sometimes mouth act throw class yesterday message wonderful completely lying broke expect month poor mm-hmm j" +
    "oe quiet sell bag using floor talked lead ground hasn clothes dangerous wear drop red across born thinks speak" +
    "ing age table ms. anywhere ran area near during swear paid marry feels i-i spend box middle uncle round bought" +
    " terrible court agree state proud tom join sitting accident forward totally saved relationship list crime norm" +
    "al suppose gentlemen wearing scene charge missed fell stopped fix offer instead fear ring prison group calm di" +
    "fficult fighting mess trip record position angry letter wake finished share honest deep crying marriage 100 co" +
    "ver hide seat present lunch killing dare certain realize interested mmm sad problems majesty hotel calls invol" +
    "ved card fool decision moved standing perhaps brain soul interesting visit upset smell starting tough attentio" +
    "n quickly president earth government spent surprise fly public bar tea became cute appreciate force film girlf" +
    "riend accept laugh ben eight prove yep store within walking sing likes seconds dress plane ice drunk huge cont" +
    "inues cry sake gift absolutely lived liked loves cell afternoon bank cop officer often partner stuck certainly" +
    " eating doubt joke experience boyfriend cops teach screaming sun putting reach holding grunts passed apartment" +
    " club idiot favorite forgive count continue driving radio difference whether dying jail wrote beginning favor " +
    "feelings choose board evil shop patient hundred sea learned match nervous spot wind upon third risk rid immedi" +
    "ately excited staying promised named type owe wine listening worst impossible grow sleeping earlier slow victi" +
    "m decide helping army final mate gives quit foot blame picked bus helped thousand herself arrest address 'all " +
    "enemy allowed ways max aah taste ourselves shoes fit weapon build themselves surprised figured push begin ever" +
    "ywhere unless hiding gasps track hadn orders low jim congratulations kitchen bob innocent further bother drink" +
    "ing arm level willing usually seriously played books arms art acting hole pressure locked deserve obviously st" +
    "eal keeping built starts drugs names race waste treat suit grab detective mention gotten shh dramatic stage ju" +
    "mp suddenly hoping hero places arrived holy destroy apart stole notice complete fired press closed showed oppo" +
    "rtunity plans leg cat lieutenant following legs pictures duty judge apologize narrator closer losing uh-huh su" +
    "spect keeps besides extra mama pregnant witness conversation turns writing breakfast admit sky wondering heavy" +
    " crew except roll bathroom guns guilty warm grunting ugh kick upstairs form above seemed bomb gas color cost i" +
    "tself neck twice study nose interest burn plays empty crowd ringing singing strength sold pulled knife weekend" +
    " shooting responsible allow hearing client walked colonel fat cake asleep corner crap skin stories investigati" +
    "on bro restaurant groans goddamn nine powerful medical held drug famous taught shows ridiculous folks weapons " +
    "written trial raise whoo biggest local advice main onto due survive file planning tells training lock breathin" +
    "g relax awful language breath professor knowing laughter prepared bringing necessary guard spoke pants lied mu" +
    "rdered grand soft practice clearly leaves common towards agent truly older audience wild career lots loud code" +
    " fake cars dropped checked hat emergency hanging matters consider large rule hurts realized aware neither espe" +
    "cially rings ended simply whose sight beyond silly surgery condition blind meat games sergeant lies letting se" +
    "rve however greatest comfortable plenty cheering noticed discuss purpose belong band mrs goodness beg note cor" +
    "rect outta size paying concerned cup tape knock character easier issue incredible criminal ought breaking arre" +
    "sted focus program path ends teeth lay department kinda several agreed feed fellow health papers vote trick fi" +
    "nding pieces possibly shame create fbi process project challenge turning ideas invited destroyed season weak r" +
    "ecognize responsibility sweetheart chinese mum operation soldiers jin bodies opened dan whom add points failed" +
    " gosh opinion view records dressed cousin believed members somehow created dumb milk remain property breathe n" +
    "owhere afford nope distance dancing received heat nah brings cards base interview proof opening lab south doc " +
    "highness birds forgotten pack selling dry weight pretend shirt perfectly students easily memories stayed amoun" +
    "t chatter location birth nearly expected horrible falling threw followed states fill medicine heading ordered " +
    "example shouting lately opens oil desk suggest bite community cares screams signal bucks indistinct goin copy " +
    "heads among draw recently jealous expecting noise regret north sudden aunt exist shower indeed brave ticket do" +
    "ors dating lines suicide ours grew showing usual sees connection total thoughts san contract fate social prefe" +
    "r commander pool applause roof hardly disappeared event female madam sending details release barely caused loo" +
    "se forced introduce covered began wash nuts loss likely owner although scary harm streets delicious dna split " +
    "chest pop staff mentioned doin exciting santa 200 meal block literally pray returned spanish familiar style ba" +
    "sically cases changes signed letters male planned growing 'cause ruined tie stomach ate obvious complicated an" +
    "swers speech settle tiny ugly discovered ears reasons buried aye competition mood parts pal manage divorce rea" +
    "ched permission finds headed slept chose runs soo drinks eggs dig british expensive attacked hired wet remind " +
    "nonsense trees lift legal victims map ruin pocket funeral lesson grown guests statement alarm results happines" +
    "s assume thousands prepare raised farm gate rough nor saving panting tongue tense younger site neighborhood fo" +
    "ught families papa watched avoid model filled woo professional request spare secrets shape buying whoever pair" +
    " dealing spread bread celebrate personally led proper subject yelling bedroom data threat clock downstairs job" +
    "s coat carefully theory invite nights rights tears kang scare moves trap rent based slowly tour humans text co" +
    "nfused han plant deliver belongs meaning direction official flat foreign committed brilliant becomes pos murde" +
    "rer stops otherwise minister understood higher unit terms warning 500 trade fantastic stronger plate society w" +
    "ound painting cooking ohh burning particular honestly faces inspector gentleman yourselves picking pig romanti" +
    "c tickets regular role spell issues soup awake fancy knowledge ancient source patients charges changing boring" +
    " percent deeply advantage theme capable offered officers fixed motherfucker beeping pounds according grandpa r" +
    "ate concern suffer apparently solve enemies 'clock aside doctors managed kicked healthy period insurance appea" +
    "r waited nurse shots glasses tall shake vehicle dies carrying properly treatment thief bleeding defense physic" +
    "al available closes airport badly fail burned groaning jacket drove crack assistant east mistakes directly gra" +
    "ve becoming toilet plus per 'ii value talent rise cheap extremely shock woke edge ashamed incident grandfather" +
    " pulling checking appointment disappear result including media touched stood ill performance treated firm exac" +
    "t jerk connected whenever appears skills useless goal image illegal license jury switch effect bags schedule e" +
    "ffort considered knocking claim political violence below ear bath lips files joking piano rat sheriff steps ev" +
    "entually cameras disease released throwing tied fully liar nation egg courage pills protection winning heavily" +
    " sat bleep convince successful passing pissed tip suffering receive affair former unfortunately beating laid s" +
    "core screwed device remains leo odd presence gentle forces actual hong sisters grandmother rome ahh emotional " +
    "century signs popular rare jung attorney songs riding arrive hated toast trapped pushed cure television lower " +
    "technology excellent convinced drag borrow refuse shift swim coach st. sacrifice clue served reports desperate" +
    " speaks escaped knees stealing mercy progress rooms shoulder cast anger rude repeat current moments expert sme" +
    "lls surely similar notes warrant blew creature pride exchange kinds ability leads separate square punch closin" +
    "g cleaning friendship decent surface pot exhales clever tear factory stairs trash 300 americans hook millions " +
    "helps equipment grade chat wide searching witch remove scoffs screen material spy hug spending warn circumstan" +
    "ces amen eaten tests load task parking talks chances guards pure ordinary wanting understanding route bless wh" +
    "eel sale background mail provide reputation jae secure pie pleased debt false hire spoken india learning depen" +
    "ds priest upbeat dust mask sentence pity carried disgusting chosen staring trusted pardon gods puts disappoint" +
    "ed defend potential unusual uniform remembered leading behavior mountains ambulance pushing joined suspenseful" +
    " silent screw campaign rope clicks chain tail confidence ships u.s. brains range abandoned hundreds custody cl" +
    "ients curse mm-hm identity explosion hitting hurting series embarrassing merry cab events option piss customer" +
    "s friendly approach suspicious wire setting alcohol sauce actor collect gorgeous highly hits guarantee nightma" +
    "re seek minds attempt panic stands engaged elevator border fruit falls prisoner clears intelligence detail fai" +
    "lure entirely mayor hates wishes conference knocked wherever trace earn fellas mostly troops chuckling stock a" +
    "rmed basement estate object dish defeat dirt mental telephone facts wins agreement sides jay bravo transfer be" +
    "gins accepted coincidence commit dump protecting blows alert cow thrown sometime wings reporter stays blowing " +
    "stopping version wave firing flesh settled perform opposite footage messed useful gasping yup chasing unique t" +
    "itle studying zero fella counting solid smoking bored tires wasting dozen agents childhood embarrassed heh del" +
    "ivery impressed cutting movement decisions zone sons authority circle impressive trained urgent lack parties t" +
    "ank intense hung violent slip previously crossed survived reward specific quietly belt modern policy billion s" +
    "omeday intend jumped players nothin teaching softly climb injured threatened beeps fans ceremony prize witness" +
    "es possibility beloved stress drama deserves launch uh-oh trail explanation sand closet thin reported assure d" +
    "egrees deck messages newspaper disaster reaction entered royal confident mysterious salt shine punishment kidn" +
    "apped approaching sin fourth balance sec chirping gather los loan 'mon uncomfortable designed related robbery " +
    "tae entrance breaks episode virus package shy vegas cruel ending bow madame tone phones greater supply advance" +
    " bars kissed bury aboard 10,000 warned seo mixed product ignore believes toward chattering crimes suffered the" +
    "ater secretary mmm-hmm latest article offering magazine argue swing kills betrayed culture politics teams neig" +
    "hbor crush barking eun worries bound cabin recall champagne xiao chef bastards stan gain tricks partners assau" +
    "lt comfort accused confirm yard sensitive fuel response gear tunnel asks negative workers section bullets conf" +
    "irmed sandwich status emperor selfish guide guts struggle pathetic thee annoying voices units outfit joint you" +
    "th refused attend painful gym jokes term mac heck shoe yay hee footsteps actions taxi begging customer punk fe" +
    "ver subtitles pretending digging smiling a.m. ominous wallet valuable cia rolling nuclear toy impression suits" +
    " drawing brand murders sobbing bowl cheating education mix quarter bust fed removed species enjoying iron rece" +
    "nt flag agency maid normally choi sweat options mass activity confess therapy tracks bills systems tower growl" +
    "ing squad cigarette extraordinary charged miserable shown uses bye-bye delivered awkward costs cave behalf con" +
    "ditions 1,000 loyal enjoyed demand waves touching rob exit crisis collection industry creatures answering clea" +
    "red wore mile laws blast freaking prisoners reckon surveillance generation dishes beef homework robot wasted r" +
    "eveal recording forth spirits korea boxes timing thy talkin arranged pattern rip mustn neighbors host investig" +
    "ate interrupt insist walks cleaned rape comin gunshot nearby officially argument chairman dreaming prime degre" +
    "e generous exam jang financial exercise ken cos angeles apology identify confession script coward wounded woun" +
    "ds seats university buzzing election influence throughout personality cheer beaten contest offense charming ro" +
    "n incredibly concert describe servant chick earned experiment boom placed considering gifts surrounded thick f" +
    "ederal ease whistle frightened landing determined wrap flow reminds emotions crown packed safely korean replac" +
    "e documents cells divorced relief surrender environment whirring underneath nerve bat frame loaded makeup trie" +
    "s dropping imagination pee particularly thou stake distant hopes tax blown gettin construction hid prevent hol" +
    "es coast messing benefit nephew dumped arrange practically films drank gee sounded profile shocked whispering " +
    "print torture trunk owns good-bye territory grass homes motion struck starving lad judgment purse goodnight fe" +
    "nce captured adventure routine services accent signature previous traitor temperature unbelievable cheat motiv" +
    "e yoon worrying shelter shared bail hyun senator helpful choices attacks plain guilt traveling anniversary gho" +
    "sts prints holds derek organization smaller experienced odds basic listened facility limit wipe stable compani" +
    "es inform pitch kissing foolish impact terribly guessing souls meantime answered sample investigating ian land" +
    "ed clinic instrumental appeared tastes hoped effects bothering greetings attractive costume link sneak citizen" +
    "s visiting dealer underground accounts currently protected terrific procedure bout tradition nail laundry thro" +
    "ne someplace complex instructions intention punished cared dates rumbling reasonable existence behave facing h" +
    "eal skull consequences international developed succeed helicopter focused nigga respond salad flew joining sin" +
    "k belly navy habit cage county daily lawyers sheep joo angle conscience criminals italy shout production strat" +
    "egy anytime math sales average individual sets jewish tracking occasion shed bug stubborn parent nate supplies" +
    " highest germans ceo necklace monsters beside honour francisco magical exhausted mistaken deeper cried cooked " +
    "monsieur wondered creepy causing imagined core apply ouch machines goods returning council clicking jeez sacre" +
    "d chill electricity hers loyalty blocks claims ethan comment seal heroes employees strangers atmosphere p.m. s" +
    "eok represent grabbed defendant equal threatening capture liquor auntie serving session anxious ages serial sa" +
    "tisfied worthy governor prayer coughing wednesday humanity l.a. terrorist unable classes wailing lookin yell s" +
    "olved suspects joon beings lessons charm mars drill exposed pipe earl invitation injury slipped unhappy multip" +
    "le engagement dragged maya presents critical clouds trauma slightly talented robbed steady siren burden spin f" +
    "avour cheated informed damned stepped proceed wing levels daughters testify march sharing stabbed chips obsess" +
    "ed channel 911 tune plants badge despite worker civil bible flies committee museum tools exists pit tent tokyo" +
    " absolute begun mud pleasant checks catching peaceful religion 400 district oxygen survival actress proposal t" +
    "ragedy complain meters tend pulse jews favourite grief resist union countries differently rumors passes fairy " +
    "characters shoulders transferred filthy fifth religious idiots paperwork underwear added transport attached pu" +
    "nish resources merely scale afterwards matches fights produce kicking interests screeching employee acts hosta" +
    "ge noah vince knee relationships sins shaking recover pays hail creating structure testimony lets raped bombs " +
    "liver beneath treating marrying affect pour authorities remote jumping required everyday propose occurred figu" +
    "res tribe increase port groups invented budget freeze naturally commercial prick payment scientist realise wiv" +
    "es chip album fires weakness junk halfway russians surgeon slide clown brief assignment toys cloud separated r" +
    "ecorded schools drives covering intelligent bottles pile dreamed destruction locker pin alley beans conversati" +
    "ons abuse studied photograph washed fridge ripped recommend bay areas bells constantly dessert appropriate han" +
    "ded fraud plates happily arts illness alibi item skip noon medication july scientists possession spit string a" +
    "ppearance aim furniture corpse counts spain fits hopefully headache skill arguing leak feeding warehouse strug" +
    "gling patrol misunderstanding stretch granted headquarters jun admire teachers terrified privacy salary greek " +
    "menu cha cigarettes halloween require whispers lightning achieve posted damaged mummy owned novel judges prepa" +
    "ring visited maintain invisible rats gambling gathered cap betray complaint log satellite snap sorts rounds gl" +
    "oves drawn expression cries entering assumed liam items rifle pages symbol quarters 5,000 entry slap shin expl" +
    "ained dope festival searched communication wealth combat priority indistinctly chamber unfortunate net bait re" +
    "quires citizen instance fools troubles battery freezing lousy dressing grandson recovered mitch buildings driv" +
    "en blah yards insult revolution effective diego flip vic compared nicely tap thirsty chop necessarily aid deve" +
    "lopment finest sticking sends wrapped manner abandon promises honeymoon strip lois relieved votes investment b" +
    "rush unfair bey booked temporary acted barn shortly circus sung poisoned tale description twins abroad delay c" +
    "oncentrate sail pork bothered bucket crashing therefore colleagues yells 2,000 painted affairs deaf tag sealed" +
    " tested socks corn neil rage jam meetings meanwhile seth banging musical steak regarding mexican forms humor h" +
    "andled temper senses questioning moral fried appeal introduced engines concerns remaining eats technique close" +
    "st lap safer nora deserved roads jon moaning cents 100,000 prosecutor completed pro pill population yeon sugge" +
    "sted management counter plot leaders lands soil bid injuries studies cuts promotion drops concept colleague ra" +
    "nch tube suggesting infected lads returns dive vessel 150 burnt admitted potatoes lend nerves inner manners bi" +
    "tter cities identified fingerprints suspected disturb repair fund humming labor coin measure poem depressed bu" +
    "m blanket wagon goat vulnerable scan fetch twenty raising uh-uh scientific traditional",
};
