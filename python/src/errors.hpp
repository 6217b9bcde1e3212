#pragma once
// Errors of the library as exceptions of Python (standpoint.Error and what is derived from it).

#include <standpoint/model/result.hpp>

#include <pybind11/pybind11.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::python {

/// What becomes an exception of Python. `kind` is the name of its class in standpoint/_errors.py.
struct Failure {
  std::string_view kind = "Error";
  Error error;
  std::string name = {};                      ///< that was looked for
  std::vector<std::string> suggestions = {};  ///< names that may have been meant
};

[[noreturn]] inline void fail(Error error) { throw Failure{"Error", std::move(error)}; }

/// The value, or a Failure.
template <class T>
T take(Result<T>&& result) {
  if (!result) fail(result.error());
  return *std::move(result);
}

/// "not_found" ... as standpoint.Error.code has it.
std::string_view to_word(Errc code);

/// Text as a str. What is no UTF-8 in it (of file names; texts are cleaned where they are read) stands as
/// "\xff".
pybind11::str to_str(std::string_view text);

/// From now on a Failure that leaves a function of the module is raised as its class.
void register_errors();

}  // namespace standpoint::python
