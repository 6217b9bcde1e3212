#include "knowledge/role_mentions.hpp"

#include "knowledge/actor_places.hpp"
#include "knowledge/country_names.hpp"
#include "knowledge/described_names.hpp"
#include "knowledge/human_nouns.hpp"
#include "language/name_lists.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <map>

namespace standpoint {
namespace {

class RoleFinder {
 public:
  RoleFinder(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found)
      : text_(text), analysis_(analysis), t_(trees), found_(found), described_(analysis, trees, found) {}

  void run() {
    covered_.assign(analysis_.tokens.size(), false);
    name_at_.assign(analysis_.tokens.size(), no_word);
    for (const auto& mention : found_.mentions) {
      for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) {
        covered_[i] = true;
        if (mention.type == MentionType::name) name_at_[i] = static_cast<std::uint32_t>(mention.entity);
      }
    }
    for (std::size_t e = 0; e < found_.entities.size(); ++e) {
      if (found_.entities[e].unnamed) by_name_.try_emplace(fold(found_.entities[e].name), e);
    }
    for (std::uint32_t w = 0; w < t_.size(); ++w) read(w);
    std::sort(found_.mentions.begin(), found_.mentions.end(),
              [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
  }

 private:
  std::uint32_t token(std::uint32_t w) const { return analysis_.token_of_word[w]; }

  void read(std::uint32_t w) {
    const TreeWord& word = t_[w];
    if (word.upos != Upos::noun && word.upos != Upos::propn) return;
    if (word.rel == Rel::compound || word.rel == Rel::flat || covered_[token(w)]) return;
    if (!is_human_noun(t_.lemma(w)) && !is_human_noun(t_.form(w)) && !is_people(w) && !is_others(w)) return;
    // "She was a senator": said of somebody who is there already.
    if ((t_.has_child(w, Rel::cop) && !is_cleft(w)) || word.rel == Rel::appos) return;
    Phrase phrase = phrase_of(w);
    if (says_nothing(w, phrase)) return;
    add(w, phrase);
  }

  // "It was the scrutiny panel that objected."
  bool is_cleft(std::uint32_t w) const {
    const std::uint32_t subject = t_.child(w, Rel::nsubj);
    const std::uint32_t det = t_.child(w, Rel::det);
    if (subject == no_word || t_.form(subject) != "it" || det == no_word || t_.form(det) != "the")
      return false;
    for (const std::uint32_t c : t_.children(w)) {
      if (c > w && (t_[c].sub == SubRel::relcl || t_[c].rel == Rel::acl || t_[c].rel == Rel::advcl))
        return true;
    }
    return false;
  }

  // "Norwegians", "the Spanish"
  bool is_people(std::uint32_t w) const {
    if (!demonyms().contains(t_.lemma(w)) && country_of_adjective(t_.lemma(w)).empty()) return false;
    return is_plural(w) || t_.has_child(w, Rel::det);
  }

  // "Others in the movement said": a group of its own.
  bool is_others(std::uint32_t w) const {
    if (t_.form(w) != "others" || t_[w].rel != Rel::nsubj || t_[w].sub != SubRel::none) return false;
    const std::uint32_t of = t_.child(w, Rel::nmod);
    static const WordSet links("in from on within among inside at");
    return of != no_word && of > w && t_[of].right == t_[w].right && links.contains(t_.case_of(of)) &&
           !calendar_words().contains(t_.form(of)) && t_[of].right - w < 9;
  }

  bool is_plural(std::uint32_t w) const {
    return t_.xpos(w) == "NNS" || t_.xpos(w) == "NNPS" || t_.lemma(w) == "people" || t_.lemma(w) == "police";
  }

  // The words of a noun phrase before its noun.
  struct Phrase {
    std::uint32_t first = 0;  // with article and owner
    std::uint32_t begin = 0;  // without
    std::uint32_t owner = no_word;
    bool definite = false;
    bool counted = false;
    bool modified = false;
    bool has_of = false;  // "of", "for" or a relative clause behind
  };

  Phrase phrase_of(std::uint32_t w) const {
    Phrase p;
    p.first = p.begin = w;
    std::uint32_t owner_end = no_word;
    for (const std::uint32_t c : t_.children(w)) {
      const TreeWord& child = t_[c];
      if (c < w && t_.xpos(c).starts_with("W")) continue;  // "why utilities should pay"
      if (c > w) {
        p.has_of = p.has_of || child.rel == Rel::nmod || child.rel == Rel::acl || child.sub == SubRel::relcl;
        continue;
      }
      if (child.rel == Rel::det) {
        p.first = std::min(p.first, child.left);
        static const WordSet definite("the this that these those both such");
        p.definite = p.definite || definite.contains(t_.form(c));
      } else if (child.rel == Rel::nmod && child.sub == SubRel::poss) {
        p.first = std::min(p.first, child.left);
        p.owner = c;
        owner_end = child.right;
      } else if (child.rel == Rel::amod || child.rel == Rel::compound || child.rel == Rel::nummod ||
                 child.rel == Rel::nmod) {
        p.begin = std::min(p.begin, child.left);
        p.first = std::min(p.first, p.begin);
        if (child.rel == Rel::nummod)
          p.counted = true;
        else if (!is_faint(t_.lemma(c)))
          p.modified = true;
      }
    }
    if (owner_end != no_word && p.begin < owner_end) p.begin = std::min(owner_end, w);
    while (p.begin < w &&
           (t_[p.begin].rel == Rel::punct || t_[p.begin].rel == Rel::case_ || t_[p.begin].rel == Rel::det))
      ++p.begin;
    // "VELMOUTH — State regulators": a dateline is no part of who they are.
    for (std::uint32_t i = p.first; i < w; ++i) {
      static const WordSet dashes("\xE2\x80\x94 \xE2\x80\x93 -- :");
      if (!dashes.contains(t_.form(i))) continue;
      p.first = i + 1;
      p.begin = std::max(p.begin, i + 1);
    }
    constexpr std::uint32_t longest = 7;
    if (w - p.begin > longest) p.begin = p.first = w;
    return p;
  }

  // Adjectives that say nothing about who somebody is.
  static bool is_faint(const std::string& lemma) {
    static const WordSet words(
        "other many some several few own more most same such certain various different new old young own "
        "only own first last "
        "next additional fellow good bad better worse best worst big small equal frightened likely real true "
        "whole entire");
    return words.contains(lemma);
  }

  // "people", "his father", "friends", "justice": too little to be an actor of its own.
  bool says_nothing(std::uint32_t w, const Phrase& p) const {
    static const WordSet anybody(
        "people person man woman father mother friend family child boy girl member individual colleague "
        "reader user client owner "
        "side body country community youth ally partner wing house customer brother sister son daughter wife "
        "husband parent "
        "guest participant viewer caller passenger player author figure crowd public group party neighbour "
        "neighbor "
        "boss following agent occupant native local team conference bearer service");
    static const WordSet abstract(
        "justice prosecution opposition authority service side office defence defense majority minority "
        "leadership state industry "
        "house press base board executive club farm factory plant mill guard station store wing village town "
        "city airport field "
        "winner chapter branch force campaign country port company presidency mission judge principal "
        "executive elite exile");
    const std::string& lemma = t_.lemma(w);
    const bool owned = p.owner != no_word;
    const bool pronoun_owner = owned && t_[p.owner].upos == Upos::pron;
    const bool named_owner = owned && !pronoun_owner;
    // "its opposition to the toll" is an attitude.
    if (lemma == "opposition" && pronoun_owner) return true;
    // "Other parents pleaded", "her colleagues stood by him": several who act.
    static const WordSet company("colleague neighbour neighbor");
    const bool acts = is_plural(w) && t_[w].rel == Rel::nsubj && t_[w].sub == SubRel::none &&
                      t_[w].head != no_word && t_.is_verb(t_[w].head);
    const bool other = t_.child(w, Rel::amod) != no_word && t_.form(t_.child(w, Rel::amod)) == "other";
    if (acts && (other || (pronoun_owner && company.contains(lemma))) && lemma != "people") return false;
    // "the latest figures" are numbers, "leading figures" are not.
    static const WordSet of_people(
        "public political leading senior prominent key opposition top major party religious military "
        "influential "
        "establishment union community business historical controversial powerful");
    const std::uint32_t kind = t_.child(w, Rel::amod), field = t_.child(w, Rel::compound);
    if (lemma == "figure" && (kind == no_word || !of_people.contains(t_.form(kind))) &&
        (field == no_word || !of_people.contains(t_.form(field))))
      return true;
    if (anybody.contains(lemma)) {
      const bool said_who = p.modified || (p.has_of && !owned) || (p.counted && is_plural(w)) || named_owner;
      if (!said_who) return true;
    }
    static const WordSet never(
        "farm factory plant mill store station port base country side party state public");
    if (never.contains(lemma) && !is_plural(w) && !p.modified) return true;
    // "the closing of ports": where ships land, nobody who acts.
    static const WordSet premises(
        "port farm factory plant mill store station airport mine school clinic hospital");
    if (premises.contains(lemma) && is_plural(w) && word_is_thing(w)) return true;
    // "Judge blocks toll": a headline leaves the article out.
    const bool opens = w == 0 || t_[w - 1].sentence != t_[w].sentence;
    if (lemma == "judge" && opens && t_[w].rel == Rel::nsubj && t_[w].sub == SubRel::none) return false;
    if (abstract.contains(lemma) && !is_plural(w))
      return !p.definite && !owned && !p.modified && !t_.has_child(w, Rel::det);
    return false;
  }

  // What something is done to: "closed the ports", "the closing of ports".
  bool word_is_thing(std::uint32_t w) const {
    const TreeWord& word = t_[w];
    if (word.rel == Rel::obj) return word.head != no_word && !is_human_noun(t_.lemma(word.head));
    return word.rel == Rel::nmod && word.head != no_word && t_.case_of(w) == "of" &&
           !is_human_noun(t_.lemma(word.head)) && !is_plural(word.head);
  }

  void add(std::uint32_t w, const Phrase& p) {
    const std::uint32_t end_token = token(w) + 1;
    std::uint32_t first_token = token(p.first);
    // Names inside the phrase keep their own mentions.
    for (std::uint32_t i = first_token; i < end_token; ++i) {
      if (covered_[i]) first_token = i + 1;
    }
    if (first_token >= end_token) return;
    const std::uint32_t begin_token = token(p.begin);
    const ByteSpan span = {analysis_.tokens[std::max(begin_token, first_token)].span.begin,
                           analysis_.tokens[end_token - 1].span.end};
    // "Clinton's lawyers", "9/11 victims' groups": whose is part of what a reader calls them.
    std::uint32_t name_token = begin_token;
    if (p.owner != no_word && t_[p.owner].upos != Upos::pron) name_token = token(t_[p.owner].left);
    while (name_token + 1 < end_token && is_article(name_token)) ++name_token;
    // "one Democratic source" is "the Democratic source" later on.
    if (p.modified && name_token + 1 < end_token && !is_plural(w) &&
        lower_word(word_of(text_, analysis_, name_token)) == "one")
      ++name_token;
    ByteSpan whole = {analysis_.tokens[name_token].span.begin, span.end};
    if (is_others(w)) whole.end = analysis_.tokens[token(t_[w].right - 1)].span.end;
    std::string name = clean(whole);
    // "Residents" that open a sentence are "residents".
    const std::uint32_t name_word = analysis_.tokens[name_token].first_word;
    const bool opens =
        name_token == 0 || analysis_.sentences[t_[name_word].sentence].first_token == name_token;
    if (opens && t_[name_word].upos != Upos::propn && name.size() > 1 && name[0] >= 'A' && name[0] <= 'Z' &&
        name[1] >= 'a' && name[1] <= 'z')
      name[0] = static_cast<char>(name[0] - 'A' + 'a');
    name += cause_of(w);
    const std::string key = fold(name);
    const std::uint32_t apposed = named_beside(w);
    const auto described = apposed == no_word ? described_.find(w, p.begin) : std::nullopt;
    const std::size_t entity = apposed != no_word ? apposed
                               : described        ? *described
                                                  : entity_of(w, p, name, key);
    if (described) put_alias(found_.entities[entity], name, "description");
    LocalMention mention;
    mention.first_token = first_token;
    mention.end_token = end_token;
    mention.span = span;
    mention.entity = entity;
    mention.type = MentionType::nominal;
    mention.rule = apposed != no_word ? "apposition" : described ? "description" : "role";
    mention.confidence = 0.7;
    found_.mentions.push_back(mention);
    ++found_.entities[entity].mentions;
    const WhoIsMeant who{is_plural(w), p.modified || p.has_of || p.counted || is_plural(w)};
    if (found_.entities[entity].unnamed && is_place_of_actor(t_, w, who))
      found_.entities[entity].unnamed = false;
    for (std::uint32_t i = first_token; i < end_token; ++i) covered_[i] = true;
  }

  // "the union's leader, Jon Reyes", "the insurer Marel": the one named in apposition.
  std::uint32_t named_beside(std::uint32_t w) const {
    if (is_plural(w)) return no_word;
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || (t_[c].rel != Rel::appos && t_[c].rel != Rel::flat)) continue;
      const std::uint32_t entity = name_at_[token(c)];
      if (entity == no_word) continue;
      const EntityKind named = found_.entities[entity].kind;
      const EntityKind said = kind_of(w);
      const bool person = said == EntityKind::person;
      if (person == (named == EntityKind::person) || named == EntityKind::other) return entity;
    }
    if (const std::uint32_t named = named_behind(w); named != no_word) return named;
    // "the mayor of the capital, Tomas Ruzek": hung on the wrong one of two nouns.
    const std::uint32_t of = t_.child(w, Rel::nmod);
    if (of == no_word || of < w || name_at_[token(of)] != no_word || is_human_noun(t_.lemma(of)))
      return no_word;
    const std::uint32_t apposed = t_.child(of, Rel::appos);
    if (apposed == no_word || apposed < of || kind_of(w) != EntityKind::person) return no_word;
    const std::uint32_t entity = name_at_[token(apposed)];
    if (entity != no_word && found_.entities[entity].kind == EntityKind::person) return entity;
    return no_word;
  }

  // "A farm economist at the University of Lind Bay, Ida Holt, said": by the words alone.
  std::uint32_t named_behind(std::uint32_t w) const {
    static const WordSet links("of at for with in");
    constexpr std::uint32_t widest = 14;
    const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
    std::uint32_t i = token(w) + 1;
    if (i + 3 >= size || kind_of(w) != EntityKind::person ||
        !links.contains(lower_word(word_of(text_, analysis_, i))))
      return no_word;
    const std::uint32_t limit = std::min(size - 2, i + widest);
    while (i < limit && analysis_.tokens[i].kind == TokenKind::word) {
      if (t_[analysis_.tokens[i].first_word].upos == Upos::verb) return no_word;
      ++i;
    }
    if (i >= limit || word_of(text_, analysis_, i) != "," || name_at_[i - 1] == no_word ||
        found_.entities[name_at_[i - 1]].kind == EntityKind::person)
      return no_word;
    const std::uint32_t entity = name_at_[i + 1];
    if (entity == no_word || found_.entities[entity].kind != EntityKind::person) return no_word;
    std::uint32_t behind = i + 1;
    while (behind < size && name_at_[behind] == entity) ++behind;
    // A list goes on.
    if (behind < size &&
        (word_of(text_, analysis_, behind) == "and" || word_of(text_, analysis_, behind) == "or"))
      return no_word;
    return entity;
  }

  bool is_article(std::uint32_t i) const {
    static const WordSet words(
        "the a an this that these those some his her its their our my your most many several few more all "
        "both");
    return words.contains(lower_word(word_of(text_, analysis_, i)));
  }

  // "the families" after "families of the victims" are the same; a new wording is a new entity.
  std::size_t entity_of(std::uint32_t w, const Phrase& p, const std::string& name, const std::string& key) {
    const std::string head = t_.lemma(w) + (is_plural(w) ? "+" : "");
    const std::string place = place_behind(w);
    const auto elsewhere = [&](std::size_t entity) {
      const auto known = place_of_.find(entity);
      return !place.empty() && known != place_of_.end() && known->second != place;
    };
    if (const auto known = by_name_.find(key); known != by_name_.end() && !elsewhere(known->second)) {
      by_head_[head] = known->second;
      return known->second;
    }
    const bool bare = !p.modified && !p.counted && p.owner == no_word && !p.has_of;
    if (bare && (p.definite || is_plural(w))) {
      if (const auto known = by_head_.find(head); known != by_head_.end() && !elsewhere(known->second)) {
        put_alias(found_.entities[known->second], name, "head");
        by_name_[key] = known->second;
        return known->second;
      }
    }
    LocalEntity entity;
    entity.kind = kind_of(w);
    entity.name = entity.kind == EntityKind::group ? name : with_body(w, name);
    entity.unnamed = true;
    if (entity.name != name) put_alias(entity, name, "head");
    add_aliases(entity, w, token(p.begin));
    found_.entities.push_back(std::move(entity));
    if (!place.empty()) place_of_[found_.entities.size() - 1] = place;
    by_name_[key] = by_head_[head] = found_.entities.size() - 1;
    return found_.entities.size() - 1;
  }

  // "chief executive of Marel Lines", "judge in Averil": told apart by what is named behind.
  std::string with_body(std::uint32_t w, const std::string& name) const {
    static const WordSet links("of in at for");
    constexpr std::uint32_t longest = 8;
    const std::uint32_t link = w + 1;
    if (link + 1 >= t_.size() || !links.contains(t_.form(link))) return name;
    const std::uint32_t of = t_[link].head;
    if (of == no_word || of <= link || t_[of].head != w || t_[of].right > w + longest) return name;
    std::uint32_t end = token(of) + 1;
    const std::uint32_t body = name_at_[token(of)];
    if (body == no_word) return name;
    while (end < name_at_.size() && name_at_[end] == body) ++end;
    return name + clean({analysis_.tokens[token(w)].span.end, analysis_.tokens[end - 1].span.end});
  }

  // " of the toll" behind "supporters": of what is who they are.
  std::string cause_of(std::uint32_t w) const {
    static const WordSet sides(
        "supporter opponent backer critic advocate proponent foe defender champion detractor sceptic "
        "skeptic");
    constexpr std::uint32_t longest = 6;
    if (!sides.contains(t_.lemma(w)) || !is_plural(w) || w + 2 >= t_.size() || t_.form(w + 1) != "of")
      return {};
    const std::uint32_t of = t_[w + 1].head;
    if (of == no_word || of <= w + 1 || t_[of].head != w || t_[of].right > w + 2 + longest) return {};
    if (t_[of].upos == Upos::pron || t_.xpos(of) == "VBG") return {};
    static const WordSet articles("the a an his her its their this that");
    std::uint32_t first = w + 2;
    if (articles.contains(t_.form(first)) && first < of) ++first;
    return " of " + clean({analysis_.tokens[token(first)].span.begin,
                           analysis_.tokens[token(t_[of].right - 1)].span.end});
  }

  // "the ministry in Velmouth" is not "the ministry in Averil".
  std::string place_behind(std::uint32_t w) const {
    static const WordSet links("in of at");
    const std::uint32_t i = token(w) + 1;
    if (i + 1 >= name_at_.size() || is_plural(w) || !links.contains(lower_word(word_of(text_, analysis_, i))))
      return {};
    const std::uint32_t entity = name_at_[i + 1];
    if (entity == no_word || found_.entities[entity].kind != EntityKind::place) return {};
    return found_.entities[entity].name;
  }

  std::string clean(ByteSpan span) const {
    std::string out(text_.slice(span));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
  }

  EntityKind kind_of(std::uint32_t w) const {
    if (t_.xpos(w) == "NNS" || t_.xpos(w) == "NNPS" || t_.lemma(w) == "people") return EntityKind::group;
    if (government_words().contains(t_.lemma(w))) return EntityKind::government;
    // "its chief executive" is a person, "the executive" a body
    static const WordSet ranks("chief senior top vice former junior oil bank business");
    if (t_.lemma(w) == "executive" && w > 0 && ranks.contains(t_.form(w - 1))) return EntityKind::person;
    return is_body_noun(t_.lemma(w)) ? EntityKind::organisation : EntityKind::person;
  }

  static void put_alias(LocalEntity& entity, std::string name, const char* source) {
    const bool known = name == entity.name || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                                                          [&](const Alias& a) { return a.name == name; });
    if (!known) entity.aliases.push_back({std::move(name), source});
  }

  // The noun alone, and the phrase with what it is of: "critics", "critics of the deal".
  void add_aliases(LocalEntity& entity, std::uint32_t w, std::uint32_t begin_token) const {
    const std::uint32_t at = token(w);
    put_alias(entity, clean(analysis_.tokens[at].span), "head");
    if (begin_token < at)
      put_alias(entity, clean({analysis_.tokens[begin_token].span.begin, analysis_.tokens[at].span.end}),
                "phrase");
    constexpr std::uint32_t longest = 10;
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || t_[c].rel != Rel::nmod || t_[c].right - w > longest) continue;
      put_alias(entity,
                clean({analysis_.tokens[begin_token].span.begin,
                       analysis_.tokens[token(t_[c].right - 1)].span.end}),
                "phrase");
      break;
    }
  }

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  DocumentEntities& found_;
  DescribedNames described_;
  std::vector<bool> covered_;
  std::vector<std::uint32_t> name_at_;
  std::map<std::string, std::size_t> by_name_;   // folded
  std::map<std::string, std::size_t> by_head_;   // lemma, with + for more than one
  std::map<std::size_t, std::string> place_of_;  // entity -> where it is
};

}  // namespace

void add_role_mentions(const Text& text, const Analysis& analysis, const Trees& trees,
                       DocumentEntities& found) {
  RoleFinder(text, analysis, trees, found).run();
}

}  // namespace standpoint
