#include "language/name_lists.hpp"

#include <algorithm>
#include <array>

namespace standpoint {

const WordSet& function_words() {
  static const WordSet words(
      "a an the this that these those some any each every either neither no not nor and or but if then else "
      "than as at by "
      "for from in into of off on onto out over to under up upon with within without about above across "
      "after against "
      "along among around before behind below beneath beside besides between beyond despite down during "
      "except inside "
      "like near outside past per since through throughout till toward towards until via while when where "
      "who whom whose "
      "which what why how because although though unless whereas whether so such too very i me my mine we us "
      "our ours you "
      "your yours he him his she her hers it its they them their theirs myself himself herself itself "
      "themselves "
      "ourselves is are was were be been being am has have had having do does did doing will would shall "
      "should may might "
      "must can could cannot ought there here now also just only even still yet again ever never always "
      "often more most "
      "less least much many few several all both other another same own once twice however therefore thus "
      "hence "
      "meanwhile moreover instead perhaps maybe indeed yes");
  return words;
}

const WordSet& calendar_words() {
  static const WordSet words(
      "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
      "fridays saturdays "
      "sundays january february march april may june july august september october november december jan. "
      "feb. mar. apr. "
      "jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight christmas easter");
  return words;
}

const WordSet& common_openers() {
  static const WordSet words(
      "last next earlier later according following asked speaking despite given based under over nearly "
      "almost about "
      "around critics supporters opponents residents officials experts analysts lawmakers campaigners "
      "activists workers "
      "unions people ministers councillors senators shipping local national international environmental "
      "public private "
      "government police air water energy health new old first second third two three four five six seven "
      "eight nine ten "
      "dozens hundreds thousands millions plans talks negotiations opposition support protests neither "
      "nobody everyone "
      "everything nothing something anyone someone whatever whoever today yesterday tomorrow tonight asked "
      "called backed "
      "facing amid among because when while where unlike like note editor's opinion analysis comment news "
      "update breaking "
      "exclusive read share photo image file contact email phone tel website advertisement source sources "
      "let get go make "
      "take keep see look find think thank thanks please sorry well ok okay oh ah yeah sure right good bad "
      "great best "
      "worst big small early late long short high low hard soft full open free real true false such those "
      "these says "
      "said say statement background key main major minor top more less much many few several half part "
      "parts whole "
      "both either each every all any some none no yes not never ever always often sometimes usually rather "
      "quite very "
      "just even still already yet soon then there here thus hence therefore however moreover furthermore "
      "nevertheless "
      "meanwhile instead otherwise besides finally eventually recently currently previously originally "
      "initially "
      "similarly likewise additionally apparently reportedly allegedly clearly obviously certainly perhaps "
      "maybe "
      "probably possibly surely indeed actually really basically essentially generally normally typically "
      "traditionally "
      "historically economically politically legally technically critically importantly significantly "
      "interestingly "
      "surprisingly unfortunately fortunately sadly happily hopefully frankly honestly seriously simply only "
      "also again "
      "once twice another other others same different similar various certain further rules fees costs "
      "prices taxes "
      "money business companies firms shipowners owners drivers teachers doctors nurses farmers students "
      "parents "
      "children women men families voters taxpayers consumers customers members leaders leader director "
      "president chair "
      "chairman mayor minister secretary spokesman spokeswoman spokesperson asked question answer q longtime "
      "long-time onetime one-time outspoken embattled beleaguered disgraced billionaire millionaire fellow "
      "veteran prominent influential powerful wealthy rival incoming outgoing departing retired "
      "self-described staunch vocal fierce leading");
  return words;
}

const WordSet& person_titles() {
  static const WordSet words(
      "mr mr. mrs mrs. ms ms. mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend father "
      "cllr cllr. shaikh sheik datuk datin dato' madam rector deacon mep postmaster lt. del. "
      "sister rabbi "
      "imam bishop archbishop pope king queen prince princess emperor sheikh president vice-president "
      "premier chancellor "
      "minister governor gov. gov mayor deputy senator sen. sen senators representative rep. rep congressman "
      "congresswoman congressmember assemblyman assemblywoman councillor councilor councilman councilwoman "
      "alderman "
      "delegate mp commissioner secretary undersecretary ambassador judge justice magistrate attorney "
      "prosecutor sheriff "
      "general gen. gen colonel col. col captain capt. capt major lieutenant lt. sergeant sgt. admiral adm. "
      "commander "
      "officer detective inspector superintendent chief director chairman chairwoman chairperson chair ceo "
      "economist "
      "spokesman spokeswoman spokesperson speaker leader whip executive candidate treasurer coach editor "
      "boss founder");
  return words;
}

const WordSet& person_roles() {
  static const WordSet words(
      "president vice-president premier chancellor minister governor mayor senator representative "
      "congressman "
      "congresswoman councillor councilor councilman councilwoman commissioner secretary undersecretary "
      "ambassador judge "
      "justice magistrate attorney lawyer prosecutor sheriff general colonel captain commander inspector "
      "superintendent "
      "chief director chairman chairwoman chairperson chair ceo executive economist spokesman spokeswoman "
      "spokesperson "
      "leader candidate treasurer coach editor boss founder co-founder manager head organiser organizer "
      "analyst "
      "researcher scientist professor doctor physician nurse engineer teacher principal activist campaigner "
      "lobbyist "
      "adviser advisor aide owner partner member resident shopkeeper farmer fisherman historian author "
      "journalist "
      "columnist reporter lawmaker legislator politician official officer archbishop bishop priest pastor "
      "rabbi imam "
      "pope king queen prince princess convener convenor steward negotiator coordinator co-ordinator "
      "strategist "
      "pollster expert specialist");
  return words;
}

const WordSet& first_names() {
  static const WordSet words(
      "aaron abdul abigail adam adrian agnes ahmed aidan aisha alan albert alejandro alex alexander "
      "alexandra alexei alfred "
      "ali alice alison allen amanda amber amelia amir amy ana anders andrea andreas andrew andy angela "
      "angus anita ann anna "
      "anne annette annie anthony antonio anya arthur asha ashley astrid audrey ava barbara barack barry "
      "beatrice ben benjamin "
      "bernard bernie beth betty bill bob bobby boris brad bradley brandon brenda brian bridget bruce bryan "
      "camille carl carla "
      "carlos carmen carol caroline carolyn catherine cecilia charles charlie charlotte chen chloe chris "
      "christian christina "
      "christine christopher chuck claire clara claude claudia colin connie craig cristina curtis cynthia "
      "daisy dale dan "
      "daniel daniela danny dario david dawn dean deborah debbie denise dennis derek diana diane diego "
      "dimitri dmitri don "
      "donald donna dorothy doug douglas duncan dylan earl ed eddie edith edward edwin eileen elaine eleanor "
      "elena eli elias "
      "elizabeth ella ellen elsa emil emily emma emmanuel eric erik erika erin ernest esther ethan eugene "
      "eva evan eve evelyn "
      "fatima felix fernando fiona florence frances francesca francis francisco frank franklin fred "
      "frederick gabriel "
      "gabriela gareth gary gavin gemma geoffrey george gerald gerard gianni gina giorgia giovanni glenn "
      "gloria gordon grace "
      "graham greg gregory greta guy gwen hannah hans harold harriet harris harry harvey hassan heather "
      "hector heidi helen "
      "helena henrik henry herbert hilary hillary holly howard hugh hugo ian ibrahim ida igor ines ingrid "
      "irene iris isaac "
      "isabel isabella isla ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice "
      "jared jason jay "
      "jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jess jesse jessica jill jim jimmy joan "
      "joanna joanne joe joel "
      "johan johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce "
      "juan judith judy julia "
      "julian julie julius june justin kamala karen karin karl kate katharine katherine kathleen kathryn "
      "kathy katie katrina "
      "keir keith kelly ken kenneth kerry kevin khalid kim kirsten kristen kristin kurt kyle lara larry lars "
      "laura lauren "
      "laurence lawrence leah lee leila lena leo leon leonard leslie lewis liam lidia lily linda lindsey "
      "lisa liz lloyd lois "
      "lorenzo lori lorraine louis louise lucas lucia lucy luis luke lydia lynn madeleine magnus malcolm "
      "manuel marc marco "
      "marcus margaret maria marie marilyn marina mario marion marjorie mark marta martha martin marvin mary "
      "mateo matt matteo "
      "matthew maureen maurice max maya megan mehmet mei melanie melissa mia michael michel michelle miguel "
      "mike mila milan "
      "mildred miriam mitch mitt mohamed mohammed moira molly mona monica muhammad nadia nancy naomi natalie "
      "natasha nathan "
      "neil nelson nicholas nick nicola nicolas nicole nigel nikki nina noah noel nora norah norma norman "
      "oleg olga oliver "
      "olivia omar oscar otto owen pablo pamela pat patricia patrick paul paula pauline pedro peggy penny "
      "pete peter petra phil "
      "philip phillip phoebe pierre piotr priya rachel rafael ralph ramon randy raul ravi ray raymond "
      "rebecca reginald renee "
      "rex ricardo richard rick rishi rita rob robert roberta roberto robin rodney roger roland ron ronald "
      "rosa rose rosemary "
      "ross roy ruby russell ruth ryan sabine sally sam samantha samuel sandra sanjay sara sarah saul scott "
      "sean sebastian "
      "sergei sergey sergio seth shane shannon sharon shaun sheila sheldon shirley sidney silvia simon "
      "simone sofia sonia "
      "sonja sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven stuart sue susan "
      "suzanne sven "
      "sylvia tamara tanya tara ted teresa terence terry theo theodore theresa thomas tiffany tim timothy "
      "tina toby todd tom "
      "tommy toni tony tracy travis trevor tyler ursula valerie vanessa vera vernon veronica vicki vicky "
      "victor victoria "
      "vincent viola violet virginia vivian vladimir walter wanda warren wayne wendy werner wilfred will "
      "william willie "
      "winston xavier yasmin yvonne yuki yusuf zachary zoe zoë");
  return words;
}

const WordSet& organisation_words() {
  static const WordSet words(
      "academy administration agency airlines airways alliance assembly associates association authority "
      "bank board "
      "brothers bureau cabinet campaign capital caucus center centre chamber charity chemicals church club "
      "co co. coalition college "
      "command commission committee company confederation conference congress consortium convention "
      "cooperative corp corp. "
      "corporation council court department directorate division energy enterprises exchange executive "
      "federation "
      "ferries ferry force forum foundation freight fund government group guild holdings hospital house inc "
      "inc. industries "
      "initiative institute institution international investments labs league lines logistics ltd ltd. "
      "magazine ministry "
      "mission motors movement museum network news office oil organisation organization parliament partners "
      "partnership "
      "party patrol petroleum pharmaceuticals plc police port post power press project properties railway "
      "railways "
      "republic resources school secretariat senate service services shipping shipyard society solutions "
      "steel studios "
      "summit syndicate systems task team technologies telecom times transport tribunal tribune trust union "
      "unions university "
      "utilities watch watchdog works yard pipelines securities refining refineries semiconductors "
      "electronics "
      "foods breweries mining minerals metals software telecoms insurance assurance therapeutics biosciences "
      "robotics hotels supermarkets shipbuilders biotech ventures bancorp aerospace aviation genomics "
      "diagnostics dairies textiles entertainment brewing");
  return words;
}

const WordSet& government_words() {
  static const WordSet words(
      "administration agency army assembly bureau cabinet commission congress council court department "
      "directorate "
      "government legislature ministry municipality navy office parliament police senate tribunal treasury "
      "house "
      "secretariat authority prosecutor");
  return words;
}

const WordSet& of_heads() {
  static const WordSet words(
      "academy agency archdiocese archbishop association bank board bureau chamber church city college "
      "commission "
      "committee confederation council county court daughters department diocese directorate district "
      "federation "
      "friends guild house institute institution kingdom league legislature library ministry movement museum "
      "office "
      "order "
      "organisation organization party people's port province republic school secretariat secretary society "
      "state "
      "university union voice women");
  return words;
}

const WordSet& group_nouns() {
  static const WordSet words(
      "activists advocates allies analysts backers businesses campaigners captains carriers citizens "
      "commuters companies "
      "congressmen conservationists conservatives consumers councillors councilors critics customers "
      "demonstrators "
      "detractors developers diplomats doctors dockers dockworkers donors drivers economists employees "
      "employers "
      "environmentalists executives experts families farmers fans firefighters fishermen foes growers guards "
      "homeowners hoteliers industrialists insurers investors islanders journalists judges labourers "
      "landlords lawmakers "
      "lawyers leaders legislators liberals lobbyists locals manufacturers ministers motorists neighbours "
      "neighbors ngos nurses "
      "officers officials operators opponents organisers organizers owners parents passengers patients "
      "physicians pilots "
      "police politicians prosecutors protesters protestors rebels refugees regulators representatives "
      "researchers "
      "residents retailers rivals scientists senators settlers shareholders shipowners shippers shopkeepers "
      "skeptics soldiers "
      "staff strikers students supporters taxpayers teachers tenants traders troops unions users veterans "
      "victims "
      "utilities villagers voters workers states countries nations cities governments groups organisations "
      "organizations universities "
      "schools banks airlines firms agencies ministries parties churches hospitals councils mayors governors "
      "senators prosecutors "
      "commissioners rebels insurgents dissidents migrants immigrants pensioners women men mothers fathers "
      "kids activists");
  return words;
}

const WordSet& body_nouns() {
  static const WordSet words(
      "administration agency airline alliance army assembly association authority bank board body bureau "
      "cabinet campaign "
      "carrier chamber charity church coalition college commission committee company confederation congress "
      "corporation council court department federation firm force foundation government group guild hospital "
      "institute institution league manufacturer ministry movement newspaper office operator organisation "
      "organization "
      "panel parliament partnership party port regulator school senate shipowner society startup state team "
      "tribunal union "
      "university utility watchdog");
  return words;
}

const WordSet& countries() {
  static const WordSet words(
      "Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh "
      "Belarus Belgium "
      "Bolivia Bosnia Brazil Britain Brussels Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia "
      "Congo Croatia Cuba "
      "Cyprus Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Finland France Gaza Georgia Germany "
      "Ghana Greece "
      "Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy "
      "Jamaica Japan Jordan "
      "Kazakhstan Kenya Kosovo Kuwait Kyiv Latvia Lebanon Libya Lithuania Luxembourg Malaysia Mali Malta "
      "Mexico Moldova "
      "Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria "
      "Norway Oman Pakistan "
      "Palestine Panama Paraguay Peru Philippines Poland Portugal Pyongyang Qatar Romania Russia Rwanda "
      "Scotland Senegal "
      "Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania "
      "Tehran Thailand Tunisia "
      "Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe Washington "
      "Moscow Beijing "
      "London Paris Berlin Tokyo Seoul Jerusalem Baghdad Kabul Ankara Cairo Riyadh Islamabad Madrid Rome "
      "Ottawa Canberra "
      "U.S. U.K. US UK USA");
  return words;
}

bool is_country(std::string_view name) {
  static const std::array<std::string_view, 30> names = {
      "United States", "United Kingdom", "Saudi Arabia",    "New Zealand",      "South Africa",
      "North Korea",   "South Korea",    "N. Korea",        "S. Korea",         "Hong Kong",
      "Sri Lanka",     "Czech Republic", "Soviet Union",    "El Salvador",      "Costa Rica",
      "Ivory Coast",   "Sierra Leone",   "Great Britain",   "Northern Ireland", "West Bank",
      "Holy See",      "East Timor",     "South Sudan",     "Burkina Faso",     "San Marino",
      "New Delhi",     "Buenos Aires",   "North Macedonia", "Papua New Guinea", "United Arab Emirates"};
  return countries().contains(name) || std::find(names.begin(), names.end(), name) != names.end();
}

const WordSet& founding_verbs() {
  static const WordSet words("create establish set form appoint launch convene found name");
  return words;
}

const WordSet& side_takers() {
  static const WordSet words("opponent critic supporter advocate proponent foe sceptic skeptic enthusiast");
  return words;
}

const WordSet& demonyms() {
  static const WordSet words(
      "angolan argentinian armenian azerbaijani azeri bahraini bahamian bangladeshi barbadian "
      "belarusian beninese bhutanese bolivian botswanan burmese burundian cambodian cameroonian "
      "congolese cypriot dominican ecuadorean ecuadorian emirati eritrean ethiopian fijian filipino "
      "gabonese gambian ghanaian greenlandic guatemalan guyanese haitian honduran icelandic ivorian "
      "jamaican kazakh kuwaiti kyrgyz lao liberian luxembourgish macedonian malagasy malawian "
      "maldivian malian maltese mauritanian mauritian moldovan mongolian montenegrin moroccan "
      "mozambican namibian nepalese nepali nicaraguan nigerien omani panamanian paraguayan qatari "
      "rwandan salvadoran salvadorean senegalese singaporean slovenian surinamese tajik tanzanian "
      "togolese tunisian turkmen ugandan uruguayan uzbek zambian zimbabwean scandinavian baltic "
      "balkan catalan basque tibetan uighur uyghur kosovan "
      "afghan african albanian algerian american arab argentine asian australian austrian belgian bosnian "
      "brazilian british "
      "bulgarian canadian catholic chilean chinese christian colombian communist croatian cuban czech danish "
      "democratic "
      "dutch egyptian english estonian european finnish french georgian german greek hindu hungarian indian "
      "indonesian "
      "iranian iraqi irish islamic israeli italian japanese jewish jordanian kenyan korean kurdish latin "
      "latvian lebanese "
      "libyan lithuanian malaysian mexican muslim nigerian nordic norwegian pakistani palestinian persian "
      "peruvian "
      "philippine polish portuguese protestant republican romanian russian saudi scottish serbian slovak "
      "somali "
      "spanish sudanese swedish swiss syrian taiwanese thai turkish ukrainian venezuelan vietnamese welsh "
      "western yemeni "
      "congressional presidential internet");
  return words;
}

const WordSet& party_groups() {
  static const WordSet words(
      "republicans democrats conservatives liberals tories greens socialists communists nationalists labour "
      "americans "
      "britons europeans russians palestinians israelis iraqis iranians chinese muslims christians jews "
      "catholics sunnis "
      "shiites kurds taliban gop");
  return words;
}

const WordSet& common_acronyms() {
  static const WordSet words(
      "AI AM BC AD CEO CFO COO CO2 COVID DNA DVD FAQ GDP GMT GPS HIV HQ HR ID IT LNG MP MPs MWh NOx OK PDF "
      "PM PR PS Q Q&A "
      "RSS SMS SUV TV URL USB VAT VIP WWW XML CET EST EDT PST CCTV DIY NO YES KM KG II III IV VI");
  return words;
}

}  // namespace standpoint
