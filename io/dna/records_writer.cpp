#include "dna/frame.hpp"
#include "dna/notes.hpp"
#include "dna/places.hpp"
#include "dna/written_file.hpp"
#include "dna/written_rows.hpp"

#include <standpoint/io/dna_records.hpp>
#include <standpoint/model/counted.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

using graph::VariableKind;

class RecordsWriter {
 public:
  RecordsWriter(const DocumentSource& source, DnaWrittenFile file, DnaFiles files)
      : source_(source),
        names_(source.names()),
        file_(std::move(file)),
        files_(std::move(files)),
        planner_(names_, files_, file_, losses_) {}

  Result<void> write(std::ostream& out) {
    if (!files_.empty()) {
      const auto expect = [this](DocumentRecords&& records) { return planner_.expect(records), true; };
      if (auto read = source_.each(expect); !read) return read;
    }
    std::optional<Error> error;
    auto read = source_.each([&](DocumentRecords&& records) {
      // Sorts the statements, and merges two that are one.
      Corpus one;
      for (auto& statement : records.statements) one.add(Record(std::move(statement)));
      one.finish();
      error = insert(records.document, one.statements());
      return !error;
    });
    if (error) return *error;
    if (!read) return read;
    // Rows of a database come by their documents, and had other numbers in it.
    if (!files_.empty()) {
      if (auto numbered = file_.number_values(); !numbered) return numbered;
    }
    return file_.finish(out);
  }

  void tell(const DiagnosticSink& report) const {
    const auto note = [&](std::size_t count, std::string_view one, std::string_view many,
                          std::string_view what) {
      if (count == 0) return;
      report({Severity::note,
              {Errc::unsupported, "", fmt::format("the .dna file: {} {}", counted(count, one, many), what)}});
    };
    const auto statements = [&](std::size_t count, std::string_view what) {
      note(count, "statement", "statements", what);
    };
    const auto documents = [&](std::size_t count, std::string_view what) {
      note(count, "document", "documents", what);
    };
    statements(losses_.neutral,
               "neither for nor against, which DNA's agreement cannot say: of type Neutral Statement");
    statements(losses_.relations, "on an actor: of type Actor Relation");
    statements(losses_.both, "on an issue and an actor: written as two");
    statements(losses_.rejected, "rejected by a coder: left out");
    statements(losses_.several_quotes, "on several quotes: marked from the first to the last");
    statements(losses_.unplaced, "whose quote is not in the text: put at its beginning");
    statements(losses_.more_bodies, "for more than one organisation: the first is kept");
    statements(losses_.untyped, "of a type that is not there: left out");
    documents(losses_.without_text, "without a text: the quotes stand for it");
    documents(losses_.meta, "with data that DNA has no column for: left out");
    note(file_.cut, "text", "texts", "longer than 190 characters: cut");
    note(file_.refused, "row", "rows", "of the database that the records come from: broken, left out");
    if (has_more_)
      report({Severity::note,
              {Errc::unsupported, "",
               "the .dna file: DNA has no place for confidence, acts, mentions and attributions; the records "
               "keep them"}});
  }

 private:
  std::optional<Error> insert(const Document& document, const std::vector<Statement>& statements) {
    const auto rows = planner_.plan(document, statements);
    if (!rows) return rows.error();
    if (auto error = insert_document(rows->document)) return error;
    for (const auto& row : rows->statements) {
      if (auto error = insert_statement(row, rows->document)) return error;
    }
    return std::nullopt;
  }

  // One that the records only name is called by its id.
  static bool is_name_only(const Document& document) {
    return document.title.empty() && document.text.empty() && document.url.empty() &&
           document.source.empty() && document.author.empty() && document.meta.empty() &&
           !document.date.known();
  }

  std::optional<Error> insert_document(const DnaDocumentRow& row) {
    const Document& document = *row.document;
    DnaNotes notes = make_dna_notes(document);
    if (row.members.date && !document.date.known()) {
      const auto kept = document.meta.find("notes");
      notes = {kept == document.meta.end() ? std::string() : kept->second, *row.members.date};
    }
    for (const auto& [name, value] : document.meta) {
      if (name != "section" && name != "type" && name != "notes" && name != "time") {
        ++losses_.meta;
        break;
      }
    }
    const auto meta = [&](const char* name) {
      const auto found = document.meta.find(name);
      return found == document.meta.end() ? DnaValue(std::string())
                                          : DnaValue(cut_dna_text(found->second, file_.cut));
    };
    const auto short_text = [&](const std::string& text) { return DnaValue(cut_dna_text(text, file_.cut)); };
    const auto done = file_.insert(
        "DOCUMENTS", {"ID", "Title", "Text", "Coder", "Author", "Source", "Section", "Notes", "Type", "Date"},
        {row.id, short_text(!row.from_dna && is_name_only(document) ? document.id.value : document.title),
         row.line_ends.empty() ? row.text() : with_crlf(row.text()), coder(row.from_dna, row.members.coder),
         short_text(document.author), short_text(document.source), meta("section"), notes.notes, meta("type"),
         notes.date});
    return failure(done, "a document");
  }

  // Who coded it; the first coder for what was not coded in the database.
  DnaValue coder(bool from_dna, std::optional<std::int64_t> id) const {
    if (from_dna && !id) return {};
    return id && from_dna && file_.has_coder(*id) ? *id : file_.first_coder();
  }

  std::optional<Error> insert_statement(const DnaStatementRow& row, const DnaDocumentRow& document) {
    const bool from_dna = !row.coding.file.empty();
    const auto done = file_.insert(
        "STATEMENTS", {"ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder"},
        {row.id, row.type, document.id, row.span.start, row.span.stop, coder(from_dna, row.coding.coder)});
    if (auto error = failure(done, "a statement")) return error;
    if (row.statement != nullptr && row.statement->extractor != "dna") has_more_ = true;
    // A copy: entities do not move types, but new types might.
    const DnaWrittenFile::Type type = *file_.find_type(row.type);
    for (std::size_t i = 0; i < type.type.variables.size(); ++i) {
      if (auto error = insert_value(row, type, i)) return error;
    }
    return std::nullopt;
  }

  std::optional<Error> insert_value(const DnaStatementRow& row, const DnaWrittenFile::Type& type,
                                    std::size_t at) {
    const DnaVariable& variable = type.type.variables[at];
    const auto kept = row.coding.values.find(variable.name);
    const bool is_missing = std::find(row.coding.missing.begin(), row.coding.missing.end(), variable.name) !=
                            row.coding.missing.end();
    const bool is_role = row.statement != nullptr && type.roles.holds(at);
    if (variable.kind == VariableKind::text) {
      const Entity* entity = nullptr;
      std::string value = is_role                           ? role_value(row, type.roles, at, entity)
                          : kept == row.coding.values.end() ? std::string()
                                                            : text_of(kept->second);
      if (value.empty() && is_missing) return std::nullopt;
      const auto id = file_.entity(variable.id, value, entity);
      if (!id) return id.error();
      return insert_data("DATASHORTTEXT", "Entity", row.id, variable.id, *id);
    }
    if (variable.kind == VariableKind::long_text) {
      const std::string value = kept == row.coding.values.end() ? std::string() : text_of(kept->second);
      if (value.empty() && is_missing) return std::nullopt;
      return insert_data("DATALONGTEXT", "Value", row.id, variable.id, value);
    }
    const bool is_boolean = variable.kind == VariableKind::boolean;
    std::int64_t value = is_boolean ? 1 : 0;
    if (is_role) {
      value = qualifier(row, variable.kind);
    } else if (is_missing) {
      return std::nullopt;
    } else if (kept != row.coding.values.end()) {
      const auto* number = std::get_if<std::int64_t>(&kept->second);
      if (number != nullptr) value = *number;
    }
    return insert_data(is_boolean ? "DATABOOLEAN" : "DATAINTEGER", "Value", row.id, variable.id, value);
  }

  // The name that belongs there, and whose it is.
  std::string role_value(const DnaStatementRow& row, const DnaRoles& roles, std::size_t at,
                         const Entity*& entity) const {
    const Statement& statement = *row.statement;
    if (at == roles.issue) {
      if (!statement.issue) return {};
      const Issue* issue = names_.find(statement.issue->id);
      return issue == nullptr ? statement.issue->id.value : issue->label;
    }
    std::optional<EntityId> id;
    const Entity* actor = names_.find(statement.actor.entity);
    const bool is_person = actor != nullptr && actor->kind == EntityKind::person;
    if (at == roles.target) {
      if (statement.target) id = statement.target->entity;
    } else if (at == roles.actor || (at == roles.person) == is_person) {
      id = statement.actor.entity;
    } else if (at == roles.organization && !statement.actor.speaks_for.empty()) {
      id = statement.actor.speaks_for.front();
    }
    if (!id) return {};
    entity = names_.find(*id);
    return entity == nullptr ? id->value : entity->name;
  }

  static std::int64_t qualifier(const DnaStatementRow& row, VariableKind kind) {
    const Stance stance = row.toward_target ? found_stance(*row.statement) : row.statement->stance;
    if (kind == VariableKind::boolean) return stance == Stance::support ? 1 : 0;
    const bool holds = row.coding.value && (*row.coding.value > 0) - (*row.coding.value < 0) == sign(stance);
    return holds ? *row.coding.value : sign(stance);
  }

  static std::string text_of(const DnaValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string() : *text;
  }

  std::optional<Error> insert_data(std::string_view table, std::string_view column, std::int64_t statement,
                                   std::int64_t variable, DnaValue value) {
    return failure(
        file_.insert(table, {"StatementId", "VariableId", column}, {statement, variable, std::move(value)}),
        "a value");
  }

  static std::optional<Error> failure(const Result<bool>& inserted, std::string_view what) {
    if (!inserted) return inserted.error();
    if (*inserted) return std::nullopt;
    return Error{Errc::internal, "the .dna file", fmt::format("{} breaks a rule of its table", what)};
  }

  const DocumentSource& source_;
  const Corpus& names_;
  DnaWrittenFile file_;
  DnaFiles files_;
  DnaLosses losses_;
  DnaRowPlanner planner_;
  bool has_more_ = false;
};

}  // namespace

Result<void> write_dna(std::ostream& out, const DocumentSource& source, const DiagnosticSink& report) {
  std::vector<std::pair<std::string, DnaFrame>> frames;
  for (const auto& run : source.names().runs()) {
    if (auto frame = find_dna_frame(run)) frames.emplace_back(run.id.value, std::move(*frame));
  }
  auto file = frames.empty() ? DnaWrittenFile::make_new() : DnaWrittenFile::open(frames.front().second);
  if (!file) return file.error();
  DnaFiles files;
  for (const auto& [id, frame] : frames) {
    if (files.empty()) {
      files[id].is_same = true;
      continue;
    }
    auto adopted = file->adopt(frame);
    if (!adopted) return adopted.error();
    files.emplace(id, std::move(*adopted));
  }
  RecordsWriter writer(source, std::move(*file), std::move(files));
  if (auto written = writer.write(out); !written) return written;
  writer.tell(report);
  return {};
}

Result<void> write_dna(std::ostream& out, const Corpus& corpus, const DiagnosticSink& report) {
  return write_dna(out, *documents_of(corpus, LackingDocuments::kept), report);
}

}  // namespace standpoint::io
