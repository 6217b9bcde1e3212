#include "corpus_builder.hpp"

#include <standpoint/graph/query_language.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

namespace standpoint::graph {
namespace {

Question parsed(const std::string& text) {
  const auto question = parse_question(text);
  REQUIRE_MESSAGE(question, text << ": " << to_string(question.error()));
  return *question;
}

std::string wrong(const std::string& text) {
  const auto question = parse_question(text);
  REQUIRE_MESSAGE(!question, text);
  return to_string(question.error());
}

TEST_CASE("every form of question is read") {
  CHECK(parsed("allies of Ida").asked == Asked::allies);
  CHECK(parsed("Foes of \"Ida Holt\"?").a.text == "Ida Holt");
  CHECK(parsed("neighbours of toll").asked == Asked::neighbours);
  CHECK(parsed("positions of Ida Holt").a.text == "Ida Holt");
  const Question stance = parsed("stance of Ida Holt on harbour toll");
  CHECK(stance.asked == Asked::stance);
  CHECK(stance.a.text == "Ida Holt");
  CHECK(stance.b.text == "harbour toll");
  CHECK(stance.b.column == 23);
  CHECK(parsed("who supports toll").stance == Stance::support);
  CHECK(parsed("WHO OPPOSES toll").stance == Stance::oppose);
  CHECK(parsed("who is neutral on toll").stance == Stance::neutral);
  const Question evidence = parsed("evidence for Ida Holt->the toll");
  CHECK(evidence.a.text == "Ida Holt");
  CHECK(evidence.b.text == "the toll");
  CHECK(parsed("evidence for Ida to toll").b.text == "toll");
  CHECK(parsed("common ground of Ida and Jon").b.text == "Jon");
  CHECK(parsed("common ground between Ida and Jon").asked == Asked::common_ground);
  CHECK(parsed("issues dividing Ida and Jon").asked == Asked::dividing_issues);
  const Question path = parsed("path from Ida to Jon through conflict");
  CHECK(path.b.text == "Jon");
  CHECK(path.through == PathThrough::conflict);
  CHECK(parsed("path through agreement from Ida to Jon").through == PathThrough::agreement);
  const Question brokers = parsed("brokers between camp 1 and Ida");
  CHECK(brokers.a.camp == 1);
  CHECK(brokers.b.text == "Ida");
  CHECK(parsed("changes of Ida").asked == Asked::changes);
  CHECK(parsed("camps").asked == Asked::camps);
}

TEST_CASE("conditions may follow in any order") {
  const Question question = parsed(
      "allies of Ida Holt to 2026-05 on toll on \"the quay\" from 2026-02 at least 2 statements at least 0.5 "
      "weight "
      "at least .7 confidence among persons, groups and institutions within 2 steps of Jon rolled up to the "
      "top");
  REQUIRE(question.on.size() == 2);
  CHECK(question.on[1].text == "the quay");
  CHECK(to_string(question.from) == "2026-02");
  CHECK(to_string(question.to) == "2026-05");
  CHECK(question.least_statements == 2);
  CHECK(question.least_weight == 0.5);
  CHECK(question.least_confidence == 0.7);
  CHECK(question.among == std::set<NodeKind>{NodeKind::person, NodeKind::group, NodeKind::institution});
  REQUIRE(question.within.size() == 1);
  CHECK(question.within[0].steps == 2);
  CHECK(question.within[0].of.text == "Jon");
  CHECK(question.roll_up == RollUp::top);
  CHECK(parsed("camps rolled up").roll_up == RollUp::institution);
}

TEST_CASE("what is wrong is told with its column and the nearest word") {
  CHECK(wrong("alies of Ida") == "column 1: 'alies' begins no question; did you mean 'allies of'?");
  CHECK(wrong("").find("column 1: the question is empty (ask for allies of, foes of") == 0);
  CHECK(wrong("allies off Ida") == "column 8: expected 'of' here, not 'off'");
  CHECK(wrong("allies of") == "column 10: a name is missing here, before the end of the question");
  CHECK(wrong("allies of \"Ida") == "column 11: this quote has no end: put \" behind the name");
  CHECK(wrong("allies of \"Ida\" fron 2026") == "column 17: 'fron' is no condition; did you mean 'from'?");
  CHECK(wrong("allies of Ida from yesterday") ==
        "column 20: 'yesterday' is no date; write it as 2026-03-02, 2026-03 or 2026");
  CHECK(wrong("allies of Ida from") ==
        "column 19: the end of the question is no date; write it as 2026-03-02, 2026-03 or 2026");
  CHECK(wrong("allies of Ida from 2026 from 2025") == "column 25: 'from' is said twice");
  CHECK(wrong("allies of Ida from 2026-05 to 2026-04")
            .find("the time ends (2026-04) before it begins (2026-05)") != std::string::npos);
  CHECK(wrong("allies of Ida at least many statements") == "column 24: 'many' is no number");
  CHECK(wrong("allies of Ida at least 2.5 statements") == "column 24: '2.5' is no whole number");
  CHECK(wrong("allies of Ida at least 2 friends") ==
        "column 26: expected statements, weight or confidence here, not 'friends'");
  CHECK(wrong("allies of Ida at least 2 confidence") == "column 24: confidence is between 0 and 1");
  CHECK(wrong("allies of Ida among friends").find("column 21: 'friends' is no kind (there are persons,") ==
        0);
  CHECK(wrong("allies of Ida through conflict") == "column 15: 'through' has no place in this question");
  CHECK(wrong("who supports toll on quay") == "column 19: 'on' has no place in this question");
  CHECK(wrong("camps from 2026") == "column 7: 'from' has no place in this question");
  CHECK(wrong("who likes toll")
            .find("column 5: expected supports, opposes or 'is neutral on' here, not 'likes'") == 0);
  CHECK(wrong("who suports toll").find("did you mean 'supports'?") != std::string::npos);
  // Columns count characters, not bytes.
  CHECK(wrong("allies of \"Zoë\" fron 2026").find("column 17:") == 0);
  CHECK(parse_question(std::string(3000, 'a')).error().code == Errc::too_large);
}

Inquiry town() {
  test::CorpusBuilder builder;
  builder.says("Ida Holt", Stance::support, "harbour toll", 0.9);
  builder.says("Jon Berg", Stance::support, "harbour toll", 0.8);
  builder.says("Health and Safety Board", Stance::oppose, "harbour toll", 0.7);
  builder.says("Kay Lund", Stance::support, "quay", 0.6);
  builder.says("Jon Berg", Stance::support, "quay", 0.6);
  builder.date("2026-05-01");
  builder.says("Ida Holt", Stance::oppose, "harbour toll", 0.5);
  builder.says("Ida Holt", Stance::support, "harbour toll", 0.5);
  return Inquiry(std::make_shared<const Corpus>(builder.build()));
}

std::string told(const std::string& text) {
  const auto found = answer(text, town());
  return found ? found->question : to_string(found.error());
}

TEST_CASE("names are looked up, and the answer says how the question was understood") {
  CHECK(told("allies of holt") == "allies of \"Ida Holt\"");
  CHECK(told("allies of idda holt on toll from 2026 at least 1 statement") ==
        "allies of \"Ida Holt\" on \"harbour toll\" from 2026");
  CHECK(told("path through agreement from Holt to Lund") ==
        "path through agreement from \"Ida Holt\" to \"Kay Lund\"");
  const auto found = answer("allies of hotl", town());
  REQUIRE(found);
  CHECK(found->notes == std::vector<std::string>{"'hotl' is taken for 'Ida Holt'"});
  CHECK(told("allies of Nobody Here").find("column 11: nobody here is called 'Nobody Here'") == 0);
  CHECK(told("stance of Holt on Quai") == "stance of \"Ida Holt\" on \"quay\"");
  CHECK(told("brokers between camp 99 and camp 1").find("column 17: there is no camp 99") == 0);
}

TEST_CASE("a name of the map may hold words of the language") {
  CHECK(told("common ground of Health and Safety Board and Ida Holt") ==
        "common ground of \"Health and Safety Board\" and \"Ida Holt\"");
  CHECK(told("foes of Ida Holt fron 2026") ==
        "column 18: 'fron' cannot follow 'Ida Holt'; did you mean 'from'?");
}

TEST_CASE("answers are tables with the statements of each row") {
  const auto found = answer("allies of Ida Holt", town());
  REQUIRE(found);
  REQUIRE(found->rows.size() == 1);
  REQUIRE(found->columns.size() == found->rows[0].cells.size());
  CHECK(found->columns[0].name == "ally");
  CHECK(std::get<std::string>(found->rows[0].cells[0]) == "Jon Berg");
  CHECK(std::get<std::int64_t>(found->rows[0].cells[3]) == 3);
  CHECK(found->rows[0].statements.size() == 3);
  for (const auto* question :
       {"foes of Holt", "neighbours of quay", "positions of Holt", "stance of Holt on toll",
        "who supports quay", "evidence for Holt -> toll", "common ground of Holt and Berg",
        "issues dividing Holt and Board", "path from Holt to Lund", "brokers between Holt and Lund",
        "changes of Holt", "camps"}) {
    const auto one = answer(question, town());
    REQUIRE_MESSAGE(one, question);
    CHECK_MESSAGE(!one->rows.empty(), question);
    for (const auto& row : one->rows) {
      CHECK(row.cells.size() == one->columns.size());
      CHECK_MESSAGE(!row.statements.empty(), question);
    }
  }
}

TEST_CASE("among keeps kinds of those who are found") {
  CHECK(answer("who supports quay among institutions", town())->rows.empty());
  CHECK(answer("who supports quay among people", town())->rows.size() == 2);
  CHECK(answer("neighbours of Holt among issues", town())->rows.size() == 2);
}

TEST_CASE("the conditions of a question are a filter of their own") {
  const Inquiry ask = town();
  const auto question = parse_question("allies of Holt on toll among persons at least 2 statements");
  REQUIRE(question);
  const auto filter = make_filter(*question, ask);
  REQUIRE(filter);
  CHECK(filter->issues == std::vector<NodeIndex>{*ask.find_issue("toll")});
  CHECK(filter->least_statements == 2);
  CHECK(filter->hidden_kinds.size() == 6);
  CHECK_FALSE(filter->hidden_kinds.contains(NodeKind::person));
  Question unknown;
  unknown.on = {{"xyzzy"}};
  const auto wrong = make_filter(unknown, ask);
  REQUIRE_FALSE(wrong);
  // A name that stands in no text has no column.
  CHECK(to_string(wrong.error()) == "no issue here is called 'xyzzy'");
}

TEST_CASE("a question is completed by what may come next") {
  const Inquiry ask = town();
  const auto complete = [&](const std::string& begun) { return complete_question(begun, ask.names()); };
  using Lines = std::vector<std::string>;
  CHECK(complete("al") == Lines{"allies of "});
  CHECK(complete("who ") == Lines{"who supports ", "who opposes ", "who is neutral on "});
  CHECK(complete("").size() == 17);
  CHECK(complete("allies of ho") == Lines{"allies of Ida Holt"});
  CHECK(complete("allies of \"ho") == Lines{"allies of \"Ida Holt\""});
  CHECK(complete("foes of hea") == Lines{"foes of \"Health and Safety Board\""});
  CHECK(complete("allies of Ida Holt fr") == Lines{"allies of Ida Holt from "});
  CHECK(complete("allies of Ida Holt on ha") == Lines{"allies of Ida Holt on harbour toll"});
  CHECK(complete("stance of Ida Holt o") == Lines{"stance of Ida Holt on "});
  CHECK(complete("common ground of Ida Holt and Jo") == Lines{"common ground of Ida Holt and Jon Berg"});
  CHECK(complete("evidence for Ida Holt -> qu") == Lines{"evidence for Ida Holt -> quay"});
  CHECK(complete("allies of Ida Holt from 2026 t") == Lines{"allies of Ida Holt from 2026 to "});
  CHECK(complete("allies of Ida Holt among per") == Lines{"allies of Ida Holt among persons "});
  CHECK(complete("allies of Ida Holt at least 2 st") == Lines{"allies of Ida Holt at least 2 statements "});
  CHECK(complete("path through c") == Lines{"path through conflict from "});
  CHECK(complete("allies of xyzzy").empty());
  CHECK(complete_question("allies of ", ask.names(), 2).size() == 2);
}

TEST_CASE("a finished map says what it cannot tell") {
  NetworkParts parts;
  Node node;
  node.id = "e:Ida";
  node.label = "Ida";
  node.kind = NodeKind::person;
  parts.nodes.push_back(node);
  node.id = "i:toll";
  node.label = "toll";
  node.kind = NodeKind::issue;
  parts.nodes.push_back(node);
  Edge edge;
  edge.id = "x:1";
  edge.relation = Relation::supports;
  edge.statements = 3;
  parts.edges.push_back({0, 1, edge});
  const Inquiry ask(std::make_shared<const Corpus>(), build_network(parts));
  CHECK(answer("changes of Ida", ask).error().code == Errc::unsupported);
  CHECK(answer("camps rolled up", ask).error().code == Errc::unsupported);
  const auto found = answer("positions of Ida on toll", ask);
  REQUIRE(found);
  CHECK(std::get<std::int64_t>(found->rows.at(0).cells[4]) == 3);
  REQUIRE(found->notes.size() == 1);
  CHECK(found->notes[0].find("finished map") != std::string::npos);
}

}  // namespace
}  // namespace standpoint::graph
