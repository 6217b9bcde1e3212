// Words that decide what can be an issue and how far its name goes.

#include "knowledge/issues/issue_phrases.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_figure(const std::string& word) {
  return !word.empty() && word.find_first_not_of("0123456789.,$-") == std::string::npos;
}

}  // namespace

bool takes_infinitive(const std::string& noun) {
  static const WordSet words(
      "plan plans proposal proposals effort efforts attempt attempts right rights call calls demand "
      "demands push move moves bill bills vote decision decisions deal promise promises campaign refusal "
      "request "
      "requests order orders threat threats intention pledge agreement need commitment obligation duty "
      "authority "
      "power powers eligibility willingness opportunity permission motion mandate offer drive scheme "
      "initiative referendum resolution measure "
      "measures law laws rule ability failure duty freedom chance ban petition application applications "
      "appeal "
      "appeals plea pleas suit suits lawsuit lawsuits warrant "
      "invitation bid bids deadline deadlines legislation resolve treaty clause");
  return words.contains(noun);
}

std::string_view generic_issue_nouns() {
  return "plan proposal decision move measure bill law legislation rule regulation policy idea scheme "
         "project step deal "
         "agreement effort initiative programme program reform action order ruling verdict motion resolution "
         "amendment "
         "change approach strategy push call request demand draft package directive act ordinance provision "
         "clause "
         "version text document offer vote campaign matter issue question case thing it them they one "
         "something "
         "everything development suggestion recommendation compromise option course concept process "
         "information "
         "argument goal level behaviour behavior comment remark result allegation claim charge accusation "
         "statement "
         "answer report study letter incident attack problem talks application appeal lawsuit complaint "
         "paper exemption "
         "announcement response reaction message outcome event situation condition consequence finding "
         "conclusion "
         "judgment judgement sentence warning criticism support opposition refusal money figures numbers "
         "sums";
}

bool is_generic_issue(const std::string& label) {
  static const WordSet nouns(generic_issue_nouns());
  const std::string folded = lower_word(label);
  if (nouns.contains(folded)) return true;
  return folded.find(' ') == std::string::npos && nouns.contains(label_head(folded));
}

bool is_vague(const std::string& label) {
  static const WordSet words(
      "problem problems opposite people folk folks entity entities individual individuals person persons "
      "guys ones "
      "bunch colleague colleagues friend "
      "friends father mother wife husband son daughter brother sister parents child kid kids  back "
      "which who whom what whose stuff affair affairs business detail details aspect aspects item items "
      "feature "
      "features version versions bought sold done gone lives life job door file irritation responsibilities "
      "responsibility argument answer answers half rest fray sea room roof head heads mind minds eye eyes "
      "hand hands nerve heart face tongue breath "
      "moon cake bullet nettle towel ball table sides aisle spot lead ground pace");
  return words.contains(label);
}

bool is_hazard(const std::string& head) {
  static const WordSet words(
      "fire blaze flame wildfire inferno storm rain rainfall snow snowfall ice frost fog hail gale wind "
      "blizzard "
      "hurricane typhoon cyclone tornado thunderstorm lightning downpour avalanche earthquake tsunami cancer "
      "leukaemia leukemia tumour tumor illness pneumonia stroke injury crash collision stitch witness");
  return words.contains(head);
}

bool is_transparent(const std::string& noun) {
  static const WordSet words(
      "kind sort type form number amount part lot rest bulk majority range series variety set pair piece bit "
      "raft host slew array flurry bevy spate trove plethora multitude handful share aspect element feature "
      "idea notion concept prospect possibility question matter issue hundred "
      "thousand million dozen score couple handful");
  return words.contains(noun);
}

bool is_no_matter(const std::string& label) {
  if (label.starts_with("bearing in mind") || label.starts_with("keeping in mind")) return true;
  static const WordSet units(
      "year years month months week weeks day days hour hours minute minutes second seconds decade decades "
      "century centuries weekend night nights morning evening afternoon noon midnight spring summer autumn "
      "winter time times moment instant crown crowns krone kroner rupee rupees yen dollar dollars pound "
      "pounds euro euros cent cents percent pence");
  static const WordSet counts(
      "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred "
      "thousand million billion trillion dozen first second third fourth fifth sixth next last past coming "
      "few "
      "several many more early late mid another half about nearly and or of the");
  static const WordSet degrees(
      "lot bit while extent degree least most rest same more less much little plenty either neither both "
      "date");
  static const WordSet wholes("email e-mail phone telephone stakes");
  // Verbs too general to name an act by themselves.
  static const WordSet acts(
      "doing going coming having getting being taking making letting giving putting saying showing speaking "
      "talking telling asking answering celebrating sinking trying looking seeing knowing thinking feeling "
      "wanting keeping bringing standing sitting waiting starting happening becoming seeming laughing");
  const std::string folded = lower_word(label);
  if (folded == "good deal" || folded == "great deal") return true;
  bool only = true;
  std::size_t words = 0;
  for (std::size_t i = 0; i < folded.size() && only;) {
    const std::size_t end = std::min(folded.find(' ', i), folded.size());
    const std::string word = folded.substr(i, end - i);
    i = end + 1;
    ++words;
    const bool is_unit = units.contains(word) || calendar_words().contains(word);
    only = is_unit || counts.contains(word) || is_figure(word);
  }
  if (only) return true;
  return words == 1 && (degrees.contains(folded) || wholes.contains(folded) || acts.contains(folded));
}

std::string gerund_of(const std::string& verb) {
  const auto is_vowel = [](char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; };
  // "shopping", which the lemmatizer took for a base form: what stands before "ing" has a vowel.
  if (verb.ends_with("ing") && std::any_of(verb.begin(), verb.end() - 3, is_vowel)) return verb;
  if (verb.ends_with("ie")) return verb.substr(0, verb.size() - 2) + "ying";
  if (verb.ends_with("e") && !verb.ends_with("ee") && verb.size() > 2)
    return verb.substr(0, verb.size() - 1) + "ing";
  // The last consonant doubles behind one short vowel under stress: "stopping", "permitting", but "opening".
  static const WordSet stressed_last(
      "begin commit permit admit omit submit refer prefer transfer defer deter occur incur rebel compel "
      "expel repel annul "
      "propel control patrol regret forget upset equip outbid");
  const std::size_t n = verb.size();
  std::size_t vowels = 0;
  for (std::size_t i = 0; i < n; ++i)
    vowels += is_vowel(verb[i]) && (i == 0 || !is_vowel(verb[i - 1])) ? 1U : 0U;
  const bool short_end = n >= 3 && !is_vowel(verb[n - 1]) && is_vowel(verb[n - 2]) &&
                         !is_vowel(verb[n - 3]) && verb[n - 1] != 'w' && verb[n - 1] != 'x' &&
                         verb[n - 1] != 'y';
  const bool doubles = stressed_last.contains(verb) || (short_end && vowels == 1);
  return doubles ? verb + verb[n - 1] + "ing" : verb + "ing";
}

}  // namespace standpoint
