#include <standpoint/io/word_vectors.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

Result<WordVectors> read(const std::string& text) {
  std::istringstream in(text);
  return read_word_vectors(in, "v.vec", {"toll", "fee"});
}

}  // namespace

TEST_SUITE("word vectors") {
  TEST_CASE("wanted words are read, with and without a first line of counts") {
    for (const std::string head : {"", "3 2\n"}) {
      const auto vectors = read(head + "Toll 1 -0.5 \nship x y\n\nfee 0.25 1e-3\r\ntoll 9 9\n");
      REQUIRE(vectors.has_value());
      CHECK(vectors->of.size() == 2);
      CHECK(vectors->of.at("toll") == std::vector<float>{1, -0.5F});
      CHECK(vectors->of.at("fee") == std::vector<float>{0.25F, 1e-3F});
    }
  }

  TEST_CASE("a broken vector is named with its line") {
    CHECK(to_string(read("toll 1 x\n").error()).find("v.vec:1: not a line of word vectors") == 0);
    CHECK(to_string(read("toll 1 nan\n").error()).find("v.vec:1: not a line of word vectors") == 0);
    CHECK(to_string(read("toll 1 2\nfee 1\n").error()) ==
          "v.vec:2: a vector of 1 numbers where others have 2");
    CHECK(to_string(read("toll\n").error()) == "v.vec:1: a vector of 0 numbers where others have 0");
  }
}

}  // namespace standpoint::io
