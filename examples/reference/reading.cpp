// Whatever a user names as one map, as `standpoint` and the Python package open it; and outputs by their
// endings.
//
//   reading coded/toll.csv

#include <standpoint/graph/query.hpp>
#include <standpoint/graph/query_language.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/io/map_outputs.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/reading/open_map.hpp>
#include <standpoint/reading/ordered_jobs.hpp>
#include <standpoint/reading/pipeline.hpp>
#include <standpoint/reading/reader.hpp>

#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;
namespace io = standpoint::io;
namespace reading = standpoint::reading;

namespace {

void map(const std::string& path, const std::filesystem::path& folder) {
  // All in one call: records, a project, tables, articles or a finished map.
  reading::MapSource source;
  source.inputs = {path};
  const auto map = reading::open_map(source, {});
  std::cout << reading::title_of(source) << ": " << map->corpus->statements().size() << " statements\n";
  const sp::graph::Inquiry ask(map->corpus, map->network, source.network);
  const auto question = sp::graph::parse_question("allies of varga from 2026-03", &ask.names());
  std::cout << "from month " << sp::graph::make_filter(*question, ask)->from.month << "; not found, perhaps:";
  for (const auto& name : ask.names().suggestions("Harbor Unions")) std::cout << ' ' << name;
  std::cout << "\n";

  // Files by their endings, opened before the work and there when it is done.
  const std::vector<std::string> paths = {folder / "toll.graphml", folder / "toll.svg"};
  auto outputs = io::MapOutputs::open(paths);
  std::cout << outputs->need_network() << outputs->need_map() << outputs->need_texts()
            << outputs->has_picture() << outputs->has_profile(io::Profile::visone) << outputs->uses_stdout()
            << ' ' << outputs->temporary_paths().size() << '\n';
  outputs->write({.corpus = map->corpus, .network = map->network}, io::Profile::gephi);
  if (!outputs->commit()) return;
  for (const auto& file : outputs->paths())
    std::cout << std::filesystem::path(file).filename().string() << ' ';
  std::cout << io::known_map_formats().substr(0, 8) << '\n';
  std::cout << reading::is_finished_map(paths[0]) << ' '
            << num_vertices(reading::read_finished_map(paths[0], sp::ignore_diagnostics)->network->graph())
            << " nodes\n";
}

void parts(const std::string& path) {
  // The same step by step: what to read with, what is found in each document, names and issues across them.
  const std::vector<std::string> inputs = {path};
  const reading::ReaderOptions mine;
  const auto reader = reading::open_reader(mine, 0.5);
  std::cout << reader->min_confidence << ' ' << reading::open_model("")->has_value() << ' '
            << (*reading::open_codebook(mine) == nullptr) << (*reading::open_reviews("") == nullptr) << '\n';
  const auto options = reading::open_load_options(mine, 0.0, reading::job_count(1));
  reading::Loaded loaded = reading::read_inputs(inputs, *options, {});
  reading::apply_stored_reviews(inputs, *loaded.corpus, loaded.failed, {});
  reading::finish_corpus(inputs, *options, loaded, {});
  std::cout << loaded.corpus->statements().size() << " statements, " << loaded.failed
            << " failed, as at once: "
            << reading::load_corpus(inputs, *options, {}).corpus->statements().size() << '\n';
  std::cout << reading::coding_line({}) << '\n';
  reading::tell_reviews({}, loaded.reviews, {});
}

void documents() {
  // Documents that stand in no file, taken by two threads and handed on in their order.
  const std::string lines =
      "{\"text\": \"Ida Holt rejected the toll.\"}\n{\"text\": \"Marel Lines praised Holt.\"}\n";
  const reading::DocumentSource source = [&](const io::OnDocument& on_document) {
    std::istringstream in(lines);
    io::read_document_lines(in, "lines", on_document, sp::ignore_diagnostics);
  };
  reading::PipelineOptions two;
  two.jobs = 2;
  reading::extract_each(source, two, [](sp::DocumentRecords&& found) {
    std::cout << found.document.text.bytes() << ' ' << found.statements.size() << '\n';
  });
  const std::vector<std::string> none;
  std::cout << reading::extract_documents(
                   none, two, [](sp::DocumentRecords&&) {}, sp::ignore_diagnostics)
                   .documents
            << " documents of no inputs, "
            << reading::read_documents(source, {}, {}).corpus->documents().size() << " of the source\n";

  reading::OrderedJobs<int> jobs(2, [](int&& square) { std::cout << square << ' '; });
  for (int i = 1; i <= 5; ++i) jobs.submit([i] { return i * i; });
  jobs.finish();
  std::cout << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const auto folder = std::filesystem::temp_directory_path() / "standpoint-reading";
  std::filesystem::create_directories(folder);
  map(argv[1], folder);
  parts(argv[1]);
  documents();
  std::filesystem::remove_all(folder);
  return 0;
}
