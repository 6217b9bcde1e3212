// Web archives, WARC 1.0 and 1.1 (ISO 28500:2017; https://iipc.github.io/warc-specifications/): pages of
// response and resource records, texts of conversion records (WET files). One record is held at a time, and
// none above a limit.

#include "document_readers.hpp"
#include "documents/charset.hpp"
#include "documents/http_message.hpp"
#include "error_limit.hpp"
#include "file_input.hpp"

#include <standpoint/io/html.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t max_header_bytes = std::size_t{1} << 20U;
constexpr std::size_t max_record_bytes = std::size_t{64} << 20U;
constexpr std::size_t max_page_bytes = std::size_t{64} << 20U;

struct Page {
  std::string bytes;
  std::string type;     // "text/html"
  std::string charset;  // as the header gives it; "" when it does not
};

bool is_html(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml"; }

std::string_view as_view(const std::string& text) { return text; }

class WarcReader {
 public:
  WarcReader(std::istream& in, const std::string& name, DocumentSink& sink)
      : in_(*in.rdbuf()), stream_(in), name_(name), sink_(sink) {}

  void read() {
    ErrorLimit errors([this](Error error) { sink_.fail(std::move(error)); });
    bool has_problem = false;
    while (true) {
      auto problem = read_records();
      if (sink_.stopped) return;
      // What broke the file off is said rather than what that looks like.
      if (problem) drop_unpacked();
      auto fault = read_fault(stream_, name_);
      const bool is_broken = fault.has_value();
      if (is_broken) problem = std::move(fault);
      if (!problem) break;
      has_problem = true;
      // Each record is a member of its own in an archive that is compressed.
      const bool goes_on = is_broken && resume_after_damage(stream_);
      if (goes_on) problem->message += "; read on behind it";
      errors.add("damaged data", std::move(*problem));
      if (!goes_on) break;
    }
    errors.finish(name_);
    tell();
    if (records_ == 0 && !has_problem) sink_.fail({Errc::empty, name_, "no record in the web archive"});
  }

 private:
  // Damage is told when all before it has been read.
  void drop_unpacked() {
    while (in_.in_avail() > 0) in_.sbumpc();
    in_.sgetc();
  }

  // To the end of the file, or to what cannot be read.
  std::optional<Error> read_records() {
    std::optional<Error> problem;
    while (!sink_.stopped && !problem) {
      const auto header = read_header(problem);
      if (!header) break;
      problem = read_record(HeaderFields(*header));
    }
    return problem;
  }

  using Traits = std::streambuf::traits_type;

  Error error(std::string message) const {
    return {Errc::malformed, fmt::format("{}: byte {}", name_, record_at_), std::move(message)};
  }

  int next() {
    const auto c = in_.sbumpc();
    if (!Traits::eq_int_type(c, Traits::eof())) ++at_;
    return c;
  }

  // The header of the next record without its first line; nothing at the end of the file.
  std::optional<std::string> read_header(std::optional<Error>& problem) {
    int c = next();
    while (c == '\r' || c == '\n') c = next();  // the two line ends between records
    if (Traits::eq_int_type(c, Traits::eof())) return std::nullopt;
    record_at_ = at_ - 1;
    std::string header;
    for (; !Traits::eq_int_type(c, Traits::eof()); c = next()) {
      if (c != '\r') header += Traits::to_char_type(c);
      if (header.ends_with("\n\n")) break;
      if (header.size() > max_header_bytes || (header.size() == 5 && header != "WARC/")) {
        problem = error("no WARC record here; the file is damaged from this place on");
        return std::nullopt;
      }
    }
    if (!header.starts_with("WARC/1.") || !header.ends_with("\n\n")) {
      problem = error(header.starts_with("WARC/") && header.ends_with("\n\n")
                          ? "another version of WARC than 1.0 and 1.1"
                          : "the file is cut off in the header of a record; get it again");
      return std::nullopt;
    }
    ++records_;
    return header.substr(header.find('\n') + 1);
  }

  std::optional<Error> read_record(const HeaderFields& fields) {
    const std::string_view digits = fields.value("Content-Length");
    std::uint64_t length = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
      return error("a record without a valid Content-Length; the file cannot be read on");

    const std::string type(fields.value("WARC-Type").substr(0, 40));
    const bool is_wanted = type == "response" || type == "resource" || type == "conversion";
    if (!is_wanted || length > max_record_bytes) {
      count_skipped(is_wanted ? fmt::format("larger than {} MiB", max_record_bytes >> 20U) : type);
      return skip(length) ? std::nullopt : std::optional(cut_off());
    }
    std::string block;
    if (!read_block(block, static_cast<std::size_t>(length))) return cut_off();
    read_page(fields, type, std::move(block));
    return std::nullopt;
  }

  Error cut_off() const { return error("the file is cut off in this record; get it again"); }

  // In pieces: a file may claim a length that it does not have.
  bool read_block(std::string& block, std::size_t length) {
    constexpr std::size_t piece = std::size_t{1} << 18U;
    while (block.size() < length) {
      const std::size_t before = block.size();
      block.resize(std::min(length, before + piece));
      const auto count =
          in_.sgetn(block.data() + before, static_cast<std::streamsize>(block.size() - before));
      at_ += static_cast<std::uint64_t>(count);
      if (static_cast<std::size_t>(count) < block.size() - before) return false;
    }
    return true;
  }

  bool skip(std::uint64_t length) {
    std::string piece;
    while (length > 0) {
      const std::uint64_t part = std::min<std::uint64_t>(length, std::uint64_t{1} << 18U);
      piece.clear();
      if (!read_block(piece, static_cast<std::size_t>(part))) return false;
      length -= part;
    }
    return true;
  }

  void read_page(const HeaderFields& fields, const std::string& type, std::string block) {
    auto page = type == "response" ? page_of_response(block)
                                   : page_of_block(fields.value("Content-Type"), std::move(block));
    if (!page) return;
    if (!is_html(page->type) && page->type != "text/plain") {
      count_skipped(page->type.empty() ? "without a type" : page->type.substr(0, 60));
      return;
    }
    if (page->charset.empty() && is_html(page->type))
      page->charset = find_charset(as_view(page->bytes).substr(0, 2048));
    if (page->charset.empty()) {
      // As browsers do: what is not UTF-8 and says nothing is windows-1252.
      page->charset = find_invalid_utf8(page->bytes) == std::string_view::npos ? "utf-8" : "windows-1252";
    }
    auto text = to_utf8(std::move(page->bytes), page->charset);
    if (!text) {
      count_skipped(fmt::format("in the charset {}", page->charset));
      return;
    }
    add_document(fields, is_html(page->type), clean_text(std::move(*text)).text);
  }

  std::optional<Page> page_of_response(const std::string& block) {
    auto response = parse_http_response(block, max_page_bytes);
    if (!response) {
      count_skipped(response.error().message);
      return std::nullopt;
    }
    if (response->status < 200 || response->status > 299) {
      count_skipped(fmt::format("HTTP status {}", response->status));
      return std::nullopt;
    }
    return page_of_block(response->fields.value("Content-Type"), std::move(response->body));
  }

  static Page page_of_block(std::string_view content_type, std::string bytes) {
    return {std::move(bytes), media_type(content_type), find_charset(content_type)};
  }

  void add_document(const HeaderFields& fields, bool html, std::string text) {
    Document document = html ? read_html(text) : make_text_document(std::move(text));
    if (document.text.bytes().find_first_not_of(" \t\r\n") == std::string::npos) {
      count_skipped("without an article");
      return;
    }
    std::string_view url = fields.value("WARC-Target-URI");
    // WARC 1.0 showed it in angle brackets.
    if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
    document.url = url;
    if (document.title.empty()) document.title = url;
    if (!document.date.known()) document.date = parse_date(fields.value("WARC-Date")).value_or(Date{});
    document.meta["path"] = std::string(file_name(name_));
    sink_.add(std::move(document));
  }

  // An archive may name any number of types.
  void count_skipped(std::string kind) {
    const bool is_known = skipped_.size() < 50 || skipped_.count(kind) > 0;
    ++skipped_[is_known ? std::move(kind) : "of other kinds"];
  }

  // One line for all that was passed over.
  void tell() {
    std::size_t total = 0;
    std::string kinds;
    for (const auto& [kind, count] : skipped_) {
      total += count;
      kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", count, kind);
    }
    if (total == 0) return;
    sink_.report({Severity::note,
                  {Errc::unsupported, name_,
                   fmt::format("{} of {} records are no articles: {}", total, records_, kinds)}});
  }

  std::streambuf& in_;
  std::istream& stream_;
  const std::string& name_;
  DocumentSink& sink_;
  std::uint64_t at_ = 0;         // bytes read so far, unpacked
  std::uint64_t record_at_ = 0;  // where the record begins
  std::size_t records_ = 0;
  std::map<std::string, std::size_t> skipped_;
};

}  // namespace

void read_warc(std::istream& in, const std::string& name, DocumentSink& sink) {
  WarcReader(in, name, sink).read();
}

}  // namespace standpoint::io
