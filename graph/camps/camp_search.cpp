#include "camp_search.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace standpoint::graph {
namespace {

// In graphs up to these sizes, merged ones too, a node may go to any camp where it has no tie; annealing,
// which looks at every node again and again, in smaller ones alone.
constexpr std::size_t untied_in_moves = 1024;
constexpr std::size_t untied_in_annealing = 128;

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
  pulls_[camp] = {stamp_, 0.0F};
  options_.push_back({camp, 0.0});
}

void CampSearch::find_options(std::uint32_t node, Camp from, std::size_t untied_up_to) {
  if (++stamp_ == 0) {
    std::fill(pulls_.begin(), pulls_.end(), Pull{});
    stamp_ = 1;
  }
  options_.clear();
  add_option(from);
  for (const auto& arc : graph_.arcs_of(node)) {
    const Camp camp = camps_[arc.node];
    Pull& pull = pulls_[camp];
    if (pull.seen_by != stamp_) add_option(camp);
    pull.weight += arc.weight;
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
  // Two enemies of all others may be better together although no tie joins them, and so may the splinters of
  // a camp with few ties inside.
  if (objective_.repel > 0 && camps_.size() <= untied_up_to) {
    for (Camp camp = 0; camp < sizes_.size(); ++camp) {
      if (sizes_[camp] > 0 && pulls_[camp].seen_by != stamp_) add_option(camp);
    }
  }
  const double attract = objective_.attract * graph_.positive[node];
  const double repel = objective_.repel * graph_.negative[node];
  for (Option& option : options_) {
    const Strength& strength = strengths_[option.camp];
    option.gain = static_cast<double>(pulls_[option.camp].weight) - attract * strength.positive +
                  repel * strength.negative;
  }
}

bool CampSearch::move_nodes(SeededRandom& random) {
  const std::size_t nodes = camps_.size();
  std::vector<std::uint32_t> queue = shuffle_nodes(nodes, random);
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
    find_options(node, from, untied_in_moves);
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
      find_options(node, from, untied_in_annealing);

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

}  // namespace standpoint::graph
