#pragma once
// XML read as a stream (Expat), within limits that hold against hostile files: no external entity is ever
// opened, and neither entities, nor depth, nor giant tags take more than a small multiple of the file's size.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// "y:ShapeNode" is "y" and "ShapeNode". Prefixes are not looked up: who needs it compares them with those
/// that the root declares.
struct XmlName {
  std::string_view prefix;
  std::string_view local;
};

XmlName split_xml_name(std::string_view name);

/// The attributes of a start tag, in its order; valid during the call.
class XmlAttributes {
 public:
  /// Expat's list of names and values, ended by null.
  explicit XmlAttributes(const char** list) : list_(list) {}

  /// The value of the attribute of that full name ("id", "attr.name", "xml:lang"); nothing when there is
  /// none.
  std::optional<std::string_view> find(std::string_view name) const;
  /// The same, "" for none.
  std::string_view value(std::string_view name) const { return find(name).value_or(std::string_view()); }

  /// Calls `use(name, value)` for each.
  template <class Use>
  void for_each(Use use) const {
    for (const char** at = list_; *at != nullptr; at += 2)
      use(std::string_view(at[0]), std::string_view(at[1]));
  }

 private:
  const char** list_;
};

/// Told of a document, in its order. Text comes in pieces, comments and instructions not at all.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;
};

struct XmlLimits {
  std::size_t deepest = 100'000;                            ///< elements inside each other
  std::size_t longest_tag = std::size_t{64} * 1024 * 1024;  ///< bytes of a tag, comment or declaration
  bool takes_doctype = true;                                ///< its internal entities are expanded
};

/// One document. Encodings: UTF-8, UTF-16, US-ASCII, ISO-8859-1, and what iconv knows with one byte a
/// character (windows-1252 ...).
class XmlReader {
 public:
  /// `name` stands in messages ("map.graphml:12").
  XmlReader(std::string_view name, const XmlLimits& limits);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Reads to the end. Errors: unreadable when the stream breaks off; malformed for what is not well-formed
  /// or beyond the limits; that of stop(). All with the line. Linear in the input; memory beside it: the
  /// longest tag and some 150 bytes for each open element.
  std::optional<Error> parse(std::istream& in, XmlHandler& handler);

  /// For handlers: ends parse() with this error, at the current line.
  void stop(Errc code, std::string message);
  bool is_stopped() const { return problem_.has_value(); }
  /// The line of what the handler is told of, from 1. Amortised O(bytes since the last call).
  std::size_t line() const;
  /// "name:line".
  std::string place(std::size_t line) const;
  /// References to external entities that were left out, among them an external DTD.
  std::size_t external_entities() const { return external_entities_; }

 private:
  struct Expat;  // its callbacks

  Error broken() const;
  bool read_chunk(std::istream& in, std::size_t bytes);

  std::string name_;
  XmlLimits limits_;
  std::unique_ptr<Expat> expat_;
  XmlHandler* handler_ = nullptr;
  std::optional<Error> problem_;
  std::size_t depth_ = 0;
  std::size_t external_entities_ = 0;
};

}  // namespace standpoint::io
