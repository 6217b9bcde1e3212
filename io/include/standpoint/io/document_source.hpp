#pragma once
// Records document by document, for writers that need not hold all of them.

#include <standpoint/io/records.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace standpoint::io {

/// Documents, each with all that was found in it and the entities and issues that it uses. The same ones in
/// the same order each time they are asked for.
class DocumentSource {
 public:
  virtual ~DocumentSource() = default;
  /// Entities and issues of all documents, merged, and the runs; no document.
  virtual const Corpus& names() const = 0;
  /// Of all documents.
  virtual std::size_t statement_count() const = 0;
  /// Hands on one document after the other. Return false to stop. Error when they cannot be read again.
  virtual Result<void> each(const std::function<bool(DocumentRecords&&)>& on_document) const = 0;
};

/// What a corpus has for records of documents that it lacks.
enum class LackingDocuments {
  left_out,
  kept  ///< as documents that have nothing but an id
};

/// A finished corpus, which must outlive the source: documents by id, statements of each by id, too. O(n log
/// n) to make; memory 8 bytes a record.
std::unique_ptr<DocumentSource> documents_of(const Corpus& corpus,
                                             LackingDocuments lacking = LackingDocuments::left_out);

/// A file of records (.jsonl, .ndjson, compressed or not) whose records stand behind their documents, as
/// extract and convert write them: it is read twice or more, and held are its entities, issues and runs, one
/// document, and 8 bytes for each document. Null for another file, for a pipe, and for records in another
/// order, which have to be held. `counts` is what was found in it; what is wrong in it is reported when its
/// documents are asked for, once.
std::unique_ptr<DocumentSource> documents_of_file(const std::string& path, RecordCounts& counts,
                                                  const DiagnosticSink& report);

}  // namespace standpoint::io
