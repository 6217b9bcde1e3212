#include "io/scratch.hpp"

#include <standpoint/io/output_file.hpp>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <ostream>
#include <string>
#include <utility>

namespace standpoint::io {

TEST_SUITE("output_file") {
  TEST_CASE("a file appears with commit and not before") {
    const test::ScratchFolder folder;
    auto file = OutputFile::create(folder.path("map.graphml"));
    REQUIRE(file.has_value());
    file->stream() << "text";
    CHECK_FALSE(std::filesystem::exists(folder.path("map.graphml")));
    CHECK(file->commit().has_value());
    CHECK(folder.read("map.graphml") == "text");
    CHECK(folder.files() == 1);
  }

  TEST_CASE("without commit the old file stays and nothing is left behind") {
    const test::ScratchFolder folder;
    folder.write("map.graphml", "old");
    {
      auto file = OutputFile::create(folder.path("map.graphml"));
      REQUIRE(file.has_value());
      file->stream() << "new";
      const OutputFile moved = std::move(*file);
    }
    CHECK(folder.read("map.graphml") == "old");
    CHECK(folder.files() == 1);
  }

  TEST_CASE("a new version keeps the mode of the old one") {
    const test::ScratchFolder folder;
    const std::string path = folder.write("map.graphml", "old");
    chmod(path.c_str(), 0600);
    auto file = OutputFile::create(path);
    REQUIRE(file->commit().has_value());
    struct stat info = {};
    stat(path.c_str(), &info);
    CHECK((info.st_mode & 0777) == 0600);
  }

  TEST_CASE("a link is followed to the file it names") {
    const test::ScratchFolder folder;
    folder.write("real.graphml", "old");
    std::filesystem::create_symlink(folder.path("real.graphml"), folder.path("link.graphml"));
    auto file = OutputFile::create(folder.path("link.graphml"));
    file->stream() << "new";
    REQUIRE(file->commit().has_value());
    CHECK(folder.read("real.graphml") == "new");
    CHECK(std::filesystem::is_symlink(folder.path("link.graphml")));
  }

  TEST_CASE("folders that are missing or no folders are named with the remedy") {
    const test::ScratchFolder folder;
    folder.write("file", "x");
    const auto missing = OutputFile::create(folder.path("none/map.graphml"));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().message ==
          "cannot write: the folder " + folder.path("none") + " does not exist; create it first (mkdir -p)");
    const auto through = OutputFile::create(folder.path("file/map.graphml"));
    REQUIRE_FALSE(through.has_value());
    CHECK(through.error().message ==
          "cannot write: " + folder.path("file") + " is no folder; check the path");
    const auto is_folder = OutputFile::create(folder.path(""));
    REQUIRE_FALSE(is_folder.has_value());
    CHECK(is_folder.error().message == "cannot write: it is a folder; give a file name in it");
  }

  TEST_CASE("a full disk is found at commit") {
    if (!std::filesystem::exists("/dev/full")) return;
    auto file = OutputFile::create("/dev/full");
    REQUIRE(file.has_value());
    file->stream() << std::string(1'000'000, 'x');
    const auto written = file->commit();
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().message == "cannot write: no space left on the device; free some and run again");
  }
}

}  // namespace standpoint::io
