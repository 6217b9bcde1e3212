#pragma once
// What a network of discourse network analysis is asked for: which statements count, and what is made of
// them.

#include <standpoint/model/date.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// What becomes of the qualifier. Two-mode networks know ignore, combine and subtract (two_mode.hpp),
/// one-mode networks ignore, congruence, conflict and subtract (one_mode.hpp).
enum class Aggregation { ignore, combine, subtract, congruence, conflict };

/// What the weight of a tie is divided by. Two-mode networks know none, activity and prominence, one-mode
/// networks none, average, jaccard, dna_cosine and cosine.
enum class Normalisation { none, activity, prominence, average, jaccard, dna_cosine, cosine };

/// Statements that say the same count once: in a document, an ISO week, a month of the calendar, a year, or
/// in the whole range of time.
enum class Duplicates { include, document, week, month, year, range };

std::string_view to_string(Aggregation aggregation);
std::string_view to_string(Normalisation normalisation);
std::string_view to_string(Duplicates duplicates);
std::optional<Aggregation> parse_aggregation(std::string_view text);
std::optional<Normalisation> parse_normalisation(std::string_view text);
std::optional<Duplicates> parse_duplicates(std::string_view text);

/// A value of a variable whose statements are left out.
struct Exclusion {
  std::size_t variable = 0;  ///< place in the table
  std::string value;         ///< a label; of numbers also "1", "0", "-1"; "" for rows without a value
};

/// What is tied to what, and how it is counted.
struct DiscourseOptions {
  std::size_t rows = 0;     ///< place of the variable whose values are tied
  std::size_t columns = 0;  ///< ... and of the one they are tied to, or tied over
  std::optional<std::size_t> qualifier = std::nullopt;
  Aggregation aggregation = Aggregation::ignore;
  Normalisation normalisation = Normalisation::none;
  Duplicates duplicates = Duplicates::include;
  /// Rows and columns for all values of the pool, also for those whose statements are all left out.
  bool isolates = false;
  /// Both inclusive; unknown = open. A statement of unknown date lies in the range that is open at both ends.
  Date from = {};
  Date to = {};
  std::vector<Exclusion> exclude = {};
  /// Keeps what `exclude` names: of each variable that it names one of those values.
  bool invert_exclude = false;
  /// Values of rows and columns with fewer statements are left out; counted once, after duplicates.
  std::size_t min_frequency = 0;
  /// As DNA 3 reads duplicates (statement_selection.hpp), one-level scales (qualifier_scale.hpp) and windows
  /// (time_windows.hpp).
  bool dna_compatible = false;
};

}  // namespace standpoint::graph
