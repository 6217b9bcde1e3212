#include "dna/members.hpp"

#include "json.hpp"
#include "json_object.hpp"

#include <utility>

namespace standpoint::io {
namespace {

void optional_integer(JsonObject& o, std::string_view name, std::optional<std::int64_t> value) {
  if (value) o.key(name) += std::to_string(*value);
}

void append_value(std::string& out, const DnaValue& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    out += std::to_string(*number);
  } else {
    const auto* text = std::get_if<std::string>(&value);
    append_json_string(out, text == nullptr ? std::string_view() : std::string_view(*text));
  }
}

void append_coding(JsonObject& o, const DnaCoding& coding) {
  o.optional_string("file", coding.file);
  optional_integer(o, "id", coding.id);
  optional_integer(o, "type", coding.type);
  optional_integer(o, "coder", coding.coder);
  optional_integer(o, "value", coding.value);
  if (coding.utf16) {
    std::string& out = o.key("utf16");
    out += '[' + std::to_string(coding.utf16->start) + ',' + std::to_string(coding.utf16->stop) + ']';
  }
}

void append_values(JsonObject& o, const DnaCoding& coding) {
  if (!coding.values.empty()) {
    JsonObject values(o.key("values"));
    for (const auto& [name, value] : coding.values) append_value(values.key(name), value);
  }
  o.optional_list("missing", coding.missing,
                  [](std::string& out, const std::string& name) { append_json_string(out, name); });
}

void append_other(std::string& out, const DnaOtherStatement& other) {
  JsonObject o(out);
  append_coding(o, other.coding);
  o.integer("start", other.quote.span.start);
  o.integer("end", other.quote.span.end);
  o.string("quote", other.quote.text);
  append_values(o, other.coding);
}

std::optional<std::int64_t> integer_of(const rapidjson::Value* value) {
  if (value == nullptr || !value->IsInt64()) return std::nullopt;
  return value->GetInt64();
}

std::uint32_t offset_of(Fields& fields, std::string_view name) {
  const auto& value = fields.need(name);
  if (!value.IsUint()) fields.fail(name, "an offset in code points");
  return value.GetUint();
}

DnaCoding parse_coding(Fields& fields) {
  DnaCoding coding;
  coding.file = fields.string_or("file");
  coding.id = integer_of(fields.find("id"));
  coding.type = integer_of(fields.find("type"));
  coding.coder = integer_of(fields.find("coder"));
  coding.value = integer_of(fields.find("value"));
  if (const auto* span = fields.find("utf16"); span != nullptr && span->IsArray() && span->Size() == 2) {
    const auto start = integer_of(&(*span)[0]);
    const auto stop = integer_of(&(*span)[1]);
    if (start && stop) coding.utf16 = DnaSpan{*start, *stop};
  }
  if (const auto* values = fields.find("values"); values != nullptr && values->IsObject()) {
    for (const auto& member : values->GetObject()) {
      DnaValue& into = coding.values[std::string(member.name.GetString(), member.name.GetStringLength())];
      if (const auto number = integer_of(&member.value)) {
        into = *number;
      } else if (member.value.IsString()) {
        into = std::string(member.value.GetString(), member.value.GetStringLength());
      }
    }
  }
  coding.missing = fields.strings("missing");
  return coding;
}

DnaDocument parse_document(Fields& fields) {
  DnaDocument document;
  document.file = fields.string_or("file");
  document.id = integer_of(fields.find("id"));
  document.coder = integer_of(fields.find("coder"));
  document.date = integer_of(fields.find("date"));
  document.crlf = fields.bool_or("crlf", false);
  for (const auto* statement : fields.objects("statements")) {
    Fields inner(*statement, "statement");
    DnaOtherStatement other;
    other.coding = parse_coding(inner);
    other.coding.file = document.file;
    other.quote.span = {offset_of(inner, "start"), offset_of(inner, "end")};
    other.quote.text = inner.string_or("quote");
    document.statements.push_back(std::move(other));
  }
  return document;
}

// Parses the member "dna" of `extra`, the inside of an object.
template <class T, class Parse>
std::optional<T> find_member(const std::string& extra, const Parse& parse) {
  if (extra.find("\"dna\"") == std::string::npos) return std::nullopt;
  JsonLineParser parser;
  const auto value = parser.parse("{" + extra + "}");
  if (!value) return std::nullopt;
  try {
    Fields members(**value, "record");
    const auto* dna = members.find("dna");
    if (dna == nullptr) return std::nullopt;
    Fields fields(*dna, "dna");
    return parse(fields);
  } catch (const FieldError&) {
    return std::nullopt;
  }
}

}  // namespace

std::string to_members(const DnaCoding& coding) {
  std::string out = "\"dna\":";
  {
    JsonObject o(out);
    append_coding(o, coding);
    append_values(o, coding);
  }
  return out;
}

std::string to_members(const DnaDocument& document) {
  std::string out = "\"dna\":";
  {
    JsonObject o(out);
    o.optional_string("file", document.file);
    optional_integer(o, "id", document.id);
    optional_integer(o, "coder", document.coder);
    optional_integer(o, "date", document.date);
    o.optional_true("crlf", document.crlf);
    o.optional_list("statements", document.statements, append_other);
  }
  return out;
}

std::optional<DnaCoding> find_dna_coding(const Statement& statement) {
  return find_member<DnaCoding>(statement.extra, parse_coding);
}

std::optional<DnaDocument> find_dna_document(const Document& document) {
  return find_member<DnaDocument>(document.extra, parse_document);
}

}  // namespace standpoint::io
