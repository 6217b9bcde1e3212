// standpoint serve MAP|INPUT...: the map in a browser.

#include "commands.hpp"
#include "exit_code.hpp"
#include "load.hpp"
#include "map_options.hpp"
#include "pipeline.hpp"
#include "signals.hpp"

#include <standpoint/viewer/server.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace standpoint::cli {
namespace {

struct ServeOptions {
  MapOptions map;
  viewer::ServerOptions server;
  bool open = false;
};

std::string title_of(const MapOptions& map) {
  if (!map.title.empty()) return map.title;
  const std::filesystem::path first(map.inputs.front());
  return map.inputs.size() == 1 ? first.stem().string()
                                : fmt::format("{} and {} more", first.stem().string(), map.inputs.size() - 1);
}

// Best effort: a machine without a desktop has no such program, and the address is printed anyway.
void open_browser(const std::string& address) {
  const std::string command = "xdg-open '" + address + "' >/dev/null 2>&1 &";
  [[maybe_unused]] const int ignored = std::system(command.c_str());
}

int run_serve(const ServeOptions& options) {
  Console console(options.map.quiet);
  const auto network = network_options(options.map);
  if (!network) return console.error(network.error()), exit_usage;

  const LoadOptions load{options.map.min_confidence, job_count(options.map.jobs), true, false,
                         [] { return false; }};
  const Loaded loaded = load_corpus(options.map.inputs, load, console);
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "nothing could be read, so there is nothing to show"});
    return exit_failed;
  }

  auto bound = viewer::Server::bind(
      {loaded.corpus, graph::build_network(*loaded.corpus, *network), title_of(options.map)}, options.server);
  if (!bound) return console.error(bound.error()), exit_failed;
  viewer::Server& server = *bound;
  const SignalWatcher watcher([&server] { server.stop(); });

  // The address goes out whole and at once: programs wait for it, even when quiet.
  fmt::print(stderr, "{}\n", server.address());
  std::fflush(stderr);
  if (options.open) open_browser(server.address());
  console.note("press Ctrl-C to stop");
  server.run();
  return exit_ok;
}

}  // namespace

void add_serve(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand("serve", "the map in a browser, with the evidence of each edge");
  auto options = std::make_shared<ServeOptions>();
  command
      ->add_option("MAP", options->map.inputs,
                   "records (.jsonl), statement tables (.csv), articles or folders")
      ->required();
  command->add_option("--port", options->server.port, "port; 0 takes a free one")
      ->check(CLI::Range(0, 65535));
  command->add_option("--host", options->server.host,
                      "address to listen on; others than this machine reach it only if you name one");
  command->add_flag("--open", options->open, "open the page in the browser");
  command->add_option("--title", options->map.title, "title of the map");
  add_network_options(*command, options->map);
  command->footer("Example:\n  standpoint serve map.jsonl     then open the address it prints");
  command->callback([&run, options] { run = [options] { return run_serve(*options); }; });
}

}  // namespace standpoint::cli
