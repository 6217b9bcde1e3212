#pragma once
// Questions in words, and answers as one kind of table: what `standpoint query` and the HTTP API speak.
//
//   const auto question = graph::parse_question(R"(allies of "Harbour Union" on toll from 2026-02)");
//   const auto answer = graph::answer(*question, ask);
//   for (const auto& row : answer->rows) ...
//
// The grammar (EBNF; words in any case):
//
//   question   = asked { condition } [ "?" ] ;
//   asked      = "allies of" name | "foes of" name | "neighbours of" name | "positions of" name
//              | "stance of" name "on" name
//              | "who" ( "supports" | "opposes" | "is neutral on" ) name
//              | "evidence for" name ( "->" | "to" ) name
//              | "common ground of" name "and" name
//              | "issues dividing" name "and" name
//              | "path" [ "through" ( "agreement" | "conflict" ) ] "from" name "to" name
//              | "brokers between" group "and" group
//              | "changes of" name
//              | "camps" ;
//   condition  = "on" name                             statements on this issue; of several on any
//              | "from" date | "to" date               inclusive; 2026, 2026-03 or 2026-03-02
//              | "at least" number ( "statements" | "weight" | "confidence" )
//              | "among" kind { ( "and" | "," ) kind }    persons, institutions, groups, products, places
//              | "within" number "steps of" name
//              | "through" ( "agreement" | "conflict" )   of a path
//              | "rolled up" [ "to the top" ] ;        bodies for who speaks for them
//   group      = "camp" number | name ;
//   name       = '"' characters '"' | words ;
//
// Words of a name end where a word follows that may come next ("on", "from", "and" ...): put a name that
// holds such a word between quotes; a name that the map knows may stand without ("Department of Health and
// Safety"). A singular is taken for a plural ("ally of X", "1 statement").

#include <standpoint/graph/query.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace standpoint::graph {

enum class Asked {
  allies,
  foes,
  neighbours,
  positions,
  stance,
  who,
  evidence,
  common_ground,
  dividing_issues,
  path,
  brokers,
  changes,
  camps
};

/// A name as it stands in a question.
struct AskedName {
  std::string text;        ///< without quotes; "" = none
  std::size_t column = 0;  ///< of its first character (code point), from 1; 0 = it stands in no text
  int camp = 0;            ///< "camp 2"; then there is no text
};

/// "within 2 steps of X".
struct AskedEgo {
  AskedName of;
  std::size_t steps = 1;
};

/// What is asked, names not yet looked up.
struct Question {
  Asked asked = Asked::camps;
  AskedName a;
  AskedName b;
  Stance stance = Stance::support;         ///< of who
  PathThrough through = PathThrough::any;  ///< of path
  std::vector<AskedName> on = {};
  Date from = {};
  Date to = {};
  std::size_t least_statements = 1;
  double least_weight = 0.0;
  double least_confidence = 0.0;
  std::set<NodeKind> among = {};      ///< empty = all
  std::vector<AskedEgo> within = {};  ///< at most one
  RollUp roll_up = RollUp::none;      ///< none = as the map is
};

/// Reads a question of at most 2,000 bytes. `names`, when given, decides where a name without quotes ends.
/// Error invalid_value: `where` is "column 12" (a character, from 1), the message says what stands there and
/// what may, with the nearest keyword. O(length^2) at worst.
Result<Question> parse_question(std::string_view text, const NameIndex* names = nullptr);

/// What may come next at the end of an unfinished question: keywords, and names of the map, as whole words to
/// put in the place of the last one. Each line is the whole question so far with the completion. For shells
/// and search boxes.
std::vector<std::string> complete_question(std::string_view begun, const NameIndex& names,
                                           std::size_t limit = 20);

/// What a column holds. id: the record id of the name in the column before, for programs.
enum class ColumnType { text, name, id, integer, number, date, list };

/// A column of an answer.
struct Column {
  std::string name;  ///< lower case, words joined by "_": a key of JSON objects
  ColumnType type = ColumnType::text;
};

/// text, name, id and date (ISO 8601, "" = unknown) are strings; lists are of strings.
using Cell = std::variant<std::string, std::int64_t, double, std::vector<std::string>>;

/// A row of an answer.
struct AnswerRow {
  std::vector<Cell> cells;              ///< one for each column
  std::vector<StatementId> statements;  ///< that the row rests on, sorted
};

/// An answer as a table, whatever was asked.
struct Answer {
  std::string question;  ///< as it was understood, with whole names
  std::vector<Column> columns;
  std::vector<AnswerRow> rows;     ///< none: nothing was found
  std::vector<std::string> notes;  ///< names that were guessed, what a finished map cannot tell
};

/// Looks up the names and answers. Errors: invalid_value for a name that nobody has, or several, with `where`
/// as above; unsupported for what this map cannot tell.
Result<Answer> answer(const Question& question, const Inquiry& ask);
/// The conditions of a question alone, as what Inquiry::shown() goes by: kinds that are not asked for are
/// hidden, roll_up is left to the caller. Errors: the same.
Result<Filter> make_filter(const Question& question, const Inquiry& ask);
/// parse_question() with the names of the map, and the answer.
Result<Answer> answer(std::string_view question, const Inquiry& ask);

}  // namespace standpoint::graph
