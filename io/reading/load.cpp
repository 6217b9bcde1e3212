#include <standpoint/io/compression.hpp>
#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/knowledge.hpp>
#include <standpoint/reading/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::reading {

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

Result<LoadOptions> open_load_options(const ReaderOptions& options, double min_confidence, unsigned jobs) {
  auto reader = open_reader(options, min_confidence);
  if (!reader) return reader.error();
  auto codebook = open_codebook(options);
  if (!codebook) return codebook.error();
  const auto scope = parse_coding_scope(options.codebook_scope);
  if (!scope) {
    return Error{Errc::invalid_value, "",
                 fmt::format("unknown codebook scope '{}' (expected target, clause, sentence or paragraph)",
                             options.codebook_scope)};
  }
  LoadOptions load;
  load.extractor = std::move(*reader);
  load.jobs = job_count(jobs);
  load.codebook = std::move(*codebook);
  load.coding_scope = *scope;
  return load;
}

void tell_reviews(const Reviews& reviews, const ReviewReport& report, const Listener& listener) {
  if (report.conflicts > 0) {
    listener.report(
        {Severity::warning,
         {Errc::invalid_value, "",
          fmt::format("conflicts between review and program: {} (what is found now is not what was "
                      "reviewed; the coder's values hold: see 'standpoint review export --status "
                      "conflict')",
                      report.conflicts)}});
  }
  const std::size_t decided = report.accepted + report.edited + report.rejected + report.conflicts;
  std::string line = fmt::format("review: {} accepted, {} edited, {} rejected", report.accepted,
                                 report.edited, report.rejected);
  if (report.conflicts > 0) line += fmt::format(", {} in conflict", report.conflicts);
  if (report.put_back > 0)
    line += fmt::format("; {} of them not found any more and put back", report.put_back);
  if (decided > 0) listener.note(line);
  const std::size_t elsewhere = decisions_elsewhere(reviews, report);
  if (elsewhere == 1) listener.note("1 reviewed statement belongs to a document that is not here");
  if (elsewhere > 1)
    listener.note(fmt::format("{} reviewed statements belong to documents that are not here", elsewhere));
}

namespace {

// What projects among the inputs keep.
std::vector<Reviews> stored_reviews(std::span<const std::string> inputs, std::size_t& failed,
                                    const Listener& listener) {
  std::vector<Reviews> stored;
  for (const auto& input : inputs) {
    if (!io::is_project_file(input)) continue;
    const auto project = io::Project::open(input, io::ProjectAccess::read);
    if (!project) continue;  // which is told where its documents are read
    auto reviews = project->reviews();
    if (!reviews) {
      ++failed;
      listener.report({Severity::error, reviews.error()});
    } else if (!reviews->documents().empty()) {
      stored.push_back(std::move(*reviews));
    }
  }
  return stored;
}

}  // namespace

void apply_stored_reviews(std::span<const std::string> inputs, Corpus& corpus, std::size_t& failed,
                          const Listener& listener) {
  for (const auto& reviews : stored_reviews(inputs, failed, listener)) {
    ReviewReport report;
    apply_reviews(corpus, reviews, report, listener.report);
    tell_reviews(reviews, report, listener);
  }
}

namespace {

// A codebook looks for what "the plan" is in the sentences around it; reviewed statements are looked for in
// the texts.
bool looks_into_texts(std::span<const std::string> inputs, const LoadOptions& options) {
  const bool has_project = std::any_of(inputs.begin(), inputs.end(), io::is_project_file);
  return options.codebook != nullptr || options.reviews != nullptr || has_project;
}

// What is found in each document of a source, on the corpus.
void extract_into(Corpus& corpus, const DocumentSource& source, const LoadOptions& options,
                  const Listener& listener) {
  std::size_t done = 0;
  std::size_t statements = 0;
  const PipelineOptions pipeline{options.extractor, options.jobs, [] { return false; }};
  extract_each(source, pipeline, [&](DocumentRecords&& found) {
    statements += found.statements.size();
    corpus.add(std::move(found));
    listener.progress(++done, statements);
  });
  listener.end_progress();
}

}  // namespace

Loaded read_documents(const DocumentSource& source, const LoadOptions& options, const Listener& listener) {
  Loaded loaded;
  loaded.corpus->drop_texts(!options.keep_texts && !looks_into_texts({}, options));
  extract_into(*loaded.corpus, source, options, listener);
  return loaded;
}

Loaded read_inputs(std::span<const std::string> inputs, const LoadOptions& options,
                   const Listener& listener) {
  Loaded loaded;
  loaded.corpus->drop_texts(!options.keep_texts && !looks_into_texts(inputs, options));

  std::vector<std::string> documents;
  std::vector<std::string> records;
  for (const auto& input : inputs) {
    (options.records_only || io::holds_records(input) ? records : documents).push_back(input);
  }

  if (!records.empty()) loaded.failed += io::read_corpus(records, *loaded.corpus, listener.report).failed;

  if (!documents.empty()) {
    const auto source = [&](const io::OnDocument& on_document) {
      loaded.failed += io::read_documents(documents, on_document, listener.report).failed;
    };
    extract_into(*loaded.corpus, source, options, listener);
  }
  return loaded;
}

void finish_corpus(std::span<const std::string> inputs, const LoadOptions& options, Loaded& loaded,
                   const Listener& listener) {
  resolve_across_documents(*loaded.corpus, options.extractor.names.get());
  if (options.codebook != nullptr) {
    const auto& language = options.extractor.language;
    loaded.coding = code(*loaded.corpus, *options.codebook, options.coding_scope,
                         language ? *language : Language::built_in());
    listener.note(coding_line(*loaded.coding));
  }
  // A coder's word comes last: it is about what the codebook made of a statement. Of two the one that is
  // given now.
  apply_stored_reviews(inputs, *loaded.corpus, loaded.failed, listener);
  if (options.reviews != nullptr) {
    apply_reviews(*loaded.corpus, *options.reviews, loaded.reviews, listener.report);
    tell_reviews(*options.reviews, loaded.reviews, listener);
  }
  if (!options.keep_texts && looks_into_texts(inputs, options)) loaded.corpus->forget_texts();
}

Loaded load_corpus(std::span<const std::string> inputs, const LoadOptions& options,
                   const Listener& listener) {
  Loaded loaded = read_inputs(inputs, options, listener);
  finish_corpus(inputs, options, loaded, listener);
  return loaded;
}

}  // namespace standpoint::reading
