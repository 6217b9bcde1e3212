#include "knowledge/suggestions/name_examples.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t longest_example = 300;    // code points
constexpr std::uint32_t widest_sentence = 400;  // bytes on each side of a mention

// In one line and of bounded length.
std::string shown(std::string_view text) {
  std::string out;
  std::size_t count = 0;
  bool blank = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
    i += c.length;
    if (c.value <= U' ') {
      blank = !out.empty();
      continue;
    }
    if (++count > longest_example) return out + " ...";
    if (blank) out += ' ';
    blank = false;
    append_utf8(out, c.value);
  }
  return out;
}

// Whether a sentence ends before a place: a line does, or a stop with blanks behind.
bool is_end(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] == '\n') return true;
  return at >= 2 && text[at - 1] == ' ' &&
         std::string_view(".!?\"").find(text[at - 2]) != std::string_view::npos &&
         (text[at] < 'a' || text[at] > 'z');
}

std::string sentence_around(const Text& text, CodePointSpan span) {
  const std::string_view bytes = text.bytes();
  const ByteSpan named = text.byte_span(span);
  std::size_t begin = named.begin;
  while (begin > 0 && named.begin - begin < widest_sentence && !is_end(bytes, begin)) --begin;
  while (begin < named.begin && !is_utf8_boundary(bytes[begin])) ++begin;
  std::size_t end = named.end;
  while (end < bytes.size() && end - named.end < widest_sentence && !is_end(bytes, end)) ++end;
  while (end < bytes.size() && !is_utf8_boundary(bytes[end])) ++end;
  return shown(bytes.substr(begin, end - begin));
}

// Better kinds of examples have smaller numbers.
enum class Worth { evidence_with_name, named, evidence, mention, none };

struct Best {
  Worth worth = Worth::none;
  std::string_view name;
  const Quote* quote = nullptr;
  const Document* document = nullptr;
};

}  // namespace

std::unordered_map<EntityId, std::string> find_examples(const Corpus& corpus,
                                                        const std::unordered_set<EntityId>& wanted) {
  std::unordered_map<EntityId, Best> best;
  for (const auto& id : wanted) {
    if (const Entity* entity = corpus.find(id)) best[id].name = entity->name;
  }
  // Records come in the order of their ids and places: the first of a kind stays.
  for (const auto& statement : corpus.statements()) {
    const auto offer = [&](const EntityId& id) {
      const auto at = best.find(id);
      if (at == best.end()) return;
      for (const auto& evidence : statement.evidence) {
        const bool names = evidence.quote.text.find(at->second.name) != std::string::npos;
        const Worth worth = names ? Worth::evidence_with_name : Worth::evidence;
        if (worth < at->second.worth) at->second = {worth, at->second.name, &evidence.quote, nullptr};
      }
    };
    offer(statement.actor.entity);
    if (statement.target) offer(statement.target->entity);
  }
  for (const auto& mention : corpus.mentions()) {
    const auto at = best.find(mention.entity);
    if (at == best.end()) continue;
    const Document* document = corpus.find(mention.doc);
    const bool has_text = document != nullptr && !document->text.empty();
    const Worth worth = mention.type == MentionType::name && has_text ? Worth::named : Worth::mention;
    if (worth < at->second.worth)
      at->second = {worth, at->second.name, &mention.span, has_text ? document : nullptr};
  }
  std::unordered_map<EntityId, std::string> examples;
  for (const auto& [id, found] : best) {
    if (found.quote == nullptr) continue;
    examples[id] = found.document != nullptr ? sentence_around(found.document->text, found.quote->span)
                                             : shown(found.quote->text);
  }
  return examples;
}

}  // namespace standpoint
