#pragma once
// What stands around a statement, as grounds of its confidence: how the words hang together, what else is
// said of them, what the sentence asks or assumes.

#include "extraction/proposal.hpp"
#include "language/tree.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// The word of a phrase that is governed from outside.
std::uint32_t top_word(const DocumentView& view, const Trees& trees, TokenRange tokens);

/// One document's. Keeps references to the view and the trees.
class ContextGrounds {
 public:
  /// Counts the proposals of each sentence and word.
  ContextGrounds(const DocumentView& view, const Trees& trees, const std::vector<Proposal>& proposals);

  /// Adds those of a proposal. Linear in the words of its phrases and the depth of its tree.
  void read(const Proposal& p, Grounds& out) const;

 private:
  std::string way(std::uint32_t w, std::uint32_t node) const;
  void read_predicate(const Proposal& p, Grounds& out) const;
  void read_role(const std::string& role, const ActorPlace& place, const Proposal& p, Grounds& out) const;
  void read_issue(const IssuePhrase& issue, const Proposal& p, Grounds& out) const;
  void read_distance(const std::string& role, std::uint32_t w, std::uint32_t node, Grounds& out) const;

  const DocumentView& view_;
  const Trees& t_;
  std::unordered_map<std::size_t, int> of_sentence_;
  std::unordered_map<std::uint32_t, int> of_word_;
  std::size_t most_mentions_ = 1;  // of an entity
};

}  // namespace standpoint
