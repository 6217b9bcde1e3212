#include <standpoint/graph/dna_kernels.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace standpoint::graph {
namespace {

// The values of a variable that are in use, sorted as words, and the place of each code among them.
struct Places {
  std::vector<std::string> labels;
  std::vector<std::uint32_t> of_code;
};

Places places_of(const StatementTable& table, const StatementVariable& variable,
                 const std::vector<std::uint32_t>& rows) {
  std::vector<bool> used(variable.values.size());
  for (const std::uint32_t row : rows) {
    const std::uint32_t code = table.code(variable, row);
    if (code != StatementTable::no_value) used[code] = true;
  }
  const auto label = [&](std::size_t code) {
    return variable.numbers.empty() ? variable.values[code] : std::to_string(variable.numbers[code]);
  };
  Places places;
  for (std::size_t code = 0; code < used.size(); ++code) {
    if (used[code]) places.labels.push_back(label(code));
  }
  std::sort(places.labels.begin(), places.labels.end());
  for (std::size_t code = 0; code < used.size(); ++code) {
    const auto at = std::lower_bound(places.labels.begin(), places.labels.end(), label(code));
    places.of_code.push_back(static_cast<std::uint32_t>(at - places.labels.begin()));
  }
  return places;
}

class DnaKernel {
 public:
  DnaKernel(const StatementTable& table, const StatementSelection& selection, const DiscourseOptions& options)
      : table_(table), options_(options) {
    const auto& variables = table.variables();
    const auto& labelled = options.isolates ? selection.pool : selection.kept;
    rows_ = places_of(table, variables[options.rows], labelled);
    columns_ = places_of(table, variables[options.columns], labelled);
    if (options.qualifier) {
      qualifier_ = &variables[*options.qualifier];
      levels_ = places_of(table, *qualifier_, labelled);
    }
    level_count_ = std::max<std::size_t>(1, levels_.labels.size());
  }

  std::size_t size() const { return rows_.labels.size() * columns_.labels.size() * level_count_; }

  DenseNetwork two_modes(const TimeWindow& window) const {
    DenseNetwork network = empty(columns_.labels);
    for (std::size_t i = 0; i < window.statements.size(); ++i) {
      const std::uint32_t row = window.statements[i];
      network.weights[place(rows_, options_.rows, row)][place(columns_, options_.columns, row)] +=
          pull(level(row)) * window.weights[i];
    }
    return network;
  }

  DenseNetwork one_mode(const StatementSelection& selection, const TimeWindow& window) const {
    std::vector<double> roots(size());
    for (std::size_t i = 0; i < window.statements.size(); ++i)
      roots[cell(window.statements[i])] += std::sqrt(window.weights[i]);
    std::vector<double> counts(size());
    for (const std::uint32_t row : selection.kept) counts[cell(row)] += 1.0;

    DenseNetwork network = empty(rows_.labels);
    for (std::size_t a = 0; a < rows_.labels.size(); ++a) {
      for (std::size_t b = 0; b < rows_.labels.size(); ++b) {
        double& weight = network.weights[a][b];
        weight = shared(roots, a, b);
        if (options_.normalisation == Normalisation::none) continue;
        const double norm = norm_of(counts, a, b);
        if (weight != 0.0 && norm != 0.0) weight *= norm;
      }
    }
    return network;
  }

 private:
  DenseNetwork empty(const std::vector<std::string>& columns) const {
    return {rows_.labels, columns,
            std::vector<std::vector<double>>(rows_.labels.size(), std::vector<double>(columns.size()))};
  }

  std::size_t place(const Places& places, std::size_t variable, std::uint32_t row) const {
    return places.of_code[table_.code(table_.variables()[variable], row)];
  }

  std::size_t level(std::uint32_t row) const {
    const std::uint32_t code =
        qualifier_ == nullptr ? StatementTable::no_value : table_.code(*qualifier_, row);
    return code == StatementTable::no_value ? 0 : levels_.of_code[code];
  }

  std::size_t cell(std::uint32_t row) const {
    return (place(rows_, options_.rows, row) * columns_.labels.size() +
            place(columns_, options_.columns, row)) *
               level_count_ +
           level(row);
  }

  bool has_numbers() const { return qualifier_ != nullptr && qualifier_->kind != VariableKind::text; }

  double pull(std::size_t level) const {
    if (options_.aggregation == Aggregation::ignore || !has_numbers()) return 1.0;
    const auto k = static_cast<double>(level);
    return qualifier_->kind == VariableKind::boolean ? 2.0 * k - 1.0 : k;
  }

  double factor(std::size_t k, std::size_t l) const {
    if (options_.aggregation == Aggregation::ignore) return 1.0;
    const double apart = std::abs(static_cast<double>(k) - static_cast<double>(l));
    const double q = has_numbers() ? 1.0 - apart / static_cast<double>(level_count_ - 1) : 1.0;
    if (options_.aggregation == Aggregation::congruence) return q;
    return options_.aggregation == Aggregation::conflict ? 1.0 - q : 2.0 * q - 1.0;
  }

  double shared(const std::vector<double>& roots, std::size_t a, std::size_t b) const {
    double sum = 0.0;
    for (std::size_t column = 0; column < columns_.labels.size(); ++column) {
      const double* const one = &roots[(a * columns_.labels.size() + column) * level_count_];
      const double* const other = &roots[(b * columns_.labels.size() + column) * level_count_];
      for (std::size_t k = 0; k < level_count_; ++k) {
        for (std::size_t l = 0; l < level_count_; ++l) {
          if (one[k] > 0.0 && other[l] > 0.0) sum += one[k] * other[l] * factor(k, l);
        }
      }
    }
    return sum;
  }

  double norm_of(const std::vector<double>& counts, std::size_t a, std::size_t b) const {
    double norm = 0.0;
    const std::size_t cells = columns_.labels.size() * level_count_;
    for (std::size_t i = 0; i < cells; ++i) {
      const double said = counts[a * cells + i] + counts[b * cells + i];
      if (said > 0.0) norm += 2.0 / said;
    }
    return norm;
  }

  const StatementTable& table_;
  const DiscourseOptions& options_;
  const StatementVariable* qualifier_ = nullptr;
  Places rows_, columns_, levels_;
  std::size_t level_count_ = 1;
};

}  // namespace

Result<DenseNetwork> dna_kernel_network(const StatementTable& table, const StatementSelection& selection,
                                        const DiscourseOptions& options, NetworkModes modes,
                                        const TimeWindow& window) {
  const DnaKernel kernel(table, selection, options);
  if (kernel.size() > 50'000'000) {
    return Error{Errc::too_large, "",
                 fmt::format("a kernel as DNA has it over {} cells of rows, columns and levels; leave out "
                             "--dna-compatible, which needs no such table",
                             kernel.size())};
  }
  return modes == NetworkModes::two ? kernel.two_modes(window) : kernel.one_mode(selection, window);
}

}  // namespace standpoint::graph
