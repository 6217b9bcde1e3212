#include "load.hpp"

#include "pipeline.hpp"
#include "review_option.hpp"

#include <standpoint/io/records.hpp>
#include <standpoint/knowledge.hpp>

#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {

Loaded load_corpus(std::span<const std::string> inputs, const LoadOptions& options, Console& console) {
  Loaded loaded{std::make_shared<Corpus>(), 0, {}};
  // Reviewed statements are looked for in the texts.
  loaded.corpus->drop_texts(!options.keep_texts && options.reviews == nullptr);

  std::vector<std::string> documents;
  std::vector<std::string> records;
  for (const auto& input : inputs) {
    (options.records_only || io::holds_records(input) ? records : documents).push_back(input);
  }

  if (!records.empty()) loaded.failed += io::read_corpus(records, *loaded.corpus, console.sink()).failed;

  if (!documents.empty()) {
    std::size_t done = 0;
    std::size_t statements = 0;
    const PipelineOptions pipeline{options.extractor, options.jobs, [] { return false; }};
    const auto add = [&](DocumentRecords&& found) {
      statements += found.statements.size();
      loaded.corpus->add(std::move(found));
      console.progress(++done, statements);
    };
    loaded.failed += extract_documents(documents, pipeline, add, console.sink()).failed;
    console.end_progress();
  }

  resolve_across_documents(*loaded.corpus, options.extractor.names.get());
  if (options.reviews != nullptr) {
    apply_reviews(*loaded.corpus, *options.reviews, loaded.reviews, console.sink());
    tell_reviews(*options.reviews, loaded.reviews, console);
    if (!options.keep_texts) loaded.corpus->forget_texts();
  }
  return loaded;
}

}  // namespace standpoint::cli
