// A project that grows, and its map in the browser: documents go into one file, the server shows what is
// there and shows it anew when more comes. Read 01_build_a_map.cpp first.
//
//   09_a_project_on_the_web coded/toll.csv [PORT]      with a port it serves until it is stopped

#include <standpoint/graph/network.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/viewer/server.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace sp = standpoint;

namespace {

// Everything that is in the project, as a map.
sp::viewer::Snapshot map_of(const sp::io::Project& project) {
  auto corpus = std::make_shared<sp::Corpus>();
  const auto read = project.read(
      [&](sp::DocumentRecords&& found) {
        corpus->add(std::move(found));
        return true;
      },
      sp::ignore_diagnostics);
  if (!read) std::cerr << to_string(read.error()) << '\n';
  corpus->finish();
  return {corpus, sp::graph::build_network(*corpus), "The toll on the bridge"};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::cerr << "usage: 09_a_project_on_the_web RECORDS [PORT]\n", 2;

  // The records of each document by itself, as a day brings them.
  std::vector<sp::DocumentRecords> days;
  std::vector<sp::Run> runs;
  sp::io::read_document_records(
      argv[1],
      [&](sp::DocumentRecords&& found) {
        days.push_back(std::move(found));
        return true;
      },
      runs, sp::ignore_diagnostics);
  if (days.empty()) return std::cerr << argv[1] << ": no documents\n", 1;

  const auto folder = std::filesystem::temp_directory_path() / "standpoint-example-09";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  {
    auto project = sp::io::Project::open(folder / "debate.standpoint", sp::io::ProjectAccess::create);
    if (!project) return std::cerr << to_string(project.error()) << '\n', 1;

    // The first day, and a server that shows it; port 0 takes a free one.
    if (!project->add({days.front()})) return 1;
    auto server = sp::viewer::Server::bind(map_of(*project), {.port = argc > 2 ? std::atoi(argv[2]) : 0});
    if (!server) return std::cerr << to_string(server.error()) << '\n', 1;
    std::thread serving([&] { server->run(); });
    const auto first = server->generation();

    // The others arrive; pages that are open hear of it and follow.
    const auto added = project->add({days.begin() + 1, days.end()});
    if (added) std::cout << "1 document, then " << added->documents << " more\n";
    server->show(map_of(*project));
    std::cout << "the map is another one: " << std::boolalpha << (server->generation() != first) << '\n';

    if (argc > 2) {
      std::cout << server->address() << std::endl;
    } else {
      server->stop();
    }
    serving.join();
  }
  std::filesystem::remove_all(folder);
  return 0;
}
