#include <standpoint/model/statement.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace standpoint {
namespace {

template <class E, std::size_t n>
using Names = std::array<std::pair<E, std::string_view>, n>;

constexpr Names<Stance, 3> stance_names = {
    {{Stance::support, "support"}, {Stance::oppose, "oppose"}, {Stance::neutral, "neutral"}}};
constexpr Names<EvidenceStage, 6> stage_names = {{{EvidenceStage::exact, "exact"},
                                                  {EvidenceStage::normalised, "normalised"},
                                                  {EvidenceStage::ellipsis, "ellipsis"},
                                                  {EvidenceStage::tokens, "tokens"},
                                                  {EvidenceStage::fuzzy, "fuzzy"},
                                                  {EvidenceStage::unverified, "unverified"}}};
constexpr Names<MentionType, 3> mention_names = {
    {{MentionType::name, "name"}, {MentionType::nominal, "nominal"}, {MentionType::pronoun, "pronoun"}}};
constexpr Names<QuotationType, 3> quotation_names = {{{QuotationType::direct, "direct"},
                                                      {QuotationType::indirect, "indirect"},
                                                      {QuotationType::mixed, "mixed"}}};
constexpr Names<ReviewStatus, 5> review_names = {{{ReviewStatus::automatic, "auto"},
                                                  {ReviewStatus::accepted, "accepted"},
                                                  {ReviewStatus::edited, "edited"},
                                                  {ReviewStatus::rejected, "rejected"},
                                                  {ReviewStatus::conflict, "conflict"}}};

template <class E, std::size_t n>
std::string_view name_of(const Names<E, n>& names, E value) {
  for (const auto& [candidate, name] : names) {
    if (candidate == value) return name;
  }
  return names.front().second;
}

template <class E, std::size_t n>
std::optional<E> value_of(const Names<E, n>& names, std::string_view text) {
  for (const auto& [value, name] : names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(Stance stance) { return name_of(stance_names, stance); }
std::optional<Stance> parse_stance(std::string_view text) { return value_of(stance_names, text); }

std::string_view to_string(EvidenceStage stage) { return name_of(stage_names, stage); }
std::optional<EvidenceStage> parse_evidence_stage(std::string_view text) {
  return value_of(stage_names, text);
}

std::string_view to_string(MentionType type) { return name_of(mention_names, type); }
std::optional<MentionType> parse_mention_type(std::string_view text) { return value_of(mention_names, text); }

std::string_view to_string(QuotationType type) { return name_of(quotation_names, type); }
std::optional<QuotationType> parse_quotation_type(std::string_view text) {
  return value_of(quotation_names, text);
}

std::string_view to_string(ReviewStatus status) { return name_of(review_names, status); }
std::optional<ReviewStatus> parse_review_status(std::string_view text) {
  return value_of(review_names, text);
}

}  // namespace standpoint
