#include "camps/best_camps.hpp"
#include "camps/cycle_packing.hpp"
#include "camps/exact_clustering.hpp"
#include "camps/links.hpp"

#include <standpoint/graph/correlation_clustering.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace standpoint::graph {
namespace {

constexpr std::size_t largest_searched = 40;       // nodes, by restricted growth
constexpr std::size_t largest_branched_on = 5000;  // links, over cycles
constexpr std::uint32_t unset = std::numeric_limits<std::uint32_t>::max();

double cost_of(const SignedGraph::Tie& tie, bool weighted) { return weighted ? std::abs(tie.weight) : 1.0; }

// Camps by moves. The terms of chance in the starts keep a giant camp from forming around wrong ties.
std::vector<Camp> move_to_camps(const CampGraph& rows, const CorrelationOptions& options) {
  CampObjective objective;
  if (options.max_camps > 0) objective.max_camps = options.max_camps;
  SearchPlan plan;
  plan.starts = {CampObjective{}, chance_objective(rows, 1.0, 0.0), chance_objective(rows, 1.0, 0.5)};
  // Tuned on elections of Wikipedia, Bitcoin OTC and planted camps of 100 k ties.
  plan.first = {2.0, 0.9, 30};
  plan.annealing = {1.5, 0.93, 45};
  plan.passes = 250.0;
  plan.spare_arcs = 1e8;
  plan.max_rounds = 60;
  plan.seed = options.seed;
  return find_best_camps(rows, objective, plan);
}

// The ties that can be violated in a best partition: with any number of camps, those between nodes that
// friendship joins by some way.
Links relevant_links(const SignedGraph& graph, const CorrelationOptions& options) {
  std::vector<Link> all;
  all.reserve(graph.tie_count());
  for (const auto& tie : graph.ties())
    all.push_back({tie.a, tie.b, std::copysign(cost_of(tie, options.weighted), tie.weight)});
  if (options.max_camps > 0) return make_links(graph.node_count(), std::move(all));

  const Links links = make_links(graph.node_count(), all);
  std::vector<bool> friendly(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) friendly[i] = all[i].positive();
  const std::vector<std::uint32_t> component = join_nodes(links, friendly);
  std::erase_if(all, [&](const Link& link) { return component[link.a] != component[link.b]; });
  return make_links(graph.node_count(), std::move(all));
}

// Camps of the whole from those of the blocks, which come in an order in which each meets what is there in
// one node at most. Camps that a block does not share take numbers that are free there.
class Gluing {
 public:
  Gluing(std::size_t nodes, std::size_t max_camps) : camps_(nodes, unset), max_camps_(max_camps) {}

  void add(const LinkBlock& block, const std::vector<std::uint32_t>& camps) {
    std::vector<std::uint32_t> name(block.nodes.size(), unset);  // of each camp of the block
    std::uint32_t taken = unset;
    for (std::size_t i = 0; i < block.nodes.size(); ++i) {
      if (camps_[block.nodes[i]] == unset) continue;
      taken = name[camps[i]] = camps_[block.nodes[i]];
    }
    std::uint32_t next = max_camps_ > 0 ? 0 : used_;
    for (std::size_t i = 0; i < block.nodes.size(); ++i) {
      std::uint32_t& mine = name[camps[i]];
      if (mine == unset) {
        if (next == taken) ++next;
        mine = next++;
      }
      camps_[block.nodes[i]] = mine;
    }
    used_ = std::max(used_, next);
  }

  std::vector<std::uint32_t> finish() {
    for (auto& camp : camps_) {
      if (camp == unset) camp = max_camps_ > 0 ? 0 : used_++;
    }
    return std::move(camps_);
  }

 private:
  std::vector<std::uint32_t> camps_;
  std::size_t max_camps_;
  std::uint32_t used_ = 0;
};

// The least that a block costs, and the best camps known of it.
ProvenClustering prove(const LinkBlock& block, const std::vector<std::uint32_t>& known,
                       const CorrelationOptions& options, SearchLimit& limit) {
  const Links& links = block.links;
  const std::size_t max_camps = options.max_camps > 0 ? options.max_camps : any_number;
  ProvenClustering best{0.0, violated_weight(links, known), known};
  if (best.upper <= nothing) return best;

  // The packing is near linear, but for its last, longest cycles.
  std::uint64_t work = 4'000'000 + 300 * links.links.size();
  CyclePacker packer(links);
  best.lower = packer.pack(std::vector<LinkState>(links.links.size(), LinkState::open), work).bound;
  const auto learn = [&](const ProvenClustering& more) {
    best.lower = std::max(best.lower, more.lower);
    if (more.upper < best.upper - nothing) {
      best.upper = more.upper;
      best.camps = more.camps;
    }
  };
  const auto is_open = [&] { return best.lower < best.upper - nothing; };
  // A quick look at either way before the long one.
  for (const std::uint64_t share : {100U, 1U}) {
    if (is_open() && options.max_camps == 0 && links.links.size() <= largest_branched_on) {
      SearchLimit part{limit.work / share};
      const std::uint64_t before = part.work;
      learn(branch_on_cycles(links, best.camps, part));
      limit.spend(before - part.work);
    }
    if (is_open() && links.nodes <= largest_searched) {
      SearchLimit part{limit.work / share};
      const std::uint64_t before = part.work;
      learn(search_partitions(links, max_camps, best.camps, part));
      limit.spend(before - part.work);
    }
  }
  return best;
}

}  // namespace

bool CorrelationClustering::proven() const { return lower >= upper - nothing; }

double count_violated(const SignedGraph& graph, std::span<const int> camps, bool weighted) {
  assert(camps.size() == graph.node_count());
  double sum = 0.0;
  for (const auto& tie : graph.ties()) {
    const bool together = camps[tie.a] == camps[tie.b] && camps[tie.a] != 0;
    if (together != (tie.weight > 0)) sum += cost_of(tie, weighted);
  }
  return sum;
}

CorrelationClustering cluster_by_correlation(const SignedGraph& graph, const CorrelationOptions& options) {
  const CampGraph rows = make_camp_graph(graph, options.weighted ? TieValue::weight : TieValue::sign);
  const std::vector<Camp> moved = move_to_camps(rows, options);

  CorrelationClustering found;
  Gluing gluing(graph.node_count(), options.max_camps);
  SearchLimit limit{options.work};
  std::vector<std::uint32_t> known;
  std::vector<std::uint32_t> number_here(graph.node_count(), unset);  // of a camp, in a block
  for (const LinkBlock& block : find_link_blocks(relevant_links(graph, options))) {
    known.clear();
    for (const std::uint32_t node : block.nodes) {
      std::uint32_t& number = number_here[moved[node]];
      if (number == unset) number = static_cast<std::uint32_t>(known.size());
      known.push_back(number);
    }
    for (const std::uint32_t node : block.nodes) number_here[moved[node]] = unset;
    const ProvenClustering proven = prove(block, known, options, limit);
    // Costs of 1 add up to whole numbers.
    found.lower += options.weighted ? proven.lower : std::ceil(proven.lower - nothing);
    gluing.add(block, proven.camps);
  }
  found.camps = number_by_size(rows, gluing.finish());
  for (const int camp : found.camps) found.count = std::max(found.count, static_cast<std::size_t>(camp));
  for (std::uint32_t i = 0; i < graph.tie_count(); ++i) {
    const auto& tie = graph.ties()[i];
    if ((found.camps[tie.a] == found.camps[tie.b]) == (tie.weight > 0)) continue;
    found.violated.push_back(i);
    found.upper += cost_of(tie, options.weighted);
  }
  found.lower = std::min(found.lower, found.upper);
  return found;
}

}  // namespace standpoint::graph
