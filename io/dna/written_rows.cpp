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

// Ids of rows: those that were given, if they are free, else behind all of them.
class RowIds {
 public:
  /// True when the id may be kept.
  bool keep(std::optional<std::int64_t> id) {
    return id && *id >= 1 && *id <= INT32_MAX && taken_.insert(*id).second;
  }
  std::int64_t next() {
    const std::int64_t id = taken_.empty() ? 1 : *taken_.rbegin() + 1;
    taken_.insert(taken_.end(), id);
    return id;
  }

 private:
  std::set<std::int64_t> taken_;
};

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

class Planner {
 public:
  Planner(const Corpus& corpus, const DnaFiles& files, DnaWrittenFile& file, DnaLosses& losses)
      : corpus_(corpus), files_(files), file_(file), types_(corpus, file), losses_(losses) {}

  Result<DnaRows> plan() {
    for (const auto& statement : corpus_.statements()) {
      if (statement.review == ReviewStatus::rejected) {
        ++losses_.rejected;
      } else {
        of_document_[statement.doc].push_back(&statement);
      }
    }
    for (auto& [id, statements] : of_document_) {
      std::sort(statements.begin(), statements.end(), [](const Statement* a, const Statement* b) {
        const auto start = [](const Statement* s) {
          return s->evidence.empty() ? 0U : s->evidence.front().quote.span.start;
        };
        return std::tuple(start(a), std::string_view(a->id.value)) <
               std::tuple(start(b), std::string_view(b->id.value));
      });
    }
    plan_documents();
    for (std::size_t i = 0; i < rows_.documents.size(); ++i) {
      if (auto error = plan_statements(i)) return *error;
    }
    for (auto& row : rows_.statements) {
      if (row.id == 0) row.id = statement_ids_.next();
    }
    std::sort(rows_.statements.begin(), rows_.statements.end(),
              [](const DnaStatementRow& a, const DnaStatementRow& b) { return a.id < b.id; });
    return std::move(rows_);
  }

 private:
  // As the database that is written has it; ids of another one mean nothing there.
  static void translate(DnaCoding& coding, const DnaTranslation& file) {
    coding.coder = file.coder(coding.coder);
    coding.type = file.type(coding.type);
    if (!file.is_same) coding.id = std::nullopt;
  }

  void plan_documents() {
    const auto add = [&](const Document& document) {
      DnaDocumentRow row;
      row.document = &document;
      if (auto members = find_dna_document(document)) row.members = std::move(*members);
      if (const auto file = files_.find(row.members.file); file != files_.end()) {
        row.from_dna = true;
        row.members.coder = file->second.coder(row.members.coder);
        if (file->second.is_same && document_ids_.keep(row.members.id)) row.id = *row.members.id;
        for (auto& other : row.members.statements) translate(other.coding, file->second);
      }
      rows_.documents.push_back(std::move(row));
    };
    for (const auto& document : corpus_.documents()) add(document);
    // Statements of documents that the records lack.
    for (const auto& [id, statements] : of_document_) {
      if (corpus_.find(id) != nullptr) continue;
      Document document;
      document.id = id;
      document.title = id.value;
      add(rows_.lacking.emplace(id, std::move(document)).first->second);
    }
    for (auto& row : rows_.documents) {
      if (row.id == 0) row.id = document_ids_.next();
    }
    std::sort(rows_.documents.begin(), rows_.documents.end(),
              [](const DnaDocumentRow& a, const DnaDocumentRow& b) { return a.id < b.id; });
  }

  std::optional<Error> plan_statements(std::size_t at) {
    DnaDocumentRow& document = rows_.documents[at];
    const auto found = of_document_.find(document.document->id);
    const auto statements =
        found == of_document_.end() ? std::vector<const Statement*>() : std::move(found->second);
    MadeText made;
    if (document.text().empty() && !document.from_dna && !statements.empty()) {
      made = join_quotes(statements);
      document.made_text = made.text;
      ++losses_.without_text;
    }
    document.units = OffsetConverter(OffsetUnit::utf16, Text(document.text()));
    if (document.members.crlf) {
      std::uint32_t point = 0;
      for (const char c : document.text()) {
        if (c == '\n') document.line_ends.push_back(point);
        if (is_utf8_boundary(c)) ++point;
      }
    }
    const std::uint32_t size = made.text.empty() ? document.document->text.size_code_points()
                                                 : static_cast<std::uint32_t>(count_code_points(made.text));
    for (const auto* statement : statements) {
      const CodePointSpan span = made.text.empty() ? place_of(*statement) : place_in(*statement, made);
      if (auto error = add_statement(at, *statement, widened(span, size))) return error;
    }
    for (auto& other : document.members.statements) {
      if (!document.from_dna || file_.find_type(other.coding.type.value_or(0)) == nullptr) {
        ++losses_.untyped;
        continue;
      }
      DnaStatementRow row;
      row.document = at;
      row.type = *other.coding.type;
      row.span =
          is_span(other.coding.utf16) ? *other.coding.utf16 : document.span(widened(other.quote.span, size));
      if (statement_ids_.keep(other.coding.id)) row.id = *other.coding.id;
      row.coding = std::move(other.coding);
      rows_.statements.push_back(std::move(row));
    }
    return std::nullopt;
  }

  // From the first quote to the last, looked for in the text where it has no place.
  CodePointSpan place_of(const Statement& statement) {
    const Text& text = corpus_.find(statement.doc)->text;
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
    if (statement.evidence.size() > 1) ++losses_.several_quotes;
    return span.value_or(CodePointSpan{});
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
    if (statement.evidence.size() > 1) ++losses_.several_quotes;
    return span.value_or(CodePointSpan{});
  }

  // DNA has no statement without a character.
  static CodePointSpan widened(CodePointSpan span, std::uint32_t size) {
    if (span.end > span.start) return span;
    return span.start < size ? CodePointSpan{span.start, span.start + 1}
                             : CodePointSpan{size > 0 ? size - 1 : 0, std::max(size, 1U)};
  }

  std::optional<Error> add_statement(std::size_t document, const Statement& statement, CodePointSpan span) {
    DnaStatementRow row;
    row.statement = &statement;
    row.document = document;
    row.span = rows_.documents[document].span(span);
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
      rows_.statements.push_back(std::move(row));
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
      rows_.statements.push_back(std::move(row));
    } else {
      row.toward_target = true;
      second = std::move(row);
    }
    if (second) {
      ++losses_.relations;
      const auto type = types_.for_target();
      if (!type) return type.error();
      second->type = *type;
      rows_.statements.push_back(std::move(*second));
    }
    return std::nullopt;
  }

  const Corpus& corpus_;
  const DnaFiles& files_;
  DnaWrittenFile& file_;
  DnaTypeChooser types_;
  DnaLosses& losses_;
  DnaRows rows_;
  RowIds document_ids_, statement_ids_;
  std::map<DocumentId, std::vector<const Statement*>> of_document_;
};

}  // namespace

DnaSpan DnaDocumentRow::span(CodePointSpan code_points) const {
  const auto unit = [&](std::uint32_t point) {
    const auto ends = std::lower_bound(line_ends.begin(), line_ends.end(), point) - line_ends.begin();
    return static_cast<std::int64_t>(units.convert(point)) + ends;
  };
  return {unit(code_points.start), unit(code_points.end)};
}

Result<DnaRows> plan_dna_rows(const Corpus& corpus, const DnaFiles& files, DnaWrittenFile& file,
                              DnaLosses& losses) {
  return Planner(corpus, files, file, losses).plan();
}

}  // namespace standpoint::io
