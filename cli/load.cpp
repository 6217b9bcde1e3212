#include "load.hpp"

#include "pipeline.hpp"

#include <standpoint/io/records.hpp>
#include <standpoint/knowledge.hpp>

#include <algorithm>
#include <fstream>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

bool has_suffix(std::string_view path, std::string_view suffix) {
  if (path.size() < suffix.size()) return false;
  const auto end = path.substr(path.size() - suffix.size());
  return std::equal(end.begin(), end.end(), suffix.begin(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

// The first line, as far as a header needs.
std::string first_line(const std::string& path) {
  constexpr std::size_t enough = 4096;
  std::ifstream file(path, std::ios::binary);
  std::string head(enough, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
  return head.substr(0, head.find('\n'));
}

}  // namespace

bool holds_records(const std::string& path) {
  if (has_suffix(path, ".jsonl") || has_suffix(path, ".ndjson")) {
    const std::string line = first_line(path);
    return line.find("\"record\"") != std::string::npos && line.find("\"header\"") != std::string::npos;
  }
  return has_suffix(path, ".csv") && first_line(path).find("stance") != std::string::npos;
}

Loaded load_corpus(std::span<const std::string> inputs, const LoadOptions& options, Console& console) {
  Loaded loaded{std::make_shared<Corpus>(), 0};
  loaded.corpus->drop_texts(!options.keep_texts);

  std::vector<std::string> documents;
  std::vector<std::string> records;
  for (const auto& input : inputs) {
    (options.records_only || holds_records(input) ? records : documents).push_back(input);
  }

  if (!records.empty()) loaded.failed += io::read_corpus(records, *loaded.corpus, console.sink()).failed;

  if (!documents.empty()) {
    std::size_t done = 0;
    std::size_t statements = 0;
    const PipelineOptions pipeline{{options.min_confidence}, options.jobs, options.stop};
    const auto add = [&](DocumentRecords&& found) {
      statements += found.statements.size();
      loaded.corpus->add(std::move(found));
      console.progress(++done, statements);
    };
    loaded.failed += extract_documents(documents, pipeline, add, console.sink()).failed;
    console.end_progress();
  }

  resolve_across_documents(*loaded.corpus);
  return loaded;
}

}  // namespace standpoint::cli
