#include "dates.hpp"

#include <algorithm>

namespace standpoint::graph {

bool in_range(const Date& date, const Date& from, const Date& to) {
  if (!from.known() && !to.known()) return true;
  if (!date.known()) return false;
  const auto first_day = [](Date d) { return Date{d.year, std::max(1, d.month), std::max(1, d.day)}; };
  const auto last_day = [](Date d) {
    return Date{d.year, d.month == 0 ? 12 : d.month, d.day == 0 ? 31 : d.day};
  };
  if (from.known() && last_day(date) < first_day(from)) return false;
  return !to.known() || first_day(date) <= last_day(to);
}

void widen(Date& first, Date& last, const Date& date) {
  if (!date.known()) return;
  if (!first.known() || date < first) first = date;
  if (!last.known() || last < date) last = date;
}

Date date_of(const Corpus& corpus, const Statement& statement) {
  if (statement.date.value.known()) return statement.date.value;
  const Document* document = corpus.find(statement.doc);
  return document == nullptr ? Date{} : document->date;
}

}  // namespace standpoint::graph
