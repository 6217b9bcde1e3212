#pragma once
// Codings of one short text, written by its words: what the tests of evaluate() compare.

#include <standpoint/model/corpus.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::test {

inline constexpr std::string_view article =
    "Mayor Ida Holt rejected the bridge toll on Monday. \"It is unfair to us,\" she said. "
    "Marel Lines backed the bridge toll and criticised Holt. The Harbour Union was silent.";

/// A coder at work on one document.
class Coder {
 public:
  explicit Coder(std::string id = "a", std::string text = std::string(article)) {
    document_.id = DocumentId(std::move(id));
    document_.text = Text(std::move(text));
    corpus_.add(document_);
  }

  /// The place of some words of the text; the first.
  Quote at(std::string_view words) const {
    const auto begin = document_.text.bytes().find(words);
    REQUIRE(begin != std::string::npos);
    const auto from = static_cast<std::uint32_t>(begin);
    return document_.text.quote({from, from + static_cast<std::uint32_t>(words.size())});
  }

  /// `key` is the id; of names that begin with it is the first, the others are aliases.
  Coder& entity(std::string key, std::vector<std::string> names, EntityKind kind = EntityKind::organisation) {
    Entity entity;
    entity.id = EntityId(key);
    entity.name = names.front();
    entity.kind = kind;
    for (std::size_t i = 1; i < names.size(); ++i) entity.aliases.push_back({names[i], "text"});
    corpus_.add(entity);
    Mention mention;
    mention.doc = document_.id;
    mention.entity = entity.id;
    corpus_.add(mention);
    return *this;
  }

  /// An empty issue or target is none; an issue is made of its label. Empty evidence is a row without a
  /// place.
  Coder& statement(std::string actor, Stance stance, std::string issue, std::string target,
                   std::string evidence) {
    Statement s;
    s.doc = document_.id;
    s.id = StatementId("s:" + std::to_string(++statements_));
    s.actor.entity = EntityId(std::move(actor));
    if (!issue.empty()) {
      Issue record;
      record.id = IssueId("i:" + issue);
      record.label = issue;
      corpus_.add(record);
      s.issue = StatementIssue{record.id, std::nullopt, "user", 1.0};
    }
    if (!target.empty()) s.target = StatementTarget{EntityId(target), std::nullopt};
    s.stance = stance;
    if (!evidence.empty()) s.evidence.push_back({at(evidence), EvidenceStage::exact});
    corpus_.add(std::move(s));
    return *this;
  }

  Coder& affiliation(std::string person, std::string institution) {
    Affiliation a;
    a.doc = document_.id;
    a.person = EntityId(std::move(person));
    a.institution = EntityId(std::move(institution));
    corpus_.add(a);
    return *this;
  }

  /// Empty parts are missing.
  Coder& attribution(std::string_view source, std::string_view cue, std::string_view content) {
    Attribution a;
    a.doc = document_.id;
    if (!source.empty()) a.source.push_back(at(source));
    if (!cue.empty()) a.cue.push_back(at(cue));
    if (!content.empty()) a.content.push_back(at(content));
    corpus_.add(a);
    return *this;
  }

  Corpus corpus() const {
    Corpus copy = corpus_;
    copy.finish();
    return copy;
  }

 private:
  Document document_;
  Corpus corpus_;
  int statements_ = 0;
};

/// The gold that most tests begin with.
inline Coder gold_coder(std::string id = "a") {
  Coder coder(std::move(id));
  coder.entity("holt", {"Ida Holt", "Holt"}, EntityKind::person)
      .entity("marel", {"Marel Lines"})
      .entity("town", {"City of Velmouth"}, EntityKind::government)
      .affiliation("holt", "town")
      .statement("holt", Stance::oppose, "bridge toll", "", "rejected the bridge toll")
      .statement("marel", Stance::support, "bridge toll", "", "backed the bridge toll")
      .statement("marel", Stance::oppose, "", "holt", "criticised Holt")
      .attribution("she", "said", "\"It is unfair to us,\"");
  return coder;
}

}  // namespace standpoint::test
