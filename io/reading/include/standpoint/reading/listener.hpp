#pragma once
// Who is told what happens while a map is read: a terminal, a window, a program of its own.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <functional>
#include <string_view>

namespace standpoint::reading {

/// The default hears nothing. All are called on the thread that reads, and none may be null. What one of them
/// throws ends the reading and comes out of it.
struct Listener {
  /// Findings, in the order of the input.
  DiagnosticSink report = ignore_diagnostics;
  /// What is worth knowing of a reading that went well: "codebook: 41 of 58 statements ... are coded".
  std::function<void(std::string_view)> note = [](std::string_view) {};
  /// After each document that was read by the language engine: how many so far, with how many statements.
  std::function<void(std::size_t documents, std::size_t statements)> progress = [](std::size_t, std::size_t) {
  };
  /// After the last one.
  std::function<void()> end_progress = [] {};
};

}  // namespace standpoint::reading
