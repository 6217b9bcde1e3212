#include "dna/notes.hpp"
#include "dna/open.hpp"
#include "dna/schema.hpp"
#include "dna/value_cursor.hpp"
#include "sqlite.hpp"
#include "utf16_offsets.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_database.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
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

class DnaReader {
 public:
  DnaReader(SqliteFile file, const DiagnosticSink& report) : file_(std::move(file)), report_(report) {}

  Result<StatementTable> read(const std::string& wanted_type) {
    if (auto error = check_dna_version(file_)) return *error;
    const auto type = find_statement_type(file_, wanted_type);
    if (!type) return type.error();
    add_variables(*type);
    if (auto error = read_documents()) return *error;
    if (auto error = read_statements(*type)) return *error;
    return std::move(builder_).finish();
  }

 private:
  void add_variables(const DnaStatementType& type) {
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
    if (seconds && is_calendar_second(*seconds)) return Moment::at(*seconds);
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
  std::optional<Error> read_quotes(const DnaStatementType& type) {
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

  std::optional<Error> read_statements(const DnaStatementType& type) {
    if (auto error = read_quotes(type)) return error;
    const auto values = [&](const char* columns) {
      return DnaValueCursor::open(
          file_, fmt::format("SELECT 0, d.StatementId, d.VariableId, {} ORDER BY d.StatementId", columns));
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
      builder_.add_statement({document->second,
                              std::nullopt,
                              {offset(query->integer(2)), offset(query->integer(3))},
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
        const std::string text = value.text(3);
        builder_.set(*at, text);
        if (person_ == at) person = text;
        if (organization_ == at) organization = text;
      };
      const auto set_words = [&](std::int64_t variable, const SqliteQuery& value) {
        if (const auto at = place(variable, VariableKind::long_text)) builder_.set(*at, value.text(3));
      };
      const auto set_boolean = [&](std::int64_t variable, const SqliteQuery& value) {
        const auto at = place(variable, VariableKind::boolean);
        if (at && value.integer(3)) builder_.set(*at, std::int64_t{*value.integer(3) != 0});
      };
      const auto set_integer = [&](std::int64_t variable, const SqliteQuery& value) {
        const auto at = place(variable, VariableKind::integer);
        if (at && value.integer(3)) builder_.set(*at, *value.integer(3));
      };
      if (auto error = entities->take({0, id}, set_entity)) return error;
      if (auto error = words->take({0, id}, set_words)) return error;
      if (auto error = booleans->take({0, id}, set_boolean)) return error;
      if (auto error = integers->take({0, id}, set_integer)) return error;
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

Result<StatementTable> read_dna_statements(const std::string& path, const std::string& statement_type,
                                           const DiagnosticSink& report) {
  auto file = open_dna_file(path);
  if (!file) return file.error();
  return DnaReader(std::move(*file), report).read(statement_type);
}

}  // namespace standpoint::io
