#include "xml_reader.hpp"

#include "file_input.hpp"
#include "xml_encoding.hpp"

// Without it Expat's header hides the limits of entities, which Debian's library has.
#define XML_DTD 1
#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{256} * 1024;
// Entities: this much text may come of them in any case, more only as a multiple of the file.
constexpr unsigned long long free_expansion = 1024ULL * 1024;
constexpr float most_expansion = 4.0F;

std::string what_to_do(XML_Error code) {
  switch (code) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
      return "the file is empty or cut short";
    case XML_ERROR_INVALID_TOKEN:
      return "the encoding may not be the one it declares, or '&' or '<' stands unescaped";
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING:
      return "save the file as UTF-8";
    case XML_ERROR_AMPLIFICATION_LIMIT_BREACH:
      return "its entities stand for far more text than the file has; write the text out";
    case XML_ERROR_UNDEFINED_ENTITY:
      return "declare the entity or write the character itself";
    default:
      return "correct it, or export the file again";
  }
}

}  // namespace

XmlName split_xml_name(std::string_view name) {
  const auto colon = name.find(':');
  if (colon == std::string_view::npos) return {{}, name};
  return {name.substr(0, colon), name.substr(colon + 1)};
}

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
  for (const char** at = list_; *at != nullptr; at += 2) {
    if (*at == name) return std::string_view(at[1]);
  }
  return std::nullopt;
}

struct XmlReader::Expat {
  struct Free {
    void operator()(XML_ParserStruct* freed) const { XML_ParserFree(freed); }
  };
  std::unique_ptr<XML_ParserStruct, Free> parser{XML_ParserCreate(nullptr)};

  static XmlReader& reader(void* data) { return *static_cast<XmlReader*>(data); }

  static void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    XmlReader& self = reader(data);
    if (self.is_stopped()) return;
    if (++self.depth_ > self.limits_.deepest) {
      return self.stop(Errc::too_large, fmt::format("elements nested too deeply, in more than {} others",
                                                    self.limits_.deepest));
    }
    self.handler_->start(name, XmlAttributes(attributes));
  }
  static void XMLCALL on_end(void* data, const XML_Char* name) {
    XmlReader& self = reader(data);
    if (self.is_stopped()) return;
    --self.depth_;
    self.handler_->end(name);
  }
  static void XMLCALL on_text(void* data, const XML_Char* text, int size) {
    XmlReader& self = reader(data);
    if (!self.is_stopped()) self.handler_->text({text, static_cast<std::size_t>(size)});
  }
  static void XMLCALL on_doctype(void* data, const XML_Char*, const XML_Char* system, const XML_Char*, int) {
    XmlReader& self = reader(data);
    if (!self.limits_.takes_doctype) return self.stop(Errc::unsupported, "a DOCTYPE is not read; remove it");
    if (system != nullptr) ++self.external_entities_;
  }
  static int XMLCALL on_external(XML_Parser told, const XML_Char*, const XML_Char*, const XML_Char*,
                                 const XML_Char*) {
    ++reader(XML_GetUserData(told)).external_entities_;
    return XML_STATUS_OK;
  }
  // One that an external DTD may declare.
  static void XMLCALL on_skipped(void* data, const XML_Char*, int) { ++reader(data).external_entities_; }
  static int XMLCALL on_encoding(void*, const XML_Char* name, XML_Encoding* encoding) {
    const auto table = single_byte_encoding(name);
    if (!table) return XML_STATUS_ERROR;
    std::copy(table->begin(), table->end(), std::begin(encoding->map));
    encoding->data = nullptr;
    encoding->convert = nullptr;
    encoding->release = nullptr;
    return XML_STATUS_OK;
  }
};

XmlReader::XmlReader(std::string_view name, const XmlLimits& limits)
    : name_(name), limits_(limits), expat_(std::make_unique<Expat>()) {
  XML_Parser parser = expat_->parser.get();
  XML_SetUserData(parser, this);
  XML_SetElementHandler(parser, Expat::on_start, Expat::on_end);
  XML_SetCharacterDataHandler(parser, Expat::on_text);
  XML_SetStartDoctypeDeclHandler(parser, Expat::on_doctype);
  XML_SetExternalEntityRefHandler(parser, Expat::on_external);
  XML_SetSkippedEntityHandler(parser, Expat::on_skipped);
  XML_SetUnknownEncodingHandler(parser, Expat::on_encoding, nullptr);
  XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, free_expansion);
  XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, most_expansion);
}

XmlReader::~XmlReader() = default;

std::size_t XmlReader::line() const { return XML_GetCurrentLineNumber(expat_->parser.get()); }

std::string XmlReader::place(std::size_t line) const { return fmt::format("{}:{}", name_, line); }

void XmlReader::stop(Errc code, std::string message) {
  if (problem_) return;
  problem_ = Error{code, place(line()), std::move(message)};
  XML_StopParser(expat_->parser.get(), XML_FALSE);
}

Error XmlReader::broken() const {
  const XML_Error code = XML_GetErrorCode(expat_->parser.get());
  return {Errc::malformed, place(line()),
          fmt::format("broken XML: {}; {}", XML_ErrorString(code), what_to_do(code))};
}

// False at the end of the input, or when there is a problem.
bool XmlReader::read_chunk(std::istream& in, std::size_t bytes) {
  void* chunk = XML_GetBuffer(expat_->parser.get(), static_cast<int>(bytes));
  if (chunk == nullptr) {
    problem_ = broken();
    return false;
  }
  in.read(static_cast<char*>(chunk), static_cast<std::streamsize>(bytes));
  if (auto fault = read_fault(in, name_)) {
    problem_ = std::move(fault);
    return false;
  }
  const bool is_last = in.gcount() < static_cast<std::streamsize>(bytes);
  const auto status = XML_ParseBuffer(expat_->parser.get(), static_cast<int>(in.gcount()), is_last ? 1 : 0);
  if (status != XML_STATUS_OK && !problem_) problem_ = broken();
  return !problem_ && !is_last;
}

std::optional<Error> XmlReader::parse(std::istream& in, XmlHandler& handler) {
  handler_ = &handler;
  std::size_t given = 0;
  std::size_t chunk = chunk_bytes;
  while (read_chunk(in, chunk)) {
    given += chunk;
    // A tag that is not yet whole is read again with each chunk: chunks grow with it, so that all stays
    // linear.
    const auto at =
        static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetCurrentByteIndex(expat_->parser.get())));
    const std::size_t waiting = given - std::min(given, at);
    if (waiting > limits_.longest_tag) {
      return Error{Errc::too_large, place(line()),
                   fmt::format("a tag or comment of more than {} bytes", limits_.longest_tag)};
    }
    chunk = std::max(chunk_bytes, waiting);
  }
  handler_ = nullptr;
  return problem_;
}

}  // namespace standpoint::io
