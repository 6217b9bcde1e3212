#pragma once
// Another program as a reader: bytes in, bytes out, within limits.

#include <standpoint/model/result.hpp>

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::io {

struct ProgramLimits {
  std::size_t max_output_bytes = std::size_t{256} << 20U;
  std::size_t max_memory_bytes = std::size_t{4} << 30U;
  std::chrono::seconds time{60};
};

/// Runs the program named first among `arguments`, which is looked for in PATH, without a shell; `input` is a
/// file on its standard input. Its standard output, or Error not_found when there is no such program,
/// too_large, stopped when it took too long, malformed with the first line it complained with when it failed.
/// `where` of errors is empty. Call it from one thread at a time or many: nothing is shared.
Result<std::string> run_program(std::span<const char* const> arguments, std::string_view input,
                                const ProgramLimits& limits);

}  // namespace standpoint::io
