#pragma once
// Text to statements: who says what, for or against what and whom.
//
//   const Extractor extractor;
//   DocumentRecords found = extractor.extract(std::move(document));
//
// What reads the text only proposes (places of words, a stance, a rule); one gate disposes: it checks that
// evidence stands in the text, resolves names, assigns issues and makes ids. No reader writes an offset into
// a record.

#include <standpoint/gazetteer.hpp>
#include <standpoint/language_engine.hpp>
#include <standpoint/model/corpus.hpp>

#include <memory>
#include <optional>
#include <utility>

namespace standpoint {

/// Statements less sure are not told: of those that strict readers judged in long reports two in three were
/// wrong.
inline constexpr double least_confidence = 0.45;
/// The same for those that no rule reads, only the tone of a sentence or the place of two actors in it
/// (Statement::rule begins with "tone" or "pair"): they must be likelier right than wrong.
inline constexpr double least_without_rule = 0.5;

/// What Extractor looks for and with what.
struct ExtractorOptions {
  /// Statements less sure than this are left out. 0 to 1; below `least_confidence` it changes nothing.
  double min_confidence = 0.0;
  /// Another model to read with than the one in the library.
  std::optional<Language> language = std::nullopt;
  /// Keep what the confidence of a statement was computed from, as a member "grounds" of its record, and
  /// keep statements below `least_confidence`, too.
  bool grounds = false;
  /// Names that are known beforehand (io/names.hpp reads them); null: none.
  std::shared_ptr<const Gazetteer> names = nullptr;
};

/// Reads documents. Immutable and safe to share between threads.
class Extractor {
 public:
  explicit Extractor(ExtractorOptions options = {}) : options_(std::move(options)) {}

  /// Everything found in one document; the document is handed back inside. Names are resolved within the
  /// document. An id is made from the text if the document has none. Deterministic; linear in the length of
  /// the text.
  DocumentRecords extract(Document document) const;

 private:
  ExtractorOptions options_;
};

}  // namespace standpoint
