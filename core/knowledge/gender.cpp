#include "knowledge/gender.hpp"

#include "language/words.hpp"

namespace standpoint {
namespace {

// Common knowledge; names that both women and men bear are in neither list.
const WordSet& mens_names() {
  static const WordSet words(
      "aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro "
      "alexander alfred ali alistair allan allen alvin amir anders andreas andrew andy angus anthony "
      "antoine antonio arnold arthur barack barry bartholomew ben benedict benjamin bernard bill bob "
      "boris brad bradley brian bruce bryan byron carl carlos cedric charles chester christian christoph "
      "christopher chuck clarence clark claude clayton clifford clive colin conor craig curtis cyril "
      "damian daniel darren dave david dean dennis derek desmond diego dieter dirk dmitri dominic don "
      "donald doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin elias elijah "
      "elmer emilio emmanuel enrique eric erik ernest ethan eugene evan felix ferdinand fernando finn "
      "floyd francesco francisco frank franklin fred frederick fritz gareth gary gavin geoff geoffrey "
      "george gerald gerard giles giovanni glen glenn gordon graham greg gregory guillermo gunnar gus "
      "gustav guy hamid hank hans harold harry harvey hassan hector heinz helmut henri henry herbert "
      "herman horace howard hubert hugh hugo humphrey hussein ian ibrahim igor isaac ismail ivan ivor "
      "jack jacob jacques jake jakob james jared jason javier jeff jeffrey jeremy jerome jerry jesus jim "
      "jimmy joachim joe joel johan johann john johnny jon jonas jonathan jorge jose josef joseph joshua "
      "josh juan julian julio jurgen karl kenneth keith kevin khalid klaus kurt kyle lance larry lars "
      "lawrence leonard leopold lionel lloyd louis luca lucas luigi luis luke magnus mahmoud malcolm "
      "manuel marc marcel marco marcus mario mark markus marshall martin marvin matteo matthew matthias "
      "maurice max maximilian maxwell melvin michael miguel mike mikhail milton mitch mitchell mohamed "
      "mohammad mohammed moses muhammad murray mustafa nathan nathaniel ned neil nelson nicholas nick "
      "nicolas nigel nikolai norman oleg oliver omar oscar oskar osman otto owen pablo patrick paul "
      "pedro percy pete peter phil philip philippe phillip pierre piet pietro quentin rafael rajesh "
      "ralph ramon randall randolph randy raul ray raymond reginald rene ricardo richard rick robert "
      "roberto rod roderick rodney rodrigo roger roland ron ronald rory ross roy rudolf rudolph rupert "
      "russell salman salvador samuel saul scott sean sebastian sergei sergio seth shaun shawn silvio "
      "simon solomon spencer stanley stefan stephen steve steven stuart sven ted terence terrence "
      "theodore theo thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler ulrich uwe "
      "vernon victor vince vincent vladimir wade wallace walter warren wayne werner wes wesley wilfred "
      "wilhelm will william winston wolfgang xavier yusuf zachary everett grady emil enzo anton boyd "
      "cliff cornelius dale dan denzil donovan elliott fergus fidel garth giuseppe hamish harrison "
      "jarvis kofi kwame lachlan lamar leroy lyle mats mick nils olaf ole pavel petr piotr raj ravi "
      "rohan sanjay sergey sunil tariq tunde viktor vikram yuri "
      "rex bram teodor gil ambrose halvard ewan callum alasdair euan iain donal eamon cormac declan "
      "padraig sorley torben soren jens bjorn sigurd leif erlend jukka pekka timo tomasz pawel "
      "krzysztof marek zoltan laszlo istvan goran zoran dragan bogdan mihai radu vasile giorgi levan "
      "aram tigran emre mehmet ahmet kemal omer farid karim rashid samir walid yasser nabil anwar "
      "imran asif bilal tahir rajiv arjun suresh mukesh anil ashok deepak rahul amit vivek nikhil "
      "kenji hiroshi takeshi akira makoto duc thabo sipho jabu chidi emeka babatunde kwabena yaw "
      "rodolfo gonzalo ignacio santiago mateo joaquin rafa thiago joao paulo gilberto renato fabio "
      "paolo stefano claudio massimo gianni");
  return words;
}

const WordSet& womens_names() {
  static const WordSet words(
      "abigail ada adele adriana agatha agnes aisha alexandra alice alicia alison allison alma amanda "
      "amelia amina amy ana anastasia angela angelina anita ann anna annabel anne annette annie antonia "
      "astrid audrey ava barbara beatrice beatriz becky bella bernadette bertha beth bethany betty "
      "bianca birgit bonnie brenda bridget brigitte britta camilla candice carla carmen carol carole "
      "caroline carolyn cassandra catalina catherine cathy cecilia celeste celia charlotte cheryl chiara "
      "chloe christina christine cindy claire clara claudia clementine colette colleen constance cora "
      "cordelia corinne crystal cynthia dagmar daisy daniela daphne deborah debra deirdre delia denise "
      "diana diane dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisabeth "
      "elise eliza elizabeth ella ellen elsa elsie emily emma erica erin esmeralda estelle esther ethel "
      "eva eve evelyn fatima felicity fiona flora florence frances francesca freda frieda gabriela gail "
      "genevieve georgia georgina geraldine gertrude gillian gina giulia gladys gloria grace greta "
      "gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hilda "
      "hillary holly hope ida imogen ines ingrid irene iris irma isabel isabella isla ivana ivy "
      "jacqueline jane janet janice jasmine jeanette jeanne jenna jennifer jenny jessica jill joan "
      "joanna joanne josephine joy joyce juanita judith judy julia juliana julie juliet june karen karin "
      "karina kate katharine katherine kathleen kathryn kathy katie katrina katya kayla kristen kristin "
      "kristina lara larissa laura lauren leila lena leonora leticia lillian lily linda lisa liz lois "
      "lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine magdalena "
      "maggie maia mandy marcia margaret margarita marguerite maria mariana marie marina marissa "
      "marjorie marta martha martina mary matilda maud maureen maya meera megan melanie melinda melissa "
      "mercedes meredith michelle mildred millicent miranda miriam molly monica muriel myra nadia nadine "
      "nancy naomi natalia natalie natasha nicola nicole nina nora norma octavia olga olivia ophelia pam "
      "pamela patricia patsy paula pauline paulette peggy penelope penny petra philippa phoebe phyllis "
      "pia priscilla priya rachel rebecca regina renata rhonda rita roberta rosa rosalind rose rosemary "
      "roxanne ruby ruth sabine sabrina sadie sally samantha sandra sara sarah selina serena sharon "
      "sheila shirley sibyl signe silvia simone sonia sonja sophia sophie stella stephanie sue susan "
      "susana susanna susannah suzanne sybil sylvia tabitha tamara tamsin tania tanya tara tatiana "
      "teresa tess tessa thelma theresa tina tracy trudy ulrike ursula valentina valerie vanessa vera "
      "veronica victoria viola violet virginia viviane wanda wendy wilhelmina winifred yasmin yolanda "
      "yvette yvonne zara zoe zora ottilie odette henrike liesbeth hana janelle helene mireille solange "
      "amelie margot sigrid freya fatou aminata nomsa lakshmi sunita anjali mei xiomara "
      "lotte maren ilze juno morag mhairi ailsa catriona eilidh sinead niamh aoife siobhan orla maeve "
      "saoirse grainne bronagh ingeborg solveig gudrun ragnhild kirsten liv agnieszka katarzyna "
      "malgorzata zofia ewa hanna lenka zuzana jitka katerina jelena milica dragana ana-maria ioana "
      "raluca ilinca tamar lusine aylin elif zeynep ayse farah samira rania hala kavita deepa neha "
      "pooja shanti keiko naoko haruka thandi zanele ngozi chioma adaeze abena akosua efua sofia "
      "fernanda joana mafalda federica bruna odile sylvie");
  return words;
}

}  // namespace

Gender gender_of_first_name(std::string_view name) {
  if (mens_names().contains(name)) return Gender::he;
  return womens_names().contains(name) ? Gender::she : Gender::unknown;
}

Gender gender_of_title(std::string_view title) {
  static const WordSet he(
      "mr mr. sir lord king prince duke earl baron count emperor sultan sheikh emir imam rabbi chairman "
      "spokesman congressman councilman assemblyman alderman businessman policeman salesman fisherman "
      "father brother monsieur herr senor don actor");
  static const WordSet she(
      "mrs mrs. ms ms. miss dame lady queen princess duchess countess baroness empress chairwoman "
      "spokeswoman congresswoman councilwoman assemblywoman alderwoman businesswoman policewoman sister "
      "mother madame madam frau senora actress headmistress");
  if (he.contains(title)) return Gender::he;
  return she.contains(title) ? Gender::she : Gender::unknown;
}

bool fits_pronoun(Gender who, std::string_view pronoun) {
  if (who == Gender::unknown) return true;
  static const WordSet he("he him his himself");
  static const WordSet she("she her hers herself");
  if (he.contains(pronoun)) return who == Gender::he;
  if (she.contains(pronoun)) return who == Gender::she;
  return true;
}

}  // namespace standpoint
