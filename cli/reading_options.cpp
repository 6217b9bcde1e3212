#include "reading_options.hpp"

#include "model_option.hpp"

#include <standpoint/io/names.hpp>

#include <CLI/CLI.hpp>

#include <utility>

namespace standpoint::cli {

void add_reading_options(CLI::App& command, ReadingOptions& options) {
  add_model_option(command, options.model);
  add_names_option(command, options);
}

void add_names_option(CLI::App& command, ReadingOptions& options) {
  command
      .add_option("--names", options.names,
                  "folder of your own names (entities.csv, offices.csv, roles.csv, overrides.csv), which go "
                  "before the shipped ones")
      ->type_name("DIR");
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
