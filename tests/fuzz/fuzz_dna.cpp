// Databases of Discourse Network Analyzer: SQLite reads files, so that each input is one.

#include <standpoint/graph/one_mode.hpp>
#include <standpoint/io/dna_database.hpp>
#include <standpoint/io/network_tables.hpp>

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  static const std::string path = "/tmp/standpoint-fuzz-" + std::to_string(getpid()) + ".dna";
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  const auto table = io::read_dna_statements(path, "", ignore_diagnostics);
  unlink(path.c_str());
  if (!table) return 0;
  graph::DiscourseOptions options;
  options.rows = 0;
  options.columns = 1;
  std::ostringstream out;
  io::write_events(out, *table, graph::select_events(*table, options));
  options.duplicates = graph::Duplicates::week;
  const auto selection = graph::select_statements(*table, options);
  const graph::QualifierScale scale(*table, selection, options);
  (void)io::write_one_mode_ties(out, graph::count_statements(*table, selection, scale, options), scale,
                                options);
  return 0;
}
