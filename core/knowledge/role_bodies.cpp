#include "knowledge/role_bodies.hpp"

#include "knowledge/human_nouns.hpp"
#include "knowledge/name_index.hpp"
#include "language/name_lists.hpp"

namespace standpoint {
namespace {

// Said of people without an office: no affiliation.
const WordSet& kinship() {
  static const WordSet words(
      "father mother son daughter wife husband brother sister friend family man woman child boy girl "
      "neighbour neighbor "
      "critic opponent rival supporter victim suspect fan people person parent widow cousin uncle aunt "
      "partner foe ally "
      "proponent witness target sponsor native survivor neighbour guest plaintiff defendant advocate enemy "
      "beneficiary");
  return words;
}

}  // namespace

bool is_role(const std::string& lemma) {
  // "co-chair", "vice-president", "ex-minister"
  for (const std::string_view prefix : {"co-", "vice-", "ex-", "sub-"}) {
    if (lemma.size() > prefix.size() + 3 && lemma.starts_with(prefix))
      return is_role(lemma.substr(prefix.size()));
  }
  static const WordSet more(
      "ceo nominee host frontrunner front-runner liaison staffer elder successor delegate peer negotiator "
      "commandant "
      "psychologist veterinarian columnist co-leader co-owner co-host operative figure assistant dean "
      "captain rep. sen. gov. "
      "mep mp td cllr associate fellow mediator preacher detective contender hopeful democrat republican "
      "face voice envoy vet");
  return person_roles().contains(lemma) || more.contains(lemma) ||
         (is_human_noun(lemma) && !kinship().contains(lemma));
}

bool is_courtesy_title(std::string_view title) {
  static const WordSet words("mr mr. mrs mrs. ms ms. mx dr dr. sir dame lord lady prof prof. madam");
  return words.contains(title);
}

NamedBodies::NamedBodies(const DocumentEntities& found) {
  for (std::size_t e = 0; e < found.entities.size(); ++e) {
    by_name_.try_emplace(name_key(found.entities[e].name), e);
    for (const auto& alias : found.entities[e].aliases) by_name_.try_emplace(name_key(alias.name), e);
    if (found.entities[e].kind == EntityKind::person) continue;
    const std::string key = name_key(found.entities[e].name);
    const std::string tail = key.substr(key.rfind(' ') == std::string::npos ? 0 : key.rfind(' ') + 1);
    if (found.entities[e].unnamed) {
      if (found.entities[e].kind != EntityKind::group) unnamed_by_tail_[tail].push_back(e);
      continue;
    }
    by_tail_[tail].push_back(e);
    if (tail == "committee" || tail == "subcommittee" || tail == "commission") by_tail_["panel"].push_back(e);
  }
}

void NamedBodies::add(std::string_view name, std::size_t entity) {
  by_name_.try_emplace(name_key(name), entity);
}

std::string_view party_of_member(std::string_view word) {
  static const std::map<std::string_view, std::string_view> parties = {
      {"democrat", "Democrats"},
      {"democratic", "Democrats"},
      {"dem", "Democrats"},
      {"republican", "Republicans"},
      {"gop", "Republicans"},
      {"conservative", "Conservatives"},
      {"tory", "Conservatives"},
      {"con", "Conservatives"},
      {"labour", "Labour"},
      {"lab", "Labour"},
      {"lib dem", "Liberal Democrats"},
      {"liberal democrat", "Liberal Democrats"},
      {"green", "Greens"}};
  const auto found = parties.find(word);
  return found == parties.end() ? std::string_view() : found->second;
}

bool is_national_office(const std::string& words) {
  static const WordSet whole("president premier chancellor king queen");
  if (whole.contains(words) || words == "vice president") return true;
  static const WordSet fields(
      "foreign defense defence interior finance home health education transport transportation energy "
      "environment justice treasury labor labour agriculture trade commerce fisheries culture "
      "economy housing immigration water climate science business development planning information "
      "communications tourism sports industry security war prime");
  const auto blank = words.find(' ');
  if (blank == std::string::npos) return false;
  const std::string first = words.substr(0, blank);
  if (words.ends_with(" minister") || words.ends_with(" secretary")) return fields.contains(first);
  static const WordSet spelt_out("secretary minister");
  if (spelt_out.contains(first))
    return words.substr(blank).starts_with(" of ") || words.substr(blank).starts_with(" for ");
  return false;
}

std::optional<std::size_t> NamedBodies::body_of_title(const std::string& words) const {
  const auto has = [&](std::string_view part) { return words.find(part) != std::string::npos; };
  const auto one_of = [&](std::initializer_list<std::string_view> nouns) -> std::optional<std::size_t> {
    for (const std::string_view noun : nouns) {
      if (const auto body = by_tail(std::string(noun))) return body;
      if (const auto body = unnamed_by_tail(std::string(noun))) return body;
    }
    return std::nullopt;
  };
  if (words.starts_with("state sen") || words.starts_with("state rep"))
    return one_of({"legislature", "senate"});
  if (words == "mep" || words.ends_with(" mep")) return named({"European Parliament"});
  static const WordSet councillors(
      "cllr councillor councilor councilman councilwoman councilmember alderman alderwoman");
  if (councillors.contains(words)) return one_of({"council"});
  if (words == "commissioner" || words == "commissioners") return one_of({"commission"});
  if (words == "assemblyman" || words == "assemblywoman") return one_of({"assembly"});
  if (has("committee chair")) return one_of({"committee"});
  if (words == "rep." || words == "rep" || words == "reps." || words == "representative" ||
      words == "congressman" || words == "congresswoman")
    return named({"House", "House of Representatives", "U.S. House"});
  if (has("secretary general") || has("secretary-general")) return named({"United Nations"});
  if (has("senate") || words == "senator" || words == "sen." || words == "sen" || words == "senators")
    return named({"Senate", "U.S. Senate", "US Senate"});
  if (has("majority leader") || has("minority leader") || words == "whip") {
    if (const auto senate = named({"Senate", "U.S. Senate", "US Senate"})) return senate;
    return named({"House", "House of Representatives"});
  }
  if (has("house speaker") || has("house majority") || has("house minority"))
    return named({"House", "House of Representatives", "U.S. House", "Congress"});
  if (has("secretary of state"))
    return named({"State Department", "Department of State", "US State Department", "U.S. State Department"});
  if (has("attorney general"))
    return named({"Justice Department", "Department of Justice", "attorney general's office"});
  if (has("defense secretary") || has("secretary of defense"))
    return named({"Pentagon", "Defense Department", "Department of Defense"});
  if (has("press secretary") || has("chief of staff")) return named({"White House"});
  if (has("prime minister") || has("home secretary") || has("foreign secretary") || has("chancellor"))
    return named({"Government", "United Kingdom", "Downing Street"});
  if (words == "justice" || words == "chief justice")
    return named({"Supreme Court", "U.S. Supreme Court", "US Supreme Court"});
  // "Transport Secretary", "Energy Minister": the department of that name.
  const auto blank = words.find(' ');
  if (blank != std::string::npos && (words.ends_with(" secretary") || words.ends_with(" minister"))) {
    const std::string field = words.substr(0, blank);
    if (const auto body = named({"department for " + field, "department of " + field, field + " department",
                                 "ministry of " + field, field + " ministry",
                                 field == "treasury" ? "treasury" : field + " ministry"}))
      return body;
  }
  // "Secretary of Labor"
  if (words.starts_with("secretary of ") || words.starts_with("minister of ") ||
      words.starts_with("minister for ")) {
    const std::string field = words.substr(words.find(' ', words.find(' ') + 1) + 1);
    return named(
        {"department of " + field, field + " department", "ministry of " + field, field + " ministry"});
  }
  if (words == "minister" && !by_tail("department")) return one_of({"ministry"});
  return std::nullopt;
}

std::optional<std::size_t> NamedBodies::by_tail(const std::string& noun) const {
  static const WordSet nouns(
      "committee panel council commission board campaign department ministry company union party court "
      "agency legislature senate parliament subcommittee authority tribunal inquiry trust institute "
      "association federation cabinet");
  if (!nouns.contains(noun)) return std::nullopt;
  const auto found = by_tail_.find(noun);
  if (found == by_tail_.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

std::optional<std::size_t> NamedBodies::unnamed_by_tail(const std::string& noun) const {
  const auto found = unnamed_by_tail_.find(noun);
  if (found == unnamed_by_tail_.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

std::optional<std::size_t> NamedBodies::named(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    const auto found = by_name_.find(name_key(name));
    if (found != by_name_.end()) return found->second;
  }
  return std::nullopt;
}

}  // namespace standpoint
