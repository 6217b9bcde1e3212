#include "knowledge/head_nouns.hpp"

#include "knowledge/country_names.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace standpoint {
namespace {

// Without a number: "bill" of "Senate Bill 914".
std::string last_word(std::string name) {
  while (!name.empty() && name.find_last_of("0123456789") == name.size() - 1) name.pop_back();
  while (!name.empty() && name.back() == ' ') name.pop_back();
  const auto blank = name.rfind(' ');
  return lower_word(blank == std::string::npos ? name : name.substr(blank + 1));
}

}  // namespace

const WordSet& business_words() {
  static const WordSet words(
      "group organisation organization company firm carrier operator manufacturer airline shipowner startup "
      "business employer corporation");
  return words;
}

std::vector<std::string> head_nouns(const LocalEntity& entity) {
  std::vector<std::string> heads = entity.descriptions;
  if (entity.kind == EntityKind::person) return heads;
  // "the legislation" is the act or bill named last.
  static const WordSet measures(
      "act bill law amendment treaty resolution proposition directive accord ordinance referendum code "
      "statute "
      "initiative package deal plan pact");
  if (entity.kind == EntityKind::product && measures.contains(last_word(entity.name))) {
    for (const char* measure : {"legislation", "measure", "bill", "law"}) heads.emplace_back(measure);
  }
  heads.push_back(last_word(entity.name));
  const auto blank = entity.name.find(' ');
  if (blank != std::string::npos) heads.push_back(lower_word(entity.name.substr(0, blank)));
  // "committee" of "House Committee on Oversight", "court" of "U.S. Court of Appeals"
  const auto link = std::min({entity.name.find(" of "), entity.name.find(" on "), entity.name.find(" for ")});
  if (link != std::string::npos) heads.push_back(last_word(entity.name.substr(0, link)));
  for (const auto& alias : entity.aliases) heads.push_back(last_word(alias.name));
  // "the bloc" is a union of states.
  static const WordSet blocs("eu asean mercosur ecowas gcc caricom efta");
  if (country_named(entity.name) == "European Union" || blocs.contains(lower_word(entity.name)))
    heads.emplace_back("bloc");
  // One body goes by several nouns.
  static const std::map<std::string, std::string> also = {
      {"committee", "panel"},     {"subcommittee", "panel"},  {"commission", "panel"},
      {"panel", "committee"},     {"department", "agency"},   {"bureau", "agency"},
      {"association", "group"},   {"coalition", "group"},     {"foundation", "group"},
      {"league", "group"},        {"alliance", "group"},      {"society", "group"},
      {"institute", "group"},     {"corporation", "company"}, {"church", "organization"},
      {"ministry", "government"}, {"court", "panel"},         {"trust", "charity"},
      {"guild", "union"},         {"brotherhood", "union"},   {"federation", "group"},
      {"teamsters", "union"},     {"forum", "group"},         {"network", "group"},
      {"campaign", "group"},      {"movement", "group"},      {"fund", "group"},
      {"campaigners", "group"},   {"academy", "school"},      {"college", "school"},
      {"airlines", "airline"},    {"airways", "airline"},     {"times", "newspaper"},
      {"post", "newspaper"},      {"inc", "company"},         {"inc.", "company"},
      {"plc", "company"},         {"co.", "company"}};
  const std::size_t own = heads.size();
  for (std::size_t i = 0; i < own; ++i) {
    if (const auto other = also.find(heads[i]); other != also.end()) heads.push_back(other->second);
  }
  return heads;
}

std::vector<std::string> kindred_nouns(const std::string& noun) {
  static const std::vector<std::vector<std::string>> callings = {
      {"journalist", "reporter", "correspondent", "newsman", "newswoman"},
      {"columnist", "commentator", "pundit"},
      {"anchor", "presenter", "host", "broadcaster", "newscaster"},
      {"lawmaker", "legislator", "senator", "congressman", "congresswoman", "representative", "assemblyman",
       "assemblywoman", "mp", "parliamentarian", "backbencher", "deputy"},
      {"councillor", "councilor", "councilman", "councilwoman", "alderman"},
      {"lawyer", "attorney", "solicitor", "barrister", "counsel"},
      {"spokesman", "spokeswoman", "spokesperson"},
      {"chairman", "chairwoman", "chairperson", "chair"},
      {"businessman", "businesswoman", "entrepreneur", "tycoon", "magnate", "mogul", "billionaire"},
      {"adviser", "advisor", "aide", "strategist", "consultant"},
      {"candidate", "nominee", "contender", "hopeful"},
      {"professor", "academic", "scholar", "lecturer"},
      {"scientist", "researcher"},
      {"physician", "doctor", "surgeon"},
      {"pope", "pontiff"},
      {"king", "monarch", "queen"},
      {"priest", "pastor", "preacher", "cleric", "clergyman"},
      {"bishop", "archbishop", "prelate"},
      {"envoy", "ambassador", "diplomat"},
      {"author", "writer", "novelist"},
      {"actor", "actress"},
      {"singer", "musician", "songwriter"},
      {"striker", "forward", "midfielder", "defender", "footballer"},
      {"policeman", "policewoman", "officer"},
      {"leader", "chief", "head", "boss"}};
  std::vector<std::string> out;
  for (const auto& calling : callings) {
    if (std::find(calling.begin(), calling.end(), noun) == calling.end()) continue;
    std::copy_if(calling.begin(), calling.end(), std::back_inserter(out),
                 [&](const std::string& other) { return other != noun; });
  }
  return out;
}

bool may_be_called(const LocalEntity& entity, const std::string& noun) {
  const auto heads = head_nouns(entity);
  if (std::find(heads.begin(), heads.end(), noun) != heads.end()) return true;
  return std::none_of(heads.begin(), heads.end(),
                      [](const std::string& head) { return body_nouns().contains(head); });
}

bool is_public_body(const LocalEntity& entity) {
  static const WordSet words(
      "committee subcommittee court council department agency senate house party union ministry commission "
      "board bureau police parliament congress government legislature assembly office caucus district");
  return words.contains(last_word(entity.name));
}

}  // namespace standpoint
