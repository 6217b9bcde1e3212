#include "file_input.hpp"
#include "project/record_groups.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/document_source.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

bool can_be_read_again(const std::string& path) {
  const std::string_view inner = strip_compression_suffix(path);
  std::error_code error;
  return (has_suffix(inner, ".jsonl") || has_suffix(inner, ".ndjson")) &&
         std::filesystem::is_regular_file(path, error);
}

class FileDocuments final : public DocumentSource {
 public:
  FileDocuments(std::string path, DiagnosticSink report)
      : path_(std::move(path)), report_(std::move(report)) {}

  // Looks at all records. False when they are not in order.
  bool survey(RecordCounts& counts) {
    bool in_order = true;
    const auto look = [&](Record&& record) {
      in_order = std::visit([this](auto& value) { return look_at(std::move(value)); }, record);
      return in_order;
    };
    counts = read_record_file(path_, look, ignore_diagnostics);
    if (!in_order) return false;
    names_.finish();
    // One document in two places. Two ids of one hash are held to be the same.
    std::sort(documents_.begin(), documents_.end());
    statements_of_document_.clear();
    return std::adjacent_find(documents_.begin(), documents_.end()) == documents_.end();
  }

  const Corpus& names() const override { return names_; }
  std::size_t statement_count() const override { return statement_count_; }

  Result<void> each(const std::function<bool(DocumentRecords&&)>& on_document) const override {
    std::size_t seen = 0;
    bool wanted = true;
    auto group = std::make_unique<RecordGroups>(names_);
    const auto hand_on = [&] {
      for (auto& records : std::move(*group).finish()) {
        ++seen;
        wanted = wanted && on_document(std::move(records));
      }
    };
    const auto take = [&](Record&& record) {
      if (std::holds_alternative<Document>(record) && group->has_documents()) {
        hand_on();
        group = std::make_unique<RecordGroups>(names_);
      }
      if (wanted) group->take(std::move(record));
      return wanted;
    };
    read_record_file(path_, take, std::exchange(told_, true) ? DiagnosticSink(ignore_diagnostics) : report_);
    if (wanted) hand_on();
    if (wanted && seen != documents_.size())
      return Error{Errc::unreadable, path_, "the file changed while it was read; run again"};
    return {};
  }

 private:
  bool look_at(Document&& document) {
    documents_.push_back(std::hash<std::string>{}(document.id.value));
    document_ = std::move(document.id);
    statements_of_document_.clear();
    return true;
  }
  bool look_at(Statement&& statement) {
    if (statement.doc != document_) return false;
    if (statements_of_document_.insert(std::move(statement.id.value)).second) ++statement_count_;
    return true;
  }
  template <class T>
  bool look_at(T&& value) {
    if constexpr (requires { value.doc; }) {
      return value.doc == document_;
    } else {
      if constexpr (!std::is_same_v<std::decay_t<T>, Header>) names_.add(Record(std::forward<T>(value)));
      return true;
    }
  }

  std::string path_;
  DiagnosticSink report_;
  mutable bool told_ = false;
  Corpus names_;
  std::vector<std::uint64_t> documents_;  // hashes of their ids
  DocumentId document_;                   // the one that came last
  std::unordered_set<std::string> statements_of_document_;
  std::size_t statement_count_ = 0;
};

}  // namespace

std::unique_ptr<DocumentSource> documents_of_file(const std::string& path, RecordCounts& counts,
                                                  const DiagnosticSink& report) {
  if (!can_be_read_again(path)) return nullptr;
  auto documents = std::make_unique<FileDocuments>(path, report);
  if (!documents->survey(counts)) return nullptr;
  return documents;
}

}  // namespace standpoint::io
