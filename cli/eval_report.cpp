#include "eval_report.hpp"

#include "console.hpp"

#include <standpoint/model/counted.hpp>
#include <standpoint/model/statement.hpp>

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace standpoint::cli {
namespace {

constexpr std::array<Stance, 3> stances = {Stance::support, Stance::oppose, Stance::neutral};

std::string figure(std::optional<double> value) { return value ? fmt::format("{:.3f}", *value) : "-"; }

// The figures that a document's line has room for.
constexpr std::array<std::pair<Measure, std::string_view>, 7> columns = {
    {{Measure::entities, "entities"},
     {Measure::affiliations, "affiliations"},
     {Measure::statements, "statements"},
     {Measure::statements_with_stance, "with stance"},
     {Measure::statements_strict, "strict"},
     {Measure::relations, "relations"},
     {Measure::attributions, "attributions"}}};

using Buffer = fmt::memory_buffer;

void write_total(Buffer& out, const Evaluation& result) {
  const auto to = std::back_inserter(out);
  fmt::format_to(to, "{:<30}{:>10}{:>8}{:>8}{:>8}{:>11}{:>9}\n", "", "precision", "recall", "F1", "gold",
                 "predicted", "matched");
  for (std::size_t i = 0; i < measure_count; ++i) {
    const auto measure = static_cast<Measure>(i);
    const Score& score = result.total[measure];
    fmt::format_to(to, "{:<30}{:>10}{:>8}{:>8}{:>8}{:>11}{:>9}\n", to_string(measure),
                   figure(score.precision()), figure(score.recall()), figure(score.f1()), score.gold,
                   score.predicted, score.matched);
  }
}

void write_documents(Buffer& out, const Evaluation& result) {
  const auto to = std::back_inserter(out);
  fmt::format_to(to, "\nF1 of each document\n");
  for (const auto& column : columns) fmt::format_to(to, "{:>13}", column.second);
  fmt::format_to(to, "  document\n");
  for (const auto& document : result.documents) {
    for (const auto& column : columns) {
      fmt::format_to(to, "{:>13}", figure(document.scores[column.first].f1()));
    }
    fmt::format_to(to, "  {}\n", for_terminal(document.documents.gold.value, 80));
  }
}

void write_agreement(Buffer& out, const CoderAgreement& agreement) {
  const auto to = std::back_inserter(out);
  const ConfusionTable& table = agreement.stances;
  fmt::format_to(
      to,
      "\nAgreement on the stance at {} statements that both have; {} only in gold, {} only in predicted\n",
      table.units(), agreement.only_gold, agreement.only_predicted);
  fmt::format_to(to, "  Krippendorff's alpha {}   Cohen's kappa {}   observed {}\n",
                 figure(krippendorff_alpha(table)), figure(cohen_kappa(table)),
                 figure(observed_agreement(table)));
  fmt::format_to(to, "  {:<20}", "gold \\ predicted");
  for (const Stance stance : stances) fmt::format_to(to, "{:>9}", to_string(stance));
  fmt::format_to(to, "\n");
  for (const Stance stance : stances) {
    fmt::format_to(to, "  {:<20}", to_string(stance));
    for (const Stance other : stances) {
      fmt::format_to(to, "{:>9}",
                     table.count(static_cast<std::size_t>(stance), static_cast<std::size_t>(other)));
    }
    fmt::format_to(to, "\n");
  }

  const ConfusionTable& positions = agreement.positions;
  fmt::format_to(
      to,
      "\nAgreement on positions: {} cells of actor, object and stance; {} in both, {} only in gold, {} "
      "only in predicted\n",
      positions.units(), positions.count(1, 1), positions.count(1, 0), positions.count(0, 1));
  fmt::format_to(to, "  Krippendorff's alpha {}   Cohen's kappa {}   observed {}\n",
                 figure(krippendorff_alpha(positions)), figure(cohen_kappa(positions)),
                 figure(observed_agreement(positions)));
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void member(JsonWriter& json, std::string_view name, std::size_t value) {
  json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  json.Uint64(value);
}

void member(JsonWriter& json, std::string_view name, std::optional<double> value) {
  json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  if (value) {
    json.Double(std::round(*value * 1e6) / 1e6);
  } else {
    json.Null();
  }
}

void member(JsonWriter& json, std::string_view name, std::string_view value) {
  json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_scores(JsonWriter& json, const Scores& scores) {
  json.Key("measures");
  json.StartObject();
  for (std::size_t i = 0; i < measure_count; ++i) {
    const auto measure = static_cast<Measure>(i);
    const Score& score = scores[measure];
    const std::string_view name = to_string(measure);
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    json.StartObject();
    member(json, "precision", score.precision());
    member(json, "recall", score.recall());
    member(json, "f1", score.f1());
    member(json, "gold", score.gold);
    member(json, "predicted", score.predicted);
    member(json, "matched", score.matched);
    json.EndObject();
  }
  json.EndObject();
}

void write_coefficients(JsonWriter& json, const ConfusionTable& table) {
  member(json, "units", table.units());
  member(json, "alpha", krippendorff_alpha(table));
  member(json, "kappa", cohen_kappa(table));
  member(json, "observed", observed_agreement(table));
  json.Key("confusion");
  json.StartArray();
  for (std::size_t i = 0; i < table.categories(); ++i) {
    json.StartArray();
    for (std::size_t j = 0; j < table.categories(); ++j) json.Uint64(table.count(i, j));
    json.EndArray();
  }
  json.EndArray();
}

}  // namespace

std::string to_text(const Evaluation& result, bool per_document) {
  Buffer out;
  fmt::format_to(std::back_inserter(out), "{} in both files\n\n", counted(result.paired, "document"));
  write_total(out, result);
  if (per_document) write_documents(out, result);
  write_agreement(out, result.agreement);
  return fmt::to_string(out);
}

std::string to_json(const Evaluation& result, bool per_document) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  member(json, "paired", result.paired);
  member(json, "only_gold", result.only_gold.size());
  member(json, "only_predicted", result.only_predicted.size());
  member(json, "other_text", result.other_text.size());
  write_scores(json, result.total);
  json.Key("agreement");
  json.StartObject();
  json.Key("stances");
  json.StartObject();
  write_coefficients(json, result.agreement.stances);
  member(json, "only_gold", result.agreement.only_gold);
  member(json, "only_predicted", result.agreement.only_predicted);
  json.EndObject();
  json.Key("positions");
  json.StartObject();
  write_coefficients(json, result.agreement.positions);
  json.EndObject();
  json.EndObject();
  if (per_document) {
    json.Key("documents");
    json.StartArray();
    for (const auto& document : result.documents) {
      json.StartObject();
      member(json, "gold", std::string_view(document.documents.gold.value));
      member(json, "predicted", std::string_view(document.documents.predicted.value));
      write_scores(json, document.scores);
      json.EndObject();
    }
    json.EndArray();
  }
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace standpoint::cli
