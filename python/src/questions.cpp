// Questions to a map.

#include "errors.hpp"
#include "map.hpp"
#include "rows.hpp"

#include <pybind11/stl.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::python {

namespace py = pybind11;

namespace {

using graph::Asked;
using graph::NameScope;

constexpr std::array<std::pair<std::string_view, Asked>, 13> asked_words = {
    {{"allies", Asked::allies},
     {"foes", Asked::foes},
     {"neighbours", Asked::neighbours},
     {"positions", Asked::positions},
     {"stance", Asked::stance},
     {"who", Asked::who},
     {"evidence", Asked::evidence},
     {"common_ground", Asked::common_ground},
     {"dividing_issues", Asked::dividing_issues},
     {"path", Asked::path},
     {"brokers", Asked::brokers},
     {"changes", Asked::changes},
     {"camps", Asked::camps}}};

constexpr std::array<std::pair<std::string_view, NameScope>, 3> scope_words = {
    {{"all", NameScope::all}, {"actors", NameScope::actors}, {"issues", NameScope::issues}}};

std::optional<graph::NodeKind> parse_kind(std::string_view word) {
  for (int i = 0; i <= static_cast<int>(graph::NodeKind::issue); ++i) {
    const auto kind = static_cast<graph::NodeKind>(i);
    if (graph::to_string(kind) == word) return kind;
  }
  return std::nullopt;
}

// The value of a word.
template <class Words>
auto value_of(const Words& words, std::string_view word) {
  for (const auto& [name, value] : words) {
    if (name == word) return value;
  }
  throw py::value_error("unknown word '" + std::string(word) + "'");
}

template <class Value>
Value known(const std::optional<Value>& value, const std::string& word, const char* expected) {
  if (!value) throw py::value_error("unknown value '" + word + "' (expected " + expected + ")");
  return *value;
}

Date date_of(const std::string& text) {
  if (text.empty()) return {};
  const auto date = parse_date(text);
  if (!date) throw py::value_error("'" + text + "' is no date; write it as 2026-03-02, 2026-03 or 2026");
  return *date;
}

graph::AskedName name_of(const py::object& name) {
  if (name.is_none()) return {};
  if (py::isinstance<py::int_>(name)) return {"", 0, name.cast<int>()};
  return {name.cast<std::string>()};
}

// The inquiry that a question is put to.
graph::Inquiry rolled(const Map& map, graph::RollUp level) {
  return level == graph::RollUp::none ? map.ask() : take(map.ask().rolled_up(level));
}

py::tuple answer(const Map& map, const std::string& asked, const py::object& a, const py::object& b,
                 const py::dict& conditions) {
  const graph::Question question = make_question(asked, a, b, conditions);
  std::optional<Result<graph::Answer>> found;
  {
    const py::gil_scoped_release unlocked;
    found = graph::answer(question, map.ask());
    if (!*found) fail_question(found->error(), question, rolled(map, question.roll_up));
  }
  return to_tuple(**found);
}

py::tuple ask(const Map& map, const std::string& text) {
  std::optional<Result<graph::Answer>> found;
  {
    const py::gil_scoped_release unlocked;
    const auto question = graph::parse_question(text, &map.ask().names());
    if (!question) throw Failure{"QuestionError", question.error()};
    found = graph::answer(*question, map.ask());
    if (!*found) fail_question(found->error(), *question, rolled(map, question->roll_up));
  }
  return to_tuple(**found);
}

py::dict to_dict(const Map& map, const graph::NameMatch& match) {
  const graph::Node& node = map.ask().network().graph()[match.node];
  return Row()
      .set("id", node.id)
      .set("name", node.label)
      .set("kind", graph::to_string(node.kind))
      .set("camp", node.camp)
      .set("fit", graph::to_string(match.fit))
      .set("matched", match.matched)
      .dict();
}

py::dict find(const Map& map, const std::string& name, const std::string& scope) {
  graph::Question question;
  question.a = {name};
  auto found = map.ask().names().find(name, value_of(scope_words, scope));
  if (!found) fail_question(found.error(), question, map.ask());
  return to_dict(map, *found);
}

py::list search(const Map& map, const std::string& text, const std::string& scope, std::size_t limit) {
  py::list list;
  for (const auto& match : map.ask().names().search(text, {value_of(scope_words, scope), limit}))
    list.append(to_dict(map, match));
  return list;
}

}  // namespace

graph::Question make_question(const std::string& asked, const py::object& a, const py::object& b,
                              const py::dict& conditions) {
  graph::Question question;
  question.asked = value_of(asked_words, asked);
  question.a = name_of(a);
  question.b = name_of(b);
  for (const auto& [name, value] : conditions) {
    const auto key = name.cast<std::string>();
    if (key == "on") {
      for (const auto& issue : value) question.on.push_back({issue.cast<std::string>()});
    } else if (key == "from") {
      question.from = date_of(value.cast<std::string>());
    } else if (key == "to") {
      question.to = date_of(value.cast<std::string>());
    } else if (key == "least_statements") {
      question.least_statements = value.cast<std::size_t>();
    } else if (key == "least_weight") {
      question.least_weight = value.cast<double>();
    } else if (key == "least_confidence") {
      question.least_confidence = value.cast<double>();
    } else if (key == "among") {
      for (const auto& one : value) {
        const auto word = one.cast<std::string>();
        question.among.insert(
            known(parse_kind(word), word, "person, institution, group, product, place, other or issue"));
      }
    } else if (key == "within") {
      const auto [of, steps] = value.cast<std::pair<std::string, std::size_t>>();
      question.within.push_back({{of}, steps});
    } else if (key == "roll_up") {
      const auto word = value.cast<std::string>();
      question.roll_up = known(graph::parse_roll_up(word), word, "none, institution or top");
    } else if (key == "stance") {
      const auto word = value.cast<std::string>();
      question.stance = known(parse_stance(word), word, "support, oppose or neutral");
    } else if (key == "through") {
      const auto word = value.cast<std::string>();
      question.through = known(graph::parse_path_through(word), word, "agreement, conflict or any");
    } else {
      throw py::value_error("unknown condition '" + key + "'");
    }
  }
  return question;
}

void fail_question(const Error& error, const graph::Question& question, const graph::Inquiry& ask) {
  std::vector<std::string> names = {question.a.text, question.b.text};
  for (const auto& issue : question.on) names.push_back(issue.text);
  for (const auto& ego : question.within) names.push_back(ego.of.text);
  // The name that is the matter is the one that gives the same message.
  for (const auto& name : names) {
    for (const auto& [word, scope] : scope_words) {
      const auto found = ask.names().find(name, scope);
      if (found || found.error().message != error.message) continue;
      throw Failure{error.code == Errc::not_found ? "NameNotFound" : "NameAmbiguous", error, name,
                    ask.names().suggestions(name, scope)};
    }
  }
  throw Failure{error.where.empty() ? "Error" : "QuestionError", error};
}

void add_questions(MapClass& map) {
  map.def("answer", &answer, py::arg("asked"), py::arg("a"), py::arg("b"), py::arg("conditions"));
  map.def("ask", &ask, py::arg("question"));
  map.def("find", &find, py::arg("name"), py::arg("scope"));
  map.def("search", &search, py::arg("text"), py::arg("scope"), py::arg("limit"));
  map.def(
      "knows", [](const Map& self, const std::string& name) { return self.ask().names().knows(name); },
      py::arg("name"));
  map.def(
      "completions",
      [](const Map& self, const std::string& begun, std::size_t limit) {
        return list_of(graph::complete_question(begun, self.ask().names(), limit));
      },
      py::arg("begun"), py::arg("limit"));
}

}  // namespace standpoint::python
