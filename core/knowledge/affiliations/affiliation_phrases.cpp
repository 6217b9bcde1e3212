// Affiliations by the words alone: parties in brackets, owners, offices whose country goes without saying.

#include "knowledge/affiliations/affiliation_context.hpp"
#include "knowledge/country_names.hpp"
#include "language/name_lists.hpp"

#include <map>

namespace standpoint {
namespace {

bool is_possessive(std::string_view w) {
  return w == "'s" || w == "\xE2\x80\x99s" || w == "'" || w == "\xE2\x80\x99";
}

}  // namespace

std::size_t AffiliationContext::make_body(std::string_view name, EntityKind kind) {
  LocalEntity entity;
  entity.name = std::string(name);
  entity.kind = kind;
  found_.entities.push_back(std::move(entity));
  bodies_.add(name, found_.entities.size() - 1);
  return found_.entities.size() - 1;
}

std::size_t AffiliationContext::country_body(std::string_view country) {
  const auto known = bodies_.named({country});
  return known ? *known : make_body(country, EntityKind::place);
}

std::optional<std::size_t> AffiliationContext::party_body(std::string_view member) {
  const std::string_view party = party_of_member(member);
  if (party.empty()) return std::nullopt;
  const std::string whole = party == "Labour" ? "Labour Party"
                            : party == "Democrats"
                                ? "Democratic Party"
                                : std::string(party.substr(0, party.size() - 1)) + " Party";
  const auto known = bodies_.named({party, whole});
  return known ? *known : make_body(party == "Labour" ? std::string(party) : whole, EntityKind::group);
}

std::optional<std::size_t> AffiliationContext::party_at(std::uint32_t i) {
  const std::string w = lower(i);
  if (w == "con" || w == "lab" || w == "dem") return std::nullopt;
  // "a green minister", "conservative commentator Ida Holt" are of no party, nor is what opens a sentence
  // surely one.
  if ((w == "conservative" || w == "green") &&
      (!analysis_.tokens[i].capitalised ||
       analysis_.sentences[t_[analysis_.tokens[i].first_word].sentence].first_token == i)) {
    static const WordSet members("mp mep mps peer councillor cllr leader minister candidate backbencher");
    if (!analysis_.tokens[i].capitalised || i + 1 >= analysis_.tokens.size() ||
        !members.contains(lower(i + 1)))
      return std::nullopt;
  }
  if (!analysis_.tokens[i].capitalised) return std::nullopt;
  // "Labour Minister Ida Holt" minds labour.
  if (w == "labour" && i + 1 < analysis_.tokens.size() &&
      (lower(i + 1) == "minister" || lower(i + 1) == "secretary" || lower(i + 1) == "ministry"))
    return std::nullopt;
  if (i > 0 && (w == "democrat" || w == "dem") && (lower(i - 1) == "liberal" || lower(i - 1) == "lib"))
    return party_body("lib dem");
  return party_body(w);
}

std::optional<std::size_t> AffiliationContext::home_country() {
  if (home_known_) return home_country_;
  home_known_ = true;
  std::map<std::string_view, std::size_t> counts;
  for (const LocalMention& m : found_.mentions) {
    if (kind(m) == EntityKind::person) continue;
    if (const auto country = country_named(found_.entities[m.entity].name); !country.empty())
      ++counts[country];
  }
  for (std::uint32_t i = 0; i < analysis_.tokens.size(); ++i) {
    if (!analysis_.tokens[i].capitalised || at_[i] >= 0) continue;
    const std::string_view country = country_of_adjective(i > 0 ? lower(i - 1) : "", lower(i));
    if (!country.empty()) ++counts[country];
  }
  std::string_view best;
  std::size_t first = 0;
  std::size_t second = 0;
  for (const auto& [country, count] : counts) {
    if (country == "European Union" || country == "United Nations") continue;
    if (count > first) {
      second = first;
      first = count;
      best = country;
    } else {
      second = std::max(second, count);
    }
  }
  constexpr std::size_t enough = 3;
  if (first >= enough && first >= 3 * second) home_country_ = country_body(best);
  return home_country_;
}

std::optional<std::size_t> AffiliationContext::body_of_office(const std::string& words) {
  if (const auto body = bodies_.body_of_title(words)) return body;
  if (words == "president") {
    if (const auto house = bodies_.named({"United States", "White House"})) return house;
    return home_country();
  }
  if (!is_national_office(words)) return std::nullopt;
  return home_country();
}

std::uint32_t AffiliationContext::name_token(const LocalMention& person) const {
  std::uint32_t name = person.first_token;
  while (name < person.end_token && analysis_.tokens[name].span.begin < person.span.begin) ++name;
  return name;
}

void AffiliationContext::read_party(const LocalMention& person) {
  const std::uint32_t i = person.end_token;
  const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
  if (i + 2 >= size || (word(i) != "(" && word(i) != ",")) return;
  const bool bracket = word(i) == "(";
  const std::string_view w = word(i + 1);
  std::optional<std::size_t> party;
  std::string role;
  const bool letter = !w.empty() && (w[0] == 'R' || w[0] == 'D');
  const bool alone =
      w.size() == 1 && (word(i + 2) == "-" || (bracket && (word(i + 2) == ")" || word(i + 2) == ",")));
  if (letter && (alone || (w.size() > 2 && w[1] == '-'))) {
    role = w[0] == 'R' ? "Republican" : "Democrat";
    party = party_body(w[0] == 'R' ? "republican" : "democrat");
  } else if (bracket) {
    // "(Lab, Velmouth South)", "(Lib Dem)", "(Conservative)"
    std::uint32_t end = i + 2;
    std::string member = lower(i + 1);
    if ((member == "lib" || member == "liberal") && lower(end).starts_with("dem"))
      member += " " + lower(end++);
    if (end >= size || (word(end) != ")" && word(end) != ",")) return;
    party = party_body(member);
    role = member;
  } else if (word(i + 2) == "of" && (lower(i + 1) == "republican" || lower(i + 1) == "democrat")) {
    // "Ida Holt, Republican of Utah,"
    party = party_body(lower(i + 1));
    role = std::string(w);
  }
  if (party) add(person.entity, *party, role, {person.span.begin, analysis_.tokens[i + 1].span.end});
}

void AffiliationContext::read_front(const LocalMention& person) {
  std::uint32_t i = person.first_token;
  if (i < 4 || word(i - 1) != ",") return;
  // A list goes on: "the heads of Marel, Ida Holt and ..."
  const std::uint32_t comma = --i;
  const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
  const std::uint32_t behind = person.end_token;
  if (behind < size && (lower(behind) == "and" || lower(behind) == "or")) return;
  const std::int32_t m = at_[comma - 1];
  if (m < 0) return;
  const LocalMention& body = found_.mentions[static_cast<std::size_t>(m)];
  if (body.type == MentionType::pronoun || kind(body) == EntityKind::person || body.entity == person.entity ||
      kind(body) == EntityKind::product || kind(body) == EntityKind::group)
    return;
  static const WordSet links("of at for with");
  std::uint32_t at = body.first_token;
  if (at < 2 || !links.contains(lower(at - 1))) return;
  --at;
  // "director of public affairs at"
  constexpr std::uint32_t widest = 6;
  const std::uint32_t lowest = at > widest ? at - widest : 0;
  for (std::uint32_t k = at; k > lowest; --k) {
    if (analysis_.tokens[k - 1].kind != TokenKind::word) return;
    const std::string w = lower(k - 1);
    if (t_[analysis_.tokens[k - 1].first_word].upos == Upos::verb && k != at) return;
    const std::uint32_t noun = analysis_.tokens[k - 1].end_word - 1;
    if (!is_role(w) || t_.xpos(noun) == "NNS" || t_[noun].rel == Rel::compound || t_[noun].rel == Rel::amod)
      continue;
    std::string role;
    for (std::uint32_t r = k - 1; r < at; ++r) role += (role.empty() ? "" : " ") + lower(r);
    describe(person.entity, role);
    add(person.entity, body.entity, role, {analysis_.tokens[k - 1].span.begin, person.span.end});
    return;
  }
}

void AffiliationContext::read_owner_before(const LocalMention& person) {
  const std::uint32_t i = person.first_token;
  if (i < 2 || name_token(person) != i || !is_possessive(word(i - 1))) return;
  const std::int32_t m = at_[i - 2];
  if (m < 0) return;
  const LocalMention& body = found_.mentions[static_cast<std::size_t>(m)];
  const EntityKind k = kind(body);
  if (body.end_token != i - 1 || body.type == MentionType::pronoun || body.rule == "role") return;
  if (k != EntityKind::organisation && k != EntityKind::government && k != EntityKind::group) return;
  add(person.entity, body.entity, first_role(person.entity), span_of(body, person));
}

void AffiliationContext::read_list(const LocalMention& last, std::size_t m, const LocalMention& body) {
  // Bare names in front, one after the other.
  std::uint32_t next = last.first_token;
  for (std::size_t n = m; n > 0; --n) {
    const LocalMention& other = found_.mentions[n - 1];
    if (kind(other) != EntityKind::person || other.type != MentionType::name) return;
    const std::uint32_t gap = next - other.end_token;
    const bool joined = other.end_token < next &&
                        ((gap == 1 && (lower(other.end_token) == "and" || word(other.end_token) == ",")) ||
                         (gap == 2 && word(other.end_token) == "," && lower(other.end_token + 1) == "and"));
    if (!joined || name_token(other) != other.first_token || name_token(last) != last.first_token) return;
    add(other.entity, body.entity, "", span_of(other, body));
    next = other.first_token;
  }
}

}  // namespace standpoint
