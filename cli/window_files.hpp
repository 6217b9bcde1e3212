#pragma once
// Many files of one command, all of them or none: M.0001-2026-03-02.csv, M.0002-2026-03-03.csv ...

#include "console.hpp"
#include "signals.hpp"

#include <standpoint/io/output_file.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::cli {

/// Collects files in one temporary file beside them, so that any number of them can wait for their names.
class WindowFiles {
 public:
  /// `path` is M.csv. Null, and said on the console, when its folder cannot be written.
  static std::unique_ptr<WindowFiles> open(const std::string& path, Console& console);

  /// Adds the next file; `date` is part of its name.
  void add(std::string_view date, const std::string& content);
  /// True once a write has failed.
  bool failed() { return !spool_.stream(); }
  /// Gives all files their names. When one cannot be written, those before it are removed; false, and said on
  /// the console.
  bool commit(Console& console);
  std::size_t count() const { return files_.size(); }

 private:
  struct File {
    std::string path;
    std::size_t size = 0;
  };
  WindowFiles(std::string path, io::OutputFile spool);
  std::string path_;
  io::OutputFile spool_;
  SignalWatcher signals_;
  std::vector<File> files_;
};

}  // namespace standpoint::cli
