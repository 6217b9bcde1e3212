#pragma once
// The options that every command with a map shares, and the way from a corpus to the files: build and graph
// differ only in what they read.

#include "console.hpp"
#include "maps.hpp"
#include "reading_options.hpp"

#include <standpoint/graph/network.hpp>

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
  std::string from;
  std::string to;
  std::string review;
  std::string roll_up = "none";
  ReadingOptions reading;
  double min_confidence = 0.0;
  double backbone = 1.0;
  unsigned jobs = 0;
  bool quiet = false;
  bool json = false;
};

/// Adds inputs and the options of network_options: --min-confidence, --from, --to, --roll-up,
/// --backbone, --review, --jobs, --quiet.
void add_network_options(CLI::App& command, MapOptions& options);
/// Adds the options of write_maps: -o, --view, --picture, --title, --json.
void add_output_options(CLI::App& command, MapOptions& options);

/// A date as an option gives it; "" is the unknown one. Error invalid_value that names the option.
Result<Date> read_date_option(const std::string& text, std::string_view option);

/// The network's part of the options. Error invalid_value for a date that is none.
Result<graph::NetworkOptions> network_options(const MapOptions& options);

/// What the pictures among the outputs show. Error invalid_value for a picture that none of them is, or that
/// the view has no place for.
Result<Picture> choose_picture(const MapOptions& options, const MapOutputs& outputs);

/// Reads all inputs (records only if `records_only`), writes every output, prints the summary. Returns the
/// exit code.
int make_map(const MapOptions& options, bool records_only);

}  // namespace standpoint::cli
