#include "language/irregular_verbs.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace standpoint {
namespace {

// base, past and participle where it differs.
constexpr std::string_view forms = R"(
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
build built; buy bought; catch caught; choose chose chosen; cling clung; come came come; creep crept; deal dealt;
dig dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go went gone;
grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden; hold held; keep kept; know knew known;
lay laid; lead led; leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken;
shoot shot; show showed shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;
slide slid; sling slung; speak spoke spoken; spend spent; spin spun; stand stood; steal stole stolen; stick stuck;
sting stung; strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swing swung; take took taken;
teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread trod trodden; wake woke woken;
wear wore worn; weave wove woven; weep wept; win won; wind wound; wring wrung; write wrote written
)";

// Verbs that double a last "l" in British spelling, or on a stressed syllable: "cancelling", "compelled".
constexpr std::string_view doubling =
    " annul appal bedevil cancel channel compel control counsel cudgel dial dispel distil drivel duel enrol "
    "equal excel "
    "expel extol fuel fulfil funnel gambol grovel hovel impel initial instil kennel label level libel "
    "marshal marvel "
    "model panel patrol pedal pencil propel pummel quarrel ravel rebel refuel repel revel rival shovel "
    "shrivel signal "
    "snivel spiral squirrel stencil swivel total towel trammel travel trial tunnel unravel victual yodel ";

// "cancel" for "cancelling" and "cancelled", "" for "calling".
std::string_view single_l_base(std::string_view form) {
  const std::size_t ending = form.ends_with("lling") ? 4 : form.ends_with("lled") ? 3 : 0;
  if (ending == 0 || form.size() < ending + 3) return {};
  const std::string_view base = form.substr(0, form.size() - ending);
  const auto at = doubling.find(base);
  const bool whole =
      at != std::string_view::npos && doubling[at - 1] == ' ' && doubling[at + base.size()] == ' ';
  return whole ? base : std::string_view();
}

constexpr std::array<std::string_view, 12> prefixes = {"with", "over", "under", "up", "fore",  "re",
                                                       "mis",  "out",  "un",    "be", "inter", "for"};

std::unordered_map<std::string_view, std::string_view> read_forms() {
  std::unordered_map<std::string_view, std::string_view> out;
  std::string_view base;
  for (std::size_t at = 0; at < forms.size();) {
    at = forms.find_first_not_of(" \n", at);
    if (at == std::string_view::npos) break;
    const std::size_t end = std::min(forms.find_first_of(" \n;", at), forms.size());
    const std::string_view word = forms.substr(at, end - at);
    if (base.empty()) {
      base = word;
    } else if (word != base) {
      out.emplace(word, base);
    }
    const bool ends = end < forms.size() && forms[end] == ';';
    if (ends) base = {};
    at = ends ? end + 1 : end;
  }
  return out;
}

}  // namespace

bool is_irregular(std::string_view base) {
  static const std::unordered_set<std::string_view> known = [] {
    std::unordered_set<std::string_view> out;
    for (const auto& [form, of] : read_forms()) out.insert(of);
    return out;
  }();
  return known.contains(base);
}

std::string irregular_base(std::string_view form) {
  if (const std::string_view base = single_l_base(form); !base.empty()) return std::string(base);
  static const auto bases = read_forms();
  if (const auto found = bases.find(form); found != bases.end()) return std::string(found->second);
  for (const std::string_view prefix : prefixes) {
    if (!form.starts_with(prefix) || form.size() < prefix.size() + 3) continue;
    if (const auto found = bases.find(form.substr(prefix.size())); found != bases.end())
      return std::string(prefix) + std::string(found->second);
  }
  return {};
}

}  // namespace standpoint
