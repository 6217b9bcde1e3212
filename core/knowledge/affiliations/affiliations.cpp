#include "knowledge/affiliations/affiliations.hpp"

#include "language/name_lists.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t widest_gap = 9;  // tokens between person and institution

bool is_body(EntityKind kind) {
  return kind == EntityKind::organisation || kind == EntityKind::government || kind == EntityKind::office;
}

class AffiliationFinder {
 public:
  AffiliationFinder(const Text& text, const Analysis& analysis, DocumentEntities& found)
      : text_(text), analysis_(analysis), found_(found) {}

  void run() {
    for (std::size_t m = 0; m < found_.mentions.size(); ++m) {
      const LocalMention left = found_.mentions[m];
      // The nearest two named mentions after it: a town may stand between ("director of the Averil Port
      // Authority").
      for (std::size_t n = m + 1; n < std::min(m + 3, found_.mentions.size()); ++n) {
        const LocalMention right = found_.mentions[n];
        if (right.first_token < left.end_token || right.first_token - left.end_token > widest_gap) break;
        relate(left, right);
      }
      describe(left);
      possessive_role(left, m);
    }
  }

 private:
  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }
  std::string lower(std::uint32_t i) const { return lower_word(word(i)); }
  EntityKind kind(const LocalMention& m) const { return found_.entities[m.entity].kind; }

  void relate(const LocalMention& left, const LocalMention& right) {
    if (left.type == MentionType::pronoun || right.type == MentionType::pronoun) return;
    if (left.rule == "role" || right.rule == "role") return;
    if (kind(left) == EntityKind::person && is_body(kind(right))) person_first(left, right);
    const bool body =
        is_body(kind(left)) || (kind(left) == EntityKind::place && word(left.end_token).ends_with("s") &&
                                word(left.end_token).size() <= 4);
    if (body && kind(right) == EntityKind::person) body_first(left, right);
  }

  // "Name, ROLE of the BODY" and "Name of the BODY".
  void person_first(const LocalMention& person, const LocalMention& body) {
    const std::uint32_t begin = person.end_token;
    const std::uint32_t end = body.first_token;
    if (end == begin) return;
    const bool direct = end - begin == 1 && (word(begin) == "of" || word(begin) == "from");
    if (word(begin) == "," && end == begin + 1) return person_and_role_behind(person, body);
    const bool apposition = word(begin) == "," && ends_with_link(begin, end);
    if (!direct && !apposition) return;
    const std::string role = direct ? std::string() : role_between(begin + 1, end - 1);
    if (apposition && !has_role_word(begin + 1, end)) return;
    add(person, body, role);
  }

  // "Name, the group's director"
  void person_and_role_behind(const LocalMention& person, const LocalMention& body) {
    std::uint32_t begin = body.end_token;
    const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
    if (begin + 1 >= size || (word(begin) != "'s" && word(begin) != "\xE2\x80\x99s" && word(begin) != "'" &&
                              word(begin) != "\xE2\x80\x99"))
      return;
    ++begin;
    std::uint32_t end = begin;
    while (end < std::min(begin + 5, size) && analysis_.tokens[end].kind == TokenKind::word &&
           !has_role_word(begin, end))
      ++end;
    if (has_role_word(begin, end)) add(person, body, role_between(begin, end));
  }

  // "Its president, Name": of the body named last before.
  void possessive_role(const LocalMention& person, std::size_t at) {
    if (kind(person) != EntityKind::person || person.type != MentionType::name || person.first_token < 3)
      return;
    const std::uint32_t comma = person.first_token - 1;
    if (word(comma) != ",") return;
    std::uint32_t begin = comma;
    while (begin > 0 && comma - begin < 5 && analysis_.tokens[begin - 1].kind == TokenKind::word &&
           lower(begin) != "its")
      --begin;
    if (lower(begin) != "its" || !has_role_word(begin + 1, comma)) return;
    for (std::size_t m = at; m > 0; --m) {
      const LocalMention& body = found_.mentions[m - 1];
      if (body.end_token > begin) continue;
      if (begin - body.end_token > 60) return;
      if (body.type == MentionType::pronoun) continue;
      if (is_body(kind(body))) return add(person, body, role_between(begin + 1, comma));
    }
  }

  bool ends_with_link(std::uint32_t begin, std::uint32_t end) const {
    static const WordSet links("of at for with from");
    return end > begin + 1 && links.contains(lower(end - 1)) && has_no_mark(begin + 1, end);
  }

  // "BODY's ROLE, Name", "BODY ROLE Name".
  void body_first(const LocalMention& body, const LocalMention& person) {
    std::uint32_t begin = body.end_token;
    std::uint32_t end = person.first_token;
    // A title is part of the person's mention: "Marel CEO Anna Lund".
    const LocalMention& p = person;
    const std::uint32_t name_begin = first_name_token(p);
    if (begin < end && (word(begin) == "'s" || word(begin) == "\xE2\x80\x99s" || word(begin) == "'" ||
                        word(begin) == "\xE2\x80\x99"))
      ++begin;
    if (end > begin && word(end - 1) == ",") --end;
    if (!has_no_mark(begin, end)) return;
    const std::uint32_t role_end = end == person.first_token ? name_begin : end;
    if (!has_role_word(begin, role_end) || role_end - begin > 5) return;
    // "PHC strongly supports Governor Holt": what stands between begins with a role, or follows 's.
    const bool possessive = begin > body.end_token;
    if (!possessive && !begins_role(begin)) return;
    add(body, person, role_between(begin, role_end));
  }

  bool begins_role(std::uint32_t i) const {
    static const WordSet modifiers(
        "deputy vice former acting chief managing executive prime foreign senior general party policy press "
        "political finance legal economic co-founder board campaign");
    return person_roles().contains(lower(i)) || modifiers.contains(lower(i)) || lower(i) == "ceo";
  }

  std::uint32_t first_name_token(const LocalMention& m) const {
    std::uint32_t i = m.first_token;
    while (i < m.end_token && analysis_.tokens[i].span.begin < m.span.begin) ++i;
    return i;
  }

  bool has_role_word(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      const std::string w = lower(i);
      if (person_roles().contains(w) || w == "ceo") return true;
    }
    return false;
  }

  bool has_no_mark(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      if (analysis_.tokens[i].kind == TokenKind::punctuation && word(i) != "-") return false;
      if (analysis_.tokens[i].kind == TokenKind::open_quote ||
          (analysis_.tokens[i].kind == TokenKind::close_quote && i > begin))
        return false;
    }
    return true;
  }

  // The words of a role without article: "chief executive".
  std::string role_between(std::uint32_t begin, std::uint32_t end) const {
    static const WordSet skipped("a an the its their who is was s");
    std::string role;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (role.empty() && skipped.contains(lower(i))) continue;
      // "the union's president": the president.
      if (lower(i) == "'s" || word(i) == "\xE2\x80\x99s") {
        role.clear();
        continue;
      }
      role += (role.empty() ? "" : " ") + lower(i);
    }
    return role;
  }

  void add(const LocalMention& one, const LocalMention& other, const std::string& role) {
    const bool person_is_first = kind(one) == EntityKind::person;
    LocalAffiliation affiliation;
    affiliation.person = person_is_first ? one.entity : other.entity;
    affiliation.institution = person_is_first ? other.entity : one.entity;
    affiliation.role = role;
    affiliation.evidence = {std::min(one.span.begin, other.span.begin),
                            std::max(one.span.end, other.span.end)};
    const bool known =
        std::any_of(found_.affiliations.begin(), found_.affiliations.end(), [&](const LocalAffiliation& a) {
          return a.person == affiliation.person && a.institution == affiliation.institution;
        });
    if (!known) found_.affiliations.push_back(affiliation);
    if (!role.empty())
      add_role(affiliation.person, {role, found_.entities[affiliation.institution].name, {}, {}});
  }

  void add_role(std::size_t entity, Role role) {
    auto& roles = found_.entities[entity].roles;
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(std::move(role));
  }

  // "Name, the mayor,": a role without a body.
  void describe(const LocalMention& m) {
    if (kind(m) != EntityKind::person || m.type != MentionType::name) return;
    std::uint32_t i = m.end_token;
    if (i + 1 >= analysis_.tokens.size() || word(i) != ",") return;
    ++i;
    std::uint32_t end = i;
    while (end < std::min<std::size_t>(i + 6, analysis_.tokens.size()) &&
           analysis_.tokens[end].kind == TokenKind::word && lower(end) != "of" && lower(end) != "who") {
      ++end;
    }
    if (end >= analysis_.tokens.size() || end == i || word(end) != "," ||
        !person_roles().contains(lower(end - 1)))
      return;
    add_role(m.entity, {role_between(i, end), "", {}, {}});
  }

  const Text& text_;
  const Analysis& analysis_;
  DocumentEntities& found_;
};

}  // namespace

void find_affiliations(const Text& text, const Analysis& analysis, DocumentEntities& found) {
  AffiliationFinder(text, analysis, found).run();
}

}  // namespace standpoint
