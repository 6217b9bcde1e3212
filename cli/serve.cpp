// standpoint serve MAP|INPUT...: the map in a browser.

#include "commands.hpp"
#include "exit_code.hpp"
#include "file_state.hpp"
#include "map_options.hpp"
#include "map_watcher.hpp"
#include "served_map.hpp"
#include "signals.hpp"

#include <standpoint/viewer/server.hpp>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::cli {
namespace {

constexpr rlim_t wanted_descriptors = 4096;  // a connection is one; most systems begin with 1024

struct ServeOptions {
  MapOptions map;
  viewer::ServerOptions server;
  bool open = false;
  bool watch = true;
};

void raise_descriptors() {
  rlimit limit = {};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted_descriptors) return;
  limit.rlim_cur = std::min(limit.rlim_max, wanted_descriptors);
  setrlimit(RLIMIT_NOFILE, &limit);
}

// Best effort: a machine without a desktop has no such program, and the address is printed anyway.
void open_browser(std::string address) {
  std::string program = "xdg-open";
  char* arguments[] = {program.data(), address.data(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
  pid_t child = 0;
  posix_spawnp(&child, program.c_str(), &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
}

bool is_this_machine_only(std::string_view host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

void tell_dangers(const viewer::ServerOptions& options, Console& console) {
  if (is_this_machine_only(options.host)) return;
  console.report(
      {Severity::warning,
       {Errc::unsupported, options.host,
        "other machines can reach this address; whoever does reads the map and the texts behind it, and "
        "nothing on the way is encrypted"}});
}

int run_serve(const ServeOptions& options) {
  Console console(options.map.quiet);

  // Ctrl-C is how a server ends: with 0, also while it still reads.
  std::atomic<viewer::Server*> running = nullptr;
  SignalWatcher signals([&running] {
    if (viewer::Server* server = running) return server->stop();
    ::_exit(exit_ok);
  });
  raise_descriptors();

  console.hold();
  const auto fail = [&console](const Error& error, int code) {
    console.release();
    console.error(error);
    return code;
  };
  const std::uint64_t seen = state_of_files(files_of_map(options.map));
  auto map = load_served_map(options.map, console);
  if (!map) return fail(map.error(), exit_code_of(map.error()));
  auto bound = viewer::Server::bind(std::move(map->snapshot), options.server);
  if (!bound) return fail(bound.error(), exit_failed);
  viewer::Server& server = *bound;
  running = &server;

  // The address goes out whole and at once: programs wait for it, even when quiet.
  fmt::print(stderr, "{}\n", server.address());
  std::fflush(stderr);
  console.release();
  tell_dangers(options.server, console);
  if (options.open) open_browser(server.address());
  console.note("press Ctrl-C to stop");

  std::optional<MapWatcher> watcher;
  if (options.watch && can_be_read_again(options.map.inputs))
    watcher.emplace(options.map, seen, map->failed, server, console);
  server.run();
  signals.close();
  // Whoever still reads or answers is not waited for: nothing of it is kept.
  std::fflush(nullptr);
  ::_exit(exit_ok);
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
  command
      ->add_option("--allow-host", options->server.allowed_hosts,
                   "name by which the server may be asked, beside localhost and --host; may be repeated")
      ->type_name("NAME");
  command->add_flag("--open", options->open, "open the page in the browser");
  command->add_flag(
      "--edit", options->server.editable,
      "let the page change things; the address then holds a token, which nobody else should see");
  command->add_flag("--watch,!--no-watch", options->watch,
                    "show the map anew when its files change (the default), or not");
  command
      ->add_option("--web-root", options->server.web_root,
                   "folder to read the page's files from, while you work on the page")
      ->type_name("DIR")
      ->check(CLI::ExistingDirectory);
  command->add_option("--title", options->map.title, "title of the map");
  add_network_options(*command, options->map);
  add_reading_options(*command, options->map.reading);
  command->footer("Example:\n  standpoint serve map.jsonl     then open the address it prints");
  command->callback([&run, options] { run = [options] { return run_serve(*options); }; });
}

}  // namespace standpoint::cli
