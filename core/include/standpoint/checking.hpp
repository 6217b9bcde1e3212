#pragma once
// Are records sound? Whoever merges, edits or receives records can have it checked that
//   each place lies inside the text of its document, and the quote is what stands there
//   each id of a document, entity or issue is that of a record
//   what comes again under an id is the same: the text of a document, a statement
//   acts are words, precisions of dates are known, what begins ends no earlier
// What a single line shows (a stance that is none, a date that is none) its reader has refused before.
//
//   RecordChecker checker([](Finding&& finding) { ... });
//   checker.add(record, "map.jsonl:7", line);
//   checker.finish();

#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint {

/// One thing that is wrong.
struct Finding {
  std::string where;    ///< "map.jsonl:7"
  std::string message;  ///< what it is, with the id of the record
};

using OnFinding = std::function<void(Finding&&)>;

/// Takes records in any order. Memory: the texts, the ids, and the records that come before their document.
/// Near-linear in the size of the records.
class RecordChecker {
 public:
  explicit RecordChecker(OnFinding on_finding) : on_finding_(std::move(on_finding)) {}

  /// `content` is the record as it stands in the file, which is compared when its id comes again; "" where
  /// that is not known.
  void add(const Record& record, const std::string& where, std::string_view content);
  /// Says which ids belong to no record. Call it once, after the last record.
  void finish();

  /// What has been looked at.
  struct Counts {
    std::size_t records = 0;
    std::size_t documents = 0;
    std::size_t statements = 0;
    std::size_t places = 0;        ///< that were compared with the text
    std::size_t without_text = 0;  ///< places of documents whose text is not there
  };
  const Counts& counts() const { return counts_; }

 private:
  class Places;
  struct Known {
    std::string where;
    std::size_t content = 0;  // hash of what is compared; 0 = not known
    DocumentId doc;
  };
  struct Reference {
    std::string where;
    std::string what;  // "statement s:1: actor"
    std::string id;
  };

  void find(const std::string& where, std::string message);
  void add_document(const Document& document, const std::string& where);
  void add_statement_id(const Statement& statement, const std::string& where, std::string_view content);
  void need(std::vector<Reference>& references, const std::string& id, const std::string& where,
            std::string what);
  void check(const Entity& entity, const std::string& where);
  void check(const Issue& issue, const std::string& where);
  void check(const Mention& mention, const std::string& where, const Text& text);
  void check(const Affiliation& affiliation, const std::string& where, const Text& text);
  void check(const Attribution& attribution, const std::string& where, const Text& text);
  void check(const Statement& statement, const std::string& where, const Text& text);
  template <class T>
  void check_or_keep(const T& record, const std::string& where);

  OnFinding on_finding_;
  Counts counts_;
  std::unordered_map<DocumentId, Text> texts_;
  std::unordered_map<std::string, Known> documents_, statements_;
  std::unordered_map<std::string, std::string> entities_, issues_;  // id -> where it stood first
  std::vector<Reference> entity_references_, issue_references_;
  std::vector<std::pair<Record, std::string>> before_document_;
};

}  // namespace standpoint
