#include "file_input.hpp"
#include "sqlite.hpp"
#include "utf16_offsets.hpp"

#include <standpoint/io/dna_database.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

using graph::Moment;
using graph::StatementTable;
using graph::StatementTableBuilder;
using graph::VariableKind;

constexpr std::array<std::string_view, 4> data_types = {"short text", "long text", "boolean", "integer"};

struct Variable {
  std::int64_t id = 0;
  std::string name;
  VariableKind kind = VariableKind::text;
};

struct StatementType {
  std::int64_t id = 0;
  std::string label;
  std::vector<Variable> variables;

  std::size_t short_texts() const {
    return static_cast<std::size_t>(std::count_if(
        variables.begin(), variables.end(), [](const Variable& v) { return v.kind == VariableKind::text; }));
  }
  bool has_qualifier() const {
    return std::any_of(variables.begin(), variables.end(), [](const Variable& v) {
      return v.kind == VariableKind::boolean || v.kind == VariableKind::integer;
    });
  }
};

// A table of values by statement and variable, read along with the statements.
class ValueCursor {
 public:
  static Result<ValueCursor> open(const SqliteFile& file, const std::string& sql) {
    auto query = file.query(sql);
    if (!query) return query.error();
    ValueCursor cursor(std::move(*query));
    if (auto error = cursor.advance()) return *error;
    return cursor;
  }

  // Calls take(variable, query) for each value of a statement; these come in ascending order.
  template <class Take>
  std::optional<Error> take(std::int64_t statement, const Take& take) {
    while (statement_ && *statement_ < statement) {
      if (auto error = advance()) return error;
    }
    while (statement_ && *statement_ == statement) {
      take(query_.integer(1).value_or(-1), query_);
      if (auto error = advance()) return error;
    }
    return std::nullopt;
  }

 private:
  explicit ValueCursor(SqliteQuery query) : query_(std::move(query)) {}
  std::optional<Error> advance() {
    while (true) {
      const auto more = query_.next();
      if (!more) return more.error();
      statement_ = *more ? query_.integer(0) : std::nullopt;
      if (statement_ || !*more) return std::nullopt;
    }
  }

  SqliteQuery query_;
  std::optional<std::int64_t> statement_;  // of the value at hand; none at the end
};

class DnaReader {
 public:
  DnaReader(SqliteFile file, const DiagnosticSink& report) : file_(std::move(file)), report_(report) {}

  Result<StatementTable> read(const std::string& wanted_type) {
    if (auto error = check_version()) return *error;
    const auto type = find_type(wanted_type);
    if (!type) return type.error();
    add_variables(*type);
    if (auto error = read_documents()) return *error;
    if (auto error = read_statements(*type)) return *error;
    return std::move(builder_).finish();
  }

 private:
  Error wrong(Errc code, std::string message) const { return {code, file_.path(), std::move(message)}; }

  std::optional<Error> check_version() const {
    for (const char* table : {"SETTINGS", "STATEMENTS", "DOCUMENTS", "VARIABLES"}) {
      const auto found = file_.has_table(table);
      if (!found) return found.error();
      if (!*found)
        return wrong(Errc::malformed,
                     fmt::format("an SQLite database, but none of DNA 3: no table {}", table));
    }
    auto settings = file_.query("SELECT Value FROM SETTINGS WHERE Property = 'version'");
    if (!settings) return settings.error();
    const auto more = settings->next();
    if (!more) return more.error();
    const std::string version = *more ? settings->text(0) : "";
    const auto entities = file_.has_table("ENTITIES");
    if (!entities) return entities.error();
    if (version.starts_with("3.") && *entities) return std::nullopt;
    if (!*entities || version.starts_with("2.") || version.starts_with("1.")) {
      return wrong(Errc::unsupported,
                   "a file of DNA 2; open it in DNA 3, which imports it, and save it there");
    }
    return wrong(Errc::unsupported,
                 fmt::format("made by DNA version '{}'; files of DNA 3 are read", version.substr(0, 20)));
  }

  Result<std::vector<StatementType>> read_types() const {
    std::vector<StatementType> types;
    auto query = file_.query(
        "SELECT t.ID, t.Label, v.ID, v.Variable, v.DataType FROM STATEMENTTYPES t "
        "LEFT JOIN VARIABLES v ON v.StatementTypeId = t.ID ORDER BY t.ID, v.ID");
    if (!query) return query.error();
    while (true) {
      const auto more = query->next();
      if (!more) return more.error();
      if (!*more) return types;
      const std::int64_t id = query->integer(0).value_or(-1);
      if (types.empty() || types.back().id != id) types.push_back({id, query->text(1), {}});
      if (!query->integer(2)) continue;
      const auto kind = std::find(data_types.begin(), data_types.end(), query->bytes(4));
      if (kind == data_types.end()) continue;
      constexpr std::array kinds = {VariableKind::text, VariableKind::long_text, VariableKind::boolean,
                                    VariableKind::integer};
      types.back().variables.push_back(
          {*query->integer(2), query->text(3), kinds[static_cast<std::size_t>(kind - data_types.begin())]});
    }
  }

  Result<StatementType> find_type(const std::string& wanted) const {
    auto types = read_types();
    if (!types) return types.error();
    const StatementType* found = nullptr;
    for (const auto& type : *types) {
      if (wanted.empty() ? type.short_texts() >= 2 && type.has_qualifier() : type.label == wanted) {
        found = &type;
        break;
      }
    }
    if (found == nullptr && wanted.empty()) {
      const auto with_two = std::find_if(types->begin(), types->end(),
                                         [](const StatementType& type) { return type.short_texts() >= 2; });
      if (with_two != types->end()) found = &*with_two;
    }
    if (found != nullptr && found->short_texts() >= 2) return *found;
    std::string labels;
    for (const auto& type : *types) labels += fmt::format("{}'{}'", labels.empty() ? "" : ", ", type.label);
    if (found != nullptr) {
      return wrong(
          Errc::unsupported,
          fmt::format("statement type '{}' has no two variables of short text, which a network ties; the "
                      "types are {}",
                      wanted, labels));
    }
    if (wanted.empty())
      return wrong(Errc::empty, "no statement type has two variables of short text, which a network ties");
    return wrong(Errc::not_found, fmt::format("no statement type '{}'; the types are {}", wanted, labels));
  }

  void add_variables(const StatementType& type) {
    const auto named = [&](std::string_view name) -> std::optional<std::size_t> {
      for (std::size_t i = 0; i < type.variables.size(); ++i) {
        if (type.variables[i].name == name && type.variables[i].kind == VariableKind::text) return i;
      }
      return std::nullopt;
    };
    for (const auto& variable : type.variables)
      variable_at_.emplace(variable.id, builder_.add_variable(variable.name, variable.kind));
    person_ = named("person");
    organization_ = named("organization");
    if (!named("actor") && (person_ || organization_))
      actor_ = builder_.add_variable("actor", VariableKind::text, graph::VariableSource::derived);
    for (const char* name : {"title", "author", "source", "section", "type", "id", "date"})
      of_document_.push_back(
          builder_.add_variable(name, VariableKind::text, graph::VariableSource::document));
  }

  Moment moment(std::optional<std::int64_t> seconds, std::int64_t document) {
    constexpr std::int64_t year_1 = -62'135'596'800;
    constexpr std::int64_t year_10000 = 253'402'300'800;
    if (seconds && *seconds >= year_1 && *seconds < year_10000) return Moment::at(*seconds);
    report_({Severity::warning,
             {Errc::invalid_value, file_.path(),
              fmt::format("document {} has no date between the years 1 and 9999; it counts as undated",
                          document)}});
    return {};
  }

  std::optional<Error> read_documents() {
    auto query =
        file_.query("SELECT ID, Date, Title, Author, Source, Section, Type FROM DOCUMENTS ORDER BY ID");
    if (!query) return query.error();
    while (true) {
      const auto more = query->next();
      if (!more) return more.error();
      if (!*more) return std::nullopt;
      const std::int64_t id = query->integer(0).value_or(-1);
      const Moment time = moment(query->integer(1), id);
      document_at_.emplace(id, builder_.add_document(std::to_string(id), time));
      for (int i = 0; i < 5; ++i) builder_.set(of_document_[static_cast<std::size_t>(i)], query->text(2 + i));
      builder_.set(of_document_[5], std::to_string(id));
      builder_.set(of_document_[6], standpoint::to_string(time.date()));
    }
  }

  // The words of each statement, document by document, so that one text is held at a time.
  std::optional<Error> read_quotes(const StatementType& type) {
    auto query = file_.query(
        "SELECT s.ID, s.Start, s.Stop, d.ID, d.Text FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = "
        "s.DocumentId "
        "WHERE s.StatementTypeId = ?1 ORDER BY d.ID, s.ID");
    if (!query) return query.error();
    query->bind(1, type.id);
    std::optional<std::int64_t> document;
    std::string text;
    std::optional<Utf16Offsets> offsets;
    while (true) {
      const auto more = query->next();
      if (!more) return more.error();
      if (!*more) return std::nullopt;
      if (document != query->integer(3)) {
        document = query->integer(3);
        text = std::string(query->bytes(4));
        offsets.emplace(text);
      }
      const std::size_t begin = offsets->byte_of(offset(query->integer(1)));
      const std::size_t end = std::max(begin, offsets->byte_of(offset(query->integer(2))));
      quotes_.emplace(query->integer(0).value_or(-1), clean_text(text.substr(begin, end - begin)).text);
    }
  }

  static std::uint32_t offset(std::optional<std::int64_t> value) {
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(value.value_or(0), 0, UINT32_MAX));
  }

  std::optional<Error> read_statements(const StatementType& type) {
    if (auto error = read_quotes(type)) return error;
    const auto values = [&](const char* columns) {
      return ValueCursor::open(
          file_, fmt::format("SELECT d.StatementId, d.VariableId, {} ORDER BY d.StatementId", columns));
    };
    auto entities = values("e.Value FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity");
    if (!entities) return entities.error();
    auto words = values("d.Value FROM DATALONGTEXT d");
    if (!words) return words.error();
    auto booleans = values("d.Value FROM DATABOOLEAN d");
    if (!booleans) return booleans.error();
    auto integers = values("d.Value FROM DATAINTEGER d");
    if (!integers) return integers.error();

    auto query = file_.query(
        "SELECT ID, DocumentId, Start, Stop, Coder FROM STATEMENTS WHERE StatementTypeId = ?1 ORDER BY ID");
    if (!query) return query.error();
    query->bind(1, type.id);
    while (true) {
      const auto more = query->next();
      if (!more) return more.error();
      if (!*more) return std::nullopt;
      const std::int64_t id = query->integer(0).value_or(-1);
      const auto document = document_at_.find(query->integer(1).value_or(-1));
      if (document == document_at_.end()) continue;  // a statement on a deleted document
      builder_.add_statement({document->second, std::nullopt, offset(query->integer(2)),
                              offset(query->integer(3)),
                              StatementTable::Words{std::to_string(id), quotes_[id], query->text(4)}});
      std::string person;
      std::string organization;
      // A value of another type than its variable's is none.
      const auto place = [&](std::int64_t variable, VariableKind kind) -> std::optional<std::size_t> {
        const auto at = variable_at_.find(variable);
        if (at == variable_at_.end() || type.variables[at->second].kind != kind) return std::nullopt;
        return at->second;
      };
      const auto set_entity = [&](std::int64_t variable, const SqliteQuery& value) {
        const auto at = place(variable, VariableKind::text);
        if (!at) return;
        const std::string text = value.text(2);
        builder_.set(*at, text);
        if (person_ == at) person = text;
        if (organization_ == at) organization = text;
      };
      const auto set_words = [&](std::int64_t variable, const SqliteQuery& value) {
        if (const auto at = place(variable, VariableKind::long_text)) builder_.set(*at, value.text(2));
      };
      const auto set_boolean = [&](std::int64_t variable, const SqliteQuery& value) {
        const auto at = place(variable, VariableKind::boolean);
        if (at && value.integer(2)) builder_.set(*at, std::int64_t{*value.integer(2) != 0});
      };
      const auto set_integer = [&](std::int64_t variable, const SqliteQuery& value) {
        const auto at = place(variable, VariableKind::integer);
        if (at && value.integer(2)) builder_.set(*at, *value.integer(2));
      };
      if (auto error = entities->take(id, set_entity)) return error;
      if (auto error = words->take(id, set_words)) return error;
      if (auto error = booleans->take(id, set_boolean)) return error;
      if (auto error = integers->take(id, set_integer)) return error;
      if (actor_) builder_.set(*actor_, person.empty() ? organization : person);
    }
  }

  SqliteFile file_;
  const DiagnosticSink& report_;
  StatementTableBuilder builder_;
  std::unordered_map<std::int64_t, std::size_t> variable_at_;
  std::unordered_map<std::int64_t, std::uint32_t> document_at_;
  std::unordered_map<std::int64_t, std::string> quotes_;
  std::vector<std::size_t> of_document_;
  std::optional<std::size_t> person_, organization_, actor_;
};

}  // namespace

bool is_dna_file(const std::string& path) {
  if (has_suffix(path, ".dna")) return true;
  constexpr std::string_view magic("SQLite format 3\0", 16);
  std::array<char, magic.size()> head{};
  std::ifstream file(path, std::ios::binary);
  return file.read(head.data(), head.size()) && std::string_view(head.data(), head.size()) == magic;
}

Result<StatementTable> read_dna_statements(const std::string& path, const std::string& statement_type,
                                           const DiagnosticSink& report) {
  auto file = SqliteFile::open(path);
  if (!file) {
    Error error = file.error();
    if (error.code == Errc::malformed) {
      // The first version kept XML.
      std::string head(512, '\0');
      std::ifstream in(path, std::ios::binary);
      in.read(head.data(), static_cast<std::streamsize>(head.size()));
      const auto first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
      if (first != std::string::npos && head[first] == '<') {
        return Error{Errc::unsupported, path,
                     "XML, as DNA 1 wrote it; import it in DNA 2 and then in DNA 3, and save it there"};
      }
    }
    return error;
  }
  return DnaReader(std::move(*file), report).read(statement_type);
}

}  // namespace standpoint::io
