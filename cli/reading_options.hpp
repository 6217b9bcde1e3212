#pragma once
// --model FILE, --names DIR and --codebook DIR: what texts are read with.

#include <standpoint/reading/reader.hpp>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace standpoint::cli {

/// All three; the last one is handed back.
CLI::Option* add_reading_options(CLI::App& command, reading::ReaderOptions& options);
/// --names and --codebook alone, for commands that read records.
void add_names_option(CLI::App& command, reading::ReaderOptions& options);
CLI::Option* add_codebook_option(CLI::App& command, reading::ReaderOptions& options);

/// --min-confidence: statements less sure are left out.
void add_confidence_option(CLI::App& command, double& least);
/// --jobs: documents read at a time.
void add_jobs_option(CLI::App& command, unsigned& jobs);

}  // namespace standpoint::cli
