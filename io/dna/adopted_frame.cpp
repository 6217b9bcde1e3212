// What a second database brings into the one that is written.

#include "dna/written_file.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

const DnaVariable* find_variable(const DnaStatementType& type, const DnaVariable& wanted) {
  const auto found = std::find_if(type.variables.begin(), type.variables.end(), [&](const DnaVariable& v) {
    return v.name == wanted.name && v.kind == wanted.kind;
  });
  return found == type.variables.end() ? nullptr : &*found;
}

bool has_all(const DnaStatementType& type, const DnaStatementType& wanted) {
  return std::all_of(wanted.variables.begin(), wanted.variables.end(),
                     [&](const DnaVariable& v) { return find_variable(type, v) != nullptr; });
}

int colour_at(const DnaRow& row, std::size_t column) {
  return static_cast<int>(std::clamp<std::int64_t>(integer_at(row, column).value_or(0), 0, 255));
}

}  // namespace

Result<DnaTranslation> DnaWrittenFile::adopt(const DnaFrame& other) {
  DnaTranslation translation;
  for (const auto& row : other.rows(DnaTable::coders)) {
    const auto id = integer_at(row, 0);
    if (!id) continue;
    const auto here = adopt_coder(row);
    if (!here) return here.error();
    translation.coders.emplace(*id, *here);
  }
  std::unordered_map<std::int64_t, std::int64_t> variables;
  for (const auto& type : statement_types_of(other)) {
    const auto here = adopt_type(type, other);
    if (!here) return here.error();
    translation.types.emplace(type.id, (*here)->type.id);
    for (const auto& variable : type.variables) {
      if (const auto* found = find_variable((*here)->type, variable))
        variables.emplace(variable.id, found->id);
    }
  }
  if (auto done = adopt_entities(other, variables); !done) return done.error();
  for (const auto& row : other.rows(DnaTable::regexes)) {
    const auto done = insert("REGEXES", {"Label", "Red", "Green", "Blue"},
                             {std::string(text_at(row, 0)), std::int64_t{colour_at(row, 1)},
                              std::int64_t{colour_at(row, 2)}, std::int64_t{colour_at(row, 3)}});
    if (!done) return done.error();
  }
  return translation;
}

Result<std::int64_t> DnaWrittenFile::adopt_coder(const DnaRow& row) {
  const auto known = coder_at_.find(text_at(row, 1));
  if (known != coder_at_.end()) return known->second;
  const DnaValue id = *coders_.rbegin() + 1;
  std::vector<std::string_view> columns;
  std::vector<const DnaValue*> values;
  for (std::size_t i = 0; i < std::min(row.size(), columns_of(DnaTable::coders).size()); ++i) {
    if (std::holds_alternative<std::monostate>(row[i])) continue;
    columns.push_back(columns_of(DnaTable::coders)[i]);
    values.push_back(i == 0 ? &id : &row[i]);
  }
  const auto done = insert_row("CODERS", columns, values);
  if (!done) return done.error();
  if (!*done) return first_coder();
  coders_.insert(std::get<std::int64_t>(id));
  coder_at_.emplace(text_at(row, 1), std::get<std::int64_t>(id));
  return std::get<std::int64_t>(id);
}

Result<const DnaWrittenFile::Type*> DnaWrittenFile::adopt_type(const DnaStatementType& type,
                                                               const DnaFrame& frame) {
  for (const auto& here : types_) {
    if (here.type.label == type.label && has_all(here.type, type)) return &here;
  }
  std::array<int, 3> colour{};
  for (const auto& row : frame.rows(DnaTable::statement_types)) {
    if (integer_at(row, 0) == type.id) colour = {colour_at(row, 2), colour_at(row, 3), colour_at(row, 4)};
  }
  std::vector<NewVariable> variables;
  for (const auto& variable : type.variables) variables.push_back({variable.name, variable.kind});
  const auto added = add_type(type.label, colour, variables);
  if (!added) return added.error();
  return find_type(*added);
}

Result<void> DnaWrittenFile::adopt_entities(const DnaFrame& frame,
                                            const std::unordered_map<std::int64_t, std::int64_t>& variables) {
  std::unordered_map<std::int64_t, std::string> attribute_names;
  for (const auto& row : frame.rows(DnaTable::attribute_variables)) {
    const std::string name = fold(text_at(row, 2));
    attribute_names.emplace(integer_at(row, 0).value_or(-1), name);
    const auto variable = variables.find(integer_at(row, 1).value_or(-1));
    if (variable == variables.end()) continue;
    auto& here = attributes_[variable->second];
    if (std::any_of(here.begin(), here.end(), [&](const auto& known) { return known.second == name; }))
      continue;
    const auto done = insert("ATTRIBUTEVARIABLES", {"ID", "VariableId", "AttributeVariable"},
                             {last_attribute_ + 1, variable->second, std::string(text_at(row, 2))});
    if (!done) return done.error();
    if (*done) here.emplace_back(++last_attribute_, name);
  }
  struct Made {
    std::int64_t id;
    std::int64_t variable;
  };
  std::unordered_map<std::int64_t, Made> made;  // by their ids there
  for (const auto& row : frame.rows(DnaTable::entities)) {
    const auto variable = variables.find(integer_at(row, 1).value_or(-1));
    const std::string value(text_at(row, 2));
    if (variable == variables.end() || entities_.contains({variable->second, value})) continue;
    const DnaValue none;
    const DnaValue id = last_entity_ + 1;
    const DnaValue of = variable->second;
    const auto colour = [&](std::size_t column) { return column < row.size() ? &row[column] : &none; };
    const DnaValue text = value;
    const auto done = insert_row("ENTITIES", {"ID", "VariableId", "Value", "Red", "Green", "Blue"},
                                 {&id, &of, &text, colour(3), colour(4), colour(5)});
    if (!done) return done.error();
    if (!*done) {
      ++refused;
      continue;
    }
    entities_.emplace(std::pair(variable->second, value), ++last_entity_);
    made.emplace(integer_at(row, 0).value_or(-1), Made{last_entity_, variable->second});
  }
  for (const auto& row : frame.rows(DnaTable::attribute_values)) {
    const auto entity = made.find(integer_at(row, 1).value_or(-1));
    const auto name = attribute_names.find(integer_at(row, 2).value_or(-1));
    if (entity == made.end() || name == attribute_names.end()) continue;
    for (const auto& [attribute, here] : attributes_[entity->second.variable]) {
      if (here != name->second) continue;
      const auto done = insert("ATTRIBUTEVALUES", {"ID", "EntityId", "AttributeVariableId", "AttributeValue"},
                               {last_value_ + 1, entity->second.id, attribute, std::string(text_at(row, 3))});
      if (!done) return done.error();
      if (*done) ++last_value_;
    }
  }
  return {};
}

}  // namespace standpoint::io
