#include "calendar.hpp"

#include <standpoint/graph/time_windows.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr std::array<std::pair<Kernel, std::string_view>, 5> kernel_names = {
    {{Kernel::none, "none"},
     {Kernel::uniform, "uniform"},
     {Kernel::triangular, "triangular"},
     {Kernel::epanechnikov, "epanechnikov"},
     {Kernel::gaussian, "gaussian"}}};

// From the first second to the last one.
struct Span {
  std::int64_t begin = 0;
  std::int64_t end = 0;
};

class WindowMaker {
 public:
  WindowMaker(const StatementTable& table, const StatementSelection& selection,
              const DiscourseOptions& options, const WindowOptions& windows, const OnTimeWindow& on_window)
      : table_(table), selection_(selection), options_(options), windows_(windows), on_window_(on_window) {
    for (const std::uint32_t row : selection.kept) {
      if (table.rows()[row].time().known()) dated_.push_back(row);
    }
  }

  Result<void> run() {
    if (windows_.unit == TimeUnit::event) {
      run_events();
    } else if (const auto span = time_span()) {
      options_.dna_compatible ? run_dna(*span) : run_calendar(*span);
    }
    if (made_ > 0) return {};
    return Error{Errc::empty, "",
                 fmt::format("no window of {} {}s fits into the time of {} statements; take a smaller one",
                             windows_.size, to_string(windows_.unit), dated_.size())};
  }

 private:
  std::int64_t seconds(std::uint32_t row) const { return table_.rows()[row].seconds; }

  // b and e of the header; nothing where no date is known.
  std::optional<Span> time_span() const {
    Span span{INT64_MAX, INT64_MIN};
    const auto reach = [&](std::int64_t at) {
      span.begin = std::min(span.begin, at);
      span.end = std::max(span.end, at);
    };
    const bool by_documents = options_.dna_compatible && windows_.kernel == Kernel::none;
    if (by_documents) {
      for (const auto& document : table_.documents()) {
        if (document.time.known()) reach(document.time.seconds);
      }
    } else {
      for (const std::uint32_t row : options_.dna_compatible ? selection_.kept : selection_.pool) {
        if (table_.rows()[row].time().known()) reach(seconds(row));
      }
    }
    if (!options_.dna_compatible && span.begin <= span.end) {
      span.begin = day_of(span.begin) * seconds_a_day;
      span.end = day_of(span.end) * seconds_a_day + seconds_a_day - 1;
    }
    const bool narrows = options_.dna_compatible && windows_.kernel != Kernel::none;
    if (options_.from.known()) {
      const std::int64_t from = first_second(options_.from);
      span.begin = narrows ? std::max(span.begin, from) : from;
    }
    if (options_.to.known()) {
      const std::int64_t to = last_second(options_.to);
      span.end = narrows ? std::min(span.end, to) : to;
    }
    if (span.begin == INT64_MAX || span.end == INT64_MIN || span.begin > span.end) return std::nullopt;
    return span;
  }

  void run_calendar(const Span& span) {
    for (std::int64_t j = 0;; ++j) {
      const Span window{add_units(span.begin, windows_.unit, j),
                        add_units(span.begin, windows_.unit, j + windows_.size) - 1};
      if (window.end > span.end) return;
      const std::int64_t middle = add_units(span.begin, windows_.unit, j + windows_.size / 2);
      const bool more = windows_.kernel == Kernel::none
                            ? hand_on(within(window), middle)
                            : weigh(dated_, middle, [&](std::uint32_t row) {
                                return fractional_units(middle, seconds(row), windows_.unit);
                              });
      if (!more) return;
    }
  }

  void run_dna(const Span& span) {
    const std::int64_t size =
        windows_.kernel == Kernel::none ? windows_.size : windows_.size + windows_.size % 2;
    const std::int64_t half = size / 2;
    for (std::int64_t middle = span.begin; middle <= span.end; middle = add_units(middle, windows_.unit, 1)) {
      Span window{add_units(middle, windows_.unit, -half), add_units(middle, windows_.unit, half)};
      bool more = true;
      if (windows_.kernel == Kernel::none) {
        if (window.begin >= span.begin && window.end <= span.end) more = hand_on(within(window), middle);
      } else {
        window = windows_.kernel == Kernel::gaussian
                     ? span
                     : Span{std::max(window.begin, span.begin), std::min(window.end, span.end)};
        more = weigh(within(window), middle, [&](std::uint32_t row) {
          return static_cast<double>(whole_units(seconds(row), middle, windows_.unit));
        });
      }
      if (!more) return;
    }
  }

  // Statements before and after a middle one.
  void run_events() {
    const auto count = static_cast<std::int64_t>(dated_.size());
    const std::int64_t before = windows_.size / 2;
    const std::int64_t after = options_.dna_compatible ? before : windows_.size - 1 - before;
    for (std::int64_t middle = before; middle + after < count; ++middle) {
      const auto at = [&](std::int64_t place) { return static_cast<std::size_t>(place); };
      const std::int64_t time = seconds(dated_[at(middle)]);
      bool more = true;
      if (windows_.kernel == Kernel::none) {
        more = hand_on(std::span(dated_).subspan(at(middle - before), at(before + after + 1)), time);
      } else {
        std::int64_t place = 0;
        more =
            weigh(dated_, time, [&](std::uint32_t /*row*/) { return static_cast<double>(place++ - middle); });
      }
      if (!more) return;
    }
  }

  std::span<const std::uint32_t> within(const Span& window) const {
    const auto begin = std::partition_point(dated_.begin(), dated_.end(),
                                            [&](std::uint32_t row) { return seconds(row) < window.begin; });
    const auto end = std::partition_point(begin, dated_.end(),
                                          [&](std::uint32_t row) { return seconds(row) <= window.end; });
    return std::span(dated_).subspan(static_cast<std::size_t>(begin - dated_.begin()),
                                     static_cast<std::size_t>(end - begin));
  }

  Moment named_after(std::int64_t middle) const {
    return options_.dna_compatible ? Moment::at(middle) : Moment::of(civil_date(middle));
  }

  bool hand_on(std::span<const std::uint32_t> statements, std::int64_t middle) {
    ++made_;
    return on_window_({named_after(middle), {statements.begin(), statements.end()}, {}});
  }

  template <class Distance>
  bool weigh(std::span<const std::uint32_t> statements, std::int64_t middle, const Distance& distance) {
    const bool rounds_up = options_.dna_compatible && windows_.unit != TimeUnit::event;
    const auto size = static_cast<double>(windows_.size + (rounds_up ? windows_.size % 2 : 0));
    TimeWindow window{named_after(middle), {}, {}};
    for (const std::uint32_t row : statements) {
      const double d = 2.0 * distance(row) / size;
      const bool is_dna_triangle = options_.dna_compatible && windows_.kernel == Kernel::triangular;
      const double weight = is_dna_triangle ? (std::abs(d) <= 1.0 ? std::abs(1.0 - d) : 0.0)
                                            : kernel_weight(windows_.kernel, d);
      if (weight == 0.0) continue;
      window.statements.push_back(row);
      window.weights.push_back(weight);
    }
    ++made_;
    return on_window_(window);
  }

  const StatementTable& table_;
  const StatementSelection& selection_;
  const DiscourseOptions& options_;
  const WindowOptions& windows_;
  const OnTimeWindow& on_window_;
  std::vector<std::uint32_t> dated_;  // kept statements of known date
  std::size_t made_ = 0;
};

}  // namespace

std::string_view to_string(Kernel kernel) {
  for (const auto& [value, name] : kernel_names) {
    if (value == kernel) return name;
  }
  return "none";
}

std::optional<Kernel> parse_kernel(std::string_view text) {
  for (const auto& [value, name] : kernel_names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

double kernel_weight(Kernel kernel, double d) {
  constexpr double one_over_root_two_pi = 0.39894228040143267794;
  if (kernel == Kernel::gaussian) return one_over_root_two_pi * std::exp(-d * d / 2.0);
  if (std::abs(d) > 1.0) return 0.0;
  switch (kernel) {
    case Kernel::uniform:
      return 0.5;
    case Kernel::triangular:
      return 1.0 - std::abs(d);
    case Kernel::epanechnikov:
      return 0.75 * (1.0 - d * d);
    default:
      return 1.0;
  }
}

Result<void> for_each_time_window(const StatementTable& table, const StatementSelection& selection,
                                  const DiscourseOptions& options, const WindowOptions& windows,
                                  const OnTimeWindow& on_window) {
  return WindowMaker(table, selection, options, windows, on_window).run();
}

}  // namespace standpoint::graph
