#pragma once
// Standard error as the user sees it: findings, one line each, and progress while it is a terminal.

#include <standpoint/model/result.hpp>
#include <standpoint/reading/listener.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::cli {

class Console {
 public:
  explicit Console(bool quiet);

  /// Prints "standpoint: error: where: message". Errors are printed even when quiet; notes and warnings are
  /// not.
  void report(const Diagnostic& diagnostic);
  void error(const Error& error) { report({Severity::error, error}); }
  void note(std::string_view message);
  std::size_t errors() const { return errors_; }
  /// "where: message" of the last one, "" before the first.
  const std::string& last_error() const { return last_error_; }
  /// report() as a sink; lives as long as the console.
  DiagnosticSink sink();
  /// All of it as who reads a map is told; lives as long as the console.
  reading::Listener listener();

  /// Keeps lines back from now on until release(): serve's first line is its address.
  void hold();
  void release();

  /// Shows "42 documents, 310 statements" on a terminal, at most ten times a second; nothing elsewhere.
  void progress(std::size_t documents, std::size_t statements);
  /// Clears the progress line.
  void end_progress();

 private:
  void print_line(std::string_view line);

  bool quiet_;
  bool holds_ = false;
  std::vector<std::string> held_;
  bool shows_progress_;
  bool progress_visible_ = false;
  std::chrono::steady_clock::time_point last_progress_;
  std::size_t errors_ = 0;
  std::string last_error_;
};

/// Text from documents and files as it may be shown on a terminal: control characters and escapes as spaces,
/// cut to `limit` code points.
std::string for_terminal(std::string_view text, std::size_t limit = 300);

}  // namespace standpoint::cli
