#include "load.hpp"

#include "pipeline.hpp"
#include "review_option.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/knowledge.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {

bool is_finished_map(std::string_view path) {
  const auto* format = io::find_graph_format(path);
  return format != nullptr && format->read != nullptr &&
         !io::strip_compression_suffix(path).ends_with(".csv");
}

Result<io::MapOfGraph> read_finished_map(const std::string& path, const DiagnosticSink& report) {
  // The reader of maps in GraphML names the lines of what is wrong.
  if (io::strip_compression_suffix(path).ends_with(".graphml")) return io::read_graphml_file(path);
  const auto graph = io::read_graph_file(path, report);
  if (!graph) return graph.error();
  return io::map_of_graph(*graph, path);
}

std::string coding_line(const CodingReport& report) {
  const double share = report.statements == 0 ? 0.0
                                              : 100.0 * static_cast<double>(report.coded + report.kept) /
                                                    static_cast<double>(report.statements);
  std::string line = fmt::format("codebook: {} of {} statements with an issue are coded ({:.0f} %)",
                                 report.coded + report.kept, report.statements, share);
  if (report.ambiguous > 0) line += fmt::format(", {} are claimed by two issues", report.ambiguous);
  return line;
}

Result<LoadOptions> open_load_options(const ReadingOptions& options, double min_confidence, unsigned jobs) {
  auto reader = open_reader(options, min_confidence);
  if (!reader) return reader.error();
  auto codebook = open_codebook(options);
  if (!codebook) return codebook.error();
  LoadOptions load;
  load.extractor = std::move(*reader);
  load.jobs = job_count(jobs);
  load.codebook = std::move(*codebook);
  load.coding_scope = *parse_coding_scope(options.codebook_scope);
  return load;
}

namespace {

// What projects among the inputs keep.
std::vector<Reviews> stored_reviews(std::span<const std::string> inputs, std::size_t& failed,
                                    Console& console) {
  std::vector<Reviews> stored;
  for (const auto& input : inputs) {
    if (!io::is_project_file(input)) continue;
    const auto project = io::Project::open(input, io::ProjectAccess::read);
    if (!project) continue;  // which is told where its documents are read
    auto reviews = project->reviews();
    if (!reviews) {
      ++failed;
      console.error(reviews.error());
    } else if (!reviews->documents().empty()) {
      stored.push_back(std::move(*reviews));
    }
  }
  return stored;
}

}  // namespace

void apply_stored_reviews(std::span<const std::string> inputs, Corpus& corpus, std::size_t& failed,
                          Console& console) {
  for (const auto& reviews : stored_reviews(inputs, failed, console)) {
    ReviewReport report;
    apply_reviews(corpus, reviews, report, console.sink());
    tell_reviews(reviews, report, console);
  }
}

namespace {

// A codebook looks for what "the plan" is in the sentences around it; reviewed statements are looked for in
// the texts.
bool looks_into_texts(std::span<const std::string> inputs, const LoadOptions& options) {
  const bool has_project = std::any_of(inputs.begin(), inputs.end(), io::is_project_file);
  return options.codebook != nullptr || options.reviews != nullptr || has_project;
}

}  // namespace

Loaded read_inputs(std::span<const std::string> inputs, const LoadOptions& options, Console& console) {
  Loaded loaded;
  loaded.corpus->drop_texts(!options.keep_texts && !looks_into_texts(inputs, options));

  std::vector<std::string> documents;
  std::vector<std::string> records;
  for (const auto& input : inputs) {
    (options.records_only || io::holds_records(input) ? records : documents).push_back(input);
  }

  if (!records.empty()) loaded.failed += io::read_corpus(records, *loaded.corpus, console.sink()).failed;

  if (!documents.empty()) {
    std::size_t done = 0;
    std::size_t statements = 0;
    const PipelineOptions pipeline{options.extractor, options.jobs, [] { return false; }};
    const auto add = [&](DocumentRecords&& found) {
      statements += found.statements.size();
      loaded.corpus->add(std::move(found));
      console.progress(++done, statements);
    };
    loaded.failed += extract_documents(documents, pipeline, add, console.sink()).failed;
    console.end_progress();
  }
  return loaded;
}

void finish_corpus(std::span<const std::string> inputs, const LoadOptions& options, Loaded& loaded,
                   Console& console) {
  resolve_across_documents(*loaded.corpus, options.extractor.names.get());
  if (options.codebook != nullptr) {
    const auto& language = options.extractor.language;
    loaded.coding = code(*loaded.corpus, *options.codebook, options.coding_scope,
                         language ? *language : Language::built_in());
    console.note(coding_line(*loaded.coding));
  }
  // A coder's word comes last: it is about what the codebook made of a statement. Of two the one that is
  // given now.
  apply_stored_reviews(inputs, *loaded.corpus, loaded.failed, console);
  if (options.reviews != nullptr) {
    apply_reviews(*loaded.corpus, *options.reviews, loaded.reviews, console.sink());
    tell_reviews(*options.reviews, loaded.reviews, console);
  }
  if (!options.keep_texts && looks_into_texts(inputs, options)) loaded.corpus->forget_texts();
}

Loaded load_corpus(std::span<const std::string> inputs, const LoadOptions& options, Console& console) {
  Loaded loaded = read_inputs(inputs, options, console);
  finish_corpus(inputs, options, loaded, console);
  return loaded;
}

}  // namespace standpoint::cli
