#pragma once
// --model FILE, --names DIR and --codebook DIR: what texts are read with.

#include <standpoint/codebook.hpp>
#include <standpoint/extraction.hpp>
#include <standpoint/model/result.hpp>

#include <memory>
#include <string>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace standpoint::cli {

struct ReadingOptions {
  std::string model;
  std::string names;
  std::string codebook;
  std::string codebook_scope = "sentence";
};

/// All three; the last one is handed back.
CLI::Option* add_reading_options(CLI::App& command, ReadingOptions& options);
/// --names and --codebook alone, for commands that read records.
void add_names_option(CLI::App& command, ReadingOptions& options);
CLI::Option* add_codebook_option(CLI::App& command, ReadingOptions& options);

/// --min-confidence: statements less sure are left out.
void add_confidence_option(CLI::App& command, double& least);
/// --jobs: documents read at a time.
void add_jobs_option(CLI::App& command, unsigned& jobs);

/// The codebook, or null where none is named.
Result<std::shared_ptr<const Codebook>> open_codebook(const ReadingOptions& options);

/// The shipped names, with the user's over them, and the model.
Result<ExtractorOptions> open_reader(const ReadingOptions& options, double min_confidence);

}  // namespace standpoint::cli
