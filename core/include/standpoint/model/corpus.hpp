#pragma once
// A corpus: documents with what was found in them, merged by id.

#include <standpoint/model/document.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace standpoint {

/// First line of a record file.
struct Header {
  std::string format = "standpoint";
  std::string version = "1.0";
  std::string offsets = "codepoint";
  std::string generator_name;
  std::string generator_version;
};

/// How a record file was made.
struct Run {
  RunId id;
  std::string started;
  std::string version;
  std::map<std::string, std::string> options;  ///< name -> value as JSON text
  std::map<std::string, std::size_t> counts;
  std::string codebook_sha256;
  std::string gazetteer_sha256;
  std::string extra;  ///< unknown members, kept
};

/// One line of Standpoint JSON Lines.
using Record =
    std::variant<Header, Document, Entity, Issue, Mention, Affiliation, Attribution, Statement, Run>;

/// What one document yields. Each document is independent of all others until names and issues are resolved
/// across documents, so these may be made in parallel and merged in any order.
struct DocumentRecords {
  Document document;
  std::vector<Entity> entities;
  std::vector<Issue> issues;
  std::vector<Mention> mentions;
  std::vector<Affiliation> affiliations;
  std::vector<Attribution> attributions;
  std::vector<Statement> statements;
};

/// Documents, entities, issues, statements and runs with unique ids. After finish() everything is in the
/// order of its id (or place), so that the same records give the same corpus whatever their order.
class Corpus {
 public:
  /// Adds one record of any kind.
  void add(Record record);
  /// Adds all records of a document.
  void add(DocumentRecords records);
  /// Forgets the text of every document from now on: the quotes stay. For maps of many documents.
  void drop_texts(bool drop) { drop_texts_ = drop; }
  /// Forgets the texts that are there. O(documents).
  void forget_texts();
  /// Sorts all, removes repeated statements, mentions and affiliations. Linearithmic.
  void finish();

  const std::vector<Document>& documents() const { return documents_; }
  const std::vector<Entity>& entities() const { return entities_; }
  const std::vector<Issue>& issues() const { return issues_; }
  const std::vector<Mention>& mentions() const { return mentions_; }
  const std::vector<Affiliation>& affiliations() const { return affiliations_; }
  const std::vector<Attribution>& attributions() const { return attributions_; }
  const std::vector<Statement>& statements() const { return statements_; }
  /// How the record files were made that went into it.
  const std::vector<Run>& runs() const { return runs_; }

  /// The record of an id, or nullptr. O(1).
  const Document* find(const DocumentId& id) const;
  /// Null where there is none. O(log n), of a finished corpus.
  const Entity* find(const EntityId& id) const;
  /// The same for an issue.
  const Issue* find(const IssueId& id) const;
  /// The same for a statement.
  const Statement* find(const StatementId& id) const;

  /// Gives every entity and issue in the maps the id (and record) it maps to, everywhere; merges what falls
  /// together. Maps must be free of chains (no target is itself a key). Call finish() afterwards.
  void redirect(const std::unordered_map<EntityId, EntityId>& entities,
                const std::unordered_map<IssueId, IssueId>& issues);

  /// Puts an entity or issue in the place of the one with its id, which must be there. O(1).
  void replace(Entity entity);
  /// The same for an issue.
  void replace(Issue issue);
  /// Puts a statement in the place of the one with its id, or adds it; call finish() afterwards. O(1).
  void replace(Statement statement);
  /// SHA-256 of the codebook that statements were coded with, "" for none; of several (record files coded
  /// apart) all, parted by blanks. O(runs).
  std::string codebook_sha256() const;
  /// No run says any longer with what codebook it coded, and the runs that did nothing else (their options
  /// name a codebook) are gone: for who codes anew. O(runs).
  void forget_codebooks();

 private:
  void insert(Document document);
  void insert(Entity entity);
  void insert(Issue issue);
  void insert(Statement statement);
  void insert(Run run);

  bool drop_texts_ = false;
  std::vector<Document> documents_;
  std::vector<Entity> entities_;
  std::vector<Issue> issues_;
  std::vector<Mention> mentions_;
  std::vector<Affiliation> affiliations_;
  std::vector<Attribution> attributions_;
  std::vector<Statement> statements_;
  std::vector<Run> runs_;
  std::unordered_map<DocumentId, std::size_t> document_at_;
  std::unordered_map<EntityId, std::size_t> entity_at_;
  std::unordered_map<IssueId, std::size_t> issue_at_;
  std::unordered_map<StatementId, std::size_t> statement_at_;
  std::unordered_map<RunId, std::size_t> run_at_;
};

}  // namespace standpoint
