#pragma once
// Records of a file by the document they belong to.

#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace standpoint::io {

/// Takes records in any order. A file names an entity or issue once, where it is first used; here each
/// document gets those that it uses, so that it can stand alone. Memory: all of the records.
class RecordGroups {
 public:
  RecordGroups() = default;
  /// What is used is looked up in the entities and issues of `names` alone, which must outlive it: for one
  /// document of many.
  explicit RecordGroups(const Corpus& names) : known_(&names) {}
  RecordGroups(const RecordGroups&) = delete;
  RecordGroups& operator=(const RecordGroups&) = delete;

  void take(Record&& record);
  bool has_documents() const { return !groups_.empty(); }

  /// Documents in the order in which they came, each with its records in theirs. An entity or issue that no
  /// record uses stays with the document it stood behind.
  std::vector<DocumentRecords> finish() &&;

  /// After finish(): records of documents that were not there. They are left out.
  std::size_t without_document() const { return without_document_; }
  const std::vector<Run>& runs() const { return runs_; }

 private:
  struct Group {
    DocumentRecords records;
    bool has_document = false;
    std::unordered_map<EntityId, std::size_t> entities;  // places in records
    std::unordered_map<IssueId, std::size_t> issues;
  };
  Group& group_of(const DocumentId& id);
  void take_document(Document&& document);
  void name(Group& group, const Entity& entity);
  void name(Group& group, const Issue& issue);
  void use_entity(Group& group, const EntityId& id);
  void use_issue(Group& group, const IssueId& id);
  void use_all(Group& group);

  std::vector<Group> groups_;
  std::unordered_map<DocumentId, std::size_t> at_;
  // All of the file, merged: what a document uses that was named behind another one.
  const Corpus& names() const { return known_ != nullptr ? *known_ : names_; }
  const Corpus* known_ = nullptr;
  Corpus names_;
  std::vector<Entity> first_entities_;  // named before any document
  std::vector<Issue> first_issues_;
  std::size_t current_ = 0;  // the group of the document that came last
  std::vector<Run> runs_;
  std::size_t without_document_ = 0;
};

}  // namespace standpoint::io
