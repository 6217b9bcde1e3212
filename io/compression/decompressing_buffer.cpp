#include "compression/decompressing_buffer.hpp"

#include "file_input.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::size_t magic_bytes = 4;

DecompressingBuffer::Source source_of(std::istream& in) {
  return [&in](char* to, std::size_t size, std::string& fault) {
    in.read(to, static_cast<std::streamsize>(size));
    const auto count = static_cast<std::size_t>(in.gcount());
    if (count == 0) {
      if (const auto error = read_fault(in, "")) fault = error->message;
    }
    return count;
  };
}

}  // namespace

DecompressingBuffer::DecompressingBuffer(Source source) : source_(std::move(source)) {}
DecompressingBuffer::DecompressingBuffer(std::istream& in) : DecompressingBuffer(source_of(in)) {}

bool DecompressingBuffer::read_source() {
  packed_begin_ = resume_from_ = 0;
  packed_end_ = fault_.empty() ? source_(packed_.data(), packed_.size(), fault_) : 0;
  return packed_end_ > 0;
}

// Looks at the first bytes. A pipe may give them one by one.
void DecompressingBuffer::begin() {
  started_ = true;
  while (packed_end_ < magic_bytes) {
    const std::size_t count = source_(packed_.data() + packed_end_, packed_.size() - packed_end_, fault_);
    if (count == 0) break;
    packed_end_ += count;
    const char first = packed_.front();
    if (first != '\x1F' && first != '\x28') break;  // text is not waited for
  }
  decoder_ = decoder_for({packed_.data(), packed_end_});
}

// Fills plain_; 0 at the end of the last member and on a fault.
std::size_t DecompressingBuffer::decode_more() {
  const auto damaged = [&] {
    return fmt::format("the {} data are damaged near byte {}; get the file again", decoder_->format(),
                       consumed_);
  };
  // Whether the decoder holds nothing back, so that it needs more of the source.
  bool drained = decoder_->at_boundary();
  std::size_t produced = 0;
  while (produced == 0 && fault_.empty()) {
    if (packed_begin_ == packed_end_ && drained && !read_source()) {
      if (!decoder_->at_boundary() && fault_.empty())
        fault_ = fmt::format("the {} data are cut off at byte {}; get the file again", decoder_->format(),
                             consumed_);
      return 0;
    }
    if (decoder_->at_boundary()) resume_from_ = packed_begin_ + 1;
    const auto step = decoder_->decode({packed_.data() + packed_begin_, packed_end_ - packed_begin_}, plain_);
    packed_begin_ += step.consumed;
    consumed_ += step.consumed;
    produced = step.produced;
    // Neither taking nor giving with bytes at hand could not go on. What came before the damage is handed on.
    const bool stuck = step.consumed == 0 && produced == 0 && packed_begin_ < packed_end_;
    if (step.damaged || stuck) {
      fault_ = damaged();
      is_damaged_ = true;
    }
    drained = true;
  }
  return produced;
}

// A place in the block where a gzip member may begin, or the block's end (RFC 1952: two bytes of magic,
// deflate, flags of which three are none).
std::size_t DecompressingBuffer::find_member(std::size_t from) const {
  const std::string_view packed(packed_.data(), packed_end_);
  constexpr std::string_view magic = "\x1F\x8B\x08";
  for (auto at = packed.find(magic, from); at != std::string_view::npos; at = packed.find(magic, at + 1)) {
    if (at + 3 == packed_end_ || (static_cast<unsigned char>(packed[at + 3]) & 0xE0U) == 0) return at;
  }
  return packed_end_;
}

bool DecompressingBuffer::resume() {
  if (!std::exchange(is_damaged_, false) || decoder_->format() != "gzip") return false;
  fault_.clear();
  told_fault_.clear();
  setg(nullptr, nullptr, nullptr);
  consumed_ -= packed_begin_;
  std::size_t at = find_member(resume_from_);
  while (at == packed_end_) {
    consumed_ += packed_end_;
    // The first bytes of a member may be the last of the block: then it is passed over.
    if (!read_source()) return false;
    at = find_member(0);
  }
  consumed_ += at;
  packed_begin_ = at;
  decoder_ = decoder_for("\x1F\x8B\x08");
  return true;
}

DecompressingBuffer::int_type DecompressingBuffer::underflow() {
  if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
  if (!started_) {
    begin();
  } else if (!decoder_) {
    read_source();
  }
  char* begin = decoder_ ? plain_.data() : packed_.data();
  const std::size_t count = decoder_ ? decode_more() : packed_end_;
  if (count == 0) {
    told_fault_ = fault_;
    return traits_type::eof();
  }
  if (!decoder_) packed_end_ = 0;
  setg(begin, begin, begin + count);
  return traits_type::to_int_type(*gptr());
}

}  // namespace standpoint::io
