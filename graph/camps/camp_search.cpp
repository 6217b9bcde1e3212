#include "camp_search.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

// Less is taken for rounding.
constexpr double least_gain = 1e-6;

// In graphs up to this size, merged ones too, a node may go to camps where it has no tie.
constexpr std::size_t all_camps_looked_at = 64;

// exp(-x), 0 <= x < 16, by table: libraries differ in the last bits of exp, and it must not show.
class Boltzmann {
 public:
  Boltzmann() {
    for (std::size_t i = 0; i < table_.size(); ++i) {
      double power = 1.0 - static_cast<double>(i) / (steps * 1048576.0);
      for (int twice = 0; twice < 20; ++twice) power *= power;
      table_[i] = power;
    }
  }
  static constexpr double end = 16.0;
  double operator()(double x) const { return table_[static_cast<std::size_t>(x * steps)]; }

 private:
  static constexpr double steps = 256.0;
  std::array<double, 4096> table_{};
};

const Boltzmann& boltzmann() {
  static const Boltzmann table;
  return table;
}

// All nodes in random order, but short runs of neighbours in memory together: their rows are fetched at once.
void shuffle_runs(std::vector<std::uint32_t>& order, SeededRandom& random) {
  constexpr std::size_t length = 16;
  std::vector<std::uint32_t> runs((order.size() + length - 1) / length);
  std::iota(runs.begin(), runs.end(), 0U);
  if (order.size() >= 1024) {
    random.shuffle(std::span(runs));
    std::size_t at = 0;
    for (const std::size_t run : runs) {
      const std::size_t end = std::min(order.size(), (run + 1) * length);
      for (std::size_t node = run * length; node < end; ++node)
        order[at++] = static_cast<std::uint32_t>(node);
    }
  } else {
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(std::span(order));
  }
}

}  // namespace

CampSearch::CampSearch(const CampGraph& graph, const CampObjective& objective, std::vector<Camp> camps)
    : graph_(graph), objective_(objective), camps_(std::move(camps)) {
  const std::size_t places = camps_.size() + 1;
  strengths_.resize(places);
  sizes_.assign(places, 0);
  pulls_.resize(places);
  for (std::uint32_t node = 0; node < camps_.size(); ++node) {
    Strength& strength = strengths_[camps_[node]];
    strength.positive += graph_.positive[node];
    strength.negative += graph_.negative[node];
    if (sizes_[camps_[node]]++ == 0) ++used_;
  }
  for (auto camp = static_cast<Camp>(places); camp-- > 0;) {
    if (sizes_[camp] == 0) empty_.push_back(camp);
  }
}

void CampSearch::take_out(std::uint32_t node) {
  const Camp camp = camps_[node];
  strengths_[camp].positive -= graph_.positive[node];
  strengths_[camp].negative -= graph_.negative[node];
  if (--sizes_[camp] == 0) {
    --used_;
    strengths_[camp] = {};
    empty_.push_back(camp);
  }
}

void CampSearch::put_into(std::uint32_t node, Camp camp) {
  camps_[node] = camp;
  strengths_[camp].positive += graph_.positive[node];
  strengths_[camp].negative += graph_.negative[node];
  if (sizes_[camp]++ == 0) {
    ++used_;
    // The last one: where the node came from, or else the empty camp that it was offered.
    empty_.pop_back();
  }
}

void CampSearch::add_option(Camp camp) {
  pulls_[camp] = {stamp_, 0.0};
  options_.push_back({camp, 0.0});
}

void CampSearch::find_options(std::uint32_t node, Camp from) {
  if (++stamp_ == 0) {
    std::fill(pulls_.begin(), pulls_.end(), Pull{});
    stamp_ = 1;
  }
  options_.clear();
  add_option(from);
  for (const auto& arc : graph_.arcs_of(node)) {
    const Camp camp = camps_[arc.node];
    if (pulls_[camp].seen_by != stamp_) add_option(camp);
    pulls_[camp].weight += static_cast<double>(arc.weight);
  }
  // A camp where it has no tie: an empty one, else any.
  if (sizes_[from] > 0) {
    if (used_ < objective_.max_camps) {
      add_option(empty_.back());
    } else {
      for (Camp camp = 0; camp < sizes_.size(); ++camp) {
        if (sizes_[camp] == 0 || pulls_[camp].seen_by == stamp_) continue;
        add_option(camp);
        break;
      }
    }
  }
  // Two enemies of all others may be better together although no tie joins them.
  if (objective_.repel > 0 && sizes_.size() <= all_camps_looked_at) {
    for (Camp camp = 0; camp < sizes_.size(); ++camp) {
      if (sizes_[camp] > 0 && pulls_[camp].seen_by != stamp_) add_option(camp);
    }
  }
  const double attract = objective_.attract * graph_.positive[node];
  const double repel = objective_.repel * graph_.negative[node];
  for (Option& option : options_) {
    const Strength& strength = strengths_[option.camp];
    option.gain = pulls_[option.camp].weight - attract * strength.positive + repel * strength.negative;
  }
}

bool CampSearch::move_nodes(SeededRandom& random) {
  const std::size_t nodes = camps_.size();
  std::vector<std::uint32_t> queue(nodes);
  shuffle_runs(queue, random);
  std::vector<bool> queued(nodes, true);
  bool any = false;
  // A ring: never more nodes wait than there are.
  std::size_t head = 0;
  std::size_t waiting = nodes;
  while (waiting > 0) {
    const std::uint32_t node = queue[head];
    head = head + 1 == nodes ? 0 : head + 1;
    --waiting;
    queued[node] = false;

    const Camp from = camps_[node];
    take_out(node);
    find_options(node, from);
    Option best = options_.front();
    for (const Option& option : options_) {
      if (option.gain > best.gain + least_gain) best = option;
    }
    put_into(node, best.camp);
    if (best.camp == from) continue;
    any = true;

    // Friends may follow, and foes take the place that is free.
    for (const auto& arc : graph_.arcs_of(node)) {
      const bool may_move = camps_[arc.node] != (arc.weight > 0 ? best.camp : from);
      if (!may_move || queued[arc.node]) continue;
      queued[arc.node] = true;
      std::size_t tail = head + waiting;
      if (tail >= nodes) tail -= nodes;
      queue[tail] = arc.node;
      ++waiting;
    }
  }
  return any;
}

void CampSearch::anneal(const Annealing& plan, SeededRandom& random) {
  const Boltzmann& odds_of = boltzmann();
  double heat = plan.hot;
  for (int sweep = 0; sweep < plan.sweeps; ++sweep, heat *= plan.cooling) {
    for (std::uint32_t node = 0; node < camps_.size(); ++node) {
      const Camp from = camps_[node];
      take_out(node);
      find_options(node, from);

      double best = options_.front().gain;
      for (const Option& option : options_) best = std::max(best, option.gain);
      double sum = 0.0;
      for (Option& option : options_) {
        const double cold = (best - option.gain) / heat;
        option.gain = cold < Boltzmann::end ? odds_of(cold) : 0.0;
        sum += option.gain;
      }
      double drawn = random.unit() * sum;
      Camp to = from;
      for (const Option& option : options_) {
        if (option.gain == 0.0) continue;
        to = option.camp;
        drawn -= option.gain;
        if (drawn < 0.0) break;
      }
      put_into(node, to);
    }
  }
}

namespace {

// Parts of camps that hold together: nodes alone join the part, within their camp, where they gain most.
std::vector<Camp> refine(const CampGraph& graph, const CampObjective& objective, std::span<const Camp> camps,
                         SeededRandom& random) {
  const std::size_t nodes = graph.node_count();
  std::vector<Camp> parts = all_alone(nodes);
  std::vector<double> positive = graph.positive;
  std::vector<double> negative = graph.negative;
  std::vector<bool> has_joined(nodes, false);  // is in a part with others
  std::vector<std::uint32_t> order(nodes);
  shuffle_runs(order, random);

  std::vector<double> pull(nodes, 0.0);
  std::vector<bool> seen(nodes, false);
  std::vector<Camp> options;
  for (const std::uint32_t node : order) {
    if (has_joined[node]) continue;
    options.clear();
    for (const auto& arc : graph.arcs_of(node)) {
      if (camps[arc.node] != camps[node]) continue;
      const Camp part = parts[arc.node];
      if (!seen[part]) {
        seen[part] = true;
        pull[part] = 0.0;
        options.push_back(part);
      }
      pull[part] += static_cast<double>(arc.weight);
    }
    const double attract = objective.attract * graph.positive[node];
    const double repel = objective.repel * graph.negative[node];
    double best_gain = least_gain;
    Camp best = parts[node];
    for (const Camp part : options) {
      seen[part] = false;
      const double gain = pull[part] - attract * positive[part] + repel * negative[part];
      if (gain > best_gain) {
        best_gain = gain;
        best = part;
      }
    }
    if (best == parts[node]) continue;
    // A part has the number of the node that it began with.
    has_joined[node] = true;
    has_joined[best] = true;
    positive[best] += graph.positive[node];
    negative[best] += graph.negative[node];
    parts[node] = best;
  }
  return parts;
}

}  // namespace

std::vector<Camp> all_alone(std::size_t nodes) {
  std::vector<Camp> camps(nodes);
  std::iota(camps.begin(), camps.end(), 0U);
  return camps;
}

std::vector<Camp> improve_camps(const CampGraph& graph, const CampObjective& objective,
                                std::vector<Camp> camps, SeededRandom& random) {
  std::vector<std::uint32_t> place = all_alone(camps.size());  // of each node in `level`
  CampGraph merged;
  const CampGraph* level = &graph;
  for (;;) {
    CampSearch search(*level, objective, std::move(camps));
    search.move_nodes(random);
    camps = search.camps();
    number_camps(camps);
    std::vector<Camp> parts = refine(*level, objective, camps, random);
    const std::size_t count = number_camps(parts);
    if (count == level->node_count()) break;
    std::vector<Camp> camp_of_part(count);
    for (std::size_t node = 0; node < parts.size(); ++node) camp_of_part[parts[node]] = camps[node];
    for (std::uint32_t& at : place) at = parts[at];
    merged = merge_camps(*level, parts, count);
    level = &merged;
    camps = std::move(camp_of_part);
  }
  std::vector<Camp> of_nodes(place.size());
  for (std::size_t node = 0; node < place.size(); ++node) of_nodes[node] = camps[place[node]];
  number_camps(of_nodes);
  return of_nodes;
}

}  // namespace standpoint::graph
