#pragma once
// Attributions by the trees: each cue verb, noun and adjective with its source and content.

#include "extraction/attribution/attribution_text.hpp"

#include <cstdint>
#include <vector>

namespace standpoint {

class CueReader {
 public:
  CueReader(const AttributionText& text, const CueLexicon& lexicon, std::vector<AttributionDraft>& out)
      : text_(text), trees_(text.trees), lexicon_(lexicon), out_(out) {}

  /// Appends the attributions of a sentence, in the order of their cues.
  void read_sentence(std::uint32_t sentence);
  /// Appends the attribution of a quotation that no known cue has but that is set off like speech.
  void read_unknown_cue(const QuoteWords& quote);

 private:
  using Draft = AttributionDraft;

  // Verbs.
  void read_verb(std::uint32_t verb);
  const std::vector<CueEntry>* entries_of(std::uint32_t verb) const;
  bool read_seeming(std::uint32_t verb);
  bool closes_quoted_clause(std::uint32_t noun) const;
  bool is_hidden_verb(std::uint32_t noun) const;
  void read_hidden_verb(std::uint32_t noun);
  void find_lost_source(Draft& draft, std::uint32_t verb) const;
  bool read_entry(std::uint32_t verb, const CueEntry& entry);
  std::uint32_t governed(std::uint32_t verb, const CueEntry& entry) const;
  void find_source(Draft& draft, std::uint32_t verb) const;
  bool fill_content(Draft& draft, std::uint32_t verb, const CueEntry& entry, std::uint32_t second) const;
  bool add_clause(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  bool add_infinitive(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  bool add_gerund(Draft& draft, std::uint32_t verb) const;
  bool add_named(Draft& draft, std::uint32_t verb) const;
  bool add_object(Draft& draft, std::uint32_t verb) const;
  bool add_prepositional(Draft& draft, std::uint32_t verb, const CueEntry& entry, std::uint32_t second) const;
  bool add_passive(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  void add_after(Draft& draft, std::uint32_t verb, std::uint32_t first, std::uint32_t end) const;
  void add_subject(Draft& draft, std::uint32_t verb) const;
  std::uint32_t clause_of(std::uint32_t verb, bool addressed) const;
  std::uint32_t infinitive_of(std::uint32_t verb) const;
  std::uint32_t speaking_subject(std::uint32_t verb) const;
  void extend_cue(Draft& draft, std::uint32_t verb) const;

  // Quotations and clauses around a cue: attribution_around.cpp.
  bool add_around(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  void find_source_beside_quote(Draft& draft, std::uint32_t verb) const;
  void find_source_between_marks(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  bool add_quoted_after(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  bool add_rest(Draft& draft, std::uint32_t verb, const CueEntry& entry) const;
  std::uint32_t adjuncts_end(std::uint32_t verb, std::uint32_t from, const CueEntry& entry) const;
  bool is_clause(WordRange range, std::uint32_t verb) const;

  // Nouns, adjectives, "according to": attribution_nouns.cpp.
  void read_noun(std::uint32_t noun);
  bool add_noun_content(Draft& draft, std::uint32_t noun, const CueEntry& entry) const;
  bool read_adjective(std::uint32_t adjective);
  void read_according(std::uint32_t word);
  void read_report(std::uint32_t noun);
  void add_rest_of_clause(Draft& draft, std::uint32_t word, WordRange phrase) const;

  const AttributionText& text_;
  const Trees& trees_;
  const CueLexicon& lexicon_;
  std::vector<AttributionDraft>& out_;
};

}  // namespace standpoint
