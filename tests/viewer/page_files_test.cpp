// The page that is embedded.

#include <standpoint/viewer/page.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace standpoint::viewer {

TEST_SUITE("page files") {
  TEST_CASE("all that the page needs is at most 350 kB on its way") {
    const bool full = page_kind() == "full";
    CHECK((full || page_kind() == "plain"));
    const std::filesystem::path folder =
        full ? STANDPOINT_BINARY_DIR "/viewer/page" : STANDPOINT_SOURCE_DIR "/viewer/web/plain";
    std::uintmax_t sum = 0;
    for (const std::string name : {"index.html", "app.js", "style.css"}) {
      const auto file = folder / (full ? name + ".gz" : name);
      REQUIRE(std::filesystem::exists(file));
      sum += std::filesystem::file_size(file);
    }
    CHECK(sum > 1000);
    CHECK(sum <= 350'000);
  }
}

}  // namespace standpoint::viewer
