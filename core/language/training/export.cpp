#include "language/training/export.hpp"

#include "language/engine/network.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace standpoint::training {
namespace {

struct Rounded {
  std::vector<std::int8_t> weights;
  std::vector<float> scale;
};

std::int8_t round_weight(float x) {
  return static_cast<std::int8_t>(std::clamp(std::nearbyint(x), -127.0F, 127.0F));
}

// Columns of a matrix of `rows` x `columns`, each in steps of its own.
Rounded round_columns(const std::vector<float>& values, std::size_t rows, std::size_t columns) {
  Rounded out{std::vector<std::int8_t>(rows * columns), std::vector<float>(columns)};
  for (std::size_t j = 0; j < columns; ++j) {
    float most = 1e-12F;
    for (std::size_t k = 0; k < rows; ++k) most = std::max(most, std::fabs(values[k * columns + j]));
    out.scale[j] = most / 127.0F;
    for (std::size_t k = 0; k < rows; ++k) {
      out.weights[k * columns + j] = round_weight(values[k * columns + j] / out.scale[j]);
    }
  }
  return out;
}

std::vector<float> copy_block(const JointNetwork& network, const std::string& name) {
  const auto& block = network.block(name);
  const float* values = network.dense().data() + block.offset;
  return {values, values + block.size()};
}

class Exporter {
 public:
  Exporter(const JointNetwork& network, ModelFileWriter& out) : network_(network), out_(out) {}

  void matrix(const std::string& name, const std::vector<float>& weights, std::size_t rows,
              const std::vector<float>& bias, float activation_scale) {
    const std::size_t columns = weights.size() / rows;
    Rounded rounded = round_columns(weights, rows, columns);
    for (auto& scale : rounded.scale) scale /= activation_scale;
    out_.add_values<std::int8_t>(name, rounded.weights);
    out_.add_values<float>(name + ".s", rounded.scale);
    if (!bias.empty()) out_.add_values<float>(name + ".b", bias);
  }

  void block(const std::string& name, const std::string& weights, const std::string& bias,
             float activation_scale) {
    matrix(name, copy_block(network_, weights), static_cast<std::size_t>(network_.block(weights).rows),
           bias.empty() ? std::vector<float>{} : copy_block(network_, bias), activation_scale);
  }

 private:
  const JointNetwork& network_;
  ModelFileWriter& out_;
};

// The heads with one more column: the bias of a word as a head, which is its head vector times arc.bias.
void export_heads(const JointNetwork& network, Exporter& exporter, ModelFileWriter& out) {
  const NetworkShape& shape = network.shape();
  const auto columns = static_cast<std::size_t>(shape.projection());
  const auto rows = static_cast<std::size_t>(shape.context());
  const auto arc = static_cast<std::size_t>(shape.arc);
  const auto head_at = static_cast<std::size_t>(shape.upos + shape.xpos + shape.names) + arc;
  const auto weights = copy_block(network, "heads.weight");
  const auto bias = copy_block(network, "heads.bias");
  const auto arc_bias = copy_block(network, "arc.bias");
  const auto times_bias = [&](const float* vector) {
    float sum = 0;
    for (std::size_t k = 0; k < arc; ++k) sum += vector[k] * arc_bias[k];
    return sum;
  };

  std::vector<float> wider;
  wider.reserve(rows * (columns + 1));
  for (std::size_t k = 0; k < rows; ++k) {
    wider.insert(wider.end(), weights.begin() + static_cast<std::ptrdiff_t>(k * columns),
                 weights.begin() + static_cast<std::ptrdiff_t>((k + 1) * columns));
    wider.push_back(times_bias(weights.data() + k * columns + head_at));
  }
  auto wider_bias = bias;
  wider_bias.push_back(times_bias(bias.data() + head_at));
  exporter.matrix("heads", wider, rows, wider_bias, activation_scale::lstm);

  auto root = copy_block(network, "arc.root");
  root.push_back(times_bias(root.data()));
  out.add_values<float>("arc.root", root);
}

std::string list_labels(const LanguageLabels& labels) {
  std::string text;
  const auto line = [&](const char* kind, const std::vector<std::string>& list) {
    text += kind;
    for (const auto& label : list) text += " " + label;
    text += "\n";
  };
  line("upos", labels.upos);
  line("xpos", labels.xpos);
  line("deprel", labels.deprel);
  line("names", labels.names);
  return text;
}

}  // namespace

void export_network(const JointNetwork& network, const Vocabulary& vocabulary, const LanguageLabels& labels,
                    ModelFileWriter& out) {
  static_assert(std::endian::native == std::endian::little);
  const NetworkShape& shape = network.shape();
  NetworkSizes sizes;
  sizes.embedding = static_cast<std::uint32_t>(shape.embedding);
  sizes.input = static_cast<std::uint32_t>(shape.input);
  sizes.arc = static_cast<std::uint32_t>(shape.arc);
  sizes.label = static_cast<std::uint32_t>(shape.label);
  sizes.upos = static_cast<std::uint32_t>(shape.upos);
  sizes.xpos = static_cast<std::uint32_t>(shape.xpos);
  sizes.deprel = static_cast<std::uint32_t>(shape.deprel);
  sizes.names = static_cast<std::uint32_t>(shape.names);
  sizes.rows = shape.rows;
  sizes.list_classes = vocabulary.list_classes();
  sizes.layers = static_cast<std::uint32_t>(shape.lstm.size());
  for (std::size_t l = 0; l < shape.lstm.size(); ++l)
    sizes.lstm[l] = static_cast<std::uint32_t>(shape.lstm[l]);
  sizes.table_begin = vocabulary.table_begin();
  std::vector<std::uint32_t> numbers(sizeof sizes / sizeof(std::uint32_t));
  std::memcpy(numbers.data(), &sizes, sizeof sizes);
  out.add_values<std::uint32_t>("shape", numbers);

  const std::string label_text = list_labels(labels);
  out.add_values<char>("labels", label_text);
  out.add_values<KeyTable::Slot>("words", vocabulary.slots());
  out.add_values<KeyTable::Slot>("lists", vocabulary.list_slots());

  // A row of a table is a column of its transpose.
  const auto width = static_cast<std::size_t>(shape.embedding);
  std::vector<std::int8_t> tables(network.tables().size());
  std::vector<float> table_scales(shape.rows);
  for (std::size_t row = 0; row < shape.rows; ++row) {
    const std::vector<float> values(
        network.tables().begin() + static_cast<std::ptrdiff_t>(row * width),
        network.tables().begin() + static_cast<std::ptrdiff_t>((row + 1) * width));
    const Rounded rounded = round_columns(values, width, 1);
    std::copy(rounded.weights.begin(), rounded.weights.end(),
              tables.begin() + static_cast<std::ptrdiff_t>(row * width));
    table_scales[row] = rounded.scale[0];
  }
  out.add_values<std::int8_t>("tables", tables);
  out.add_values<float>("tables.s", table_scales);

  Exporter exporter(network, out);
  exporter.block("input", "input.weight", "input.bias", activation_scale::norm);
  for (std::size_t l = 0; l < shape.lstm.size(); ++l) {
    const std::string name = "lstm" + std::to_string(l);
    exporter.block(name, name + ".input", name + ".bias",
                   l == 0 ? activation_scale::norm : activation_scale::lstm);
    exporter.block(name + "f", name + ".forward", "", activation_scale::lstm);
    exporter.block(name + "b", name + ".backward", "", activation_scale::lstm);
  }
  export_heads(network, exporter, out);
  exporter.block("distance", "arc.distance", "", activation_scale::arc);
  exporter.block("label", "label.weight", "label.bias", activation_scale::label);
  out.add_values<float>("label.root", copy_block(network, "label.root"));
}

}  // namespace standpoint::training
