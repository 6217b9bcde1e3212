#include "extraction/clauses/act_words.hpp"

#include "knowledge/issues/issue_phrases.hpp"
#include "language/name_lists.hpp"

namespace standpoint {

bool is_medium(const std::string& lemma) {
  static const WordSet words(
      "email e-mail mail statement letter interview tweet post message memo text phone telephone fax "
      "broadcast "
      "telecast video writing person public private detail principle turn return general particular fashion "
      "manner way style");
  return words.contains(lemma);
}

bool is_platform(const std::string& form) {
  static const WordSet words(
      "twitter facebook instagram youtube tiktok linkedin telegram whatsapp snapchat reddit weibo mastodon "
      "bluesky "
      "tumblr flickr vimeo twitch substack pinterest discord wechat vkontakte");
  return words.contains(form);
}

bool moves_its_object(const std::string& lemma) {
  static const WordSet words(
      "take put keep get bring place throw turn set lay send draw pull push drive hold move transfer shift "
      "hand");
  return words.contains(lemma);
}

bool is_put(const std::string& lemma) { return lemma == "put" || lemma == "place" || lemma == "lay"; }

bool is_empty_object(const std::string& lemma) {
  static const WordSet words(
      "part role hand voice weight place step action responsibility care advantage account measure stand "
      "side note charge "
      "control "
      "attention effort priority pressure emphasis light end stop halt limit way access interest chance "
      "opportunity trust faith confidence hope blame burden duty value sense use right power precaution "
      "energy "
      "pause focus brake spotlight");
  return words.contains(lemma);
}

bool needs_complement(const std::string& lemma) {
  static const WordSet words("part role place step care advantage account note end stop halt way use");
  return words.contains(lemma);
}

bool is_causative(const std::string& lemma) {
  return lemma == "have" || lemma == "get" || lemma == "make" || lemma == "let";
}

bool stands_alone(const std::string& lemma) {
  static const WordSet words(
      "testify resign quit retire abdicate apologise apologize negotiate renegotiate comply cooperate "
      "co-operate "
      "withdraw surrender capitulate disarm rearm mobilise mobilize strike abstain vote secede emigrate "
      "evacuate "
      "intervene mediate compromise concede recant repent debate campaign protest demonstrate boycott "
      "merge "
      "disband dissolve default invade retreat escalate retaliate fight appeal sue plead bargain attend "
      "appear enlist deploy defect convert vaccinate privatise privatize deregulate legislate devolve leave "
      "recuse relocate repay settle sign mine drill frack log fish hunt whale trawl dredge unionise unionize "
      "reconsider reform expand move pay");
  return words.contains(lemma);
}

bool stands_with_particle(const std::string& lemma) {
  static const WordSet words("step stand back pull walk drop shut sit opt speak give bow log hand pay");
  return words.contains(lemma);
}

bool is_idle(const std::string& lemma) {
  static const WordSet words(
      "do take get have make let see go come say tell know think put keep give bring use look want like try "
      "mean feel call talk speak ask swallow leave turn run show find hear laugh");
  return words.contains(lemma);
}

bool is_answer(const std::string& lemma) {
  static const WordSet words("comment answer interview response reply statement");
  return words.contains(lemma);
}

bool is_information(const std::string& lemma) {
  static const WordSet words(
      "update information detail explanation clarification advice copy list minute moment time help "
      "directions permission invoice document record evidence proof data figure receipt signature "
      "identification name number");
  return is_answer(lemma) || words.contains(lemma);
}

bool is_measure_unit(const std::string& lemma) {
  static const WordSet words(
      "inch foot yard mile metre meter centimetre centimeter kilometre kilometer acre hectare ounce pound "
      "ton "
      "tonne kilo kilogram kilogramme litre liter gallon cent penny dime dollar euro jot iota whit");
  return words.contains(lemma);
}

bool is_span_of_time(const std::string& lemma) {
  static const WordSet words("year month week day hour minute second decade century moment while time");
  return words.contains(lemma);
}

bool is_charge(const std::string& noun) {
  static const WordSet words("tax levy duty toll surcharge tariff cap limit ceiling limitation");
  return words.contains(noun);
}

bool is_refusal(const std::string& verb) { return verb == "refuse" || verb == "decline"; }

bool is_hostile(std::string_view act) {
  static const WordSet acts("criticise oppose accuse punish protest sue");
  return acts.contains(act);
}

bool is_inquiry(const std::string& lemma) {
  static const WordSet words("inquiry enquiry investigation probe inquest review");
  return words.contains(lemma);
}

bool is_cherished(const std::string& label) {
  static const WordSet goods(
      "freedom liberty safety wellbeing well-being welfare dignity fairness transparency accountability "
      "impartiality credibility integrity democracy livelihood livelihoods");
  const std::string head = label_head(label);
  if (goods.contains(head)) return true;
  static const WordSet held_by(
      "human civil women's children's minority workers' democratic fundamental basic");
  const auto blank = label.find(" right");
  if (blank == std::string::npos) return false;
  const auto before = label.rfind(' ', blank - 1);
  return held_by.contains(label.substr(before == std::string::npos ? 0 : before + 1,
                                       blank - (before == std::string::npos ? 0 : before + 1)));
}

}  // namespace standpoint
