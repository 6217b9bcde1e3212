// Keys, and their values; descriptions and the labels of drawings.

#include "graphs/graphml_document.hpp"

#include <standpoint/model/ascii.hpp>

#include <fmt/format.h>

#include <utility>

namespace standpoint::io {

void GraphmlDocument::start_key(const XmlAttributes& attributes) {
  const std::string_view id = attributes.value("id");
  if (id.empty()) return stop("a key without id; give it one");
  GraphmlKey key;
  key.id = std::string(id);
  key.is_dialect = attributes.find("yfiles.type") || attributes.find("visone.type");
  if (const auto* known = keys_.find(id); known != nullptr && known->is_declared)
    return stop(fmt::format("key {} is there twice; give one of them another id", quoted_for_message(id)));

  const auto scope = attributes.find("for");
  if (!scope) note(GraphmlNote::key_without_for, id);
  if (const auto parsed = parse_graphml_scope(scope.value_or("all"))) {
    key.scope = *parsed;
  } else {
    return stop(
        fmt::format("key {} is for {}; expected graph, node, edge, hyperedge, port, endpoint, graphml "
                    "or all",
                    quoted_for_message(id), quoted_for_message(*scope)));
  }
  const std::string_view name = attributes.value("attr.name");
  key.name = std::string(name.empty() ? id : name);
  const auto type = attributes.find("attr.type");
  if (const auto parsed = parse_attribute_type(type.value_or("string"))) {
    key.type = *parsed;
  } else {
    return stop(
        fmt::format("key {} has the attr.type {}; expected boolean, int, long, float, double or string",
                    quoted_for_message(id), quoted_for_message(*type)));
  }
  if (key.is_dialect) {
    note(GraphmlNote::dialect_key, id);
  } else if (key.scope == GraphmlScope::other) {
    note(GraphmlNote::key_of_others, id);
  } else if (!type) {
    note(GraphmlNote::key_without_type, id);
  }
  new_key_ = std::move(key);
  open_.push_back({Element::key, false, 0});
}

GraphmlKey& GraphmlDocument::add_key(GraphmlKey key) {
  if (keys_.size() >= rules_.most_keys)
    reader_.stop(Errc::too_large, fmt::format("more than {} keys; leave out some", rules_.most_keys));
  return keys_.add(std::move(key));
}

void GraphmlDocument::end_key() {
  GraphmlKey* key = keys_.find(new_key_.id);
  const bool is_late = key != nullptr;
  if (is_late) {
    note(GraphmlNote::late_key, new_key_.id);
    new_key_.columns = key->columns;
    *key = std::move(new_key_);
  } else {
    key = &add_key(std::move(new_key_));
  }
  if (key->is_dialect || key->scope == GraphmlScope::other) return;
  if (is_late && retype(graph_, *key) > 0) note(GraphmlNote::wrong_value, key->id);
  // One for all is made where it is used, unless there is a default that all have.
  bool default_is_read = true;
  for (const auto owner : graphml_owners) {
    if (key->is_for(owner) && (key->scope != GraphmlScope::all || key->default_text))
      column_of(graph_, *key, owner, default_is_read);
  }
  if (!default_is_read) note(GraphmlNote::wrong_default, *key->default_text);
}

// Whose value stands directly in the open element; nothing where values are not read.
std::optional<GraphmlOwner> GraphmlDocument::owner() const {
  switch (open_.back().element) {
    case Element::node:
      return GraphmlOwner::node;
    case Element::edge:
      return GraphmlOwner::edge;
    case Element::graph:
      // In the graphml element, so the whole graph.
      if (open_.size() == 2) return GraphmlOwner::graph;
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

GraphmlKey* GraphmlDocument::key_of(std::string_view id) {
  if (auto* known = keys_.find(id)) return known;
  GraphmlKey key;
  key.id = std::string(id);
  key.name = key.id;
  key.is_declared = false;
  note(GraphmlNote::unknown_key, id);
  return &add_key(std::move(key));
}

void GraphmlDocument::start_data(const XmlAttributes& attributes) {
  const auto whose = owner();
  const std::string_view id = attributes.value("key");
  if (!whose) {
    note(GraphmlNote::value_elsewhere, id);
    return skip();
  }
  if (id.empty()) return stop("a data element without key; give it the id of a key");
  key_ = key_of(id);
  if (!key_->is_dialect && !key_->is_for(*whose)) {
    note(GraphmlNote::misplaced_value, id);
    return skip();
  }
  open_.push_back({Element::data, false, 0});
  start_text();
}

void GraphmlDocument::start_text() {
  in_text_ = true;
  has_inner_ = false;
  text_.clear();
  label_.clear();
}

void GraphmlDocument::start_inner(std::string_view name) {
  ++inner_;
  has_inner_ = true;
  if (label_at_ > 0 || !label_.empty() || open_.back().element != Element::data || !key_->is_dialect) return;
  const std::string_view local = split_xml_name(name).local;
  if (local == "NodeLabel" || local == "EdgeLabel") label_at_ = inner_;
}

void GraphmlDocument::end_inner() {
  if (inner_ == label_at_) label_at_ = 0;
  --inner_;
}

void GraphmlDocument::text(std::string_view piece) {
  if (!in_text_ || skipped_ > 0) return;
  std::string& into = inner_ == 0 ? text_ : label_;
  if (inner_ > 0 && (label_at_ == 0 || inner_ != label_at_)) return;
  if (into.size() + piece.size() > rules_.longest_value) {
    return reader_.stop(Errc::too_large,
                        fmt::format("a value longer than {} MiB", rules_.longest_value / (1024 * 1024)));
  }
  into += piece;
}

void GraphmlDocument::end(std::string_view) {
  if (skipped_ > 0) return void(--skipped_);
  if (inner_ > 0) return end_inner();
  const Element element = open_.back().element;
  open_.pop_back();
  in_text_ = false;
  switch (element) {
    case Element::data:
      return end_data();
    case Element::key:
      return end_key();
    case Element::fallback:
      new_key_.default_text = text_;
      return;
    case Element::description:
      return end_description();
    default:
      return;
  }
}

std::size_t GraphmlDocument::owner_row() const { return open_.back().row; }

void GraphmlDocument::end_data() {
  const auto whose = owner();
  if (key_->is_dialect) {
    const std::string_view label = trim(label_);
    if (label.empty()) return;
    auto& place = label_columns_[static_cast<std::size_t>(*whose)];
    // Those of the file come first.
    if (!place && table_of(graph_, *whose).find("label")) return;
    note(GraphmlNote::dialect_label, label);
    return set_extra(place, "label", *whose, label);
  }
  if (has_inner_) {
    note(GraphmlNote::structured_value, key_->id);
    if (trim(text_).empty()) return;
  }
  bool default_is_read = true;
  set_value(column_of(graph_, *key_, *whose, default_is_read), owner_row(), text_);
  if (!default_is_read) note(GraphmlNote::wrong_default, *key_->default_text);
}

void GraphmlDocument::end_description() {
  const auto whose = owner();
  set_extra(description_columns_[static_cast<std::size_t>(*whose)], "desc", *whose, text_);
}

void GraphmlDocument::set_extra(std::optional<std::size_t>& place, std::string_view column_name,
                                GraphmlOwner owner, std::string_view value) {
  AttributeTable& table = table_of(graph_, owner);
  if (!place) place = table.add(AttributeColumn(std::string(column_name), AttributeType::text));
  table[*place].set(owner_row(), value);
}

void GraphmlDocument::set_value(AttributeColumn& column, std::size_t row, std::string_view value) {
  if (column.has(row)) note(GraphmlNote::repeated_value, value);
  if (column.set_text(row, value)) {
    if (column.type() == AttributeType::boolean && value != "true" && value != "false")
      note(GraphmlNote::unusual_boolean, value);
    return;
  }
  AttributeColumn wide("", AttributeType::int64);
  if (column.type() == AttributeType::int32 && wide.set_text(0, value)) {
    column.widen();
    column.set_text(row, value);
    return note(GraphmlNote::wide_integer, value);
  }
  note(GraphmlNote::wrong_value, value);
}

}  // namespace standpoint::io
