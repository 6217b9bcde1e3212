#pragma once
// Labels of English clauses that grammar decides and the network, which weighs each arc by itself, gets wrong
// now and then: what is no object clause ("so loud that ...", "... if it rains"), and what is one ("means
// leaving").
//
// Each rule is how EWT and GUM annotate; in brackets how often their training parts agree and disagree with
// it. Heads stay as they are, so trees stay trees.
//   ccomp -> advcl  "if" behind what nobody asks or knows: "walk if it rains" (674 : 1)
//   advcl -> ccomp  "if", "whether" right behind "know", "see", "wonder" ... (82 : 0)
//   ccomp -> advcl  "unless", "although", "until" ... (677 : 0)
//   ccomp -> advcl  "in that" (3 : 0); "so loud that ...", not "so glad that ..." (44 : 2)
//   xcomp -> ccomp  a finite clause with a subject of its own: "they feel dockers need it" (2219 : 0)
//   xcomp -> ccomp  a gerund behind "mean": "it means leaving" (6 : 0)

#include "language/engine/network.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint {

class ClauseLabels {
 public:
  /// What is known of each word of a sentence as the head of a clause; grows to the longest sentence.
  struct Clause {
    std::uint32_t mark = 0, subject = 0;  ///< the first one in front of it, from 1; 0 = none
    bool finite = false;                  ///< itself, its auxiliary or copula
  };
  using Memory = std::vector<Clause>;

  /// With labels other than those of an English model (Penn tags, Universal Dependencies) nothing is changed.
  ClauseLabels() = default;
  explicit ClauseLabels(const LanguageLabels& labels);

  /// Changes labels of words of sentences that stand one after another; a changed label has the margin 0.
  /// Linear.
  void apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
             std::span<WordAnswer> answers, Memory& memory) const;

 private:
  struct Sentence {
    std::span<const std::string_view> words;
    std::span<WordAnswer> answers;
    std::string_view word(std::uint32_t i) const { return i == 0 ? std::string_view() : words[i - 1]; }
  };

  bool is(std::uint8_t label, int wanted) const { return static_cast<int>(label) == wanted; }
  void collect(const Sentence& s, Memory& clauses) const;
  int label_of(const Sentence& s, std::uint32_t w, const Clause& clause) const;
  int label_of_object(const Sentence& s, std::uint32_t w, const Clause& clause) const;

  // Places of labels and tags; -1 = the model has none.
  int ccomp_ = -1, xcomp_ = -1, advcl_ = -1, mark_ = -1, advmod_ = -1, gerund_ = -1;
  std::vector<bool> is_subject_, is_helper_, is_finite_;
};

}  // namespace standpoint
