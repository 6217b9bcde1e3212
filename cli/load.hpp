#pragma once
// Whatever the user names - articles, folders, record files, statement tables - as one finished corpus.

#include "console.hpp"

#include <standpoint/extraction.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/review.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace standpoint::cli {

struct LoadOptions {
  ExtractorOptions extractor;
  unsigned jobs = 1;
  bool keep_texts = false;                           ///< the viewer shows quotes in their context
  bool records_only = false;                         ///< take every input for records
  std::shared_ptr<const Reviews> reviews = nullptr;  ///< put on the statements; null: none
};

struct Loaded {
  std::shared_ptr<Corpus> corpus;  ///< finished, names and issues resolved across documents
  std::size_t failed = 0;          ///< inputs, lines or rows that could not be read
  ReviewReport reviews;            ///< what became of the reviews
};

/// Reads and extracts everything; findings go to the console.
Loaded load_corpus(std::span<const std::string> inputs, const LoadOptions& options, Console& console);

}  // namespace standpoint::cli
