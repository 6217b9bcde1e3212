#pragma once
// Short words for what an extractor finds, so that tests read as sentences.

#include <standpoint/extraction.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::test {

inline DocumentRecords extract(std::string text) {
  Document document;
  document.text = Text(std::move(text));
  ExtractorOptions options;
  options.grounds = true;  // with what is too unsure to be told
  return Extractor(std::move(options)).extract(std::move(document));
}

inline std::string name_of(const DocumentRecords& records, const EntityId& id) {
  for (const auto& entity : records.entities) {
    if (entity.id == id) return entity.name;
  }
  return "";
}

inline std::string label_of(const DocumentRecords& records, const IssueId& id) {
  for (const auto& issue : records.issues) {
    if (issue.id == id) return issue.label;
  }
  return "";
}

/// "Ida Holt opposes toll" or "Ida Holt opposes -> Marel Lines" for each statement that a rule found, in the
/// order of the text. What is only weighed of two actors in one sentence is looked at in pair_stances_test.
inline std::vector<std::string> positions(const DocumentRecords& records) {
  std::vector<std::string> found;
  for (const auto& s : records.statements) {
    if (s.rule.starts_with("pair")) continue;
    const std::string verb = s.stance == Stance::support  ? " supports "
                             : s.stance == Stance::oppose ? " opposes "
                                                          : " neutral ";
    const std::string object =
        s.issue ? label_of(records, s.issue->id) : "-> " + name_of(records, s.target->entity);
    found.push_back(name_of(records, s.actor.entity) + verb + object);
  }
  return found;
}

inline std::vector<std::string> positions(std::string text) { return positions(extract(std::move(text))); }

inline bool has(const std::vector<std::string>& list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// For CAPTURE: the list on one line.
inline std::string join(const std::vector<std::string>& list) {
  std::string out;
  for (const auto& one : list) out += "[" + one + "] ";
  return out;
}

/// A text, and one of the positions in it.
struct Row {
  std::string_view text;
  std::string_view expected;
};

/// Checks that each text has the position beside it.
inline void check_rows(const Row* first, const Row* last) {
  for (const Row* row = first; row != last; ++row) {
    CAPTURE(row->text);
    const auto found = positions(std::string(row->text));
    CAPTURE(join(found));
    CHECK(has(found, row->expected));
  }
}

/// Checks that a text does not have a position.
inline void check_not(std::string_view text, std::string_view unwanted) {
  CAPTURE(text);
  const auto found = positions(std::string(text));
  CAPTURE(join(found));
  CHECK_FALSE(has(found, unwanted));
}

}  // namespace standpoint::test
