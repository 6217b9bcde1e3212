#include "knowledge/human_nouns.hpp"

#include "language/name_lists.hpp"

namespace standpoint {
namespace {

const WordSet& person_nouns() {
  static const WordSet words(
      "activist actor adviser advisor advocate agent aide alderman ally ambassador analyst anchor applicant "
      "archbishop artist "
      "assemblyman assemblywoman athlete attorney author ayatollah backbencher backer banker baron bishop "
      "blogger boss "
      "broadcaster broker bureaucrat businessman businesswoman candidate captain cardinal caller campaigner "
      "ceo chair chairman "
      "chairperson chairwoman challenger chancellor chief citizen civilian cleric clerk coach colleague "
      "columnist commander "
      "commentator commissioner congressman congresswoman conservative constable consultant consumer "
      "contractor coordinator "
      "correspondent councillor councilman councilwoman councilor counsel counselor critic customer dean "
      "defector defendant "
      "defender delegate demonstrator deputy detainee detective detractor developer dictator diplomat "
      "director dissident doctor "
      "donor driver economist editor educator elder elector employee employer engineer entrepreneur envoy "
      "evangelical executive "
      "expert farmer father feminist figure financier firefighter fisherman foe founder friend general "
      "governor grower guard "
      "guerrilla guest historian homeowner hunter immigrant imam incumbent individual informant insider "
      "insurgent investigator "
      "investor islamist jihadist journalist judge juror justice king landlord landowner lawmaker lawyer "
      "leader lecturer "
      "legislator liberal libertarian lobbyist magistrate manager mayor mediator medic member merchant "
      "migrant militant miner "
      "minister mobster moderate moderator monk mother mp mullah negotiator neighbor neighbour nominee nun "
      "nurse observer "
      "occupant officer official operative operator opponent organiser organizer owner pacifist parent "
      "parishioner participant "
      "partner passenger pastor patient patriot pensioner physician physicist pilot player plaintiff planner "
      "policeman "
      "policymaker politician pollster poet pope premier president priest prime-minister prince princess "
      "principal prisoner "
      "producer professor progressive proponent prosecutor protester protestor publisher pundit queen rabbi "
      "rancher reader "
      "realtor rebel refugee regulator reporter representative republican researcher resident retiree rival "
      "scholar scientist "
      "secretary senator separatist settler shareholder sheriff singer skeptic sceptic smoker socialist "
      "soldier source "
      "speaker specialist spectator spokesman spokesperson spokeswoman sponsor staffer statesman strategist "
      "student "
      "superintendent supporter surgeon surrogate survivor suspect sympathiser sympathizer taxpayer teacher "
      "technocrat teenager "
      "tenant terrorist traditionalist trader treasurer troop trustee tycoon undersecretary vendor veteran "
      "veterinarian victim "
      "viewer villager visitor volunteer voter warden widow winner witness woman worker writer democrat tory "
      "labourite "
      "nationalist unionist loyalist centrist hardliner reformer reformist hawk dove environmentalist "
      "conservationist "
      "abolitionist whistleblower insurer retailer importer exporter motorist commuter cyclist pedestrian "
      "angler fisher "
      "trawlerman docker dockworker longshoreman steelworker autoworker midwife paramedic carer caregiver "
      "clinician "
      "epidemiologist virologist psychologist psychiatrist biologist ecologist climatologist geologist "
      "astronomer accountant "
      "auditor actuary lender creditor debtor bondholder speculator shopkeeper grocer publican restaurateur "
      "hotelier "
      "parliamentarian congressperson peer lord lady duke aristocrat mandarin bureaucrat civil-servant "
      "people man person "
      "family child youth girl boy elite public crowd audience electorate majority minority expat expatriate "
      "exile native relative "
      "local newcomer stakeholder customer client user subscriber seeker radical fundamentalist "
      "neoconservative hacker "
      "infidel youngster gunman smuggler sympathizer couple pupil tyrant dweller secularist zionist "
      "attendant mp td mep teller "
      "competitor buyer seller wholesaler distributor peacekeeper inspector ombudsman ombudswoman arbitrator "
      "claimant litigant petitioner complainant evacuee deportee returnee hostage captive trafficker pirate "
      "sailor seafarer crewman chemist biochemist mathematician oceanographer glaciologist seismologist "
      "geneticist neuroscientist archaeologist anthropologist sociologist theologian pontiff patriarch "
      "missionary chaplain demographer "
      "runner sprinter swimmer rower boxer skier "
      "wrestler goalkeeper striker midfielder footballer cricketer batsman bowler golfer jockey racer rider "
      "skater "
      "gymnast weightlifter teammate team-mate referee umpire apprentice intern tutor mechanic plumber "
      "electrician "
      "builder carpenter baker butcher waiter cleaner courier trucker squatter diver mountaineer astronaut "
      "cosmonaut aviator peasant herder herdsman pastoralist nomad shepherd beekeeper winegrower brewer "
      "distiller "
      "stallholder hawker vigilante mercenary cadet conscript recruit deserter reservist ex-soldier "
      "asylum-seeker mourner worshipper pilgrim crofter smallholder leaseholder caretaker librarian curator "
      "musician composer conductor novelist playwright filmmaker actress comedian satirist cartoonist "
      "photographer "
      "cameraman influencer programmer insurgent ranger labor rival mailer astronomer hydrologist grower "
      "vendor");
  return words;
}

const WordSet& body_words() {
  static const WordSet words(
      "academy administration agency airline alliance army assembly association authority bank base board "
      "body brigade "
      "broadcaster bureau business cabinet camp campaign carrier caucus chamber charity church club "
      "coalition college commission "
      "committee community company conference confederation congress consortium consulate consultancy "
      "cooperative corporation "
      "council country county court delegation department directorate district embassy employer "
      "establishment executive "
      "faction faculty federation firm forum foundation government group guild industry inspectorate "
      "institute institution "
      "insurer judiciary junta jury law-enforcement laboratory league leadership legislature lender lobby "
      "magazine maker "
      "manufacturer media militia ministry mission mosque movement municipality nation navy network "
      "newspaper nonprofit "
      "office opposition organisation organization outlet panel paper parliament parish partnership party "
      "police politburo "
      "presidency press provider publisher regime regiment regulator retailer school secretariat senate "
      "service side society "
      "startup state station store studio subcommittee subsidiary supplier synagogue syndicate synod "
      "task-force team "
      "thinktank think-tank tribe tribunal troops trust union university utility watchdog website wing "
      "workforce house town "
      "city village airport hospital clinic farm factory plant mill prosecution defence defense diocese "
      "newsroom editorial "
      "taskforce chapter branch force military intelligence gendarmerie clan cell");
  return words;
}

}  // namespace

bool is_human_noun(const std::string& lemma) {
  return person_nouns().contains(lemma) || body_words().contains(lemma) || person_roles().contains(lemma) ||
         body_nouns().contains(lemma) || group_nouns().contains(lemma) ||
         (party_groups().contains(lemma) && lemma != "labour");  // "the labour inspectorate" is no party
}

bool is_body_noun(const std::string& lemma) { return body_words().contains(lemma); }

}  // namespace standpoint
