#include "knowledge/apposed_bodies.hpp"

#include "knowledge/gender.hpp"
#include "knowledge/human_nouns.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// "the drugmaker Marel", "the retailer Velmouth": no place.
bool is_made_by(const Analysis& analysis, const Trees& t, const LocalMention& mention) {
  static const WordSet firms(
      "company airline retailer insurer broadcaster startup manufacturer supplier publisher carrier "
      "automaker "
      "carmaker drugmaker chipmaker planemaker toymaker steelmaker brewer grocer utility contractor "
      "developer "
      "conglomerate nonprofit");
  if (mention.first_token == 0 || mention.type != MentionType::name) return false;
  const std::uint32_t w = analysis.tokens[mention.first_token].first_word;
  const std::uint32_t noun = analysis.tokens[mention.first_token - 1].end_word - 1;
  return t[noun].sentence == t[w].sentence && t[noun].upos == Upos::noun && t.xpos(noun) != "NNS" &&
         firms.contains(t.lemma(noun));
}

}  // namespace

bool is_person_of_office(const LocalEntity& entity) {
  static const WordSet offices(
      "pastor reverend rev. father sister rabbi imam bishop archbishop deacon chaplain cardinal principal "
      "coach "
      "dr. prof. professor sheriff deputy constable councilman councilwoman alderman alderwoman judge "
      "justice "
      "sen. rep. gov. senator governor mayor superintendent comptroller");
  if (entity.kind != EntityKind::organisation) return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < entity.name.size(); ++words) {
    const std::size_t end = std::min(entity.name.find(' ', at), entity.name.size());
    const std::string word = lower_word(entity.name.substr(at, end - at));
    if (words == 0 ? !offices.contains(word) : is_body_noun(word) || word == "of" || word == "and")
      return false;
    at = end + 1;
  }
  return words == 3;
}

bool is_apposed_to_body(const Text& text, const Analysis& analysis, const Trees& t,
                        const LocalMention& mention, const LocalEntity& entity) {
  if (entity.kind == EntityKind::place) return is_made_by(analysis, t, mention);
  if (entity.kind != EntityKind::person) return false;
  const auto blank = entity.name.find(' ');
  const std::string first = lower_word(entity.name.substr(0, blank));
  if (gender_of_first_name(first) != Gender::unknown || gender_of_title(first) != Gender::unknown)
    return false;
  const std::uint32_t w = analysis.tokens[mention.first_token].first_word;
  const std::uint32_t last = analysis.tokens[mention.end_token - 1].first_word;
  // "Lumen, the satellite firm,"
  static const WordSet firms(
      "firm company corporation airline bank retailer insurer broadcaster newspaper charity startup union "
      "agency network manufacturer supplier publisher lender carrier nonprofit subsidiary consultancy");
  for (std::uint32_t k = w; blank == std::string::npos && k <= last; ++k) {
    for (const std::uint32_t c : t.children(k)) {
      if (c > last && t[c].rel == Rel::appos && t[c].upos == Upos::noun && firms.contains(t.lemma(c)))
        return true;
    }
  }
  // "the lobby group Clean Rivers"
  if (mention.first_token > 0 && mention.type == MentionType::name) {
    const std::uint32_t noun = analysis.tokens[mention.first_token - 1].end_word - 1;
    const bool named =
        firms.contains(t.lemma(noun)) || t.lemma(noun) == "group" || t.lemma(noun) == "campaign";
    if (named && t[noun].upos == Upos::noun && t.xpos(noun) != "NNS" && t[noun].sentence == t[w].sentence)
      return true;
  }
  if (mention.first_token == 0 || word_of(text, analysis, mention.first_token - 1) != ",") return false;
  for (std::uint32_t k = w; k <= last; ++k) {
    const std::uint32_t noun = t[k].head;
    if (t[k].rel != Rel::appos || noun == no_word || noun >= w || t[noun].upos != Upos::noun) continue;
    return is_body_noun(t.lemma(noun)) || t.lemma(noun) == "body";
  }
  return false;
}

}  // namespace standpoint
