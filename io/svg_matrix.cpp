// The stance matrix as SVG: actors by issues, read by signs and by light and dark.

#include "svg_legend.hpp"
#include "svg_shapes.hpp"
#include "svg_writer.hpp"

#include <standpoint/graph/stance_matrix.hpp>
#include <standpoint/graph/text_width.hpp>
#include <standpoint/io/svg.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

using graph::Graph;
using graph::StanceCounts;
using graph::StanceMatrix;

constexpr double title_height = 84.0;
constexpr double cell_width = 36.0;
constexpr double cell_height = 22.0;
constexpr double camp_height = 24.0;  // of the line above a camp
constexpr double font = 11.5;
constexpr double slope = 0.7071;  // of column labels
constexpr double actor_ems = 24.0;
constexpr double issue_ems = 20.0;

constexpr const char* dark = "#2166ac";   // behind support
constexpr const char* light = "#fddbc7";  // behind opposition
constexpr const char* red = "#8a1220";

std::string counted(std::string_view label, double width, std::size_t count) {
  return shorten_label(label, width) + " (" + std::to_string(count) + ")";
}

// Cells, as in the legend: `x` and `y` are the first corner.
void draw_cell(SvgWriter& svg, double x, double y, const StanceCounts& counts, std::string_view title) {
  const bool is_mixed = counts.support > 0 && counts.oppose > 0;
  const double half = is_mixed ? cell_width * 0.5 : cell_width;
  const auto sign_of = [&](double left, double width, const std::string& text, const char* ink) {
    const double size = std::min(11.5, (width - 4.0) / (graph::text_width(text) * bold_width));
    svg.text(left + width * 0.5, y + cell_height * 0.5 + size * 0.36, text,
             {{"fill", ink}, {"font-size", size}, {"font-weight", "bold"}});
  };
  svg.open("g", {});
  svg.title(title);
  if (counts.support > 0) {
    svg.element(
        "rect",
        {{"x", x + 1}, {"y", y + 1}, {"width", half - 2}, {"height", cell_height - 2}, {"fill", dark}});
    sign_of(x, half, "+" + std::to_string(counts.support), "#ffffff");
  }
  if (counts.oppose > 0) {
    const double left = x + cell_width - half;
    svg.element("rect", {{"x", left + 1.5},
                         {"y", y + 1.5},
                         {"width", half - 3},
                         {"height", cell_height - 3},
                         {"fill", light},
                         {"stroke", red}});
    sign_of(left, half, "\u2212" + std::to_string(counts.oppose), red);
  }
  if (counts.neutral > 0) {
    const bool is_alone = counts.support + counts.oppose == 0;
    svg.element("circle", {{"cx", is_alone ? x + 10.0 : x + cell_width - 5.0},
                           {"cy", is_alone ? y + cell_height * 0.5 : y + 5.0},
                           {"r", is_alone ? 4.0 : 3.0},
                           {"fill", "#ffffff"},
                           {"stroke", "#4d4d4d"},
                           {"stroke-width", 1.3}});
    if (is_alone)
      svg.text(x + 23.0, y + cell_height * 0.5 + 4.0, std::to_string(counts.neutral), {{"fill", "#4d4d4d"}});
  }
  svg.close();
}

std::string describe(const Graph& graph, const StanceMatrix::Row& row, const StanceMatrix::Column& column,
                     const StanceCounts& counts) {
  std::string text = graph[row.actor].label + " on " + graph[column.issue].label + ": ";
  text += count_words(counts.total(), "statement") + ", " + std::to_string(counts.support) + " for, " +
          std::to_string(counts.oppose) + " against, " + std::to_string(counts.neutral) + " neutral";
  return text;
}

std::string count_line(const StanceMatrix& matrix) {
  if (matrix.rows.empty()) return "Nothing to draw: no statement on an issue was found.";
  return count_words(matrix.rows.size(), "actor") + ", " + count_words(matrix.columns.size(), "issue") +
         ", " + count_words(matrix.statements_shown, "statement");
}

std::string left_out_line(const StanceMatrix& matrix) {
  std::string text;
  const auto add = [&](std::size_t count, std::string_view word) {
    if (count > 0) text += (text.empty() ? "Left out, of less activity: " : ", ") + count_words(count, word);
  };
  add(matrix.actors - matrix.rows.size(), "actor");
  add(matrix.issues - matrix.columns.size(), "issue");
  add(matrix.statements - matrix.statements_shown, "statement");
  return text.empty() ? text : text + ".";
}

class MatrixDrawing {
 public:
  MatrixDrawing(const StanceMatrix& matrix, const Graph& graph) : matrix_(matrix), graph_(graph) {
    for (const auto& row : matrix.rows) {
      rows_.push_back(counted(graph[row.actor].label, actor_ems, row.counts.total()));
      label_width_ = std::max(label_width_, graph::text_width(rows_.back()) * font);
    }
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
      const auto& column = matrix.columns[c];
      columns_.push_back(counted(graph[column.issue].label, issue_ems, column.counts.total()));
      const double reach = graph::text_width(columns_.back()) * font * slope;
      head_height_ = std::max(head_height_, reach + 14.0);
      const double right = (static_cast<double>(c) + 0.6) * cell_width + reach + 10.0;
      cells_width_ = std::max({cells_width_, right, static_cast<double>(c + 1) * cell_width});
    }
    // A line with its name above each camp.
    double y = head_height_;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (begins_camp(r)) y += camp_height;
      tops_.push_back(y);
      y += cell_height;
    }
    height_ = y;
  }

  double width() const { return label_width_ + 10.0 + cells_width_; }
  double height() const { return height_; }

  void draw(SvgWriter& svg, double left, double top) const {
    const double cells = left + label_width_ + 10.0;
    draw_grid(svg, cells, top);
    svg.open("g", {{"font-size", font}});
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const double x = cells + (static_cast<double>(c) + 0.6) * cell_width;
      const double y = top + head_height_ - 6.0;
      std::string turn = "rotate(-45 ";
      append_svg_number(turn, x);
      turn += ' ';
      append_svg_number(turn, y);
      svg.text(x, y, columns_[c], {{"transform", turn + ")"}, {"font-style", "italic"}});
    }
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const double y = top + tops_[r];
      if (begins_camp(r)) {
        const int camp = camp_of(r);
        svg.text(left, y - 6.0, camp > 0 ? "Camp " + std::to_string(camp) : "Others",
                 {{"font-weight", "bold"}});
      }
      svg.text(cells - 8.0, y + cell_height * 0.5 + 4.0, rows_[r], {{"text-anchor", "end"}});
    }
    svg.close();
    svg.open("g", {{"text-anchor", "middle"}, {"font-size", font}});
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      for (const auto& cell : matrix_.cells[r]) {
        draw_cell(svg, cells + static_cast<double>(cell.column) * cell_width, top + tops_[r], cell.counts,
                  describe(graph_, matrix_.rows[r], matrix_.columns[cell.column], cell.counts));
      }
    }
    svg.close();
  }

 private:
  int camp_of(std::size_t row) const { return matrix_.rows[row].camp; }
  bool begins_camp(std::size_t row) const { return row == 0 || camp_of(row) != camp_of(row - 1); }

  void draw_grid(SvgWriter& svg, double left, double top) const {
    SvgPath lines;
    SvgPath camps;
    const double right = left + static_cast<double>(columns_.size()) * cell_width;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const double y = top + tops_[r];
      if (begins_camp(r)) camps.to("M", {left - label_width_ - 10.0, y}).to("H", {right});
      lines.to("M", {left, y + cell_height}).to("H", {right});
      for (std::size_t c = 0; c <= columns_.size(); ++c)
        lines.to("M", {left + static_cast<double>(c) * cell_width, y}).to("v", {cell_height});
    }
    svg.element("path", {{"d", lines.data()}, {"stroke", "#dedede"}, {"fill", "none"}});
    svg.element("path", {{"d", camps.data()}, {"stroke", "#4d4d4d"}, {"fill", "none"}});
  }

  const StanceMatrix& matrix_;
  const Graph& graph_;
  std::vector<std::string> rows_;
  std::vector<std::string> columns_;
  std::vector<double> tops_;
  double label_width_ = 0.0;
  double head_height_ = 0.0;
  double cells_width_ = 0.0;
  double height_ = 0.0;
};

void add_cell_signs(SvgLegend& legend) {
  const auto add = [&](StanceCounts counts, std::string words) {
    legend.add(cell_width, words, [counts, words](SvgWriter& svg, double x, double y) {
      svg.open("g", {{"text-anchor", "middle"}, {"font-size", font}});
      draw_cell(svg, x, y - cell_height * 0.5, counts, words);
      svg.close();
    });
  };
  add({3, 0, 0}, "supports (number of statements)");
  add({0, 0, 2}, "opposes");
  add({2, 0, 1}, "both: said one thing and the other");
  add({0, 1, 0}, "neutral");
  add({1, 1, 0}, "supports, and neutral elsewhere");
}

}  // namespace

void write_svg_matrix(std::ostream& out, const graph::Network& network, const SvgMatrixOptions& options) {
  const StanceMatrix matrix = graph::make_stance_matrix(network, {options.most_actors, options.most_issues});
  const MatrixDrawing drawing(matrix, network.graph());
  const std::string title = options.title.empty() ? "Who stands where on what" : options.title;
  const double width = std::max(drawing.width() + 2 * picture_margin, least_picture_width);

  SvgLegend legend(width - 2 * picture_margin);
  const std::string left_out = left_out_line(matrix);
  if (!matrix.rows.empty()) {
    add_cell_signs(legend);
    legend.add_note(
        "In brackets: statements, of an actor on the issues shown, on an issue by all. Camps are groups of "
        "actors that agree.");
    legend.add_note(left_out);
  }
  const double legend_top = title_height + drawing.height() + picture_margin * 0.75;
  const std::string counts = count_line(matrix);
  SvgWriter svg(out, width, legend_top + legend.height() + picture_margin, title, counts + ". " + left_out);
  svg.text(picture_margin, 42.0, shorten_label(title, (width - 2 * picture_margin) / (20.0 * bold_width)),
           {{"font-size", 20.0}, {"font-weight", "bold"}});
  svg.text(picture_margin, 60.0, counts, {{"fill", "#595959"}});
  if (!matrix.rows.empty()) drawing.draw(svg, picture_margin, title_height);
  legend.draw(svg, picture_margin, legend_top);
  svg.finish();
}

}  // namespace standpoint::io
