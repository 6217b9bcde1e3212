#pragma once
// The language engine for commands that run many threads: one model, a reader for each thread that asks.

#include <standpoint/language_engine.hpp>
#include <standpoint/model/result.hpp>

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::cli {

class ParseEngine {
 public:
  /// Opens a model file, or for "" the model in the program.
  static Result<ParseEngine> open(const std::string& model);

  /// A text as treebank sentences, with the places of the sentences. Safe from several threads.
  struct Parsed {
    Treebank sentences;
    std::vector<ParsedSentence> places;
  };
  Parsed analyse(std::string_view text) const;

  /// Annotates given tokens. Safe from several threads.
  void annotate(std::span<TreebankSentence> sentences, LanguageReader::Scope scope) const;

 private:
  // Readers that no thread uses just now.
  struct Pool {
    std::mutex mutex;
    std::vector<LanguageReader> readers;
  };
  class Lease;

  explicit ParseEngine(Language language)
      : language_(std::make_shared<const Language>(std::move(language))), pool_(std::make_shared<Pool>()) {}
  std::shared_ptr<const Language> language_;
  std::shared_ptr<Pool> pool_;
};

}  // namespace standpoint::cli
