// Grounds of a statement, what they are worth, and how sure the parser is of the words in between.

#include "extraction/confidence.hpp"

#include "extraction/clauses/tree_path.hpp"
#include "extraction/weight_table.hpp"
#include "found.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

std::string grounds_of(std::string text) {
  Document document;
  document.text = Text(std::move(text));
  const auto found = Extractor({.grounds = true}).extract(std::move(document));
  REQUIRE(found.statements.size() == 1);
  return found.statements.front().extra;
}

bool has_ground(const std::string& grounds, std::string_view name) {
  return grounds.find("\"" + std::string(name) + "\":") != std::string::npos;
}

TEST_SUITE("confidence") {
  TEST_CASE("the trees in the library are read and know the judgement of rules") {
    const BoostedTrees& trees = confidence_trees();
    CHECK(trees.size() >= 100);
    CHECK(trees.sum({{"judgement", 2.0}}) > trees.sum({{"judgement", -2.0}}));
  }

  TEST_CASE("a tree is walked by what its grounds say") {
    const auto trees =
        BoostedTrees::read("# two trees\n\n=0.5\nnegated\t0.5\t=0.25\tturns\t1.5\t=-1\t=-2\n", "t.trees");
    REQUIRE(trees);
    CHECK(trees->size() == 2);
    CHECK(trees->sum({}) == 0.75);
    CHECK(trees->sum({{"rule:of-tomorrow"}}) == 0.75);
    CHECK(trees->sum({{"negated"}}) == -0.5);
    CHECK(trees->sum({{"turns", 2.0}, {"negated"}}) == -1.5);
    CHECK(trees->sum({{"turns", 1.5}, {"negated"}}) == -0.5);
  }

  TEST_CASE("many are summed as each is alone") {
    const auto trees =
        BoostedTrees::read("=0.1\nnegated\t0.5\t=0.2\tturns\t1.5\t=-1\t=-2\n=0.3\n", "t.trees");
    REQUIRE(trees);
    const std::vector<Grounds> kinds = {{}, {{"negated"}}, {{"turns", 2.0}, {"negated"}}};
    for (const std::size_t count : {0U, 1U, 7U, 8U, 9U, 17U}) {
      std::vector<const Grounds*> many;
      for (std::size_t i = 0; i < count; ++i) many.push_back(&kinds[i % kinds.size()]);
      const std::vector<double> sums = trees->sums(many);
      REQUIRE(sums.size() == count);
      for (std::size_t i = 0; i < count; ++i) CHECK(sums[i] == trees->sum(kinds[i % kinds.size()]));
    }
    CHECK(trees->sum(kinds[0]) == 0.1 + 0.2 + 0.3);
  }

  TEST_CASE("a tree with more nodes than can be counted is refused") {
    std::string line;
    const std::function<void(int)> grow = [&](int depth) {
      if (depth == 0) {
        line += "=1";
        return;
      }
      line += "ground\t0\t";
      grow(depth - 1);
      line += '\t';
      grow(depth - 1);
    };
    grow(14);
    CHECK(BoostedTrees::read(line + "\n", "t.trees"));
    line.clear();
    grow(15);
    CHECK(BoostedTrees::read(line + "\n", "t.trees"));
    line.clear();
    grow(16);
    const auto trees = BoostedTrees::read(line + "\n", "t.trees");
    REQUIRE(!trees);
    CHECK(trees.error().message == "the tree has too many nodes");
  }

  TEST_CASE("trees with a mistake are refused with their line") {
    struct Mistake {
      std::string_view text;
      std::string_view message;
    };
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += "a\t1\t=0\t";
    deep += "=0";
    for (const Mistake& mistake :
         {Mistake{"base\n", "'' is no threshold"}, Mistake{"base\tmuch\t=1\t=2\n", "'much' is no threshold"},
          Mistake{"base\t1\t=1\n", "the tree breaks off"},
          Mistake{"=1\t=2\n", "something stands behind the tree"}, Mistake{"=\n", "'=' is no leaf"},
          Mistake{"=1x\n", "'=1x' is no leaf"}, Mistake{"=inf\n", "'=inf' is no leaf"},
          Mistake{"base\t1\t\t=2\n", "a part of the tree is empty"}, Mistake{deep, "the tree is too deep"}}) {
      CAPTURE(mistake.text.substr(0, 30));
      const auto trees = BoostedTrees::read(mistake.text, "t.trees");
      REQUIRE(!trees);
      CHECK(trees.error().where == "t.trees:1");
      CHECK(trees.error().message == mistake.message);
    }
    const auto later = BoostedTrees::read("# first\n=1\n=\n", "t.trees");
    REQUIRE(!later);
    CHECK(later.error().where == "t.trees:3");
  }

  TEST_CASE("grounds without a weight say nothing") {
    const auto table = WeightTable::read("# a table\n\nbase\t0.5\nnegated\t-1.25\n", "t.tsv");
    REQUIRE(table);
    CHECK(table->sum({}) == 0);
    CHECK(table->sum({{"rule:of-tomorrow"}}) == 0);
    CHECK(table->sum({{"base"}}) == 0.5);
    CHECK(table->sum({{"base"}, {"negated", 2.0}}) == -2);
  }

  TEST_CASE("a table with a mistake is refused with its line") {
    struct Mistake {
      std::string_view text;
      std::string_view message;
    };
    for (const Mistake& mistake :
         {Mistake{"base 1\n", "a line is a name, a tab and a weight"},
          Mistake{"\t1\n", "a line is a name, a tab and a weight"},
          Mistake{"base\tmuch\n", "'much' is no weight"}, Mistake{"base\t1.5x\n", "'1.5x' is no weight"},
          Mistake{"base\tinf\n", "'inf' is no weight"}}) {
      CAPTURE(mistake.text);
      const auto table = WeightTable::read(mistake.text, "t.tsv");
      REQUIRE(!table);
      CHECK(table.error().where == "t.tsv:1");
      CHECK(table.error().message == mistake.message);
    }
    const auto twice = WeightTable::read("base\t1\nbase\t2\n", "t.tsv");
    REQUIRE(!twice);
    CHECK(twice.error().where == "t.tsv:2");
  }

  TEST_CASE("a statement names its rule, its object and where it was said") {
    const std::string plain = grounds_of("Ida Holt rejected the toll.");
    CAPTURE(plain);
    for (const std::string_view name : {"base", "judgement", "rule:verb", "stance:oppose", "voice:none"})
      CHECK(has_ground(plain, name));
    for (const std::string_view name :
         {"target", "negated", "hypothetical", "actor:pronoun", "actor:elsewhere"})
      CHECK_FALSE(has_ground(plain, name));
    const std::string toward = grounds_of("Ida Holt criticised Marel Lines.");
    CAPTURE(toward);
    CHECK(has_ground(toward, "target"));
  }

  TEST_CASE("a statement of the records has no grounds unless they are asked for") {
    Document document;
    document.text = Text("Ida Holt rejected the toll.");
    const auto records = Extractor().extract(std::move(document));
    REQUIRE(records.statements.size() == 1);
    CHECK(records.statements.front().extra.empty());
  }

  TEST_CASE("what is too unsure is told only with its grounds") {
    const std::string text = "Ida Holt rejected the toll. The agency met evacuees at noon.";
    Document document;
    document.text = Text(text);
    const auto told = Extractor().extract(std::move(document)).statements;
    const auto all = test::extract(text).statements;
    for (const auto& s : told) CHECK(s.confidence >= least_confidence);
    const auto unsure = std::count_if(all.begin(), all.end(),
                                      [](const Statement& s) { return s.confidence < least_confidence; });
    CHECK(unsure > 0);
    CHECK(told.size() + static_cast<std::size_t>(unsure) == all.size());
  }
}

TEST_SUITE("tree path") {
  TEST_CASE("the way from a predicate to its arguments is as doubtful as the choices on it") {
    const Text text("The mayor of Velmouth rejected the toll. Nobody cheered.");
    Analysis analysis = analyse(text);
    const Trees trees(text.bytes(), analysis.parsed, Language::built_in());
    for (ParsedWord& word : analysis.parsed.words)
      word.tag_margin = word.arc_margin = word.label_margin = 255;
    const std::uint32_t mayor = 1, velmouth = 3, rejected = 4, toll = 6, nobody = 8;
    REQUIRE(trees[mayor].head == rejected);
    REQUIRE(trees[velmouth].head == mayor);

    TreePath sure(trees, analysis.parsed, rejected);
    CHECK(sure.length() == 0);
    sure.add(velmouth);
    CHECK(sure.length() == 2);
    sure.add(mayor);
    sure.add(toll);
    CHECK(sure.length() == 3);
    sure.add(nobody);
    CHECK(sure.length() == 3);
    CHECK(sure.arc_doubt() < 1e-6);

    analysis.parsed.words[toll].arc_margin = 0;
    TreePath doubtful(trees, analysis.parsed, rejected);
    doubtful.add(toll);
    CHECK(doubtful.arc_doubt() == doctest::Approx(std::log(2.0)));
    CHECK(doubtful.label_doubt() < 1e-6);
  }

  TEST_CASE("the parser is surer of a plain clause than of an attachment that may be either") {
    LanguageReader reader(Language::built_in());
    ParsedText parsed;
    reader.analyse("Ida Holt rejected the toll.", parsed);
    for (const ParsedWord& word : parsed.words) CHECK(word.arc_margin > 16);
    const std::uint8_t object = parsed.words[4].arc_margin;
    reader.analyse("Ida Holt saw the man with the telescope on the bridge.", parsed);
    CHECK(parsed.words[7].arc_margin < object);
  }
}

}  // namespace
}  // namespace standpoint
