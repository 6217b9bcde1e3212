#include "rows.hpp"

#include <utility>
#include <variant>

namespace standpoint::python {

namespace py = pybind11;

namespace {

struct PyCell {
  py::object operator()(const std::string& text) const { return to_str(text); }
  py::object operator()(std::int64_t number) const { return py::int_(number); }
  py::object operator()(double number) const { return py::float_(number); }
  py::object operator()(const std::vector<std::string>& list) const { return list_of(list); }
};

}  // namespace

py::list list_of(const std::vector<std::string>& texts) {
  py::list list(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) list[i] = to_str(texts[i]);
  return list;
}

py::list list_of(const std::vector<StatementId>& ids) {
  py::list list(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) list[i] = to_str(ids[i].value);
  return list;
}

py::tuple to_tuple(const graph::Answer& answer) {
  py::list columns;
  for (const auto& column : answer.columns) columns.append(to_str(column.name));
  const py::str statement_ids("statement_ids");
  columns.append(statement_ids);
  py::list rows(answer.rows.size());
  for (std::size_t r = 0; r < answer.rows.size(); ++r) {
    const auto& row = answer.rows[r];
    py::dict dict;
    for (std::size_t c = 0; c < row.cells.size(); ++c) dict[columns[c]] = std::visit(PyCell{}, row.cells[c]);
    dict[statement_ids] = list_of(row.statements);
    rows[r] = std::move(dict);
  }
  return py::make_tuple(to_str(answer.question), columns, rows, list_of(answer.notes));
}

}  // namespace standpoint::python
