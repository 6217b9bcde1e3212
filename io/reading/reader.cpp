#include <standpoint/io/codebook.hpp>
#include <standpoint/io/names.hpp>
#include <standpoint/io/review.hpp>
#include <standpoint/reading/reader.hpp>

#include <utility>

namespace standpoint::reading {

Result<std::optional<Language>> open_model(const std::string& path) {
  if (path.empty()) return std::optional<Language>();
  auto language = Language::load(path);
  if (!language) return language.error();
  return std::optional<Language>(std::move(*language));
}

Result<std::shared_ptr<const Codebook>> open_codebook(const ReaderOptions& options) {
  if (options.codebook.empty()) return std::shared_ptr<const Codebook>();
  return io::load_codebook(options.codebook);
}

Result<ExtractorOptions> open_reader(const ReaderOptions& options, double min_confidence) {
  auto model = open_model(options.model);
  if (!model) return model.error();
  auto names = io::load_names(options.names);
  if (!names) return names.error();
  ExtractorOptions reader;
  reader.min_confidence = min_confidence;
  reader.language = std::move(*model);
  reader.names = std::move(*names);
  return reader;
}

Result<std::shared_ptr<const Reviews>> open_reviews(const std::string& file) {
  if (file.empty()) return std::shared_ptr<const Reviews>();
  auto reviews = io::read_reviews_file(file);
  if (!reviews) return reviews.error();
  return std::make_shared<const Reviews>(std::move(*reviews));
}

}  // namespace standpoint::reading
