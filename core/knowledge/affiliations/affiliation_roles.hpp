#pragma once
// The noun of a role, and whose it is: "head of the Harbour Union", "the union's leader", "its chairman".

#include "knowledge/affiliations/affiliation_context.hpp"

#include <cstdint>
#include <string>

namespace standpoint {

/// Reads the noun that says what a person is, with the phrases that hang on it.
class AffiliationRoles : public AffiliationContext {
 public:
  using AffiliationContext::AffiliationContext;

  /// A noun of a role, with whose or of what.
  void read_role(const LocalMention& person, std::uint32_t noun);

  /// The bodies that hang on a role's noun. Those behind "in", "from" and "on" count when `wide` only. True
  /// when there was one.
  bool read_bodies(const LocalMention& person, std::uint32_t noun, const std::string& role, bool wide);

  /// Whose "its" is: the subject of the clause before, or of the sentence before; else the body named last.
  bool last_body(const LocalMention& person, std::uint32_t before, const std::string& role,
                 std::uint32_t noun);

 private:
  bool relate(const LocalMention& person, std::uint32_t w, std::uint32_t noun, const std::string& role,
              bool behind);
  bool definite(std::uint32_t w) const;
  bool opens_with_pronoun(std::uint32_t sentence) const;
};

}  // namespace standpoint
