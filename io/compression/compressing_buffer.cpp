#include "compression/compressing_buffer.hpp"

#include <zlib.h>
#include <zstd.h>

#include <new>

namespace standpoint::io {
namespace {

constexpr int gzip_level = 6;  // the habit of gzip(1)
constexpr int zstd_level = 3;  // the habit of zstd(1)
constexpr int gzip_header = 15 + 16;
constexpr int memory_level = 8;

class GzipEncoder : public Encoder {
 public:
  GzipEncoder() {
    // zlib's own header has no name, and 0 for the time.
    if (deflateInit2(&stream_, gzip_level, Z_DEFLATED, gzip_header, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
      throw std::bad_alloc();
  }
  ~GzipEncoder() override { deflateEnd(&stream_); }

  Step encode(std::string_view in, std::span<char> out, bool is_last) override {
    // zlib reads through this pointer only; its type is older than const.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream_.avail_in = static_cast<uInt>(in.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(out.size());
    const int status = deflate(&stream_, is_last ? Z_FINISH : Z_NO_FLUSH);
    return {in.size() - stream_.avail_in, out.size() - stream_.avail_out, status == Z_STREAM_END,
            status == Z_STREAM_ERROR};
  }

 private:
  z_stream stream_ = {};
};

class ZstdEncoder : public Encoder {
 public:
  ZstdEncoder() : stream_(ZSTD_createCCtx()) {
    if (stream_ == nullptr) throw std::bad_alloc();
    ZSTD_CCtx_setParameter(stream_.get(), ZSTD_c_compressionLevel, zstd_level);
    ZSTD_CCtx_setParameter(stream_.get(), ZSTD_c_checksumFlag, 1);
  }

  Step encode(std::string_view in, std::span<char> out, bool is_last) override {
    ZSTD_inBuffer input{in.data(), in.size(), 0};
    ZSTD_outBuffer output{out.data(), out.size(), 0};
    const std::size_t left =
        ZSTD_compressStream2(stream_.get(), &output, &input, is_last ? ZSTD_e_end : ZSTD_e_continue);
    const bool failed = ZSTD_isError(left) != 0;
    return {input.pos, output.pos, is_last && left == 0, failed};
  }

 private:
  struct Free {
    void operator()(ZSTD_CCtx* stream) const { ZSTD_freeCCtx(stream); }
  };
  std::unique_ptr<ZSTD_CCtx, Free> stream_;
};

std::unique_ptr<Encoder> encoder_for(Compression format) {
  if (format == Compression::zstd) return std::make_unique<ZstdEncoder>();
  return std::make_unique<GzipEncoder>();
}

}  // namespace

CompressingBuffer::CompressingBuffer(Compression format, std::streambuf& to)
    : encoder_(encoder_for(format)), to_(&to) {
  setp(plain_.data(), plain_.data() + plain_.size());
}

bool CompressingBuffer::pack(bool is_last) {
  std::string_view in(pbase(), static_cast<std::size_t>(pptr() - pbase()));
  bool done = false;
  while (!done && !failed_) {
    const auto step = encoder_->encode(in, packed_, is_last);
    in.remove_prefix(step.consumed);
    const auto size = static_cast<std::streamsize>(step.produced);
    failed_ = step.failed || to_->sputn(packed_.data(), size) != size;
    done = is_last ? step.finished : in.empty();
  }
  setp(plain_.data(), plain_.data() + plain_.size());
  return !failed_;
}

CompressingBuffer::int_type CompressingBuffer::overflow(int_type c) {
  if (!pack(false)) return traits_type::eof();
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(c);
    pbump(1);
  }
  return traits_type::not_eof(c);
}

bool CompressingBuffer::finish() { return pack(true); }

}  // namespace standpoint::io
