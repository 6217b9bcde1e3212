#include <standpoint/graph/qualifier_scale.hpp>

#include <algorithm>
#include <cmath>

namespace standpoint::graph {
namespace {

int side_of(const StatementVariable& variable, double value) {
  if (variable.kind == VariableKind::boolean) return value > 0.0 ? 1 : -1;
  return value > 0.0 ? 1 : value < 0.0 ? -1 : 0;
}

}  // namespace

QualifierScale::QualifierScale(const StatementTable& table, const StatementSelection& selection,
                               const DiscourseOptions& options) {
  if (!options.qualifier) {
    values_ = {0.0};
    sides_ = {0};
    pulls_ = {1.0};
    return;
  }
  variable_ = &table.variables()[*options.qualifier];
  is_numeric_ = variable_->kind == VariableKind::boolean || variable_->kind == VariableKind::integer ||
                variable_->kind == VariableKind::stance;

  // Levels that are there whether or not they are used, and those in use.
  std::vector<std::int64_t> levels;
  if (variable_->kind == VariableKind::boolean) levels = {0, 1};
  if (variable_->kind == VariableKind::stance) levels = {-1, 1};
  std::vector<bool> in_use(variable_->values.size());
  for (const std::uint32_t row : variable_->of_document() ? selection.kept : selection.pool) {
    const std::uint32_t code = table.code(*variable_, row);
    if (code != StatementTable::no_value) in_use[code] = true;
  }
  const auto level_of = [&](std::uint32_t code) {
    return is_numeric_ ? variable_->numbers[code] : std::int64_t{code};
  };
  for (std::uint32_t code = 0; code < in_use.size(); ++code) {
    if (in_use[code]) levels.push_back(level_of(code));
  }
  std::sort(levels.begin(), levels.end());
  levels.erase(std::unique(levels.begin(), levels.end()), levels.end());

  level_of_code_.assign(in_use.size(), 0);
  for (std::uint32_t code = 0; code < in_use.size(); ++code) {
    const auto at = std::lower_bound(levels.begin(), levels.end(), level_of(code));
    level_of_code_[code] = static_cast<std::uint32_t>(at - levels.begin());
  }
  for (const std::int64_t level : levels) {
    values_.push_back(static_cast<double>(level));
    sides_.push_back(is_numeric_ ? side_of(*variable_, static_cast<double>(level)) : 0);
    pulls_.push_back(!is_numeric_                               ? 1.0
                     : variable_->kind == VariableKind::boolean ? static_cast<double>(sides_.back())
                                                                : values_.back());
  }
  if (is_numeric_ && !values_.empty()) range_ = values_.back() - values_.front();
}

double QualifierScale::distance(std::size_t k, std::size_t l) const {
  if (k == l) return 0.0;
  if (!is_numeric_ || k >= values_.size() || l >= values_.size()) return 1.0;
  return std::abs(values_[k] - values_[l]) / range_;
}

std::uint32_t QualifierScale::level(const StatementTable& table, std::size_t row) const {
  if (variable_ == nullptr) return 0;
  const std::uint32_t code = table.code(*variable_, row);
  return code == StatementTable::no_value ? static_cast<std::uint32_t>(values_.size()) : level_of_code_[code];
}

}  // namespace standpoint::graph
