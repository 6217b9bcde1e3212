#pragma once
// --model FILE and --names DIR: what texts are read with.

#include <standpoint/extraction.hpp>
#include <standpoint/model/result.hpp>

#include <string>

namespace CLI {
class App;
}

namespace standpoint::cli {

struct ReadingOptions {
  std::string model;
  std::string names;
};

void add_reading_options(CLI::App& command, ReadingOptions& options);
/// --names alone, for commands that read records.
void add_names_option(CLI::App& command, ReadingOptions& options);

/// The shipped names, with the user's over them, and the model.
Result<ExtractorOptions> open_reader(const ReadingOptions& options, double min_confidence);

}  // namespace standpoint::cli
