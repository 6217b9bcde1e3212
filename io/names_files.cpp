#include "file_input.hpp"
#include "table_row.hpp"

#include <standpoint/io/names.hpp>

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <streambuf>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

std::string unknown_kind(const std::string& kind) {
  return fmt::format(
      "unknown kind '{}' (expected person, organisation, government, office, group, product, place or other)",
      kind);
}

RowProblem add_entity(const TableRow& row, Gazetteer& into) {
  if (auto problem = row.empty_field({"id", "kind", "name"})) return problem;
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

RowProblem add_office(const TableRow& row, Gazetteer& into) {
  if (auto problem = row.empty_field({"id", "title", "of"})) return problem;
  into.add(KnownOffice{row["id"], row["title"], row["of"], row.list("aliases"), row.list("descriptions")});
  return std::nullopt;
}

RowProblem add_term(const TableRow& row, Gazetteer& into) {
  if (auto problem = row.empty_field({"office", "person"})) return problem;
  OfficeTerm term;
  term.office = row["office"];
  term.person = row["person"];
  if (auto problem = row.read_date("from", term.from)) return problem;
  if (auto problem = row.read_date("to", term.to)) return problem;
  if (auto problem = row.read_date("as_of", term.as_of)) return problem;
  if (term.to.known() && term.to < term.from) return fmt::format("'to' is before 'from'");
  into.add(std::move(term));
  return std::nullopt;
}

RowProblem add_given_name(const TableRow& row, Gazetteer& into) {
  if (auto problem = row.empty_field({"name", "nicknames"})) return problem;
  into.add(GivenName{row["name"], row.list("nicknames")});
  return std::nullopt;
}

RowProblem add_override(const TableRow& row, Gazetteer& into) {
  if (auto problem = row.empty_field({"op", "a", "b"})) return problem;
  const auto op = parse_name_override(row["op"]);
  if (!op) return fmt::format("unknown op '{}' (expected same, not_same, kind or rename)", row["op"]);
  if (*op == NameOverride::Op::kind && !parse_entity_kind(row["b"])) return unknown_kind(row["b"]);
  into.add(NameOverride{*op, row["a"], row["b"], row["doc"], row["note"]});
  return std::nullopt;
}

struct NamesFile {
  std::string_view name;
  std::array<std::string_view, 3> needed;  // columns
  RowProblem (*add)(const TableRow&, Gazetteer&);
};

constexpr std::array<NamesFile, 7> names_files = {{
    {"entities.csv", {"id", "kind", "name"}, add_entity},
    {"people.csv", {"id", "kind", "name"}, add_entity},
    {"offices.csv", {"id", "title", "of"}, add_office},
    {"roles.csv", {"office", "person", "from"}, add_term},
    {"people_roles.csv", {"office", "person", "from"}, add_term},
    {"nicknames.csv", {"name", "nicknames", "nicknames"}, add_given_name},
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
  return read_table(in, name, {format->needed[0], format->needed[1], format->needed[2]},
                    [&](const TableRow& row) { return format->add(row, into); });
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
               "nicknames.csv, overrides.csv); give the folder that holds them"};
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
