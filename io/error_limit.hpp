#pragma once
// Errors of which a file may have one a line.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace standpoint::io {

/// Tells the first 20 errors of a kind, and in the end how many more there were.
class ErrorLimit {
 public:
  explicit ErrorLimit(std::function<void(Error)> tell) : tell_(std::move(tell)) {}

  /// `kind` is one of a few: what it is called in the end ("a broken record").
  void add(const std::string& kind, Error error) {
    if (++counts_[kind] <= most_told) tell_(std::move(error));
  }
  void finish(const std::string& where) {
    for (const auto& [kind, count] : counts_) {
      if (count <= most_told) continue;
      tell_({Errc::malformed, where,
             "... and " + std::to_string(count - most_told) + " more of this kind: " + kind});
    }
    counts_.clear();
  }

 private:
  static constexpr std::size_t most_told = 20;
  std::function<void(Error)> tell_;
  std::map<std::string, std::size_t> counts_;
};

}  // namespace standpoint::io
