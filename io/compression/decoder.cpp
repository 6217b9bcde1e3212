#include "decoder.hpp"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <new>

namespace standpoint::io {
namespace {

constexpr int gzip_only = 15 + 16;  // window bits of zlib: the largest window, gzip headers
constexpr std::string_view gzip_magic = "\x1F\x8B";
constexpr std::string_view zstd_magic = "\x28\xB5\x2F\xFD";

class GzipDecoder : public Decoder {
 public:
  GzipDecoder() {
    if (inflateInit2(&stream_, gzip_only) != Z_OK) throw std::bad_alloc();
  }
  ~GzipDecoder() override { inflateEnd(&stream_); }

  Step decode(std::string_view in, std::span<char> out) override {
    constexpr std::size_t most = std::numeric_limits<uInt>::max();
    const std::size_t given = std::min(in.size(), most);
    // zlib reads through this pointer only; its type is older than const.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream_.avail_in = static_cast<uInt>(given);
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(std::min(out.size(), most));
    at_boundary_ = false;
    const int status = inflate(&stream_, Z_NO_FLUSH);
    Step step{given - stream_.avail_in, std::min(out.size(), most) - stream_.avail_out, false};
    if (status == Z_STREAM_END) {
      at_boundary_ = true;
      step.damaged = inflateReset(&stream_) != Z_OK;
    } else {
      step.damaged = status != Z_OK && status != Z_BUF_ERROR;
    }
    return step;
  }
  bool at_boundary() const override { return at_boundary_; }
  std::string_view format() const override { return "gzip"; }

 private:
  z_stream stream_ = {};
  bool at_boundary_ = true;
};

// The library refuses frames that want a window of more than 128 MiB, which bounds the memory.
class ZstdDecoder : public Decoder {
 public:
  ZstdDecoder() : stream_(ZSTD_createDStream()) {
    if (stream_ == nullptr) throw std::bad_alloc();
  }

  Step decode(std::string_view in, std::span<char> out) override {
    ZSTD_inBuffer input{in.data(), in.size(), 0};
    ZSTD_outBuffer output{out.data(), out.size(), 0};
    const std::size_t status = ZSTD_decompressStream(stream_.get(), &output, &input);
    at_boundary_ = status == 0;
    return {input.pos, output.pos, ZSTD_isError(status) != 0};
  }
  bool at_boundary() const override { return at_boundary_; }
  std::string_view format() const override { return "zstd"; }

 private:
  struct Free {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
  };
  std::unique_ptr<ZSTD_DStream, Free> stream_;
  bool at_boundary_ = true;
};

}  // namespace

std::unique_ptr<Decoder> decoder_for(std::string_view head) {
  if (head.starts_with(gzip_magic)) return std::make_unique<GzipDecoder>();
  if (head.starts_with(zstd_magic)) return std::make_unique<ZstdDecoder>();
  return nullptr;
}

}  // namespace standpoint::io
