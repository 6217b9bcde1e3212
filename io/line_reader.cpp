#include "line_reader.hpp"

namespace standpoint::io {

bool LineReader::next() {
  using Traits = std::streambuf::traits_type;
  line_.clear();
  too_long_ = false;
  auto c = in_->sbumpc();
  if (Traits::eq_int_type(c, Traits::eof())) return false;
  ++number_;
  for (; !Traits::eq_int_type(c, Traits::eof()); c = in_->sbumpc()) {
    const char byte = Traits::to_char_type(c);
    if (byte == '\n') break;
    if (line_.size() < max_bytes_) {
      line_ += byte;
    } else {
      too_long_ = true;
    }
  }
  if (line_.ends_with('\r')) line_.pop_back();
  if (number_ == 1 && line_.starts_with("\xEF\xBB\xBF")) line_.erase(0, 3);
  return true;
}

}  // namespace standpoint::io
