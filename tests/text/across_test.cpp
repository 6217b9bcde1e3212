#include "text/found.hpp"

#include <standpoint/knowledge.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
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
  TEST_CASE("a full name is one entity in all documents") {
    const auto corpus = corpus_of({"Ida Holt rejected the toll.", "Ida Holt praised Marel Lines."});
    CHECK(names(corpus) == Strings{"Ida Holt", "Marel Lines"});
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
}

}  // namespace standpoint
