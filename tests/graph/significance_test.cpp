#include <standpoint/graph/significance.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace standpoint::graph;

namespace {

// C(n, k), small numbers.
double choose(std::size_t n, std::size_t k) {
  double ways = 1.0;
  for (std::size_t i = 0; i < k; ++i) ways = ways * static_cast<double>(n - i) / static_cast<double>(i + 1);
  return k > n ? 0.0 : ways;
}

}  // namespace

TEST_CASE("the hypergeometric tail is the sum of its terms") {
  for (std::size_t all = 1; all <= 12; ++all) {
    for (std::size_t marked = 0; marked <= all; ++marked) {
      for (std::size_t drawn = 0; drawn <= all; ++drawn) {
        for (std::size_t overlap = 0; overlap <= all + 1; ++overlap) {
          double sum = 0.0;
          for (std::size_t k = overlap; k <= std::min(marked, drawn); ++k) {
            if (drawn - k <= all - marked) sum += choose(marked, k) * choose(all - marked, drawn - k);
          }
          const double expected = sum / choose(all, drawn);
          CHECK(hypergeometric_tail(all, marked, drawn, overlap) == doctest::Approx(expected).epsilon(1e-9));
        }
      }
    }
  }
}

TEST_CASE("two who agree on all of their three issues of ten are hardly so by chance") {
  // 1 / C(20, 3)
  CHECK(hypergeometric_tail(20, 3, 3, 3) == doctest::Approx(1.0 / 1140.0));
}

TEST_CASE("the disparity filter weighs a tie against the others of its sign at the same end") {
  SignedGraphBuilder builder;
  builder.add("Velmouth", "Marel Lines", 8.0);
  builder.add("Velmouth", "Harbour Union", 1.0);
  builder.add("Velmouth", "Ida Holt", 1.0);
  builder.add("Velmouth", "Jon Reyes", -5.0);
  const SignedGraph graph = builder.finish();
  // Nodes by name: Harbour Union, Ida Holt, Jon Reyes, Marel Lines, Velmouth.
  const auto p = disparity_filter(graph);
  REQUIRE(p.size() == 4);
  CHECK(p[0] == doctest::Approx(0.9 * 0.9));
  CHECK(p[1] == doctest::Approx(0.9 * 0.9));
  CHECK(p[2] == 1.0);  // the only quarrel of both
  CHECK(p[3] == doctest::Approx(0.2 * 0.2));
  const SignedGraph kept = backbone(graph, p, 0.05);
  CHECK(kept.node_count() == 5);
  REQUIRE(kept.tie_count() == 1);
  CHECK(kept.names()[kept.ties()[0].a] == "Marel Lines");
}

TEST_CASE("corrections for many tests give the values worked by hand") {
  const std::vector<double> p = {0.01, 0.04, 0.03, 0.005};
  const auto close = [](const std::vector<double>& found, const std::vector<double>& expected) {
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == doctest::Approx(expected[i]));
  };
  close(corrected(p, Correction::none), p);
  close(corrected(p, Correction::bonferroni), {0.04, 0.16, 0.12, 0.02});
  // sorted .005 .01 .03 .04, times 4 3 2 1, never falling
  close(corrected(p, Correction::holm), {0.03, 0.06, 0.06, 0.02});
  // sorted, times 4/1 4/2 4/3 4/4, never rising from the end
  close(corrected(p, Correction::benjamini_hochberg), {0.02, 0.04, 0.04, 0.02});
  CHECK(corrected({}, Correction::holm).empty());
  CHECK(corrected(std::vector<double>{0.9, 0.8}, Correction::bonferroni) == std::vector<double>{1.0, 1.0});
}
