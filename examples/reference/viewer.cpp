// The map in a browser, and decisions made there: a server, edits with undo, and the page as one file.
//
//   viewer coded/toll.csv

#include <standpoint/graph/network.hpp>
#include <standpoint/io/map_formats.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/viewer/edit_desk.hpp>
#include <standpoint/viewer/page.hpp>
#include <standpoint/viewer/page_file.hpp>
#include <standpoint/viewer/server.hpp>

#include <filesystem>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace sp = standpoint;
namespace viewer = standpoint::viewer;

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  auto corpus = std::make_shared<sp::Corpus>();
  sp::io::read_corpus(std::vector<std::string>{argv[1]}, *corpus, sp::ignore_diagnostics);
  corpus->finish();
  const viewer::Snapshot map{corpus, sp::graph::build_network(*corpus), "The toll"};
  const auto folder = std::filesystem::temp_directory_path() / "standpoint-viewer";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);

  // Where decisions go. Remade is the map as records and files give it; here it stays as it is.
  const viewer::EditFiles files{folder / "review.csv", folder / "names", folder / "codebook"};
  std::size_t shown = 0;
  viewer::EditDesk desk(
      files, {map, corpus},
      [&] {
        return sp::Result<viewer::EditedMap>({map, corpus});
      },
      [&](const viewer::Snapshot&) { ++shown; });
  const auto edit = desk.apply(
      viewer::StatementEdit{.id = corpus->statements().front().id, .status = sp::ReviewStatus::rejected});
  std::cout << edit->number << ", " << desk.done().size() << " edit holds, written "
            << std::filesystem::exists(desk.files().review) << ", shown " << shown << '\n';
  std::cout << desk.undo()->number << " taken back, " << desk.done().size() << " left, "
            << desk.parts(corpus->entities().front().id).size() << " other parts\n";
  desk.replace({map, corpus});  // the input has changed

  {
    auto server = viewer::Server::bind(map, {.port = 0, .edits = &desk});
    if (!server) return std::cerr << to_string(server.error()) << '\n', 1;
    std::thread serving([&] { server->run(); });
    server->announce("note", "{}");
    const auto before = server->generation();
    server->show(map);
    std::cout << (server->port() > 0) << ' ' << (server->address().find("?token=") != std::string::npos)
              << ' ' << (server->generation() == before) << '\n';
    server->stop();
    serving.join();
  }

  const sp::io::MapFormat& page = viewer::page_format();
  std::ostringstream html;
  page.write(html, {.corpus = corpus, .network = map.network});
  std::cout << page.suffix << ' ' << html.str().substr(0, 15) << ' ' << !viewer::page_kind().empty() << '\n';
  std::filesystem::remove_all(folder);
  return 0;
}
