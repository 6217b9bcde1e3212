#include "line_reader.hpp"

#include <algorithm>
#include <cstring>

namespace standpoint::io {

// The next block; false at the end of the stream.
bool LineReader::fill() {
  using Traits = std::streambuf::traits_type;
  if (Traits::eq_int_type(in_->sgetc(), Traits::eof())) return false;
  // A stream that does not know how much it has gives the one byte that is there.
  const auto there = std::max<std::streamsize>(in_->in_avail(), 1);
  const auto wanted = std::min<std::streamsize>(there, static_cast<std::streamsize>(block_.size()));
  begin_ = 0;
  end_ = static_cast<std::size_t>(in_->sgetn(block_.data(), wanted));
  return end_ > 0;
}

void LineReader::add(std::string_view part) {
  const std::size_t room = max_bytes_ - std::min(max_bytes_, joined_.size());
  too_long_ = too_long_ || part.size() > room;
  joined_.append(part.substr(0, room));
}

bool LineReader::next() {
  too_long_ = false;
  joined_.clear();
  if (begin_ == end_ && !fill()) return false;
  ++number_;
  while (true) {
    const char* const from = block_.data() + begin_;
    const auto* const newline = static_cast<const char*>(std::memchr(from, '\n', end_ - begin_));
    const std::string_view part(
        from, newline != nullptr ? static_cast<std::size_t>(newline - from) : end_ - begin_);
    begin_ = newline != nullptr ? begin_ + part.size() + 1 : end_;
    if (newline != nullptr && joined_.empty() && part.size() <= max_bytes_) {
      line_ = part;
      break;
    }
    add(part);
    if (newline != nullptr || !fill()) {
      line_ = joined_;
      break;
    }
  }
  if (line_.ends_with('\r')) line_.remove_suffix(1);
  if (number_ == 1 && line_.starts_with("\xEF\xBB\xBF")) line_.remove_prefix(3);
  return true;
}

}  // namespace standpoint::io
