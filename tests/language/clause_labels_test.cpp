#include "language/engine/clause_labels.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

struct Given {
  std::string_view form, xpos;
  std::uint32_t head;
  std::string_view deprel;
};

LanguageLabels english() {
  LanguageLabels labels;
  labels.upos = {"X"};
  labels.xpos = {"NN", "NNP", "VB", "VBG", "VBD", "VBP", "VBZ", "MD", "IN", "RB", "JJ", "PRP"};
  labels.deprel = {"root", "nsubj", "nsubj:pass", "aux",   "cop",   "mark", "advmod",
                   "obj",  "ccomp", "xcomp",      "advcl", "punct", "fixed"};
  labels.names = {"O"};
  return labels;
}

std::uint8_t place(const std::vector<std::string>& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  REQUIRE(at != names.end());
  return static_cast<std::uint8_t>(at - names.begin());
}

// The labels of sentences, put one after another, afterwards.
std::vector<std::string> labels_of(const std::vector<std::vector<Given>>& sentences,
                                   const LanguageLabels& labels = english()) {
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> lengths;
  std::vector<WordAnswer> answers;
  for (const auto& sentence : sentences) {
    for (const Given& given : sentence) {
      words.push_back(given.form);
      WordAnswer answer;
      answer.head = given.head;
      answer.xpos = place(labels.xpos, given.xpos);
      answer.deprel = place(labels.deprel, given.deprel);
      answer.label_margin = 7;
      answers.push_back(answer);
    }
    lengths.push_back(static_cast<std::uint32_t>(sentence.size()));
  }
  const std::vector<WordAnswer> before = answers;
  ClauseLabels::Memory memory;
  ClauseLabels(labels).apply(words, lengths, answers, memory);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    CHECK(answers[i].head == before[i].head);
    CHECK(int{answers[i].label_margin} == (answers[i].deprel == before[i].deprel ? 7 : 0));
    out.push_back(labels.deprel[answers[i].deprel]);
  }
  return out;
}

// "walk if it rains", with other words and labels.
std::vector<Given> with_mark(std::string_view above, std::string_view mark, std::string_view label) {
  return {{above, "VB", 0, "root"},
          {mark, "IN", 4, "mark"},
          {"it", "PRP", 4, "nsubj"},
          {"rains", "VBZ", 1, label}};
}

}  // namespace

TEST_SUITE("clause labels") {
  TEST_CASE("an if clause is an object where somebody asks or knows, else a condition") {
    CHECK(labels_of({with_mark("walk", "if", "ccomp")}).back() == "advcl");
    CHECK(labels_of({with_mark("Walk", "If", "ccomp")}).back() == "advcl");
    CHECK(labels_of({with_mark("ask", "if", "ccomp")}).back() == "ccomp");
    CHECK(labels_of({with_mark("know", "if", "advcl")}).back() == "ccomp");
    CHECK(labels_of({with_mark("unsure", "whether", "advcl")}).back() == "ccomp");
    CHECK(labels_of({with_mark("come", "if", "advcl")}).back() == "advcl");
    // "ask her to come if it rains" may be either
    CHECK(labels_of({with_mark("ask", "if", "advcl")}).back() == "advcl");
  }

  TEST_CASE("the conjunctions of time and circumstance make no objects") {
    CHECK(labels_of({with_mark("say", "although", "ccomp")}).back() == "advcl");
    CHECK(labels_of({with_mark("wait", "until", "ccomp")}).back() == "advcl");
    CHECK(labels_of({with_mark("say", "that", "ccomp")}).back() == "ccomp");
  }

  TEST_CASE("so loud that it hurt is a consequence, so glad that it worked an object") {
    const auto so = [](std::string_view adjective) {
      return labels_of({{{"so", "RB", 2, "advmod"},
                         {adjective, "JJ", 0, "root"},
                         {"that", "IN", 5, "mark"},
                         {"it", "PRP", 5, "nsubj"},
                         {"worked", "VBD", 2, "ccomp"}}})
          .back();
    };
    CHECK(so("loud") == "advcl");
    CHECK(so("glad") == "ccomp");
    // "So I think": no degree.
    CHECK(labels_of({{{"So", "RB", 3, "advmod"},
                      {"they", "PRP", 3, "nsubj"},
                      {"claim", "VBP", 0, "root"},
                      {"it", "PRP", 5, "nsubj"},
                      {"works", "VBZ", 3, "ccomp"}}})
              .back() == "ccomp");
    CHECK(labels_of({{{"good", "JJ", 0, "root"},
                      {"in", "IN", 1, "advmod"},
                      {"that", "IN", 5, "mark"},
                      {"it", "PRP", 5, "nsubj"},
                      {"works", "VBZ", 1, "ccomp"}}})
              .back() == "advcl");
  }

  TEST_CASE("a finite clause with its own subject and a gerund behind mean are objects") {
    const auto feel = [](std::string_view tag) {
      return labels_of({{{"they", "PRP", 2, "nsubj"},
                         {"feel", "VBP", 0, "root"},
                         {"dockers", "NN", 4, "nsubj"},
                         {"need", tag, 2, "xcomp"},
                         {"it", "PRP", 4, "obj"}}})[3];
    };
    CHECK(feel("VBP") == "ccomp");
    CHECK(feel("VB") == "xcomp");
    const auto gerund = [](std::string_view verb) {
      return labels_of(
                 {{{"it", "PRP", 2, "nsubj"}, {verb, "VBZ", 0, "root"}, {"leaving", "VBG", 2, "xcomp"}}})
          .back();
    };
    CHECK(gerund("means") == "ccomp");
    CHECK(gerund("keeps") == "xcomp");
  }

  TEST_CASE("each sentence stands by itself, and a model of another language is left alone") {
    const auto both = labels_of(
        {with_mark("ask", "if", "ccomp"), with_mark("walk", "if", "ccomp"), {{"if", "IN", 0, "root"}}, {}});
    REQUIRE(both.size() == 9);
    CHECK(both[3] == "ccomp");
    CHECK(both[7] == "advcl");
    LanguageLabels other = english();
    std::replace(other.xpos.begin(), other.xpos.end(), std::string("NNP"), std::string("NE"));
    CHECK(labels_of({with_mark("walk", "if", "ccomp")}, other).back() == "ccomp");
  }
}

}  // namespace standpoint
