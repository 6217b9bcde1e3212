#pragma once
// What an Inquiry holds.

#include "query/map_index.hpp"
#include "query/passing.hpp"

#include <standpoint/graph/query.hpp>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace standpoint::graph {

struct Inquiry::State {
  State(std::shared_ptr<const Corpus> a_corpus, std::shared_ptr<const Network> a_network, NetworkOptions some)
      : corpus(std::move(a_corpus)),
        network(std::move(a_network)),
        options(some),
        map(*corpus, *network),
        names(*network) {}

  const std::shared_ptr<const Corpus> corpus;
  const std::shared_ptr<const Network> network;
  const NetworkOptions options;
  const MapIndex map;
  const NameIndex names;

  // The same map rolled up otherwise, made when it is first asked for.
  mutable std::mutex rolled_guard;
  mutable std::map<RollUp, std::shared_ptr<const State>> rolled;
};

/// A position, edge by edge.
class PositionMaker {
 public:
  PositionMaker(const MapIndex& map, NodeIndex actor, NodeIndex on);
  void add(const MapIndex& map, const Passing& passing, std::uint32_t edge);
  bool empty() const { return made_.supporting + made_.opposing + made_.neutral == 0; }
  /// With the evidence of the side, or of the stance that is to be shown.
  Position finish(const MapIndex& map, const Passing& passing, std::optional<Stance> shown = std::nullopt);

 private:
  Position made_;
  std::vector<std::uint32_t> edges_;
};

inline std::size_t total(const Position& position) {
  return position.supporting + position.opposing + position.neutral;
}

}  // namespace standpoint::graph
