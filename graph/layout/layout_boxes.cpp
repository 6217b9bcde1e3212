#include "layout_boxes.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr double margin = 6.0;  // between boxes
constexpr std::size_t most_exact = 1000;

// Indices of boxes by their left edges, kept from round to round: sorting what is nearly sorted is cheap.
class Sweep {
 public:
  Sweep(std::span<const Point> places, std::span<const Box> boxes) : places_(places), boxes_(boxes) {
    order_.resize(places.size());
    std::iota(order_.begin(), order_.end(), 0U);
  }

  /// Calls visit(a, b) for each pair that overlaps on the x axis when positions are multiplied by `scale`.
  template <typename Visit>
  void pairs(double scale, Visit visit) {
    const auto left = [&](std::uint32_t i) { return places_[i].x * scale - boxes_[i].half_width; };
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::make_pair(left(a), a) < std::make_pair(left(b), b);
    });
    for (std::size_t i = 0; i < order_.size(); ++i) {
      const std::uint32_t a = order_[i];
      const double right = places_[a].x * scale + boxes_[a].half_width;
      for (std::size_t j = i + 1; j < order_.size() && left(order_[j]) < right; ++j) visit(a, order_[j]);
    }
  }

 private:
  std::span<const Point> places_;
  std::span<const Box> boxes_;
  std::vector<std::uint32_t> order_;
};

// By how much two boxes overlap; above 0 on both axes where they do. The vector goes from the first to the
// second.
struct Overlap {
  Point apart;
  double x = 0.0;
  double y = 0.0;
  bool is_one() const { return x > 0.0 && y > 0.0; }
};

Overlap overlap_of(const Point& p, const Box& a, const Point& q, const Box& b, double scale) {
  const Point apart = {(q.x - p.x) * scale, (q.y - p.y) * scale + b.drop - a.drop};
  return {apart, a.half_width + b.half_width - std::abs(apart.x),
          a.half_height + b.half_height - std::abs(apart.y)};
}

double touching_share(Sweep& sweep, std::span<const Point> places, std::span<const Box> boxes, double scale) {
  std::vector<bool> touches(places.size(), false);
  sweep.pairs(scale, [&](std::uint32_t a, std::uint32_t b) {
    if (touches[a] && touches[b]) return;
    if (overlap_of(places[a], boxes[a], places[b], boxes[b], scale).is_one()) touches[a] = touches[b] = true;
  });
  return static_cast<double>(std::count(touches.begin(), touches.end(), true)) /
         static_cast<double>(places.size());
}

// One round over all pairs; true when some overlapped.
bool push_apart(Sweep& sweep, std::span<Point> places, std::span<const Box> boxes) {
  bool overlapped = false;
  sweep.pairs(1.0, [&](std::uint32_t a, std::uint32_t b) {
    const Overlap overlap = overlap_of(places[a], boxes[a], places[b], boxes[b], 1.0);
    if (!overlap.is_one()) return;
    overlapped = true;
    if (overlap.x < overlap.y) {
      const double shift = (overlap.x * 0.5 + 0.1) * (overlap.apart.x < 0.0 ? -1.0 : 1.0);
      places[a].x -= shift;
      places[b].x += shift;
    } else {
      const double shift = (overlap.y * 0.5 + 0.1) * (overlap.apart.y < 0.0 ? -1.0 : 1.0);
      places[a].y -= shift;
      places[b].y += shift;
    }
  });
  return overlapped;
}

// The upper outline of what is packed: pieces from left to right.
class Skyline {
 public:
  explicit Skyline(double width) : pieces_{{0.0, width, 0.0}} {}

  Point place(const Point& size) {
    std::size_t best = pieces_.size();
    double best_top = 0.0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const double top = height_over(i, size.x);
      if (top >= 0.0 && (best == pieces_.size() || top < best_top)) {
        best = i;
        best_top = top;
      }
    }
    if (best == pieces_.size()) {  // wider than the whole
      best = 0;
      for (const auto& piece : pieces_) best_top = std::max(best_top, piece.top);
    }
    const Point at = {pieces_[best].x, best_top};
    cover(best, {at.x, size.x, best_top + size.y});
    return at;
  }

 private:
  struct Piece {
    double x;
    double width;
    double top;
  };

  // Where something of this width would lie that begins with piece i; below 0 when it does not fit.
  double height_over(std::size_t i, double width) const {
    double top = 0.0;
    for (; width > 1e-9; ++i) {
      if (i == pieces_.size()) return -1.0;
      top = std::max(top, pieces_[i].top);
      width -= pieces_[i].width;
    }
    return top;
  }

  void cover(std::size_t i, const Piece& piece) {
    const double end = piece.x + piece.width;
    std::size_t last = i;
    while (last < pieces_.size() && pieces_[last].x + pieces_[last].width <= end + 1e-9) ++last;
    if (last < pieces_.size()) {
      pieces_[last].width -= end - pieces_[last].x;
      pieces_[last].x = end;
    }
    pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(i),
                  pieces_.begin() + static_cast<std::ptrdiff_t>(last));
    pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(i), piece);
  }

  std::vector<Piece> pieces_;
};

}  // namespace

Box box_of(const Disc& disc) {
  const double radius = disc.diameter * 0.5;
  if (disc.label_width <= 0.0) return {radius + margin * 0.5, radius + margin * 0.5, 0.0};
  const double top = std::min(-radius, disc.label_drop - disc.label_height * 0.5);
  const double bottom = std::max(radius, disc.label_drop + disc.label_height * 0.5);
  return {(std::max(disc.diameter, disc.label_width) + margin) * 0.5, (bottom - top + margin) * 0.5,
          (top + bottom) * 0.5};
}

double fitting_scale(std::span<const Point> places, std::span<const Box> boxes, double share) {
  Sweep sweep(places, boxes);
  const auto fits = [&](double scale) { return touching_share(sweep, places, boxes, scale) <= share; };
  double high = 1.0;
  while (high > 1e-6 && fits(high)) high *= 0.5;
  double low = high;
  while (high < 1e6 && !fits(high)) low = std::exchange(high, high * 2.0);
  for (int i = 0; i < 5; ++i) {
    const double middle = (low + high) * 0.5;
    (fits(middle) ? high : low) = middle;
  }
  return high;
}

void remove_overlaps(std::span<Point> places, std::span<const Box> boxes) {
  Sweep sweep(places, boxes);
  const bool is_exact = places.size() <= most_exact;
  const int most_rounds = is_exact ? 100'000 : places.size() <= 10'000 ? 60 : 15;
  for (int round = 1; round <= most_rounds && push_apart(sweep, places, boxes); ++round) {
    if (!is_exact || round % 50 != 0) continue;
    for (auto& p : places) p = {p.x * 1.03, p.y * 1.03};
  }
}

std::vector<Point> pack(std::span<const Point> sizes, double gap, double aspect) {
  double area = 0.0;
  double widest = 0.0;
  for (const Point& size : sizes) {
    area += (size.x + gap) * (size.y + gap);
    widest = std::max(widest, size.x + gap);
  }
  std::vector<Point> best;
  double best_extent = 0.0;
  for (const double factor : {0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.45}) {
    const double width = std::max(widest, std::sqrt(area * aspect) * factor);
    Skyline skyline(width);
    std::vector<Point> corners;
    Point end;
    for (const Point& size : sizes) {
      corners.push_back(skyline.place({size.x + gap, size.y + gap}));
      end = {std::max(end.x, corners.back().x + size.x), std::max(end.y, corners.back().y + size.y)};
    }
    // What counts is the smallest frame of that aspect.
    const double extent = std::max(end.x, end.y * aspect);
    if (best.empty() || extent < best_extent) {
      best = std::move(corners);
      best_extent = extent;
    }
  }
  return best;
}

}  // namespace standpoint::graph
