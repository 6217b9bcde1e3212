#include "dna/frame.hpp"

#include "json.hpp"
#include "json_object.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

void append_row(std::string& out, const DnaRow& row) {
  out += '[';
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) out += ',';
    if (const auto* number = std::get_if<std::int64_t>(&row[i])) {
      out += std::to_string(*number);
    } else if (const auto* text = std::get_if<std::string>(&row[i])) {
      append_json_string(out, *text);
    } else {
      out += "null";
    }
  }
  out += ']';
}

std::string frame_members(const DnaFrame& frame) {
  std::string out = "\"dna\":";
  {
    JsonObject dna(out);
    JsonObject tables(dna.key("tables"));
    for (std::size_t i = 0; i < dna_table_count; ++i) {
      const auto table = static_cast<DnaTable>(i);
      tables.optional_list(name_of(table), frame.rows(table), append_row);
    }
  }
  return out;
}

DnaValue value_of(const rapidjson::Value& value) {
  if (value.IsInt64()) return value.GetInt64();
  if (value.IsString()) return std::string(value.GetString(), value.GetStringLength());
  return {};
}

}  // namespace

std::optional<std::int64_t> integer_at(const DnaRow& row, std::size_t column) {
  if (column >= row.size()) return std::nullopt;
  const auto* number = std::get_if<std::int64_t>(&row[column]);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

std::string_view text_at(const DnaRow& row, std::size_t column) {
  if (column >= row.size()) return {};
  const auto* text = std::get_if<std::string>(&row[column]);
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

std::string mended_text(const SqliteQuery& query, int column) {
  const std::string_view bytes = query.bytes(column);
  if (find_invalid_utf8(bytes) == std::string_view::npos) return std::string(bytes);
  return clean_text(std::string(bytes)).text;
}

Result<std::vector<DnaRow>> read_dna_rows(const SqliteFile& file, DnaTable table) {
  std::vector<DnaRow> rows;
  const std::string name(name_of(table));
  const auto found = file.has_table(name);
  if (!found) return found.error();
  if (!*found) return rows;

  std::vector<std::string> there;
  auto info = file.query("PRAGMA table_info(" + name + ")");
  if (!info) return info.error();
  while (true) {
    const auto more = info->next();
    if (!more) return more.error();
    if (!*more) break;
    there.push_back(info->text(1));
  }
  std::string columns;
  for (const auto column : columns_of(table)) {
    const bool has = std::find(there.begin(), there.end(), column) != there.end();
    columns += (columns.empty() ? "" : ", ") + (has ? std::string(column) : "NULL");
  }

  auto query = file.query("SELECT " + columns + " FROM " + name + " ORDER BY rowid");
  if (!query) return query.error();
  while (true) {
    const auto more = query->next();
    if (!more) return more.error();
    if (!*more) return rows;
    DnaRow row;
    for (int i = 0; i < static_cast<int>(columns_of(table).size()); ++i) {
      if (const auto number = query->integer(i)) {
        row.emplace_back(*number);
      } else if (query->is_null(i)) {
        row.emplace_back();
      } else {
        row.emplace_back(mended_text(*query, i));
      }
    }
    while (!row.empty() && std::holds_alternative<std::monostate>(row.back())) row.pop_back();
    rows.push_back(std::move(row));
  }
}

Result<DnaFrame> read_dna_frame(const SqliteFile& file) {
  DnaFrame frame;
  for (std::size_t i = 0; i < dna_table_count; ++i) {
    auto rows = read_dna_rows(file, static_cast<DnaTable>(i));
    if (!rows) return rows.error();
    frame.tables[i] = std::move(*rows);
  }
  return frame;
}

Run make_dna_run(const DnaFrame& frame) {
  Run run;
  run.extra = frame_members(frame);
  run.id = RunId(stable_id("r:", {"dna", run.extra}));
  return run;
}

std::optional<DnaFrame> find_dna_frame(const Run& run) {
  if (run.extra.find("\"dna\"") == std::string::npos) return std::nullopt;
  JsonLineParser parser;
  const auto value = parser.parse("{" + run.extra + "}");
  if (!value) return std::nullopt;
  try {
    Fields members(**value, "run");
    const auto* dna = members.find("dna");
    if (dna == nullptr) return std::nullopt;
    Fields inner(*dna, "dna");
    const auto* tables = inner.find("tables");
    if (tables == nullptr) return std::nullopt;
    Fields by_name(*tables, "tables");
    DnaFrame frame;
    for (std::size_t i = 0; i < dna_table_count; ++i) {
      const auto* rows = by_name.find(name_of(static_cast<DnaTable>(i)));
      if (rows == nullptr || !rows->IsArray()) continue;
      for (const auto& row : rows->GetArray()) {
        if (!row.IsArray()) continue;
        DnaRow& into = frame.tables[i].emplace_back();
        for (const auto& entry : row.GetArray()) into.push_back(value_of(entry));
      }
    }
    return frame;
  } catch (const FieldError&) {
    return std::nullopt;
  }
}

}  // namespace standpoint::io
