#include "corpus_parts.hpp"
#include "project/record_groups.hpp"

#include <standpoint/io/document_source.hpp>

#include <utility>

namespace standpoint::io {

std::map<DocumentId, CorpusParts> parts_of(const Corpus& corpus) {
  std::map<DocumentId, CorpusParts> parts;
  for (const auto& document : corpus.documents()) parts[document.id];
  for (const auto& mention : corpus.mentions()) parts[mention.doc].mentions.push_back(&mention);
  for (const auto& affiliation : corpus.affiliations())
    parts[affiliation.doc].affiliations.push_back(&affiliation);
  for (const auto& attribution : corpus.attributions())
    parts[attribution.doc].attributions.push_back(&attribution);
  for (const auto& statement : corpus.statements()) parts[statement.doc].statements.push_back(&statement);
  return parts;
}

namespace {

class CorpusDocuments final : public DocumentSource {
 public:
  CorpusDocuments(const Corpus& corpus, LackingDocuments lacking)
      : corpus_(corpus), parts_(parts_of(corpus)), lacking_(lacking) {}

  const Corpus& names() const override { return corpus_; }
  std::size_t statement_count() const override { return corpus_.statements().size(); }

  Result<void> each(const std::function<bool(DocumentRecords&&)>& on_document) const override {
    for (const auto& [id, parts] : parts_) {
      const Document* document = corpus_.find(id);
      if (document == nullptr && lacking_ == LackingDocuments::left_out) continue;
      RecordGroups group(corpus_);
      group.take(Record(document == nullptr ? lacking(id) : *document));
      for (const auto* mention : parts.mentions) group.take(Record(*mention));
      for (const auto* affiliation : parts.affiliations) group.take(Record(*affiliation));
      for (const auto* attribution : parts.attributions) group.take(Record(*attribution));
      for (const auto* statement : parts.statements) group.take(Record(*statement));
      for (auto& records : std::move(group).finish()) {
        if (!on_document(std::move(records))) return {};
      }
    }
    return {};
  }

 private:
  static Document lacking(const DocumentId& id) {
    Document document;
    document.id = id;
    return document;
  }

  const Corpus& corpus_;
  std::map<DocumentId, CorpusParts> parts_;
  LackingDocuments lacking_;
};

}  // namespace

std::unique_ptr<DocumentSource> documents_of(const Corpus& corpus, LackingDocuments lacking) {
  return std::make_unique<CorpusDocuments>(corpus, lacking);
}

}  // namespace standpoint::io
