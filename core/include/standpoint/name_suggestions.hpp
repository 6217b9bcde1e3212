#pragma once
// Which entities of a corpus might be one: pairs for the user to say yes or no to.
//
// Resolution joins on strong evidence only. What is weaker is proposed here and decided by the user, whose
// answers are overrides (see gazetteer.hpp): nothing is joined on the strength of a score.

#include <standpoint/gazetteer.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Why two names might be one, the most telling ground first. A pair has the first that fits.
enum class SuggestionGround {
  accents,          ///< "Zoe Marel", "Zoë Marel": one but for accents
  same_words,       ///< "Ministry of Transport", "Transport Ministry" where resolution found a third
  known_name,       ///< a form of one known entity: "Senate", "United States Senate"
  middle_name,      ///< "Ida Holt", "Ida M. Holt"
  initials,         ///< "I. Holt", "Ida Holt"
  nickname,         ///< "Bill Holt", "William Holt"
  acronym,          ///< "HUV", "Harbour Union of Velmouth", which no text puts beside each other
  two_kinds,        ///< one name, here a person's and there a body's
  surname,          ///< "Holt", "Ida Holt"
  all_words,        ///< "Harbour Authority", "Velmouth Harbour Authority"
  spelling,         ///< "Winifred Amadi", "Winifred Amady": one edit in a long word of a long name
  transliteration,  ///< "Mohammed Hadi", "Muhamad Hady": the same consonants
  given_name        ///< "Ida", "Ida Holt"
};

/// "surname", "all words" ...
std::string_view to_string(SuggestionGround ground);

/// Two names that may be one, with what speaks for it.
struct NameSuggestion {
  /// One of the two.
  struct Side {
    EntityId id;
    std::string name;
    EntityKind kind = EntityKind::other;
    std::string example;  ///< evidence or a sentence where it is named, "" when there is none
  };
  Side a;  ///< the shorter or rarer one, which a yes puts under the name of b
  Side b;
  SuggestionGround ground = SuggestionGround::surname;
  double score = 0.0;          ///< 0 to 1: how likely the two are one, by hand-set weights; no probability
  std::size_t statements = 0;  ///< statements of a, or toward it, that a yes would move to b
  std::string reason;          ///< the grounds in words
  bool by_id = false;          ///< the names mean others, too: only ids say which pair is meant
};

/// What suggest_names leaves out.
struct SuggestionOptions {
  double min_score = 0.3;
};

/// Pairs that resolution did not join and no override of `names` answers, the most statements times score
/// first, then by score and names; does not depend on the order of records. The corpus is finished and
/// resolved.
///
/// Pairs come from keys that both names share, never from comparing all with all; a key of more than 50 names
/// says nothing and gives none. The score is the logistic function of a sum: a constant for the ground; how
/// rare the rarest shared word is among the names (-1 to 1); less the logarithm of how many names a short
/// form fits; less 1 for an acronym of two letters; plus 1.2 for a role, body or affiliation in common; plus
/// 0.5 for each actor or issue that both have statements with, two at most; plus 0.5 where a short form and a
/// full name stand in one document; less 2 where two full names do; less 1.5 where one of the two has a
/// statement toward the other.
///
/// Near-linear in the number of records.
std::vector<NameSuggestion> suggest_names(const Corpus& corpus, const Gazetteer& names,
                                          const SuggestionOptions& options = {});

/// The answer to a suggestion as the user's word: `same` with the names, or with the ids where by_id says so;
/// `not_same` with the ids, so that "Holt" may still be short for "Ida Holt" where a text says so.
NameOverride to_override(const NameSuggestion& suggestion, bool is_one);

}  // namespace standpoint
