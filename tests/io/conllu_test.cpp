#include "../core/random_text.hpp"
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

Read read(const std::string& text, ConlluUse use = ConlluUse::training) {
  Read result;
  std::istringstream in(text);
  result.counts = read_conllu(
      in, "t.conllu", use,
      [&](TreebankSentence&& s) { return result.sentences.push_back(std::move(s)), true; },
      result.findings.sink());
  return result;
}

std::string write(const Treebank& sentences) {
  std::ostringstream out;
  for (const auto& sentence : sentences) write_conllu(out, sentence);
  return out.str();
}

// "1 The the DET DT _ 2 det _ _" with blanks for tabs.
std::string tabbed(std::string text) {
  for (char& c : text) {
    if (c == ' ') c = '\t';
  }
  return text;
}

const std::string harbour =
    "# newdoc id = harbour\n"
    "# sent_id = harbour-1\n"
    "# text = Ola Brandvik doesn't sail.\n" +
    tabbed(
        "1 Ola Ola PROPN NNP Number=Sing 5 nsubj 5:nsubj NE=B-PER\n"
        "2 Brandvik Brandvik PROPN NNP _ 1 flat _ Gloss=x|NE=I-PER\n"
        "3-4 doesn't _ _ _ _ _ _ _ Typo=No\n"
        "3 does do AUX VBZ _ 5 aux _ _\n"
        "4 n't not PART RB _ 5 advmod _ _\n"
        "4.1 so so ADV RB _ _ _ 5:advmod _\n"
        "5 sail sail VERB VB _ 0 root _ SpaceAfter=No\n"
        "6 . . PUNCT . _ 5 punct _ _\n") +
    "\n";

const std::string two_words = tabbed("1 Go go VERB VB _ 0 root _ _\n2 ! ! PUNCT . _ 1 punct _ _\n\n");

// The only finding of a text that yields no sentence.
std::string finding(const std::string& text, ConlluUse use = ConlluUse::training) {
  const Read result = read(text, use);
  CHECK(result.sentences.empty());
  CHECK(result.counts.failed == 1);
  REQUIRE(result.findings.lines.size() == 1);
  return result.findings.lines.front();
}

}  // namespace

TEST_SUITE("conllu") {
  TEST_CASE("a sentence is read with its comments, ranges, empty nodes, names and tree") {
    const Read result = read(harbour);
    CHECK(result.findings.all().empty());
    CHECK(result.counts == TreebankCounts{1, 6, 0});
    REQUIRE(result.sentences.size() == 1);
    const auto& sentence = result.sentences[0];
    CHECK(sentence.id == "harbour-1");
    CHECK(sentence.comments.size() == 3);
    CHECK(sentence.has_tree);
    CHECK(sentence.has_names);
    CHECK(sentence.words[0] == TreebankWord{"Ola", "Ola", "PROPN", "NNP", "Number=Sing", "nsubj", "5:nsubj",
                                            "B-PER", "", 5, true});
    CHECK(sentence.words[1].misc == "Gloss=x");
    CHECK(sentence.words[2].name == "O");
    CHECK_FALSE(sentence.words[4].space_after);
    CHECK(sentence.multiword ==
          std::vector{TreebankSentence::MultiwordToken{3, 4, "doesn't", "Typo=No", true}});
    REQUIRE(sentence.empty_nodes.size() == 1);
    CHECK(sentence.empty_nodes[0].after == 4);
  }

  TEST_CASE("what was read is written byte for byte") {
    CHECK(write(read(harbour + two_words).sentences) == harbour + two_words);
  }

  TEST_CASE("CRLF, a byte-order mark, a missing last empty line and several empty lines are accepted") {
    std::string crlf = "\xEF\xBB\xBF";
    for (const char c : harbour) crlf += c == '\n' ? "\r\n" : std::string(1, c);
    CHECK(read(crlf).sentences == read(harbour).sentences);
    CHECK(read("\n\n" + two_words.substr(0, two_words.size() - 2) + "\n\n \n" + two_words).counts.sentences ==
          2);
    CHECK(read(two_words.substr(0, two_words.size() - 2)).counts == TreebankCounts{1, 2, 0});
  }

  TEST_CASE("tokens to be parsed need only ID and FORM, and keep MISC, ranges and comments") {
    const Read result =
        read("# sent_id = a\n1-2\tcan't\n1\tca\n2\tn't\tx\ty\tz\tw\t99\tdep\t_\tSpaceAfter=No|NE=B-X\n",
             ConlluUse::tokens);
    CHECK(result.findings.all().empty());
    REQUIRE(result.sentences.size() == 1);
    const auto& sentence = result.sentences[0];
    CHECK(sentence.words[0] == TreebankWord{"ca", "", "", "", "", "", "", "", "", 0, true});
    CHECK(sentence.words[1] == TreebankWord{"n't", "", "", "", "", "", "", "", "", 0, false});
    CHECK(sentence.multiword.size() == 1);
    CHECK_FALSE(sentence.has_tree);
    CHECK_FALSE(sentence.has_names);
    CHECK(write({sentence}) == "# sent_id = a\n" + tabbed("1-2 can't _ _ _ _ _ _ _ _\n1 ca _ _ _ _ _ _ _ _\n"
                                                          "2 n't _ _ _ _ _ _ _ SpaceAfter=No\n\n"));
  }

  TEST_CASE("the word _ keeps its form and lemma") {
    const auto text = tabbed("1 _ _ SYM NFP _ 0 root _ _\n\n");
    const Read result = read(text);
    REQUIRE(result.sentences.size() == 1);
    CHECK(result.sentences[0].words[0].form == "_");
    CHECK(result.sentences[0].words[0].lemma == "_");
    CHECK(write(result.sentences) == text);
  }

  TEST_CASE("a form and a lemma may hold blanks") {
    const std::string text = "1\t10 000\t10 000\tNUM\tCD\t_\t0\troot\t_\t_\n\n";
    CHECK(write(read(text).sentences) == text);
  }

  TEST_CASE("a file without trees is read without them") {
    const Read result = read(tabbed("1 Go _ _ _ _ _ _ _ _\n\n"));
    CHECK(result.counts.sentences == 1);
    CHECK_FALSE(result.sentences[0].has_tree);
  }

  TEST_CASE("malformed lines are named with their line and what to do") {
    CHECK(finding("1 Go go VERB\n") ==
          "error: t.conllu:1: no tab in '1 Go go VERB'; part the columns of CoNLL-U by tabs");
    CHECK(finding(tabbed("1 Go go VERB VB _ 0 root _\n")) ==
          "error: t.conllu:1: 9 columns where CoNLL-U has 10; write _ in a column without a value");
    CHECK(
        finding(tabbed("1 Go go VERB VB _ 0 root _ _ _ _ _\n")) ==
        "error: t.conllu:1: more than 10 columns where CoNLL-U has 10; write _ in a column without a value");
    CHECK(finding(tabbed("2 Go go VERB VB _ 0 root _ _\n")) ==
          "error: t.conllu:1: ID 2 where 1 was expected; number the words of a sentence from 1 without gaps");
    CHECK(finding(tabbed("x Go go VERB VB _ 0 root _ _\n")) ==
          "error: t.conllu:1: ID 'x' is no number; write 1, 2, ..., a range as 3-4 or an empty node as 5.1");
    CHECK(finding(tabbed("1  go VERB VB _ 0 root _ _\n")) ==
          "error: t.conllu:1: FORM is empty; write the word as it stands in the text");
    CHECK(finding(tabbed("1 Go go VERB  _ 0 root _ _\n")) ==
          "error: t.conllu:1: XPOS is empty or holds a blank; write _ for no value");
    CHECK(finding(tabbed("1 Go go VERB VB _ 0 _ _ _\n")) ==
          "error: t.conllu:1: HEAD without DEPREL; give both or _ in both");
    CHECK(finding(tabbed("1 Go go VERB VB _ -1 root _ _\n")) ==
          "error: t.conllu:1: HEAD '-1' is no number; write the ID of the governing word, or 0 for the root");
    CHECK(finding(tabbed("1 Go go VERB VB _ 0 root _ NE=PER\n")) ==
          "error: t.conllu:1: 'PER' is no name tag; write O, B-TYPE or I-TYPE, for instance B-PER");
    CHECK(finding("# a\n1\tG\xFF\n", ConlluUse::tokens) ==
          "error: t.conllu:2: not valid UTF-8 at byte 4 of the line; save the file as UTF-8");
    CHECK(finding(std::string("1\tG\0o\n", 6), ConlluUse::tokens) ==
          "error: t.conllu:1: a control character in the line; remove it");
  }

  TEST_CASE("heads that are no tree are named with the word's line") {
    CHECK(finding(tabbed("1 Go go VERB VB _ 0 root _ _\n2 ! ! PUNCT . _ 3 punct _ _\n")) ==
          "error: t.conllu:2: HEAD 3 in a sentence of 2 words; name one of them, or 0 for the root");
    CHECK(finding("# x\n" + tabbed("1 Go go VERB VB _ 2 root _ _\n2 ! ! PUNCT . _ 1 punct _ _\n")) ==
          "error: t.conllu:2: word 1 is governed by itself, over its heads; break the cycle");
    CHECK(finding(tabbed("1 Go go VERB VB _ 0 root _ _\n2 ! ! PUNCT . _ 0 punct _ _\n")) ==
          "error: t.conllu:2: a second root; only one word of a sentence has HEAD 0");
    CHECK(finding(tabbed("1 Go go VERB VB _ 0 root _ _\n2 ! ! PUNCT . _ _ _ _ _\n")) ==
          "error: t.conllu:2: no HEAD, but other words of the sentence have one; give all or none");
  }

  TEST_CASE("ranges and empty nodes in a wrong place are named") {
    CHECK(finding("2-3\tab\n1\ta\n2\tb\n", ConlluUse::tokens) ==
          "error: t.conllu:1: range 2-3 where word 1 was expected; put it before its first word, without "
          "overlap");
    CHECK(finding("1-3\tab\n1\ta\n2\tb\n", ConlluUse::tokens) ==
          "error: t.conllu:1: the range ends with word 3, but the sentence has 2; correct the range");
    CHECK(finding("1-2\tab\n1\ta\n2-2\tc\n2\tb\n", ConlluUse::tokens) ==
          "error: t.conllu:3: range 2-2 where word 2 was expected; put it before its first word, without "
          "overlap");
    CHECK(finding("2-1\tab\n1\ta\n2\tb\n", ConlluUse::tokens) ==
          "error: t.conllu:1: ID '2-1' is no range; write a multiword token as 3-4");
    CHECK(
        finding("1\ta\n" + tabbed("2.1 b _ _ _ _ _ _ _ _\n"), ConlluUse::tokens) ==
        "error: t.conllu:2: empty node 2.1 where 1.1 was expected; put it behind its word, numbered from 1");
    CHECK(finding("1-1\tab\n", ConlluUse::tokens) ==
          "error: t.conllu:1: a sentence without a word; give it one or remove it");
  }

  TEST_CASE("a malformed sentence is left out and the next is read") {
    const Read result = read(tabbed("1 a\n2 b\n\n") + two_words + tabbed("x y\n"));
    CHECK(result.counts == TreebankCounts{1, 2, 2});
    CHECK(result.findings.lines.size() == 3);
    CHECK(result.findings.has("t.conllu:7:"));
  }

  TEST_CASE("a huge line and a sentence without end are refused in bounded memory") {
    const Read line = read("1\t" + std::string(3 * max_treebank_line_bytes, 'a') + "\n\n" + two_words);
    CHECK(line.findings.all() == "error: t.conllu:1: longer than 1 MiB; a line holds one word\n");
    CHECK(line.counts == TreebankCounts{1, 2, 1});

    std::string endless;
    for (std::size_t i = 1; i <= max_treebank_words + 5; ++i) endless += std::to_string(i) + "\ta\n";
    CHECK(finding(endless, ConlluUse::tokens) ==
          "error: t.conllu:10001: a sentence of more than 10000 words; end each sentence with an empty line");
  }

  TEST_CASE("an I- tag that continues no name is read as B- with a warning") {
    const Read result =
        read(tabbed("1 Go go VERB VB _ 0 root _ NE=I-LOC\n2 ! ! PUNCT . _ 1 punct _ NE=I-PER\n\n"));
    CHECK(result.findings.all() ==
          "warning: t.conllu:1: I-LOC continues no name; read as B-LOC\n"
          "warning: t.conllu:2: I-PER continues no name; read as B-PER\n");
    REQUIRE(result.sentences.size() == 1);
    CHECK(result.sentences[0].words[1].name == "B-PER");
  }

  TEST_CASE("comments without a word go to the next sentence, a late comment is a warning") {
    CHECK(read("# newdoc\n\n# sent_id = 1\n" + two_words).sentences.at(0).comments.size() == 2);
    const Read late = read(tabbed("1 Go go VERB VB _ 0 root _ _\n") + "# late\n");
    CHECK(late.findings.has("warning: t.conllu:2: a comment among the words"));
    CHECK(late.sentences.at(0).comments.size() == 1);
  }

  TEST_CASE("gzipped files are read as plain ones, several members too; damaged and cut ones are named") {
    const test::ScratchFolder folder;
    const auto read_file = [](const std::string& path) {
      Read result;
      result.counts = read_conllu_file(
          path, ConlluUse::training,
          [&](TreebankSentence&& s) { return result.sentences.push_back(std::move(s)), true; },
          result.findings.sink());
      return result;
    };
    const std::string packed = test::gzipped(harbour);
    const std::string path = folder.write("a.conllu.gz", packed + test::gzipped(two_words));
    CHECK(read_file(path).sentences == read(harbour + two_words).sentences);

    const std::string cut = folder.write("cut.gz", packed.substr(0, packed.size() - 20));
    CHECK(read_file(cut).findings.all() == "error: " + cut + ": the gzip data are cut off at byte " +
                                               std::to_string(packed.size() - 20) + "; get the file again\n");
    std::string bytes = packed;
    bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] + 1);
    const std::string damaged = folder.write("damaged", bytes);
    const Read broken = read_file(damaged);
    CHECK(broken.findings.all() == "error: " + damaged + ": the gzip data are damaged near byte " +
                                       std::to_string(packed.size() - 4) + "; get the file again\n");
    CHECK(broken.counts.failed == 1);

    const Read absent = read_file(folder.path("none.conllu"));
    CHECK(absent.findings.has("none.conllu: no such file"));
    CHECK(absent.counts == TreebankCounts{0, 0, 1});
  }

  TEST_CASE("the caller may stop after a sentence") {
    std::istringstream in(two_words + two_words);
    CHECK(read_conllu(
              in, "t", ConlluUse::training, [](TreebankSentence&&) { return false; }, ignore_diagnostics) ==
          TreebankCounts{1, 2, 0});
  }

  TEST_CASE("write_conllu never writes a malformed line") {
    TreebankSentence sentence;
    sentence.id = "a\nb";
    sentence.comments = {"no hash\n1\tx"};
    sentence.words = {{"a\tb ", "", "X Y", "", "", "", "", "", " ", 0, false},
                      {"", "", "", "", "", "", "", "", "", 1, true}};
    sentence.has_tree = true;
    CHECK(write({sentence}) ==
          "# no hash 1\tx\n# sent_id = a b\n"
          "1\ta b\t_\tX_Y\t_\t_\t0\tdep\t_\tSpaceAfter=No\n"
          "2\t_\t_\t_\t_\t_\t1\tdep\t_\t_\n\n");
    CHECK(read(write({sentence})).findings.all().empty());
  }

  TEST_CASE("random sentences are the same after writing and reading") {
    test::Random random(5);
    const auto value = [&](bool may_be_empty) {
      std::string text;
      const std::uint32_t length = random.below(6) + (may_be_empty ? 0 : 1);
      while (text.empty() && length > 0) {
        for (const char c : test::random_text(random, length)) {
          if (static_cast<unsigned char>(c) > ' ' && c != '|' && c != '=') text += c;
        }
        if (text == "_") text.clear();
      }
      return text;
    };
    for (int round = 0; round < 2000; ++round) {
      TreebankSentence sentence;
      sentence.id = value(false);
      sentence.comments = {"# sent_id = " + sentence.id, "# note\t" + value(true)};
      const std::uint32_t count = 1 + random.below(7);
      sentence.has_tree = random.below(2) == 0;
      sentence.has_names = random.below(2) == 0;
      for (std::uint32_t i = 0; i < count; ++i) {
        TreebankWord word{value(false), value(true), value(true), value(true), value(true),         "",
                          value(true),  "",          value(true), 0,           random.below(2) == 0};
        if (sentence.has_tree) {
          word.deprel = value(false);
          word.head = random.below(i + 1);
          if (i > 0 && word.head == 0) word.head = 1;
        }
        if (sentence.has_names) word.name = i == 0 ? "B-ORG" : random.below(2) == 0 ? "O" : "B-LOC";
        sentence.words.push_back(word);
      }
      if (random.below(3) == 0)
        sentence.multiword.push_back({count, count, value(false), value(true), false});
      if (random.below(3) == 0) sentence.empty_nodes.push_back({0, 1, tabbed("x _ _ _ _ _ _ _ _")});
      const std::string text = write({sentence, sentence});
      const Read result = read(text);
      INFO(text);
      INFO(result.findings.all());
      REQUIRE(result.sentences == Treebank{sentence, sentence});
    }
  }

  TEST_CASE("random bytes are refused or read, and never crash the reader") {
    test::Random random(6);
    const std::string alphabet = "1234.-_#\t\t\t\n\n ab=|\xC3\xA9\xFF\r";
    for (int round = 0; round < 3000; ++round) {
      std::string text;
      for (std::uint32_t i = random.below(120); i > 0; --i) {
        text += alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
      }
      for (const auto use : {ConlluUse::tokens, ConlluUse::training}) {
        const std::string once = write(read(text, use).sentences);
        REQUIRE(write(read(once, use).sentences) == once);
      }
    }
  }
}

}  // namespace standpoint::io
