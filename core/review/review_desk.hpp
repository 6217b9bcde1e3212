#pragma once
// The rows of one document, put on its statements.

#include "review/name_directory.hpp"
#include "review/quote_place.hpp"

#include <standpoint/review.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace standpoint {

/// What a statement says, by names.
StatementValues values_of(const Statement& statement, const NameDirectory& names);
/// What the program found there: the values, but where a coder has set others. A name that has become an
/// alias of who it is now is the one of today.
StatementValues found_in(const Statement& statement, const NameDirectory& names);

class ReviewDesk {
 public:
  /// `here` are the entities that the document names. All must outlive the desk.
  ReviewDesk(const Document& document, const std::set<EntityId>& here, const Reviews& reviews,
             NameDirectory& names, ReviewReport& report, const DiagnosticSink& report_to)
      : document_(document),
        here_(here),
        reviews_(reviews),
        names_(names),
        report_(report),
        report_to_(report_to) {}

  /// Changes the statements of the document, and adds what is put back.
  void apply(const Reviews::OfDocument& rows, std::vector<Statement>& statements);

 private:
  void decide(const ReviewRow& row, Statement& s);
  void look_again(const ReviewRow& row, std::vector<Statement>& statements, std::set<StatementId>& taken);
  std::optional<std::size_t> find_like(const ReviewRow& row, const QuotePlace& place,
                                       const std::vector<Statement>& statements,
                                       const std::set<StatementId>& taken) const;
  Statement put_back(const ReviewRow& row, const QuotePlace& place);
  bool is_changed(const StatementValues& now, const StatementValues& then) const;
  void set_values(const StatementValues& values, const ReviewRow& row, Statement& s);
  EntityId entity_of(const std::string& name, EntityKind kind);
  void count(ReviewStatus status);

  const Document& document_;
  const std::set<EntityId>& here_;
  const Reviews& reviews_;
  NameDirectory& names_;
  ReviewReport& report_;
  const DiagnosticSink& report_to_;
  bool counts_ = true;
};

}  // namespace standpoint
