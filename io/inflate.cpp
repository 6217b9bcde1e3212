#include "inflate.hpp"

#include <zlib.h>

#include <new>

namespace standpoint::io {
namespace {

constexpr int gzip_only = 15 + 16;  // window bits of zlib: the largest window, gzip headers

}  // namespace

struct InflatingBuffer::Inflater {
  Inflater() {
    if (inflateInit2(&stream, gzip_only) != Z_OK) throw std::bad_alloc();
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { inflateEnd(&stream); }

  z_stream stream = {};
  bool at_member_start = true;
};

InflatingBuffer::InflatingBuffer(std::istream& in) : in_(&in) {}
InflatingBuffer::~InflatingBuffer() = default;

std::size_t InflatingBuffer::read_source() {
  in_->read(source_.data(), static_cast<std::streamsize>(source_.size()));
  source_end_ = static_cast<std::size_t>(in_->gcount());
  if (source_end_ == 0 && in_->bad()) fault_ = "reading failed half-way; check the disk";
  return source_end_;
}

// Fills plain_; 0 at the end of the last member and on a fault.
std::size_t InflatingBuffer::inflate_more() {
  z_stream& stream = inflater_->stream;
  stream.next_out = reinterpret_cast<Bytef*>(plain_.data());
  stream.avail_out = static_cast<uInt>(plain_.size());
  while (stream.avail_out == plain_.size()) {
    if (stream.avail_in == 0) {
      if (read_source() == 0) {
        if (!inflater_->at_member_start && fault_.empty())
          fault_ = "the gzip data are cut off; get the file again";
        return 0;
      }
      stream.next_in = reinterpret_cast<Bytef*>(source_.data());
      stream.avail_in = static_cast<uInt>(source_end_);
    }
    inflater_->at_member_start = false;
    const int status = inflate(&stream, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      inflater_->at_member_start = true;
      if (inflateReset(&stream) != Z_OK) return 0;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      fault_ = "the gzip data are damaged; get the file again";
      break;  // what came before the damage is handed on
    }
  }
  return plain_.size() - stream.avail_out;
}

InflatingBuffer::int_type InflatingBuffer::underflow() {
  if (!fault_.empty()) return traits_type::eof();
  if (!started_) {
    started_ = true;
    if (read_source() == 0) return traits_type::eof();
    if (source_end_ >= 2 && source_[0] == '\x1F' && source_[1] == '\x8B') {
      inflater_ = std::make_unique<Inflater>();
      inflater_->stream.next_in = reinterpret_cast<Bytef*>(source_.data());
      inflater_->stream.avail_in = static_cast<uInt>(source_end_);
    } else {
      setg(source_.data(), source_.data(), source_.data() + source_end_);
      return traits_type::to_int_type(*gptr());
    }
  }
  const std::size_t bytes = inflater_ ? inflate_more() : read_source();
  if (bytes == 0) return traits_type::eof();
  char* begin = inflater_ ? plain_.data() : source_.data();
  setg(begin, begin, begin + bytes);
  return traits_type::to_int_type(*gptr());
}

}  // namespace standpoint::io
