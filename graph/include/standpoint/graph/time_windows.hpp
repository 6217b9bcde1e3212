#pragma once
// Networks over time: windows that move along the statements, and kernels that weigh what is near their
// middle more.

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/time_units.hpp>
#include <standpoint/model/result.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// Weights of a statement at distance d from the middle, in half windows:
///   none          1 inside the window
///   uniform       1/2 for |d| <= 1
///   triangular    1 - |d| for |d| <= 1
///   epanechnikov  3/4 (1 - d^2) for |d| <= 1
///   gaussian      exp(-d^2 / 2) / sqrt(2 pi), everywhere
enum class Kernel { none, uniform, triangular, epanechnikov, gaussian };

std::string_view to_string(Kernel kernel);
std::optional<Kernel> parse_kernel(std::string_view text);
/// The formulas above.
double kernel_weight(Kernel kernel, double d);

/// How windows move over time.
struct WindowOptions {
  std::int64_t size = 1;  ///< units, at least 1
  TimeUnit unit = TimeUnit::day;
  Kernel kernel = Kernel::none;
};

/// The statements of one window.
struct TimeWindow {
  Moment middle;                          ///< day or moment that it is named after
  std::vector<std::uint32_t> statements;  ///< of the kept ones, in their order
  std::vector<double> weights;            ///< one each; empty without a kernel
};

/// Return false to stop.
using OnTimeWindow = std::function<bool(const TimeWindow&)>;

/// Calls `on_window` for the windows of the kept statements, in the order of time, from the first day b to
/// the last day e: those of options.from and to, else of the first and last statement of the pool.
///
/// A window of days, weeks, months or years covers `size` whole units: from b + j units to the day before
/// b + (j + size) units, for j = 0, 1, ... while its last day is not after e. So a window of 7 days has 7
/// days, and months begin on the day of the month that b has (the last one where there is none). Its middle
/// is b + (j + size / 2) units. A window of events covers `size` statements; its middle is the (size / 2)th
/// of them, counted from 0. With a kernel the middles are the same, d is 2 (t - middle) / size in units and
/// parts of units (statements: their places), and every statement with a weight is in.
///
/// With dna_compatible as DNA 3 does it: h = (size - 1) / 2 rounded up, windows from middle - h to middle + h
/// at the very second, so that 6 and 7 days are the same and 3 months are 2 months and a second; events
/// size / 2 on each side; b and e are those of the documents; with a kernel sizes are rounded up to even
/// ones, middles go from the first statement to the last, time counts in whole units, and the triangular
/// kernel is |1 - d|.
///
/// Statements of unknown date are in none; imprecise dates stand for their first day. Error empty when no
/// window fits. O(windows * log n + size of the windows); one window is held at a time.
Result<void> for_each_time_window(const StatementTable& table, const StatementSelection& selection,
                                  const DiscourseOptions& options, const WindowOptions& windows,
                                  const OnTimeWindow& on_window);

}  // namespace standpoint::graph
