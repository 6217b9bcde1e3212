#include "corpus_builder.hpp"

#include <standpoint/graph/changes.hpp>
#include <standpoint/graph/query.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

namespace standpoint::graph {
namespace {

using test::CorpusBuilder;

constexpr Stance yes = Stance::support;
constexpr Stance no = Stance::oppose;

// Ida and Jon agree on the toll and fight over the bridge; Kay and Lee are with Jon on the bridge, and Kay
// acts against Ida.
Corpus dispute() {
  CorpusBuilder builder;
  builder.says("Ida", yes, "toll", 0.9);
  builder.says("Jon", yes, "toll", 0.8);
  builder.says("Ida", no, "bridge", 0.7);
  builder.date("2026-04-10");
  builder.says("Jon", yes, "bridge", 0.6);
  builder.says("Kay", yes, "bridge", 0.5);
  builder.says("Lee", yes, "bridge", 0.95);
  builder.date("2026-05-20");
  builder.acts("Kay", no, "Ida", 0.85);
  builder.says("Ida", yes, "bridge", 0.4);
  return builder.build();
}

Inquiry ask_of(Corpus corpus, NetworkOptions options = {}) {
  return Inquiry(std::make_shared<const Corpus>(std::move(corpus)), options);
}

NodeIndex at(const Inquiry& ask, const std::string& id) { return *ask.network().find(id); }

std::vector<std::string> names(const std::vector<TiedActor>& tied) {
  std::vector<std::string> made;
  for (const auto& one : tied) made.push_back(one.who.name);
  return made;
}
using Names = std::vector<std::string>;

TEST_CASE("allies and foes come heaviest first, with issues and statements") {
  CorpusBuilder builder;
  builder.says("Ida", yes, "toll");
  builder.says("Jon", yes, "toll");
  builder.says("Kay", no, "toll");
  builder.says("Ida", yes, "ferry");
  builder.says("Jon", yes, "ferry");
  builder.says("Lee", yes, "ferry");
  const Inquiry ask = ask_of(builder.build());
  const auto allies = ask.allies_of(at(ask, "e:Ida"));
  CHECK(names(allies) == Names{"Jon", "Lee"});
  CHECK(allies[0].issues == Names{"ferry", "toll"});
  CHECK(allies[0].statements == 4);
  CHECK(allies[0].statement_ids.size() == 4);
  CHECK(allies[0].agreements == 2);
  CHECK(allies[0].weight > allies[1].weight);
  CHECK(allies[0].evidence.quote.find("Ida: quote 1 | Jon: quote 2") == 0);
  CHECK(names(ask.foes_of(at(ask, "e:Ida"))) == Names{"Kay"});
}

TEST_CASE("a pair may be allied on one issue and in conflict over another") {
  const Inquiry ask = ask_of(dispute());
  // One statement for and one against the bridge: Ida has no side there, and the conflict with Kay is the
  // act.
  CHECK(names(ask.allies_of(at(ask, "e:Ida"))) == Names{"Jon"});
  CHECK(names(ask.foes_of(at(ask, "e:Ida"))) == Names{"Kay"});
  const auto ground = ask.common_ground(at(ask, "e:Ida"), at(ask, "e:Jon"));
  REQUIRE(ground.size() == 1);
  CHECK(ground[0].issue.name == "toll");
  CHECK(ground[0].a.actor.name == "Ida");
  CHECK(ground[0].b.statement_ids.size() == 1);
  CHECK(ask.dividing_issues(at(ask, "e:Ida"), at(ask, "e:Jon")).empty());
  Filter march;
  march.to = *parse_date("2026-04");
  const auto dividing = ask.dividing_issues(at(ask, "e:Ida"), at(ask, "e:Jon"), march);
  REQUIRE(dividing.size() == 1);
  CHECK(dividing[0].issue.name == "bridge");
  CHECK(dividing[0].a.side() == no);
}

TEST_CASE("positions are on issues first, and nothing is netted") {
  const Inquiry ask = ask_of(dispute());
  const auto of_ida = ask.positions_of(at(ask, "e:Ida"));
  REQUIRE(of_ida.size() == 2);
  CHECK(of_ida[0].on.name == "bridge");
  CHECK(of_ida[0].supporting == 1);
  CHECK(of_ida[0].opposing == 1);
  CHECK_FALSE(of_ida[0].side());
  CHECK(to_string(of_ida[0].first) == "2026-03-02");
  CHECK(to_string(of_ida[0].last) == "2026-05-20");
  const auto of_kay = ask.positions_of(at(ask, "e:Kay"));
  REQUIRE(of_kay.size() == 2);
  CHECK(of_kay[1].on.name == "Ida");
  CHECK(of_kay[1].side() == no);
  CHECK(of_kay[1].evidence.quote == "quote 7");
}

TEST_CASE("stance is of one actor on one thing") {
  const Inquiry ask = ask_of(dispute());
  const auto found = ask.stance(at(ask, "e:Kay"), at(ask, "i:bridge"));
  REQUIRE(found);
  CHECK(found->side() == yes);
  CHECK(found->weight == doctest::Approx(0.5));
  CHECK_FALSE(ask.stance(at(ask, "e:Kay"), at(ask, "i:toll")));
  // Kay acts against Ida, who says nothing of Kay.
  CHECK(ask.stance(at(ask, "e:Kay"), at(ask, "e:Ida")));
  CHECK_FALSE(ask.stance(at(ask, "e:Ida"), at(ask, "e:Kay")));
}

TEST_CASE("who says who takes a stance, and whoever takes both is in both answers") {
  const Inquiry ask = ask_of(dispute());
  const auto list = [&](Stance stance) {
    Names made;
    for (const auto& one : ask.who(stance, at(ask, "i:bridge"))) made.push_back(one.actor.name);
    return made;
  };
  CHECK(list(yes) == Names{"Ida", "Jon", "Kay", "Lee"});
  CHECK(list(no) == Names{"Ida"});
  CHECK(list(Stance::neutral).empty());
  CHECK(ask.who(no, at(ask, "e:Ida")).front().actor.name == "Kay");
}

TEST_CASE("evidence is surest first, of an edge by its id or of two by both") {
  const Inquiry ask = ask_of(dispute());
  const auto allies = ask.allies_of(at(ask, "e:Ida"));
  const auto of_edge = ask.evidence(allies.front().edge);
  REQUIRE(of_edge.size() == 2);
  CHECK(of_edge[0].actor.name == "Ida");
  CHECK(of_edge[0].quote == "quote 1");
  CHECK(of_edge[0].confidence == 0.9);
  CHECK(of_edge[0].issue == "toll");
  CHECK(of_edge[0].document == "Report of 2026-03-02");
  CHECK(to_string(of_edge[0].date) == "2026-03-02");
  CHECK(ask.evidence("x:none").empty());
  // The act, once, though edge and conflict both rest on it.
  const auto of_two = ask.evidence(at(ask, "e:Kay"), at(ask, "e:Ida"));
  REQUIRE(of_two.size() == 1);
  CHECK(of_two[0].relation == Relation::opposes);
  CHECK(of_two[0].target == "Ida");
  const auto of_issue = ask.evidence(at(ask, "e:Ida"), at(ask, "i:bridge"));
  REQUIRE(of_issue.size() == 2);
  CHECK(of_issue[0].relation == Relation::supports);
}

TEST_CASE("a filter says what passes, and the evidence is of what passes") {
  CorpusBuilder builder;
  builder.says("Ida", yes, "toll", 0.9);
  builder.says("Jon", yes, "toll", 0.9);
  builder.date("2026-04");
  builder.says("Ida", no, "ferry", 0.6);
  builder.says("Jon", no, "ferry", 0.6);
  const Inquiry ask = ask_of(builder.build());
  const auto ida = at(ask, "e:Ida");
  Filter filter;
  filter.issues = {at(ask, "i:ferry")};
  auto allies = ask.allies_of(ida, filter);
  REQUIRE(allies.size() == 1);
  CHECK(allies[0].statements == 2);
  CHECK(allies[0].issues == Names{"ferry"});
  CHECK(allies[0].evidence.quote == "Ida: quote 3 | Jon: quote 4");
  CHECK(allies[0].statement_ids == std::vector<StatementId>{StatementId("s:0003"), StatementId("s:0004")});

  filter = {};
  filter.least_statements = 5;
  CHECK(ask.allies_of(ida, filter).empty());
  filter = {};
  filter.least_confidence = 0.7;
  CHECK(ask.allies_of(ida, filter).front().issues == Names{"toll"});
  filter = {};
  filter.least_weight = 100.0;
  CHECK(ask.allies_of(ida, filter).empty());
  filter = {};
  filter.hidden_kinds = {NodeKind::person};
  CHECK(ask.allies_of(ida, filter).empty());
  filter = {};
  filter.stances = {Stance::oppose};
  CHECK(ask.allies_of(ida, filter).front().issues == Names{"ferry"});
  // A month lies in the range of its days; both ends are in it.
  filter = {};
  filter.from = *parse_date("2026-04-30");
  CHECK(ask.allies_of(ida, filter).front().issues == Names{"ferry"});
  filter.from = *parse_date("2026-05-01");
  CHECK(ask.allies_of(ida, filter).empty());
}

TEST_CASE("an alliance is hidden when what passes of it does not agree") {
  CorpusBuilder builder;
  builder.says("Ida", yes, "toll");
  builder.says("Ida", yes, "ferry");
  builder.date("2026-04-01");
  builder.says("Jon", yes, "toll");
  builder.says("Jon", yes, "ferry");
  const Inquiry ask = ask_of(builder.build());
  Filter filter;
  filter.to = *parse_date("2026-03");
  // Ida's statements pass, Jon's do not.
  CHECK(ask.allies_of(at(ask, "e:Ida"), filter).empty());
  CHECK(ask.neighbours(at(ask, "e:Ida"), filter).size() == 2);
}

TEST_CASE("neighbours are edges by relation, seen from one end") {
  const Inquiry ask = ask_of(dispute());
  const auto all = ask.neighbours(at(ask, "e:Ida"));
  REQUIRE(all.size() == 6);
  CHECK(all[0].relation == Relation::supports);
  CHECK(all[0].who.name == "toll");
  CHECK(all[0].outgoing);
  CHECK(all[2].relation == Relation::opposes);
  CHECK(all[2].who.name == "Kay");
  CHECK_FALSE(all[2].outgoing);
  const auto foes = ask.neighbours(at(ask, "e:Ida"), {}, Relation::conflict);
  REQUIRE(foes.size() == 1);
  CHECK(foes[0].outgoing);
}

TEST_CASE("an ego shows what is within its steps") {
  const Inquiry ask = ask_of(dispute());
  Filter filter;
  filter.ego = Ego{at(ask, "e:Lee"), 1};
  const ShownMap one = ask.shown(filter);
  CHECK(one.nodes[at(ask, "i:bridge")] == 1);
  CHECK(one.nodes[at(ask, "i:toll")] == 0);
  filter.ego->depth = 2;
  CHECK(ask.shown(filter).nodes[at(ask, "i:toll")] == 1);
  filter.ego->depth = 0;
  const ShownMap alone = ask.shown(filter);
  CHECK(alone.nodes[at(ask, "e:Lee")] == 1);
  CHECK(alone.hidden_nodes == ask.network().graph().m_vertices.size() - 1);
}

TEST_CASE("brokers have allies in both camps, and of two groups are in neither") {
  CorpusBuilder builder;
  for (const auto* actor : {"A1", "A2", "Mid"}) builder.says(actor, yes, "toll");
  for (const auto* actor : {"B1", "B2", "Mid"}) builder.says(actor, yes, "ferry");
  for (const auto* actor : {"A1", "A2"}) builder.says(actor, no, "quay");
  for (const auto* actor : {"B1", "B2"}) builder.says(actor, yes, "quay");
  const Inquiry ask = ask_of(builder.build());
  const std::vector<NodeIndex> a = {at(ask, "e:A1"), at(ask, "e:A2")};
  const std::vector<NodeIndex> b = {at(ask, "e:B1"), at(ask, "e:B2")};
  const auto found = ask.brokers_between(a, b);
  REQUIRE(found.size() == 1);
  CHECK(found[0].who.name == "Mid");
  CHECK(found[0].allies_a.size() == 2);
  CHECK(found[0].allies_b[0].name == "B1");
  CHECK(found[0].weight_a == doctest::Approx(found[0].weight_b));
  CHECK(found[0].statement_ids.size() == 6);
  const int camp_a = ask.network().graph()[a[0]].camp;
  const int camp_b = ask.network().graph()[b[0]].camp;
  REQUIRE(camp_a != camp_b);
  CHECK(ask.brokers_between(camp_a, camp_b).front().who.name == "Mid");
  CHECK(ask.brokers_between(0, camp_b).empty());
}

TEST_CASE("changes of one actor are those of the whole corpus") {
  const auto corpus = std::make_shared<const Corpus>(dispute());
  const Inquiry ask(corpus);
  const auto of_ida = ask.changes(at(ask, "e:Ida"));
  REQUIRE(of_ida.size() == 1);
  CHECK(of_ida[0].issue.name == "bridge");
  CHECK_FALSE(of_ida[0].contradiction);
  CHECK(of_ida[0].from == no);
  CHECK(of_ida[0].to == yes);
  const auto all = position_changes(*corpus);
  REQUIRE(all.size() == 1);
  CHECK(all[0].old_side == of_ida[0].old_side);
  CHECK(all[0].first_after == of_ida[0].first_after);
  CHECK(ask.changes(at(ask, "e:Jon")).empty());
}

TEST_CASE("camps are told with their members and what they rest on") {
  const Inquiry ask = ask_of(dispute());
  const auto camps = ask.camps();
  REQUIRE_FALSE(camps.empty());
  std::size_t members = 0;
  for (const auto& camp : camps) {
    CHECK(camp.members.size() >= 2);
    CHECK(camp.name.find(camp.members.front().name) == 0);
    members += camp.members.size();
  }
  CHECK(members <= 4);
}

TEST_CASE("rolled up, bodies answer for who speaks for them") {
  CorpusBuilder builder;
  builder.says("Ida", yes, "toll");
  builder.says("Jon", yes, "toll");
  builder.add_entity("Port", EntityKind::organisation);
  Affiliation affiliation;
  affiliation.doc = DocumentId("d:2026-03-02");
  affiliation.person = EntityId("e:Ida");
  affiliation.institution = EntityId("e:Port");
  builder.add(affiliation);
  const Inquiry ask = ask_of(builder.build());
  const auto rolled = ask.rolled_up(RollUp::institution);
  REQUIRE(rolled);
  const auto allies = rolled->allies_of(at(*rolled, "e:Jon"));
  REQUIRE(allies.size() == 1);
  CHECK(allies[0].who.name == "Port");
  const auto said = rolled->evidence(allies[0].edge);
  REQUIRE(said.size() == 2);
  CHECK(said[0].actor.name == "Port");
  CHECK(said[0].speaker == "Ida");
  // Kept: the same network the second time, and the first one when nothing is to be rolled up.
  CHECK(&ask.rolled_up(RollUp::institution)->network() == &rolled->network());
  CHECK(&ask.rolled_up(RollUp::none)->network() == &ask.network());
}

TEST_CASE("a finished map answers by its edges and best quotes") {
  NetworkParts parts;
  for (const auto* name : {"Ida", "Jon"}) {
    Node node;
    node.id = std::string("e:") + name;
    node.label = name;
    node.kind = NodeKind::person;
    parts.nodes.push_back(node);
  }
  Edge tie;
  tie.id = "x:1";
  tie.relation = Relation::alliance;
  tie.statements = 7;
  tie.weight = 2.0;
  tie.issues = {"toll"};
  tie.evidence.quote = "Ida: yes | Jon: yes";
  tie.first = *parse_date("2026-03");
  tie.last = *parse_date("2026-05-02");
  parts.edges.push_back({0, 1, tie});
  Node issue;
  issue.id = "i:toll";
  issue.label = "toll";
  issue.kind = NodeKind::issue;
  parts.nodes.push_back(issue);
  issue.id = "i:quay";
  issue.label = "quay";
  parts.nodes.push_back(issue);
  const Inquiry ask(std::make_shared<const Corpus>(), build_network(parts));
  CHECK_FALSE(ask.complete());
  const auto count = [&](const Filter& filter) {
    const auto allies = ask.allies_of(0, filter);
    return allies.empty() ? std::size_t{0} : allies.front().statements;
  };
  CHECK(count({}) == 7);
  CHECK(count({.issues = {2}}) == 7);
  CHECK(count({.issues = {3}}) == 0);
  CHECK(count({.from = *parse_date("2026-05")}) == 7);
  CHECK(count({.from = *parse_date("2026-06")}) == 0);
  CHECK(count({.to = *parse_date("2026-03-15")}) == 7);
  CHECK(count({.to = *parse_date("2026-02")}) == 0);
  CHECK(count({.stances = {Stance::neutral}}) == 0);
  CHECK(count({.least_confidence = 0.9}) == 7);
  const auto quotes = ask.evidence("x:1");
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].id.empty());
  CHECK(quotes[0].quote == "Ida: yes | Jon: yes");
  CHECK(ask.changes(0).empty());
  CHECK_FALSE(ask.rolled_up(RollUp::institution));
}

}  // namespace
}  // namespace standpoint::graph
