#include "query/map_index.hpp"

#include "dates.hpp"

#include <algorithm>
#include <tuple>

namespace standpoint::graph {
namespace {

std::size_t row_of(NodeIndex node, Relation relation) {
  return node * relation_count + static_cast<std::size_t>(relation);
}

bool is_stance(Relation relation) {
  return relation == Relation::supports || relation == Relation::opposes || relation == Relation::neutral;
}

}  // namespace

MapIndex::MapIndex(const Corpus& corpus, const Network& network) : corpus_(corpus), network_(network) {
  index_edges();
  index_statements();
}

void MapIndex::index_edges() {
  const Graph& g = graph();
  const std::size_t count = boost::num_edges(g);
  for (NodeIndex node = 0; node < node_count(); ++node) kind_.push_back(g[node].kind);
  edges_.reserve(count);
  edge_of_id_.reserve(count);
  row_begin_.assign(node_count() * relation_count + 1, 0);
  for (auto [edge, end] = boost::edges(g); edge != end; ++edge) {
    const Edge& one = g[*edge];
    const auto source = static_cast<std::uint32_t>(boost::source(*edge, g));
    const auto target = static_cast<std::uint32_t>(boost::target(*edge, g));
    edge_of_id_.emplace(one.id, static_cast<std::uint32_t>(edges_.size()));
    edges_.push_back(*edge);
    source_.push_back(source);
    target_.push_back(target);
    relation_.push_back(one.relation);
    weight_.push_back(one.weight);
    statements_.push_back(static_cast<std::uint32_t>(std::clamp<std::size_t>(one.statements, 1, UINT32_MAX)));
    ++row_begin_[row_of(source, one.relation) + 1];
    if (source != target) ++row_begin_[row_of(target, one.relation) + 1];
  }
  for (std::size_t row = 1; row < row_begin_.size(); ++row) row_begin_[row] += row_begin_[row - 1];
  rows_.resize(row_begin_.back());
  std::vector<std::uint32_t> next(row_begin_.begin(), row_begin_.end() - 1);
  for (std::uint32_t edge = 0; edge < edges_.size(); ++edge) {
    rows_[next[row_of(source_[edge], relation_[edge])]++] = {target_[edge], edge};
    if (source_[edge] != target_[edge])
      rows_[next[row_of(target_[edge], relation_[edge])]++] = {source_[edge], edge};
  }
}

void MapIndex::index_statements() {
  const auto& statements = corpus_.statements();
  const bool finished = std::any_of(statements.begin(), statements.end(),
                                    [](const Statement& s) { return s.extractor == "map"; });
  const RolledUp rolled_up(corpus_, network_.roll_up());
  const auto node_of = [this](const std::string& id) {
    const auto node = network_.find(id);
    return node ? static_cast<std::uint32_t>(*node) : no_place;
  };
  facts_.resize(statements.size());
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    StatementFacts& facts = facts_[i];
    facts.actor =
        node_of(corpus_.find(s.actor.entity) == nullptr ? s.actor.entity.value : rolled_up.actor(s).value);
    if (s.issue) facts.issue = node_of(s.issue->id.value);
    if (s.target)
      facts.target = node_of(corpus_.find(s.target->entity) == nullptr ? s.target->entity.value
                                                                       : rolled_up.target(s).value);
    facts.target_stance = static_cast<std::int8_t>(sign(found_stance(s)));
    facts.stance = static_cast<std::int8_t>(s.issue ? sign(s.stance) : facts.target_stance);
    facts.confidence = s.confidence;
    facts.date = date_of(corpus_, s);
  }

  rests_begin_.reserve(edges_.size() + 1);
  rests_begin_.push_back(0);
  is_listed_.reserve(edges_.size());
  for (std::uint32_t place = 0; place < edges_.size(); ++place) {
    const Edge& one = edge(place);
    for (const StatementId& id : one.statement_ids) {
      const Statement* statement = corpus_.find(id);
      if (statement == nullptr) continue;
      const auto at = static_cast<std::uint32_t>(statement - statements.data());
      rests_on_.push_back(at);
      if (is_stance(one.relation)) facts_[at].counts = true;
    }
    const std::size_t listed = rests_on_.size() - rests_begin_.back();
    const bool all =
        one.relation == Relation::affiliated || (!finished && listed > 0 && listed == one.statements);
    is_listed_.push_back(all ? 1 : 0);
    complete_ = complete_ && all;
    rests_begin_.push_back(static_cast<std::uint32_t>(rests_on_.size()));
  }
}

std::optional<std::uint32_t> MapIndex::find_edge(std::string_view id) const {
  const auto found = edge_of_id_.find(id);
  if (found == edge_of_id_.end()) return std::nullopt;
  return found->second;
}

std::span<const HalfEdge> MapIndex::edges_of(NodeIndex node, Relation relation) const {
  const std::size_t row = row_of(node, relation);
  return {rows_.data() + row_begin_[row], rows_.data() + row_begin_[row + 1]};
}

std::span<const HalfEdge> MapIndex::edges_of(NodeIndex node) const {
  const std::size_t row = node * relation_count;
  return {rows_.data() + row_begin_[row], rows_.data() + row_begin_[row + relation_count]};
}

std::span<const std::uint32_t> MapIndex::rests_on(std::uint32_t edge) const {
  return {rests_on_.data() + rests_begin_[edge], rests_on_.data() + rests_begin_[edge + 1]};
}

Named MapIndex::named(NodeIndex node) const {
  const Node& one = this->node(node);
  return {node, one.id, one.label, one.kind, one.camp};
}

bool is_before(const Named& a, const Named& b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); }

}  // namespace standpoint::graph
