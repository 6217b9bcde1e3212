// Databases of Discourse Network Analyzer as records and back. Input that begins as SQLite does is a
// database; other input is records, which may say anything about the database they claim to come from.

#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/event_list.hpp>

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

namespace {

using standpoint::Corpus;

bool read(const std::string& path, Corpus& corpus) {
  const auto counts = standpoint::io::read_dna_records(
      path, [&](standpoint::Record&& record) { return corpus.add(std::move(record)), true; },
      standpoint::ignore_diagnostics);
  corpus.finish();
  return counts.has_value();
}

std::string write(const Corpus& corpus) {
  std::ostringstream out;
  if (!standpoint::io::write_dna(out, corpus, standpoint::ignore_diagnostics)) std::abort();
  return out.str();
}

void save(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  static const std::string path = "/tmp/standpoint-fuzz-" + std::to_string(getpid()) + ".dna";
  Corpus corpus;
  if (bytes.starts_with("SQLite format 3")) {
    save(path, bytes);
    const bool is_read = read(path, corpus);
    unlink(path.c_str());
    if (!is_read) return 0;
  } else {
    std::istringstream in(bytes);
    (void)io::read_records(
        in, "r.jsonl", [&](Record&& record) { return corpus.add(std::move(record)), true; },
        ignore_diagnostics);
    std::istringstream again(bytes);
    (void)io::read_event_list(
        again, "r.csv", [&](Record&& record) { return corpus.add(std::move(record)), true; },
        ignore_diagnostics);
    corpus.finish();
  }
  // Whatever was read can be written, and what was written is a database: once more, and nothing changes.
  const std::string first = write(corpus);
  Corpus back;
  save(path, first);
  const bool is_read = read(path, back);
  unlink(path.c_str());
  if (!is_read) std::abort();
  const std::string second = write(back);
  Corpus last;
  save(path, second);
  if (!read(path, last)) std::abort();
  unlink(path.c_str());
  if (last.statements().size() != back.statements().size()) std::abort();
  return 0;
}
