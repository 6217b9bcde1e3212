// Trees over parsed texts: made by hand where the words matter, by the parser where only the shape does.

#include "language/tree.hpp"

#include "core/random_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

// A word with its tag, its head (from 1, 0 = root) and its relation.
struct Given {
  std::string_view form;
  std::string_view upos;
  std::uint32_t head;
  std::string_view deprel;
  std::string_view name = "O";
};

std::uint8_t place(const std::vector<std::string>& labels, std::string_view label) {
  const auto found = std::find(labels.begin(), labels.end(), label);
  REQUIRE(found != labels.end());
  return static_cast<std::uint8_t>(found - labels.begin());
}

// One sentence for each list, the words parted by blanks.
Trees make_trees(const std::vector<std::vector<Given>>& sentences) {
  const LanguageLabels& labels = Language::built_in().labels();
  std::string text;
  ParsedText parsed;
  for (const auto& sentence : sentences) {
    ParsedSentence made;
    made.first_word = static_cast<std::uint32_t>(parsed.words.size());
    for (const Given& given : sentence) {
      ParsedWord word;
      word.span.begin = static_cast<std::uint32_t>(text.size());
      text += given.form;
      word.span.end = static_cast<std::uint32_t>(text.size());
      text += ' ';
      word.head = given.head;
      word.upos = place(labels.upos, given.upos);
      word.deprel = place(labels.deprel, given.deprel);
      word.name = place(labels.names, given.name);
      parsed.words.push_back(word);
    }
    made.end_word = static_cast<std::uint32_t>(parsed.words.size());
    parsed.sentences.push_back(made);
  }
  return Trees(text, parsed, Language::built_in());
}

// "The toll was rejected by unions according to Holt": two sentences, the second of one word.
Trees rejected_toll() {
  return make_trees({{{"The", "DET", 2, "det"},
                      {"toll", "NOUN", 4, "nsubj:pass"},
                      {"was", "AUX", 4, "aux:pass"},
                      {"rejected", "VERB", 0, "root"},
                      {"by", "ADP", 6, "case"},
                      {"Unions", "NOUN", 4, "obl"},
                      {"according", "VERB", 9, "case"},
                      {"to", "ADP", 7, "fixed"},
                      {"Holt", "PROPN", 4, "obl"}},
                     {{"Never", "ADV", 0, "root"}}});
}

std::vector<std::uint32_t> children_of(const Trees& trees, std::uint32_t w) {
  const auto children = trees.children(w);
  return {children.begin(), children.end()};
}

using Places = std::vector<std::uint32_t>;

// What holds of every tree, whatever the text.
void check_trees(const Trees& trees, const ParsedText& parsed) {
  REQUIRE(trees.size() == parsed.words.size());
  std::vector<std::uint32_t> times(trees.size(), 0);
  for (std::uint32_t w = 0; w < trees.size(); ++w) {
    std::uint32_t last = 0;
    Places below = {w};
    for (const std::uint32_t c : trees.children(w)) {
      CHECK(c < trees.size());
      CHECK(trees[c].head == w);
      CHECK(trees[c].sentence == trees[w].sentence);
      CHECK((times[c] == 0 && (last == 0 || c > last)));
      CHECK((trees[w].left <= trees[c].left && trees[c].right <= trees[w].right));
      ++times[c];
      last = c;
      below.push_back(trees[c].left);
      below.push_back(trees[c].right - 1);
    }
    // The edges are those of the word and its children, no wider.
    CHECK(trees[w].left == *std::min_element(below.begin(), below.end()));
    CHECK(trees[w].right == *std::max_element(below.begin(), below.end()) + 1);
    CHECK(trees.child(w, Rel::root) == no_word);
  }
  for (std::uint32_t s = 0; s < parsed.sentences.size(); ++s) {
    const std::uint32_t root = trees.root_of(s);
    REQUIRE(root < trees.size());
    CHECK(trees[root].head == no_word);
    CHECK(times[root] == 0);
    CHECK(trees[root].sentence == s);
    CHECK(trees[root].left == parsed.sentences[s].first_word);
    CHECK(trees[root].right == parsed.sentences[s].end_word);
    for (std::uint32_t w = parsed.sentences[s].first_word; w < parsed.sentences[s].end_word; ++w)
      CHECK((w == root || times[w] == 1));
  }
}

}  // namespace

TEST_SUITE("trees") {
  TEST_CASE("children stand in the order of the text, and edges hold the whole subtree") {
    const Trees trees = rejected_toll();
    CHECK(children_of(trees, 3) == Places{1, 2, 5, 8});
    CHECK(children_of(trees, 1) == Places{0});
    CHECK(children_of(trees, 8) == Places{6});
    CHECK(children_of(trees, 0).empty());
    CHECK((trees[3].left == 0 && trees[3].right == 9));
    CHECK((trees[1].left == 0 && trees[1].right == 2));
    CHECK((trees[5].left == 4 && trees[5].right == 6));
    CHECK((trees[8].left == 6 && trees[8].right == 9));
    CHECK((trees[2].left == 2 && trees[2].right == 3));
  }

  TEST_CASE("every sentence has its root, and heads count over the whole document") {
    const Trees trees = rejected_toll();
    CHECK(trees.root_of(0) == 3);
    CHECK(trees.root_of(1) == 9);
    CHECK(trees[9].head == no_word);
    CHECK(trees[9].sentence == 1);
    CHECK(trees[7].head == 6);
    const Trees two = make_trees(
        {{{"No", "INTJ", 0, "root"}}, {{"Holt", "PROPN", 2, "nsubj"}, {"left", "VERB", 0, "root"}}});
    CHECK(two[1].head == 2);
    CHECK(two.root_of(1) == 2);
  }

  TEST_CASE("a relation is found with or without its subtype") {
    const Trees trees = rejected_toll();
    CHECK(trees.child(3, Rel::nsubj) == 1);
    CHECK(trees.child(3, Rel::nsubj, SubRel::pass) == 1);
    CHECK(trees.child(3, Rel::nsubj, SubRel::none) == no_word);
    CHECK(trees.child(3, Rel::obl) == 5);
    CHECK(trees.child(3, Rel::obj) == no_word);
    CHECK(trees.has_child(3, Rel::aux));
    CHECK_FALSE(trees.has_child(1, Rel::case_));
    CHECK(trees[2].sub == SubRel::pass);
    CHECK(trees[3].upos == Upos::verb);
    CHECK(trees.is_nominal(8));
    CHECK_FALSE(trees.is_nominal(3));
  }

  TEST_CASE("the case of a phrase is its preposition with all its words, in lower case") {
    const Trees trees = rejected_toll();
    CHECK(trees.case_of(5) == "by");
    CHECK(trees.case_of(8) == "according_to");
    CHECK(trees.case_of(1).empty());
    CHECK(trees.form(5) == "unions");
  }

  TEST_CASE("a word and a comma or conjunction behind it are seen, also at the end of the text") {
    const Trees trees = make_trees({{{"Holt", "PROPN", 0, "root"},
                                     {",", "PUNCT", 3, "punct"},
                                     {"Reyes", "PROPN", 1, "conj"},
                                     {"and", "CCONJ", 5, "cc"},
                                     {"Pelle", "PROPN", 1, "conj"}}});
    CHECK(trees.right_neighbour_is_conjunction(0));
    CHECK(trees.right_neighbour_is_conjunction(2));
    CHECK_FALSE(trees.right_neighbour_is_conjunction(3));
    CHECK_FALSE(trees.right_neighbour_is_conjunction(4));
    CHECK((trees[0].left == 0 && trees[0].right == 5));
  }

  TEST_CASE("edges of crossing arcs hold all that stands below") {
    // "hearing scheduled on-toll": the phrase behind the verb belongs to the noun before it.
    const Trees trees = make_trees({{{"hearing", "NOUN", 2, "nsubj:pass"},
                                     {"scheduled", "VERB", 0, "root"},
                                     {"on", "ADP", 4, "case"},
                                     {"toll", "NOUN", 1, "nmod"}}});
    CHECK((trees[0].left == 0 && trees[0].right == 4));
    CHECK(children_of(trees, 0) == Places{3});
    CHECK((trees[1].left == 0 && trees[1].right == 4));
  }

  TEST_CASE("a word without a head is a root, whatever the model calls it") {
    const Trees trees = make_trees(
        {{{"which", "PRON", 0, "acl:relcl"}, {"fell", "VERB", 1, "conj"}}, {{"must", "AUX", 0, "aux"}}});
    CHECK((trees[0].rel == Rel::root && trees[0].sub == SubRel::none));
    CHECK(trees[1].rel == Rel::conj);
    CHECK(trees[2].rel == Rel::root);
  }

  TEST_CASE("an ally below the patron who is to hang on him leaves the tree whole") {
    const Trees trees = make_trees({{{"Renfro", "PROPN", 4, "nsubj", "B-PER"},
                                     {"ally", "ADV", 1, "advmod"},
                                     {"Kerr", "PROPN", 1, "appos", "B-PER"},
                                     {"lied", "VERB", 0, "root"}}});
    CHECK((trees[2].head == 3 && trees[2].rel == Rel::nsubj));
    CHECK((trees[1].head == 2 && trees[0].head == 1));
    CHECK(trees.root_of(0) == 3);
  }

  TEST_CASE("trees hang together after mending, however oddly they are parsed") {
    const LanguageLabels& labels = Language::built_in().labels();
    static constexpr auto words = std::to_array<std::string_view>(
        {"Renfro", "ally",  "critics", "called",  "dubbed",  "a",       "the",     "which", "that",
         "to",     "and",   ",",       "of",      "with",    "voting",  "toll",    "Sen.",  "Reps.",
         "say",    "wants", "vote",    "banning", "opposes", "fight",   "says",    "rules", "House",
         "report", "is",    "against", "helped",  "stop",    "senator", "spending"});
    test::Random random(77);
    const auto any = [&](const std::vector<std::string>& of) {
      return static_cast<std::uint8_t>(random.below(static_cast<std::uint32_t>(of.size())));
    };
    for (int round = 0; round < 20000; ++round) {
      std::string text;
      ParsedText parsed;
      const std::uint32_t size = 2 + random.below(12);
      // Each hangs on one that was placed before: a tree in any order of words.
      std::vector<std::uint32_t> order(size);
      for (std::uint32_t w = 0; w < size; ++w) order[w] = w;
      for (std::uint32_t w = size; w > 1; --w) std::swap(order[w - 1], order[random.below(w)]);
      parsed.words.resize(size);
      for (std::uint32_t placed = 0; placed < size; ++placed)
        parsed.words[order[placed]].head = placed == 0 ? 0 : order[random.below(placed)] + 1;
      for (ParsedWord& word : parsed.words) {
        word.span.begin = static_cast<std::uint32_t>(text.size());
        text += words[random.below(words.size())];
        word.span.end = static_cast<std::uint32_t>(text.size());
        text += ' ';
        word.upos = any(labels.upos);
        word.xpos = any(labels.xpos);
        do word.deprel = any(labels.deprel);
        while (labels.deprel[word.deprel] == "root");
        word.name = any(labels.names);
      }
      parsed.sentences.push_back({});
      parsed.sentences.front().end_word = size;
      CAPTURE(text);
      check_trees(Trees(text, parsed, Language::built_in()), parsed);
    }
  }

  TEST_CASE("the trees of any text hang together") {
    test::Random random(41);
    LanguageReader reader(Language::built_in());
    ParsedText parsed;
    std::size_t words = 0;
    for (int round = 0; round < 200; ++round) {
      const std::string text = test::random_text(random, random.below(300));
      reader.analyse(text, parsed);
      check_trees(Trees(text, parsed, Language::built_in()), parsed);
      words += parsed.words.size();
    }
    CHECK(words > 2000);
    reader.analyse("", parsed);
    CHECK(Trees("", parsed, Language::built_in()).size() == 0);
  }

  TEST_CASE("the trees of plain news have subject, verb and object") {
    const std::string text = "Ida Holt rejected the bridge toll. The toll was criticised by Marel Lines.";
    LanguageReader reader(Language::built_in());
    ParsedText parsed;
    reader.analyse(text, parsed);
    const Trees trees(text, parsed, Language::built_in());
    check_trees(trees, parsed);
    REQUIRE(parsed.sentences.size() == 2);
    const std::uint32_t rejected = trees.root_of(0);
    CHECK(trees.lemma(rejected) == "reject");
    REQUIRE(trees.has_child(rejected, Rel::nsubj));
    CHECK(trees.form(trees.child(rejected, Rel::nsubj)) == "ida");
    REQUIRE(trees.has_child(rejected, Rel::obj));
    CHECK(trees.form(trees.child(rejected, Rel::obj)) == "toll");
    const std::uint32_t criticised = trees.root_of(1);
    CHECK(trees.lemma(criticised) == "criticise");
    CHECK(trees.child(criticised, Rel::nsubj, SubRel::pass) != no_word);
    REQUIRE(trees.has_child(criticised, Rel::obl));
    CHECK(trees.case_of(trees.child(criticised, Rel::obl)) == "by");
  }
}

}  // namespace standpoint
