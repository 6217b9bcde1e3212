#include "language/training/joint_network.hpp"

#include "language/training/dense.hpp"
#include "language/training/joint_workspace.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace standpoint::training {
namespace {

// A random matrix with orthonormal rows or columns, by Gram and Schmidt.
void orthogonal(float* out, int n, int stride, Random& random) {
  std::vector<std::vector<double>> rows(static_cast<std::size_t>(n),
                                        std::vector<double>(static_cast<std::size_t>(n)));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (auto& value : rows[i]) value = static_cast<double>(random.normal());
    for (std::size_t j = 0; j < i; ++j) {
      double along = 0;
      for (std::size_t k = 0; k < rows.size(); ++k) along += rows[i][k] * rows[j][k];
      for (std::size_t k = 0; k < rows.size(); ++k) rows[i][k] -= along * rows[j][k];
    }
    double norm = 0;
    for (const double value : rows[i]) norm += value * value;
    norm = std::sqrt(norm);
    for (auto& value : rows[i]) value /= norm;
  }
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < n; ++j) {
      out[static_cast<std::ptrdiff_t>(i) * stride + j] =
          static_cast<float>(rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)]);
    }
  }
}

// Rows of the two directions in order of time.
void order_in_time(const Batch& batch, std::vector<int>& step_begin, LayerState& layer) {
  step_begin.assign(1, 0);
  for (auto& way : layer.ways) way.row_of.clear();
  const auto& lanes = batch.sentences;
  std::size_t active = lanes.size();
  for (int t = 0;; ++t) {
    while (active > 0 && lanes[active - 1].length <= t) --active;
    if (active == 0) break;
    for (std::size_t s = 0; s < active; ++s) {
      layer.ways[0].row_of.push_back(lanes[s].first + t);
      layer.ways[1].row_of.push_back(lanes[s].first + lanes[s].length - 1 - t);
    }
    step_begin.push_back(static_cast<int>(layer.ways[0].row_of.size()));
  }
}

}  // namespace

void fill_mask(Floats& mask, std::size_t n, float rate, Random& random) {
  mask.resize(n);
  const auto limit = static_cast<std::uint32_t>(rate * 256.0F + 0.5F);
  const float keep = 256.0F / static_cast<float>(256 - limit);
  for (std::size_t i = 0; i < n; i += 8) {
    std::uint64_t bits = random.next();
    for (std::size_t j = i; j < std::min(n, i + 8); ++j, bits >>= 8U)
      mask[j] = (bits & 0xFFU) < limit ? 0.0F : keep;
  }
}

JointNetwork::JointNetwork(NetworkShape shape) : shape_(std::move(shape)) {
  add_block("input.weight", shape_.embedding, 2 * shape_.input, true);
  add_block("input.bias", 1, 2 * shape_.input, false);
  int in = shape_.input;
  for (std::size_t l = 0; l < shape_.lstm.size(); ++l) {
    const std::string prefix = "lstm" + std::to_string(l) + ".";
    const int h = shape_.lstm[l];
    add_block(prefix + "input", in, 8 * h, true);
    add_block(prefix + "bias", 1, 8 * h, false);
    add_block(prefix + "forward", h, 4 * h, true);
    add_block(prefix + "backward", h, 4 * h, true);
    in = 2 * h;
  }
  add_block("heads.weight", in, shape_.projection(), true);
  add_block("heads.bias", 1, shape_.projection(), false);
  add_block("arc.distance", shape_.arc, buckets, true);
  add_block("arc.root", 1, shape_.arc, false);
  add_block("arc.bias", 1, shape_.arc, false);
  add_block("label.root", 1, shape_.label, false);
  add_block("label.weight", 2 * shape_.label, shape_.deprel, true);
  add_block("label.bias", 1, shape_.deprel, false);
  tables_.resize(static_cast<std::size_t>(shape_.rows) * static_cast<std::size_t>(shape_.embedding));
}

void JointNetwork::add_block(std::string name, int rows, int cols, bool decays) {
  ParameterBlock block{std::move(name), dense_.size(), rows, cols, decays};
  dense_.resize(dense_.size() + block.size());
  blocks_.push_back(std::move(block));
}

const ParameterBlock& JointNetwork::block(const std::string& name) const {
  const auto found =
      std::find_if(blocks_.begin(), blocks_.end(), [&](const auto& b) { return b.name == name; });
  assert(found != blocks_.end());
  return *found;
}

void JointNetwork::initialise(std::uint64_t seed) {
  Random random(seed);
  for (auto& value : tables_) value = 0.01F * random.normal();
  for (const auto& b : blocks_) {
    float* out = dense_.data() + b.offset;
    if (b.name.ends_with("forward") || b.name.ends_with("backward")) {
      for (int gate = 0; gate < 4; ++gate)
        orthogonal(out + static_cast<std::ptrdiff_t>(gate) * b.rows, b.rows, b.cols, random);
    } else if (b.name.starts_with("lstm") && b.name.ends_with("bias")) {
      const int h = b.cols / 8;
      std::fill(out, out + b.cols, 0.0F);
      std::fill(out + h, out + 2 * h, 1.0F);
      std::fill(out + 5 * h, out + 6 * h, 1.0F);
    } else if (b.name == "arc.root" || b.name == "arc.bias" || b.name == "label.root") {
      for (int i = 0; i < b.cols; ++i) out[i] = 0.1F * random.normal();
    } else if (b.name == "arc.distance") {
      for (std::size_t i = 0; i < b.size(); ++i) out[i] = 0.05F * random.normal();
    } else if (b.rows > 1) {
      // Glorot and Bengio 2010; 1.5 times that for the inputs of the gates. The heads are matrices side by
      // side, each small.
      const bool gates = b.name.starts_with("lstm");
      const int cols = gates ? b.cols / 2 : b.name == "heads.weight" ? shape_.arc : b.cols;
      const float limit = (gates ? 1.5F : 1.0F) * std::sqrt(6.0F / static_cast<float>(b.rows + cols));
      for (std::size_t i = 0; i < b.size(); ++i) out[i] = limit * (2.0F * random.uniform() - 1.0F);
    } else {
      std::fill(out, out + b.cols, 0.0F);
    }
  }
}

std::shared_ptr<Workspace> JointNetwork::make_workspace() { return std::make_shared<Workspace>(); }

void JointNetwork::forward(const Batch& batch, const DropoutRates* rates, Random* random,
                           Workspace& w) const {
  const int n = batch.words();
  const int e = shape_.embedding;
  const auto words = static_cast<std::size_t>(n);

  // Sum the tables; word dropout hides the normal form.
  w.norm_rows.resize(words);
  w.sum.assign(cells(n, e), 0.0F);
  for (std::size_t i = 0; i < words; ++i) {
    const bool hidden = rates != nullptr && random->uniform() < rates->word;
    w.norm_rows[i] = hidden ? 0 : batch.rows[i][0];
    float* out = w.sum.data() + i * static_cast<std::size_t>(e);
    for (std::size_t k = 0; k < table_count; ++k) {
      const std::uint32_t row = k == 0 ? w.norm_rows[i] : batch.rows[i][k];
      dense::add(tables_.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(e), out,
                 static_cast<std::size_t>(e));
    }
  }

  w.normed.resize(cells(n, e));
  w.normed_inverse.resize(words);
  dense::layer_norm(w.sum.data(), w.normed.data(), w.normed_inverse.data(), n, e);
  w.embedded = w.normed;
  if (rates != nullptr) {
    fill_mask(w.embedding_mask, w.embedded.size(), rates->embedding, *random);
    dense::multiply(w.embedding_mask.data(), w.embedded.data(), w.embedded.size());
  }

  const int width = shape_.input;
  w.maxout_in.resize(cells(n, 2 * width));
  dense::product(w.embedded.data(), e, at(0), 2 * width, w.maxout_in.data(), 2 * width, n, e, 2 * width,
                 false);
  dense::add_row(at(1), w.maxout_in.data(), 2 * width, n, 2 * width);
  w.maxout_out.resize(cells(n, width));
  dense::maxout(w.maxout_in.data(), w.maxout_out.data(), n, width);
  w.input.resize(cells(n, width));
  w.input_inverse.resize(words);
  dense::layer_norm(w.maxout_out.data(), w.input.data(), w.input_inverse.data(), n, width);

  w.layers.resize(shape_.lstm.size());
  w.between_masks.resize(shape_.lstm.size());
  w.layers[0].input = w.input;
  if (rates != nullptr) {
    fill_mask(w.input_mask, w.input.size(), rates->input, *random);
    dense::multiply(w.input_mask.data(), w.layers[0].input.data(), w.input.size());
  }

  int in = width;
  for (std::size_t l = 0; l < shape_.lstm.size(); ++l) {
    LayerState& layer = w.layers[l];
    const int h = shape_.lstm[l];
    const std::size_t base = 2 + 4 * l;
    order_in_time(batch, w.step_begin, layer);
    layer.sums.resize(cells(n, 8 * h));
    dense::product(layer.input.data(), in, at(base), 8 * h, layer.sums.data(), 8 * h, n, in, 8 * h, false);
    dense::add_row(at(base + 1), layer.sums.data(), 8 * h, n, 8 * h);

    Floats& out = l + 1 < shape_.lstm.size() ? w.layers[l + 1].input : w.context;
    out.resize(cells(n, 2 * h));
    for (std::size_t d = 0; d < 2; ++d) {
      DirectionState& way = layer.ways[d];
      const float* recurrent = at(base + 2 + d);
      way.gates.resize(cells(n, 4 * h));
      way.cell.resize(cells(n, h));
      way.tanh_cell.resize(cells(n, h));
      way.out.resize(cells(n, h));
      for (std::size_t p = 0; p < words; ++p) {
        const float* from =
            layer.sums.data() + cells(way.row_of[p], 8 * h) + d * static_cast<std::size_t>(4 * h);
        std::copy(from, from + 4 * h, way.gates.data() + p * static_cast<std::size_t>(4 * h));
      }
      for (std::size_t t = 0; t + 1 < w.step_begin.size(); ++t) {
        const int begin = w.step_begin[t];
        const int m = w.step_begin[t + 1] - begin;
        float* z = way.gates.data() + cells(begin, 4 * h);
        const float* c_before = nullptr;
        if (t > 0) {
          const int before = w.step_begin[t - 1];
          dense::product(way.out.data() + cells(before, h), h, recurrent, 4 * h, z, 4 * h, m, h, 4 * h, true);
          c_before = way.cell.data() + cells(before, h);
        }
        dense::lstm_step(z, c_before, way.cell.data() + cells(begin, h),
                         way.tanh_cell.data() + cells(begin, h), way.out.data() + cells(begin, h), m, h);
      }
      for (std::size_t p = 0; p < words; ++p) {
        const float* from = way.out.data() + p * static_cast<std::size_t>(h);
        std::copy(from, from + h, out.data() + cells(way.row_of[p], 2 * h) + d * static_cast<std::size_t>(h));
      }
    }
    if (rates != nullptr) {
      Floats& mask = l + 1 < shape_.lstm.size() ? w.between_masks[l] : w.context_mask;
      fill_mask(mask, out.size(), rates->context, *random);
      dense::multiply(mask.data(), out.data(), out.size());
    }
    in = 2 * h;
  }

  const std::size_t heads = 2 + 4 * shape_.lstm.size();
  const int columns = shape_.projection();
  w.projection.resize(cells(n, columns));
  dense::product(w.context.data(), in, at(heads), columns, w.projection.data(), columns, n, in, columns,
                 false);
  dense::add_row(at(heads + 1), w.projection.data(), columns, n, columns);
}

namespace {

// Copies the arc vectors of a sentence: words, and heads with the root first.
void gather_arcs(const NetworkShape& shape, const Lane& lane, const float* root, Workspace& w) {
  const int a = shape.arc;
  const int columns = shape.projection();
  const int first = shape.upos + shape.xpos + shape.names;
  w.arc_words.resize(cells(lane.length, a));
  w.arc_heads.resize(cells(lane.length + 1, a));
  std::copy(root, root + a, w.arc_heads.data());
  for (int i = 0; i < lane.length; ++i) {
    const float* row = w.projection.data() + cells(lane.first + i, columns) + first;
    std::copy(row, row + a, w.arc_words.data() + cells(i, a));
    std::copy(row + a, row + 2 * a, w.arc_heads.data() + cells(i + 1, a));
  }
}

}  // namespace

JointNetwork::Scores JointNetwork::score(const Batch& batch, Workspace& w) const {
  forward(batch, nullptr, nullptr, w);
  Scores scores;
  scores.projection = w.projection.data();
  scores.arcs.resize(batch.sentences.size());
  for (std::size_t s = 0; s < batch.sentences.size(); ++s) score_arcs(batch.sentences[s], w, scores.arcs[s]);
  return scores;
}

void JointNetwork::score_arcs(const Lane& lane, Workspace& w, Floats& out) const {
  const int a = shape_.arc;
  const int m = lane.length;
  gather_arcs(shape_, lane, values("arc.root"), w);
  out.resize(cells(m, m + 1));
  dense::product_bt(w.arc_words.data(), a, w.arc_heads.data(), a, out.data(), m + 1, m, a, m + 1, false);
  w.distances.resize(cells(m, buckets));
  dense::product(w.arc_words.data(), a, values("arc.distance"), buckets, w.distances.data(), buckets, m, a,
                 buckets, false);
  Floats& head_bias = w.probability;
  head_bias.assign(static_cast<std::size_t>(m + 1), 0.0F);
  dense::product_bt(w.arc_heads.data(), a, values("arc.bias"), a, head_bias.data(), 1, m + 1, a, 1, false);
  const float scale = 2.0F / std::sqrt(static_cast<float>(a));
  for (int d = 0; d < m; ++d) {
    float* row = out.data() + cells(d, m + 1);
    const float* distance = w.distances.data() + cells(d, buckets);
    for (int h = 0; h <= m; ++h) {
      row[h] = row[h] * scale + head_bias[static_cast<std::size_t>(h)] + distance[distance_bucket(h - 1 - d)];
    }
    row[d + 1] = -1e4F;
  }
}

std::vector<float> JointNetwork::label_scores(const Batch& batch, std::span<const std::uint32_t> heads,
                                              Workspace& w) const {
  const int n = batch.words();
  gather_labels(
      batch, [&](std::size_t i) { return static_cast<std::int32_t>(heads[i]); }, w);
  std::vector<float> out(cells(n, shape_.deprel));
  dense::product(w.label_in.data(), 2 * shape_.label, values("label.weight"), shape_.deprel, out.data(),
                 shape_.deprel, n, 2 * shape_.label, shape_.deprel, false);
  dense::add_row(values("label.bias"), out.data(), shape_.deprel, n, shape_.deprel);
  return out;
}

void JointNetwork::gather_labels(const Batch& batch, const std::function<std::int32_t(std::size_t)>& head_of,
                                 Workspace& w) const {
  const int n = batch.words();
  const int size = shape_.label;
  const int columns = shape_.projection();
  const int first = shape_.upos + shape_.xpos + shape_.names + 2 * shape_.arc;
  const float* root = values("label.root");
  w.label_in.assign(cells(n, 2 * size), 0.0F);
  for (const Lane& lane : batch.sentences) {
    for (int i = lane.first; i < lane.first + lane.length; ++i) {
      const std::int32_t head = head_of(static_cast<std::size_t>(i));
      if (head < 0) continue;
      const float* p = w.projection.data() + cells(i, columns) + first;
      const float* q =
          head == 0 ? root : w.projection.data() + cells(lane.first + head - 1, columns) + first + size;
      float* out = w.label_in.data() + cells(i, 2 * size);
      for (int k = 0; k < size; ++k) {
        const float sum = p[k] + q[k];
        out[k] = sum > 0 ? sum : 0;
        out[size + k] = p[k] * q[k];
      }
    }
  }
}

}  // namespace standpoint::training
