#pragma once
// Predicates that take positions: verbs, nouns and adjectives with the stance they express.
//
// The words stand by class in lexicon_data.cpp, one class a line:
//
//   name | attitude effect clause addressee evaluation | act strength cue | words
//
// attitude: of the holder (subject) toward the object, + - 0.
//
// effect: of the act on its object, + (keeps, helps) - (ends, harms) 0; turns "must be scrapped" into a
// stance.
//
// clause: attitude toward a following infinitive or that-clause, + - 0.
//
// addressee: attitude toward the person asked, told or accused, + - 0; . when the verb has none.
//
// evaluation: what a speaker who uses the word of somebody says of its agent, + - 0.
//
// cue: r opens reported speech; . does not.
//
// words: a lemma each, with _particle ("turn_down") and @prepositions that introduce the object
// ("object@to");
// '-' among the prepositions is a bare object ("protest@against,-").

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

struct VerbEntry {
  std::string lemma;
  std::string particle;                   ///< "down" of "turn down"; "" = none
  std::vector<std::string> prepositions;  ///< that introduce the object; "-" = none
  std::string_view class_name;
  int attitude = 0;
  int effect = 0;
  int clause = 0;
  int addressee = 0;
  bool has_addressee = false;
  int evaluation = 0;
  std::string_view act;
  double strength = 0.5;
  bool cue = false;
};

enum class VerbForm : std::uint8_t { base, third, past, participle, gerund };

/// A word form as a form of a verb; past and participle of regular verbs are both given as participle, too.
struct VerbReading {
  const std::vector<VerbEntry>* entries = nullptr;  ///< all senses of the lemma
  bool base = false;
  bool third = false;
  bool past = false;
  bool participle = false;
  bool gerund = false;
};

/// What a lower-case word can be as a verb; entries is null for words that are no verb of the lexicon. O(1).
VerbReading find_verb(std::string_view word);

/// A noun that takes a position: "opposition to", "support for", "critic of".
struct NounEntry {
  int attitude = 0;
  bool is_agent = false;  ///< critic, supporter: the holder himself
  std::vector<std::string_view> prepositions;
};
/// Null for others. O(1).
const NounEntry* find_noun(std::string_view word);

/// Adjectives with a holder: "opposed to", "critical of"; null for others.
const NounEntry* find_attitude_adjective(std::string_view word);

/// What calling a thing so says of it: "disaster" -1, "fair" 1, others 0. O(1).
int evaluation_of(std::string_view word);

/// What becomes of a thing that is "scrapped" (-1) or "kept" (1); 0 for words that say neither. O(1).
int effect_of_participle(std::string_view word);

/// "I", "we" and so on. 1 first person.
bool is_first_person(std::string_view word);

}  // namespace standpoint
