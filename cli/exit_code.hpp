#pragma once
// What the program's exit codes say; the man page and README repeat this list.

#include <standpoint/model/result.hpp>

namespace standpoint::cli {

enum ExitCode : int {
  exit_ok = 0,
  exit_failed = 1,    ///< some input or the output failed; the rest was done
  exit_usage = 2,     ///< a wrong option or argument; nothing was done
  exit_stopped = 3,   ///< stopped by a signal; no output file was written
  exit_internal = 4,  ///< a fault of the program
};

/// What was asked for does not exist (a format, an option that has no place here): usage. All else failed.
inline ExitCode exit_code_of(const Error& error) {
  return error.code == Errc::unsupported ? exit_usage : exit_failed;
}

}  // namespace standpoint::cli
