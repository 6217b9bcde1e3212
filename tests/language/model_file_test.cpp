#include "language/engine/model_file.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace standpoint;

namespace {

std::vector<std::byte> small_file() {
  ModelFileWriter writer;
  const std::vector<float> numbers = {1.5F, -2};
  writer.add_values<float>("numbers", numbers);
  const std::string text = "upos NOUN\n";
  writer.add_values<char>("labels", text);
  writer.add("empty", {});
  return writer.finish();
}

std::string message_of(std::span<const std::byte> bytes) {
  const auto file = ModelFile::view(bytes, "x.model");
  REQUIRE(!file);
  CHECK(file.error().where == "x.model");
  return file.error().message;
}

}  // namespace

TEST_CASE("a model file gives back the sections it was made of") {
  const auto bytes = small_file();
  const auto file = ModelFile::view(bytes, "x.model");
  REQUIRE(file);
  const auto numbers = file->values<float>("numbers", 2);
  REQUIRE(numbers);
  CHECK((*numbers)[0] == 1.5F);
  CHECK((*numbers)[1] == -2);
  CHECK(file->section("labels").size() == 10);
  CHECK(file->section("empty").empty());
  CHECK(file->section("absent").empty());
  CHECK(file->values<float>("numbers", 3).error().message ==
        "a damaged model file: its section 'numbers' has 8 bytes and should have 12; get it again or train "
        "it anew");
}

TEST_CASE("a model file cut anywhere is refused") {
  const auto bytes = small_file();
  for (std::size_t n = 0; n < bytes.size(); ++n) {
    const auto file = ModelFile::view(std::span(bytes).first(n), "x.model");
    CHECK(!file);
  }
}

TEST_CASE("a model file with any byte changed is refused") {
  auto bytes = small_file();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] ^= std::byte{0x20};
    CHECK_MESSAGE(!ModelFile::view(bytes, "x.model"), i);
    bytes[i] ^= std::byte{0x20};
  }
}

TEST_CASE("what is wrong with a model file is said, with its name") {
  auto bytes = small_file();
  const std::string foreign = "GIF89a, a picture that is no model at all";
  CHECK(message_of(std::as_bytes(std::span(foreign))) ==
        "not a Standpoint language model; give a file made by 'standpoint train'");
  CHECK(message_of(std::span(bytes).first(100)).find("it has 100 bytes and should have") !=
        std::string::npos);
  bytes.back() ^= std::byte{1};
  CHECK(message_of(bytes) == "a damaged model file: its checksum is wrong; get it again or train it anew");
  bytes[8] = std::byte{9};
  CHECK(message_of(bytes).find("of format 9") != std::string::npos);
}

TEST_CASE("ModelFile::open names a file that is not there, empty or a folder") {
  CHECK(ModelFile::open("no/such.model").error().code == Errc::not_found);
  CHECK(ModelFile::open("/").error().code == Errc::unreadable);
  const auto path =
      std::filesystem::temp_directory_path() / ("standpoint-model-" + std::to_string(::getpid()));
  std::ofstream(path).close();
  CHECK(ModelFile::open(path.string()).error().code == Errc::empty);
  {
    const auto bytes = small_file();
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  }
  const auto file = ModelFile::open(path.string());
  CHECK(file);
  std::filesystem::remove(path);
}
