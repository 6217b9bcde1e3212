#pragma once
// What texts are read and coded with, opened by name: the language model, known names, a codebook, reviews.

#include <standpoint/codebook.hpp>
#include <standpoint/extraction.hpp>
#include <standpoint/language_engine.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/review.hpp>

#include <memory>
#include <optional>
#include <string>

namespace standpoint::reading {

/// Paths; "" = none of one's own.
struct ReaderOptions {
  std::string model;                        ///< file; "" = the model in the program
  std::string names;                        ///< folder; go before the shipped names
  std::string codebook;                     ///< folder; "" = statements are not coded
  std::string codebook_scope = "sentence";  ///< a word of CodingScope
};

/// The model of a file; nothing for "". Errors: those of Language::load.
Result<std::optional<Language>> open_model(const std::string& path);

/// The codebook, or null where none is named. Errors: those of io::load_codebook.
Result<std::shared_ptr<const Codebook>> open_codebook(const ReaderOptions& options);

/// The shipped names, with the user's over them, and the model. Errors: those of io::load_names and the
/// model.
Result<ExtractorOptions> open_reader(const ReaderOptions& options, double min_confidence);

/// The reviews of a file; null for "". Errors: those of io::read_reviews_file.
Result<std::shared_ptr<const Reviews>> open_reviews(const std::string& file);

}  // namespace standpoint::reading
