#include "extraction/weight_table.hpp"

#include <optional>

namespace standpoint {

Result<WeightTable> WeightTable::read(std::string_view text, const std::string& file) {
  WeightTable table;
  const auto take = [&](std::string_view row) -> std::optional<std::string> {
    const std::size_t tab = row.find('\t');
    if (tab == 0 || tab == std::string_view::npos) return "a line is a name, a tab and a weight";
    const std::string_view number = row.substr(tab + 1);
    const auto weight = finite_number(number);
    if (!weight) return "'" + std::string(number.substr(0, 20)) + "' is no weight";
    if (table.names_.contains(row.substr(0, tab)))
      return "'" + std::string(row.substr(0, tab)) + "' stands here twice";
    table.names_.add(row.substr(0, tab));
    table.weights_.push_back(*weight);
    return std::nullopt;
  };
  if (auto mistake = read_rows(text, file, take)) return *mistake;
  return table;
}

double WeightTable::sum(const Grounds& grounds) const {
  double sum = 0;
  for (const Ground& ground : grounds) sum += weight(ground.name) * ground.value;
  return sum;
}

}  // namespace standpoint
