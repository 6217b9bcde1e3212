#pragma once
// Corpora written by hand, one statement a line.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>

#include <string>
#include <vector>

namespace standpoint::test {

class CorpusBuilder {
 public:
  /// "Ida" supports or opposes an issue; names become ids as they are.
  Statement& says(const std::string& actor, Stance stance, const std::string& issue,
                  double confidence = 0.8) {
    add_entity(actor, EntityKind::person);
    Issue i;
    i.id = IssueId("i:" + issue);
    i.label = issue;
    records_.emplace_back(i);
    Statement s = start(actor, stance, confidence);
    s.issue = StatementIssue{i.id, std::nullopt, "phrase", 1.0};
    return finish(std::move(s));
  }

  /// ... toward another actor.
  Statement& acts(const std::string& actor, Stance stance, const std::string& target,
                  double confidence = 0.8) {
    add_entity(actor, EntityKind::person);
    add_entity(target, EntityKind::organisation);
    Statement s = start(actor, stance, confidence);
    s.target = StatementTarget{EntityId("e:" + target), std::nullopt};
    return finish(std::move(s));
  }

  void add_entity(const std::string& name, EntityKind kind) {
    Entity e;
    e.id = EntityId("e:" + name);
    e.name = name;
    e.kind = kind;
    records_.emplace_back(e);
  }

  void add(Record record) { records_.push_back(std::move(record)); }

  void date(const std::string& day) { date_ = *parse_date(day); }

  std::vector<Record>& records() { return records_; }

  Corpus build() const {
    Corpus corpus;
    for (const auto& record : records_) corpus.add(record);
    corpus.finish();
    return corpus;
  }

 private:
  Statement start(const std::string& actor, Stance stance, double confidence) {
    Document document;
    document.id = DocumentId("d:" + to_string(date_));
    document.title = "Report of " + to_string(date_);
    document.date = date_;
    records_.emplace_back(document);
    Statement s;
    s.doc = document.id;
    s.actor.entity = EntityId("e:" + actor);
    s.stance = stance;
    s.confidence = confidence;
    s.act = "state";
    const std::string number = std::to_string(++count_);
    s.id = StatementId("s:" + std::string(4 - number.size(), '0') + number);
    s.evidence = {{Quote{{0, 1}, "quote " + number}, EvidenceStage::exact}};
    return s;
  }

  Statement& finish(Statement statement) {
    records_.emplace_back(std::move(statement));
    return std::get<Statement>(records_.back());
  }

  std::vector<Record> records_;
  Date date_{2026, 3, 2};
  int count_ = 0;
};

/// The edge of a relation between two nodes, or nullptr.
inline const graph::Edge* find_edge(const graph::Network& network, const std::string& source,
                                    const std::string& target, graph::Relation relation) {
  const auto& g = network.graph();
  for (auto [edge, end] = boost::edges(g); edge != end; ++edge) {
    if (g[*edge].relation == relation && g[boost::source(*edge, g)].id == source &&
        g[boost::target(*edge, g)].id == target) {
      return &g[*edge];
    }
  }
  return nullptr;
}

}  // namespace standpoint::test
