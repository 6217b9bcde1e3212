// One pass of the network over a block of sentences. Built with -ffp-contract=off: see kernels.hpp.

#include "language/engine/distance.hpp"
#include "language/engine/network.hpp"

#include <algorithm>
#include <cstring>

namespace standpoint {
namespace {

constexpr std::size_t block_words =
    256;  // of sentences read side by side; tuned on news text: larger blocks leave the cache
constexpr std::size_t cache_slots = 4096;
constexpr std::size_t cached_word_bytes = 30;

std::uint8_t best_of(const float* x, std::size_t n) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < n; ++i) {
    if (x[i] > x[best]) best = i;
  }
  return static_cast<std::uint8_t>(best);
}

// In steps of ParsedWord's margins.
std::uint8_t margin_of(float lead) {
  const float steps = lead * static_cast<float>(margin_steps);
  // Not clamp(): a lead that is no number has no value as an integer.
  return steps > 0 ? static_cast<std::uint8_t>(std::min(steps, 255.0F)) : std::uint8_t{0};
}

struct Choice {
  std::uint8_t best = 0;
  std::uint8_t margin = 0;
};

Choice choice_of(const float* x, std::size_t n) {
  std::size_t best = 0;
  float second = -1e30F;
  for (std::size_t i = 1; i < n; ++i) {
    if (x[i] > x[best]) {
      second = x[best];
      best = i;
    } else if (x[i] > second) {
      second = x[i];
    }
  }
  return {static_cast<std::uint8_t>(best), margin_of(x[best] - second)};
}

// Room for n values, whatever they are: a vector that shrinks and grows is filled with zeros each time.
template <typename T>
void make_room(std::vector<T>& values, std::size_t n) {
  if (values.size() < n) values.resize(n);
}

// Sequences that a layer reads side by side: what a product takes at a time.
constexpr std::size_t lanes_at_once = 6;

struct Piece {
  std::uint32_t first = 0;  // word of the block
  std::uint32_t length = 0;
};

// Pieces that are read one behind the other.
struct Lane {
  std::vector<Piece> pieces;
  std::uint32_t length = 0;  // of all of them
  // Where a direction stands: the next piece, and what is left of the one before.
  std::size_t next = 0;
  std::uint32_t left = 0;
};

}  // namespace

class Network::Memory {
 public:
  // A word seen before, with its list tag.
  struct Entry {
    std::array<char, cached_word_bytes> word{};
    std::uint8_t length = 0;
    bool used = false;
    std::uint32_t tag = 0;
    std::uint64_t block = 0;  // that used it last
  };

  std::vector<Entry> entries;
  std::vector<float> cached, overflow;
  std::uint64_t block = 0;

  std::vector<Piece> pieces, by_length;
  std::vector<Lane> lanes;
  std::vector<std::uint64_t> keys;
  std::vector<PhraseLists::Tag> tags;
  std::vector<float*> sums;  // of each word of the block: inputs to the gates of the first layer
  std::vector<std::size_t> missing;
  std::vector<std::size_t> rows;  // of the words that the lanes read now

  std::vector<float> embedded, maxout, fresh, layer_sums, gates, cells, projection, distances, scores,
      label_scores;
  std::vector<std::int16_t> norms, outputs, before, hidden, arc_words, arc_heads, label_in;
  std::vector<float> label_mixed;
  std::vector<std::int32_t> dots;
  std::vector<const float*> add;
  std::vector<std::uint32_t> heads;
  std::vector<std::uint8_t> names, arc_margins;
  NameDecoder::Memory name_memory;
  TreeDecoder trees;
};

/// The steps of one pass.
class NetworkPass {
 public:
  NetworkPass(const Network& network, Network::Memory& memory)
      : net_(network), k_(*network.kernels_), m_(memory) {}

  void run(std::span<const std::string_view> words, std::span<const Piece> pieces,
           std::span<WordAnswer> answers) {
    sum_words(words, pieces);
    run_layers(words.size(), pieces);
    answer(pieces, answers);
  }

 private:
  static std::size_t hash(std::string_view word, std::uint32_t tag) {
    std::uint64_t h = 0xCBF29CE484222325ULL ^ tag;
    for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return static_cast<std::size_t>(h ^ (h >> 29U)) % cache_slots;
  }

  // Points sums at the gate inputs of each word, computing those not kept.
  void sum_words(std::span<const std::string_view> words, std::span<const Piece> pieces) {
    const std::size_t n = words.size();
    const std::size_t width = net_.layers_[0].input.padded;
    m_.keys.resize(n);
    m_.tags.resize(n);
    for (std::size_t i = 0; i < n; ++i) m_.keys[i] = normal_form_key(words[i]);
    for (const Piece& p : pieces) {
      net_.lists_.find(std::span<const std::uint64_t>(m_.keys).subspan(p.first, p.length),
                       std::span(m_.tags).subspan(p.first, p.length));
    }

    ++m_.block;
    make_room(m_.overflow, n * width);
    m_.sums.resize(n);
    m_.missing.clear();
    std::size_t overflowing = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const std::string_view word = words[i];
      if (word.size() <= cached_word_bytes) {
        const std::size_t slot = hash(word, m_.tags[i]);
        auto& entry = m_.entries[slot];
        m_.sums[i] = m_.cached.data() + slot * width;
        if (entry.used && entry.tag == m_.tags[i] &&
            std::string_view(entry.word.data(), entry.length) == word) {
          entry.block = m_.block;
          continue;
        }
        if (!entry.used || entry.block != m_.block) {
          std::copy(word.begin(), word.end(), entry.word.begin());
          entry.length = static_cast<std::uint8_t>(word.size());
          entry.used = true;
          entry.tag = m_.tags[i];
          entry.block = m_.block;
          m_.missing.push_back(i);
          continue;
        }
      }
      m_.sums[i] = m_.overflow.data() + width * overflowing++;
      m_.missing.push_back(i);
    }
    if (!m_.missing.empty()) compute_missing(words);
  }

  void compute_missing(std::span<const std::string_view> words) {
    const NetworkSizes& s = net_.sizes_;
    const std::size_t count = m_.missing.size();
    const std::size_t size = s.embedding;
    m_.embedded.assign(count * size, 0.0F);
    make_room(m_.norms, count * std::max<std::size_t>(size, s.input));
    for (std::size_t r = 0; r < count; ++r) {
      const std::size_t i = m_.missing[r];
      const WordKeys word = word_keys(words[i]);
      float* x = m_.embedded.data() + r * size;
      for (std::size_t t = 0; t < word_feature_count; ++t) {
        const std::uint32_t found = net_.words_.find(word.keys[t]);
        add_table_row(found != 0 ? found : s.table_begin[t], x);
      }
      add_table_row(s.table_begin[word_feature_count] + m_.tags[i], x);
      k_.norm(x, size);
      k_.quantise(x, activation_scale::norm, m_.norms.data() + r * size, size);
    }

    make_room(m_.maxout, count * net_.input_.padded);
    product(net_.input_, m_.norms.data(), size, count, m_.maxout);
    m_.embedded.resize(s.input);
    for (std::size_t r = 0; r < count; ++r) {
      k_.maxout_norm(m_.maxout.data() + r * net_.input_.padded, m_.embedded.data(), s.input);
      k_.quantise(m_.embedded.data(), activation_scale::norm, m_.norms.data() + r * s.input, s.input);
    }
    const PackedMatrix& gates = net_.layers_[0].input;
    make_room(m_.fresh, count * gates.padded);
    product(gates, m_.norms.data(), s.input, count, m_.fresh);
    for (std::size_t r = 0; r < count; ++r) {
      std::memcpy(m_.sums[m_.missing[r]], m_.fresh.data() + r * gates.padded, gates.padded * sizeof(float));
    }
  }

  void add_table_row(std::uint32_t row, float* x) const {
    const std::size_t size = net_.sizes_.embedding;
    k_.add_row(net_.tables_.data() + row * size, net_.table_scales_[row], x, size);
  }

  // out = a * w + bias.
  void product(const PackedMatrix& w, const std::int16_t* a, std::size_t lda, std::size_t rows,
               std::vector<float>& out) {
    make_room(out, rows * w.padded);
    m_.add.assign(rows, w.bias.data());
    k_.multiply(w.view(), a, lda, rows, m_.add.data(), out.data(), w.padded);
  }

  void run_layers(std::size_t n, std::span<const Piece> pieces) {
    fill_lanes(pieces);
    for (std::size_t l = 0; l < net_.layers_.size(); ++l) {
      const auto& layer = net_.layers_[l];
      const std::size_t h = net_.sizes_.lstm[l];
      const std::size_t width = layer.input.padded;
      if (l > 0) {
        const std::size_t in = 2 * std::size_t{net_.sizes_.lstm[l - 1]};
        std::swap(m_.outputs, m_.before);
        product(layer.input, m_.before.data(), in, n, m_.layer_sums);
        for (std::size_t i = 0; i < n; ++i) m_.sums[i] = m_.layer_sums.data() + i * width;
      }
      make_room(m_.outputs, n * 2 * h);
      for (std::size_t way = 0; way < 2; ++way) run_way(layer.recurrent[way], h, way);
    }
  }

  // The longest piece first, each into the lane that has the fewest words; then the longest lane first.
  void fill_lanes(std::span<const Piece> pieces) {
    m_.by_length.assign(pieces.begin(), pieces.end());
    std::sort(m_.by_length.begin(), m_.by_length.end(), [](const Piece& a, const Piece& b) {
      return a.length != b.length ? a.length > b.length : a.first < b.first;
    });
    m_.lanes.resize(std::min(lanes_at_once, pieces.size()));
    for (Lane& lane : m_.lanes) {
      lane.pieces.clear();
      lane.length = 0;
    }
    const auto shorter = [](const Lane& a, const Lane& b) { return a.length < b.length; };
    for (const Piece& piece : m_.by_length) {
      Lane& lane = *std::min_element(m_.lanes.begin(), m_.lanes.end(), shorter);
      lane.pieces.push_back(piece);
      lane.length += piece.length;
    }
    std::sort(m_.lanes.begin(), m_.lanes.end(), [&](const Lane& a, const Lane& b) { return shorter(b, a); });
  }

  // One direction of a layer: lanes side by side, the longest first.
  void run_way(const PackedMatrix& recurrent, std::size_t h, std::size_t way) {
    const std::size_t lanes = m_.lanes.size();
    make_room(m_.hidden, lanes * h);
    make_room(m_.cells, lanes * h);
    make_room(m_.gates, lanes * recurrent.padded);
    make_room(m_.add, lanes);
    for (Lane& lane : m_.lanes) lane.next = lane.left = 0;
    m_.rows.resize(lanes);
    std::size_t active = lanes;
    for (std::uint32_t t = 0;; ++t) {
      while (active > 0 && m_.lanes[active - 1].length <= t) --active;
      if (active == 0) return;
      for (std::size_t i = 0; i < active; ++i) {
        Lane& lane = m_.lanes[i];
        if (lane.left == 0) {
          lane.left = lane.pieces[lane.next++].length;
          std::fill_n(m_.hidden.begin() + static_cast<std::ptrdiff_t>(i * h), h, std::int16_t{0});
          std::fill_n(m_.cells.begin() + static_cast<std::ptrdiff_t>(i * h), h, 0.0F);
        }
        const Piece& piece = lane.pieces[lane.next - 1];
        m_.rows[i] = std::size_t{piece.first} + (way == 0 ? piece.length - lane.left : lane.left - 1);
        --lane.left;
        m_.add[i] = m_.sums[m_.rows[i]] + way * 4 * h;
      }
      k_.multiply(recurrent.view(), m_.hidden.data(), h, active, m_.add.data(), m_.gates.data(),
                  recurrent.padded);
      for (std::size_t lane = 0; lane < active; ++lane) {
        std::int16_t* hidden = m_.hidden.data() + lane * h;
        k_.lstm_cell(m_.gates.data() + lane * recurrent.padded, m_.cells.data() + lane * h,
                     activation_scale::lstm, hidden, h);
        std::memcpy(m_.outputs.data() + m_.rows[lane] * 2 * h + way * h, hidden, h * sizeof(std::int16_t));
      }
    }
  }

  void answer(std::span<const Piece> pieces, std::span<WordAnswer> answers) {
    const NetworkSizes& s = net_.sizes_;
    const std::size_t n = answers.size();
    const std::size_t stride = net_.heads_.padded;
    product(net_.heads_, m_.outputs.data(), s.context(), n, m_.projection);
    m_.heads.resize(n);
    m_.names.resize(n);
    m_.arc_margins.resize(n);
    const std::size_t names_at = std::size_t{s.upos} + s.xpos;
    for (const Piece& p : pieces) {
      const float* rows = m_.projection.data() + p.first * stride;
      find_heads(p, rows);
      net_.name_decoder_.decode(std::span(rows + names_at, p.length * stride - names_at), stride,
                                std::span(m_.names).subspan(p.first, p.length), m_.name_memory);
    }
    find_labels(pieces, n);
    for (std::size_t i = 0; i < n; ++i) {
      const float* row = m_.projection.data() + i * stride;
      const Choice upos = choice_of(row, s.upos);
      const Choice label = choice_of(m_.label_scores.data() + i * net_.label_.padded, s.deprel);
      answers[i].upos = upos.best;
      answers[i].tag_margin = upos.margin;
      answers[i].xpos = best_of(row + s.upos, s.xpos);
      answers[i].name = m_.names[i];
      answers[i].head = m_.heads[i];
      answers[i].arc_margin = m_.arc_margins[i];
      answers[i].deprel = label.best;
      answers[i].label_margin = label.margin;
    }
  }

  void find_heads(const Piece& p, const float* rows) {
    const NetworkSizes& s = net_.sizes_;
    const std::size_t a = s.arc;
    const std::size_t n = p.length;
    const std::size_t stride = net_.heads_.padded;
    const std::size_t words_at = std::size_t{s.upos} + s.xpos + s.names;
    const auto quantise = [&](const float* x, std::int16_t* out) {
      k_.quantise(x, activation_scale::arc, out, a);
      for (std::size_t k = 0; k < a; ++k) out[k] = std::clamp<std::int16_t>(out[k], -4095, 4095);
    };
    make_room(m_.arc_words, n * a);
    make_room(m_.arc_heads, (n + 1) * a);
    quantise(net_.arc_root_.data(), m_.arc_heads.data());
    for (std::size_t i = 0; i < n; ++i) {
      quantise(rows + i * stride + words_at, m_.arc_words.data() + i * a);
      quantise(rows + i * stride + words_at + a, m_.arc_heads.data() + (i + 1) * a);
    }
    product(net_.distance_, m_.arc_words.data(), a, n, m_.distances);
    m_.scores.resize(n * (n + 1));
    make_room(m_.dots, n + 1);
    const float scale =
        2.0F / (__builtin_sqrtf(static_cast<float>(a)) * activation_scale::arc * activation_scale::arc);
    for (std::size_t d = 0; d < n; ++d) {
      k_.dots(m_.arc_words.data() + d * a, m_.arc_heads.data(), n + 1, a, m_.dots.data());
      const float* distance = m_.distances.data() + d * net_.distance_.padded;
      float* out = m_.scores.data() + d * (n + 1);
      for (std::size_t h = 0; h <= n; ++h) {
        const float bias = h == 0 ? net_.arc_root_[a] : rows[(h - 1) * stride + s.projection()];
        const auto difference = static_cast<std::ptrdiff_t>(h) - 1 - static_cast<std::ptrdiff_t>(d);
        out[h] = static_cast<float>(m_.dots[h]) * scale + bias + distance[distance_bucket(difference)];
      }
    }
    m_.trees.decode(m_.scores, n, std::span(m_.heads).subspan(p.first, n));
    for (std::size_t d = 0; d < n; ++d) m_.arc_margins[p.first + d] = arc_margin(d, n, m_.heads[p.first + d]);
  }

  // The lead of a word's head over the best of the others.
  std::uint8_t arc_margin(std::size_t d, std::size_t n, std::uint32_t head) const {
    const float* row = m_.scores.data() + d * (n + 1);
    float rival = -1e30F;
    for (std::size_t h = 0; h <= n; ++h) {
      if (h != head && h != d + 1 && row[h] > rival) rival = row[h];
    }
    return margin_of(row[head] - rival);
  }

  void find_labels(std::span<const Piece> pieces, std::size_t n) {
    const NetworkSizes& s = net_.sizes_;
    const std::size_t size = s.label;
    const std::size_t stride = net_.heads_.padded;
    const std::size_t words_at = std::size_t{s.upos} + s.xpos + s.names + 2 * std::size_t{s.arc};
    make_room(m_.label_mixed, 2 * size);
    make_room(m_.label_in, n * 2 * size);
    for (const Piece& piece : pieces) {
      for (std::size_t i = piece.first; i < piece.first + piece.length; ++i) {
        const std::uint32_t head = m_.heads[i];
        const float* p = m_.projection.data() + i * stride + words_at;
        const float* q = head == 0
                             ? net_.label_root_.data()
                             : m_.projection.data() + (piece.first + head - 1) * stride + words_at + size;
        for (std::size_t k = 0; k < size; ++k) {
          const float sum = p[k] + q[k];
          m_.label_mixed[k] = sum > 0 ? sum : 0.0F;
          m_.label_mixed[size + k] = p[k] * q[k];
        }
        k_.quantise(m_.label_mixed.data(), activation_scale::label, m_.label_in.data() + i * 2 * size,
                    2 * size);
      }
    }
    product(net_.label_, m_.label_in.data(), 2 * size, n, m_.label_scores);
  }

  const Network& net_;
  const KernelTable& k_;
  Network::Memory& m_;
};

std::shared_ptr<Network::Memory> Network::make_memory() const {
  auto memory = std::make_shared<Memory>();
  memory->entries.resize(cache_slots);
  memory->cached.resize(cache_slots * layers_[0].input.padded);
  return memory;
}

void Network::read(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                   std::span<WordAnswer> answers, Memory& memory) const {
  NetworkPass pass(*this, memory);
  std::size_t begin = 0;  // of the block
  std::size_t end = 0;
  memory.pieces.clear();
  const auto run = [&] {
    if (end > begin) {
      pass.run(words.subspan(begin, end - begin), memory.pieces, answers.subspan(begin, end - begin));
    }
    memory.pieces.clear();
    begin = end;
  };
  for (const std::uint32_t length : lengths) {
    if (end > begin && end - begin + length > block_words) run();
    for (std::uint32_t done = 0; done < length;) {
      const auto piece = static_cast<std::uint32_t>(std::min<std::size_t>(length - done, max_network_words));
      memory.pieces.push_back({static_cast<std::uint32_t>(end - begin), piece});
      end += piece;
      done += piece;
      if (end - begin >= block_words) run();
    }
  }
  run();
  join_pieces(lengths, answers);
}

void Network::join_pieces(std::span<const std::uint32_t> lengths, std::span<WordAnswer> answers) const {
  std::size_t first = 0;
  for (const std::uint32_t length : lengths) {
    if (length > max_network_words) {
      const auto sentence = answers.subspan(first, length);
      std::uint32_t root = 0;
      for (std::uint32_t begin = 0; begin < length; begin += max_network_words) {
        const std::uint32_t end = std::min<std::uint32_t>(length, begin + max_network_words);
        for (std::uint32_t i = begin; i < end; ++i) {
          if (sentence[i].head != 0) {
            sentence[i].head += begin;
          } else if (begin == 0) {
            root = i + 1;
          } else {
            sentence[i].head = root;
            sentence[i].arc_margin = 0;
            sentence[i].deprel = joining_relation_;
          }
        }
      }
    }
    first += length;
  }
}

}  // namespace standpoint
