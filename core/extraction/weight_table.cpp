#include "extraction/weight_table.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace standpoint {

Result<WeightTable> WeightTable::read(std::string_view text, const std::string& file) {
  WeightTable table;
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::string_view row = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), row.size() + 1));
    if (row.empty() || row.front() == '#') continue;
    const auto where = [&] { return file + ":" + std::to_string(line); };
    const std::size_t tab = row.find('\t');
    if (tab == 0 || tab == std::string_view::npos)
      return Error{Errc::malformed, where(), "a line is a name, a tab and a weight"};
    const std::string_view number = row.substr(tab + 1);
    double weight = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), weight);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(weight))
      return Error{Errc::malformed, where(), "'" + std::string(number.substr(0, 20)) + "' is no weight"};
    if (!table.weights_.emplace(row.substr(0, tab), weight).second)
      return Error{Errc::malformed, where(), "'" + std::string(row.substr(0, tab)) + "' stands here twice"};
  }
  return table;
}

double WeightTable::sum(const Grounds& grounds) const {
  double sum = 0;
  for (const Ground& ground : grounds) {
    const auto found = weights_.find(std::string_view(ground.name));
    if (found != weights_.end()) sum += found->second * ground.value;
  }
  return sum;
}

double WeightTable::probability(const Grounds& grounds) const {
  return 1.0 / (1.0 + std::exp(-sum(grounds)));
}

}  // namespace standpoint
