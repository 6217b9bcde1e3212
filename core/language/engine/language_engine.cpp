#include "language/engine/embedded_model.hpp"
#include "language/engine/language_parts.hpp"
#include "language/segmenter.hpp"

#include <standpoint/language_engine.hpp>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace standpoint {

Result<Language> Language::make(ModelFile file, Kernel kernel) {
  auto parts = std::make_shared<Language::Parts>();
  parts->file = std::move(file);
  auto network = Network::load(parts->file, kernel);
  if (!network) return network.error();
  parts->network = std::move(*network);
  parts->clauses = ClauseLabels(parts->network.labels());
  parts->consistency = NameConsistency(parts->network.labels());
  parts->links = NameLinks(parts->network.labels());
  const auto lemmas = parts->file.section("lemmas");
  if (!lemmas.empty()) {
    auto lemmatizer = Lemmatizer::read(lemmas);
    if (!lemmatizer) return Error{lemmatizer.error().code, parts->file.name(), lemmatizer.error().message};
    parts->lemmatizer = *lemmatizer;
  }
  return Language(std::move(parts));
}

Result<Language> Language::load(const std::string& path) {
  auto file = ModelFile::open(path);
  if (!file) return file.error();
  return make(std::move(*file), best_kernel());
}

Result<Language> Language::view(std::span<const std::byte> bytes, const std::string& name) {
  return view(bytes, name, best_kernel());
}

Result<Language> Language::view(std::span<const std::byte> bytes, const std::string& name, Kernel kernel) {
  auto file = ModelFile::view(bytes, name);
  if (!file) return file.error();
  return make(std::move(*file), kernel);
}

const Language& Language::built_in() {
  static const Language language = [] {
    auto loaded = view(embedded_model(), "the built-in model");
    // A test loads it; a build that embeds a broken one does not pass.
    if (!loaded) std::abort();
    return std::move(*loaded);
  }();
  return language;
}

const LanguageLabels& Language::labels() const { return parts_->network.labels(); }

std::string_view Language::card() const {
  const auto bytes = parts_->file.section("card");
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void Language::lemma(std::string_view form, std::uint8_t upos, std::uint8_t xpos, std::string& out) const {
  const LanguageLabels& names = labels();
  if (parts_->lemmatizer && upos < names.upos.size() && xpos < names.xpos.size()) {
    parts_->lemmatizer->lemma(form, names.upos[upos], names.xpos[xpos], out);
  } else {
    out.assign(form);
  }
}

struct LanguageReader::Memory {
  std::shared_ptr<Network::Memory> network;
  Segmentation segmentation;
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> lengths;
  std::vector<WordAnswer> answers;
  ClauseLabels::Memory clauses;
  NameConsistency::Memory consistency;
  NameLinks::Memory links;

  void read(const Language::Parts& parts) {
    answers.resize(words.size());
    parts.network.read(words, lengths, answers, *network);
    parts.clauses.apply(words, lengths, answers, clauses);
  }
  // The names of one document.
  void agree_on_names(const NameConsistency& same, const NameLinks& linked) {
    same.apply(words, lengths, answers, consistency);
    linked.apply(words, lengths, answers, links);
  }
  // The names of each sentence by itself.
  void agree_in_sentences(const NameConsistency& same, const NameLinks& linked) {
    std::size_t first = 0;
    for (const std::uint32_t& length : lengths) {
      const auto own_words = std::span(words).subspan(first, length);
      const auto own_answers = std::span(answers).subspan(first, length);
      same.apply(own_words, std::span(&length, 1), own_answers, consistency);
      linked.apply(own_words, std::span(&length, 1), own_answers, links);
      first += length;
    }
  }
};

LanguageReader::LanguageReader(const Language& language)
    : language_(&language), memory_(std::make_unique<Memory>()) {
  memory_->network = language.parts().network.make_memory();
}
LanguageReader::~LanguageReader() = default;
LanguageReader::LanguageReader(LanguageReader&&) noexcept = default;
LanguageReader& LanguageReader::operator=(LanguageReader&&) noexcept = default;

void LanguageReader::analyse(std::string_view text, ParsedText& out) {
  Memory& m = *memory_;
  segment(text, m.segmentation);
  m.words.clear();
  m.lengths.clear();
  for (const SurfaceWord& word : m.segmentation.words)
    m.words.push_back(text.substr(word.span.begin, word.span.size()));
  for (const ParsedSentence& s : m.segmentation.sentences) m.lengths.push_back(s.end_word - s.first_word);
  const auto& parts = language_->parts();
  m.read(parts);
  m.agree_on_names(parts.consistency, parts.links);

  out.words.resize(m.words.size());
  for (std::size_t i = 0; i < m.words.size(); ++i) {
    const WordAnswer& a = m.answers[i];
    const SurfaceWord& word = m.segmentation.words[i];
    out.words[i] = {word.span,    a.head,       a.upos,        a.xpos, a.deprel, a.name, word.continues_token,
                    a.tag_margin, a.arc_margin, a.label_margin};
  }
  out.sentences = m.segmentation.sentences;
}

void LanguageReader::annotate(std::span<TreebankSentence> sentences, Scope scope) {
  Memory& m = *memory_;
  m.words.clear();
  m.lengths.clear();
  for (const auto& sentence : sentences) {
    for (const auto& word : sentence.words) m.words.push_back(word.form);
    m.lengths.push_back(static_cast<std::uint32_t>(sentence.words.size()));
  }
  const auto& parts = language_->parts();
  m.read(parts);
  if (scope == Scope::one_document) {
    m.agree_on_names(parts.consistency, parts.links);
  } else {
    m.agree_in_sentences(parts.consistency, parts.links);
  }
  const LanguageLabels& labels = language_->labels();
  std::size_t at = 0;
  for (auto& sentence : sentences) {
    for (auto& word : sentence.words) {
      const WordAnswer& a = m.answers[at++];
      word.upos = labels.upos[a.upos];
      word.xpos = labels.xpos[a.xpos];
      word.deprel = labels.deprel[a.deprel];
      word.name = labels.names[a.name];
      word.head = a.head;
      language_->lemma(word.form, a.upos, a.xpos, word.lemma);
    }
    sentence.has_tree = true;
    sentence.has_names = true;
  }
}

void LanguageReader::to_treebank(std::string_view text, const ParsedText& parsed, Treebank& out) const {
  const LanguageLabels& labels = language_->labels();
  out.clear();
  for (const ParsedSentence& s : parsed.sentences) {
    TreebankSentence sentence;
    sentence.id = std::to_string(out.size() + 1);
    for (std::uint32_t i = s.first_word; i < s.end_word; ++i) {
      const ParsedWord& w = parsed.words[i];
      TreebankWord word;
      word.form = text.substr(w.span.begin, w.span.size());
      word.upos = labels.upos[w.upos];
      word.xpos = labels.xpos[w.xpos];
      word.deprel = labels.deprel[w.deprel];
      word.name = labels.names[w.name];
      word.head = w.head;
      language_->lemma(word.form, w.upos, w.xpos, word.lemma);
      // Words of one surface token have no space between them; the token's own is after the last.
      const bool is_last = i + 1 == parsed.words.size();
      word.space_after = is_last || parsed.words[i + 1].span.begin > w.span.end;
      const auto number = static_cast<std::uint32_t>(sentence.words.size() + 1);
      if (w.continues_token && number > 1) {
        if (sentence.multiword.empty() || sentence.multiword.back().last != number - 1) {
          sentence.multiword.push_back({number - 1, number, "", "", true});
        }
        sentence.multiword.back().last = number;
      }
      sentence.words.push_back(std::move(word));
    }
    for (auto& token : sentence.multiword) {
      const ParsedWord& first = parsed.words[s.first_word + token.first - 1];
      const ParsedWord& last = parsed.words[s.first_word + token.last - 1];
      token.form = text.substr(first.span.begin, last.span.end - first.span.begin);
      token.space_after = sentence.words[token.last - 1].space_after;
      for (std::uint32_t i = token.first; i <= token.last; ++i) sentence.words[i - 1].space_after = true;
    }
    sentence.has_tree = true;
    sentence.has_names = true;
    out.push_back(std::move(sentence));
  }
}

}  // namespace standpoint
