#pragma once
// Signs of an attitude between two given actors, from sure to faint: positions of the stance reader,
// positions of those who stand beside them ("U.S. prosecutors", "the mayor's plan"), words that govern both,
// the tone of speech.

#include "extraction/pair_entities.hpp"
#include "extraction/stances/stance_reader.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Where a sign comes from: a position of one toward the other; of those beside them or toward what is
/// theirs; the tone of such a position; a word of attitude whose object, effect, topic or clause holds the
/// other; words between the two; a clause whose subject holds one and whose object, or anything else, the
/// other; speech about the other; speech in which the other acts; what the other is urged, told or warned to
/// do.
enum class SignKind : std::uint8_t {
  position,
  beside,
  tone,
  word,
  effect,
  topic,
  clause,
  between,
  ruled,
  governor,
  speech,
  judged,
  pressed
};
constexpr std::size_t sign_kinds = 13;
std::string_view to_string(SignKind kind);

/// One sign: from p (0) or q (1) toward the other.
struct RelationSign {
  std::size_t from = 0;
  bool support = false;
  SignKind kind = SignKind::position;
  double strength = 0;  ///< 0 to 1
  std::string rule;     ///< "verb:criticise", "tone:speech"
};

/// The strongest sign of one attitude, by kind and then by strength; nullptr for none.
const RelationSign* surest_sign(const std::vector<RelationSign>& signs, std::size_t from, bool support);

class RelationSigns {
 public:
  /// Of the mentions of both only those within `scope` count, as do predicates.
  RelationSigns(const DocumentView& view, const Trees& trees, const std::vector<SpokenPart>& spoken,
                const StanceReader& reader, const GivenPair& pair, TokenRange scope);

  /// The word that stands for p (0) or q (1) where it is given.
  std::uint32_t given_word(std::size_t who) const { return heads_[who].front(); }
  /// All signs, in no order. Linear in the proposals, the spoken parts and the scope.
  std::vector<RelationSign> find(const std::vector<Proposal>& proposals);

 private:
  void add(std::size_t from, double value, SignKind kind, double strength, std::string rule);
  void add_proposal(const Proposal& proposal);
  void add_predicate(const Predicate& predicate);
  void add_pressure(const Predicate& predicate);
  Words holders_of(const Predicate& predicate) const;
  void add_speech(const SpokenPart& part);
  void add_between();
  void add_governor();
  double share_of(const ActorPlace& place, std::size_t who) const;
  double share_in(const IssuePhrase& issue, std::size_t who) const;
  bool stands_for(std::uint32_t phrase, std::size_t who) const;
  double depth_below(std::uint32_t phrase, std::size_t who) const;
  std::uint32_t head_word(TokenRange tokens) const;

  const DocumentView& view_;
  const Trees& t_;
  const std::vector<SpokenPart>& spoken_;
  const StanceReader& reader_;
  const GivenPair& pair_;
  TokenRange scope_;
  std::array<Words, 2> heads_;  // of the mentions of p and of q
  std::vector<RelationSign> signs_;
};

}  // namespace standpoint
