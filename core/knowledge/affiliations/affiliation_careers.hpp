#pragma once
// What verbs say of a person and a body: appointed, serving, leading, founded by.

#include "knowledge/affiliations/affiliation_roles.hpp"

#include <cstdint>

namespace standpoint {

/// Reads the verbs of an office: how somebody came to it, and what is done in it.
class AffiliationCareers : public AffiliationRoles {
 public:
  using AffiliationRoles::AffiliationRoles;

  /// "was appointed head of the union", "became its president", "serves as mayor of Velmouth", "heads the
  /// union"; the person is the verb's subject.
  void read_career(const LocalMention& person, std::uint32_t verb);

  /// "Marel Lines, led by Ida Holt", "The union was founded by Ida Holt"; p is the word of the name.
  void read_led(const LocalMention& person, std::uint32_t p, std::uint32_t verb);

  /// "Ida Holt, whose group Blue Mooring fought the toll"
  void read_whose(const LocalMention& person, std::uint32_t verb);

 private:
  void read_leading(const LocalMention& person, std::uint32_t verb);
  bool is_denied(std::uint32_t verb) const;
};

}  // namespace standpoint
