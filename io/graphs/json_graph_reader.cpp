#include "file_input.hpp"
#include "graph_readers.hpp"
#include "json_graph_handler.hpp"

#include <rapidjson/reader.h>

namespace standpoint::io {

Result<PropertyGraph> read_json(std::istream& in, std::string_view name, const DiagnosticSink& report) {
  // Python writes NaN and Infinity into its JSON.
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                             rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseNanAndInfFlag;
  JsonInput input(in);
  JsonGraphHandler handler(name, input, report);
  JsonDepthLimit<JsonGraphHandler> limited(handler);
  rapidjson::Reader reader;
  reader.Parse<flags>(input, limited);
  if (auto fault = read_fault(in, name)) return *fault;
  if (handler.problem()) return *handler.problem();
  if (reader.HasParseError() || !input.at_end()) {
    return Error{Errc::malformed, fmt::format("{}:{}", name, input.line()),
                 fmt::format("broken JSON: {} (byte {})",
                             reader.HasParseError() ? json_problem(reader.GetParseErrorCode())
                                                    : std::string("bytes after the end of the graph"),
                             reader.HasParseError() ? reader.GetErrorOffset() : input.Tell())};
  }
  return handler.finish();
}

}  // namespace standpoint::io
