// standpoint serve MAP|INPUT...: the map in a browser.

#include "commands.hpp"
#include "exit_code.hpp"
#include "map_options.hpp"
#include "open_map.hpp"
#include "signals.hpp"

#include <standpoint/viewer/server.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
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

// Best effort: a machine without a desktop has no such program, and the address is printed anyway.
void open_browser(const std::string& address) {
  const std::string command = "xdg-open '" + address + "' >/dev/null 2>&1 &";
  [[maybe_unused]] const int ignored = std::system(command.c_str());
}

int run_serve(const ServeOptions& options) {
  Console console(options.map.quiet);

  // Ctrl-C is how a server ends: with 0, also while it still reads.
  std::atomic<viewer::Server*> running = nullptr;
  SignalWatcher watcher([&running] {
    if (viewer::Server* server = running) return server->stop();
    ::_exit(exit_ok);
  });

  console.hold();
  const OpenMapOptions how{.keep_texts = true, .remedy = "for every sentence serve the records (.jsonl)"};
  auto map = open_map(options.map, how, console);
  if (!map) {
    console.release();
    console.error(map.error());
    return exit_code_of(map.error());
  }

  viewer::Snapshot snapshot{map->corpus, map->network, std::move(map->title)};
  auto bound = viewer::Server::bind(std::move(snapshot), options.server);
  if (!bound) {
    console.release();
    console.error(bound.error());
    return exit_failed;
  }
  viewer::Server& server = *bound;
  running = &server;

  // The address goes out whole and at once: programs wait for it, even when quiet.
  fmt::print(stderr, "{}\n", server.address());
  std::fflush(stderr);
  console.release();
  if (options.open) open_browser(server.address());
  console.note("press Ctrl-C to stop");
  server.run();
  watcher.close();
  return exit_ok;
}

}  // namespace

void add_serve(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand("serve", "the map in a browser, with the evidence of each edge");
  auto options = std::make_shared<ServeOptions>();
  command
      ->add_option("MAP", options->map.inputs,
                   "records (.jsonl), statement tables (.csv), articles or folders; or one map (.graphml, "
                   ".gexf, .json ...)")
      ->required();
  command->add_option("--port", options->server.port, "port; 0 takes a free one")
      ->check(CLI::Range(0, 65535));
  command->add_option("--host", options->server.host,
                      "address to listen on; others than this machine reach it only if you name one");
  command->add_flag("--open", options->open, "open the page in the browser");
  command->add_option("--title", options->map.title, "title of the map");
  add_network_options(*command, options->map);
  add_reading_options(*command, options->map.reading);
  command->footer("Example:\n  standpoint serve map.jsonl     then open the address it prints");
  command->callback([&run, options] { run = [options] { return run_serve(*options); }; });
}

}  // namespace standpoint::cli
