#include "packed.hpp"
#include "scratch.hpp"

#include <standpoint/io/conllu.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

struct Read {
  Treebank sentences;
  TreebankCounts counts;
  test::Findings findings;
};

Read read(const std::string& text) {
  Read result;
  std::istringstream in(text);
  result.counts = read_bio(
      in, "t.bio", [&](TreebankSentence&& s) { return result.sentences.push_back(std::move(s)), true; },
      result.findings.sink());
  return result;
}

const std::string four_columns =
    "# newdoc id = d\n# sent_id = d-1\nOla\tPROPN\tNNP\tB-PER\nBrandvik\tPROPN\tNNP\tI-PER\n#\tSYM\t_\tO\n\n";

}  // namespace

TEST_SUITE("bio") {
  TEST_CASE("four columns give form, tags and name; a word may be a hash") {
    const Read result = read(four_columns);
    CHECK(result.findings.all().empty());
    CHECK(result.counts == TreebankCounts{1, 3, 0});
    REQUIRE(result.sentences.size() == 1);
    const auto& sentence = result.sentences[0];
    CHECK(sentence.id == "d-1");
    CHECK(sentence.comments.size() == 2);
    CHECK(sentence.has_names);
    CHECK_FALSE(sentence.has_tree);
    CHECK(sentence.words[1].xpos == "NNP");
    CHECK(sentence.words[1].name == "I-PER");
    CHECK(sentence.words[2].form == "#");
    CHECK(sentence.words[2].xpos.empty());
  }

  TEST_CASE("two columns give form and name, and gzip is seen by its first bytes") {
    const std::string text = "Velm\tB-LOC\n.\tO\n\nNo\tO\n";
    const Read result = read(text);
    CHECK(result.counts == TreebankCounts{2, 3, 0});
    CHECK(read(test::gzipped(text)).sentences == result.sentences);
  }

  TEST_CASE("malformed lines are named, and their sentence left out") {
    CHECK(read("a\tb\tO\n").findings.all() ==
          "error: t.bio:1: 3 columns where FORM UPOS XPOS TAG or FORM TAG are expected; part them by tabs\n");
    CHECK(read("a\tX\tY\tO\tz\n").findings.has("more than 4 columns"));
    CHECK(read("a\n").findings.has("t.bio:1: 1 columns"));
    CHECK(read("a\tPER\n").findings.has("'PER' is no name tag"));
    CHECK(read("a\tB-\n").findings.has("'B-' is no name tag"));
    CHECK(read("a\t\n").findings.has("'' is no name tag"));
    CHECK(read("\tO\n").findings.has("FORM is empty"));
    CHECK(read("a\tX Y\t_\tO\n").findings.has("UPOS or XPOS is empty or holds a blank"));
    CHECK(read("a\tO\nb\tX\n\nc\tO\n").counts == TreebankCounts{1, 1, 1});
  }

  TEST_CASE("an I- tag of another type begins a name, with a warning") {
    const Read result = read("a\tB-PER\nb\tI-ORG\nc\tI-ORG\n");
    CHECK(result.findings.all() == "warning: t.bio:2: I-ORG continues no name; read as B-ORG\n");
    CHECK(result.sentences.at(0).words[1].name == "B-ORG");
    CHECK(result.sentences.at(0).words[2].name == "I-ORG");
  }

  TEST_CASE("attach_names joins by sent_id where the forms are equal") {
    Treebank treebank(3);
    treebank[0].id = "d-1";
    treebank[1].id = "d-2";
    treebank[2].id = "d-3";
    for (auto& sentence : treebank) {
      for (const char* form : {"Ola", "Brandvik", "#"}) sentence.words.emplace_back().form = form;
    }
    treebank[1].words[0].form = "Ole";
    Treebank bio = read(four_columns).sentences;
    bio.push_back(bio[0]);
    bio[1].id = "d-2";

    const NameJoin join = attach_names(treebank, bio);
    CHECK(join.joined == 1);
    CHECK(join.absent == 1);
    CHECK(join.different == std::vector<std::string>{"d-2"});
    CHECK(treebank[0].has_names);
    CHECK(treebank[0].words[1].name == "I-PER");
    CHECK_FALSE(treebank[1].has_names);
    CHECK(treebank[1].words[0].name.empty());
  }
}

}  // namespace standpoint::io
