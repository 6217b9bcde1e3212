#include "dna/written_rows.hpp"

#include "dna/written_types.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint::io {
namespace {

bool is_span(const std::optional<DnaSpan>& span) {
  return span && span->start >= 0 && span->start < span->stop;
}

// The quotes of statements in the place of a text that is not there, and where each begins in it.
struct MadeText {
  std::string text;
  std::map<std::string, std::uint32_t> place;
};

MadeText join_quotes(const std::vector<const Statement*>& statements) {
  MadeText made;
  for (const auto* statement : statements) {
    for (const auto& evidence : statement->evidence) {
      const std::string& quote = evidence.quote.text;
      if (quote.empty() || made.place.contains(quote)) continue;
      if (!made.text.empty()) made.text += "\n\n";
      made.place.emplace(quote, static_cast<std::uint32_t>(count_code_points(made.text)));
      made.text += quote;
    }
  }
  if (made.text.empty()) made.text = "(no text)";
  return made;
}

CodePointSpan place_in(const Statement& statement, const MadeText& made) {
  std::optional<CodePointSpan> span;
  for (const auto& evidence : statement.evidence) {
    const auto found = made.place.find(evidence.quote.text);
    if (found == made.place.end()) continue;
    const CodePointSpan place{
        found->second, found->second + static_cast<std::uint32_t>(count_code_points(evidence.quote.text))};
    span = span ? CodePointSpan{std::min(span->start, place.start), std::max(span->end, place.end)} : place;
  }
  return span.value_or(CodePointSpan{});
}

// DNA has no statement without a character.
CodePointSpan widened(CodePointSpan span, std::uint32_t size) {
  if (span.end > span.start) return span;
  return span.start < size ? CodePointSpan{span.start, span.start + 1}
                           : CodePointSpan{size > 0 ? size - 1 : 0, std::max(size, 1U)};
}

}  // namespace

// As the database that is written has it; ids of another one mean nothing there.
void DnaRowPlanner::translate(DnaCoding& coding, const DnaTranslation& file) const {
  coding.coder = file.coder(coding.coder);
  coding.type = file.type(coding.type);
  if (!file.is_same) coding.id = std::nullopt;
}

void DnaRowPlanner::expect(const DocumentRecords& records) {
  const auto is_same = [this](const std::string& file) {
    const auto found = files_.find(file);
    return found != files_.end() && found->second.is_same;
  };
  if (const auto members = find_dna_document(records.document); members && is_same(members->file)) {
    document_ids_.expect(members->id);
    for (const auto& other : members->statements) statement_ids_.expect(other.coding.id);
  }
  for (const auto& statement : records.statements) {
    if (const auto coding = find_dna_coding(statement); coding && is_same(coding->file))
      statement_ids_.expect(coding->id);
  }
}

DnaDocumentRow DnaRowPlanner::plan_document(const Document& document) {
  DnaDocumentRow row;
  row.document = &document;
  if (auto members = find_dna_document(document)) row.members = std::move(*members);
  if (const auto file = files_.find(row.members.file); file != files_.end()) {
    row.from_dna = true;
    row.members.coder = file->second.coder(row.members.coder);
    if (file->second.is_same && document_ids_.keep(row.members.id)) row.id = *row.members.id;
    for (auto& other : row.members.statements) translate(other.coding, file->second);
  }
  if (row.id == 0) row.id = document_ids_.next();
  return row;
}

Result<DnaRows> DnaRowPlanner::plan(const Document& document, const std::vector<Statement>& all) {
  std::vector<const Statement*> statements;
  for (const auto& statement : all) {
    if (statement.review == ReviewStatus::rejected) {
      ++losses_.rejected;
    } else {
      statements.push_back(&statement);
    }
  }
  std::sort(statements.begin(), statements.end(), [](const Statement* a, const Statement* b) {
    const auto start = [](const Statement* s) {
      return s->evidence.empty() ? 0U : s->evidence.front().quote.span.start;
    };
    return std::tuple(start(a), std::string_view(a->id.value)) <
           std::tuple(start(b), std::string_view(b->id.value));
  });

  DnaRows rows{plan_document(document), {}};
  DnaDocumentRow& row = rows.document;
  MadeText made;
  if (document.text.empty() && !row.from_dna && !statements.empty()) {
    made = join_quotes(statements);
    row.made_text = made.text;
    ++losses_.without_text;
  }
  row.units = OffsetConverter(OffsetUnit::utf16, Text(row.text()));
  if (row.members.crlf) {
    std::uint32_t point = 0;
    for (const char c : row.text()) {
      if (c == '\n') row.line_ends.push_back(point);
      if (is_utf8_boundary(c)) ++point;
    }
  }
  const std::uint32_t size = made.text.empty() ? document.text.size_code_points()
                                               : static_cast<std::uint32_t>(count_code_points(made.text));
  for (const auto* statement : statements) {
    if (statement->evidence.size() > 1) ++losses_.several_quotes;
    const CodePointSpan span =
        made.text.empty() ? place_of(*statement, document.text) : place_in(*statement, made);
    if (auto error = add_statement(rows, *statement, widened(span, size))) return *error;
  }
  for (auto& other : row.members.statements) {
    if (!row.from_dna || file_.find_type(other.coding.type.value_or(0)) == nullptr) {
      ++losses_.untyped;
      continue;
    }
    DnaStatementRow more;
    more.type = *other.coding.type;
    more.span = is_span(other.coding.utf16) ? *other.coding.utf16 : row.span(widened(other.quote.span, size));
    if (statement_ids_.keep(other.coding.id)) more.id = *other.coding.id;
    more.coding = std::move(other.coding);
    rows.statements.push_back(std::move(more));
  }
  for (auto& statement : rows.statements) {
    if (statement.id == 0) statement.id = statement_ids_.next();
  }
  std::sort(rows.statements.begin(), rows.statements.end(),
            [](const DnaStatementRow& a, const DnaStatementRow& b) { return a.id < b.id; });
  return rows;
}

// From the first quote to the last, looked for in the text where it has no place.
CodePointSpan DnaRowPlanner::place_of(const Statement& statement, const Text& text) {
  std::optional<CodePointSpan> span;
  for (const auto& evidence : statement.evidence) {
    CodePointSpan place = evidence.quote.span;
    if (text.slice(place) != evidence.quote.text) {
      const auto byte =
          evidence.quote.text.empty() ? std::string::npos : text.bytes().find(evidence.quote.text);
      if (byte == std::string::npos) {
        if (evidence.stage == EvidenceStage::unverified || place.end <= place.start) continue;
      } else {
        const auto begin = static_cast<std::uint32_t>(byte);
        place = text.code_points({begin, begin + static_cast<std::uint32_t>(evidence.quote.text.size())});
      }
    }
    span = span ? CodePointSpan{std::min(span->start, place.start), std::max(span->end, place.end)} : place;
  }
  if (!span) ++losses_.unplaced;
  return span.value_or(CodePointSpan{});
}

std::optional<Error> DnaRowPlanner::add_statement(DnaRows& rows, const Statement& statement,
                                                  CodePointSpan span) {
  DnaStatementRow row;
  row.statement = &statement;
  row.span = rows.document.span(span);
  if (row.span.stop <= row.span.start) row.span.stop = row.span.start + 1;
  if (auto coding = find_dna_coding(statement)) {
    if (const auto file = files_.find(coding->file); file != files_.end()) {
      row.coding = std::move(*coding);
      translate(row.coding, file->second);
      if (is_span(row.coding.utf16)) row.span = *row.coding.utf16;
      if (statement_ids_.keep(row.coding.id)) row.id = *row.coding.id;
    }
  }
  if (statement.actor.speaks_for.size() > 1) ++losses_.more_bodies;
  if (row.coding.type && types_.fits(*row.coding.type, statement)) {
    row.type = *row.coding.type;
    rows.statements.push_back(std::move(row));
    return std::nullopt;
  }

  std::optional<DnaStatementRow> second;
  if (statement.issue && statement.target) {
    second = row;
    second->id = 0;
    second->coding = {};
    second->toward_target = true;
    ++losses_.both;
  }
  if (statement.issue) {
    if (statement.stance == Stance::neutral) ++losses_.neutral;
    const auto type = types_.for_issue(statement.stance);
    if (!type) return type.error();
    row.type = *type;
    rows.statements.push_back(std::move(row));
  } else {
    row.toward_target = true;
    second = std::move(row);
  }
  if (second) {
    ++losses_.relations;
    const auto type = types_.for_target();
    if (!type) return type.error();
    second->type = *type;
    rows.statements.push_back(std::move(*second));
  }
  return std::nullopt;
}

DnaSpan DnaDocumentRow::span(CodePointSpan code_points) const {
  const auto unit = [&](std::uint32_t point) {
    const auto ends = std::lower_bound(line_ends.begin(), line_ends.end(), point) - line_ends.begin();
    return static_cast<std::int64_t>(units.convert(point)) + ends;
  };
  return {unit(code_points.start), unit(code_points.end)};
}

}  // namespace standpoint::io
