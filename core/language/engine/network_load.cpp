// A network from the sections of a model file.

#include "language/engine/distance.hpp"
#include "language/engine/network.hpp"

#include <algorithm>
#include <sstream>

namespace standpoint {
namespace {

Error unusable(const ModelFile& model, const std::string& what) {
  return {Errc::malformed, model.name(), "a model that cannot be used: " + what + "; train it anew"};
}

// Lines "upos ADJ ADP ...".
LanguageLabels parse_labels(std::span<const std::byte> bytes) {
  LanguageLabels labels;
  std::istringstream text(std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
  for (std::string line; std::getline(text, line);) {
    std::istringstream words(line);
    std::string kind;
    words >> kind;
    std::vector<std::string>* list = kind == "upos"     ? &labels.upos
                                     : kind == "xpos"   ? &labels.xpos
                                     : kind == "deprel" ? &labels.deprel
                                     : kind == "names"  ? &labels.names
                                                        : nullptr;
    if (list == nullptr) continue;
    for (std::string label; words >> label;) list->push_back(label);
  }
  return labels;
}

std::string check_sizes(const NetworkSizes& s) {
  const auto within = [](std::uint32_t value, std::uint32_t most) { return value > 0 && value <= most; };
  if (!within(s.embedding, 1024) || !within(s.input, 1024)) return "its vectors are too long";
  if (!within(s.layers, 4)) return "its number of layers is wrong";
  for (std::size_t l = 0; l < s.layers; ++l) {
    if (!within(s.lstm[l], 512) || s.lstm[l] % 8 != 0) return "a layer has a wrong width";
  }
  if (s.embedding % 2 != 0 || s.input % 2 != 0) return "its vectors have an odd length";
  if (!within(s.arc, 128) || s.arc % 8 != 0 || !within(s.label, 512)) return "its heads have a wrong width";
  if (!within(s.upos, 255) || !within(s.xpos, 255) || !within(s.deprel, 255) || !within(s.names, 64)) {
    return "it has too many labels";
  }
  if (!within(s.rows, 4'000'000) || s.list_classes > 1000) return "its tables are too large";
  if (s.table_begin[0] != 0 || s.table_begin[network_tables] != s.rows) return "its tables are out of order";
  for (std::size_t t = 0; t < network_tables; ++t) {
    if (s.table_begin[t] >= s.table_begin[t + 1]) return "its tables are out of order";
  }
  if (s.rows - s.table_begin[word_feature_count] != 2 * s.list_classes + 1)
    return "its lists have a wrong number of classes";
  return "";
}

// Numbers of a section, none so large that a sum of products could leave the range of float.
Result<std::span<const float>> floats(const ModelFile& model, const std::string& name, std::size_t count) {
  auto values = model.values<float>(name, count);
  if (!values) return values;
  const bool fit = std::all_of(values->begin(), values->end(), [](float x) { return x > -1e4F && x < 1e4F; });
  if (!fit) return unusable(model, "numbers out of range in its section '" + name + "'");
  return values;
}

// A power of two of slots with an empty one, and values within the tables.
bool is_usable(std::span<const KeyTable::Slot> slots, std::uint32_t most) {
  if (slots.empty()) return true;
  if ((slots.size() & (slots.size() - 1)) != 0) return false;
  bool has_empty = false;
  for (const auto& slot : slots) {
    has_empty = has_empty || slot.value == 0;
    if (slot.value > most) return false;
  }
  return has_empty;
}

}  // namespace

Result<Network> Network::load(const ModelFile& model, Kernel kernel) {
  Network net{};
  net.model_ = model;
  net.kernels_ = &kernel_table(kernel);

  const auto shape = model.values<std::uint32_t>("shape", sizeof(NetworkSizes) / sizeof(std::uint32_t));
  if (!shape) return shape.error();
  std::memcpy(static_cast<void*>(&net.sizes_), shape->data(), sizeof net.sizes_);
  const NetworkSizes& s = net.sizes_;
  if (const std::string wrong = check_sizes(s); !wrong.empty()) return unusable(model, wrong);

  net.labels_ = parse_labels(model.section("labels"));
  if (net.labels_.upos.size() != s.upos || net.labels_.xpos.size() != s.xpos ||
      net.labels_.deprel.size() != s.deprel || net.labels_.names.size() != s.names) {
    return unusable(model, "its labels do not fit its sizes");
  }
  net.name_decoder_ = NameDecoder(net.labels_.names);

  const auto slots = [&](std::string_view name) {
    return model.values<KeyTable::Slot>(name, model.section(name).size() / sizeof(KeyTable::Slot));
  };
  const auto words = slots("words");
  if (!words) return words.error();
  const auto lists = slots("lists");
  if (!lists) return lists.error();
  if (!is_usable(*words, s.rows - 1) || !is_usable(*lists, 0xFFFFFFFFU))
    return unusable(model, "a table of words is broken");
  net.words_ = KeyTable(*words);
  net.lists_ = PhraseLists(KeyTable(*lists), s.list_classes);

  const auto tables = model.values<std::int8_t>("tables", std::size_t{s.rows} * s.embedding);
  if (!tables) return tables.error();
  const auto table_scales = floats(model, "tables.s", s.rows);
  if (!table_scales) return table_scales.error();
  net.tables_ = *tables;
  net.table_scales_ = *table_scales;

  // A matrix is three sections: "name" (8-bit weights), "name.s" (scale of each column), "name.b" (bias).
  std::string failed;
  const auto matrix = [&](const std::string& name, std::size_t rows, std::size_t columns, bool has_bias,
                          PackedMatrix& out) {
    const auto weights = model.values<std::int8_t>(name, rows * columns);
    const auto scale = floats(model, name + ".s", columns);
    const auto bias = floats(model, name + ".b", has_bias ? columns : 0);
    if (rows > max_row_length) failed = "a matrix is too long";
    for (const Error* error : {weights ? nullptr : &weights.error(), scale ? nullptr : &scale.error(),
                               bias ? nullptr : &bias.error()}) {
      if (error != nullptr) failed = error->message;
    }
    if (failed.empty()) out = pack(*net.kernels_, *weights, rows, columns, *scale, *bias);
  };
  matrix("input", s.embedding, 2 * std::size_t{s.input}, true, net.input_);
  std::size_t in = s.input;
  net.layers_.resize(s.layers);
  for (std::size_t l = 0; l < s.layers; ++l) {
    const std::string name = "lstm" + std::to_string(l);
    const std::size_t h = s.lstm[l];
    matrix(name, in, 8 * h, true, net.layers_[l].input);
    matrix(name + "f", h, 4 * h, false, net.layers_[l].recurrent[0]);
    matrix(name + "b", h, 4 * h, false, net.layers_[l].recurrent[1]);
    in = 2 * h;
  }
  matrix("heads", in, s.projection() + 1, true, net.heads_);
  matrix("distance", s.arc, distance_buckets, false, net.distance_);
  matrix("label", 2 * std::size_t{s.label}, s.deprel, true, net.label_);
  if (!failed.empty()) return unusable(model, failed);

  const auto vector = [&](const std::string& name, std::size_t size, std::span<const float>& out) {
    const auto values = floats(model, name, size);
    if (values) out = *values;
    if (!values) failed = values.error().message;
  };
  vector("arc.root", std::size_t{s.arc} + 1, net.arc_root_);
  vector("label.root", s.label, net.label_root_);
  if (!failed.empty()) return unusable(model, failed);

  for (const std::string_view relation : {"dep", "parataxis"}) {
    const auto found = std::find(net.labels_.deprel.begin(), net.labels_.deprel.end(), relation);
    if (found != net.labels_.deprel.end()) {
      net.joining_relation_ = static_cast<std::uint8_t>(found - net.labels_.deprel.begin());
    }
  }
  return net;
}

}  // namespace standpoint
