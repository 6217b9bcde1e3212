#include "svg_legend.hpp"

#include "svg_shapes.hpp"

#include <standpoint/graph/text_width.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace standpoint::io {
namespace {

using graph::NodeKind;
using graph::Relation;

constexpr double legend_font = 11.0;
constexpr double row_height = 22.0;
constexpr double rule_gap = 18.0;  // from the rule to the middle of the first row
constexpr double line_sign = 42.0;

constexpr std::array<NodeKind, 7> all_kinds = {NodeKind::person,  NodeKind::institution, NodeKind::group,
                                               NodeKind::product, NodeKind::place,       NodeKind::other,
                                               NodeKind::issue};
constexpr std::array<std::pair<Relation, const char*>, 6> all_relations = {
    {{Relation::alliance, "alliance: take the same side"},
     {Relation::conflict, "conflict: take opposite sides"},
     {Relation::supports, "supports"},
     {Relation::opposes, "opposes"},
     {Relation::neutral, "neutral on"},
     {Relation::affiliated, "belongs to"}}};

}  // namespace

void SvgLegend::add(double sign_width, std::string words,
                    std::function<void(SvgWriter&, double, double)> sign) {
  const double width = sign_width + 7.0 + graph::text_width(words) * legend_font;
  if (x_ > 0.0 && x_ + width > width_) break_line();
  items_.push_back({x_, row_, sign_width, std::move(words), std::move(sign)});
  x_ += width + 20.0;
}

void SvgLegend::break_line() {
  if (x_ <= 0.0) return;
  x_ = 0.0;
  ++row_;
}

void SvgLegend::add_kinds(const std::vector<NodeKind>& kinds) {
  for (const NodeKind kind : all_kinds) {
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) continue;
    add(14.0, std::string(graph::to_string(kind)),
        [kind](SvgWriter& svg, double x, double y) { draw_shape(svg, kind, x + 7.0, y, 13.0); });
  }
}

void SvgLegend::add_relations(const std::vector<Relation>& relations) {
  for (const auto& entry : all_relations) {
    const Relation relation = entry.first;
    if (std::find(relations.begin(), relations.end(), relation) == relations.end()) continue;
    add(line_sign, entry.second, [relation](SvgWriter& svg, double x, double y) {
      SvgLine line;
      line.x1 = x;
      line.x2 = x + line_sign;
      line.y1 = line.y2 = y;
      draw_relation(svg, relation, line);
    });
  }
}

void SvgLegend::add_camp() {
  add(14.0, "number of the camp (actors that agree)", [](SvgWriter& svg, double x, double y) {
    svg.text(x + 7.0, y + 3.5, "1",
             {{"text-anchor", "middle"}, {"font-size", 10.0}, {"font-weight", "bold"}});
  });
}

void SvgLegend::add_note(std::string_view words) {
  if (words.empty()) return;
  break_line();
  for (auto& line : wrap_label(words, width_ / legend_font, 4)) {
    items_.push_back({0.0, row_, 0.0, std::move(line), {}});
    ++row_;
  }
}

double SvgLegend::height() const {
  if (items_.empty()) return 0.0;
  return rule_gap + static_cast<double>(items_.back().row) * row_height + row_height * 0.5;
}

void SvgLegend::draw(SvgWriter& svg, double left, double top) const {
  if (items_.empty()) return;
  SvgPath rule;
  rule.to("M", {left, top}).to("L", {left + width_, top});
  svg.element("path", {{"d", rule.data()}, {"stroke", "#bfbfbf"}, {"stroke-width", 1.0}});
  svg.open("g", {{"font-size", legend_font}});
  for (const auto& item : items_) {
    const double y = top + rule_gap + static_cast<double>(item.row) * row_height;
    if (item.sign) item.sign(svg, left + item.x, y);
    svg.text(left + item.x + item.sign_width + (item.sign ? 7.0 : 0.0), y + 3.8, item.words);
  }
  svg.close();
}

}  // namespace standpoint::io
