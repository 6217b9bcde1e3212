#include "dna/members.hpp"
#include "dna/model.hpp"
#include "dna/names.hpp"
#include "dna/notes.hpp"
#include "dna/open.hpp"
#include "dna/places.hpp"
#include "dna/statement_cursor.hpp"

#include <standpoint/io/dna_records.hpp>
#include <standpoint/model/counted.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace standpoint::io {
namespace {

using graph::VariableKind;

// A type, what its variables are, and where they are by their ids.
struct ReadableType {
  DnaStatementType type;
  DnaRoles roles;
};

class RecordsReader {
 public:
  RecordsReader(SqliteFile file, const OnRecord& on_record, const DiagnosticSink& report)
      : file_(std::move(file)), on_record_(on_record), report_(report) {}

  Result<RecordCounts> read() {
    if (auto error = check_dna_version(file_)) return *error;
    auto frame = read_dna_frame(file_);
    if (!frame) return frame.error();
    Run run = make_dna_run(*frame);
    run_id_ = run.id.value;
    if (!hand_on(std::move(run))) return counts_;
    if (auto error = prepare(*frame)) return *error;
    if (auto error = read_documents()) return *error;
    if (stopped_) return counts_;
    tell_losses();
    hand_on_unused();
    return counts_;
  }

 private:
  bool hand_on(Record record) {
    if (stopped_) return false;
    ++counts_.records;
    stopped_ = !on_record_(std::move(record));
    return !stopped_;
  }

  void tell(std::string message) {
    report_({Severity::warning, {Errc::invalid_value, file_.path(), std::move(message)}});
  }

  std::optional<Error> prepare(const DnaFrame& frame) {
    const auto types = statement_types_of(frame);
    names_ = std::make_unique<DnaNames>(frame, types);
    entity_written_.resize(names_->entities().size());
    issue_written_.resize(names_->issues().size());
    for (const auto& type : types) types_.emplace(type.id, ReadableType{type, roles_of(type)});
    constexpr std::size_t password = 7;
    std::size_t passwords = 0;
    for (const auto& row : frame.rows(DnaTable::coders)) {
      if (const auto id = integer_at(row, 0)) coder_names_.emplace(*id, text_at(row, 1));
      if (!text_at(row, password).empty()) ++passwords;
    }
    if (passwords > 0) {
      report_({Severity::note,
               {Errc::invalid_value, file_.path(),
                fmt::format("the records keep what DNA stores of {} of coders, for the way back: before you "
                            "publish them, take the run record with \"dna\" out",
                            counted(passwords, "password"))}});
    }

    // Strengths are shares of the largest value of a variable.
    auto ranges =
        file_.query("SELECT VariableId, MIN(Value), MAX(Value) FROM DATAINTEGER GROUP BY VariableId");
    if (!ranges) return ranges.error();
    while (true) {
      const auto more = ranges->next();
      if (!more) return more.error();
      if (!*more) break;
      const auto size = [](std::int64_t value) { return std::abs(static_cast<double>(value)); };
      largest_[ranges->integer(0).value_or(-1)] =
          std::max(size(ranges->integer(1).value_or(0)), size(ranges->integer(2).value_or(0)));
    }
    return std::nullopt;
  }

  std::optional<Error> read_documents() {
    auto statements = DnaStatementCursor::open(file_);
    if (!statements) return statements.error();
    auto query = file_.query(
        "SELECT ID, Date, Title, Author, Source, Section, Type, Notes, Coder, Text FROM DOCUMENTS ORDER BY "
        "ID");
    if (!query) return query.error();
    while (true) {
      const auto more = query->next();
      if (!more) return more.error();
      if (!*more) break;
      if (auto error = read_document(*query, **statements)) return error;
      if (stopped_) return std::nullopt;
    }
    if (auto error = (*statements)->skip_rest()) return error;
    orphans_ = (*statements)->orphans();
    return std::nullopt;
  }

  std::optional<Error> read_document(const SqliteQuery& row, DnaStatementCursor& statements) {
    const std::int64_t id = row.integer(0).value_or(-1);
    const DnaPlaces places{std::string(row.bytes(9))};
    DocumentRecords found;
    Document& document = found.document;
    document.text = places.text();
    document.title = mended_text(row, 2);
    document.author = mended_text(row, 3);
    document.source = mended_text(row, 4);
    for (const auto& [name, column] : {std::pair("section", 5), std::pair("type", 6)}) {
      if (std::string value = mended_text(row, column); !value.empty())
        document.meta[name] = std::move(value);
    }
    DnaDocument members;
    members.file = run_id_;
    members.id = id;
    members.coder = row.integer(8);
    members.crlf = places.crlf();
    const std::int64_t date = row.integer(1).value_or(INT64_MAX);
    if (!set_dna_notes(document, mended_text(row, 7), date)) {
      members.date = date;
      tell(fmt::format("document {} has no date between the years 1 and 9999; it counts as undated", id));
    }
    if (!places.can_be_restored())
      tell(fmt::format("document {} has line ends of two kinds, or bytes that are no text; they are mended",
                       id));

    if (!document.id.empty() && documents_.contains(document.id.value)) document.id = {};
    const bool is_given = !document.id.empty();
    if (!is_given) document.id = make_document_id(document.text);
    if ((document.text.empty() && !is_given) || !documents_.insert(document.id.value).second)
      document.id = DocumentId(
          stable_id("d:", {document.id.value, document.title, to_string(document.date), std::to_string(id)}));

    seen_.clear();
    const auto take = [&](const DnaStoredStatement& statement) {
      return read_statement(statement, statements, places, found, members);
    };
    if (auto error = statements.take(id, take)) return error;
    document.extra = to_members(members);
    hand_on_document(std::move(found));
    return std::nullopt;
  }

  std::optional<Error> read_statement(const DnaStoredStatement& row, DnaStatementCursor& cursor,
                                      const DnaPlaces& places, DocumentRecords& found, DnaDocument& members) {
    const auto type = types_.find(row.type);
    if (type == types_.end()) {
      ++untyped_;
      return std::nullopt;
    }
    const auto values = cursor.values(row, type->second.type, *names_);
    if (!values) return values.error();

    DnaCoding coding;
    coding.id = row.key.statement;
    coding.type = row.type;
    coding.coder = row.coder;
    const CodePointSpan span = places.code_points(row.span);
    if (places.utf16(span) != row.span) coding.utf16 = row.span;
    if (row.span.start < 0 || row.span.stop > places.units()) ++cut_;
    const Quote quote{span, std::string(places.text().slice(span))};

    if (auto statement = make_statement(type->second, *values, cursor)) {
      coding.file = run_id_;
      set_values(coding, type->second, *values, true);
      statement->doc = found.document.id;
      statement->evidence = {{quote, quote.text.empty() ? EvidenceStage::unverified : EvidenceStage::exact}};
      statement->id = statement_id(*statement, coding);
      statement->extra = to_members(coding);
      found.statements.push_back(std::move(*statement));
    } else {
      set_values(coding, type->second, *values, false);
      members.statements.push_back({std::move(coding), quote});
    }
    return std::nullopt;
  }

  // Of one who coded the same twice the second says so.
  StatementId statement_id(const Statement& statement, const DnaCoding& coding) {
    const auto coder = coder_names_.find(coding.coder.value_or(-1));
    const std::string name = coder == coder_names_.end() ? std::string() : coder->second;
    const std::string base = make_statement_id(statement).value;
    std::string id = stable_id("s:", {base, name});
    if (!seen_.insert(id).second) id = stable_id("s:", {base, name, std::to_string(*coding.id)});
    return StatementId(id);
  }

  // A statement without evidence, if all of one is there.
  std::optional<Statement> make_statement(const ReadableType& type,
                                          const std::vector<std::optional<DnaValue>>& values,
                                          const DnaStatementCursor& cursor) {
    const DnaRoles& roles = type.roles;
    if (!roles.make_statements() || !values[*roles.qualifier]) return std::nullopt;
    const auto value = [&](std::optional<std::size_t> variable) -> const DnaNames::Value* {
      if (!variable) return nullptr;
      const std::int64_t id = type.type.variables[*variable].id;
      return names_->find(cursor.entity_of(id), id);
    };
    const auto* person = value(roles.person);
    const auto* body = value(roles.organization ? roles.organization : roles.actor);
    const auto* issue = value(roles.issue);
    const auto* target = value(roles.target);
    const auto* actor = person != nullptr ? person : body;
    if (actor == nullptr || (issue == nullptr && target == nullptr)) return std::nullopt;

    Statement statement;
    statement.actor.entity = names_->entities()[*actor->entity].id;
    if (person != nullptr && body != nullptr)
      statement.actor.speaks_for = {names_->entities()[*body->entity].id};
    if (issue != nullptr)
      statement.issue = StatementIssue{names_->issues()[*issue->issue].id, std::nullopt, "user", 1.0};
    if (target != nullptr)
      statement.target = StatementTarget{names_->entities()[*target->entity].id, std::nullopt};
    const DnaVariable& qualifier = type.type.variables[*roles.qualifier];
    const std::int64_t number = std::get<std::int64_t>(*values[*roles.qualifier]);
    statement.stance = stance_of(qualifier.kind, number);
    statement.strength = 1.0;
    if (qualifier.kind == VariableKind::integer) {
      const double largest = largest_[qualifier.id];
      statement.strength = largest > 0.0 ? std::abs(static_cast<double>(number)) / largest : 0.0;
    }
    statement.confidence = 1.0;
    statement.extractor = "dna";
    return statement;
  }

  // What is said besides who, on what and how.
  static void set_values(DnaCoding& coding, const ReadableType& type,
                         const std::vector<std::optional<DnaValue>>& values, bool without_roles) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      const DnaVariable& variable = type.type.variables[i];
      if (!values[i]) {
        coding.missing.push_back(variable.name);
        continue;
      }
      if (without_roles && i == type.roles.qualifier && variable.kind == VariableKind::integer)
        coding.value = std::get<std::int64_t>(*values[i]);
      if (without_roles && type.roles.holds(i)) continue;
      const auto* text = std::get_if<std::string>(&*values[i]);
      if (text == nullptr || !text->empty()) coding.values.emplace(variable.name, *values[i]);
    }
  }

  void hand_on_document(DocumentRecords found) {
    const DocumentId id = found.document.id;
    hand_on(std::move(found.document));
    std::set<std::pair<EntityId, EntityId>> affiliated;
    for (const auto& statement : found.statements) {
      hand_on_entity(statement.actor.entity);
      for (const auto& body : statement.actor.speaks_for) {
        hand_on_entity(body);
        affiliated.emplace(statement.actor.entity, body);
      }
      if (statement.target) hand_on_entity(statement.target->entity);
    }
    for (const auto& statement : found.statements) {
      if (statement.issue) hand_on_issue(statement.issue->id);
    }
    for (const auto& [person, body] : affiliated) {
      Affiliation affiliation;
      affiliation.doc = id;
      affiliation.person = person;
      affiliation.institution = body;
      hand_on(std::move(affiliation));
    }
    for (auto& statement : found.statements) hand_on(std::move(statement));
  }

  void hand_on_entity(const EntityId& id) {
    const std::size_t at = names_->place_of(id);
    if (!entity_written_[at]) hand_on(names_->entities()[at]);
    entity_written_[at] = true;
  }
  void hand_on_issue(const IssueId& id) {
    const std::size_t at = names_->place_of(id);
    if (!issue_written_[at]) hand_on(names_->issues()[at]);
    issue_written_[at] = true;
  }
  void hand_on_unused() {
    for (const auto& entity : names_->entities()) hand_on_entity(entity.id);
    for (const auto& issue : names_->issues()) hand_on_issue(issue.id);
  }

  void tell_losses() {
    const auto count = [&](std::size_t statements, std::string_view what) {
      if (statements > 0) tell(counted(statements, "statement") + ' ' + std::string(what));
    };
    count(orphans_, "of documents that are not there; left out");
    count(untyped_, "of types that are not there; left out");
    count(cut_, "beyond the text of the document; cut at its end");
  }

  SqliteFile file_;
  const OnRecord& on_record_;
  const DiagnosticSink& report_;
  RecordCounts counts_;
  bool stopped_ = false;
  std::string run_id_;
  std::unordered_map<std::int64_t, ReadableType> types_;
  std::unordered_map<std::int64_t, std::string> coder_names_;
  std::unordered_map<std::int64_t, double> largest_;  // by variable
  std::unique_ptr<DnaNames> names_;
  std::vector<bool> entity_written_, issue_written_;
  std::unordered_set<std::string> documents_;
  std::unordered_set<std::string> seen_;  // statements of the document at hand
  std::size_t orphans_ = 0;
  std::size_t untyped_ = 0;
  std::size_t cut_ = 0;
};

}  // namespace

Result<RecordCounts> read_dna_records(const std::string& path, const OnRecord& on_record,
                                      const DiagnosticSink& report) {
  auto file = open_dna_file(path);
  if (!file) return file.error();
  return RecordsReader(std::move(*file), on_record, report).read();
}

}  // namespace standpoint::io
