#pragma once
// Records with the lines they stand in, for who looks at more than what they say.

#include <standpoint/io/records.hpp>
#include <standpoint/model/result.hpp>

#include <rapidjson/document.h>

#include <cstddef>
#include <functional>
#include <istream>
#include <string>
#include <string_view>

namespace standpoint::io {

struct RecordLine {
  std::string_view file;
  std::size_t number;  ///< from 1
  std::string_view json;
  const rapidjson::Value& value;

  std::string where() const;  ///< "map.jsonl:7"
};

/// Called for each record in the order of the file. Return false to stop.
using OnRecordLine = std::function<bool(Record&&, const RecordLine&)>;

/// As read_records.
Result<RecordCounts> read_record_lines(std::istream& in, std::string_view name, const OnRecordLine& on_line,
                                       const DiagnosticSink& report);

}  // namespace standpoint::io
