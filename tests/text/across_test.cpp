#include "text/found.hpp"

#include <standpoint/knowledge.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

Corpus corpus_of(const std::vector<std::string>& texts) {
  Corpus corpus;
  for (const auto& text : texts) corpus.add(test::extract(text));
  resolve_across_documents(corpus);
  return corpus;
}

std::vector<std::string> names(const Corpus& corpus) {
  std::vector<std::string> found;
  for (const auto& entity : corpus.entities()) found.push_back(entity.name);
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> labels(const Corpus& corpus) {
  std::vector<std::string> found;
  for (const auto& issue : corpus.issues()) found.push_back(issue.label);
  std::sort(found.begin(), found.end());
  return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_SUITE("across documents") {
  TEST_CASE("what names nothing by itself is that of its own text") {
    const auto two = corpus_of({"Ida Holt welcomed the decision.", "Jon Reyes rejected the decision."});
    CHECK(labels(two) == Strings{"decision", "decision"});
    const auto named =
        corpus_of({"Ida Holt rejected the amendment against night work. Jon Reyes backed the amendment.",
                   "Jon Reyes rejected the amendment."});
    CHECK(labels(named) == Strings{"amendment", "amendment against night work"});
  }

  TEST_CASE("labels join when at least half of what they say is the same") {
    CHECK(labels(corpus_of(
              {"Ida Holt rejected the emissions rule.", "Jon Reyes backed the berth emissions rule."})) ==
          Strings{"berth emissions rule"});
    CHECK(labels(corpus_of(
              {"Ida Holt rejected the toll.", "Jon Reyes backed the old northern river bridge toll."})) ==
          Strings{"old northern river bridge toll", "toll"});
    CHECK(labels(corpus_of({"Ida Holt rejected the toll.", "Jon Reyes backed the bridge toll.",
                            "Marel Lines backed the bridge toll."})) == Strings{"bridge toll"});
  }

  TEST_CASE("what a label is about is not where it is") {
    CHECK(labels(corpus_of({"Ida Holt rejected contributions in the harbour election.",
                            "Jon Reyes backed the harbour election."})) ==
          Strings{"contributions in harbour election", "harbour election"});
  }

  TEST_CASE("the user's word on names joins, keeps apart and renames") {
    const auto resolved = [](const std::vector<NameOverride>& overrides) {
      Gazetteer gazetteer;
      for (const auto& one : overrides) gazetteer.add(one);
      REQUIRE_FALSE(gazetteer.finish());
      Corpus corpus;
      for (const char* text :
           {"Ida Holt rejected the toll.", "Ida Holt praised Marel Lines.",
            "Harbour Union of Velmouth (HUV) rejected the toll.", "The HUV praised Marel Lines."})
        corpus.add(test::extract(text));
      resolve_across_documents(corpus, &gazetteer);
      return names(corpus);
    };
    using Op = NameOverride::Op;
    const auto over = [](Op op, std::string a, std::string b) {
      return NameOverride{op, std::move(a), std::move(b), "", ""};
    };
    CHECK(resolved({}) == Strings{"Harbour Union of Velmouth", "Ida Holt", "Marel Lines"});
    CHECK(resolved({over(Op::same, "Marel Lines", "Ida Holt")}) ==
          Strings{"Harbour Union of Velmouth", "Ida Holt"});
    CHECK(resolved({over(Op::not_same, "HUV", "Harbour Union of Velmouth")}) ==
          Strings{"HUV", "Harbour Union of Velmouth", "Ida Holt", "Marel Lines"});
    CHECK(resolved({over(Op::rename, "Marel Lines", "Marel Group")}) ==
          Strings{"Harbour Union of Velmouth", "Ida Holt", "Marel Group"});
    CHECK(resolved({over(Op::same, "Ida Holt", "Marel Lines"), over(Op::same, "Marel Lines", "HUV"),
                    over(Op::same, "HUV", "Ida Holt")})
              .size() <= 2);
  }

  TEST_CASE("who is only described is one of his text; with a name behind, or as a group, of all texts") {
    const auto judges = corpus_of({"The judge rejected the toll.", "A judge backed the ferry plan."});
    CHECK(names(judges) == Strings{"judge", "judge"});
    const auto named =
        corpus_of({"The judge in Averil rejected the toll.", "The judge in Averil backed the plan.",
                   "The judge in Velmouth rejected the ferry."});
    CHECK(test::has(names(named), "judge in Averil"));
    CHECK(test::has(names(named), "judge in Velmouth"));
    CHECK(named.entities().size() == 4);
    const auto groups = corpus_of({"Residents rejected the toll.", "Residents backed the ferry plan."});
    CHECK(names(groups) == Strings{"residents"});
    const auto executives = corpus_of({"The chief executive of Marel Lines rejected the toll.",
                                       "The chief executive of Corvane Lines backed the toll."});
    CHECK(test::has(names(executives), "chief executive of Marel Lines"));
    CHECK(test::has(names(executives), "chief executive of Corvane Lines"));
  }

  TEST_CASE("an issue joins the one that says whose it is, if there is one such") {
    const auto one = corpus_of({"Ida Holt rejected the berth emissions rule.",
                                "Jon Reyes backed Velmouth's berth emissions rule.",
                                "Jon Reyes rejected the ferry berth emissions rule."});
    CHECK(labels(one).size() == 2);
    const auto two = corpus_of({"Ida Holt rejected the berth emissions rule.",
                                "Jon Reyes backed Velmouth's berth emissions rule.",
                                "Jon Reyes rejected Averil's berth emissions rule."});
    CHECK(labels(two).size() == 3);
    const auto port = corpus_of(
        {"Ida Holt rejected the berth emissions rule.", "Jon Reyes backed the port's berth emissions rule."});
    CHECK(labels(port).size() == 1);
    const auto plans =
        corpus_of({"Ida Holt rejected the union's plan.", "Jon Reyes backed the board's plan."});
    CHECK(labels(plans).size() == 2);
  }

  TEST_CASE("a full name is one entity in all documents") {
    const auto corpus = corpus_of({"Ida Holt rejected the toll.", "Ida Holt praised Marel Lines."});
    CHECK(names(corpus) == Strings{"Ida Holt", "Marel Lines"});
  }

  TEST_CASE("a body named after its town is one entity, whichever of the two comes first") {
    const auto corpus = corpus_of({"The Velmouth Chamber of Commerce rejected the toll.",
                                   "The Chamber of Commerce of Velmouth rejected the toll again.",
                                   "The Chamber of Commerce of Averil rejected the toll, too."});
    CHECK(names(corpus) == Strings{"Chamber of Commerce of Averil", "Chamber of Commerce of Velmouth"});
    const auto ports = corpus_of({"The Averil Port Authority rejected the toll.",
                                  "The Port Authority of Averil rejected it."
                                  " The Port Authority of Averil rejected the toll."});
    CHECK(names(ports).size() == 1);
  }

  TEST_CASE("a body without its place is the only one of its kind, where the text names the place") {
    const auto corpus =
        corpus_of({"The Velmouth Chamber of Commerce rejected the toll.",
                   "The toll came up in Velmouth. The Chamber of Commerce opposed the toll."});
    CHECK(names(corpus) == Strings{"Velmouth", "Velmouth Chamber of Commerce"});
    const auto elsewhere =
        corpus_of({"The Velmouth Chamber of Commerce rejected the toll.",
                   "The toll came up in Averil. The Chamber of Commerce opposed the toll."});
    CHECK(test::has(names(elsewhere), "Chamber of Commerce"));
    const auto two = corpus_of({"The Velmouth Chamber of Commerce rejected the toll.",
                                "The Averil Chamber of Commerce rejected the toll.",
                                "The toll came up in Velmouth. The Chamber of Commerce opposed the toll."});
    CHECK(test::has(names(two), "Chamber of Commerce"));
  }

  TEST_CASE("an acronym that one document defines is understood in another") {
    const auto corpus =
        corpus_of({"The Harbour Workers' Union (HWU) rejected the toll.", "HWU praised Ida Holt."});
    CHECK(names(corpus) == Strings{"Harbour Workers' Union", "Ida Holt"});
  }

  TEST_CASE("a surname alone joins nobody without a role or body in common") {
    const auto corpus = corpus_of({"Mayor Ida Holt rejected the toll.", "Senator Holt backed the toll."});
    CHECK(names(corpus) == Strings{"Holt", "Ida Holt"});
    const auto same = corpus_of({"Mayor Ida Holt rejected the toll.", "Mayor Holt backed the toll."});
    CHECK(names(same) == Strings{"Ida Holt"});
  }

  TEST_CASE("a father and a son stay two across documents, and their surname joins neither") {
    const auto corpus = corpus_of({"Mayor Jon Holt rejected the toll.", "Mayor Peter Holt backed the toll.",
                                   "Mayor Holt rejected the ferry plan."});
    CHECK(names(corpus) == Strings{"Holt", "Jon Holt", "Peter Holt"});
  }

  TEST_CASE("an issue joins the only one of its head that says more") {
    const auto corpus =
        corpus_of({"Ida Holt rejected the night curfew.", "Jon Reyes rejected the harbour night curfew."});
    CHECK(labels(corpus).size() == 1);
    const auto apart =
        corpus_of({"Ida Holt rejected the night curfew.", "Jon Reyes rejected the day curfew."});
    CHECK(labels(apart) == Strings{"day curfew", "night curfew"});
  }

  TEST_CASE("the order of documents does not matter") {
    std::vector<std::string> texts = {"The Harbour Workers' Union (HWU) rejected the toll.",
                                      "HWU praised Mayor Ida Holt.", "Mayor Holt rejected the bridge toll.",
                                      "Jon Reyes backs the bridge toll."};
    const auto forward = corpus_of(texts);
    std::reverse(texts.begin(), texts.end());
    const auto backward = corpus_of(texts);
    CHECK(names(forward) == names(backward));
    CHECK(labels(forward) == labels(backward));
  }

  TEST_CASE("shuffled records of many documents give one corpus") {
    const Strings people = {"Ida Holt", "Jon Holt", "Winifred Amadi", "Piet van Dam", "Zoe Marel"};
    const Strings bodies = {"Harbour Workers' Union", "Velmouth Chamber of Commerce", "Corvane Lines",
                            "Averil Port Authority"};
    const Strings short_forms = {"HWU", "The Chamber of Commerce", "Corvane", "The Port Authority of Averil"};
    std::vector<DocumentRecords> documents;
    for (std::size_t i = 0; i < 40; ++i) {
      const std::string& person = people[i % people.size()];
      const std::string surname = person.substr(person.find(' ') + 1);
      const std::string& body = bodies[i % bodies.size()];
      const std::string defines = i % 8 == 0 ? " (HWU)" : "";
      documents.push_back(
          test::extract(i % 2 == 0 ? "Mayor " + person + " of Velmouth rejected the harbour toll. The " +
                                         body + defines + " backed berth rule " + std::to_string(i % 5) + "."
                                   : "Mayor " + surname + " backed the night toll in Velmouth. " +
                                         short_forms[i % short_forms.size()] + " rejected the toll."));
    }
    Gazetteer gazetteer;
    gazetteer.add({NameOverride::Op::same, "Corvane", "Corvane Lines", "", ""});
    gazetteer.add({NameOverride::Op::not_same, "Holt", "Ida Holt", "", ""});
    REQUIRE_FALSE(gazetteer.finish());
    const auto resolved = [&] {
      Corpus corpus;
      for (const auto& document : documents) corpus.add(document);
      const auto counts = resolve_across_documents(corpus, &gazetteer);
      std::string all = std::to_string(counts.merged_entities) + " " + std::to_string(counts.merged_issues);
      for (const auto& e : corpus.entities()) {
        all += "\n" + e.id.value + " " + e.name;
        for (const auto& alias : e.aliases) all += "|" + alias.name + "(" + alias.source + ")";
      }
      for (const auto& i : corpus.issues()) all += "\n" + i.id.value + " " + i.label;
      for (const auto& m : corpus.mentions())
        all += "\n" + m.doc.value + " " + m.span.text + " " + m.entity.value + " " + m.rule;
      for (const auto& s : corpus.statements()) {
        all += "\n" + s.id.value + " " + s.actor.entity.value + " " + (s.issue ? s.issue->id.value : "-");
      }
      return all;
    };
    const std::string first = resolved();
    CHECK(first.find("Corvane Lines") != std::string::npos);
    std::uint32_t seed = 1;
    for (int round = 0; round < 6; ++round) {
      for (std::size_t i = documents.size() - 1; i > 0; --i) {
        seed = seed * 1664525U + 1013904223U;
        std::swap(documents[i], documents[(seed >> 8U) % (i + 1)]);
      }
      CHECK(resolved() == first);
    }
  }
}

}  // namespace standpoint
