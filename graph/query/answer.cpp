// From a question to the answer: names are looked up, conditions become a filter, and the inquiry is asked.

#include "query/answer_tables.hpp"
#include "query/question_words.hpp"

#include <standpoint/graph/query_language.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace standpoint::graph {
namespace {

// A name or a condition that cannot be met: thrown and caught within answer().
struct Unanswerable {
  Error error;
};

std::string quoted(const std::string& name) { return "\"" + name + "\""; }

class Answering {
 public:
  Answering(const Question& question, const Inquiry& ask) : question_(question), ask_(ask) {}

  Answer make() {
    read_conditions();
    switch (question_.asked) {
      case Asked::allies:
        a_ = actor(question_.a);
        say("allies of");
        tell_tied(answer_, "ally", keep_kinds(ask_.allies_of(a_, filter_)));
        break;
      case Asked::foes:
        a_ = actor(question_.a);
        say("foes of");
        tell_tied(answer_, "foe", keep_kinds(ask_.foes_of(a_, filter_)));
        break;
      case Asked::neighbours:
        a_ = anything(question_.a);
        say("neighbours of");
        tell_neighbours(answer_, keep_kinds(ask_.neighbours(a_, filter_)));
        break;
      case Asked::positions:
        a_ = actor(question_.a);
        say("positions of");
        tell_positions(answer_, ask_.positions_of(a_, filter_));
        break;
      case Asked::stance:
        a_ = actor(question_.a);
        b_ = anything(question_.b);
        say("stance of", "on");
        tell_stance();
        break;
      case Asked::who:
        b_ = anything(question_.b);
        tell_who();
        break;
      case Asked::evidence:
        a_ = actor(question_.a);
        b_ = anything(question_.b);
        say("evidence for", "->");
        tell_evidence(answer_, ask_.evidence(a_, b_, filter_));
        break;
      case Asked::common_ground:
        a_ = actor(question_.a);
        b_ = actor(question_.b);
        say("common ground of", "and");
        tell_shared(answer_, ask_.common_ground(a_, b_, filter_));
        break;
      case Asked::dividing_issues:
        a_ = actor(question_.a);
        b_ = actor(question_.b);
        say("issues dividing", "and");
        tell_shared(answer_, ask_.dividing_issues(a_, b_, filter_));
        break;
      case Asked::path:
        a_ = anything(question_.a);
        b_ = anything(question_.b);
        say(question_.through == PathThrough::any
                ? "path from"
                : fmt::format("path through {} from", to_string(question_.through)),
            "to");
        tell_path();
        break;
      case Asked::brokers:
        tell_brokers(answer_, keep_kinds(brokers()));
        break;
      case Asked::changes:
        a_ = actor(question_.a);
        say("changes of");
        need_statements("what was said when");
        tell_changes(answer_, ask_.changes(a_, filter_));
        break;
      case Asked::camps:
        answer_.question = "camps";
        tell_camps(answer_, ask_.camps());
        break;
    }
    answer_.question += conditions_;
    return std::move(answer_);
  }

  Filter filter() {
    read_conditions();
    if (!question_.among.empty()) {
      for (const NodeKind kind : all_node_kinds) {
        if (!question_.among.contains(kind)) filter_.hidden_kinds.insert(kind);
      }
    }
    return std::move(filter_);
  }

 private:
  [[noreturn]] static void fail(Error error, const AskedName& name) {
    if (name.column > 0) error.where = fmt::format("column {}", name.column);
    throw Unanswerable{std::move(error)};
  }

  NodeIndex take(const Result<NameMatch>& found, const AskedName& name) {
    if (!found) fail(found.error(), name);
    if (found->fit > NameFit::surname)
      answer_.notes.push_back(fmt::format("'{}' is taken for '{}'", name.text, found->name));
    return found->node;
  }
  NodeIndex actor(const AskedName& name) {
    return take(ask_.names().find(name.text, NameScope::actors), name);
  }
  NodeIndex issue(const AskedName& name) {
    return take(ask_.names().find(name.text, NameScope::issues), name);
  }
  // An issue or an actor: whose name fits better, then the issue.
  NodeIndex anything(const AskedName& name) {
    const auto as_issue = ask_.names().find(name.text, NameScope::issues);
    const auto as_actor = ask_.names().find(name.text, NameScope::actors);
    if (as_issue && as_actor) return take(as_issue->fit <= as_actor->fit ? as_issue : as_actor, name);
    if (as_issue || as_actor) return take(as_issue ? as_issue : as_actor, name);
    return take(ask_.names().find(name.text, NameScope::all), name);
  }

  const std::string& label(NodeIndex node) const { return ask_.network().graph()[node].label; }

  // The question as it was understood.
  void say(std::string_view words, std::string_view between = {}) {
    answer_.question = fmt::format("{} {}", words, quoted(label(a_)));
    if (!between.empty()) answer_.question += fmt::format(" {} {}", between, quoted(label(b_)));
  }

  void read_conditions() {
    for (const AskedName& name : question_.on) {
      filter_.issues.push_back(issue(name));
      conditions_ += " on " + quoted(label(filter_.issues.back()));
    }
    filter_.from = question_.from;
    filter_.to = question_.to;
    filter_.least_statements = question_.least_statements;
    filter_.least_weight = question_.least_weight;
    filter_.least_confidence = question_.least_confidence;
    if (filter_.from.known()) conditions_ += " from " + to_string(filter_.from);
    if (filter_.to.known()) conditions_ += " to " + to_string(filter_.to);
    if (filter_.least_statements > 1)
      conditions_ += fmt::format(" at least {} statements", filter_.least_statements);
    if (filter_.least_weight > 0.0) conditions_ += fmt::format(" at least {} weight", filter_.least_weight);
    if (filter_.least_confidence > 0.0)
      conditions_ += fmt::format(" at least {} confidence", filter_.least_confidence);
    for (const AskedEgo& ego : question_.within) {
      filter_.ego = Ego{anything(ego.of), ego.steps};
      conditions_ += fmt::format(" within {} steps of {}", ego.steps, quoted(label(filter_.ego->node)));
    }
    std::string kinds;
    for (const NodeKind kind : question_.among)
      kinds += fmt::format("{}{}s", kinds.empty() ? " among " : " and ", to_string(kind));
    conditions_ += kinds;
    if (question_.roll_up == RollUp::institution) conditions_ += " rolled up";
    if (question_.roll_up == RollUp::top) conditions_ += " rolled up to the top";
    if (!ask_.complete() && filter_.selects_statements())
      answer_.notes.emplace_back(
          "of a finished map edges pass as a whole, by their issues, dates and relation; for statements ask "
          "the "
          "records (.jsonl)");
  }

  template <class Row>
  std::vector<Row> keep_kinds(std::vector<Row> rows) const {
    const auto& kinds = question_.among;
    if (!kinds.empty()) std::erase_if(rows, [&](const Row& row) { return !kinds.contains(row.who.kind); });
    return rows;
  }

  void need_statements(std::string_view what) const {
    if (ask_.complete()) return;
    throw Unanswerable{
        Error{Errc::unsupported, "",
              fmt::format("a finished map does not say {}; give the records (.jsonl) that it was "
                          "made from",
                          what)}};
  }

  void tell_stance() {
    std::vector<Position> found;
    if (auto position = ask_.stance(a_, b_, filter_)) found.push_back(std::move(*position));
    tell_stances(answer_, found);
  }

  void tell_who() {
    const std::string_view verb = question_.stance == Stance::support  ? "supports"
                                  : question_.stance == Stance::oppose ? "opposes"
                                                                       : "is neutral on";
    answer_.question = fmt::format("who {} {}", verb, quoted(label(b_)));
    auto found = ask_.who(question_.stance, b_, filter_);
    const auto& kinds = question_.among;
    if (!kinds.empty())
      std::erase_if(found, [&](const Position& one) { return !kinds.contains(one.actor.kind); });
    tell_stances(answer_, found);
  }

  void tell_path() {
    const auto found = ask_.path(a_, b_, question_.through, filter_);
    if (found && found->empty()) answer_.notes.emplace_back("both ends are the same");
    graph::tell_path(answer_, found.value_or(std::vector<PathStep>()));
  }

  // Camps, and actors as groups of one.
  std::vector<Broker> brokers() {
    const AskedName& a = question_.a;
    const AskedName& b = question_.b;
    const auto of_a = members(a);
    const auto of_b = members(b);
    if (a.camp > 0 && b.camp > 0) {
      answer_.question = fmt::format("brokers between camp {} and camp {}", a.camp, b.camp);
      return ask_.brokers_between(a.camp, b.camp, filter_);
    }
    const auto group = [&](const AskedName& name, const std::vector<NodeIndex>& nodes) {
      return name.camp > 0 ? fmt::format("camp {}", name.camp) : quoted(label(nodes.front()));
    };
    answer_.question = fmt::format("brokers between {} and {}", group(a, of_a), group(b, of_b));
    return ask_.brokers_between(of_a, of_b, filter_);
  }

  std::vector<NodeIndex> members(const AskedName& name) {
    if (name.camp == 0) return {actor(name)};
    std::vector<NodeIndex> nodes;
    const Graph& graph = ask_.network().graph();
    for (NodeIndex node = 0; node < boost::num_vertices(graph); ++node) {
      if (graph[node].camp == name.camp) nodes.push_back(node);
    }
    if (nodes.empty())
      fail({Errc::not_found, "", fmt::format("there is no camp {}; ask for camps to see them", name.camp)},
           name);
    return nodes;
  }

  const Question& question_;
  const Inquiry& ask_;
  Filter filter_;
  std::string conditions_;  // as they were understood
  NodeIndex a_ = 0;
  NodeIndex b_ = 0;
  Answer answer_;
};

}  // namespace

Result<Answer> answer(const Question& question, const Inquiry& ask) {
  try {
    if (question.roll_up == RollUp::none) return Answering(question, ask).make();
    const auto rolled = ask.rolled_up(question.roll_up);
    if (!rolled) return rolled.error();
    return Answering(question, *rolled).make();
  } catch (const Unanswerable& wrong) {
    return wrong.error;
  }
}

Result<Filter> make_filter(const Question& question, const Inquiry& ask) {
  try {
    return Answering(question, ask).filter();
  } catch (const Unanswerable& wrong) {
    return wrong.error;
  }
}

Result<Answer> answer(std::string_view question, const Inquiry& ask) {
  const auto parsed = parse_question(question, &ask.names());
  if (!parsed) return parsed.error();
  return answer(*parsed, ask);
}

}  // namespace standpoint::graph
