#pragma once
// Positions read from trees: what actors do and feel, what speakers say of things, relations between two.
//
// A predicate of the lexicon with a holder proposes its attitude toward its object; want() carries an
// attitude on from an event to what the event does to its own object ("demanded an end to the ban" is against
// the ban). The calculus and its literature: ARCHITECTURE.md, section on stances.

#include "extraction/actor_finder.hpp"
#include "extraction/clauses/predicates.hpp"
#include "extraction/proposal.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {

class StanceReader {
 public:
  StanceReader(const DocumentView& view, const Trees& trees, const Speech& speech,
               const StanceLexicon& lexicon);

  /// All proposals of the document, sentence by sentence. Near-linear.
  std::vector<Proposal> read();

  /// After read(): the predicate whose pattern is governed by a word, or nullptr.
  const Predicate* predicate_at(std::uint32_t w) const;
  /// After read(): how favourable the words first to end sound, 0 = not at all; about 1 for one strong word.
  double tone_of(std::uint32_t first, std::uint32_t end) const;
  /// "on Twitter": no part of what was judged.
  bool is_where_said(std::uint32_t w) const;
  const Syntax& syntax() const { return syntax_; }

 private:
  /// What is carried along from a predicate to what it is about.
  struct Reason {
    const LexiconEntry* entry = nullptr;
    std::uint32_t node = no_word;
    std::string rule;
    std::string_view act = "state";
    double strength = 0.6;
    double confidence = 0.7;
    bool negated = false;
    bool hypothetical = false;
    bool deed = false;
    int turns = 0;
  };

  Reason reason_of(const Predicate& p, std::string_view rule) const;
  /// Of a rule that needs no predicate: what is done at a word.
  static Reason reason_at(std::uint32_t node, std::string rule, std::string_view act, double strength,
                          double confidence);
  void read_sentence(std::uint32_t s);
  void read_predicate(const Predicate& p);
  bool is_held(std::uint32_t w) const;

  // unasserted.cpp: what is put into somebody's mouth, asked of him or only an event.
  bool is_imputed(std::uint32_t w) const;
  bool is_wished_of(std::uint32_t w) const;
  bool is_anybody(const Words& holders) const;
  bool is_mere_event(const Predicate& p, std::uint32_t object) const;
  bool is_claim_judged(const Predicate& p, std::uint32_t subject) const;
  bool stands_for_nobody(const ActorPlace& actor) const;
  bool carries_gerund(std::uint32_t governor, const Predicate* p) const;
  bool read_ultimatum(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);
  void read_verb(const Predicate& p);
  bool is_told(std::uint32_t w, const std::vector<ActorPlace>& holders) const;
  bool read_wanted_state(const Predicate& p, const std::vector<ActorPlace>& holders, int sign,
                         const Reason& reason);
  bool is_own_attitude(const Predicate& p, const Words& holders) const;

  // refusals.cpp
  void read_refusal(std::uint32_t w);
  bool declines_to_comment(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);

  // noun_stances.cpp
  struct NounAsVerb {
    const LexiconEntry* entry = nullptr;
    std::uint32_t object = no_word;
  };
  bool is_unreal_deed(const Predicate& p) const;
  bool is_means(const Predicate& p) const;
  bool comes_to_nothing(const Predicate& p) const;
  bool is_between(const Predicate& p) const;
  bool is_left_undone(const Predicate& p) const;
  bool is_alleged_deed(std::uint32_t w) const;
  bool is_of_members(std::uint32_t w) const;
  bool is_halt(std::uint32_t governor, std::uint32_t act) const;
  bool is_of_another_actor(const Words& holders, std::uint32_t noun, std::uint32_t verb) const;
  void read_noun(const Predicate& p);
  void read_relation(const Predicate& p);
  void read_noun_as_verb(std::uint32_t w);
  void read_deed_noun(std::uint32_t w);
  NounAsVerb noun_as_verb(std::uint32_t w) const;
  std::uint32_t verb_of_object(std::uint32_t noun) const;
  bool is_lent(const Predicate& p) const;
  std::vector<ActorPlace> adopters_of(const Predicate& p) const;
  static bool is_feeling_noun(const Predicate& p);
  bool is_asked_feeling(const Predicate& p) const;
  bool is_expected(std::uint32_t w) const;
  int done_with(const Predicate& p, Words& objects) const;
  bool of_is_holder(const Predicate& p, std::uint32_t verb) const;
  void own_attitude(std::uint32_t verb, Words& holders) const;
  Words pressed_for(std::uint32_t noun, std::uint32_t verb) const;
  void turn_round(std::uint32_t verb, Words& objects, Words& holders) const;

  // target_stances.cpp: toward actors who are not the object of the word.
  void read_quarrel(std::uint32_t w);
  void read_backed(std::uint32_t w);
  void read_choice(std::uint32_t w);
  void strike_owner(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);
  void blame_agent(const Predicate& p, const std::vector<ActorPlace>& holders, int sign,
                   const Reason& reason);

  // beside_stances.cpp: who helps, joins, thanks whom.
  void read_circumstance(std::uint32_t w);
  void read_sided(std::uint32_t w);
  void read_thanks(std::uint32_t w);
  void read_victim(std::uint32_t w);

  // makers.cpp: who stands behind a thing.
  struct Maker {
    ActorPlace maker;
    std::uint32_t sentence = 0;
  };
  Words makers_of(std::uint32_t noun) const;
  void put_signers(Words& holders) const;
  void note_makers(std::uint32_t w);
  void read_drafter(std::uint32_t w);
  void read_mover(std::uint32_t w);
  void read_gift(std::uint32_t w);
  bool is_of_subject(std::uint32_t owner) const;
  std::optional<ActorPlace> known_maker(std::uint32_t noun) const;
  void want_maker(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason);

  // echoes.cpp: "and so does Holt".
  void read_echo(std::uint32_t w);
  void read_likewise(std::uint32_t w);
  void read_exception(const Predicate& p, int sign, const Reason& reason);
  std::uint32_t echoing_subject(std::uint32_t aux) const;

  // changes.cpp
  std::optional<IssuePhrase> change_phrase(std::uint32_t verb) const;

  // doubts.cpp: what is doubted, denied, only tried.
  bool is_done_by_others(std::uint32_t clause, const std::vector<ActorPlace>& holders) const;
  bool is_doubted(std::uint32_t attitude) const;
  int attempted(std::uint32_t governor, std::uint32_t verb) const;
  bool is_kept_from(std::uint32_t act, std::uint32_t object) const;
  bool is_coming_about(std::uint32_t verb) const;
  int fate_of(std::uint32_t verb) const;
  bool want_fate(const std::vector<ActorPlace>& holders, std::uint32_t verb, int sign, const Reason& reason,
                 int depth);
  bool is_bound(std::uint32_t act, std::uint32_t object) const;
  bool is_felt_in_vain(const Predicate& p) const;
  bool is_no_topic(const Predicate& p, std::uint32_t topic) const;

  // demands.cpp: who is pressed to leave off what he does.
  void question_conduct(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);
  void press(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);

  // topic_stances.cpp: votes without an object, and who takes no side.
  void read_vote(std::uint32_t w);
  void read_undecided(std::uint32_t w);
  // divided_votes.cpp
  void read_divided(std::uint32_t w);
  void read_cleared(std::uint32_t w);
  void read_joined_vote(std::uint32_t w);
  int way_of_vote(std::uint32_t with, bool& dissent) const;
  void read_no_position(std::uint32_t w);
  void read_neutral(const Predicate& p, Reason reason);
  void emit_neutral(const std::vector<ActorPlace>& holders, const Words& objects, const Reason& reason);
  bool is_bare(std::uint32_t w) const;
  int bare_attitude(std::uint32_t w) const;
  int bare_vote(std::uint32_t w) const;
  bool is_aside(std::uint32_t at, std::uint32_t w) const;
  bool is_meant_suit(std::uint32_t w) const;
  bool is_promised_suit(std::uint32_t w) const;
  Words left_open(std::uint32_t verb) const;
  std::optional<IssuePhrase> matter_before(std::uint32_t w) const;
  std::optional<IssuePhrase> named_before(std::uint32_t w, const WordSet& nouns) const;
  static bool is_matter(const std::string& lemma);

  // affix_stances.cpp: "anti-toll campaigners".
  void read_affix(std::uint32_t w);

  // speech_stances.cpp: what a speaker says of things.
  void read_speech_word(std::uint32_t w);
  void read_evaluation(const Predicate& p, const SpokenPart& speech);
  std::optional<ActorPlace> speaker_before(std::uint32_t token,
                                           const std::vector<ActorPlace>& speakers) const;
  bool is_retort(std::uint32_t w, const SpokenPart& speech) const;
  bool is_fragment(std::uint32_t w, const SpokenPart& speech) const;
  void read_agent_and_patient(const Predicate& p, const SpokenPart& speech);
  void read_raised_doubt(const Predicate& p, const SpokenPart& speech);
  void read_naming(std::uint32_t w);
  int judge_quoted(std::uint32_t object, std::uint32_t verb, double& strength, std::string& word) const;
  void read_named(std::uint32_t verb, std::uint32_t thing, std::uint32_t name);
  std::uint32_t act_behind(std::uint32_t verb) const;
  std::uint32_t noun_before_quote(std::uint32_t top) const;
  int judge(std::uint32_t top, double& strength, std::string& word) const;
  bool is_in_aside(std::uint32_t w, std::uint32_t top) const;

  // speech_demands.cpp: what ought to be done.
  bool is_prediction(std::uint32_t modal) const;
  std::uint32_t duty_of(std::uint32_t w, bool& negated) const;
  std::optional<IssuePhrase> owed_act(std::uint32_t verb) const;
  void read_obligation(std::uint32_t w, const SpokenPart& speech);
  Words duties_with(std::uint32_t verb) const;
  bool read_owed_state(std::uint32_t state, const std::vector<ActorPlace>& holders, int sign,
                       const Reason& reason);
  void read_duty(std::uint32_t verb, const std::vector<ActorPlace>& holders, int sign, Reason reason);
  void read_need(std::uint32_t w, const SpokenPart& speech);
  void read_imperative(std::uint32_t w, const SpokenPart& speech);

  // speech_judgements.cpp: judgements that lie in the build of a sentence.
  int sign_of_content(const SpokenPart& speech) const;
  bool is_turned_above(std::uint32_t w, const SpokenPart& speech) const;
  bool is_question(std::uint32_t w, const SpokenPart& speech) const;
  void find_stops();
  bool is_conceded(std::uint32_t w) const;
  bool is_allowed(std::uint32_t w) const;
  void leave_out_homes(Words& objects) const;
  bool is_itinerary(const Predicate& p, std::uint32_t clause) const;
  bool is_word_of_others(std::uint32_t verb, std::uint32_t w) const;
  bool is_pretended(std::uint32_t w) const;
  void read_question(std::uint32_t w, const SpokenPart& speech);
  void read_degree(std::uint32_t w, const SpokenPart& speech);
  void read_judged_deed(std::uint32_t w, const SpokenPart& speech);
  void read_comparison(std::uint32_t w, const SpokenPart& speech);
  void read_preference(std::uint32_t w);
  std::uint32_t equating(std::uint32_t noun) const;
  void read_manner(const Predicate& p, const SpokenPart& speech);
  void read_exclamation(const Predicate& p, const SpokenPart& speech);
  bool read_judged_act(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);

  // popular_wishes.cpp: "nobody wants it", "what we need is", "questioned whether".
  void doubt_fitness(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);
  void read_popular_wish(std::uint32_t w, const SpokenPart& speech);
  void read_cleft(std::uint32_t w, const SpokenPart& speech);
  bool is_public(std::uint32_t subject) const;
  std::uint32_t free_relative(std::uint32_t w) const;

  // outcomes.cpp: whether what comes about is good or ill.
  int outcome_of_noun(std::uint32_t w) const;
  int outcome_of_clause(std::uint32_t w) const;
  int outcome_of_change(std::uint32_t verb, std::uint32_t object) const;
  int outcome_of_state(std::uint32_t verb) const;
  bool is_wrongdoer(std::uint32_t w) const;
  std::uint32_t measured(std::uint32_t w) const;

  // consequences.cpp: what comes of a thing.
  void read_consequence(std::uint32_t w, const SpokenPart& speech);
  bool blame_cause(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason);
  void judge_cause(const std::vector<ActorPlace>& holders, std::uint32_t subject, std::uint32_t w, int value,
                   Reason reason);
  const LexiconEntry* act_before(std::uint32_t subject, std::uint32_t w) const;
  void read_working(std::uint32_t w, const std::vector<ActorPlace>& holders, int turn, Reason reason);
  void read_if(std::uint32_t w, const std::vector<ActorPlace>& holders, int sign, Reason reason);

  // consistent_stances.cpp: what a speaker says again of what he is known to be for or against.
  struct KnownStance {
    int sign = 0;
    double confidence = 0;
    bool torn = false;                  // both ways, or none
    std::string label;                  // of an issue
    std::set<std::uint32_t> sentences;  // where it is said
  };
  using ObjectKey = std::pair<std::size_t, std::string>;  // entity and empty, or the head of an issue
  using KnownStances = std::map<std::pair<std::size_t, ObjectKey>, KnownStance>;
  KnownStances known_stances(bool with_consequences) const;
  bool is_contradicted(const Proposal& p) const;
  void read_consistent();
  void read_again(const SpokenPart& part, std::uint32_t w, KnownStances& known);
  void act_again(std::uint32_t verb, KnownStances& known);
  void say_again(const std::vector<ActorPlace>& holders, std::uint32_t w, int sign, const Reason& reason,
                 KnownStances& known);
  std::uint32_t clause_about(std::uint32_t w) const;
  void add_tones(std::uint32_t w, std::uint32_t top, double& good, double& bad) const;

  // matters.cpp: what is spoken of.
  void note_matter(std::uint32_t s);
  void note_subject(std::uint32_t s);
  void take_matter(const IssuePhrase& phrase, std::uint32_t s);
  const std::pair<std::uint32_t, IssuePhrase>* matter_at(std::uint32_t s) const;

  // speech_tone.cpp: speech in which nothing else was found.
  void read_tone();
  bool others_speak(const SpokenPart& part, std::uint32_t first, std::uint32_t end) const;
  bool tells_something(const SpokenPart& part, std::uint32_t first, std::uint32_t end) const;
  bool is_wished(const SpokenPart& part) const;
  bool is_silence(const SpokenPart& part) const;
  bool is_of_others(const Predicate& p) const;
  double tone_of_word(std::uint32_t w) const;
  double tone_at(std::uint32_t w) const;
  void emit_tone(const SpokenPart& part, std::uint32_t first, std::uint32_t end, double tone);
  bool is_argued(std::uint32_t w) const;

  // issue_wording.cpp: things; act_wording.cpp: acts.
  std::optional<IssuePhrase> noun_phrase(std::uint32_t w) const;
  std::optional<IssuePhrase> clause_phrase(std::uint32_t w, int depth = 0) const;
  std::optional<IssuePhrase> chained_phrase(std::uint32_t w, std::uint32_t inner, const std::string& verb,
                                            int depth) const;
  bool complete(IssuePhrase& phrase, std::uint32_t verb, std::uint32_t object) const;
  std::optional<IssuePhrase> letting_phrase(std::uint32_t verb, std::uint32_t whom, std::uint32_t inner,
                                            int depth) const;
  bool add_oblique(IssuePhrase& phrase, std::uint32_t verb, std::uint32_t behind) const;
  std::optional<IssuePhrase> ensured_phrase(std::uint32_t verb, std::uint32_t sure) const;
  std::string subject_named(std::uint32_t verb) const;
  bool is_circumstance(std::uint32_t w) const;
  void leave_out_agent(IssuePhrase& phrase, std::uint32_t w, std::uint32_t first, std::uint32_t end) const;
  bool is_how_long(std::uint32_t w) const;
  bool is_pro_form(std::uint32_t w) const;
  bool is_measure(std::uint32_t w) const;
  std::string inflicted_on(std::uint32_t verb, const std::string& whom) const;
  std::string gerund_at(std::uint32_t verb) const;
  std::optional<IssuePhrase> done_to_phrase(std::uint32_t w) const;
  std::string act_at(std::uint32_t w) const;
  bool is_shown(std::uint32_t w) const;
  std::string named_by(std::uint32_t pronoun) const;
  std::string preposition_of(std::uint32_t w) const;
  std::string link_of(std::uint32_t w) const;

  // noun_content.cpp: what a noun holds.
  std::string own_provision(std::uint32_t law) const;
  std::string told_provision(std::uint32_t law) const;
  std::string provision_of(std::uint32_t law) const;
  void add_content(IssuePhrase& phrase, std::uint32_t w, std::uint32_t end) const;
  std::uint32_t end_of_restriction(std::uint32_t noun, std::uint32_t clause) const;
  void add_restriction(IssuePhrase& phrase, std::uint32_t w, std::uint32_t end) const;

  // fuller_names.cpp: what a bare noun is called where the text says it in full.
  std::string deed_apposed(std::uint32_t w) const;
  bool is_complement(std::uint32_t w) const;
  void fill(IssuePhrase& phrase, std::uint32_t w) const;
  std::string owner_named(std::uint32_t w) const;
  std::string called_before(std::uint32_t w) const;
  std::string deed_named(std::uint32_t w, std::uint32_t before) const;
  bool is_headline_clause(std::uint32_t noun) const;

  // composition.cpp
  void want(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
            int depth);
  IssuePhrase matter_meant(std::uint32_t pronoun) const;
  // announced_acts.cpp
  void read_called(std::uint32_t w);
  void read_joined(std::uint32_t w);
  void read_threatened(std::uint32_t w);
  void read_resolve(std::uint32_t w);
  void leave_out_scenes(const LexiconEntry& entry, Words& objects) const;
  bool want_thing_meant(const std::vector<ActorPlace>& holders, std::uint32_t pronoun, int sign,
                        const Reason& reason, int depth);
  void want_of_those(const std::vector<ActorPlace>& holders, std::uint32_t those, int sign,
                     const Reason& reason, int depth);
  const SpokenPart* claim_before(std::uint32_t w) const;
  std::optional<ActorPlace> claimant(std::uint32_t noun, const std::vector<ActorPlace>& holders) const;
  bool answers(std::uint32_t pronoun, const Reason& reason) const;
  std::uint32_t subject_beside(std::uint32_t pronoun) const;
  bool is_in_part(const Predicate& p) const;
  void want_clause(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                   int depth);
  bool want_presence(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                     int depth);
  bool is_own_success(std::uint32_t e) const;
  bool want_victory(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                    int depth);
  void want_act_on(const std::vector<ActorPlace>& holders, std::uint32_t verb, std::uint32_t object, int sign,
                   const Reason& reason, int depth);
  bool want_sight(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                  int depth);
  bool is_quantity_changed(std::uint32_t act, std::uint32_t object) const;
  bool want_done(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                 int depth);
  std::uint32_t learnt_at(std::uint32_t e, const Reason& reason) const;
  void want_noun(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                 int depth);
  // emission.cpp
  void emit_target(const std::vector<ActorPlace>& holders, const ActorPlace& target, int sign,
                   const Reason& reason);
  void emit_measure(const std::vector<ActorPlace>& holders, std::uint32_t e, const Reason& reason);
  void emit_issue(const std::vector<ActorPlace>& holders, const IssuePhrase& phrase, int sign,
                  const Reason& reason);
  void emit(const std::vector<ActorPlace>& holders, Proposal proposal, int sign, const Reason& reason);
  TokenRange evidence(std::uint32_t node) const;
  int chain_sign(std::uint32_t w, Reason& reason, Words& holders) const;
  std::vector<ActorPlace> speaker_of(const SpokenPart& speech) const;
  void keep_argued_deeds();

  const DocumentView& view_;
  const Trees& t_;
  const StanceLexicon& lexicon_;
  Syntax syntax_;
  PredicateReader reader_;
  ActorFinder actors_;
  const std::vector<SpokenPart>& spoken_;
  std::vector<Predicate> predicates_;       // of the document
  std::vector<std::int32_t> predicate_of_;  // word -> index into predicates_, -1 none
  mutable std::vector<double> tones_;       // word -> tone_of_word, no number before it is asked for
  std::vector<std::uint32_t> next_stop_;    // token -> the next mark that ends a sentence
  std::vector<Proposal> proposals_;
  std::map<std::string, Maker> makers_;                         // by the noun of what they made
  std::set<std::pair<std::size_t, std::string>> causes_;        // of groups that are named after them
  KnownStances known_;                                          // what rules found, for the tone
  std::set<std::string> argued_;                                // heads of issues that rules found
  std::vector<std::pair<std::uint32_t, IssuePhrase>> matters_;  // by sentence, in order
  std::optional<IssuePhrase> last_issue_;                       // what "it" and "this" stand for
  std::uint32_t last_issue_sentence_ = 0;
  std::uint32_t sentence_ = 0;                           // that is read
  mutable std::map<std::uint32_t, std::string> fuller_;  // of bare nouns that were looked up
  mutable Words worded_;                                 // nouns whose content is being read
};

}  // namespace standpoint
