#include <standpoint/checking.hpp>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <variant>

namespace standpoint {
namespace {

constexpr std::size_t longest_shown = 60;  // bytes of a quote in a message

std::string shown(std::string_view text) {
  if (text.size() <= longest_shown) return "'" + std::string(text) + "'";
  std::size_t end = longest_shown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return "'" + std::string(text.substr(0, end)) + "...'";
}

std::string places(CodePointSpan span) {
  return std::to_string(span.start) + ".." + std::to_string(span.end);
}

bool is_word(std::string_view act) {
  return !act.empty() && std::all_of(act.begin(), act.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == ' ';
  });
}

// An id that this program made of a name, where a name may stand as well.
bool is_entity_id(std::string_view text) {
  return text.size() == 18 && text.starts_with("e:") &&
         text.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
}

// As far as both are known.
bool ends_before_it_begins(const Date& from, const Date& to) {
  if (!from.known() || !to.known() || to.year != from.year)
    return from.known() && to.known() && to.year < from.year;
  if (from.month == 0 || to.month == 0 || to.month != from.month)
    return from.month != 0 && to.month != 0 && to.month < from.month;
  return from.day != 0 && to.day != 0 && to.day < from.day;
}

std::size_t hash_of(std::string_view content) {
  return content.empty() ? 0 : std::hash<std::string_view>()(content) | 1U;
}

}  // namespace

// The places of one record, compared with the text of its document.
class RecordChecker::Places {
 public:
  Places(RecordChecker& checker, const Text& text, const std::string& where, std::string record)
      : checker_(checker), text_(text), where_(where), record_(std::move(record)) {}

  void inside(std::string_view what, CodePointSpan span) {
    if (!counts()) return;
    if (span.end > text_.size_code_points() || span.end < span.start)
      checker_.find(where_, record_ + ": " + std::string(what) + " " + places(span) +
                                " lies outside the text of " + std::to_string(text_.size_code_points()) +
                                " code points");
  }

  void quote(std::string_view what, const Quote& quote) {
    if (!counts()) return;
    const CodePointSpan span = quote.span;
    if (span.end > text_.size_code_points() || span.end < span.start) {
      checker_.counts_.places -= 1;
      return inside(what, span);
    }
    if (const std::string_view stands = text_.slice(span); stands != quote.text)
      checker_.find(where_, record_ + ": " + std::string(what) + " " + places(span) + " reads " +
                                shown(quote.text) + ", the text " + shown(stands));
  }

  void quote(std::string_view what, const std::optional<Quote>& one) {
    if (one) quote(what, *one);
  }

  void quotes(std::string_view what, const std::vector<Quote>& all) {
    for (const auto& one : all) quote(what, one);
    for (std::size_t i = 1; i < all.size(); ++i) {
      if (all[i].span.start < all[i - 1].span.start)
        checker_.find(where_, record_ + ": " + std::string(what) + " is not in the order of the text");
    }
  }

 private:
  bool counts() {
    if (text_.empty()) return ++checker_.counts_.without_text, false;
    return ++checker_.counts_.places, true;
  }

  RecordChecker& checker_;
  const Text& text_;
  const std::string& where_;
  std::string record_;
};

void RecordChecker::find(const std::string& where, std::string message) {
  on_finding_({where, std::move(message)});
}

void RecordChecker::need(std::vector<Reference>& references, const std::string& id, const std::string& where,
                         std::string what) {
  if (id.empty()) return;
  const auto& known = &references == &entity_references_ ? entities_ : issues_;
  if (!known.contains(id)) references.push_back({where, std::move(what), id});
}

void RecordChecker::add_document(const Document& document, const std::string& where) {
  ++counts_.documents;
  // Rows of a table name their document again and again, without its text.
  const std::size_t hash = hash_of(document.text.bytes());
  const auto [place, is_new] = documents_.try_emplace(document.id.value, Known{where, hash, {}});
  if (is_new || place->second.content == 0) {
    place->second.content = hash;
    texts_[document.id] = document.text;
  } else if (hash != 0 && place->second.content != hash) {
    find(where, "document " + document.id.value + ": another text stands under this id (" +
                    place->second.where + ")");
  }
  if (document.id.empty()) find(where, "a document without id");
}

void RecordChecker::add_statement_id(const Statement& s, const std::string& where, std::string_view content) {
  ++counts_.statements;
  const std::size_t hash = hash_of(content);
  const auto [place, is_new] = statements_.try_emplace(s.id.value, Known{where, hash, s.doc});
  if (is_new) return;
  const Known& first = place->second;
  const bool differs = first.content != 0 && hash != 0 && first.content != hash;
  if (differs || first.doc != s.doc)
    find(where, "statement " + s.id.value + ": another statement has this id (" + first.where + ")");
}

void RecordChecker::check(const Entity& entity, const std::string& where) {
  need(entity_references_, entity.part_of.value, where, "entity " + entity.id.value + ": part_of");
  for (const auto& role : entity.roles) {
    if (is_entity_id(role.of))
      need(entity_references_, role.of, where, "entity " + entity.id.value + ": role");
    if (ends_before_it_begins(role.from, role.to))
      find(where, "entity " + entity.id.value + ": the role '" + role.office + "' ends " +
                      to_string(role.to) + ", before it begins");
  }
}

void RecordChecker::check(const Issue& issue, const std::string& where) {
  need(issue_references_, issue.parent.value, where, "issue " + issue.id.value + ": parent");
}

void RecordChecker::check(const Mention& mention, const std::string& where, const Text& text) {
  const std::string record = "mention of " + mention.entity.value;
  need(entity_references_, mention.entity.value, where, record);
  Places(*this, text, where, record).quote("span", mention.span);
}

void RecordChecker::check(const Affiliation& a, const std::string& where, const Text& text) {
  const std::string record = "affiliation of " + a.person.value;
  need(entity_references_, a.person.value, where, record + ": person");
  need(entity_references_, a.institution.value, where, record + ": institution");
  if (ends_before_it_begins(a.from, a.to))
    find(where, record + ": ends " + to_string(a.to) + ", before it begins");
  Places(*this, text, where, record).quotes("evidence", a.evidence);
}

void RecordChecker::check(const Attribution& a, const std::string& where, const Text& text) {
  need(entity_references_, a.source_entity.value, where, "attribution: source_entity");
  Places at(*this, text, where, "attribution");
  at.quotes("source", a.source);
  at.quotes("cue", a.cue);
  at.quotes("content", a.content);
}

void RecordChecker::check(const Statement& s, const std::string& where, const Text& text) {
  const std::string record = "statement " + s.id.value;
  need(entity_references_, s.actor.entity.value, where, record + ": actor");
  for (const auto& body : s.actor.speaks_for) need(entity_references_, body.value, where, record + ": for");
  if (s.target) need(entity_references_, s.target->entity.value, where, record + ": target");
  for (const auto& step : s.attribution)
    need(entity_references_, step.source.value, where, record + ": attribution");
  if (s.issue) {
    need(issue_references_, s.issue->id.value, where, record + ": issue");
    need(issue_references_, s.issue->from.value, where, record + ": issue, from");
  }
  if (!is_word(s.act)) find(where, record + ": the act " + shown(s.act) + " is no word of small letters");
  const std::string& precision = s.date.precision;
  if (!precision.empty() && precision != "day" && precision != "month" && precision != "year")
    find(where, record + ": unknown precision of its date '" + precision + "' (expected day, month or year)");

  Places at(*this, text, where, record);
  at.quote("actor", s.actor.span);
  if (s.issue) {
    at.quote("issue", s.issue->span);
    at.quote("match", s.issue->match);
  }
  if (s.target) at.quote("target", s.target->span);
  for (const auto& evidence : s.evidence) {
    // What was found nowhere has no place.
    if (evidence.stage != EvidenceStage::unverified) at.quote("evidence", evidence.quote);
  }
  if (s.sentence.end > 0) at.inside("sentence", s.sentence);
  for (const auto& step : s.attribution) at.quote("attribution", step.span);
}

template <class T>
void RecordChecker::check_or_keep(const T& record, const std::string& where) {
  const auto text = texts_.find(record.doc);
  if (text != texts_.end()) {
    check(record, where, text->second);
  } else {
    before_document_.emplace_back(Record(record), where);
  }
}

void RecordChecker::add(const Record& record, const std::string& where, std::string_view content) {
  ++counts_.records;
  const auto add_one = [&](const auto& value) {
    using T = std::decay_t<decltype(value)>;
    if constexpr (std::is_same_v<T, Document>) {
      add_document(value, where);
    } else if constexpr (std::is_same_v<T, Entity>) {
      entities_.try_emplace(value.id.value, where);
      check(value, where);
    } else if constexpr (std::is_same_v<T, Issue>) {
      issues_.try_emplace(value.id.value, where);
      check(value, where);
    } else if constexpr (std::is_same_v<T, Statement>) {
      add_statement_id(value, where, content);
      check_or_keep(value, where);
    } else if constexpr (!std::is_same_v<T, Header> && !std::is_same_v<T, Run>) {
      check_or_keep(value, where);
    }
  };
  std::visit(add_one, record);
}

void RecordChecker::finish() {
  for (const auto& one : std::exchange(before_document_, {})) {
    const auto check_one = [&](const auto& value) {
      if constexpr (requires { value.doc; }) {
        const auto text = texts_.find(value.doc);
        if (text == texts_.end()) {
          find(one.second, "document " + value.doc.value + " is not among the records");
          // Its other references may still be right or wrong.
          check(value, one.second, Text());
        } else {
          check(value, one.second, text->second);
        }
      }
    };
    std::visit(check_one, one.first);
  }
  for (const auto* references : {&entity_references_, &issue_references_}) {
    const bool of_entities = references == &entity_references_;
    const auto& known = of_entities ? entities_ : issues_;
    for (const auto& one : *references) {
      if (!known.contains(one.id))
        find(one.where, one.what + ": no record of the " + (of_entities ? "entity " : "issue ") + one.id);
    }
  }
  entity_references_.clear();
  issue_references_.clear();
}

}  // namespace standpoint
