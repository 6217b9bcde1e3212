#include "language/segmenter_lists.hpp"

#include "language/words.hpp"

#include <array>
#include <cstdint>
#include <unordered_map>

namespace standpoint {
namespace {

std::unordered_map<std::string_view, Abbreviation> make_abbreviations() {
  std::unordered_map<std::string_view, Abbreviation> map;
  const auto add = [&map](Abbreviation kind, std::string_view words) {
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t end = std::min(words.find(' ', i), words.size());
      map.emplace(words.substr(i, end - i), kind);
      i = end + 1;
    }
  };
  add(Abbreviation::title,
      "mr mrs ms mx dr drs prof profs sen sens dels rep reps gov govs gen gens col cols capt cpt cmdr cdr "
      "adm lt "
      "sgt cpl pvt maj "
      "brig rev revs hon st ste fr messrs mme mlle mlles pres supt insp det ft mts atty amb asst sec dep "
      "cllr pfc msgr mt ph");
  add(Abbreviation::numbered,
      "no nos vol vols fig figs eq eqs ch sect art para paras p pp b c d l m r ext tel fax mob op ver ed "
      "res");
  add(Abbreviation::reference,
      "vs v cf viz ca approx est p.s e.g i.e eg ie incl attn arr arrv dept trans esp");
  add(Abbreviation::month,
      "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun");
  add(Abbreviation::company, "inc corp co ltd llc llp plc bros jr sr esq univ assn ave blvd rd sq hwy pkwy");
  add(Abbreviation::time, "a.m p.m");
  add(Abbreviation::common, "etc al div govt intl natl mfg lb lbs oz apt bldg misc ass't");
  add(Abbreviation::state,
      "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn mo mont neb nev okla "
      "ore "
      "pa tenn tex va vt "
      "wash wis wyo");
  return map;
}

// One word for each cut: the first part, a bar, the rest.
std::unordered_map<std::string_view, std::size_t> make_contractions() {
  std::unordered_map<std::string_view, std::size_t> map;
  const auto add = [&map](std::size_t from_end, std::string_view words) {
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t end = std::min(words.find(' ', i), words.size());
      map.emplace(words.substr(i, end - i), end - i - from_end);
      i = end + 1;
    }
  };
  add(3, "cannot");
  add(2,
      "aint arent arnt cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent "
      "wont wouldnt "
      "gonna gotta wanna outta itll youll theyll ive youve weve theyve youre theyre gimme lemme");
  add(1, "im hes shes thats theres heres whats wheres hows lets elses wana");
  return map;
}

// Which lengths of words with this first letter are in the list: most words need no look-up.
std::array<std::uint32_t, 26> make_lengths(const std::unordered_map<std::string_view, std::size_t>& map) {
  std::array<std::uint32_t, 26> lengths{};
  for (const auto& [word, cut] : map) lengths[static_cast<std::size_t>(word[0] - 'a')] |= 1U << word.size();
  return lengths;
}

}  // namespace

Abbreviation find_abbreviation(std::string_view lower) {
  static const auto map = make_abbreviations();
  const auto found = map.find(lower);
  return found == map.end() ? Abbreviation::none : found->second;
}

std::size_t find_contraction(std::string_view lower) {
  static const auto map = make_contractions();
  static const auto lengths = make_lengths(map);
  if (lower.empty() || lower.size() > 8 || lower[0] < 'a' || lower[0] > 'z') return 0;
  if ((lengths[static_cast<std::size_t>(lower[0] - 'a')] >> lower.size() & 1U) == 0) return 0;
  const auto found = map.find(lower);
  return found == map.end() ? 0 : found->second;
}

bool is_joining_prefix(std::string_view lower) {
  // The affix list of the English Web Treebank's guidelines, less those that the corpora split (x-ray, eco-,
  // quasi-, vice-), with those they keep (socio-, psycho-).
  static const WordSet words(
      "e agro ante anti arch be bi bio co counter cross cyber de ex extra hetero homo hyper inter intra "
      "macro mega micro mid "
      "mini mis mono multi neo non ortho over para peri phospho post pre pro pseudo psycho re semi socio sub "
      "super tri ultra "
      "un uni electro gastro infra trans");
  return words.contains(lower);
}

bool is_joining_suffix(std::string_view lower) {
  static const WordSet words("esque ette gate itis less rama wise");
  return words.contains(lower);
}

bool is_unit(std::string_view lower) {
  static const WordSet words(
      "am pm a.m p.m k m b t mm bn mn tn mln bln cm km kg kgs mg g lb lbs oz ft in mi mph kph kmh hp hz khz "
      "mhz ghz kb mb gb tb "
      "kw mw gw kwh mwh gwh ml l min mins sec secs hr hrs yr yrs yards miles watt watts minutes hours days "
      "years persons people usd eur gbp");
  return words.contains(lower);
}

bool ends_address(std::string_view lower) {
  static const WordSet words(
      "com org net gov edu mil int info biz name co uk ca au de fr eu ru cn jp tv nz za ie nl dk es se pl ch "
      "at be br "
      "kr ua tw hk sg io ai gb mx "
      "doc docx xls xlsx pdf htm html php txt jpg jpeg gif png zip exe mp3 mp4 asp aspx ppt pptx url xml csv "
      "js py cpp jsp");
  return words.contains(lower);
}

bool drops_first_letters(std::string_view lower) {
  static const WordSet words("em til till cause bout round n nuff cuz tis twas cos nother");
  return words.contains(lower);
}

bool begins_sentence(std::string_view lower) {
  static const WordSet words(
      "the a an but and in on at it he she they we i this that these those however meanwhile if when while "
      "after before for to "
      "as by with there his her their its our some many most one under since also still yet no not you my "
      "your what who why how "
      "where is are was were do does did has have had can could will would so then now both all each other "
      "such from into "
      "during although though because despite instead moreover furthermore additionally according among "
      "between through even "
      "just only here let or nor several few two three four five more last next until upon without within "
      "once perhaps "
      "another any every nobody nothing everyone everything someone something please thanks yes");
  return words.contains(lower);
}

bool begins_news_sentence(std::string_view lower) {
  static const WordSet words(
      "analysts critics supporters opponents lawmakers legislators senators voters officials investors "
      "traders economists "
      "experts police residents protesters protestors demonstrators prosecutors lawyers attorneys judges "
      "researchers scientists "
      "doctors teachers students workers employees farmers unions rebels militants troops soldiers witnesses "
      "activists campaigners "
      "environmentalists shares stocks prices sales profits revenues revenue exports imports wages taxes "
      "talks negotiations polls "
      "reports sources people women men children families leaders ministers diplomats members companies "
      "firms banks nobody "
      "neither negotiators delegates republicans democrats conservatives liberals about around nearly almost "
      "roughly asked "
      "speaking founded born based earlier later today yesterday tomorrow currently recently previously "
      "eventually finally "
      "meantime otherwise similarly likewise thus therefore hence clearly indeed maybe sometimes often "
      "usually generally "
      "unlike like given following including whether whose whatever whoever whenever wherever therein "
      "there's");
  return words.contains(lower);
}

bool begins_without_stop(std::string_view lower) {
  static const WordSet words(
      "the this these we they it he she please in on after although despite when while since according "
      "thanks here there as "
      "for how what currently");
  return words.contains(lower);
}

bool takes_letter(std::string_view lower) {
  static const WordSet words(
      "plan vitamin group type class section appendix figure part hepatitis grade schedule option category "
      "exhibit table annex "
      "team series hall wing gate terminal platform paragraph clause unit zone line building");
  return words.contains(lower);
}

bool is_weekday(std::string_view lower) {
  static const WordSet words("monday tuesday wednesday thursday friday saturday sunday");
  return words.contains(lower);
}

bool follows_time(std::string_view lower) {
  static const WordSet words(
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
      "january february march april may june july august september october november december jan feb mar apr "
      "jun jul aug sep "
      "sept oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest local eastern "
      "central pacific mountain");
  return words.contains(lower);
}

bool is_speech_verb(std::string_view lower) {
  static const WordSet words(
      "said says asked asks added adds told tells wrote writes replied replies shouted cried exclaimed "
      "wondered wonders "
      "continued demanded declared yelled screamed whispered answered quipped joked tweeted insisted warned "
      "concluded recalled "
      "explained");
  return words.contains(lower);
}

}  // namespace standpoint
