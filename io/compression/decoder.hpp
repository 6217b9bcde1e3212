#pragma once
// Unpacking, piece by piece: what one compressed format has to do.

#include <standpoint/io/compression.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace standpoint::io {

/// A stream of gzip members or zstd frames, one after another.
class Decoder {
 public:
  struct Step {
    std::size_t consumed = 0;
    std::size_t produced = 0;
    bool damaged = false;
  };

  Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  virtual ~Decoder() = default;

  /// Unpacks some of `in` into `out`. With `in` left over and `out` not filled it can be called again.
  virtual Step decode(std::string_view in, std::span<char> out) = 0;
  /// True between members, where the stream may end.
  virtual bool at_boundary() const = 0;
  /// "gzip", for messages.
  virtual std::string_view format() const = 0;
};

/// The decoder for a stream that begins with `head`; null for one that is not compressed. `head` must have
/// four bytes unless the stream is shorter.
std::unique_ptr<Decoder> decoder_for(std::string_view head);

}  // namespace standpoint::io
