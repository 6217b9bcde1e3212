#pragma once
// What records say of two entities that might be one, beside their names.

#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace standpoint {

struct PairContext {
  std::size_t documents = 0;   ///< that name both
  std::string bond;            ///< a role, body or identity that both have, in words; "" = none
  bool toward = false;         ///< one of them has a statement toward the other
  std::size_t neighbours = 0;  ///< actors and issues that both have statements with
};

class NameContexts {
 public:
  /// Gathers what is said of these entities. Near-linear in the records.
  NameContexts(const Corpus& corpus, const std::unordered_set<EntityId>& wanted);

  /// Near-linear in the smaller one's records.
  PairContext compare(const EntityId& a, const EntityId& b) const;
  /// Statements of it or toward it.
  std::size_t statements(const EntityId& id) const;
  std::size_t documents(const EntityId& id) const;

 private:
  // Sorted, each once.
  struct Context {
    std::vector<std::uint32_t> documents;
    std::vector<std::string> bonds;
    std::vector<std::string> neighbours;
    std::size_t statements = 0;
  };
  const Context& of(const EntityId& id) const;

  std::unordered_map<EntityId, Context> contexts_;
};

}  // namespace standpoint
