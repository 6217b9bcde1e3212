#pragma once
// Rows of tables as dicts of Python: text as str, counts as int, lists as list, dates as ISO 8601.

#include "errors.hpp"

#include <standpoint/graph/query_language.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/id.hpp>

#include <pybind11/pybind11.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::python {

pybind11::list list_of(const std::vector<std::string>& texts);
pybind11::list list_of(const std::vector<StatementId>& ids);

/// A dict that is filled member by member.
class Row {
 public:
  Row& set(const char* key, std::string_view text) { return put(key, to_str(text)); }
  Row& set(const char* key, const char* text) { return put(key, to_str(text)); }
  Row& set(const char* key, const std::string& text) { return put(key, to_str(text)); }
  Row& set(const char* key, std::size_t count) { return put(key, pybind11::int_(count)); }
  Row& set(const char* key, int number) { return put(key, pybind11::int_(number)); }
  Row& set(const char* key, double number) { return put(key, pybind11::float_(number)); }
  Row& set(const char* key, const Date& date) { return put(key, to_str(to_string(date))); }
  Row& set(const char* key, const std::vector<std::string>& texts) { return put(key, list_of(texts)); }
  Row& set(const char* key, const std::vector<StatementId>& ids) { return put(key, list_of(ids)); }
  Row& put(const char* key, const pybind11::object& value) {
    dict_[key] = value;
    return *this;
  }
  const pybind11::dict& dict() const { return dict_; }

 private:
  pybind11::dict dict_;
};

/// An answer as (question, columns, rows, notes), rows with the members of the JSON of `standpoint query`.
pybind11::tuple to_tuple(const graph::Answer& answer);

}  // namespace standpoint::python
