#pragma once
// A guard against reading a noun's content within its own content.

#include <algorithm>
#include <cstdint>
#include <vector>

namespace standpoint {

/// "The bill would raise it", where the bill is meant. While one lives its word stands in the list; `already`
/// says that it stood there before.
class ReadingOnce {
 public:
  ReadingOnce(std::vector<std::uint32_t>& words, std::uint32_t w)
      : already(std::find(words.begin(), words.end(), w) != words.end()), words_(words) {
    words_.push_back(w);
  }
  ~ReadingOnce() { words_.pop_back(); }
  ReadingOnce(const ReadingOnce&) = delete;
  ReadingOnce& operator=(const ReadingOnce&) = delete;
  const bool already;

 private:
  std::vector<std::uint32_t>& words_;
};

}  // namespace standpoint
