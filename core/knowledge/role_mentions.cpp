#include "knowledge/role_mentions.hpp"

#include "language/name_lists.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <map>

namespace standpoint {
namespace {

const WordSet& person_nouns() {
  static const WordSet words(
      "activist actor adviser advisor advocate agent aide alderman ally ambassador analyst anchor applicant archbishop artist "
      "assemblyman assemblywoman athlete attorney author ayatollah backbencher backer banker baron bishop blogger boss "
      "broadcaster broker bureaucrat businessman businesswoman candidate captain cardinal caller campaigner ceo chair chairman "
      "chairperson chairwoman challenger chancellor chief citizen civilian cleric clerk coach colleague columnist commander "
      "commentator commissioner congressman congresswoman conservative constable consultant consumer contractor coordinator "
      "correspondent councillor councilman councilwoman councilor counsel counselor critic customer dean defector defendant "
      "defender delegate demonstrator deputy detainee detective detractor developer dictator diplomat director dissident doctor "
      "donor driver economist editor educator elder elector employee employer engineer entrepreneur envoy evangelical executive "
      "expert farmer father feminist figure financier firefighter fisherman foe founder friend general governor grower guard "
      "guerrilla guest historian homeowner hunter immigrant imam incumbent individual informant insider insurgent investigator "
      "investor islamist jihadist journalist judge juror justice king landlord landowner lawmaker lawyer leader lecturer "
      "legislator liberal libertarian lobbyist magistrate manager mayor mediator medic member merchant migrant militant miner "
      "minister mobster moderate moderator monk mother mp mullah negotiator neighbor neighbour nominee nun nurse observer "
      "occupant officer official operative operator opponent organiser organizer owner pacifist parent parishioner participant "
      "partner passenger pastor patient patriot pensioner physician physicist pilot player plaintiff planner policeman "
      "policymaker politician pollster poet pope premier president priest prime-minister prince princess principal prisoner "
      "producer professor progressive proponent prosecutor protester protestor publisher pundit queen rabbi rancher reader "
      "realtor rebel refugee regulator reporter representative republican researcher resident retiree rival scholar scientist "
      "secretary senator separatist settler shareholder sheriff singer skeptic sceptic smoker socialist soldier source "
      "speaker specialist spectator spokesman spokesperson spokeswoman sponsor staffer statesman strategist student "
      "superintendent supporter surgeon surrogate survivor suspect sympathiser sympathizer taxpayer teacher technocrat teenager "
      "tenant terrorist traditionalist trader treasurer troop trustee tycoon undersecretary vendor veteran veterinarian victim "
      "viewer villager visitor volunteer voter warden widow winner witness woman worker writer democrat tory labourite "
      "nationalist unionist loyalist centrist hardliner reformer reformist hawk dove environmentalist conservationist "
      "abolitionist whistleblower insurer retailer importer exporter motorist commuter cyclist pedestrian angler fisher "
      "trawlerman docker dockworker longshoreman steelworker autoworker midwife paramedic carer caregiver clinician "
      "epidemiologist virologist psychologist psychiatrist biologist ecologist climatologist geologist astronomer accountant "
      "auditor actuary lender creditor debtor bondholder speculator shopkeeper grocer publican restaurateur hotelier "
      "parliamentarian congressperson peer lord lady duke aristocrat mandarin bureaucrat civil-servant people man person "
      "family child youth girl boy elite public crowd audience electorate majority minority expat expatriate exile native "
      "local newcomer stakeholder customer client user subscriber");
  return words;
}

const WordSet& body_words() {
  static const WordSet words(
      "academy administration agency airline alliance army assembly association authority bank base board body brigade "
      "broadcaster bureau business cabinet camp campaign carrier caucus chamber charity church club coalition college commission "
      "committee community company conference confederation congress consortium consulate consultancy cooperative corporation "
      "council country county court delegation department directorate district embassy employer establishment executive "
      "faction faculty federation firm forum foundation government group guild industry inspectorate institute institution "
      "insurer judiciary junta jury law-enforcement laboratory league leadership legislature lender lobby magazine maker "
      "manufacturer media militia ministry mission mosque movement municipality nation navy network newspaper nonprofit "
      "office opposition organisation organization outlet panel paper parliament parish partnership party police politburo "
      "presidency press provider publisher regime regiment regulator retailer school secretariat senate service side society "
      "startup state station store studio subcommittee subsidiary supplier synagogue syndicate synod task-force team "
      "thinktank think-tank tribe tribunal troops trust union university utility watchdog website wing workforce house town "
      "city village airport hospital clinic farm factory plant mill prosecution defence defense diocese newsroom editorial "
      "taskforce chapter branch force");
  return words;
}

class RoleFinder {
 public:
  RoleFinder(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found)
      : text_(text), analysis_(analysis), t_(trees), found_(found) {}

  void run() {
    covered_.assign(analysis_.tokens.size(), false);
    for (const auto& mention : found_.mentions) {
      for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) covered_[i] = true;
    }
    for (std::size_t e = 0; e < found_.entities.size(); ++e) {
      if (found_.entities[e].unnamed) by_name_.try_emplace(found_.entities[e].name, e);
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
    if (!is_human_noun(t_.lemma(w)) && !is_human_noun(t_.form(w)) && !demonyms().contains(t_.lemma(w))) return;
    // "She was a senator": said of somebody who is there already.
    if (t_.has_child(w, Rel::cop) || word.rel == Rel::appos) return;
    std::uint32_t begin = w;
    std::uint32_t first = w;
    std::uint32_t owner_end = no_word;
    for (const std::uint32_t c : t_.children(w)) {
      if (c > w) break;
      const TreeWord& child = t_[c];
      const bool before = child.rel == Rel::amod || child.rel == Rel::compound || child.rel == Rel::nummod;
      if (child.rel == Rel::det) {
        first = std::min(first, child.left);
      } else if (child.rel == Rel::nmod && child.sub == SubRel::poss) {
        first = std::min(first, child.left);
        owner_end = child.right;
      } else if (before) {
        begin = std::min(begin, child.left);
        first = std::min(first, begin);
      } else if (child.rel != Rel::punct) {
        begin = w;
        first = w;
      }
    }
    if (owner_end != no_word && begin < owner_end) begin = std::min(owner_end, w);
    add(w, first, begin);
  }

  void add(std::uint32_t w, std::uint32_t first, std::uint32_t begin) {
    std::uint32_t first_token = token(first);
    const std::uint32_t begin_token = token(begin);
    const std::uint32_t end_token = token(w) + 1;
    // Names inside the phrase keep their own mentions.
    while (first_token < end_token && covered_[first_token]) ++first_token;
    for (std::uint32_t i = first_token; i < end_token; ++i) {
      if (covered_[i]) first_token = i + 1;
    }
    if (first_token >= end_token) return;
    const ByteSpan span = {analysis_.tokens[std::max(begin_token, first_token)].span.begin,
                           analysis_.tokens[end_token - 1].span.end};
    const std::string name = clean(span.begin < analysis_.tokens[begin_token].span.begin
                                       ? span
                                       : ByteSpan{analysis_.tokens[begin_token].span.begin, span.end});
    const auto [place, is_new] = by_name_.try_emplace(name, found_.entities.size());
    if (is_new) {
      LocalEntity entity;
      entity.name = name;
      entity.kind = kind_of(w);
      entity.unnamed = true;
      add_aliases(entity, w, begin);
      found_.entities.push_back(std::move(entity));
    }
    LocalMention mention;
    mention.first_token = first_token;
    mention.end_token = end_token;
    mention.span = span;
    mention.entity = place->second;
    mention.type = MentionType::nominal;
    mention.rule = "role";
    mention.confidence = 0.7;
    found_.mentions.push_back(mention);
    ++found_.entities[place->second].mentions;
    for (std::uint32_t i = first_token; i < end_token; ++i) covered_[i] = true;
  }

  std::string clean(ByteSpan span) const {
    std::string out(text_.slice(span));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return fold(out);
  }

  EntityKind kind_of(std::uint32_t w) const {
    if (t_.xpos(w) == "NNS" || t_.xpos(w) == "NNPS" || t_.lemma(w) == "people") return EntityKind::group;
    if (government_words().contains(t_.lemma(w))) return EntityKind::government;
    return body_words().contains(t_.lemma(w)) ? EntityKind::organisation : EntityKind::person;
  }

  // The noun alone, and the phrase with what it is of: "critics", "critics of the deal".
  void add_aliases(LocalEntity& entity, std::uint32_t w, std::uint32_t begin) const {
    const auto put = [&](std::string name, const char* source) {
      const bool known = name == entity.name || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                                                            [&](const Alias& a) { return a.name == name; });
      if (!known) entity.aliases.push_back({std::move(name), source});
    };
    const std::uint32_t at = token(w);
    put(clean(analysis_.tokens[at].span), "head");
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || t_[c].rel != Rel::nmod || t_[c].right - begin > 10) continue;
      put(clean({analysis_.tokens[token(begin)].span.begin, analysis_.tokens[token(t_[c].right - 1)].span.end}),
          "phrase");
      break;
    }
    std::sort(entity.aliases.begin(), entity.aliases.end());
  }

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  DocumentEntities& found_;
  std::vector<bool> covered_;
  std::map<std::string, std::size_t> by_name_;
};

}  // namespace

bool is_human_noun(const std::string& lemma) {
  return person_nouns().contains(lemma) || body_words().contains(lemma) || person_roles().contains(lemma) ||
         body_nouns().contains(lemma) || group_nouns().contains(lemma) || party_groups().contains(lemma);
}

void add_role_mentions(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found) {
  RoleFinder(text, analysis, trees, found).run();
}

}  // namespace standpoint
