#pragma once
// One parsed line of Standpoint JSON Lines as a record.

#include <standpoint/model/corpus.hpp>

#include <rapidjson/document.h>

#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

/// The record of a line, or nullopt for a record of an unknown kind, whose name then stands in
/// `unknown_kind`. A line with "text" and no "record" is a document, whose text is cleaned (see clean_text).
/// Throws FieldError.
std::optional<Record> parse_record(const rapidjson::Value& line, std::string& unknown_kind);

}  // namespace standpoint::io
