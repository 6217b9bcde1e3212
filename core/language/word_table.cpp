#include "language/word_table.hpp"

#include <utility>

namespace standpoint {

std::uint32_t WordTable::add(std::string_view word) {
  if (2 * (std::size_t{count_} + 1) > slots_.size()) grow();
  const Place place = place_of(word);
  Slot& slot = slots_[place.at];
  if (place.taken) return slot.number;
  slot = {head_of(word), tail_of(word), static_cast<std::uint32_t>(word.size()), count_, long_words_.size()};
  if (word.size() > 16) long_words_ += word;
  tags_[place.at] = tag_of(hash(slot.head, slot.tail, slot.size));
  return count_++;
}

void WordTable::grow() {
  const std::size_t size = slots_.empty() ? 8 : 2 * slots_.size();
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(size));
  const std::vector<std::uint8_t> tags = std::exchange(tags_, std::vector<std::uint8_t>(size));
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (tags[i] == 0) continue;
    const Slot& slot = before[i];
    std::size_t at = first_place(hash(slot.head, slot.tail, slot.size));
    while (tags_[at] != 0) at = (at + 1) & (size - 1);
    tags_[at] = tags[i];
    slots_[at] = slot;
  }
}

}  // namespace standpoint
