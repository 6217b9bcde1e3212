#include "parse_engine.hpp"

#include <standpoint/reading/reader.hpp>

#include <utility>

namespace standpoint::cli {

// A reader taken from the pool, or a new one, and given back.
class ParseEngine::Lease {
 public:
  explicit Lease(const ParseEngine& engine) : pool_(*engine.pool_), reader_(take(engine)) {}
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() {
    const std::lock_guard lock(pool_.mutex);
    pool_.readers.push_back(std::move(reader_));
  }
  LanguageReader& operator*() { return reader_; }
  LanguageReader* operator->() { return &reader_; }

 private:
  static LanguageReader take(const ParseEngine& engine) {
    {
      const std::lock_guard lock(engine.pool_->mutex);
      auto& readers = engine.pool_->readers;
      if (!readers.empty()) {
        LanguageReader reader = std::move(readers.back());
        readers.pop_back();
        return reader;
      }
    }
    return LanguageReader(*engine.language_);
  }

  Pool& pool_;
  LanguageReader reader_;
};

Result<ParseEngine> ParseEngine::open(const std::string& model) {
  auto language = reading::open_model(model);
  if (!language) return language.error();
  return ParseEngine(*language ? std::move(**language) : Language::built_in());
}

ParseEngine::Parsed ParseEngine::analyse(std::string_view text) const {
  Lease reader(*this);
  ParsedText found;
  reader->analyse(text, found);
  Parsed parsed;
  reader->to_treebank(text, found, parsed.sentences);
  parsed.places = std::move(found.sentences);
  return parsed;
}

void ParseEngine::annotate(std::span<TreebankSentence> sentences, LanguageReader::Scope scope) const {
  Lease reader(*this);
  reader->annotate(sentences, scope);
}

}  // namespace standpoint::cli
