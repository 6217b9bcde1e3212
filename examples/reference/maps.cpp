// From records to a map and what is said of it: views, changes, reports, stability, layout, pictures,
// roll-up.
//
//   maps coded/toll.csv

#include <standpoint/graph/alliance_stability.hpp>
#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/changes.hpp>
#include <standpoint/graph/layout.hpp>
#include <standpoint/graph/map_layout.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/graph/report.hpp>
#include <standpoint/graph/roll_up.hpp>
#include <standpoint/graph/signed_actors.hpp>
#include <standpoint/graph/signed_modularity.hpp>
#include <standpoint/graph/stance_matrix.hpp>
#include <standpoint/graph/text_width.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/report.hpp>
#include <standpoint/io/svg.hpp>

#include <boost/range/iterator_range.hpp>

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

namespace {

void views(const graph::Network& network) {
  const auto& map = network.graph();
  for (const char* word : {"all", "actors", "stances"}) {
    const graph::View view = *graph::parse_view(word);
    std::size_t shown = 0;
    for (const auto edge : boost::make_iterator_range(edges(map)))
      shown += graph::shows(view, map, edge) ? 1U : 0U;
    std::cout << to_string(view) << ": " << graph::nodes_of(view, map).size() << " nodes, " << shown
              << " edges\n";
  }
  std::cout << to_string(graph::node_kind(sp::EntityKind::government)) << ' '
            << graph::sign(graph::Relation::conflict) << ' ' << graph::node_names(network).size() << '\n';
  std::size_t cancelled = 0;
  const graph::SignedGraph ties = graph::signed_actors(network, &cancelled);
  for (const auto& pair : graph::actor_pairs(network)) {
    if (pair.ambivalent()) std::cout << "both: " << map[pair.a].label << " and " << map[pair.b].label << '\n';
  }
  std::cout << ties.tie_count() << " ties, " << cancelled << " cancelled out\n";
}

void time(const sp::Corpus& corpus) {
  for (const auto& change : graph::position_changes(corpus))
    std::cout << corpus.find(change.actor)->name << " turned between " << to_string(change.last_before)
              << " and " << to_string(change.first_after) << '\n';
  std::cout << graph::contradictions(corpus).size() << " contradictions\n";
  const auto windows = graph::network_windows(corpus, {}, graph::TimeUnit::month, 2);
  for (const auto& change : graph::tie_changes(windows))
    std::cout << to_string(change.event) << ": " << corpus.find(change.a)->name << " and "
              << corpus.find(change.b)->name << '\n';
}

void camps(const sp::Corpus& corpus, const graph::Network& network) {
  const auto find = [](const graph::SignedGraph& ties) { return graph::find_signed_communities(ties).camps; };
  for (const auto& camp : graph::measure_stability(corpus, network, find).alliances)
    std::cout << "camp of " << camp.members.size() << ", survives " << camp.survives << '\n';
  std::vector<int> numbers;
  for (const auto node : boost::make_iterator_range(vertices(network.graph())))
    numbers.push_back(network.graph()[node].camp);
  for (const auto& [camp, grounds] : graph::camp_grounds(corpus, network, numbers))
    std::cout << "camp " << camp << " rests on " << grounds.statements.size() << " statements\n";
}

void pictures(const graph::Network& network) {
  const graph::StanceMatrix matrix = graph::make_stance_matrix(network);
  std::cout << matrix.rows.size() << " rows; first cell " << matrix.at(0, 0).total() << " statements\n";
  std::ostringstream map;
  sp::io::write_svg_map(map, network, {.view = graph::View::actors, .title = "The toll"});
  std::ostringstream cells;
  sp::io::write_svg_matrix(cells, network);
  std::cout << map.str().substr(0, 5) << ' ' << (cells.str().find("</svg>") != std::string::npos) << '\n';

  // A layout of anything: two friends and their foe.
  const std::vector<graph::Disc> discs = {{.name = "Ida"}, {.name = "Marel"}, {.name = "Union"}};
  const std::vector<graph::Spring> springs = {graph::ally(0, 2), graph::foe(0, 1), graph::foe(1, 2)};
  const auto places = graph::compute_layout(discs, springs);
  std::cout << (places[0] == places[2]) << ' ' << (graph::text_width("Marel") > 1.0) << '\n';
  const auto edge = *edges(network.graph()).first;
  std::cout << (graph::spring_of(network.graph()[edge], 0, 1).attraction != 0) << '\n';
}

void reports(const sp::Corpus& corpus) {
  const graph::Report report = graph::make_report(corpus, {.rows = 2});
  const sp::io::ReportPage page = sp::io::report_page(report, corpus, "The toll");
  std::ostringstream markdown;
  sp::io::write_markdown(markdown, page);
  std::cout << markdown.str().substr(0, markdown.str().find('\n')) << ", " << page.sections.size()
            << " sections\n";
  std::ostringstream json;
  sp::io::write_report_json(json, report, corpus);
  std::cout << json.str().front() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  sp::Corpus corpus;
  sp::io::read_corpus(std::vector<std::string>(argv + 1, argv + argc), corpus, sp::ignore_diagnostics);
  corpus.finish();
  const auto network = graph::build_network(corpus);
  std::cout << to_string(network->roll_up()) << ' ' << network->roll_up_counts().persons << ' '
            << network->codebook().size() << ' ' << network->find(corpus.entities()[0].id.value).has_value()
            << '\n';
  views(*network);
  time(corpus);
  camps(corpus, *network);
  pictures(*network);
  reports(corpus);

  // Bodies for those who speak for them.
  const graph::RolledUp bodies(corpus, *graph::parse_roll_up("institution"));
  const sp::Statement* spoken = nullptr;
  for (const auto& statement : corpus.statements())
    if (bodies.actor(statement) != statement.actor.entity) spoken = &statement;
  const sp::EntityId person = spoken->actor.entity;
  std::cout << corpus.find(person)->name << " stands for " << corpus.find(bodies.actor(*spoken))->name
            << ", always " << corpus.find(bodies.anytime(person))->name << ": "
            << bodies.speaker(person, bodies.actor(*spoken)) << '\n';
  // Who is the target of a statement is rolled up the same way: here nobody is.
  std::cout << (spoken->target ? bodies.target(*spoken).value : "no target") << '\n';
  return 0;
}
