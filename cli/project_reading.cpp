#include "project_reading.hpp"

#include "commands.hpp"
#include "reading_options.hpp"

#include <standpoint/io/text_file.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/version.hpp>

#include <CLI/CLI.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <tuple>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30U;

Result<std::string> hash_of_file(const std::string& path) {
  const auto bytes = io::read_text_file(path, largest_file);
  if (!bytes) return bytes.error();
  return sha256_hex(*bytes);
}

// Of the tables in a folder of names, whatever their order.
Result<std::string> hash_of_tables(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".csv") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::string all;
  for (const auto& path : paths) {
    const auto hash = hash_of_file(path);
    if (!hash) return hash.error();
    all += std::filesystem::path(path).filename().string() + ' ' + *hash + '\n';
  }
  return sha256_hex(all);
}

Result<standpoint::Run> make_run(const ProjectReadingOptions& options, const std::string& work) {
  standpoint::Run run;
  const auto now = std::chrono::system_clock::now();
  run.started = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
  run.version = version;
  run.id = RunId(stable_id("r:", {work, version, std::to_string(now.time_since_epoch().count())}));
  run.options["min_confidence"] = fmt::format("{}", options.min_confidence);
  if (!options.reading.model.empty()) {
    const auto hash = hash_of_file(options.reading.model);
    if (!hash) return hash.error();
    run.options["model_sha256"] = '"' + *hash + '"';
  }
  if (!options.reading.names.empty()) {
    const auto hash = hash_of_tables(options.reading.names);
    if (!hash) return hash.error();
    run.gazetteer_sha256 = *hash;
  }
  return run;
}

}  // namespace

void add_project_reading_options(CLI::App& command, ProjectReadingOptions& options) {
  add_confidence_option(command, options.min_confidence);
  add_reading_options(command, options.reading);
  add_jobs_option(command, options.jobs);
}

void add_wait_option(CLI::App& command, double& seconds) {
  command.add_option("--wait", seconds, "how long to wait for another program that writes to the project")
      ->type_name("SECONDS")
      ->check(CLI::Range(0.0, 86'400.0));
}

std::chrono::milliseconds wait_option(double seconds) {
  return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000.0));
}

Result<ProjectReading> open_project_reading(const ProjectReadingOptions& options, const std::string& work) {
  auto reader = reading::open_reader(options.reading, options.min_confidence);
  if (!reader) return reader.error();
  auto codebook = reading::open_codebook(options.reading);
  if (!codebook) return codebook.error();
  auto run = make_run(options, work);
  if (!run) return run.error();

  ProjectReading reading;
  reading.extractor = std::move(*reader);
  reading.codebook = std::move(*codebook);
  reading.run = std::move(*run);
  if (reading.codebook != nullptr) {
    reading.coder =
        std::make_unique<Coder>(*reading.codebook, *parse_coding_scope(options.reading.codebook_scope));
    reading.coding = coding_run(*reading.codebook);
    reading.run.codebook_sha256 = reading.coding->codebook_sha256;
    reading.run.options["codebook_scope"] = '"' + options.reading.codebook_scope + '"';
  }
  return reading;
}

bool reads_alike(const standpoint::Run& a, const standpoint::Run& b) {
  const auto key = [](const standpoint::Run& run) {
    return std::tie(run.version, run.options, run.codebook_sha256, run.gazetteer_sha256);
  };
  return key(a) == key(b);
}

}  // namespace standpoint::cli
