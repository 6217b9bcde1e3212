#pragma once
// What a position is on: noun phrases, and the issues they stand for.

#include "knowledge/document_view.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A noun phrase (or a gerund with its object) as an issue may be named.
struct IssuePhrase {
  std::uint32_t first = 0;  ///< token; with article
  std::uint32_t end = 0;
  std::uint32_t head = 0;            ///< the noun that the phrase is about
  std::string label;                 ///< without article and judging adjectives, lower case but for names
  bool definite = false;             ///< "the", "this", "its"
  std::optional<std::size_t> owner;  ///< entity of a leading possessive: "the mayor's plan"
  std::string fuller;                ///< of a bare noun: the label that the text gives it elsewhere, or empty
  bool owned_by_pronoun = false;     ///< "his plan"
};

/// The phrase that begins at token `begin`, no longer than `limit`; nullopt when none does (a pronoun, a
/// verb, a name of an actor alone).
std::optional<IssuePhrase> read_issue_phrase(const DocumentView& view, std::uint32_t begin,
                                             std::uint32_t limit);

/// The phrase that ends before token `end` and begins no earlier than `lowest`: the subject of a verb.
std::optional<IssuePhrase> read_issue_phrase_before(const DocumentView& view, std::uint32_t end,
                                                    std::uint32_t lowest);

/// Nouns whose infinitive says what they are: "plan to close the yard". Behind others it says what for: "shut
/// the yard to cut costs".
bool takes_infinitive(const std::string& noun);

/// Weather, fire, illness, and what goes with an accident (stitches, witnesses): nobody is for or against
/// them.
bool is_hazard(const std::string& head);

/// A time, an amount, a degree or a bare general verb, as labels: "next Thursday", "two years", "doing".
bool is_no_matter(const std::string& label);

/// Nouns that name nothing by themselves, in the singular, with pronouns that stand for such: "plan decision
/// it
/// ...".
std::string_view generic_issue_nouns();

/// True for one such noun as a label: that of another text is another one.
bool is_generic_issue(const std::string& label);

/// "kind", "number": nouns that stand for what follows behind "of".
bool is_transparent(const std::string& noun);

/// No blank in it.
inline bool is_one_word(const std::string& label) { return label.find(' ') == std::string::npos; }

/// True for a label that names no issue by itself: "case", "the thing".
bool says_nothing(const std::string& label);
/// "her colleagues": a label in the plural.
bool label_is_plural(const std::string& label);

/// "companion bill", "nine closures": one of several, which "the bill" and "the closure" elsewhere are not.
bool names_another(const std::string& label);

/// True for a bare noun that a reader cannot place: "problem", "move", "father".
bool is_vague(const std::string& label);

/// The phrase of tokens first to end whose noun is `head`, as it stands.
IssuePhrase issue_phrase_over(const DocumentView& view, std::uint32_t first, std::uint32_t end,
                              std::uint32_t head);

struct LocalIssue {
  std::string label;
  std::vector<std::string> phrases;  ///< as the text has them, sorted when the document is done
};

/// Issues of one document. "the rule" stands for the fullest name that the document has for a rule.
class IssueTable {
 public:
  /// Looks through the document once for full names of what short ones may stand for. Linear.
  explicit IssueTable(const DocumentView& view);

  /// The issue of a phrase, made if it is new. nullopt for a phrase that says nothing by itself ("the
  /// thing").
  std::optional<std::size_t> resolve(const IssuePhrase& phrase);
  const std::vector<LocalIssue>& issues() const { return issues_; }

 private:
  std::string full_form(const IssuePhrase& phrase) const;

  const DocumentView& view_;
  std::map<std::string, std::map<std::string, std::size_t>> full_forms_;  // head -> label -> count
  std::map<std::string, std::size_t> by_label_;
  std::vector<LocalIssue> issues_;
};

/// The noun an issue's label is about, in the singular: "rule" of "shore power rules", "plan" of "plan to
/// close the yard".
std::string label_head(const std::string& label);

/// "building" for "build", "making" for "make", "stopping" for "stop".
std::string gerund_of(const std::string& verb);

}  // namespace standpoint
