#include "csv.hpp"
#include "file_input.hpp"

#include <standpoint/io/names.hpp>

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <streambuf>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

// A row by the names of its columns.
class Row {
 public:
  Row(const CsvReader& table, const std::vector<std::string>& fields) : table_(table), fields_(fields) {}

  std::string operator[](std::string_view column) const {
    const auto at = table_.column(column);
    if (!at) return {};
    std::string_view text = fields_[*at];
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return std::string(text);
  }

  std::vector<std::string> list(std::string_view column) const {
    std::vector<std::string> parts;
    const std::string text = (*this)[column];
    for (std::size_t at = 0; at < text.size();) {
      const auto bar = std::min(text.find('|', at), text.size());
      const auto first = text.find_first_not_of(' ', at);
      const auto last = bar == at ? bar : text.find_last_not_of(' ', bar - 1);
      if (first < bar && last != std::string::npos && last >= first && last < bar)
        parts.push_back(text.substr(first, last - first + 1));
      at = bar + 1;
    }
    return parts;
  }

 private:
  const CsvReader& table_;
  const std::vector<std::string>& fields_;
};

using Problem = std::optional<std::string>;  // what is wrong with a row

Problem empty_field(const Row& row, std::initializer_list<std::string_view> columns) {
  for (const auto column : columns) {
    if (row[column].empty()) return fmt::format("'{}' is empty", column);
  }
  return std::nullopt;
}

Problem read_date(const Row& row, std::string_view column, Date& into) {
  const std::string text = row[column];
  if (text.empty()) return std::nullopt;
  const auto date = parse_date(text);
  if (!date)
    return fmt::format("'{}' in '{}' is no date (expected 2026, 2026-03 or 2026-03-02)", text, column);
  into = *date;
  return std::nullopt;
}

std::string unknown_kind(const std::string& kind) {
  return fmt::format(
      "unknown kind '{}' (expected person, organisation, government, office, group, product, place or other)",
      kind);
}

Problem add_entity(const Row& row, Gazetteer& into) {
  if (auto problem = empty_field(row, {"id", "kind", "name"})) return problem;
  KnownEntity entity;
  const auto kind = parse_entity_kind(row["kind"]);
  if (!kind) return unknown_kind(row["kind"]);
  entity.id = row["id"];
  entity.kind = *kind;
  entity.name = row["name"];
  for (auto& alias : row.list("aliases")) {
    const bool weak = alias.ends_with('?');
    if (weak) alias.pop_back();
    if (!alias.empty()) entity.forms.push_back({std::move(alias), weak});
  }
  entity.part_of = row["part_of"];
  entity.country = row["country"];
  entity.wikidata = row["wikidata"];
  entity.note = row["note"];
  into.add(std::move(entity));
  return std::nullopt;
}

Problem add_office(const Row& row, Gazetteer& into) {
  if (auto problem = empty_field(row, {"id", "title", "of"})) return problem;
  into.add(KnownOffice{row["id"], row["title"], row["of"], row.list("aliases"), row.list("descriptions")});
  return std::nullopt;
}

Problem add_term(const Row& row, Gazetteer& into) {
  if (auto problem = empty_field(row, {"office", "person"})) return problem;
  OfficeTerm term;
  term.office = row["office"];
  term.person = row["person"];
  if (auto problem = read_date(row, "from", term.from)) return problem;
  if (auto problem = read_date(row, "to", term.to)) return problem;
  if (auto problem = read_date(row, "as_of", term.as_of)) return problem;
  if (term.to.known() && term.to < term.from) return fmt::format("'to' is before 'from'");
  into.add(std::move(term));
  return std::nullopt;
}

Problem add_override(const Row& row, Gazetteer& into) {
  if (auto problem = empty_field(row, {"op", "a", "b"})) return problem;
  const auto op = parse_name_override(row["op"]);
  if (!op) return fmt::format("unknown op '{}' (expected same, not_same, kind or rename)", row["op"]);
  if (*op == NameOverride::Op::kind && !parse_entity_kind(row["b"])) return unknown_kind(row["b"]);
  into.add(NameOverride{*op, row["a"], row["b"], row["doc"], row["note"]});
  return std::nullopt;
}

struct NamesFile {
  std::string_view name;
  std::array<std::string_view, 3> needed;  // columns
  Problem (*add)(const Row&, Gazetteer&);
};

constexpr std::array<NamesFile, 6> names_files = {{
    {"entities.csv", {"id", "kind", "name"}, add_entity},
    {"people.csv", {"id", "kind", "name"}, add_entity},
    {"offices.csv", {"id", "title", "of"}, add_office},
    {"roles.csv", {"office", "person", "from"}, add_term},
    {"people_roles.csv", {"office", "person", "from"}, add_term},
    {"overrides.csv", {"op", "a", "b"}, add_override},
}};

// Bytes of the program as a stream, without a copy.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view bytes) {
    // A stream buffer that is only read from does not write.
    char* begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

}  // namespace

std::optional<Error> read_names_file(std::istream& in, std::string_view file, const std::string& name,
                                     Gazetteer& into) {
  const NamesFile* format = nullptr;
  for (const auto& one : names_files) {
    if (one.name == file) format = &one;
  }
  if (format == nullptr) return Error{Errc::unsupported, name, fmt::format("'{}' is no file of names", file)};
  auto table = CsvReader::open(in, name, CsvComments::hash);
  if (!table) return table.error();
  for (const auto column : format->needed) {
    if (!table->column(column))
      return Error{Errc::malformed, name,
                   fmt::format("no column '{}' (found: {})", column, table->column_names())};
  }
  std::vector<std::string> fields;
  while (true) {
    const auto more = table->next(fields);
    if (!more) return more.error();
    if (!*more) return std::nullopt;
    if (auto problem = format->add(Row(*table, fields), into))
      return Error{Errc::invalid_value, table->where(), std::move(*problem)};
  }
}

std::optional<Error> add_shipped_names(Gazetteer& into) {
  for (const auto& file : shipped_names()) {
    MemoryBuffer buffer(file.bytes);
    std::istream in(&buffer);
    if (auto error = read_names_file(in, file.file, std::string(file.file), into)) return error;
  }
  return std::nullopt;
}

std::optional<Error> read_names_folder(const std::string& folder, Gazetteer& into) {
  bool any = false;
  for (const auto& format : names_files) {
    const std::string path = (std::filesystem::path(folder) / format.name).string();
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) continue;
    auto file = FileInput::open(path);
    if (!file) return file.error();
    if (auto error = read_names_file(file->stream(), format.name, file->name(), into)) return error;
    any = true;
  }
  if (any) return std::nullopt;
  return Error{Errc::not_found, folder,
               "no file of names there (entities.csv, people.csv, offices.csv, roles.csv, people_roles.csv, "
               "overrides.csv); give the folder that holds them"};
}

Result<std::shared_ptr<const Gazetteer>> load_names(const std::string& folder) {
  auto names = std::make_shared<Gazetteer>();
  if (auto error = add_shipped_names(*names)) return *error;
  if (!folder.empty()) {
    if (auto error = read_names_folder(folder, *names)) return *error;
  }
  if (auto error = names->finish()) {
    if (error->where.empty()) error->where = folder.empty() ? "the shipped names" : folder;
    return *error;
  }
  return std::shared_ptr<const Gazetteer>(std::move(names));
}

}  // namespace standpoint::io
