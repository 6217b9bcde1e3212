// The adversarial test of the evidence gate: what changes nothing is found at its place, what changes the
// meaning is refused. Sentences are those of the example articles and of the Standpoint corpus;
// STANDPOINT_MISQUOTE_TEXTS names a folder of others.

#include "text/misquotes.hpp"

#include "core/random_text.hpp"
#include "extraction/evidence/evidence_gate.hpp"

#include <standpoint/io/documents.hpp>
#include <standpoint/language.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint {
namespace {

using test::Change;

struct SourceText {
  Text text;
  std::vector<ByteSpan> sentences;  ///< of eight words and more
};

std::vector<SourceText> read_texts() {
  std::vector<std::string> folders = {STANDPOINT_SOURCE_DIR "/examples/articles",
                                      STANDPOINT_SOURCE_DIR "/tests/eval/corpus"};
  if (const char* other = std::getenv("STANDPOINT_MISQUOTE_TEXTS")) folders = {other};
  std::vector<SourceText> texts;
  io::read_documents(
      folders,
      [&](Document&& document) {
        SourceText source{std::move(document.text), {}};
        for (const auto& sentence : analyse(source.text).sentences) {
          const std::string_view words = source.text.slice(sentence.span);
          if (!sentence.heading && test::blank_words(words).size() >= 8)
            source.sentences.push_back(sentence.span);
        }
        texts.push_back(std::move(source));
        return true;
      },
      ignore_diagnostics);
  return texts;
}

struct Counts {
  std::size_t tried = 0;
  std::size_t found = 0;
  std::size_t right = 0;  ///< found, and at the sentence
  std::string last_found;
};

// Ends may lack a mark or a blank.
bool is_at(ByteSpan sentence, const AlignedQuote& quote) {
  constexpr std::uint32_t slack = 8;
  const ByteSpan whole{quote.pieces.front().begin, quote.pieces.back().end};
  return whole.begin <= sentence.begin + slack && sentence.begin <= whole.begin + slack &&
         whole.end <= sentence.end + slack && sentence.end <= whole.end + slack;
}

void try_quote(const QuoteAligner& aligner, std::string_view quote, ByteSpan sentence, Counts& counts) {
  ++counts.tried;
  const auto result = aligner.find(quote, sentence.begin);
  const auto* aligned = std::get_if<AlignedQuote>(&result);
  if (aligned == nullptr) return;
  // A quote cut before a final "not" is verbatim; the negation outside it is what gives it away.
  if (aligner.has_negation_outside(sentence, aligned->pieces) && aligned->stage != EvidenceStage::ellipsis)
    return;
  ++counts.found;
  counts.last_found = quote;
  if (is_at(sentence, *aligned)) ++counts.right;
}

std::string row(std::string_view name, const Counts& counts) {
  std::ostringstream out;
  out << name << ": " << counts.tried << " tried, " << counts.found << " found, " << counts.right
      << " at the place\n";
  return out.str();
}

class Adversary {
 public:
  explicit Adversary(std::vector<SourceText> texts) : texts_(std::move(texts)) {
    std::set<std::string> words;
    std::set<std::string> names;
    for (const auto& source : texts_) {
      for (const auto& word : test::blank_words(source.text.bytes())) {
        if (word.size() >= 5 && test::is_small_word(word)) words.insert(word);
        if (test::is_capitalised(word)) names.insert(word);
        vocabulary_.insert(word);
      }
    }
    pool_.assign(words.begin(), words.end());
    names_.assign(names.begin(), names.end());
  }

  std::size_t sentence_count() const {
    std::size_t count = 0;
    for (const auto& source : texts_) count += source.sentences.size();
    return count;
  }

  std::array<Counts, test::change_count> change_sentences() const {
    std::array<Counts, test::change_count> counts;
    test::Misquoter misquoter(pool_, names_, 7);
    for (const auto& source : texts_) {
      const QuoteAligner aligner = aligner_of(source);
      for (const auto sentence : source.sentences) {
        for (std::size_t i = 0; i < test::change_count; ++i) {
          const auto quote = misquoter.change(static_cast<Change>(i), source.text.slice(sentence));
          if (quote) try_quote(aligner, *quote, sentence, counts[i]);
        }
      }
    }
    return counts;
  }

  // The first half of each sentence with the second half of another one, `apart` sentences on.
  Counts join_halves(std::size_t apart, bool same_text) const {
    Counts counts;
    for (std::size_t t = 0; t < texts_.size(); ++t) {
      const QuoteAligner aligner = aligner_of(texts_[t]);
      const SourceText& other = same_text ? texts_[t] : texts_[(t + 1) % texts_.size()];
      for (std::size_t i = 0; i < texts_[t].sentences.size(); ++i) {
        const std::size_t j = same_text ? i + apart : i % std::max<std::size_t>(other.sentences.size(), 1);
        if (j >= other.sentences.size()) break;
        const auto first = test::blank_words(texts_[t].text.slice(texts_[t].sentences[i]));
        const auto second = test::blank_words(other.text.slice(other.sentences[j]));
        const std::string quote = test::joined(first, 0, first.size() / 2) + " " +
                                  test::joined(second, second.size() / 2, second.size());
        try_quote(aligner, quote, texts_[t].sentences[i], counts);
      }
    }
    return counts;
  }

  Counts quote_other_texts() const {
    Counts counts;
    for (std::size_t t = 0; t < texts_.size(); ++t) {
      const QuoteAligner aligner = aligner_of(texts_[t]);
      const SourceText& other = texts_[(t + 1) % texts_.size()];
      for (const auto sentence : other.sentences) {
        try_quote(aligner, other.text.slice(sentence), sentence, counts);
      }
    }
    return counts;
  }

 private:
  QuoteAligner aligner_of(const SourceText& source) const {
    return QuoteAligner(source.text, [this](std::string_view form) { return vocabulary_.contains(form); });
  }

  std::vector<SourceText> texts_;
  test::BlankWords pool_;
  test::BlankWords names_;
  std::set<std::string, std::less<>> vocabulary_;
};

}  // namespace

TEST_SUITE("misquotes") {
  TEST_CASE("harmless changes are found at their place, changes of meaning are refused") {
    const Adversary adversary(read_texts());
    REQUIRE(adversary.sentence_count() > 100);
    std::string table;
    const auto counts = adversary.change_sentences();
    for (std::size_t i = 0; i < test::change_count; ++i) {
      const auto change = static_cast<Change>(i);
      table += row(to_string(change), counts[i]);
      CAPTURE(to_string(change));
      CAPTURE(counts[i].last_found);
      CHECK(counts[i].tried > 10);
      if (test::is_harmless(change)) {
        CHECK(100 * counts[i].right >= 99 * counts[i].tried);
      } else {
        CHECK(counts[i].found == 0);
      }
    }
    MESSAGE(table);
  }

  TEST_CASE("halves of two sentences and sentences of another text are refused") {
    const Adversary adversary(read_texts());
    const std::array<std::pair<std::string_view, Counts>, 3> rows = {
        {{"far halves joined", adversary.join_halves(3, true)},
         {"half of another text", adversary.join_halves(0, false)},
         {"sentence of another text", adversary.quote_other_texts()}}};
    std::string table;
    for (const auto& entry : rows) {
      table += row(entry.first, entry.second);
      CAPTURE(entry.first);
      CHECK(entry.second.tried > 50);
      CHECK(entry.second.found == 0);
    }
    MESSAGE(table);
  }

  TEST_CASE("any quote in any text gives a place or a reason") {
    test::Random random(5);
    for (int round = 0; round < 400; ++round) {
      const Text text(test::random_text(random, random.below(300)));
      const QuoteAligner aligner(text);
      const std::string quote = test::random_text(random, random.below(40));
      const auto result = aligner.find(quote, random.below(400));
      if (const auto* aligned = std::get_if<AlignedQuote>(&result)) {
        for (const auto piece : aligned->pieces) CHECK_FALSE(text.slice(piece).empty());
      }
    }
  }
}

}  // namespace standpoint
