#include "summary.hpp"

#include "console.hpp"

#include <standpoint/model/counted.hpp>

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace standpoint::cli {
namespace {

using graph::NodeKind;
using graph::Relation;

template <class T, class Key>
void keep_largest(std::vector<T>& rows, std::size_t count, Key key) {
  std::sort(rows.begin(), rows.end(), [&](const T& a, const T& b) { return key(a) < key(b); });
  if (rows.size() > count) rows.resize(count);
}

void count_nodes(Summary& summary, const graph::Graph& graph) {
  for (auto [node, end] = boost::vertices(graph); node != end; ++node) {
    const graph::Node& n = graph[*node];
    if (n.kind == NodeKind::person) ++summary.persons;
    if (n.kind == NodeKind::institution) ++summary.institutions;
    if (n.kind == NodeKind::group) ++summary.groups;
    if (n.kind == NodeKind::issue) ++summary.issues;
    if (n.kind != NodeKind::issue && n.statements > 0) {
      summary.actors.push_back({n.label, std::string(graph::to_string(n.kind)), n.statements, n.camp});
    }
  }
}

void count_edges(Summary& summary, const graph::Graph& graph) {
  struct Sides {
    std::size_t supporters = 0;
    std::size_t opponents = 0;
  };
  std::map<graph::NodeIndex, Sides> sides;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    const graph::Edge& e = graph[*edge];
    const graph::Node& source = graph[boost::source(*edge, graph)];
    const graph::Node& target = graph[boost::target(*edge, graph)];
    if (e.relation == Relation::alliance) {
      ++summary.alliances;
      summary.strongest_alliances.push_back({source.label, target.label, e.weight, e.issues});
    } else if (e.relation == Relation::conflict) {
      ++summary.conflicts;
      summary.deepest_conflicts.push_back({source.label, target.label, e.weight, e.issues});
    } else if (target.kind == NodeKind::issue) {
      if (e.relation == Relation::supports) ++sides[boost::target(*edge, graph)].supporters;
      if (e.relation == Relation::opposes) ++sides[boost::target(*edge, graph)].opponents;
    }
  }
  for (const auto& [issue, count] : sides) {
    if (count.supporters + count.opponents < 2) continue;
    summary.contested.push_back({graph[issue].label, count.supporters, count.opponents});
  }
}

std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : "; ") + word;
  return out;
}

void write_ties(fmt::memory_buffer& out, std::string_view title, const char* sign,
                const std::vector<Summary::Tie>& ties) {
  if (ties.empty()) return;
  fmt::format_to(std::back_inserter(out), "\n{}\n", title);
  for (const auto& tie : ties) {
    const std::string on = tie.issues.empty() ? "direct acts" : for_terminal(join(tie.issues), 90);
    fmt::format_to(std::back_inserter(out), "  {} {} {}  ({})\n", for_terminal(tie.a, 40), sign,
                   for_terminal(tie.b, 40), on);
  }
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void member(JsonWriter& json, const char* name, std::size_t value) {
  json.Key(name);
  json.Uint64(value);
}

void member(JsonWriter& json, const char* name, const std::string& value) {
  json.Key(name);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void ties_member(JsonWriter& json, const char* name, const std::vector<Summary::Tie>& ties) {
  json.Key(name);
  json.StartArray();
  for (const auto& tie : ties) {
    json.StartObject();
    member(json, "a", tie.a);
    member(json, "b", tie.b);
    json.Key("weight");
    json.Double(tie.weight);
    json.Key("issues");
    json.StartArray();
    for (const auto& issue : tie.issues) {
      json.String(issue.data(), static_cast<rapidjson::SizeType>(issue.size()));
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
}

}  // namespace

Summary summarise(const Corpus& corpus) {
  Summary summary;
  summary.documents = corpus.documents().size();
  for (const auto& statement : corpus.statements()) {
    if (statement.review == ReviewStatus::rejected) continue;
    ++summary.statements;
    ++(statement.stance == Stance::support  ? summary.supporting
       : statement.stance == Stance::oppose ? summary.opposing
                                            : summary.neutral);
  }
  return summary;
}

Summary summarise(const Corpus& corpus, const graph::Network& network, std::size_t rows) {
  Summary summary = summarise(corpus);
  summary.has_ties = true;
  if (network.roll_up() != graph::RollUp::none) {
    summary.roll_up = graph::to_string(network.roll_up());
    summary.rolled_up_persons = network.roll_up_counts().persons;
    summary.statements_inside = network.roll_up_counts().inside;
  }
  count_nodes(summary, network.graph());
  count_edges(summary, network.graph());

  keep_largest(summary.actors, rows, [](const Summary::Actor& a) {
    return std::make_pair(-static_cast<double>(a.statements), a.name);
  });
  keep_largest(summary.contested, rows, [](const Summary::ContestedIssue& i) {
    const auto lesser = std::min(i.supporters, i.opponents);
    return std::make_tuple(-static_cast<double>(lesser), -static_cast<double>(i.supporters + i.opponents),
                           i.label);
  });
  const auto by_weight = [](const Summary::Tie& t) { return std::make_tuple(-t.weight, t.a, t.b); };
  keep_largest(summary.strongest_alliances, rows, by_weight);
  keep_largest(summary.deepest_conflicts, rows, by_weight);
  return summary;
}

std::string to_text(const Summary& s) {
  fmt::memory_buffer out;
  const auto to = std::back_inserter(out);
  if (!s.has_ties) {
    return fmt::format("{}, {}: {} support, {} oppose, {} neutral\n", counted(s.documents, "document"),
                       counted(s.statements, "statement"), s.supporting, s.opposing, s.neutral);
  }
  fmt::format_to(to, "{}: {}, {}, {}; {}\n", counted(s.documents, "document"), counted(s.persons, "person"),
                 counted(s.institutions, "institution"), counted(s.groups, "group"),
                 counted(s.issues, "issue"));
  fmt::format_to(to, "{}: {} support, {} oppose, {} neutral; {} and {} between actors\n",
                 counted(s.statements, "statement"), s.supporting, s.opposing, s.neutral,
                 counted(s.alliances, "alliance"), counted(s.conflicts, "conflict"));
  if (!s.roll_up.empty()) {
    fmt::format_to(to, "rolled up to {}: {}; {} of a body on itself left out\n",
                   s.roll_up == "top" ? "topmost bodies" : "institutions",
                   counted(s.rolled_up_persons, "person"), counted(s.statements_inside, "statement"));
  }
  if (!s.actors.empty()) fmt::format_to(to, "\nMost active\n");
  for (const auto& actor : s.actors) {
    const std::string camp = actor.camp > 0 ? fmt::format(", camp {}", actor.camp) : "";
    fmt::format_to(to, "  {} ({}{}): {}\n", for_terminal(actor.name, 60), actor.kind, camp,
                   counted(actor.statements, "statement"));
  }
  if (!s.contested.empty()) fmt::format_to(to, "\nIssues (actors for : against)\n");
  for (const auto& issue : s.contested) {
    fmt::format_to(to, "  {}  ({} : {})\n", for_terminal(issue.label, 70), issue.supporters, issue.opponents);
  }
  write_ties(out, "Strongest alliances", "+", s.strongest_alliances);
  write_ties(out, "Deepest conflicts", "x", s.deepest_conflicts);
  return fmt::to_string(out);
}

std::string to_json(const Summary& s) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  member(json, "documents", s.documents);
  member(json, "persons", s.persons);
  member(json, "institutions", s.institutions);
  member(json, "groups", s.groups);
  member(json, "issues", s.issues);
  member(json, "statements", s.statements);
  member(json, "support", s.supporting);
  member(json, "oppose", s.opposing);
  member(json, "neutral", s.neutral);
  member(json, "alliances", s.alliances);
  member(json, "conflicts", s.conflicts);
  if (!s.roll_up.empty()) {
    member(json, "roll_up", s.roll_up);
    member(json, "rolled_up_persons", s.rolled_up_persons);
    member(json, "statements_inside", s.statements_inside);
  }
  json.Key("actors");
  json.StartArray();
  for (const auto& actor : s.actors) {
    json.StartObject();
    member(json, "name", actor.name);
    member(json, "kind", actor.kind);
    member(json, "statements", actor.statements);
    json.Key("camp");
    json.Int(actor.camp);
    json.EndObject();
  }
  json.EndArray();
  json.Key("contested");
  json.StartArray();
  for (const auto& issue : s.contested) {
    json.StartObject();
    member(json, "issue", issue.label);
    member(json, "supporters", issue.supporters);
    member(json, "opponents", issue.opponents);
    json.EndObject();
  }
  json.EndArray();
  ties_member(json, "strongest_alliances", s.strongest_alliances);
  ties_member(json, "deepest_conflicts", s.deepest_conflicts);
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace standpoint::cli
