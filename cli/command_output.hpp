#pragma once
// What a command writes: a file that is whole or not there, however the command ends.

#include "signals.hpp"

#include <standpoint/io/output_file.hpp>

#include <iosfwd>
#include <memory>
#include <string>

namespace standpoint::cli {

class Console;

/// An open output with a watch on the stop signals: one of them removes the temporary file and ends the
/// program. Destroyed without commit() it leaves nothing behind. hold_stop_signals() comes before it.
class CommandOutput {
 public:
  /// Null, and said on the console, when it cannot be written.
  static std::unique_ptr<CommandOutput> open(const std::string& path, Console& console);

  std::ostream& stream() { return file_.stream(); }
  /// True once a write has failed, for instance into a closed pipe: the work may end.
  bool failed() { return !file_.stream(); }
  /// Gives the file its name. False, and said on the console, when something could not be written.
  bool commit(Console& console);

 private:
  explicit CommandOutput(io::OutputFile file);
  io::OutputFile file_;
  SignalWatcher signals_;
};

/// Prints a report on standard output. False, and said on the console, when it could not be written.
bool print_report(const std::string& text, Console& console);

}  // namespace standpoint::cli
