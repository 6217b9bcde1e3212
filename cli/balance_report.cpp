#include "balance_report.hpp"

#include "console.hpp"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>

namespace standpoint::cli {
namespace {

using graph::TriadCounts;

std::string figure(std::optional<double> value) { return value ? fmt::format("{:.3f}", *value) : "-"; }

template <class T>
std::span<const T> first(const std::vector<T>& all, std::size_t top) {
  return {all.data(), top == 0 ? all.size() : std::min(top, all.size())};
}

std::size_t size_of_camp(const BalanceReport& report, int camp) {
  const auto& camps = report.balance.frustration.camps;
  return static_cast<std::size_t>(std::count(camps.begin(), camps.end(), camp));
}

std::string ends_of(const BalanceReport& report, std::uint32_t tie) {
  const auto& one = report.graph.ties()[tie];
  const auto& names = report.graph.names();
  return fmt::format("{} {} {}", for_terminal(names[one.a], 50), one.weight < 0 ? "against" : "with",
                     for_terminal(names[one.b], 50));
}

// Left words, right figure, one after the other.
class Table {
 public:
  void line(std::string_view words, std::string_view value, std::string_view more = "") {
    fmt::format_to(std::back_inserter(text_), "{:<44}{:>12}{}{}\n", words, value, more.empty() ? "" : "   ",
                   more);
  }
  void words(std::string_view line) { fmt::format_to(std::back_inserter(text_), "{}\n", line); }
  std::string text() const { return fmt::to_string(text_); }

 private:
  fmt::memory_buffer text_;
};

void write_triads(Table& table, const TriadCounts& triads) {
  table.line("Triangles", fmt::to_string(triads.all()));
  table.line("  +++ three friends", fmt::to_string(triads.ppp));
  table.line("  ++- two friends of a third are enemies", fmt::to_string(triads.ppn), "unbalanced");
  table.line("  +-- two friends with a common enemy", fmt::to_string(triads.pnn));
  table.line("  --- each against each", fmt::to_string(triads.nnn),
             "unbalanced, unless there are three camps");
  table.line(
      "  balanced", figure(triads.balance()),
      triads.all() == 0 ? "" : fmt::format("{} if --- counts as balanced", figure(triads.weak_balance())));
}

void write_frustration(Table& table, const BalanceReport& report) {
  const graph::Balance& balance = report.balance;
  const graph::Frustration& found = balance.frustration;
  const std::string_view unit = report.weighted ? "by weight" : "ties";
  if (found.proven()) {
    table.line("Frustration index", fmt::format("{:g}", found.upper), fmt::format("{}, proven", unit));
  } else {
    table.line("Frustration index", fmt::format("{:g}..{:g}", found.lower, found.upper),
               fmt::format("{}; {}", unit,
                           found.was_stopped ? "the time was up: --seconds or --exact to search on"
                                             : "--seconds or --exact to search on"));
  }
  table.line("  of all ties explained, 1 = all (1 - 2L/m)", figure(balance.normalised));
  table.line("Camps", fmt::format("{} and {}", size_of_camp(report, 1), size_of_camp(report, 2)));
  table.line("  E-I index of friendly ties, -1 = all within", figure(balance.friendly.value()));
  table.line("  E-I index of hostile ties, 1 = all between", figure(balance.hostile.value()));
}

void write_ranking(Table& table, const BalanceReport& report) {
  if (!report.balance.ties.empty()) {
    table.words("\nTies that the camps do not explain        cost  unbalanced/all triangles");
    for (const auto& tie : first(report.balance.ties, report.top))
      table.words(fmt::format("  {:<42}{:>6g}  {}/{}", ends_of(report, tie.tie), tie.cost,
                              tie.triads.unbalanced(), tie.triads.all()));
  }
  if (!report.balance.actors.empty()) {
    table.words("\nActors with most of them                  cost  share of ties  balance of triangles");
    for (const auto& actor : first(report.balance.actors, report.top))
      table.words(fmt::format("  {:<42}{:>6g}  {:>13.2f}  {:>20}",
                              for_terminal(report.graph.names()[actor.node], 42), actor.cost, actor.share,
                              figure(actor.triads.balance())));
  }
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void key(JsonWriter& json, std::string_view name) {
  json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void member(JsonWriter& json, std::string_view name, std::uint64_t value) {
  key(json, name);
  json.Uint64(value);
}

void member(JsonWriter& json, std::string_view name, std::optional<double> value) {
  key(json, name);
  if (value) {
    json.Double(*value);
  } else {
    json.Null();
  }
}

void member(JsonWriter& json, std::string_view name, const std::string& value) {
  key(json, name);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void flag(JsonWriter& json, std::string_view name, bool value) {
  key(json, name);
  json.Bool(value);
}

// Numbers of ties are whole numbers in JSON, too.
void cost(JsonWriter& json, std::string_view name, double value, bool weighted) {
  if (weighted) return member(json, name, std::optional(value));
  member(json, name, static_cast<std::uint64_t>(value));
}

void write_triads(JsonWriter& json, const TriadCounts& triads) {
  member(json, "tri_ppp", triads.ppp);
  member(json, "tri_ppn", triads.ppn);
  member(json, "tri_pnn", triads.pnn);
  member(json, "tri_nnn", triads.nnn);
  member(json, "triangle_balance", triads.balance());
}

void write_ranking(JsonWriter& json, const BalanceReport& report) {
  const auto& names = report.graph.names();
  key(json, "frustrated_ties");
  json.StartArray();
  for (const auto& tie : first(report.balance.ties, report.top)) {
    const auto& one = report.graph.ties()[tie.tie];
    json.StartObject();
    member(json, "source", names[one.a]);
    member(json, "target", names[one.b]);
    key(json, "sign");
    json.Int(one.weight < 0 ? -1 : 1);
    member(json, "weight", std::optional(one.weight < 0 ? -one.weight : one.weight));
    member(json, "triangles", tie.triads.all());
    member(json, "unbalanced_triangles", tie.triads.unbalanced());
    json.EndObject();
  }
  json.EndArray();
  key(json, "frustrated_actors");
  json.StartArray();
  for (const auto& actor : first(report.balance.actors, report.top)) {
    json.StartObject();
    member(json, "name", names[actor.node]);
    cost(json, "frustration", actor.cost, report.weighted);
    member(json, "share", std::optional(actor.share));
    member(json, "triangle_balance", actor.triads.balance());
    json.EndObject();
  }
  json.EndArray();
}

}  // namespace

std::string to_text(const BalanceReport& report) {
  const graph::Balance& balance = report.balance;
  Table table;
  table.line("Actors", fmt::to_string(report.graph.node_count()));
  table.line("Ties", fmt::to_string(report.graph.tie_count()),
             fmt::format("{} friendly, {} hostile", balance.positive, balance.negative));
  write_triads(table, balance.triads);
  table.line("Walk balance", figure(balance.walk_balance),
             balance.walk_balance ? "1 = balanced" : "for up to 3,000 actors");
  write_frustration(table, report);
  write_ranking(table, report);
  return table.text();
}

std::string to_json(const BalanceReport& report) {
  const graph::Balance& balance = report.balance;
  const graph::Frustration& found = balance.frustration;
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  member(json, "n", report.graph.node_count());
  member(json, "m", report.graph.tie_count());
  member(json, "positive", balance.positive);
  member(json, "negative", balance.negative);
  write_triads(json, balance.triads);
  member(json, "weak_triangle_balance", balance.triads.weak_balance());
  member(json, "walk_balance", balance.walk_balance);
  member(json, "algebraic_conflict", balance.algebraic_conflict);
  flag(json, "weighted", report.weighted);
  cost(json, "frustration_lower", found.lower, report.weighted);
  cost(json, "frustration_upper", found.upper, report.weighted);
  flag(json, "frustration_proven", found.proven());
  flag(json, "stopped_by_clock", found.was_stopped);
  member(json, "normalised_frustration", std::optional(balance.normalised));
  member(json, "ei_positive", balance.friendly.value());
  member(json, "ei_negative", balance.hostile.value());
  write_ranking(json, report);
  key(json, "clusters");
  json.StartObject();
  for (std::size_t node = 0; node < report.graph.node_count(); ++node) {
    key(json, report.graph.names()[node]);
    json.Int(found.camps[node]);
  }
  json.EndObject();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace standpoint::cli
