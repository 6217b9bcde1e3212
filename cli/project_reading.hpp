#pragma once
// How a project's documents are read: the options of add and update, and the run that says so later.

#include "console.hpp"
#include "reading_options.hpp"

#include <standpoint/coding.hpp>
#include <standpoint/extraction.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace standpoint::cli {

struct ProjectReadingOptions {
  reading::ReaderOptions reading;
  double min_confidence = 0.0;
  unsigned jobs = 0;
};

/// --model, --names, --codebook, --codebook-scope, --min-confidence, --jobs.
void add_project_reading_options(CLI::App& command, ProjectReadingOptions& options);

/// --wait SECONDS, and what it says.
void add_wait_option(CLI::App& command, double& seconds);
std::chrono::milliseconds wait_option(double seconds);

struct ProjectReading {
  ExtractorOptions extractor;
  std::shared_ptr<const Codebook> codebook;
  std::unique_ptr<Coder> coder;  ///< null without a codebook
  standpoint::Run run;           ///< with the hashes of all that it reads with
  std::optional<standpoint::Run> coding;
};

/// Opens what the options name. `work` is that of the run.
Result<ProjectReading> open_project_reading(const ProjectReadingOptions& options, const std::string& work);

/// Whether two runs read a text alike: one version, one model, the same names, codebook and options.
bool reads_alike(const standpoint::Run& a, const standpoint::Run& b);

}  // namespace standpoint::cli
