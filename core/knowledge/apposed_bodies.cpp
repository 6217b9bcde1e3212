#include "knowledge/apposed_bodies.hpp"

#include "knowledge/gender.hpp"
#include "knowledge/human_nouns.hpp"
#include "language/name_lists.hpp"
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
      "conglomerate nonprofit maker lender chain");
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

bool is_apposed_to_person(const Text& text, const Analysis& analysis, const Trees& t,
                          const LocalMention& mention, const LocalEntity& entity) {
  static const WordSet roles(
      "president vice-president premier chancellor minister governor mayor senator congressman congresswoman "
      "councillor councilor councilman councilwoman commissioner secretary ambassador judge justice "
      "magistrate "
      "attorney lawyer prosecutor sheriff general colonel captain commander chairman chairwoman chairperson "
      "ceo "
      "executive economist spokesman spokeswoman spokesperson treasurer coach editor boss founder co-founder "
      "director archbishop bishop negotiator envoy scientist professor diplomat striker goalkeeper "
      "midfielder "
      "champion swimmer rower skipper");
  if (entity.kind != EntityKind::organisation || mention.type != MentionType::name) return false;
  const auto blank = entity.name.find(' ');
  if (blank == std::string::npos || entity.name.find(' ', blank + 1) != std::string::npos) return false;
  const std::string last = lower_word(entity.name.substr(blank + 1));
  if (organisation_words().contains(last) || is_body_noun(last)) return false;
  if (mention.first_token == 0 || word_of(text, analysis, mention.first_token - 1) != ",") return false;
  const std::uint32_t first = analysis.tokens[mention.first_token].first_word;
  const std::uint32_t end = analysis.tokens[mention.end_token - 1].end_word;
  for (std::uint32_t w = first; w < end; ++w) {
    const std::uint32_t noun = t[w].head;
    if (t[w].rel != Rel::appos || noun == no_word || noun >= first) continue;
    return t[noun].upos == Upos::noun && t.xpos(noun) == "NN" && roles.contains(t.lemma(noun));
  }
  return false;
}

EntityKind kind_by_belongings(const Text& text, const Analysis& analysis, const Trees& t,
                              const LocalMention& mention, const LocalEntity& entity) {
  static const WordSet of_firms(
      "board share shareholder subsidiary factory workforce headquarters laboratory stake warehouse refinery "
      "shipyard showroom");
  static const WordSet of_states(
      "parliament capital border coast coastline army navy airspace embassy economy territory constitution "
      "independence electorate sovereignty");
  static const WordSet heads_of_states(
      "presidency parliament republic kingdom city town village province region port island capital state "
      "people government borders");
  static const WordSet shares("shares stake investors shareholders");
  if (entity.kind != EntityKind::person || mention.type != MentionType::name ||
      mention.end_token != mention.first_token + 1 || entity.name.find(' ') != std::string::npos ||
      gender_of_first_name(lower_word(entity.name)) != Gender::unknown)
    return EntityKind::other;
  const std::uint32_t w = analysis.tokens[mention.first_token].first_word;
  const std::uint32_t head = t[w].head;
  if (head == no_word) return EntityKind::other;
  const bool owner = t[w].rel == Rel::nmod && t[w].sub == SubRel::poss && head > w;
  const bool attribute = t[w].rel == Rel::compound && head == w + 1;
  if (owner && of_states.contains(t.lemma(head))) return EntityKind::place;
  if ((owner && of_firms.contains(t.lemma(head))) || (attribute && shares.contains(t.form(head))))
    return EntityKind::organisation;
  if (owner && t.lemma(head) == "executive" && head > 0 && t.form(head - 1) == "chief")
    return EntityKind::organisation;
  if (t[w].rel != Rel::nmod || mention.first_token < 2) return EntityKind::other;
  const std::string link = lower_word(word_of(text, analysis, mention.first_token - 1));
  const std::string before = lower_word(word_of(text, analysis, mention.first_token - 2));
  if (link == "in" && shares.contains(before)) return EntityKind::organisation;
  if (link == "of" && heads_of_states.contains(before)) return EntityKind::place;
  return EntityKind::other;
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
