#include "reading_options.hpp"

#include "model_option.hpp"

#include <standpoint/io/codebook.hpp>
#include <standpoint/io/names.hpp>

#include <CLI/CLI.hpp>

#include <utility>

namespace standpoint::cli {

CLI::Option* add_reading_options(CLI::App& command, ReadingOptions& options) {
  add_model_option(command, options.model);
  add_names_option(command, options);
  return add_codebook_option(command, options);
}

void add_names_option(CLI::App& command, ReadingOptions& options) {
  command
      .add_option("--names", options.names,
                  "folder of your own names (entities.csv, offices.csv, roles.csv, overrides.csv), which go "
                  "before the shipped ones")
      ->type_name("DIR");
}

void add_confidence_option(CLI::App& command, double& least) {
  command.add_option("--min-confidence", least, "leave out statements less sure than this")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0));
}

void add_jobs_option(CLI::App& command, unsigned& jobs) {
  command.add_option("--jobs", jobs, "documents read at a time; 0 = one for each core")->type_name("N");
}

CLI::Option* add_codebook_option(CLI::App& command, ReadingOptions& options) {
  auto* codebook = command
                       .add_option("--codebook", options.codebook,
                                   "folder of your codebook (issues.csv, phrases.csv): what statements are "
                                   "coded with")
                       ->type_name("DIR");
  command
      .add_option("--codebook-scope", options.codebook_scope,
                  "how far back 'the plan' may stand for what was named: target, clause, sentence, paragraph")
      ->check(CLI::IsMember({"target", "clause", "sentence", "paragraph"}));
  return codebook;
}

Result<std::shared_ptr<const Codebook>> open_codebook(const ReadingOptions& options) {
  if (options.codebook.empty()) return std::shared_ptr<const Codebook>();
  return io::load_codebook(options.codebook);
}

Result<ExtractorOptions> open_reader(const ReadingOptions& options, double min_confidence) {
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

}  // namespace standpoint::cli
