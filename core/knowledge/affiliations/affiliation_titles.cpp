// Affiliations in the words before and right behind a name: titles, parties.

#include "knowledge/affiliations/affiliation_context.hpp"
#include "knowledge/country_names.hpp"
#include "language/name_lists.hpp"

namespace standpoint {
namespace {

constexpr std::uint32_t longest_role = 8;  // words

}  // namespace

void AffiliationContext::read_title(const LocalMention& person, std::size_t m) {
  const std::uint32_t name = name_token(person);
  const std::uint32_t sentence = t_[analysis_.tokens[name].first_word].sentence;
  const std::uint32_t lowest =
      std::max(analysis_.sentences[sentence].first_token, name > longest_role ? name - longest_role : 0U);
  std::uint32_t begin = name;
  bool role = false;
  std::optional<std::size_t> body;
  std::optional<std::size_t> party;
  ByteSpan body_span;
  std::string words;
  while (begin > lowest) {
    const std::uint32_t i = begin - 1;
    if (analysis_.tokens[i].kind != TokenKind::word) break;
    const std::string w = lower(i);
    const bool own = i >= person.first_token;
    const std::int32_t other = own ? -1 : at_[i];
    const bool named_there = other >= 0 && found_.mentions[static_cast<std::size_t>(other)].rule != "role";
    if (named_there && static_cast<std::size_t>(other) != m) {
      const LocalMention& there = found_.mentions[static_cast<std::size_t>(other)];
      if (role) {
        body = there.entity;
        body_span = there.span;
      }
      break;
    }
    if (w == "'s" || w == "\xE2\x80\x99s" || w == "'") {
      if (!role) break;
      begin = i;
      continue;
    }
    if (role) {
      if (const auto named = body_in_title(i)) {
        body = named;
        body_span = analysis_.tokens[i].span;
        break;
      }
    }
    // "Republican Sen. Ida Holt", "Democrat Ida Holt"
    if (const auto member = party_at(i); member && (role || begin == name)) {
      party = member;
      role = true;
      words = w + (words.empty() ? "" : " ") + words;
      begin = i;
      continue;
    }
    const bool titled = is_role(w) || person_titles().contains(w);
    if (titled) {
      role = true;
    } else if (role && bodies_.by_tail(w)) {
      body = bodies_.by_tail(w);
      body_span = analysis_.tokens[i].span;
      break;
    } else if (w == "of" || w == "for" || w == "and" || w == "the" || w == "to") {
      // "Secretary of State X"
      if ((w != "of" && w != "for") || i == lowest || words.empty() || role) break;
      if (!is_role(lower(i - 1)) && !person_titles().contains(lower(i - 1))) break;
    } else if (role) {
      const TreeWord& at = t_[analysis_.tokens[i].end_word - 1];
      const bool inside =
          at.head != no_word && at.head > analysis_.tokens[i].end_word - 1 &&
          (at.rel == Rel::compound || at.rel == Rel::amod || at.rel == Rel::flat || at.rel == Rel::nmod);
      if (!own && !inside && at.upos != Upos::noun && at.upos != Upos::adj) break;
      if (at.upos == Upos::verb || at.upos == Upos::adp || at.upos == Upos::cconj) break;
    } else if (!own) {
      const std::uint32_t at = analysis_.tokens[i].end_word - 1;
      const Upos upos = t_[at].upos;
      if (upos != Upos::noun && upos != Upos::adj && upos != Upos::propn) break;
      if (!role && t_[at].rel != Rel::compound && t_[at].rel != Rel::amod && t_[at].rel != Rel::flat) break;
    }
    words = w + (words.empty() ? "" : " ") + words;
    begin = i;
  }
  if (!role || words.empty() || is_courtesy_title(words)) return;
  describe(person.entity, words);
  if (party && *party != person.entity)
    add(person.entity, *party, words, {analysis_.tokens[begin].span.begin, person.span.end});
  // "U.S. Secretary of State": the department before the country.
  const bool country = !body || found_.entities[*body].kind == EntityKind::place ||
                       found_.entities[*body].kind == EntityKind::group;
  if (country && (words != "president" || !body)) {
    const bool state = body && found_.entities[*body].kind == EntityKind::place;
    if (const auto department = body ? bodies_.body_of_title(words) : body_of_office(words);
        department && !state)
      body = department;
  }
  if (!body) body = body_spoken_of(words, sentence);
  if (body && *body != person.entity)
    add(person.entity, *body, words,
        {std::min(body_span.begin ? body_span.begin : person.span.begin, analysis_.tokens[begin].span.begin),
         person.span.end});
}

// "Norland refused. Climate Minister Ida Holt said ...": the country or firm that the sentences before are
// about, where they are about one.
std::optional<std::size_t> AffiliationContext::body_spoken_of(const std::string& words,
                                                              std::uint32_t sentence) const {
  static const WordSet of_firms(
      "ceo cfo coo chief_executive chief_executive_officer chief_financial_officer finance_director "
      "managing_director chief_operating_officer");
  std::string joined = words;
  std::replace(joined.begin(), joined.end(), ' ', '_');
  const bool firm = of_firms.contains(joined);
  if (!firm && !is_national_office(words)) return std::nullopt;
  constexpr std::uint32_t reach = 2;
  for (std::uint32_t back = 1; back <= reach && back <= sentence; ++back) {
    const std::uint32_t root = t_.root_of(sentence - back);
    std::uint32_t subject = root == no_word ? no_word : t_.child(root, Rel::nsubj);
    if (subject == no_word) continue;
    const LocalMention* there = mention_at(subject);
    // "Norland's reaction was cool."
    const std::uint32_t owner = t_.child(subject, Rel::nmod, SubRel::poss);
    if (there == nullptr && owner != no_word) there = mention_at(owner);
    if (there == nullptr || there->type != MentionType::name) continue;
    const EntityKind k = kind(*there);
    if (firm ? k == EntityKind::organisation : k == EntityKind::place) return there->entity;
    return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::size_t> AffiliationContext::body_in_title(std::uint32_t i) {
  const std::string w = lower(i);
  if (w == "senate") return bodies_.named({"Senate", "U.S. Senate", "US Senate"});
  if (w == "house")
    return bodies_.named({"House", "House of Representatives", "U.S. House", "House of Commons"});
  if (!analysis_.tokens[i].capitalised) return std::nullopt;
  const std::string_view country = country_of_adjective(i > 0 ? lower(i - 1) : "", w);
  if (!country.empty()) return country_body(country);
  return std::nullopt;
}

}  // namespace standpoint
