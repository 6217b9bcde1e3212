#pragma once
// Asking a map: who is allied with whom, who stands where, and which sentences prove it.
//
//   const graph::Inquiry ask(corpus);  // or of a map that is there: ask(corpus, network)
//   const auto dockers = ask.find_actor("harbour workers");
//   if (!dockers) return tell(dockers.error());  // nobody, or several: "did you mean ...?"
//   for (const auto& ally : ask.allies_of(*dockers))
//     std::cout << ally.who.name << ": " << ally.evidence.quote << '\n';
//
// Every question takes a Filter (query_filter.hpp) and answers with values (query_results.hpp) in an order
// that depends on nothing but the map: heaviest first, then by name, then by id, unless said otherwise. The
// graph itself stays in reach, for any algorithm of Boost: ask.network().graph().
//
// An Inquiry is made once, in O(nodes + edges log edges + statements), with the edges of each node by
// relation in compressed rows; it never changes, copies cost nothing, and any number of threads may ask it.
// Costs below: d the edges of a node of the relations asked for, s the statements they rest on. Functions
// that take a NodeIndex or an edge id have the precondition that it is of this map, unless they say what they
// answer otherwise.

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/query_filter.hpp>
#include <standpoint/graph/query_names.hpp>
#include <standpoint/graph/query_results.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// What a path may lead through. agreement: alliances, and who supports whom; conflict: conflicts, and who
/// opposes whom; both between actors alone. any: every edge, of issues and affiliations, too.
enum class PathThrough { agreement, conflict, any };

std::string_view to_string(PathThrough through);
std::optional<PathThrough> parse_path_through(std::string_view text);

/// A map that can be asked; see above.
class Inquiry {
 public:
  /// Builds the network of a finished corpus, without layout.
  explicit Inquiry(std::shared_ptr<const Corpus> corpus, NetworkOptions options = {});
  /// A map that is there: the corpus and the network built from it with these options, or both as
  /// io::read_graphml_file gives them. Neither may be null.
  Inquiry(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const Network> network,
          NetworkOptions options = {});

  /// The map, for algorithms of your own.
  const Network& network() const;
  /// The records it rests on.
  const Corpus& corpus() const;
  /// False of a finished map, which knows only the best statement of each edge.
  bool complete() const;
  /// The names of the map, for search and completion.
  const NameIndex& names() const;

  /// Who or what is meant; see NameIndex::find. O(names) for names with a typo, else O(log names).
  Result<NodeIndex> find_actor(std::string_view name) const;
  /// The same among issues.
  Result<NodeIndex> find_issue(std::string_view name) const;

  /// The same corpus rolled up (roll_up.hpp), with the same options otherwise. Made at the first call and
  /// kept; then O(1). Error unsupported for a finished map that is rolled up otherwise.
  Result<Inquiry> rolled_up(RollUp level) const;

  /// Edges of a node that are shown, of all relations or those given; by relation, then heaviest first. O(d
  /// log d + s).
  std::vector<Neighbour> neighbours(NodeIndex node, const Filter& filter = {},
                                    std::optional<Relation> relation = std::nullopt) const;

  /// Whom an actor is allied (in conflict) with. A pair may be both. O(d log d + s).
  std::vector<TiedActor> allies_of(NodeIndex actor, const Filter& filter = {}) const;
  /// The same of conflicts.
  std::vector<TiedActor> foes_of(NodeIndex actor, const Filter& filter = {}) const;

  /// Where an actor stands: on each issue, then toward each actor; most statements first. O(d log d + s).
  std::vector<Position> positions_of(NodeIndex actor, const Filter& filter = {}) const;
  /// Where an actor stands on an issue, or toward another actor; nothing when he said nothing of it. O(d +
  /// s).
  std::optional<Position> stance(NodeIndex actor, NodeIndex on, const Filter& filter = {}) const;
  /// Who takes this stance on an issue (toward an actor) in at least one statement that passes; whoever also
  /// takes the other one is in both answers, with both counts. Most statements of the stance first. O(d log d
  /// + s).
  std::vector<Position> who(Stance stance, NodeIndex on, const Filter& filter = {}) const;

  /// The statements that an edge rests on and that pass, surest first, then by date and id. Of a finished map
  /// the best quote. Nothing for an id that is no edge's. O(s log s).
  std::vector<QuotedStatement> evidence(std::string_view edge, const Filter& filter = {}) const;
  /// Those of every edge from `actor` to `on`, and of the ties of the two: each statement once. O(d + s log
  /// s).
  std::vector<QuotedStatement> evidence(NodeIndex actor, NodeIndex on, const Filter& filter = {}) const;

  /// Issues of which both take the same side (take different sides): Position::side(). Most statements of
  /// both first. O(d log d + s).
  std::vector<SharedIssue> common_ground(NodeIndex a, NodeIndex b, const Filter& filter = {}) const;
  /// The same of issues on which they take different sides.
  std::vector<SharedIssue> dividing_issues(NodeIndex a, NodeIndex b, const Filter& filter = {}) const;

  /// A path of the fewest steps, in either direction of each edge: of several the one whose steps weigh most
  /// together, then the one of the smallest ids, from the start on. Nothing when there is none; no steps from
  /// a node to itself. Breadth-first from both ends: O(nodes + edges + s) at worst, most often far less.
  std::optional<std::vector<PathStep>> path(NodeIndex from, NodeIndex to,
                                            PathThrough through = PathThrough::any,
                                            const Filter& filter = {}) const;

  /// Who has allies in both camps (Node::camp); members of the two, too. First who is tied to the weaker of
  /// his two sides most, then to both. O(edges of the members + s).
  std::vector<Broker> brokers_between(int camp_a, int camp_b, const Filter& filter = {}) const;
  /// Who has allies in both groups of actors, and is in neither.
  std::vector<Broker> brokers_between(std::span<const NodeIndex> a, std::span<const NodeIndex> b,
                                      const Filter& filter = {}) const;

  /// On which issues an actor changed sides, or contradicts himself (changes.hpp), in the order of (issue,
  /// date). Of a finished map none: nothing is known of what was said when. O(d + s log s).
  std::vector<SideChange> changes(NodeIndex actor, const Filter& filter = {}) const;

  /// Camps of two members or more, largest first. O(nodes log nodes + ties + statements log).
  std::vector<CampOverview> camps() const;

  /// All that passes a filter. O(nodes + edges + statements).
  ShownMap shown(const Filter& filter = {}) const;

 private:
  struct State;
  explicit Inquiry(std::shared_ptr<const State> state);
  std::shared_ptr<const State> state_;
};

}  // namespace standpoint::graph
