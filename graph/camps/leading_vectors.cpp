#include "leading_vectors.hpp"

#include "seeded_random.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void add(Vector& to, double factor, const Vector& from) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * from[i];
}

// False for nothing but rounding.
bool normalise(Vector& vector, double least) {
  const double length = std::sqrt(dot(vector, vector));
  if (!(length > least)) return false;
  for (double& x : vector) x /= length;
  return true;
}

Vector multiply(const CampGraph& graph, const Vector& x) {
  Vector product(x.size(), 0.0);
  for (std::uint32_t node = 0; node < x.size(); ++node) {
    double sum = 0.0;
    for (const auto& arc : graph.arcs_of(node)) sum += static_cast<double>(arc.weight) * x[arc.node];
    product[node] = sum;
  }
  return product;
}

// Eigenvalues on the diagonal of `matrix`, vectors as columns of the result: Jacobi's rotations, for small
// matrices.
std::vector<Vector> diagonalise(std::vector<Vector>& matrix) {
  const std::size_t size = matrix.size();
  std::vector<Vector> vectors(size, Vector(size, 0.0));
  for (std::size_t i = 0; i < size; ++i) vectors[i][i] = 1.0;
  for (int sweep = 0; sweep < 60; ++sweep) {
    double off = 0.0;
    double all = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < size; ++j) (i == j ? all : off) += matrix[i][j] * matrix[i][j];
    }
    if (off <= 1e-28 * (all + off)) break;
    for (std::size_t p = 0; p < size; ++p) {
      for (std::size_t q = p + 1; q < size; ++q) {
        if (matrix[p][q] == 0.0) continue;
        const double ratio = (matrix[q][q] - matrix[p][p]) / (2.0 * matrix[p][q]);
        const double tangent = (ratio >= 0 ? 1.0 : -1.0) / (std::abs(ratio) + std::sqrt(ratio * ratio + 1.0));
        const double cosine = 1.0 / std::sqrt(tangent * tangent + 1.0);
        const double sine = tangent * cosine;
        for (std::size_t k = 0; k < size; ++k) {
          const double left = matrix[k][p];
          const double right = matrix[k][q];
          matrix[k][p] = cosine * left - sine * right;
          matrix[k][q] = sine * left + cosine * right;
        }
        for (std::size_t k = 0; k < size; ++k) {
          const double left = matrix[p][k];
          const double right = matrix[q][k];
          matrix[p][k] = cosine * left - sine * right;
          matrix[q][k] = sine * left + cosine * right;
          const double first = vectors[k][p];
          const double second = vectors[k][q];
          vectors[k][p] = cosine * first - sine * second;
          vectors[k][q] = sine * first + cosine * second;
        }
      }
    }
  }
  return vectors;
}

}  // namespace

Eigenvectors find_leading_vectors(const CampGraph& graph, std::size_t count) {
  constexpr std::size_t largest_space = 50;
  constexpr int most_restarts = 30;
  const std::size_t nodes = graph.node_count();
  Eigenvectors found;
  if (nodes == 0 || count == 0) return found;

  SeededRandom random(20'19);
  Vector start(nodes);
  for (double& x : start) x = random.unit() - 0.5;
  normalise(start, 0.0);
  for (int restart = 0; restart < most_restarts; ++restart) {
    // An orthonormal basis of start, A start, A^2 start ..., and A as seen in it.
    std::vector<Vector> basis{start};
    std::vector<Vector> seen;
    const std::size_t space = std::min(largest_space, nodes);
    while (true) {
      Vector next = multiply(graph, basis.back());
      const double scale = std::sqrt(dot(next, next));
      Vector row(space, 0.0);
      for (int twice = 0; twice < 2; ++twice) {
        for (std::size_t i = 0; i < basis.size(); ++i) {
          const double part = dot(basis[i], next);
          row[i] += part;
          add(next, -part, basis[i]);
        }
      }
      seen.push_back(std::move(row));
      if (basis.size() == space || !normalise(next, 1e-12 * scale)) break;
      basis.push_back(std::move(next));
    }
    const std::size_t size = basis.size();
    std::vector<Vector> matrix(size, Vector(size, 0.0));
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j <= i; ++j) matrix[i][j] = matrix[j][i] = seen[i][j];
    }
    const std::vector<Vector> columns = diagonalise(matrix);
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(-matrix[a][a], a) < std::pair(-matrix[b][b], b);
    });

    found = {};
    start.assign(nodes, 0.0);
    for (std::size_t i = 0; i < std::min(count, size); ++i) {
      Vector vector(nodes, 0.0);
      for (std::size_t k = 0; k < size; ++k) add(vector, columns[k][order[i]], basis[k]);
      normalise(vector, 0.0);
      found.values.push_back(matrix[order[i]][order[i]]);
      add(start, i == 0 ? 1.0 : 1e-3, vector);
      found.vectors.push_back(std::move(vector));
    }
    Vector rest = multiply(graph, found.vectors.front());
    add(rest, -found.values.front(), found.vectors.front());
    found.residual = std::sqrt(dot(rest, rest));
    if (found.residual <= 1e-9 * std::abs(found.values.front()) || size < space) break;
    normalise(start, 0.0);
  }
  return found;
}

}  // namespace standpoint::graph
