// The losses of the joint network and its way back.

#include "language/training/dense.hpp"
#include "language/training/joint_network.hpp"
#include "language/training/joint_workspace.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint::training {
namespace {

// The wanted distribution of one answer over n values; false when nothing is known.
bool make_target(std::int32_t gold, const SoftTargets::List* soft, float share, int n, Floats& target) {
  const bool has_soft = soft != nullptr && !soft->empty();
  const bool has_gold = gold >= 0 && gold < n;
  if (!has_soft && !has_gold) return false;
  target.assign(static_cast<std::size_t>(n), 0.0F);
  const float of_soft = !has_soft ? 0.0F : has_gold ? share : 1.0F;
  if (has_gold) target[static_cast<std::size_t>(gold)] += 1.0F - of_soft;
  if (has_soft) {
    for (const auto& [value, probability] : *soft) {
      if (value < n) target[value] += of_soft * probability;
    }
  }
  return true;
}

// Adds weight * (softmax(x) - target) to d; returns weight * cross entropy.
double cross_entropy(const float* x, const Floats& target, float weight, int n, Floats& probability,
                     float* d) {
  probability.resize(static_cast<std::size_t>(n));
  const float total = dense::softmax(x, probability.data(), n);
  double loss = 0;
  for (int j = 0; j < n; ++j) {
    const float wanted = target[static_cast<std::size_t>(j)];
    d[j] += weight * (probability[static_cast<std::size_t>(j)] - wanted);
    if (wanted > 0) loss += static_cast<double>(wanted * (total - x[j]));
  }
  return loss * static_cast<double>(weight);
}

const SoftTargets* soft_of(const Batch& batch, std::size_t i) {
  return batch.soft.empty() ? nullptr : batch.soft[i];
}

}  // namespace

double JointNetwork::answer_losses(const Batch& batch, const LossWeights& weights, Workspace& w) const {
  const int columns = shape_.projection();
  double loss = 0;
  for (std::size_t i = 0; i < batch.rows.size(); ++i) {
    const SoftTargets* soft = soft_of(batch, i);
    const float* x = w.projection.data() + i * static_cast<std::size_t>(columns);
    float* d = w.d_projection.data() + i * static_cast<std::size_t>(columns);
    const auto answer = [&](std::int32_t gold, const SoftTargets::List* list, float weight, float share,
                            int begin, int n) {
      if (weight > 0 && make_target(gold, list, share, n, w.target)) {
        loss += cross_entropy(x + begin, w.target, weight, n, w.probability, d + begin);
      }
    };
    answer(batch.upos[i], soft != nullptr ? &soft->upos : nullptr, weights.upos, weights.soft_share, 0,
           shape_.upos);
    answer(batch.xpos[i], soft != nullptr ? &soft->xpos : nullptr, weights.xpos, weights.soft_share,
           shape_.upos, shape_.xpos);
    answer(batch.names[i], soft != nullptr ? &soft->names : nullptr, weights.names, weights.soft_names,
           shape_.upos + shape_.xpos, shape_.names);
  }
  return loss;
}

double JointNetwork::arc_losses(const Batch& batch, const LossWeights& weights, Workspace& w,
                                Gradient& gradient) const {
  const int a = shape_.arc;
  const int columns = shape_.projection();
  const int first = shape_.upos + shape_.xpos + shape_.names;
  const float scale = 2.0F / std::sqrt(static_cast<float>(a));
  float* d_distance = gradient.dense.data() + block("arc.distance").offset;
  float* d_root = gradient.dense.data() + block("arc.root").offset;
  float* d_bias = gradient.dense.data() + block("arc.bias").offset;
  double loss = 0;
  for (const Lane& lane : batch.sentences) {
    const int m = lane.length;
    const auto known = [&](int d) {
      const auto i = static_cast<std::size_t>(lane.first + d);
      const SoftTargets* soft = soft_of(batch, i);
      return batch.head[i] >= 0 || (soft != nullptr && !soft->heads.empty());
    };
    bool any = false;
    for (int d = 0; d < m && !any; ++d) any = known(d);
    if (!any) continue;

    score_arcs(lane, w, w.arcs);
    w.d_arcs.assign(cells(m, m + 1), 0.0F);
    w.d_distances.assign(cells(m, buckets), 0.0F);
    Floats d_head_bias(static_cast<std::size_t>(m + 1), 0.0F);
    for (int d = 0; d < m; ++d) {
      const auto i = static_cast<std::size_t>(lane.first + d);
      const SoftTargets* soft = soft_of(batch, i);
      if (!make_target(batch.head[i], soft != nullptr ? &soft->heads : nullptr, weights.soft_share, m + 1,
                       w.target))
        continue;
      float* row = w.d_arcs.data() + cells(d, m + 1);
      loss +=
          cross_entropy(w.arcs.data() + cells(d, m + 1), w.target, weights.arc, m + 1, w.probability, row);
      row[d + 1] = 0;
      for (int h = 0; h <= m; ++h) {
        d_head_bias[static_cast<std::size_t>(h)] += row[h];
        w.d_distances[cells(d, buckets) + distance_bucket(h - 1 - d)] += row[h];
      }
    }

    // score_arcs left the vectors in arc_words and arc_heads.
    dense::product_at(w.arc_words.data(), a, w.d_distances.data(), buckets, d_distance, buckets, m, a,
                      buckets);
    const float* bias = values("arc.bias");
    w.d_arc_words.resize(cells(m, a));
    dense::product_bt(w.d_distances.data(), buckets, values("arc.distance"), buckets, w.d_arc_words.data(), a,
                      m, buckets, a, false);
    w.d_arc_heads.assign(cells(m + 1, a), 0.0F);
    for (int h = 0; h <= m; ++h) {
      const float weight = d_head_bias[static_cast<std::size_t>(h)];
      const float* head = w.arc_heads.data() + cells(h, a);
      float* d_head = w.d_arc_heads.data() + cells(h, a);
      for (int k = 0; k < a; ++k) {
        d_head[k] += weight * bias[k];
        d_bias[k] += weight * head[k];
      }
    }
    for (auto& value : w.d_arcs) value *= scale;
    dense::product(w.d_arcs.data(), m + 1, w.arc_heads.data(), a, w.d_arc_words.data(), a, m, m + 1, a, true);
    dense::product_at(w.d_arcs.data(), m + 1, w.arc_words.data(), a, w.d_arc_heads.data(), a, m, m + 1, a);
    dense::add(w.d_arc_heads.data(), d_root, static_cast<std::size_t>(a));
    for (int i = 0; i < m; ++i) {
      float* d = w.d_projection.data() + cells(lane.first + i, columns) + first;
      dense::add(w.d_arc_words.data() + cells(i, a), d, static_cast<std::size_t>(a));
      dense::add(w.d_arc_heads.data() + cells(i + 1, a), d + a, static_cast<std::size_t>(a));
    }
  }
  return loss;
}

double JointNetwork::label_losses(const Batch& batch, const LossWeights& weights, const DropoutRates& rates,
                                  Random& random, Workspace& w, Gradient& gradient) const {
  const int n = batch.words();
  const int size = shape_.label;
  const int labels = shape_.deprel;
  const int columns = shape_.projection();
  const int first = shape_.upos + shape_.xpos + shape_.names + 2 * shape_.arc;
  const float* root = values("label.root");
  const auto head_of = [&](std::size_t i) -> std::int32_t {
    if (batch.deprel[i] >= 0) return batch.head[i];
    const SoftTargets* soft = soft_of(batch, i);
    return soft != nullptr && !soft->deprel.empty() ? soft->head : -1;
  };
  gather_labels(batch, head_of, w);
  fill_mask(w.label_mask, w.label_in.size(), rates.label, random);
  dense::multiply(w.label_mask.data(), w.label_in.data(), w.label_in.size());
  w.label_out.resize(cells(n, labels));
  dense::product(w.label_in.data(), 2 * size, values("label.weight"), labels, w.label_out.data(), labels, n,
                 2 * size, labels, false);
  dense::add_row(values("label.bias"), w.label_out.data(), labels, n, labels);

  w.d_label_out.assign(cells(n, labels), 0.0F);
  double loss = 0;
  for (std::size_t i = 0; i < batch.rows.size(); ++i) {
    const SoftTargets* soft = soft_of(batch, i);
    // The teacher's labels hold for one head only.
    const bool same_head = soft != nullptr && head_of(i) == soft->head;
    if (!make_target(batch.deprel[i], same_head ? &soft->deprel : nullptr, weights.soft_share, labels,
                     w.target))
      continue;
    loss += cross_entropy(w.label_out.data() + i * static_cast<std::size_t>(labels), w.target, weights.deprel,
                          labels, w.probability, w.d_label_out.data() + i * static_cast<std::size_t>(labels));
  }

  dense::product_at(w.label_in.data(), 2 * size, w.d_label_out.data(), labels,
                    gradient.dense.data() + block("label.weight").offset, labels, n, 2 * size, labels);
  dense::sum_rows(w.d_label_out.data(), labels, gradient.dense.data() + block("label.bias").offset, n,
                  labels);
  w.d_label_in.resize(cells(n, 2 * size));
  dense::product_bt(w.d_label_out.data(), labels, values("label.weight"), labels, w.d_label_in.data(),
                    2 * size, n, labels, 2 * size, false);
  dense::multiply(w.label_mask.data(), w.d_label_in.data(), w.d_label_in.size());
  float* d_root = gradient.dense.data() + block("label.root").offset;
  for (const Lane& lane : batch.sentences) {
    for (int i = lane.first; i < lane.first + lane.length; ++i) {
      const std::int32_t head = head_of(static_cast<std::size_t>(i));
      if (head < 0) continue;
      const float* p = w.projection.data() + cells(i, columns) + first;
      float* dp = w.d_projection.data() + cells(i, columns) + first;
      const std::size_t head_row =
          cells(lane.first + head - 1, columns) + static_cast<std::size_t>(first + size);
      const float* q = head == 0 ? root : w.projection.data() + head_row;
      float* dq = head == 0 ? d_root : w.d_projection.data() + head_row;
      const float* d = w.d_label_in.data() + cells(i, 2 * size);
      for (int k = 0; k < size; ++k) {
        const float through = p[k] + q[k] > 0 ? d[k] : 0.0F;
        dp[k] += through + d[size + k] * q[k];
        dq[k] += through + d[size + k] * p[k];
      }
    }
  }
  return loss;
}

void JointNetwork::backward(const Batch& batch, Workspace& w, Gradient& gradient) const {
  const int n = batch.words();
  const auto words = static_cast<std::size_t>(n);
  const auto grad = [&](std::size_t b) { return gradient.dense.data() + blocks_[b].offset; };
  const std::size_t heads = 2 + 4 * shape_.lstm.size();
  const int columns = shape_.projection();
  int out_width = shape_.context();
  dense::product_at(w.context.data(), out_width, w.d_projection.data(), columns, grad(heads), columns, n,
                    out_width, columns);
  dense::sum_rows(w.d_projection.data(), columns, grad(heads + 1), n, columns);
  w.d_context.resize(cells(n, out_width));
  dense::product_bt(w.d_projection.data(), columns, at(heads), columns, w.d_context.data(), out_width, n,
                    columns, out_width, false);
  dense::multiply(w.context_mask.data(), w.d_context.data(), w.d_context.size());

  for (std::size_t l = shape_.lstm.size(); l-- > 0;) {
    LayerState& layer = w.layers[l];
    const int h = shape_.lstm[l];
    const int in = l == 0 ? shape_.input : 2 * shape_.lstm[l - 1];
    const std::size_t base = 2 + 4 * l;
    const auto width = static_cast<std::size_t>(h);
    w.d_sums.resize(cells(n, 8 * h));
    for (std::size_t d = 0; d < 2; ++d) {
      DirectionState& way = layer.ways[d];
      const float* recurrent = at(base + 2 + d);
      // Gradients of this direction's outputs, in order of time.
      w.d_way.resize(cells(n, h));
      for (std::size_t p = 0; p < words; ++p) {
        const float* from = w.d_context.data() + cells(way.row_of[p], 2 * h) + d * width;
        std::copy(from, from + h, w.d_way.data() + p * width);
      }
      w.d_gates.resize(cells(n, 4 * h));
      const int lanes = w.step_begin[1];
      w.d_cell.assign(cells(lanes, h), 0.0F);
      for (std::size_t t = w.step_begin.size() - 1; t-- > 0;) {
        const int begin = w.step_begin[t];
        const int m = w.step_begin[t + 1] - begin;
        const bool is_first = t == 0;
        float* dz = w.d_gates.data() + cells(begin, 4 * h);
        dense::lstm_step_back(way.gates.data() + cells(begin, 4 * h),
                              is_first ? nullptr : way.cell.data() + cells(w.step_begin[t - 1], h),
                              way.tanh_cell.data() + cells(begin, h), w.d_way.data() + cells(begin, h),
                              w.d_cell.data(), dz, m, h);
        if (!is_first) {
          dense::product_bt(dz, 4 * h, recurrent, 4 * h, w.d_way.data() + cells(w.step_begin[t - 1], h), h, m,
                            4 * h, h, true);
        }
      }
      // Outputs one step before, beside each place but those of the first step.
      const int later = n - lanes;
      w.before.resize(cells(std::max(later, 1), h));
      std::size_t at_row = 0;
      for (std::size_t t = 1; t + 1 < w.step_begin.size(); ++t) {
        const int m = w.step_begin[t + 1] - w.step_begin[t];
        const float* from = way.out.data() + cells(w.step_begin[t - 1], h);
        std::copy(from, from + cells(m, h), w.before.data() + at_row);
        at_row += cells(m, h);
      }
      if (later > 0) {
        dense::product_at(w.before.data(), h, w.d_gates.data() + cells(lanes, 4 * h), 4 * h,
                          grad(base + 2 + d), 4 * h, later, h, 4 * h);
      }
      for (std::size_t p = 0; p < words; ++p) {
        const float* from = w.d_gates.data() + p * 4 * width;
        std::copy(from, from + 4 * h, w.d_sums.data() + cells(way.row_of[p], 8 * h) + d * 4 * width);
      }
    }
    dense::product_at(layer.input.data(), in, w.d_sums.data(), 8 * h, grad(base), 8 * h, n, in, 8 * h);
    dense::sum_rows(w.d_sums.data(), 8 * h, grad(base + 1), n, 8 * h);
    w.d_context.resize(cells(n, in));
    dense::product_bt(w.d_sums.data(), 8 * h, at(base), 8 * h, w.d_context.data(), in, n, 8 * h, in, false);
    const Floats& mask = l == 0 ? w.input_mask : w.between_masks[l - 1];
    dense::multiply(mask.data(), w.d_context.data(), w.d_context.size());
  }

  const int e = shape_.embedding;
  const int width = shape_.input;
  w.d_maxout_out.resize(cells(n, width));
  dense::layer_norm_back(w.d_context.data(), w.input.data(), w.input_inverse.data(), w.d_maxout_out.data(), n,
                         width);
  w.d_maxout_in.resize(cells(n, 2 * width));
  dense::maxout_back(w.maxout_in.data(), w.d_maxout_out.data(), w.d_maxout_in.data(), n, width);
  dense::product_at(w.embedded.data(), e, w.d_maxout_in.data(), 2 * width, grad(0), 2 * width, n, e,
                    2 * width);
  dense::sum_rows(w.d_maxout_in.data(), 2 * width, grad(1), n, 2 * width);
  w.d_input.resize(cells(n, e));
  dense::product_bt(w.d_maxout_in.data(), 2 * width, at(0), 2 * width, w.d_input.data(), e, n, 2 * width, e,
                    false);
  dense::multiply(w.embedding_mask.data(), w.d_input.data(), w.d_input.size());
  w.d_sum.resize(cells(n, e));
  dense::layer_norm_back(w.d_input.data(), w.normed.data(), w.normed_inverse.data(), w.d_sum.data(), n, e);

  const auto size = static_cast<std::size_t>(e);
  for (std::size_t i = 0; i < words; ++i) {
    for (std::size_t k = 0; k < table_count; ++k) {
      const std::uint32_t row = k == 0 ? w.norm_rows[i] : batch.rows[i][k];
      std::int32_t slot = gradient.slot_of[row];
      if (slot < 0) {
        slot = static_cast<std::int32_t>(gradient.touched.size());
        gradient.slot_of[row] = slot;
        gradient.touched.push_back(row);
        gradient.rows.resize(gradient.touched.size() * size, 0.0F);
      }
      dense::add(w.d_sum.data() + i * size, gradient.rows.data() + static_cast<std::size_t>(slot) * size,
                 size);
    }
  }
}

void JointNetwork::train(const Batch& batch, const LossWeights& weights, const DropoutRates& rates,
                         Random& random, Workspace& w, Gradient& gradient) const {
  forward(batch, &rates, &random, w);
  w.d_projection.assign(w.projection.size(), 0.0F);
  gradient.loss += answer_losses(batch, weights, w);
  gradient.loss += arc_losses(batch, weights, w, gradient);
  gradient.loss += label_losses(batch, weights, rates, random, w, gradient);
  backward(batch, w, gradient);
}

}  // namespace standpoint::training
