// standpoint serve MAP|INPUT...: the map in a browser.

#include "commands.hpp"
#include "exit_code.hpp"
#include "load.hpp"
#include "map_options.hpp"
#include "pipeline.hpp"
#include "review_option.hpp"
#include "signals.hpp"

#include <standpoint/viewer/server.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
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

// A map that is made already: its edges with their best quotes. It is shown as it is, alone.
Result<viewer::Snapshot> load_map(const MapOptions& options, Console& console) {
  const std::string& path = *std::find_if(options.inputs.begin(), options.inputs.end(), is_finished_map);
  if (options.inputs.size() > 1) {
    return Error{
        Errc::unsupported, path,
        "a finished map is shown alone; to merge, give the records (.jsonl) that the maps were made from"};
  }
  if (!options.from.empty() || !options.to.empty() || !options.review.empty() || options.roll_up != "none" ||
      options.min_confidence > 0.0) {
    return Error{Errc::unsupported, path,
                 "--from, --to, --min-confidence, --roll-up and --review are for statements; give the "
                 "records (.jsonl) of "
                 "this map"};
  }
  auto map = read_finished_map(path, console.sink());
  if (!map) return map.error();
  console.note(path +
               ": the best quote of each edge is shown; for every sentence serve the records (.jsonl)");
  std::string title = !options.title.empty() ? options.title
                      : map->title.empty()   ? title_of(options)
                                             : map->title;
  return viewer::Snapshot{map->corpus, map->network, std::move(title)};
}

// Records, tables, articles.
Result<viewer::Snapshot> load_statements(const MapOptions& options, Console& console) {
  auto load = map_load_options(options);
  if (!load) return load.error();
  load->keep_texts = true;
  const Loaded loaded = load_corpus(options.inputs, *load, console);
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, "", "nothing could be read, so there is nothing to show"};
  return viewer::Snapshot{loaded.corpus, graph::build_network(*loaded.corpus, network_options(options)),
                          title_of(options)};
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
  const auto& inputs = options.map.inputs;
  auto snapshot = std::any_of(inputs.begin(), inputs.end(), is_finished_map)
                      ? load_map(options.map, console)
                      : load_statements(options.map, console);
  if (!snapshot) {
    console.release();
    console.error(snapshot.error());
    return exit_code_of(snapshot.error());
  }

  auto bound = viewer::Server::bind(std::move(*snapshot), options.server);
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
