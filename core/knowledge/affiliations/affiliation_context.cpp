#include "knowledge/affiliations/affiliation_context.hpp"

#include "knowledge/country_names.hpp"
#include "language/name_lists.hpp"

namespace standpoint {

AffiliationContext::AffiliationContext(const Text& text, const Analysis& analysis, const Trees& trees,
                                       DocumentEntities& found)
    : text_(text), analysis_(analysis), t_(trees), found_(found), bodies_(found) {
  for (const auto& affiliation : found.affiliations)
    known_.emplace(affiliation.person, affiliation.institution);
  at_.assign(analysis.tokens.size(), -1);
  for (std::size_t m = 0; m < found.mentions.size(); ++m) {
    const auto& mention = found.mentions[m];
    for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i)
      at_[i] = static_cast<std::int32_t>(m);
  }
}

const LocalMention* AffiliationContext::mention_at(std::uint32_t w) const {
  const std::int32_t m = at_[token(w)];
  return m < 0 ? nullptr : &found_.mentions[static_cast<std::size_t>(m)];
}

const LocalMention* AffiliationContext::body_at(std::uint32_t w, std::uint32_t noun, const std::string& role,
                                                std::size_t person) const {
  const LocalMention* found = mention_at(w);
  if (found == nullptr || found->rule == "role") {
    // "the trade body Marel Lines"
    for (const std::uint32_t c : t_.children(w)) {
      if (c == noun ||
          (t_[c].rel != Rel::appos && t_[c].rel != Rel::flat && !(t_[c].rel == Rel::compound && c > w)))
        continue;
      const LocalMention* name = mention_at(c);
      if (name != nullptr && name->type == MentionType::name) found = name;
    }
  }
  if (found == nullptr || found->entity == person || found->type == MentionType::pronoun) return nullptr;
  const std::uint32_t here = token(noun);
  if (found->first_token <= here && here < found->end_token) return nullptr;
  const LocalEntity& entity = found_.entities[found->entity];
  if (entity.kind == EntityKind::product) return nullptr;
  static const WordSet servants(
      "aide adviser advisor lawyer attorney spokesman spokeswoman spokesperson manager counsel assistant "
      "staffer deputy "
      "representative agent surrogate strategist chief publicist pollster secretary envoy minister");
  if (entity.kind == EntityKind::person) {
    const auto blank = role.rfind(' ');
    const bool serves = found->type == MentionType::name && !entity.unnamed &&
                        (servants.contains(role.substr(blank == std::string::npos ? 0 : blank + 1)) ||
                         role.find("chief") != std::string::npos);
    return serves ? found : nullptr;
  }
  static const WordSet too_little("branch mosque school division unit wing office side body team world war");
  if (found->rule == "role" && (entity.kind == EntityKind::group || too_little.contains(t_.lemma(w))))
    return nullptr;
  return found;
}

std::uint32_t AffiliationContext::head_of(const LocalMention& m) const {
  const std::uint32_t first = analysis_.tokens[m.first_token].first_word;
  const std::uint32_t end = analysis_.tokens[m.end_token - 1].end_word;
  for (std::uint32_t w = first; w < end; ++w) {
    if (t_[w].rel == Rel::punct) continue;
    if (t_[w].head == no_word || t_[w].head < first || t_[w].head >= end) return w;
  }
  return first;
}

std::string AffiliationContext::role_text(std::uint32_t noun) const {
  std::string out;
  for (const std::uint32_t c : t_.children(noun)) {
    if (c > noun) break;
    const TreeWord& child = t_[c];
    if (child.rel != Rel::compound && child.rel != Rel::amod) continue;
    if (mention_at(c) != nullptr || !country_of_adjective(t_.form(c)).empty()) continue;
    for (std::uint32_t w = child.left; w < child.right; ++w) {
      if (t_[w].rel != Rel::punct) out += t_.form(w) + " ";
    }
  }
  out += t_.form(noun);
  if (noun + 2 < t_.size() && t_.form(noun + 1) == "of" && t_.form(noun + 2) == "state")
    return out + " of state";
  for (const std::uint32_t c : t_.children(noun)) {
    if (c > noun && t_[c].rel == Rel::nmod && mention_at(c) == nullptr && t_[c].right - t_[c].left <= 3 &&
        t_.case_of(c) == "of") {
      for (std::uint32_t w = t_[c].left; w < t_[c].right; ++w) out += " " + t_.form(w);
      break;
    }
    // "chief executive officer", "attorney general"
    if (c == noun + 1 && t_[c].rel == Rel::amod) out += " " + t_.form(c);
  }
  return out;
}

std::string AffiliationContext::first_role(std::size_t person) const {
  const auto& roles = found_.entities[person].roles;
  return roles.empty() ? std::string() : roles.front().office;
}

ByteSpan AffiliationContext::span_of(const LocalMention& a, const LocalMention& b) const {
  return {std::min(a.span.begin, b.span.begin), std::max(a.span.end, b.span.end)};
}

ByteSpan AffiliationContext::span_with(const LocalMention& person, std::uint32_t noun) const {
  const ByteSpan span = analysis_.tokens[token(noun)].span;
  return {std::min(person.span.begin, span.begin), std::max(person.span.end, span.end)};
}

void AffiliationContext::describe(std::size_t person, const std::string& role) {
  std::string last = role;
  if (const auto of = last.find(" of "); of != std::string::npos) last.resize(of);
  if (const auto blank = last.rfind(' '); blank != std::string::npos) last = last.substr(blank + 1);
  if (last == "general" && role.find("attorney general") != std::string::npos) last = "attorney";
  LocalEntity& entity = found_.entities[person];
  if (last.size() > 2) entity.describe(last);
  const bool known =
      std::any_of(entity.roles.begin(), entity.roles.end(), [&](const Role& r) { return r.office == role; });
  if (!known) entity.roles.push_back({role, "", {}, {}});
}

void AffiliationContext::add(std::size_t person, std::size_t body, const std::string& role,
                             ByteSpan evidence) {
  // "South Korean President": of the country.
  if (const auto country = country_of_adjective(lower_word(found_.entities[body].name)); !country.empty())
    body = country_body(country);
  LocalAffiliation affiliation{person, body, role, evidence};
  if (found_.entities[body].kind == EntityKind::product) return;
  if (!known_.emplace(person, body).second) return;
  found_.affiliations.push_back(affiliation);
  // A body that somebody acts for is worth a record, with or without a name.
  if (!found_.entities[person].unnamed) found_.entities[body].unnamed = false;
  if (role.empty()) return;
  for (auto& held : found_.entities[person].roles) {
    if (held.office == role && held.of.empty()) held.of = found_.entities[body].name;
  }
}

}  // namespace standpoint
