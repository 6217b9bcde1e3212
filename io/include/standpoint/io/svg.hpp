#pragma once
// Pictures for print and the web: SVG 1.1, self-contained, without scripts, the same bytes on every run.
// Nothing depends on colour: relations differ in lines and heads, kinds of nodes in shapes, stances in signs.
// Every line and cell has a tooltip (<title>) that says how many statements it rests on; the picture has a
// title and a description for screen readers. Text is escaped as in graphml.hpp. Check the stream afterwards.

#include <standpoint/graph/network.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>

namespace standpoint::io {

/// What a picture of a map shows.
struct SvgMapOptions {
  graph::View view = graph::View::all;
  std::string title = {};         ///< "" = "Who stands where"
  std::size_t most_nodes = 5000;  ///< the most active ones are drawn
  std::size_t most_labels = 150;  ///< ... and labelled
};

/// Draws one view of a network, laid out for what it shows (layout.hpp). Nodes: colour and shape by kind,
/// area by activity, the number of the camp inside. Where there are more nodes than labels, parts of the map
/// without any label are left out; the picture says how much is left out. Alliance: thick line; conflict:
/// thick and dashed; supports: thin with an arrow; opposes: thin and dashed with a bar; neutral: dotted with
/// an open arrow; affiliated: dashes and dots. Up to 150 nodes no two labels overlap.
void write_svg_map(std::ostream& out, const graph::Network& network, const SvgMapOptions& options = {});

/// What a picture of a matrix shows.
struct SvgMatrixOptions {
  std::string title = {};        ///< "" = "Who stands where on what"
  std::size_t most_actors = 60;  ///< see stance_matrix.hpp
  std::size_t most_issues = 40;
};

/// Draws actors by issues (graph::make_stance_matrix). A cell has "+" and the number of supporting statements
/// on dark ground, "-" and the number of opposing ones on light ground, both where there are both, and a ring
/// for neutral ones.
void write_svg_matrix(std::ostream& out, const graph::Network& network, const SvgMatrixOptions& options = {});

}  // namespace standpoint::io
