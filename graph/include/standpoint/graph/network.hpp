#pragma once
// The position graph: persons, institutions and issues; who supports and opposes what and whom; who is allied
// with whom and in conflict with whom. A Boost.Graph adjacency_list with bundled properties behind a small
// class.
//
//   const auto network = graph::build_network(corpus);
//   for (const auto e : boost::make_iterator_range(boost::edges(network->graph()))) ...
//
// This is the one public header that shows Boost's graph type. A Boost adjacency_list copies on every move,
// so a Network is filled in its place and handed on as a pointer to const.

#include <standpoint/graph/roll_up.hpp>
#include <standpoint/model/corpus.hpp>

#include <boost/graph/adjacency_list.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::graph {

/// Node kinds of a map; organisation, government and office are all institutions there.
enum class NodeKind { person, institution, group, product, place, other, issue };

std::string_view to_string(NodeKind kind);
NodeKind node_kind(EntityKind kind);

/// supports, opposes, neutral: actor -> issue, or actor -> actor when the target is an actor. affiliated:
/// person -> institution. alliance, conflict: computed between two actors, undirected, held once from the
/// smaller id.
enum class Relation { supports, opposes, neutral, affiliated, alliance, conflict };

std::string_view to_string(Relation relation);
/// supports, alliance 1; opposes, conflict -1; neutral, affiliated 0.
int sign(Relation relation);

/// An actor or an issue of the map.
struct Node {
  std::string id;  ///< entity or issue id
  std::string label;
  NodeKind kind = NodeKind::other;
  std::vector<std::string> aliases;
  std::vector<std::string> roles;     ///< "mayor", "director of X"
  std::vector<std::string> speakers;  ///< whom it stands for when rolled up: "Ida Holt (mayor)"
  std::string part_of;                ///< name of the body above an institution
  std::size_t statements = 0;         ///< made by an actor; made on an issue
  int camp = 0;                       ///< from 1, by size; 0 = in none
  double size = 4.0;                  ///< 4 to 100, by activity
  double x = 0.0;
  double y = 0.0;
  Date first;
  Date last;
  std::string url;
};

/// The sentence that stands for an edge: of its statements the one with the most confidence (then strength,
/// then id). For an alliance or conflict the best one of each side: "A: ... | B: ...". Where a body stands
/// for who said it, he is named: "Ida Holt: ...", in ties "Velmouth (Ida Holt): ...".
struct BestEvidence {
  std::string quote;
  std::string document;  ///< title, else id
  DocumentId doc;
  std::string url;
};

/// A stance, a tie of two actors or an affiliation.
struct Edge {
  std::string id;
  Relation relation = Relation::neutral;
  /// > 0. Stances: sum of the statements' confidences (each at least 0.01). Affiliations: 1. Alliances and
  /// conflicts: for each issue 1 / ln(1 + actors with a side on it), and 1 for a direct act.
  double weight = 1.0;
  std::size_t statements = 0;     ///< it rests on
  std::size_t agreements = 0;     ///< computed ties: issues (or direct acts) on which the pair agrees
  std::size_t disagreements = 0;  ///< ... and on which it disagrees
  /// Computed ties with issues: how likely so many shared issues are by chance (see significance.hpp).
  std::optional<double> p_value;
  std::vector<std::string> issues;  ///< labels, sorted
  std::vector<std::string> acts;    ///< sorted; roles, for affiliations
  BestEvidence evidence;
  Date first;
  Date last;
  std::vector<StatementId> statement_ids;  ///< sorted
};

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Node, Edge>;
using NodeIndex = boost::graph_traits<Graph>::vertex_descriptor;
using EdgeIndex = boost::graph_traits<Graph>::edge_descriptor;

/// Entities that take part in no statement and no affiliation of a participant: left out; kept when they are
/// main figures (persons and institutions named at least three times); all kept.
enum class Isolates { none, main, all };

class Network;

/// What of a corpus becomes a map.
struct NetworkOptions {
  /// Statements less sure than this are left out, unless a coder has reviewed them.
  double min_confidence = 0.0;
  /// Both inclusive; unknown = open. A statement's own date counts, else its document's.
  Date from = {};
  Date to = {};
  Isolates isolates = Isolates::main;
  RollUp roll_up = RollUp::none;
  /// Of the computed ties only those whose p-value, corrected for their number (Benjamini & Hochberg), is at
  /// most this, and those with a direct act. 1 keeps all.
  double backbone = 1.0;
  /// Compute positions (see layout.hpp).
  bool layout = true;
  /// A map made before, whose nodes keep their places: who looks at it while it changes finds them again.
  /// New nodes are placed among their neighbours. Null: all places are computed. Needed during the build
  /// only.
  const Network* places_of = nullptr;
};

/// A network that is already made: what a map file holds.
struct NetworkParts {
  /// An edge with its ends.
  struct Tie {
    std::size_t source = 0;  ///< places in `nodes`
    std::size_t target = 0;
    Edge edge;
  };
  std::vector<Node> nodes;
  std::vector<Tie> edges;
  RollUp roll_up = RollUp::none;
  std::string codebook;
};

/// A map: the graph and what goes with it.
class Network {
 public:
  /// Use build_network.
  Network(const Corpus& corpus, const NetworkOptions& options);
  /// A map that is there already, as files give it.
  explicit Network(const NetworkParts& parts);
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;

  const Graph& graph() const { return graph_; }
  /// The node of an entity or issue id.
  std::optional<NodeIndex> find(std::string_view id) const;
  /// How the network was rolled up, and what that did (not known of a map that was read).
  RollUp roll_up() const { return roll_up_; }
  const RollUpCounts& roll_up_counts() const { return roll_up_counts_; }
  /// SHA-256 of the codebook that its statements were coded with, or "": see Corpus::codebook_sha256.
  const std::string& codebook() const { return codebook_; }

 private:
  std::string codebook_;
  RollUp roll_up_ = RollUp::none;
  RollUpCounts roll_up_counts_;
  Graph graph_;
  std::unordered_map<std::string, NodeIndex> index_;
};

/// The position graph of a finished corpus. Nodes in the order of their ids, edges of (source, target,
/// relation); the same corpus gives the same graph. Rejected statements are left out.
std::shared_ptr<const Network> build_network(const Corpus& corpus, const NetworkOptions& options = {});

/// The nodes and edges as they are, in their order.
std::shared_ptr<const Network> build_network(const NetworkParts& parts);

/// Which part of a network a map shows. all: everything, directed. actors: actors with alliance and conflict
/// ties, undirected. stances: actors and issues with supports, opposes and neutral edges actor -> issue.
enum class View { all, actors, stances };

std::string_view to_string(View view);
std::optional<View> parse_view(std::string_view text);
bool shows(View view, const Graph& graph, EdgeIndex edge);
/// Nodes of a view: in `actors` and `stances` those with an edge there.
std::vector<NodeIndex> nodes_of(View view, const Graph& graph);

}  // namespace standpoint::graph
