#pragma once
// Small tables of statements, by hand and by chance.

#include "random.hpp"

#include <standpoint/graph/statement_table.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace standpoint::test {

/// "Marel Lines" says yes or no (or a number, or nothing) on "toll" on a day.
struct Said {
  std::string who;
  std::string what;
  int how = 1;
  std::string day = "2026-03-02";
  std::string document = "";  // "": one for the day
};

/// Variables who, what, how; the document's day. A `how` of `silent` is no value.
constexpr int silent = -1000;
inline graph::StatementTable table_of(const std::vector<Said>& said,
                                      graph::VariableKind how = graph::VariableKind::boolean) {
  graph::StatementTableBuilder builder;
  const auto who = builder.add_variable("who", graph::VariableKind::text);
  const auto what = builder.add_variable("what", graph::VariableKind::text);
  const auto level = builder.add_variable("how", how);
  const auto day = builder.add_variable("day", graph::VariableKind::text, graph::VariableSource::document);
  std::vector<std::string> names;
  for (const Said& one : said) names.push_back(one.day + "/" + one.document);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  for (const auto& name : names) {
    const std::string date = name.substr(0, name.find('/'));
    builder.add_document(name, graph::Moment::of(parse_date(date).value_or(Date{})));
    builder.set(day, date);
  }
  for (const Said& one : said) {
    const auto at = std::lower_bound(names.begin(), names.end(), one.day + "/" + one.document);
    builder.add_statement({static_cast<std::uint32_t>(at - names.begin())});
    builder.set(who, one.who);
    builder.set(what, one.what);
    if (one.how != silent) builder.set(level, one.how);
  }
  return std::move(builder).finish();
}

}  // namespace standpoint::test
