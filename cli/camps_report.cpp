#include "camps_report.hpp"

#include "console.hpp"

#include <standpoint/model/counted.hpp>

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

namespace standpoint::cli {
namespace {

using graph::ActorPair;

std::map<int, std::vector<std::string>> members_of(const CampsReport& report) {
  std::map<int, std::vector<std::string>> members;
  for (std::size_t node = 0; node < report.camps.size(); ++node) {
    if (report.camps[node] > 0) members[report.camps[node]].push_back(report.graph.names()[node]);
  }
  return members;
}

std::vector<ActorPair> ambivalent_pairs(const CampsReport& report) {
  if (report.network == nullptr) return {};
  std::vector<ActorPair> pairs = graph::actor_pairs(*report.network);
  std::erase_if(pairs, [](const ActorPair& pair) { return !pair.ambivalent(); });
  const auto least = [](const ActorPair& pair) {
    return std::min(pair.alliance->weight, pair.conflict->weight);
  };
  std::stable_sort(pairs.begin(), pairs.end(),
                   [&](const ActorPair& one, const ActorPair& other) { return least(one) > least(other); });
  return pairs;
}

class Page {
 public:
  explicit Page(std::size_t top) : top_(top) {}

  void line(std::string_view text) { fmt::format_to(std::back_inserter(text_), "{}\n", text); }
  void heading(std::string_view text) { fmt::format_to(std::back_inserter(text_), "\n{}\n", text); }
  /// A line for each, up to `top`, and how many were left out.
  template <class List, class Show>
  void list(const List& all, Show show) {
    std::size_t shown = 0;
    for (const auto& one : all) {
      if (top_ > 0 && shown == top_) {
        line(fmt::format("  ... and {} more (--top)", all.size() - shown));
        return;
      }
      line("  " + show(one));
      ++shown;
    }
  }
  std::string text() const { return fmt::to_string(text_); }

 private:
  std::size_t top_;
  fmt::memory_buffer text_;
};

std::string joined(const std::vector<std::string>& names, std::size_t limit) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return for_terminal(text, limit);
}

std::string issues_or_acts(const graph::Edge& tie) {
  return tie.issues.empty() ? "direct acts" : joined(tie.issues, 60);
}

std::string headline(const CampsReport& report, std::size_t camps) {
  const std::string what = fmt::format("{}, {}: {}", counted(report.graph.node_count(), "actor"),
                                       counted(report.graph.tie_count(), "tie"), counted(camps, "camp"));
  switch (report.method) {
    case CampMethod::signed_modularity:
      return fmt::format("{} by signed modularity, Q = {:.4f}", what, report.objective);
    case CampMethod::correlation: {
      const bool proven = *report.lower_bound >= report.objective - 1e-9;
      return fmt::format("{}, {:g} {}violated, {}", what, report.objective,
                         report.weighted           ? "(weight) "
                         : report.objective == 1.0 ? "tie "
                                                   : "ties ",
                         proven ? "no partition violates fewer (proven)"
                                : fmt::format("no partition violates fewer than {:g}", *report.lower_bound));
    }
    case CampMethod::two_camps:
      return fmt::format("{} most at odds, polarity {:.3f} (at most {:.3f} is possible)", what,
                         report.objective, *report.upper_bound);
  }
  return what;
}

std::string document_name(const CampsReport& report, const DocumentId& id) {
  const Document* document = report.corpus == nullptr ? nullptr : report.corpus->find(id);
  return for_terminal(document == nullptr || document->title.empty() ? id.value : document->title, 40);
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void text(JsonWriter& json, std::string_view value) {
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void key(JsonWriter& json, std::string_view name) {
  json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void number(JsonWriter& json, std::string_view name, double value) {
  key(json, name);
  // Numbers of ties are whole numbers in JSON, too.
  if (value == std::floor(value) && std::abs(value) < 1e15) {
    json.Int64(static_cast<std::int64_t>(value));
  } else {
    json.Double(value);
  }
}

void strings(JsonWriter& json, std::string_view name, const std::vector<std::string>& values) {
  key(json, name);
  json.StartArray();
  for (const std::string& value : values) text(json, value);
  json.EndArray();
}

void write_violated(JsonWriter& json, const CampsReport& report) {
  key(json, "violated_ties");
  json.StartArray();
  for (const std::uint32_t place : report.violated) {
    const auto& tie = report.graph.ties()[place];
    json.StartObject();
    key(json, "source");
    text(json, report.graph.names()[tie.a]);
    key(json, "target");
    text(json, report.graph.names()[tie.b]);
    number(json, "sign", tie.weight < 0 ? -1 : 1);
    number(json, "weight", std::abs(tie.weight));
    json.EndObject();
  }
  json.EndArray();
}

void write_map_part(JsonWriter& json, const CampsReport& report) {
  const std::vector<std::string> names = graph::node_names(*report.network);
  key(json, "ambivalent_pairs");
  json.StartArray();
  for (const ActorPair& pair : ambivalent_pairs(report)) {
    json.StartObject();
    key(json, "source");
    text(json, names[pair.a]);
    key(json, "target");
    text(json, names[pair.b]);
    number(json, "alliance", pair.alliance->weight);
    number(json, "conflict", pair.conflict->weight);
    strings(json, "agree_on", pair.alliance->issues);
    strings(json, "fight_on", pair.conflict->issues);
    json.EndObject();
  }
  json.EndArray();
  key(json, "mutual_support");
  json.StartArray();
  for (const auto& group : report.support.groups) {
    json.StartArray();
    for (const auto node : group) text(json, report.graph.names()[node]);
    json.EndArray();
  }
  json.EndArray();
  key(json, "mutual_support_complete");
  json.Bool(report.support.complete);
}

void write_stability(JsonWriter& json, const graph::Stability& stability) {
  key(json, "stability");
  json.StartObject();
  number(json, "documents", static_cast<double>(stability.documents));
  number(json, "runs", static_cast<double>(stability.runs));
  key(json, "camps");
  json.StartArray();
  for (const auto& alliance : stability.alliances) {
    json.StartObject();
    number(json, "camp", alliance.camp);
    number(json, "members", static_cast<double>(alliance.members.size()));
    number(json, "alliances", static_cast<double>(alliance.alliances));
    number(json, "statements", static_cast<double>(alliance.statements));
    number(json, "documents", static_cast<double>(alliance.documents));
    number(json, "sources", static_cast<double>(alliance.sources));
    strings(json, "issues", alliance.issues);
    number(json, "survives", alliance.survives);
    number(json, "mean_likeness", alliance.mean_likeness);
    number(json, "least_likeness", alliance.least_likeness);
    key(json, "weakest_document");
    text(json, alliance.weakest_document.value);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
}

}  // namespace

std::string to_text(const CampsReport& report) {
  const auto members = members_of(report);
  const auto& names = report.graph.names();
  Page page(report.top);
  page.line(headline(report, members.size()));
  page.heading("Camp  Actors  Who");
  page.list(members, [](const auto& camp) {
    return fmt::format("{:<6}{:>4}  {}", camp.first, camp.second.size(), joined(camp.second, 160));
  });
  if (!report.violated.empty()) {
    page.heading(fmt::format("Ties that the camps do not explain: {}", report.violated.size()));
    page.list(report.violated, [&](std::uint32_t place) {
      const auto& tie = report.graph.ties()[place];
      return fmt::format("{} {} {}", for_terminal(names[tie.a], 50), tie.weight < 0 ? "against" : "with",
                         for_terminal(names[tie.b], 50));
    });
  }
  if (report.network == nullptr) return page.text();

  const auto pairs = ambivalent_pairs(report);
  if (!pairs.empty()) {
    const auto node_names = graph::node_names(*report.network);
    page.heading(fmt::format("Pairs that agree on one issue and fight on another: {}", pairs.size()));
    page.list(pairs, [&](const ActorPair& pair) {
      return fmt::format("{} and {}: agree on {}; fight on {}", for_terminal(node_names[pair.a], 40),
                         for_terminal(node_names[pair.b], 40), issues_or_acts(*pair.alliance),
                         issues_or_acts(*pair.conflict));
    });
  }
  if (!report.support.groups.empty()) {
    page.heading(fmt::format("Circles in which everyone is allied with everyone: {}{}",
                             report.support.groups.size(),
                             report.support.complete ? "" : " (there are more)"));
    page.list(report.support.groups, [&](const auto& group) {
      std::vector<std::string> circle;
      for (const auto node : group) circle.push_back(names[node]);
      return joined(circle, 160);
    });
  }
  if (report.stability && !report.stability->alliances.empty()) {
    page.heading(fmt::format(
        "What the camps rest on; left out one by one: {} of {} documents\nCamp  Alliances  Statements  "
        "Documents  Sources  Issues  Survives  Weakest without",
        report.stability->runs, report.stability->documents));
    page.list(report.stability->alliances, [&](const graph::AllianceStability& camp) {
      return fmt::format("{:<6}{:>7}{:>12}{:>11}{:>9}{:>8}{:>8.0f} %  {}", camp.camp, camp.alliances,
                         camp.statements, camp.documents, camp.sources, camp.issues.size(),
                         100.0 * camp.survives,
                         camp.weakest_document.empty() ? "-" : document_name(report, camp.weakest_document));
    });
  }
  return page.text();
}

std::string to_json(const CampsReport& report) {
  static constexpr std::string_view methods[] = {"signed-modularity", "correlation", "two-camps"};
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  key(json, "method");
  text(json, methods[static_cast<std::size_t>(report.method)]);
  number(json, "n", static_cast<double>(report.graph.node_count()));
  number(json, "m", static_cast<double>(report.graph.tie_count()));
  number(json, "objective", report.objective);
  if (report.lower_bound) {
    number(json, "lower_bound", *report.lower_bound);
    key(json, "proven");
    json.Bool(*report.lower_bound >= report.objective - 1e-9);
  }
  if (report.upper_bound) number(json, "upper_bound", *report.upper_bound);
  key(json, "sizes");
  json.StartArray();
  for (const auto& camp : members_of(report)) json.Uint64(camp.second.size());
  json.EndArray();
  key(json, "clusters");
  json.StartObject();
  for (std::size_t node = 0; node < report.camps.size(); ++node) {
    key(json, report.graph.names()[node]);
    json.Int(report.camps[node]);
  }
  json.EndObject();
  write_violated(json, report);
  if (report.network != nullptr) write_map_part(json, report);
  if (report.stability) write_stability(json, *report.stability);
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

}  // namespace standpoint::cli
