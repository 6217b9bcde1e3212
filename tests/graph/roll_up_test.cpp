#include "graph/corpus_builder.hpp"

#include <standpoint/graph/roll_up.hpp>

#include <doctest/doctest.h>

#include <string>

namespace standpoint {

using graph::Relation;
using graph::RollUp;
using test::CorpusBuilder;
using test::find_edge;

namespace {

void affiliate(CorpusBuilder& b, const std::string& person, const std::string& body, const std::string& day,
               const std::string& role = "", const std::string& from = "", const std::string& to = "") {
  b.add_entity(person, EntityKind::person);
  b.add_entity(body, EntityKind::organisation);
  Affiliation a;
  a.doc = DocumentId("d:" + day);
  a.person = EntityId("e:" + person);
  a.institution = EntityId("e:" + body);
  a.role = role;
  a.from = parse_date(from).value_or(Date{});
  a.to = parse_date(to).value_or(Date{});
  a.evidence = {Quote{{0, 1}, person + " of " + body}};
  b.add(a);
}

void part_of(CorpusBuilder& b, const std::string& body, const std::string& above) {
  Entity e;
  e.id = EntityId("e:" + body);
  e.name = body;
  e.kind = EntityKind::government;
  e.part_of = EntityId("e:" + above);
  b.add(e);
  b.add_entity(above, EntityKind::government);
}

// The builder takes every actor for a person; here these two are.
Corpus corpus_of(const CorpusBuilder& b) {
  Corpus corpus = b.build();
  const std::vector<Entity> entities = corpus.entities();
  for (Entity entity : entities) {
    const bool is_person = entity.name == "Ida Holt" || entity.name == "Tom Berg";
    if (!is_person) entity.kind = EntityKind::organisation;
    corpus.replace(entity);
  }
  return corpus;
}

std::shared_ptr<const graph::Network> network(const CorpusBuilder& b, RollUp level = RollUp::institution) {
  graph::NetworkOptions options;
  options.roll_up = level;
  return graph::build_network(corpus_of(b), options);
}

const graph::Node& node(const graph::Network& network, const std::string& id) {
  const auto place = network.find(id);
  REQUIRE(place);
  return network.graph()[*place];
}

}  // namespace

TEST_SUITE("roll-up") {
  TEST_CASE("the institution that a statement's actor speaks for takes his place, and he is named") {
    CorpusBuilder b;
    b.add_entity("Harbour Union", EntityKind::organisation);
    b.says("Ida Holt", Stance::oppose, "toll").actor.speaks_for = {EntityId("e:Harbour Union")};
    b.says("Harbour Union", Stance::oppose, "toll", 0.5);
    affiliate(b, "Ida Holt", "Harbour Union", "2026-03-02", "secretary");
    const auto rolled = network(b);
    CHECK_FALSE(rolled->find("e:Ida Holt"));
    const auto* edge = find_edge(*rolled, "e:Harbour Union", "i:toll", Relation::opposes);
    REQUIRE(edge != nullptr);
    CHECK(edge->statement_ids == std::vector<StatementId>{StatementId("s:0001"), StatementId("s:0002")});
    CHECK(edge->evidence.quote == "Ida Holt: quote 1");
    CHECK(boost::num_edges(rolled->graph()) == 1);  // nobody is affiliated with himself
    CHECK(node(*rolled, "e:Harbour Union").speakers == std::vector<std::string>{"Ida Holt (secretary)"});
    CHECK(node(*rolled, "e:Harbour Union").statements == 2);
    CHECK(rolled->roll_up() == RollUp::institution);
    CHECK(rolled->roll_up_counts().persons == 1);
    // Not asked for, nothing changes.
    const auto plain = network(b, RollUp::none);
    CHECK(find_edge(*plain, "e:Ida Holt", "i:toll", Relation::opposes) != nullptr);
    CHECK(find_edge(*plain, "e:Ida Holt", "e:Harbour Union", Relation::affiliated) != nullptr);
    CHECK(node(*plain, "e:Harbour Union").speakers.empty());
  }

  TEST_CASE("without a word on whom he speaks for, his affiliation of the document goes before others") {
    CorpusBuilder b;
    b.date("2026-03-02");
    b.says("Ida Holt", Stance::oppose, "toll");
    b.date("2026-03-05");
    b.says("Ida Holt", Stance::oppose, "levy");
    affiliate(b, "Ida Holt", "Harbour Union", "2026-03-02");
    affiliate(b, "Ida Holt", "Marel Lines", "2026-03-05");
    const auto rolled = network(b);
    CHECK(find_edge(*rolled, "e:Harbour Union", "i:toll", Relation::opposes) != nullptr);
    CHECK(find_edge(*rolled, "e:Marel Lines", "i:levy", Relation::opposes) != nullptr);
  }

  TEST_CASE("the one of the corpus counts where the document has none; of two he stays himself") {
    CorpusBuilder b;
    b.date("2026-03-02");
    b.says("Ida Holt", Stance::oppose, "toll");
    affiliate(b, "Ida Holt", "Harbour Union", "2026-01-01");
    CHECK(network(b)->find("e:Harbour Union"));
    affiliate(b, "Ida Holt", "Marel Lines", "2026-01-02");
    const auto rolled = network(b);
    CHECK(find_edge(*rolled, "e:Ida Holt", "i:toll", Relation::opposes) != nullptr);
    CHECK(find_edge(*rolled, "e:Ida Holt", "e:Marel Lines", Relation::affiliated) != nullptr);
    CHECK(rolled->roll_up_counts().persons == 0);
  }

  TEST_CASE("affiliations hold from their first to their last day") {
    for (const auto& one : {std::pair<std::string, std::string>{"2019-06-30", "e:Ministry"},
                            {"2019-07", "e:Ministry"},
                            {"2019-08-01", "e:Marel Lines"},
                            {"2026-01-01", "e:Marel Lines"},
                            {"2010-01-01", "e:Ida Holt"}}) {
      const std::string& day = one.first;
      const std::string& body = one.second;
      CAPTURE(day);
      CorpusBuilder b;
      b.date(day);
      b.says("Ida Holt", Stance::oppose, "toll");
      affiliate(b, "Ida Holt", "Ministry", "2011-01-01", "minister", "2011", "2019-07-15");
      affiliate(b, "Ida Holt", "Marel Lines", "2019-09-01", "director", "2019-07-16");
      const auto rolled = network(b);
      const bool both = day == "2019-07";  // a month in which both held
      CHECK(find_edge(*rolled, both ? "e:Ida Holt" : body, "i:toll", Relation::opposes) != nullptr);
    }
  }

  TEST_CASE(
      "several that he speaks for are narrowed by what holds at the time, and a whole gives way to its "
      "part") {
    CorpusBuilder b;
    b.date("2026-03-02");
    b.add_entity("Marel Lines", EntityKind::organisation);
    b.add_entity("Harbour Union", EntityKind::organisation);
    b.says("Ida Holt", Stance::oppose, "toll").actor.speaks_for = {EntityId("e:Harbour Union"),
                                                                   EntityId("e:Marel Lines")};
    affiliate(b, "Ida Holt", "Harbour Union", "2026-03-02", "", "2020");
    affiliate(b, "Ida Holt", "Marel Lines", "2026-03-02", "", "2010", "2015");
    part_of(b, "Ministry", "Velmouth");
    b.says("Tom Berg", Stance::support, "toll").actor.speaks_for = {EntityId("e:Ministry"),
                                                                    EntityId("e:Velmouth")};
    const auto rolled = network(b);
    CHECK(find_edge(*rolled, "e:Harbour Union", "i:toll", Relation::opposes) != nullptr);
    CHECK(find_edge(*rolled, "e:Ministry", "i:toll", Relation::supports) != nullptr);
    CHECK(find_edge(*rolled, "e:Harbour Union", "e:Ministry", Relation::conflict) != nullptr);
    CHECK(find_edge(*rolled, "e:Harbour Union", "e:Ministry", Relation::conflict)->evidence.quote ==
          "Harbour Union (Ida Holt): quote 1 | Ministry (Tom Berg): quote 2");
  }

  TEST_CASE(
      "who is criticised is rolled up, too; an institution against its own member is counted, no edge") {
    CorpusBuilder b;
    affiliate(b, "Tom Berg", "Ministry", "2026-03-02", "minister");
    b.acts("Harbour Union", Stance::oppose, "Tom Berg");
    b.acts("Ministry", Stance::oppose, "Tom Berg");
    const auto rolled = network(b);
    CHECK(find_edge(*rolled, "e:Harbour Union", "e:Ministry", Relation::opposes) != nullptr);
    CHECK(find_edge(*rolled, "e:Ministry", "e:Ministry", Relation::opposes) == nullptr);
    CHECK(rolled->roll_up_counts().inside == 1);
    CHECK(rolled->roll_up_counts().persons == 1);
  }

  TEST_CASE("top climbs to the topmost body, also from a body that speaks for itself; circles end") {
    CorpusBuilder b;
    part_of(b, "Port Office", "Ministry");
    part_of(b, "Ministry", "Velmouth");
    b.says("Ida Holt", Stance::oppose, "toll").actor.speaks_for = {EntityId("e:Port Office")};
    const auto rolled = network(b, RollUp::top);
    const auto* edge = find_edge(*rolled, "e:Velmouth", "i:toll", Relation::opposes);
    REQUIRE(edge != nullptr);
    CHECK(node(*rolled, "e:Velmouth").speakers == std::vector<std::string>{"Ida Holt"});
    CHECK_FALSE(rolled->find("e:Port Office"));
    CHECK(node(*network(b), "e:Port Office").part_of == "Ministry");

    // A country is a place until somebody speaks for it.
    Corpus corpus = corpus_of(b);
    Entity country = *corpus.find(EntityId("e:Velmouth"));
    country.kind = EntityKind::place;
    corpus.replace(country);
    graph::NetworkOptions options;
    options.roll_up = RollUp::top;
    CHECK(node(*graph::build_network(corpus, options), "e:Velmouth").kind == graph::NodeKind::institution);

    CorpusBuilder circle;
    part_of(circle, "A", "B");
    part_of(circle, "B", "A");
    circle.says("Ida Holt", Stance::oppose, "toll").actor.speaks_for = {EntityId("e:A")};
    CHECK(find_edge(*network(circle, RollUp::top), "e:A", "i:toll", Relation::opposes) != nullptr);
  }

  TEST_CASE("persons who are rolled up do not come back for being named often") {
    CorpusBuilder b;
    b.says("Ida Holt", Stance::oppose, "toll");
    affiliate(b, "Ida Holt", "Harbour Union", "2026-03-02");
    affiliate(b, "Tom Berg", "Marel Lines", "2026-03-02");
    for (std::uint32_t i = 0; i < 5; ++i) {
      for (const char* name : {"e:Ida Holt", "e:Tom Berg"}) {
        Mention mention;
        mention.doc = DocumentId("d:2026-03-02");
        mention.entity = EntityId(name);
        mention.span = Quote{{i, i + 1}, "Holt"};
        b.add(mention);
      }
    }
    const auto rolled = network(b);
    CHECK_FALSE(rolled->find("e:Ida Holt"));
    CHECK_FALSE(rolled->find("e:Tom Berg"));
    CHECK(rolled->find("e:Marel Lines"));
  }
}

}  // namespace standpoint
