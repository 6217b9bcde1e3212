// How fast record lines become statements, beside RapidJSON's SAX parser alone on the same bytes.

#include <standpoint/io/records.hpp>
#include <standpoint/model/corpus.hpp>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <variant>

namespace {

namespace sp = standpoint;

// Statements as `extract` writes them, with quotes of the length that news has.
std::string statement_lines(std::size_t count) {
  std::string lines;
  for (std::size_t i = 0; i < count; ++i) {
    lines += fmt::format(
        R"({{"record":"statement","id":"s:{0:016x}","doc":"d:{1:016x}","actor":{{"entity":"e:{2:016x}","span":{{"start":11,"end":19,"quote":"Ida Holt"}}}},"issue":{{"id":"i:{3:016x}","span":{{"start":30,"end":38,"quote":"the bridge toll"}},"by":"phrase","score":1}},"stance":"oppose","strength":0.9,"confidence":0.{4},"act":"reject","evidence":[{{"start":0,"end":118,"quote":"The mayor, Ida Holt, rejected the bridge toll on Monday, saying that “families of the caf\u00e9 quarter” would not pay it.","stage":"exact"}}],"sentence":{{"start":0,"end":118}},"date":{{"value":"2026-03-{5:02}","precision":"day","basis":"document"}},"extractor":{{"name":"standpoint","version":"0.1.0","rule":"verb:reject"}},"review":{{"status":"auto"}}}})"
        "\n",
        i, i / 9, i % 4999, i % 311, 10 + i % 89, 1 + i % 28);
  }
  return lines;
}

const std::string& lines() {
  static const std::string all = statement_lines(50'000);
  return all;
}

void read_record_lines(benchmark::State& state) {
  const std::string& all = lines();
  for (auto _ : state) {
    std::istringstream in(all);
    std::size_t statements = 0;
    const auto counts = sp::io::read_records(
        in, "bench",
        [&](sp::Record&& record) {
          statements += std::holds_alternative<sp::Statement>(record) ? 1U : 0U;
          return true;
        },
        sp::ignore_diagnostics);
    if (!counts || statements != 50'000) state.SkipWithError("not all were read");
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}

struct Nothing : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Nothing> {
  bool Default() { return true; }
};

void sax_alone(benchmark::State& state) {
  const std::string& all = lines();
  for (auto _ : state) {
    rapidjson::MemoryStream in(all.data(), all.size());
    rapidjson::Reader reader;
    Nothing nothing;
    std::size_t values = 0;
    while (in.Peek() != '\0') {
      constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseStopWhenDoneFlag;
      if (reader.Parse<flags>(in, nothing).IsError()) break;
      ++values;
      if (in.Peek() == '\n') in.Take();
    }
    if (values != 50'000) state.SkipWithError("not all were parsed");
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}

BENCHMARK(read_record_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(sax_alone)->Unit(benchmark::kMillisecond);

}  // namespace
