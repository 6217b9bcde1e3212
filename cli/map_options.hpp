#pragma once
// The options that every command with a map shares, and the way from a corpus to the files: build and graph
// differ only in what they read.

#include "console.hpp"
#include "reading_options.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/io/map_outputs.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/reading/open_map.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace standpoint::cli {

struct MapOptions {
  std::vector<std::string> inputs;
  std::vector<std::string> outputs;
  std::string view = "all";
  std::string picture;  ///< "" = a map
  std::string title;
  std::string profile;  ///< "" = gephi
  std::string from;
  std::string to;
  std::string review;
  std::string roll_up = "none";
  reading::ReaderOptions reading;
  double min_confidence = 0.0;
  double backbone = 1.0;
  unsigned jobs = 0;
  bool quiet = false;
  bool json = false;
};

/// Adds inputs and the options of network_options: --min-confidence, --from, --to, --roll-up,
/// --backbone, --review, --jobs, --quiet.
void add_network_options(CLI::App& command, MapOptions& options);
/// Adds the options of write_maps: -o, --view, --picture, --profile, --title,
/// --json.
void add_output_options(CLI::App& command, MapOptions& options);

/// Adds --from and --to; what is no date is a usage error. date_option() reads what they hold, "" as the
/// unknown date.
void add_date_options(CLI::App& command, std::string& from, std::string& to);
Date date_option(const std::string& text);

/// The network's part of the options.
graph::NetworkOptions network_options(const MapOptions& options);

/// What reading::open_map() goes by: inputs, title, and how they are read.
reading::MapSource map_source(const MapOptions& options);

/// How inputs are read, with the names, the codebook and the reviews that the options name, opened.
Result<reading::LoadOptions> map_load_options(const MapOptions& options);

struct OpenedOutputs {
  io::MapOutputs outputs;
  io::Picture picture = io::Picture::map;
  io::Profile profile = io::Profile::gephi;
};

/// Opens the outputs and says what their pictures show. Errors: those of io::MapOutputs::open; unsupported
/// for a picture or a profile that none of them has, or that the view has no place for.
Result<OpenedOutputs> open_outputs(const MapOptions& options);

/// What the summary tells of: the whole map, or no more than what the outputs had to be made of, when
/// formats are converted: the ties of a large map take longer than writing its records.
enum class SummaryOf { map, what_is_written };

/// Reads all inputs (records only if `records_only`), writes every output, prints the summary. Returns the
/// exit code.
int make_map(const MapOptions& options, bool records_only, SummaryOf summary_of = SummaryOf::map);

}  // namespace standpoint::cli
