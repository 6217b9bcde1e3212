#include "appearance.hpp"
#include "chosen_statements.hpp"
#include "dates.hpp"
#include "edge_evidence.hpp"
#include "ties.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/significance.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

// What one edge rests on while it is collected.
struct Bundle {
  std::vector<std::size_t> statements;  // indices into the corpus
};
using BundleKey = std::tuple<std::string, std::string, Relation>;  // source id, target id, relation

Relation relation_of(Stance stance) {
  switch (stance) {
    case Stance::support:
      return Relation::supports;
    case Stance::oppose:
      return Relation::opposes;
    case Stance::neutral:
      return Relation::neutral;
  }
  return Relation::neutral;
}

void add_sorted(std::vector<std::string>& list, const std::set<std::string>& values) {
  list.assign(values.begin(), values.end());
}

// Fills a network's graph in its place.
class Builder {
 public:
  Builder(const Corpus& corpus, const NetworkOptions& options, Graph& graph,
          std::unordered_map<std::string, NodeIndex>& index)
      : corpus_(corpus),
        options_(options),
        rolled_up_(corpus, options.roll_up),
        graph_(graph),
        index_(index) {}

  RollUpCounts build() {
    chosen_ = choose_statements(corpus_, options_);
    add_nodes();
    add_stance_edges();
    add_affiliations();
    std::vector<Tie> ties = compute_ties(find_sides(), find_acts());
    keep_backbone(ties);
    add_ties(ties);
    const auto camps = find_camps(boost::num_vertices(graph_), ties);
    for (NodeIndex node = 0; node < camps.size(); ++node) graph_[node].camp = camps[node];
    set_sizes(graph_);
    if (options_.layout) place_nodes(graph_);
    return {replaced_.size(), inside_.size()};
  }

 private:
  const Statement& statement(std::size_t i) const { return corpus_.statements()[i]; }

  void bundle(const std::string& source, const std::string& target, Relation relation, std::size_t i) {
    if (source != target) bundles_[{source, target, relation}].statements.push_back(i);
  }

  // Who takes part for somebody, who is noted.
  EntityId stand_in(const EntityId& entity, EntityId body) {
    if (body != entity) {
      const Entity* replaced = corpus_.find(entity);
      if (replaced->kind == EntityKind::person) replaced_.insert(entity);
      speakers_[body].insert(rolled_up_.speaker(entity, body));
    }
    return body;
  }

  // Every entity and issue that an edge will need, in the order of the ids.
  void add_nodes() {
    std::set<std::string> used;
    for (const std::size_t i : chosen_) {
      const Statement& s = statement(i);
      const EntityId actor = actors_.emplace_back(stand_in(s.actor.entity, rolled_up_.actor(s)));
      if (s.issue && corpus_.find(s.issue->id) != nullptr) {
        bundle(actor.value, s.issue->id.value, relation_of(s.stance), i);
        used.insert({actor.value, s.issue->id.value});
      }
      if (s.target && corpus_.find(s.target->entity) != nullptr) {
        const EntityId target = stand_in(s.target->entity, rolled_up_.target(s));
        bundle(actor.value, target.value, relation_of(found_stance(s)), i);
        used.insert({actor.value, target.value});
        if (actor == target && s.actor.entity != s.target->entity) inside_.insert(i);
      }
    }
    add_affiliated(used);
    add_isolates(used);
    for (const auto& id : used) add_node(id);
  }

  void add_affiliated(std::set<std::string>& used) const {
    const std::set<std::string> taking_part = used;
    for (const auto& a : corpus_.affiliations()) {
      if (corpus_.find(a.person) == nullptr || corpus_.find(a.institution) == nullptr) continue;
      const std::string body = rolled_up_.anytime(a.institution).value;
      const bool is_part = taking_part.contains(a.person.value);
      // Rolled up, a person who takes no part has no node beside the body.
      if (!is_part && (options_.roll_up != RollUp::none || !taking_part.contains(body))) continue;
      used.insert({a.person.value, body});
    }
  }

  void add_isolates(std::set<std::string>& used) const {
    if (options_.isolates == Isolates::none) return;
    std::map<std::string, std::size_t> named;
    for (const auto& mention : corpus_.mentions()) {
      if (mention.type == MentionType::name) ++named[mention.entity.value];
    }
    for (const auto& entity : corpus_.entities()) {
      const bool acts = entity.kind == EntityKind::person || node_kind(entity.kind) == NodeKind::institution;
      const bool is_main = acts && named[entity.id.value] >= main_mentions;
      if (options_.isolates == Isolates::all || is_main) {
        const EntityId body = rolled_up_.anytime(entity.id);
        // Who is replaced where he speaks is not shown where he does not.
        if (body == entity.id && replaced_.contains(entity.id)) continue;
        used.insert(body.value);
      }
    }
  }

  void add_node(const std::string& id) {
    Node node;
    node.id = id;
    if (const Issue* issue = corpus_.find(IssueId(id))) {
      node.label = issue->label;
      node.kind = NodeKind::issue;
      node.aliases = issue->phrases;
    } else if (const Entity* entity = corpus_.find(EntityId(id))) {
      node.label = entity->name;
      node.kind = node_kind(entity->kind);
      std::set<std::string> aliases;
      for (const auto& alias : entity->aliases) aliases.insert(alias.name);
      aliases.erase(entity->name);
      add_sorted(node.aliases, aliases);
      std::set<std::string> roles;
      for (const auto& role : entity->roles) {
        roles.insert(role.of.empty() ? role.office : role.office + " of " + name_of(corpus_, role.of));
      }
      add_sorted(node.roles, roles);
      const auto speakers = speakers_.find(entity->id);
      if (speakers != speakers_.end()) {
        add_sorted(node.speakers, speakers->second);
        // A place that somebody speaks for is its government.
        if (node.kind == NodeKind::place) node.kind = NodeKind::institution;
      }
      const Entity* above = corpus_.find(entity->part_of);
      if (above != nullptr && node.kind == NodeKind::institution) node.part_of = one_line(above->name);
      if (!entity->wikidata.empty()) node.url = "https://www.wikidata.org/wiki/" + entity->wikidata;
    }
    if (node.label.empty()) node.label = id;
    node.label = one_line(std::move(node.label));
    index_[id] = boost::add_vertex(std::move(node), graph_);
  }

  std::string edge_id(const std::string& source, const std::string& target, Relation relation) const {
    return stable_id("x:", {source, target, to_string(relation)});
  }

  // What all edges that rest on statements have in common.
  void fill_from(Edge& edge, const std::vector<std::size_t>& statements) const {
    std::set<std::string> issues;
    std::set<std::string> acts;
    for (const std::size_t i : statements) {
      const Statement& s = statement(i);
      if (s.issue) {
        if (const Issue* issue = corpus_.find(s.issue->id)) issues.insert(issue->label);
      }
      acts.insert(s.act);
      widen(edge.first, edge.last, date_of(corpus_, s));
      edge.statement_ids.push_back(s.id);
    }
    edge.statements = statements.size();
    add_sorted(edge.issues, issues);
    add_sorted(edge.acts, acts);
    std::sort(edge.statement_ids.begin(), edge.statement_ids.end());
  }

  void add_stance_edges() {
    for (const auto& [key, found] : bundles_) {
      const auto& [source, target, relation] = key;
      Edge edge;
      edge.id = edge_id(source, target, relation);
      edge.relation = relation;
      fill_from(edge, found.statements);
      edge.evidence = stance_evidence(corpus_, found.statements, source);
      edge.weight = 0.0;
      for (const std::size_t i : found.statements) edge.weight += std::max(0.01, statement(i).confidence);
      boost::add_edge(index_.at(source), index_.at(target), std::move(edge), graph_);
    }
    // Activity: of an actor the statements it made, of an issue those made on it.
    for (std::size_t i = 0; i < chosen_.size(); ++i) count_activity(statement(chosen_[i]), actors_[i]);
  }

  void count_activity(const Statement& s, const EntityId& actor) {
    const auto count = [&](const std::string& id) {
      const auto place = index_.find(id);
      if (place == index_.end()) return;
      Node& node = graph_[place->second];
      ++node.statements;
      widen(node.first, node.last, date_of(corpus_, s));
    };
    count(actor.value);
    if (s.issue) count(s.issue->id.value);
  }

  void add_affiliations() {
    struct Found {
      std::set<std::string> roles;
      const Affiliation* first = nullptr;
      std::size_t count = 0;
    };
    std::map<std::pair<std::string, std::string>, Found> found;
    for (const auto& a : corpus_.affiliations()) {
      const std::string body = rolled_up_.anytime(a.institution).value;
      if (a.person.value == body || !index_.contains(a.person.value) || !index_.contains(body)) continue;
      Found& entry = found[{a.person.value, body}];
      if (entry.first == nullptr || (entry.first->evidence.empty() && !a.evidence.empty())) entry.first = &a;
      if (!a.role.empty()) entry.roles.insert(a.role);
      ++entry.count;
    }
    for (const auto& [pair, entry] : found) {
      Edge edge;
      edge.id = edge_id(pair.first, pair.second, Relation::affiliated);
      edge.relation = Relation::affiliated;
      edge.weight = 1.0;
      add_sorted(edge.acts, entry.roles);
      edge.evidence = affiliation_evidence(corpus_, *entry.first);
      const Document* document = corpus_.find(entry.first->doc);
      if (document != nullptr) widen(edge.first, edge.last, document->date);
      boost::add_edge(index_.at(pair.first), index_.at(pair.second), std::move(edge), graph_);
    }
  }

  // Supporting minus opposing statements of an actor on an issue.
  std::vector<Side> find_sides() const {
    struct Sums {
      std::vector<std::size_t> supporting;
      std::vector<std::size_t> opposing;
    };
    std::map<std::pair<NodeIndex, NodeIndex>, Sums> sums;
    for (const auto& [key, found] : bundles_) {
      const auto& [source, target, relation] = key;
      const NodeIndex issue = index_.at(target);
      if (graph_[issue].kind != NodeKind::issue || relation == Relation::neutral) continue;
      Sums& entry = sums[{index_.at(source), issue}];
      (relation == Relation::supports ? entry.supporting : entry.opposing) = found.statements;
    }
    std::vector<Side> sides;
    for (auto& [pair, entry] : sums) {
      if (entry.supporting.size() == entry.opposing.size()) continue;
      const bool supports = entry.supporting.size() > entry.opposing.size();
      sides.push_back(
          {pair.first, pair.second, supports ? 1 : -1, supports ? entry.supporting : entry.opposing});
    }
    return sides;
  }

  std::vector<DirectAct> find_acts() const {
    std::vector<DirectAct> acts;
    for (const auto& [key, found] : bundles_) {
      const auto& [source, target, relation] = key;
      const int direction = sign(relation);
      if (direction == 0 || graph_[index_.at(target)].kind == NodeKind::issue) continue;
      acts.push_back({index_.at(source), index_.at(target), direction, found.statements});
    }
    return acts;
  }

  // Leaves out the ties that chance explains as well.
  void keep_backbone(std::vector<Tie>& ties) const {
    if (options_.backbone >= 1.0) return;
    std::vector<double> p_values;
    for (const auto& tie : ties) p_values.push_back(tie.p_value.value_or(1.0));
    p_values = corrected(p_values, Correction::benjamini_hochberg);
    std::vector<Tie> kept;
    for (std::size_t t = 0; t < ties.size(); ++t) {
      if (ties[t].acts > 0 || p_values[t] <= options_.backbone) kept.push_back(std::move(ties[t]));
    }
    ties = std::move(kept);
  }

  void add_ties(const std::vector<Tie>& ties) {
    for (const auto& tie : ties) {
      const Relation relation = tie.sign > 0 ? Relation::alliance : Relation::conflict;
      // From the smaller id.
      const bool in_order = graph_[tie.a].id < graph_[tie.b].id;
      const NodeIndex source = in_order ? tie.a : tie.b;
      const NodeIndex target = in_order ? tie.b : tie.a;
      Edge edge;
      edge.id = edge_id(graph_[source].id, graph_[target].id, relation);
      edge.relation = relation;
      edge.weight = tie.weight;
      edge.p_value = tie.p_value;
      edge.agreements = tie.agreements;
      edge.disagreements = tie.disagreements;
      std::vector<std::size_t> all = tie.statements_a;
      all.insert(all.end(), tie.statements_b.begin(), tie.statements_b.end());
      fill_from(edge, all);
      std::set<std::string> issues;
      for (const std::size_t issue : tie.issues) issues.insert(graph_[issue].label);
      add_sorted(edge.issues, issues);
      edge.evidence = tie_evidence(corpus_, graph_[source], in_order ? tie.statements_a : tie.statements_b,
                                   graph_[target], in_order ? tie.statements_b : tie.statements_a);
      boost::add_edge(source, target, std::move(edge), graph_);
    }
  }

  static constexpr std::size_t main_mentions = 3;

  const Corpus& corpus_;
  const NetworkOptions& options_;
  RolledUp rolled_up_;
  Graph& graph_;
  std::unordered_map<std::string, NodeIndex>& index_;
  std::vector<std::size_t> chosen_;
  std::vector<EntityId> actors_;                        // of the chosen, as they take part
  std::map<EntityId, std::set<std::string>> speakers_;  // of bodies that stand for somebody
  std::set<EntityId> replaced_;                         // persons
  std::set<std::size_t> inside_;                        // statements of a body on itself
  std::map<BundleKey, Bundle> bundles_;
};

}  // namespace

Network::Network(const Corpus& corpus, const NetworkOptions& options)
    : codebook_(corpus.codebook_sha256()), roll_up_(options.roll_up) {
  roll_up_counts_ = Builder(corpus, options, graph_, index_).build();
}

Network::Network(const NetworkParts& parts) : codebook_(parts.codebook), roll_up_(parts.roll_up) {
  for (const auto& node : parts.nodes) index_.emplace(node.id, boost::add_vertex(node, graph_));
  for (const auto& tie : parts.edges) boost::add_edge(tie.source, tie.target, tie.edge, graph_);
}

std::optional<NodeIndex> Network::find(std::string_view id) const {
  const auto found = index_.find(std::string(id));
  if (found == index_.end()) return std::nullopt;
  return found->second;
}

std::shared_ptr<const Network> build_network(const Corpus& corpus, const NetworkOptions& options) {
  return std::make_shared<const Network>(corpus, options);
}

std::shared_ptr<const Network> build_network(const NetworkParts& parts) {
  return std::make_shared<const Network>(parts);
}

}  // namespace standpoint::graph
