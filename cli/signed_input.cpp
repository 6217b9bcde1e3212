#include "signed_input.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/signed_actors.hpp>
#include <standpoint/io/compression.hpp>
#include <standpoint/io/edge_table.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/reading/load.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::cli {
namespace {

bool is_edge_table(std::string_view path) {
  return path == "-" || io::strip_compression_suffix(path).ends_with(".csv");
}

bool selects_statements(const MapOptions& options) {
  return !options.from.empty() || !options.to.empty() || !options.review.empty() ||
         options.roll_up != "none" || options.min_confidence > 0.0;
}

Result<std::shared_ptr<const graph::Network>> open_network(const MapOptions& options, Console& console,
                                                           SignedInput& input) {
  const std::string& path = options.inputs.front();
  if (reading::is_finished_map(path)) {
    auto map = reading::read_finished_map(path, console.sink());
    if (!map) return map.error();
    console.note(path + ": the ties of the map as they are; for a part of it give the records (.jsonl)");
    return map->network;
  }
  graph::NetworkOptions network = network_options(options);
  network.layout = false;
  auto load = map_load_options(options);
  if (!load) return load.error();
  load->records_only = true;
  const reading::Loaded loaded = reading::load_corpus(options.inputs, *load, console.listener());
  input.failed = loaded.failed;
  input.corpus = loaded.corpus;
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, path, "no record could be read, so there is nothing to measure"};
  return graph::build_network(*loaded.corpus, network);
}

void tell_left_out(std::size_t self_ties, std::size_t cancelled, Console& console) {
  if (self_ties > 0)
    console.note(fmt::format("{} from a node to itself: left out", counted(self_ties, "row")));
  if (cancelled > 0)
    console.note(
        fmt::format("{} for and against each other with equal weight: no tie", counted(cancelled, "pair")));
}

}  // namespace

void add_signed_input(CLI::App& command, MapOptions& options) {
  command
      .add_option(
          "MAP", options.inputs,
          "a table of ties (.csv with source, target, sign or weight), or -; records (.jsonl); or a map "
          "(.graphml)")
      ->required()
      ->expected(1);
  add_network_options(command, options);
  add_names_option(command, options.reading);
  add_codebook_option(command, options.reading);
}

Result<SignedInput> open_signed_input(const MapOptions& options, Console& console) {
  SignedInput input;
  const std::string& path = options.inputs.front();
  if ((is_edge_table(path) || reading::is_finished_map(path)) && selects_statements(options))
    return Error{
        Errc::unsupported, path,
        "--from, --to, --min-confidence, --roll-up and --review are for statements; give the records "
        "(.jsonl)"};
  std::size_t cancelled = 0;
  if (is_edge_table(path)) {
    auto table = io::read_edge_table_file(path);
    if (!table) return table.error();
    tell_left_out(table->self_ties, table->cancelled, console);
    input.graph = std::move(table->graph);
  } else {
    auto network = open_network(options, console, input);
    if (!network) return network.error();
    input.network = std::move(*network);
    input.graph = graph::signed_actors(*input.network, &cancelled);
    tell_left_out(0, cancelled, console);
  }
  if (input.graph.tie_count() == 0)
    return Error{Errc::empty, path, "no tie in it, neither friendly nor hostile: nothing to measure"};
  return input;
}

}  // namespace standpoint::cli
