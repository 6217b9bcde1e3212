#pragma once
// The legend under a picture: signs with words, in as many rows as it takes.

#include "svg_writer.hpp"

#include <standpoint/graph/network.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

class SvgLegend {
 public:
  explicit SvgLegend(double width) : width_(width) {}

  /// Those that occur, in the order of the enumeration.
  void add_kinds(const std::vector<graph::NodeKind>& kinds);
  void add_relations(const std::vector<graph::Relation>& relations);
  void add_camp();
  /// A sign `sign_width` wide, drawn with its middle left at the point it is given.
  void add(double sign_width, std::string words, std::function<void(SvgWriter&, double, double)> sign);
  /// Words of their own, in several rows where they are long.
  void add_note(std::string_view words);
  /// What follows begins a row.
  void break_line();

  double height() const;
  void draw(SvgWriter& svg, double left, double top) const;

 private:
  struct Item {
    double x = 0.0;
    std::size_t row = 0;
    double sign_width = 0.0;
    std::string words;
    std::function<void(SvgWriter&, double, double)> sign;
  };
  double width_;
  double x_ = 0.0;
  std::size_t row_ = 0;
  std::vector<Item> items_;
};

}  // namespace standpoint::io
