#include "language/lemmatizer.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <array>

namespace standpoint {
namespace {

using namespace lemma_format;

std::uint16_t load16(std::span<const std::byte> bytes, std::size_t at) {
  return static_cast<std::uint16_t>(static_cast<unsigned>(bytes[at]) |
                                    (static_cast<unsigned>(bytes[at + 1]) << 8U));
}

std::uint32_t load32(std::span<const std::byte> bytes, std::size_t at) {
  return static_cast<std::uint32_t>(load16(bytes, at)) |
         (static_cast<std::uint32_t>(load16(bytes, at + 2)) << 16U);
}

/// The slot of a fingerprint in a table of u32, or npos.
std::size_t find_slot(std::span<const std::byte> table, std::uint64_t hash) {
  const std::size_t slots = table.size() / 4;
  if (slots == 0) return std::string_view::npos;
  const std::uint64_t mixed = mix(hash);
  const std::uint32_t wanted = fingerprint(mixed);
  std::size_t slot = first_slot(mixed, slots);
  for (std::size_t probe = 0; probe < max_probes; ++probe) {
    const std::uint32_t found = load32(table, 4 * slot);
    if (found == wanted) return slot;
    if (found == 0) break;
    if (++slot == slots) slot = 0;
  }
  return std::string_view::npos;
}

}  // namespace

Result<Lemmatizer> Lemmatizer::read(std::span<const std::byte> block) {
  const auto malformed = [](const char* message) { return Error{Errc::malformed, "lemmatizer", message}; };
  if (block.size() < header_bytes || load32(block, 0) != magic) {
    return malformed("no block of lemma rules; use the model file as it was made");
  }
  if (load32(block, 4) != version) {
    return Error{Errc::unsupported, "lemmatizer", "lemma rules of another version; train the model anew"};
  }
  Lemmatizer made;
  std::uint64_t at = header_bytes;
  std::size_t part = 8;
  const auto take = [&](std::size_t item_bytes) -> std::span<const std::byte> {
    const std::uint64_t bytes = std::uint64_t{load32(block, part)} * item_bytes;
    part += 4;
    const std::uint64_t begin = at;
    at += bytes;
    if (at > block.size()) return {};
    return block.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(bytes));
  };
  made.rules_ = take(rule_bytes);
  made.choices_ = take(choice_bytes);
  made.values_ = take(2);
  made.keys_ = take(4);
  made.words_ = take(4);
  const auto texts = take(1);
  if (at != block.size())
    return malformed("the lemma rules are cut off or too long; get the model file again");
  made.texts_ = {reinterpret_cast<const char*>(texts.data()), texts.size()};
  if (!made.parts_are_sound()) return malformed("the lemma rules are damaged; get the model file again");
  return made;
}

// After this no index in the block points outside of it.
bool Lemmatizer::parts_are_sound() const {
  const std::size_t rules = rules_.size() / rule_bytes;
  const std::size_t choices = choices_.size() / choice_bytes;
  if (keys_.size() != 2 * values_.size() || find_invalid_utf8(texts_) != std::string_view::npos) return false;
  for (std::size_t i = 0; i < rules; ++i) {
    const std::size_t length = load16(rules_, i * rule_bytes + 2);
    const std::size_t offset = load32(rules_, i * rule_bytes + 4);
    if (static_cast<unsigned>(rules_[i * rule_bytes + 1]) > static_cast<unsigned>(Case::upper)) return false;
    if (offset > texts_.size() || length > texts_.size() - offset) return false;
    if (find_invalid_utf8(texts_.substr(offset, length)) != std::string_view::npos) return false;
  }
  for (std::size_t i = 0; i < choices; ++i) {
    for (std::size_t k = 0; k < choice_rules; ++k) {
      const std::uint16_t rule = load16(choices_, i * choice_bytes + 2 * k);
      if (rule >= rules && (k == 0 || rule != no_rule)) return false;
    }
  }
  for (std::size_t slot = 0; slot < values_.size() / 2; ++slot) {
    if (load32(keys_, 4 * slot) != 0 && load16(values_, 2 * slot) >= choices) return false;
  }
  return true;
}

int Lemmatizer::find_key(std::uint64_t hash) const {
  const std::size_t slot = find_slot(keys_, hash);
  return slot == std::string_view::npos ? -1 : load16(values_, 2 * slot);
}

bool Lemmatizer::knows(std::string_view word) const {
  const std::uint64_t hash = hash_more(hash_more(hash_begin, static_cast<char>(Kind::known)), word);
  return find_slot(words_, hash) != std::string_view::npos;
}

// The choice of the longest suffix of `lower` that is known at this level; -1 for none.
int Lemmatizer::find_suffix(std::uint64_t begin, std::string_view lower) const {
  std::array<std::uint64_t, max_suffix_bytes + 1> hashes;
  hashes[0] = begin;
  const std::size_t longest = std::min(lower.size(), max_suffix_bytes);
  for (std::size_t n = 1; n <= longest; ++n) hashes[n] = hash_more(hashes[n - 1], lower[lower.size() - n]);

  // A level without its empty suffix has no other.
  const int whole_level = find_key(hashes[0]);
  if (whole_level < 0) return -1;
  for (std::size_t n = longest; n > 0; --n) {
    if (const int found = find_key(hashes[n]); found >= 0) return found;
  }
  return whole_level;
}

Lemmatizer::Choice Lemmatizer::choice(int index) const {
  Choice found;
  for (std::size_t k = 0; k < choice_rules; ++k) {
    found.rules[k] = load16(choices_, static_cast<std::size_t>(index) * choice_bytes + 2 * k);
  }
  return found;
}

void Lemmatizer::apply(std::uint16_t rule, std::string_view form, std::string& out) const {
  const std::size_t at = rule * rule_bytes;
  write_case(form, static_cast<Case>(rules_[at + 1]), out);
  const auto strip = static_cast<std::size_t>(rules_[at]);
  const auto text = texts_.substr(load32(rules_, at + 4), load16(rules_, at + 2));
  const auto stem = strip_end(out, strip);
  if (stem.size() + strip != out.size() || stem.size() + text.size() == 0) return;  // meant for longer words
  out.resize(stem.size());
  out += text;
}

void Lemmatizer::lemma(std::string_view form, std::string_view upos, std::string_view xpos,
                       std::string& out) const {
  Shape shape = find_shape(form);
  write_case(form, Case::lower, out);
  if (shape != Shape::lower && shape != Shape::digits && knows(out)) shape = known_shape(shape);

  for (std::size_t level = 0; level < levels; ++level) {
    const int found = find_key(hash_more(begin_level(Kind::word, level, upos, xpos, shape), out));
    if (found >= 0) return apply(choice(found).rules[0], form, out);
  }

  for (std::size_t level = 0; level < levels; ++level) {
    const int found = find_suffix(begin_level(Kind::suffix, level, upos, xpos, shape), out);
    if (found < 0) continue;
    const Choice choices = choice(found);
    for (const std::uint16_t rule : choices.rules) {
      if (rule == no_rule) break;
      apply(rule, form, out);
      // Every single letter is a known word.
      if (choices.rules[1] == no_rule || (out.size() > 1 && knows(out))) return;
    }
    return apply(choices.rules[0], form, out);
  }
}

}  // namespace standpoint
