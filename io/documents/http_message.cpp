#include "documents/http_message.hpp"

#include "compression/decompressing_buffer.hpp"

#include <standpoint/model/ascii.hpp>

#include <brotli/decode.h>
#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <memory>
#include <optional>
#include <sstream>
#include <utility>

namespace standpoint::io {
namespace {

Error too_large(std::size_t limit) {
  return {Errc::too_large, "", fmt::format("the body unpacks to more than {} MiB", limit >> 20U)};
}

// Chunked transfer coding (RFC 9112, 7.1). Nothing when the body is not in chunks, whatever its header says.
std::optional<std::string> join_chunks(std::string_view body) {
  std::string joined;
  while (!body.empty()) {
    const auto line_end = body.find('\n');
    if (line_end == std::string_view::npos) return std::nullopt;
    const auto line = trim(body.substr(0, line_end), " \t\r");
    const auto digits = line.substr(0, line.find_first_of("; \t"));
    std::uint64_t size = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
      return std::nullopt;
    body.remove_prefix(line_end + 1);
    if (size == 0) return joined;
    joined += body.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(size, body.size())));
    body.remove_prefix(static_cast<std::size_t>(std::min<std::uint64_t>(size, body.size())));
    body.remove_prefix(std::min(body.find_first_not_of("\r\n"), body.size()));
  }
  return joined;  // the archive cut it short
}

// zlib with a header (RFC 1950), as the standard says, or bare (RFC 1951), as some servers send it.
Result<std::string> inflate_all(std::string_view packed, int window_bits, std::size_t limit) {
  z_stream stream = {};
  if (inflateInit2(&stream, window_bits) != Z_OK) return Error{Errc::internal, "", "zlib cannot start"};
  const std::unique_ptr<z_stream, int (*)(z_stream*)> guard(&stream, inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  std::array<char, std::size_t{1} << 16U> piece{};
  int status = Z_OK;
  while (status == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    status = inflate(&stream, Z_NO_FLUSH);
    out.append(piece.data(), piece.size() - stream.avail_out);
    if (out.size() > limit) return too_large(limit);
  }
  if (status != Z_STREAM_END) return Error{Errc::malformed, "", "the deflate data of the body are damaged"};
  return out;
}

Result<std::string> unpack_deflate(std::string_view packed, std::size_t limit) {
  auto with_header = inflate_all(packed, 15, limit);
  if (with_header || with_header.error().code == Errc::too_large) return with_header;
  return inflate_all(packed, -15, limit);
}

Result<std::string> unpack_brotli(std::string_view packed, std::size_t limit) {
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> state(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
  if (!state) return Error{Errc::internal, "", "brotli cannot start"};
  std::size_t left = packed.size();
  const auto* next = reinterpret_cast<const std::uint8_t*>(packed.data());
  std::string out;
  std::array<std::uint8_t, std::size_t{1} << 16U> piece{};
  auto status = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
  while (status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
    std::size_t room = piece.size();
    std::uint8_t* to = piece.data();
    status = BrotliDecoderDecompressStream(state.get(), &left, &next, &room, &to, nullptr);
    out.append(reinterpret_cast<const char*>(piece.data()), piece.size() - room);
    if (out.size() > limit) return too_large(limit);
  }
  if (status != BROTLI_DECODER_RESULT_SUCCESS)
    return Error{Errc::malformed, "", "the br data of the body are damaged"};
  return out;
}

Result<std::string> unpack_gzip(std::string packed, std::size_t limit) {
  std::istringstream source(std::move(packed));
  DecompressingBuffer buffer(source);
  std::string out;
  std::array<char, std::size_t{1} << 14U> piece{};
  const auto take = [&] { return buffer.sgetn(piece.data(), static_cast<std::streamsize>(piece.size())); };
  for (auto count = take(); count > 0; count = take()) {
    out.append(piece.data(), static_cast<std::size_t>(count));
    if (out.size() > limit) return too_large(limit);
  }
  if (!buffer.fault().empty()) return Error{Errc::malformed, "", buffer.fault()};
  return out;
}

Result<std::string> undo_coding(std::string body, std::string_view coding, std::size_t limit) {
  const std::string name = lower_ascii(trim(coding, " \t\r"));
  if (name.empty() || name == "identity") return body;
  const bool is_gzip = body.starts_with("\x1F\x8B");
  if (name == "gzip" || name == "x-gzip") {
    if (!is_gzip) return body;  // undone by the archive
    return unpack_gzip(std::move(body), limit);
  }
  const bool looks_like_markup = body.find_first_not_of(" \t\r\n") != std::string::npos &&
                                 body[body.find_first_not_of(" \t\r\n")] == '<';
  if ((name == "deflate" || name == "br") && looks_like_markup) return body;
  if (name == "deflate") return unpack_deflate(body, limit);
  if (name == "br") return unpack_brotli(body, limit);
  return Error{Errc::unsupported, "", fmt::format("content coding '{}'", name.substr(0, 40))};
}

}  // namespace

HeaderFields::HeaderFields(std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    fields_.push_back({lower_ascii(trim(line.substr(0, colon), " \t\r")),
                       std::string(trim(line.substr(colon + 1), " \t\r"))});
  }
}

std::string_view HeaderFields::value(std::string_view name) const {
  const std::string wanted = lower_ascii(name);
  const auto found =
      std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) { return field.name == wanted; });
  return found == fields_.end() ? std::string_view() : std::string_view(found->value);
}

std::string media_type(std::string_view content_type) {
  return lower_ascii(trim(content_type.substr(0, content_type.find(';')), " \t\r"));
}

Result<HttpResponse> parse_http_response(std::string_view bytes, std::size_t limit) {
  const Error broken{Errc::malformed, "", "no HTTP response in the record"};
  if (!bytes.starts_with("HTTP/")) return broken;
  auto header_end = bytes.find("\r\n\r\n");
  std::size_t body_at = header_end + 4;
  if (const auto bare = bytes.substr(0, header_end).find("\n\n"); bare != std::string_view::npos) {
    header_end = bare;
    body_at = bare + 2;
  }
  if (header_end == std::string_view::npos) return broken;
  const std::string_view header = bytes.substr(0, header_end);
  const std::string_view status_line = header.substr(0, header.find('\n'));

  HttpResponse response;
  const auto blank = status_line.find(' ');
  if (blank == std::string_view::npos) return broken;
  const std::string_view digits = trim(status_line.substr(blank), " \t\r");
  if (std::from_chars(digits.data(), digits.data() + digits.size(), response.status).ec != std::errc())
    return broken;
  response.fields = HeaderFields(header.substr(std::min(status_line.size() + 1, header.size())));
  std::string body(bytes.substr(body_at));
  if (lower_ascii(response.fields.value("transfer-encoding")).find("chunked") != std::string::npos) {
    if (auto joined = join_chunks(body)) body = std::move(*joined);
  }
  auto plain = undo_coding(std::move(body), response.fields.value("content-encoding"), limit);
  if (!plain) return plain.error();
  response.body = std::move(*plain);
  return response;
}

}  // namespace standpoint::io
