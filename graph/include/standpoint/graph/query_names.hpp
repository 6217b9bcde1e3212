#pragma once
// Names as people type them: case, accents, punctuation and a leading "the" do not matter; an alias, a
// surname alone, some words of the name or one slip of the keys will do.
//
//   const graph::NameIndex names(*network);
//   names.find("okonjo")           // Hanna Okonjo
//   names.search("harb", {})       // what begins so, the most active first: for a search box, or a shell

#include <standpoint/graph/network.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// How well a name fits, best first.
enum class NameFit {
  id,         ///< it is the id
  name,       ///< the whole name
  alias,      ///< another whole name of it
  surname,    ///< the last word of a person's name; or a whole name, blanks aside
  words,      ///< some of the words of a name, in any order
  beginning,  ///< the same, the last one only begun
  misspelt    ///< any of these but the id with one letter missing, too many, wrong, or changed with its
              ///< neighbour
};

std::string_view to_string(NameFit fit);

/// A name that fits what was typed.
struct NameMatch {
  NodeIndex node = 0;
  NameFit fit = NameFit::name;
  std::string name;     ///< of the node
  std::string matched;  ///< the name or alias that fits, as the map writes it
};

enum class NameScope { all, actors, issues };

/// Among what and how names are looked for.
struct NameSearch {
  NameScope scope = NameScope::all;
  std::size_t limit = 10;
  bool beginnings = true;  ///< the last word may be only begun
  bool misspelt = true;    ///< where nothing else fits
};

/// The names of a network, which it does not need afterwards. Made in O(bytes of names * log).
class NameIndex {
 public:
  explicit NameIndex(const Network& network);
  NameIndex(NameIndex&&) noexcept;
  NameIndex& operator=(NameIndex&&) noexcept;
  ~NameIndex();

  /// All that fit, best first, then by activity (statements), name and id; each node once. An empty text
  /// begins every name. Words of less than four letters are never taken for misspelt. O(log names + hits log
  /// hits), and O(words of all names) where nothing fits but what is misspelt.
  std::vector<NameMatch> search(std::string_view text, const NameSearch& how = {}) const;

  /// The one that is meant. A name that is only begun is none. Errors: not_found, with the nearest names
  /// ("did you mean
  /// ..."); invalid_value when several fit equally well, with their names.
  Result<NameMatch> find(std::string_view text, NameScope scope = NameScope::all) const;

  /// Names that may have been meant where find() gives an error, best first: those its message names, and of
  /// several that fit equally well all; an id in the place of a name that two have. None where find() finds.
  /// As costly as find(), and where nobody fits O(bytes of names * length).
  std::vector<std::string> suggestions(std::string_view text, NameScope scope = NameScope::all) const;

  /// True when `text` is the whole name or alias of somebody or something.
  bool knows(std::string_view text) const;

 private:
  struct State;
  std::unique_ptr<const State> state_;
};

}  // namespace standpoint::graph
