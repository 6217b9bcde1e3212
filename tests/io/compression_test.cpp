#include "compression/compressing_buffer.hpp"
#include "compression/decompressing_buffer.hpp"
#include "file_input.hpp"
#include "io/scratch.hpp"
#include "line_reader.hpp"
#include "packed.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/text_file.hpp>

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

// Text that does not compress to nothing: longer than all buffers on the way.
std::string long_text(std::size_t lines) {
  std::mt19937 random(7);
  std::string text;
  for (std::size_t i = 0; i < lines; ++i) text += "line " + std::to_string(random()) + "\n";
  return text;
}

struct Packed {
  const char* name;
  std::string (*pack)(const std::string&);
};
const std::array<Packed, 2> formats = {{{"gzip", test::gzipped}, {"zstd", test::zstd_packed}}};

struct Unpacked {
  std::string bytes;
  std::string fault;
};

Unpacked unpack(const std::string& packed) {
  std::istringstream source(packed);
  DecompressingBuffer buffer(source);
  std::istream in(&buffer);
  std::ostringstream out;
  std::array<char, 1000> piece{};
  while (in.read(piece.data(), piece.size()) || in.gcount() > 0) out.write(piece.data(), in.gcount());
  return {out.str(), buffer.fault()};
}

}  // namespace

TEST_SUITE("compression") {
  TEST_CASE("the ending says what is written, the one before it what is inside") {
    CHECK(compression_of_path("map.graphml.gz") == Compression::gzip);
    CHECK(compression_of_path("map.jsonl.ZST") == Compression::zstd);
    CHECK(compression_of_path("map.graphml") == Compression::none);
    CHECK(strip_compression_suffix("a/map.graphml.gz") == "a/map.graphml");
    CHECK(strip_compression_suffix("map.jsonl.zst") == "map.jsonl");
    CHECK(strip_compression_suffix("map.zstd") == "map.zstd");
  }

  TEST_CASE("packed bytes come out as they went in, members and frames one after another") {
    const std::string text = long_text(100'000);
    for (const auto& format : formats) {
      CAPTURE(format.name);
      CHECK(unpack(format.pack(text)).bytes == text);
      CHECK(unpack(format.pack(text) + format.pack("") + format.pack("end")).bytes == text + "end");
      CHECK(unpack(format.pack(text)).fault.empty());
      CHECK(unpack(format.pack("")).bytes.empty());
      CHECK(unpack(format.pack("")).fault.empty());
    }
    CHECK(unpack(text).bytes == text);
    CHECK(unpack("").bytes.empty());
    CHECK(unpack("(").bytes == "(");
  }

  TEST_CASE("a stream that expands enormously is handed on without a gap") {
    const std::string zeros(std::size_t{50} << 20U, '\0');
    for (const auto& format : formats) {
      CAPTURE(format.name);
      CHECK(unpack(format.pack(zeros)).bytes == zeros);
    }
  }

  TEST_CASE("cut data are handed on as far as they go, and the byte of the cut is said") {
    const std::string text = long_text(50'000);
    for (const auto& format : formats) {
      CAPTURE(format.name);
      const std::string packed = format.pack(text);
      const auto cut = unpack(packed.substr(0, packed.size() / 2));
      CHECK(cut.bytes.size() > text.size() / 3);
      CHECK(text.starts_with(cut.bytes));
      CHECK(cut.fault == "the " + std::string(format.name) + " data are cut off at byte " +
                             std::to_string(packed.size() / 2) + "; get the file again");
      CHECK(unpack(packed + packed.substr(0, 5))
                .fault.find("cut off at byte " + std::to_string(packed.size() + 5)) != std::string::npos);
    }
  }

  TEST_CASE("what follows the last member and is none is an error, after the text") {
    for (const auto& format : formats) {
      CAPTURE(format.name);
      const std::string packed = format.pack("text");
      const auto garbage = unpack(packed + "garbage");
      CHECK(garbage.bytes == "text");
      CHECK(garbage.fault.find("damaged near byte ") != std::string::npos);
    }
  }

  TEST_CASE("a line is as long as the reader allows, and of a longer one the beginning is there") {
    const std::string long_line(300'000, 'x');
    std::istringstream in("\xEF\xBB\xBFone\r\n\n" + long_line + "\n" + std::string(70'000, 'y') + "\nlast");
    LineReader lines(*in.rdbuf(), 100'000);
    std::vector<std::string> found;
    std::vector<bool> too_long;
    while (lines.next()) {
      found.emplace_back(lines.line());
      too_long.push_back(lines.too_long());
    }
    REQUIRE(found.size() == 5);
    CHECK(found[0] == "one");
    CHECK(found[1].empty());
    CHECK(found[2] == long_line.substr(0, 100'000));
    CHECK(found[3] == std::string(70'000, 'y'));
    CHECK(found[4] == "last");
    CHECK(too_long == std::vector<bool>{false, false, true, false, false});
    CHECK(lines.number() == 5);
  }

  TEST_CASE("files are written compressed by their ending, the same bytes each time") {
    const test::ScratchFolder folder;
    const std::string text = long_text(100'000);
    for (const char* name : {"out.jsonl.gz", "out.jsonl.zst", "out.jsonl"}) {
      CAPTURE(name);
      std::vector<std::string> written;
      for (int round = 0; round < 2; ++round) {
        auto file = OutputFile::create(folder.path(name));
        REQUIRE(file.has_value());
        file->stream() << text << std::flush << "end";
        REQUIRE(file->commit().has_value());
        written.push_back(folder.read(name));
      }
      CHECK(written[0] == written[1]);
      CHECK(unpack(written[0]).bytes == text + "end");
      CHECK((written[0].size() < text.size() / 2) == (std::string(name) != "out.jsonl"));
      CHECK(*read_text_file(folder.path(name)) == text + "end");
    }
    // Neither time nor name (RFC 1952, 2.3): flags and the four bytes of the time are 0.
    CHECK(folder.read("out.jsonl.gz").substr(3, 5) == std::string(5, '\0'));
    CHECK(folder.files() == 3);
  }

  TEST_CASE("a full disk is an error of compressed output, too") {
    const test::ScratchFolder folder;
    std::ostringstream all;
    // A buffer that takes nothing.
    struct Full : std::streambuf {
    } full;
    CompressingBuffer buffer(Compression::gzip, full);
    std::ostream out(&buffer);
    out << long_text(100'000);
    CHECK_FALSE(out);
    CHECK_FALSE(buffer.finish());
  }

  TEST_CASE("records and documents are read from compressed files; of a cut one what was whole") {
    const test::ScratchFolder folder;
    std::string lines;
    for (int i = 0; i < 20'000; ++i) lines += R"({"text":"Holt number )" + std::to_string(i) + "\"}\n";
    for (const auto& format : formats) {
      CAPTURE(format.name);
      const std::string suffix = std::string(format.name) == "gzip" ? ".gz" : ".zst";
      const std::string packed = format.pack(lines);
      const std::string whole = folder.write("whole.jsonl" + suffix, packed);
      const std::string cut = folder.write("cut.jsonl" + suffix, packed.substr(0, packed.size() / 2));
      for (const auto& path : {whole, cut}) {
        std::size_t documents = 0;
        test::Findings findings;
        const auto counts = read_documents(
            std::vector<std::string>{path}, [&](Document&&) { return ++documents, true; }, findings.sink());
        CHECK((counts.failed == 0) == (path == whole));
        CHECK((documents == 20'000) == (path == whole));
        CHECK(documents > 300);
        if (path == cut) {
          REQUIRE(findings.lines.size() == 1);
          CHECK(findings.has("data are cut off at byte " + std::to_string(packed.size() / 2)));
        }
        Corpus corpus;
        test::Findings record_findings;
        const auto records = read_corpus(std::vector<std::string>{path}, corpus, record_findings.sink());
        CHECK((records.failed == 0) == (path == whole));
        CHECK(record_findings.lines.size() == (path == cut ? 1 : 0));
      }
    }
  }

  TEST_CASE("a compressed table that is cut is one error, and reading ends") {
    const test::ScratchFolder folder;
    std::string rows = "id,text\n";
    for (int i = 0; i < 5000; ++i) rows += std::to_string(i * 7919 % 5003) + ",Holt spoke.\n";
    const std::string packed = test::gzipped(rows);
    test::Findings findings;
    const auto counts = read_documents(
        std::vector<std::string>{folder.write("t.csv.gz", packed.substr(0, packed.size() - 10))},
        [](Document&&) { return true; }, findings.sink());
    CHECK(counts.failed == 1);
    CHECK(findings.lines.size() == 1);
    CHECK(findings.has("cut off"));
  }
}

}  // namespace standpoint::io
