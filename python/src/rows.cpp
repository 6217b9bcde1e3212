#include "rows.hpp"

#include <utility>
#include <variant>

namespace standpoint::python {

namespace py = pybind11;

namespace {

// Longer ones are sentences, which seldom come twice.
constexpr std::size_t longest_shared = 80;

struct PyCell {
  Table& table;

  py::object operator()(const std::string& text) const { return table.text(text); }
  py::object operator()(std::int64_t number) const { return py::int_(number); }
  py::object operator()(double number) const { return py::float_(number); }
  py::object operator()(const std::vector<std::string>& list) const { return table.list(list); }
};

}  // namespace

py::list list_of(const std::vector<std::string>& texts) {
  py::list list(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) list[i] = to_str(texts[i]);
  return list;
}

Table::Table() : collects_(PyGC_Disable() != 0) {}

Table::~Table() {
  if (collects_) PyGC_Enable();
}

py::str Table::text(std::string_view text) {
  if (text.size() > longest_shared) return to_str(text);
  if (const auto found = known_.find(text); found != known_.end()) return found->second;
  return known_.emplace(text, to_str(text)).first->second;
}

py::list Table::list(const std::vector<std::string>& texts) {
  py::list list(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) list[i] = text(texts[i]);
  return list;
}

py::list Table::list(const std::vector<StatementId>& ids) {
  py::list list(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) list[i] = text(ids[i].value);
  return list;
}

py::tuple to_tuple(const graph::Answer& answer) {
  Table table;
  py::list columns;
  for (const auto& column : answer.columns) columns.append(table.text(column.name));
  const py::str statement_ids("statement_ids");
  columns.append(statement_ids);
  py::list rows(answer.rows.size());
  for (std::size_t r = 0; r < answer.rows.size(); ++r) {
    const auto& row = answer.rows[r];
    py::dict dict;
    for (std::size_t c = 0; c < row.cells.size(); ++c)
      dict[columns[c]] = std::visit(PyCell{table}, row.cells[c]);
    dict[statement_ids] = table.list(row.statements);
    rows[r] = std::move(dict);
  }
  return py::make_tuple(to_str(answer.question), columns, rows, list_of(answer.notes));
}

}  // namespace standpoint::python
