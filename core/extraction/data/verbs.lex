# Verbs by which somebody takes a position. The format stands in LEXICON.md.
# Classes follow what a verb does: all verbs of a block share signs, frame and act.
# Left out on purpose, because another sense is far more common: table (opposite in London and Washington), slate, book, can,
# hold, pull, discount, single_out (for praise or for blame), see_off, run_down, put_down, solve, fix, address (what is solved is a
# problem or a thing dear to one), reform, overhaul (for the thing, or against it as it is), retire, sell, replace.

# ---------------------------------------------------------------- criticism in public
verb criticise object=- effect=- topic=for,over:- act=criticise strength=.8
  criticise(strength=.7) criticize(strength=.7) condemn(strength=.9) denounce(strength=.9) decry(strength=.9) blast(strength=.9)
  slam(strength=.9) lambast(strength=.9) lambaste(strength=.9) berate castigate excoriate(strength=.9) upbraid chide rebuke(strength=.9)
  reprimand reproach admonish censure(strength=.9) fault(strength=.6) savage assail chastise scold vilify reprove flay execrate eviscerate
  slag_off dress_down tell_off call_out bawl_out chew_out bad-mouth disparage belittle denigrate demonise demonize revile traduce stigmatise
  stigmatize shame pan(strength=.6) second-guess(strength=.5) nitpick(strength=.4)
verb criticise_violent object=- effect=- topic=for,over:- act=criticise strength=.8 flags=violent
  attack rip rap knock hammer roast torch skewer bash pummel thrash maul blister crucify lash
verb insult object=- effect=- topic=for,over:- act=criticise strength=.8
  mock ridicule deride insult lampoon satirise satirize parody pillory scorn diss taunt heckle heckled heckling jeer boo trash besmirch caricature
  troll(strength=.6) patronise(strength=.6) patronize(strength=.6) curse sneer@at jeer@at scoff@at laugh@at(strength=.5) catcall disdain
verb smear object=- effect=- agent=- topic=for,over:- act=criticise strength=.8
  smear slander libel defame malign scapegoat impugn hector calumniate tar
verb criticise_at object=- effect=- topic=for,over:- act=criticise strength=.8
  unload@on pile@on,into wade@into light@into lace@into sail@into weigh@into(strength=.6) tee_off@on go_off@on hold_forth@against
  turn@on(strength=.7) lunge@at come_down_hard@on storm@at explode@at(strength=.6) erupt@at(strength=.6) blow_up@at(strength=.6) bark@at
  go@after(flags=person) come@after(flags=person) bite_back@at strike_out@at shoot_back@at hoot@at chafe@against tut@at,over squawk@about,at,over squeal@about,over howl@at,about roar@at
  lash_out@at,against hit_out@at,against hit_back@at,against swipe@at jab@at snipe@at tear@into lay@into rip@into round@on
  rail@against,at,about inveigh@against fulminate@against thunder@against rant@about,against,at fume@about,over,at seethe@at,about,over,after
  rage@at,against,about yell@at shout@at scream@at swear@at snap@at(strength=.6) vent@at,about,over sound_off@about,on,against
  mouth_off@about,at punch_back@at fire_back@at snap_back@at clap_back@at pick@on gang_up@on preach@against gloat@about,over(object=0)
verb complain object=- act=criticise strength=.6 flags=cue
  complain@about,of,over grumble@about,at,over moan@about whine@about whinge@about gripe@about carp@about,at grouse@about kvetch@about
  bleat@about bellyache@about cavil@at quibble@with,over,about(strength=.4)
verb deplore object=- effect=- act=criticise strength=.6
  deplore(strength=.8) lament bemoan rue bewail regret(strength=.5) resent(strength=.7) begrudge disapprove@of(strength=.8) frown@on,upon
  tut-tut@at,over despair@of,at,over bristle@at bridle@at chafe@at recoil@from balk@at baulk@at jib@at blanch@at flinch@from cringe@at
  shudder@at look_down@on tire@of weary@of sniff@at(strength=.4)
verb hate object=- effect=- clause=- act=criticise strength=.9
  hate loathe detest despise abhor abominate dislike(strength=.6)
verb blame object=- effect=- topic=for,on:- act=accuse strength=.8
  blame
verb accuse object=- effect=- topic=of:- act=accuse strength=.9 flags=person
  accuse suspect(strength=.4) convict(strength=.5)
verb charge object=- effect=- topic=with,over,for:- act=accuse strength=.6 flags=person
  charge indict prosecute arraign
verb implicate object=- effect=- topic=in:- act=accuse strength=.4 flags=person
  implicate incriminate
verb allege_wrong object=- act=accuse strength=.5 flags=cue,thing
  allege
verb allege object=- implies=+ act=accuse strength=.5 flags=cue
  allege@that charge@that
verb dither object=0 agent=- act=criticise strength=.5 flags=misdeed
  blunder dither@over,on,about waffle@on,about prevaricate@on,over,about equivocate@on,over,about flip-flop@on,over stonewall grandstand
  pontificate@on,about posture virtue-signal

# ---------------------------------------------------------------- doubt, worry, fear
verb doubt object=- effect=- act=criticise strength=.5
  doubt distrust mistrust disbelieve beware@of
verb doubt_that object=- implies=- act=criticise strength=.4 flags=cue
  doubt@that
verb question object=- effect=- act=criticise strength=.4 flags=thing
  question query challenge(strength=.7) dispute(strength=.7) contest
verb challenge object=- effect=- topic=over,on:- clause=+ act=oppose strength=.5 flags=person
  challenge confront(strength=.6)
verb worry object=- act=warn strength=.5
  worry@about,over fret@about,over agonise@over,about agonize@over,about panic@about,over
verb fear object=- effect=- act=warn strength=.6
  fear dread
verb worry_for object=+ act=support strength=.4 flags=weak
  fear@for worry@for
verb fear_that object=- implies=+ act=warn strength=.5 flags=cue
  fear@that worry@that fret@that dread@that

# ---------------------------------------------------------------- opposition
verb oppose object=- effect=- clause=- act=oppose strength=.9
  oppose face_down resist(strength=.8) object@to disagree@with(strength=.7) defy disobey flout buck withstand(strength=.4)
  counter(strength=.5)
verb disagree object=0 act=oppose strength=.4 flags=mutual
  disagree@over,on,about differ@over,on clash@over spar@over wrangle@over bicker@over quarrel@over squabble@over feud@over row@over
verb fight object=- effect=- act=oppose strength=.7 flags=violent
  fight fight@against battle battle@against struggle@against(strength=.6) war@against
verb combat object=- effect=- act=oppose strength=.6 flags=thing
  combat tackle(flags=deed) curb(strength=.6)
verb protest object=- effect=- act=protest strength=.9
  protest protest@against,over,about,at picket demonstrate@against,over march@against,over rally@against,over riot@over,against(strength=.7)
  strike@over,against walk_out@over resign@over quit@over step_down@over boycott petition@against agitate@against mobilise@against
  mobilize@against organise@against organize@against rise_up@against rise@against(strength=.6) revolt@against rebel@against,over
  mutiny@against,over campaign@against crusade@against hunger-strike@over,against gather@against
# Who complains that something is so says that it is so: evaluations inside the clause are his own.
verb complain_that object=- implies=+ act=criticise strength=.6 flags=cue
  complain@that grumble@that moan@that whine@that whinge@that gripe@that lament@that bemoan@that protest@that object@that fume@that
  rage@that rail@that regret@that(strength=.5) deplore@that
verb speak_against object=- effect=- act=oppose strength=.9
  declare@against chant@against write@against hold_firm@against stand_firm@against dig_in@against,on(strength=.6) weigh_in@against
  militate@against(strength=.4) band_together@against join_together@against gang_together@against stand_together@against
  push_back@against,on,at,to speak@against speak_out@against speak_up@against come_out@against argue@against lobby@against stump@against
  editorialise@against editorialize@against testify@against(strength=.6) legislate@against fight_back@against kick_back@against
  kick@against(strength=.6) hold_out@against stand@against stand_up@against,to side@against turn@against line_up@against unite@against
  react@against(strength=.6) dissent@from,on demur@at,on(strength=.5) come_down@against
verb vote_against object=- effect=- clause=- act=vote strength=.9
  vote@against vote_down vote_out(flags=person) blackball filibuster
verb decide_against object=- effect=- clause=- act=reject strength=.7
  decide@against
verb clash object=- act=oppose strength=.6 flags=mutual
  clash@with feud@with spar@with quarrel@with bicker@with wrangle@with squabble@with argue@with row@with duel@with tussle@with fall_out@with
  tangle@with joust@with differ@with(strength=.4) diverge@from(strength=.4) compete@with(strength=.3)
  vie@with(strength=.3) skirmish@with
# One side leaves the other.
verb part_ways object=- act=oppose strength=.6
  break@with
verb run_against object=- act=oppose strength=.5
  run@against compete@against(strength=.3)
verb defeat_rival object=0 effect=- act=oppose strength=.5 flags=person
  defeat beat oust(object=-) unseat(object=-) vanquish
verb defeat object=- effect=- act=oppose strength=.5 flags=violent,thing
  defeat beat(flags=routine) topple unseat oust overthrow depose dethrone
verb shun object=- effect=- act=reject strength=.7
  derecognise derecognize retract(strength=.5) shun snub spurn ostracise ostracize cold-shoulder blacklist disown disavow repudiate renounce
  forswear foreswear abjure recant freeze_out shut_out(strength=.5) disinvite uninvite deplatform excommunicate forsake(strength=.5)
  eschew(strength=.5) steer_clear@of(strength=.4) unfollow(strength=.5)
verb ignore object=- effect=- agent=- act=reject strength=.4 flags=weak
  ignore disregard sidestep dodge evade duck
verb dissociate object=- act=reject strength=.6
  dissociate@from disassociate@from retreat@from(strength=.5) back_away@from shy_away@from shrink@from walk_away@from draw_back@from
  back_off@from(strength=.5) secede@from defect@from(strength=.5) split@from(strength=.5) break_away@from(strength=.5) divest@from
  disinvest@from decouple@from(strength=.4) sour@on

# ---------------------------------------------------------------- rejection and denial
verb reject object=- effect=- clause=- act=reject strength=.9
  reject turn_down rebuff veto nix rule_out knock_back laugh_off brush_off brush_aside wave_away wave_off swat_away shrug_off(strength=.6)
  sweep_aside pooh-pooh bat_away push_aside(strength=.5) slap_down override(strength=.7) overrule(strength=.8) scotch
verb reject_thing object=- effect=- act=reject strength=.9 flags=thing
  dismiss shoot_down throw_out strike_out write_off(strength=.5) kick_out knock_down(strength=.5) toss_out toss_aside
verb decline object=- effect=- clause=- implies=- act=reject strength=.5 flags=weak
  decline
verb refuse object=- effect=- clause=- implies=- act=reject strength=.8
  refuse
verb refrain object=- clause=- implies=- act=reject strength=.4 flags=weak
  hesitate@to:inf refrain@from abstain@from desist@from avoid forbear@to:inf omit@to:inf
verb deny object=- effect=- clause=- implies=- act=deny strength=.7 flags=cue
  deny refute rebut rubbish deny@that refute@that
verb debunk object=- effect=- act=deny strength=.7
  debunk dispel discredit disprove contradict gainsay disclaim belie(strength=.4)
verb play_down object=- effect=- act=deny strength=.4 flags=weak
  downplay minimise minimize play_down trivialise trivialize whitewash(agent=-) soft-pedal
# fail is no refusal by itself; a speaker who says it blames the subject.
verb fail object=0 implies=- agent=- act=criticise strength=.4 flags=weak,misdeed
  fail neglect fail@in,on,with neglect@to:inf shirk
verb forget object=0 implies=- act=state strength=.2 flags=weak
  forget@to:inf
verb abstain object=0 act=vote strength=.5 flags=neutral
  abstain abstain@on,over,in waver@on,over vacillate@on,over hedge@on demur@from(strength=.3) recuse@from
verb vote_on object=0 act=vote strength=.3
  vote@on

# ---------------------------------------------------------------- courts and other bodies that decide
verb strike_down object=- effect=- act=reject strength=.8 flags=thing
  overturn quash annul void nullify invalidate strike_down reverse(strength=.5) rescind revoke repeal abrogate undo(strength=.5) countermand
  expunge(strength=.5) roll_back rip_up tear_up disapply claw_back(strength=.5) unpick
verb stay object=- effect=- act=reject strength=.5 flags=thing,routine
  stay
verb rule_against object=- effect=- act=reject strength=.8
  rule@against find@against judge@against
verb rule_for object=+ effect=+ act=support strength=.7
  rule@for side@with(topic=against:-)
verb uphold object=+ effect=+ act=support strength=.8
  uphold reinstate reaffirm(strength=.6) affirm(flags=thing) vindicate validate(strength=.5) legitimise(strength=.6) legitimize(strength=.6)
  restore(strength=.5) enshrine codify(strength=.6) entrench(strength=.5)
verb acquit object=+ effect=+ topic=of,from:- act=support strength=.5 flags=person
  acquit exonerate clear absolve pardon reprieve exculpate amnesty free(strength=.3) release(strength=.3)
verb sue object=- effect=- topic=over,for:- act=sue strength=.9
  sue countersue subpoena(strength=.4) impeach(strength=.9)
verb sue_to object=+ act=sue strength=.8
  sue@to:inf litigate@to:inf
verb appeal object=- effect=- act=sue strength=.7 flags=thing
  appeal appeal@against litigate@against
verb enjoin object=- effect=- topic=from:- act=reject strength=.6
  enjoin injunct

# ---------------------------------------------------------------- bans, blocks, limits
verb ban object=- effect=- topic=from:- clause=- implies=- act=reject strength=.8
  ban prohibit outlaw forbid bar proscribe criminalise criminalize disallow debar embargo disqualify(strength=.5) exclude(flags=person)
  censor(agent=-) suppress(agent=-) gag(agent=-) muzzle(agent=-) silence(agent=-)
verb block object=- effect=- topic=from:- implies=- act=oppose strength=.7
  block obstruct thwart stymie scupper derail torpedo scuttle foil blockade hobble frustrate(flags=thing) sabotage(agent=-) nobble(agent=-)
  hamstring
verb stop object=- effect=- topic=from:- clause=- implies=- act=oppose strength=.5 flags=deed
  stop end prevent halt keep@from hold_back hold_up preclude foreclose avert forestall head_off ward_off stave_off fend_off pre-empt preempt
  stem inhibit hinder hamper impede stall slow stunt cripple bog_down handicap disrupt interrupt choke_off snuff_out guard@against throttle
  stifle(agent=-) shackle(agent=-) interfere@with,in(agent=-) meddle@in,with(agent=-) tamper@with(agent=-)
verb discourage object=- effect=- topic=from:- clause=- act=oppose strength=.5
  discourage deter(flags=deed) dissuade@from warn_off(object=0) talk_out@of scare_off(flags=deed)
verb limit object=- effect=- act=oppose strength=.6
  restrict curtail rein_in clamp_down@on crack_down@on come_down@on cap(flags=thing) circumscribe ration(strength=.4) constrain(strength=.4)
  limit(flags=thing) toughen_up@on(strength=.4)
verb ease object=- effect=- act=oppose strength=.4 flags=thing,deed
  lift ease relax loosen waive soften(strength=.3) alleviate relieve mitigate lighten
verb scrap object=- effect=- act=reject strength=.8 flags=thing
  scrap ditch axe ax abolish jettison dump discard bin kill_off shelve(strength=.6) eliminate(strength=.7) eradicate(strength=.7)
  dismantle(strength=.7) cancel(strength=.6) terminate(strength=.6) phase_out(strength=.6) do_away@with gut stamp_out root_out defund
  disband(strength=.6) dissolve(strength=.4) decommission(strength=.4) mothball(strength=.5) consign@to call_off(strength=.6)
  wind_down(strength=.4) abandon(strength=.6) drop(strength=.5) wipe_out(flags=violent) nuke(flags=violent) deselect(flags=person)
  discontinue(strength=.5)
verb cut object=- effect=- act=oppose strength=.5 flags=thing,deed
  cut slash pare pare_back scale_back scale_down trim halve reduce(strength=.3) lower(strength=.2) shrink(strength=.3) whittle_down
  cut_back@on cut_back cut_off shut_down shut close(strength=.3) shutter freeze(strength=.5) prune skimp@on chop hack_back downsize
  outsource(strength=.3) dial_back rein_back
verb lay_off object=0 effect=- act=harm strength=.3 flags=person,deed
  lay_off furlough make_redundant downgrade
verb delay object=- effect=- act=oppose strength=.4 flags=thing
  delay postpone defer suspend(strength=.5) put_off stall@on pause drag_out hold_off@on slow-walk(agent=-) string_out
verb dilute object=- effect=- act=oppose strength=.5 flags=thing
  water_down dilute neuter emasculate defang hollow_out chip_away@at whittle_away erode(agent=-) weaken(flags=deed) undercut
  undermine(agent=-) subvert(agent=-) destabilise(agent=-) destabilize(agent=-)
verb undermine_person object=- effect=- act=harm strength=.5 flags=person
  undermine(agent=-) undercut subvert(agent=-) destabilise(agent=-) destabilize(agent=-)
verb withhold object=- effect=- topic=from:- act=reject strength=.5
  withhold
verb deprive object=- effect=- topic=of:0 act=punish strength=.5
  strip deprive(agent=-) rob(agent=-)
verb leave object=- effect=- act=reject strength=.5 flags=deed
  withdraw@from pull_out@of back_out@of opt_out@of drop_out@of bow_out@of quit resign@from exit pull_back@from
  disengage@from withdraw relinquish(strength=.4) cease(clause=-)
verb walk_out object=- effect=- act=protest strength=.7
  walk_out@of,on storm_out@of break_off
verb backtrack object=- effect=- act=concede strength=.5
  backslide@on backtrack@on row_back@on backpedal@on back-pedal@on u-turn@on,over climb_down@over,on back_down@on,from,over turn_back@on
  cave@on flip@on

# Who breaks a promise is blamed for it; what he now thinks of the thing is not said.
verb break_word object=0 agent=- act=concede strength=.5
  renege@on go_back@on

# ---------------------------------------------------------------- punishment
verb punish object=- effect=- topic=for,over:- act=punish strength=.7
  lock_out(strength=.5) strike_off(strength=.5) punish penalise penalize discipline retaliate@against(strength=.8) expel(strength=.8) eject
  evict deport(strength=.6) extradite(strength=.4) banish exile demote(flags=person) sideline(strength=.5) disbar defrock court-martial
  purge drum_out drive_out hound_out force_out push_out turf_out boot_out kick_out(flags=person) break_up(flags=person) throw_out(flags=person) bench(flags=violent) haul@before
  suspend@from(strength=.6)
verb sanction object=- effect=- topic=for,over:- act=punish strength=.7 flags=person
  sanction(strength=.8) fine
verb sack object=- effect=- topic=for,over:- act=punish strength=.6 flags=person
  fire sack dismiss suspend axe ax ditch dump drop(strength=.5) remove(strength=.4) terminate cashier
verb arrest object=- effect=- topic=for,over:- act=punish strength=.5 flags=person
  arrest capture detain imprison jail incarcerate lock_up(strength=.6) round_up apprehend(strength=.4) nab intern handcuff sentence
  remand(strength=.3) summon(strength=.3)
verb investigate object=- act=punish strength=.3 flags=weak
  investigate probe look@into(flags=person) audit(flags=person) scrutinise scrutinize interrogate grill(strength=.5) question(flags=person) cross-examine

# ---------------------------------------------------------------- support
verb support object=+ effect=+ clause=+ act=support strength=.9
  declare@for chant@for row_in@behind fall_in@with(strength=.5) pull@for(strength=.5) line_up@with,for throw_in@with(strength=.5)
  stand_firm@behind stand_up@with weigh_in@for chime@with(strength=.4) thrill@to(strength=.5) swear@by(strength=.6) hold@with(strength=.4)
  second(flags=thing) support back endorse(strength=1) champion advocate favour(strength=.7) favor(strength=.7) espouse embrace(strength=.8) bless(strength=.6)
  back_up(strength=.7) stick_up@for stand_up@for stand@by,with,behind,alongside stick@by,with(strength=.6) rally@behind,around,round
  rally_round unite@behind,around,round get@behind swing@behind line_up@behind fall_in@behind coalesce@around,behind solidify@behind,around caucus@with
  sympathise@with(strength=.6) sympathize@with(strength=.6) empathise@with(strength=.5) empathize@with(strength=.5) believe@in(strength=.6)
  subscribe@to(strength=.5) align@with(strength=.6) ally@with identify@with(strength=.4) vouch@for buy@into(strength=.4)
  sign_up@to,for(strength=.4) sign_on@to,for(strength=.4) come_out@for,behind come_down@for(strength=.6) plump@for(strength=.6)
  opt@for(strength=.6) go_along@with(strength=.4) warm@to(strength=.4) come_round@to come_around@to lean@towards,toward(strength=.4)
  root@for(strength=.6) barrack@for cheerlead@for stick@to(strength=.4) evangelise@for evangelize@for proselytise@for proselytize@for
  court(strength=.3) woo(strength=.3)
verb defend object=+ effect=+ topic=against,from:- clause=+ act=support strength=.8
  defend
verb campaign object=+ effect=+ act=support strength=.8
  intercede@for campaign@for,to:inf lobby@for,to:inf push@for,to:inf press@for,to:inf argue@for plead@for fight@for,to:inf battle@for,to:inf
  crusade@for,to:inf agitate@for rally@for,to:inf march@for,to:inf demonstrate@for,to:inf petition@for,to:inf advocate@for speak_up@for speak_out@for stump@for
  canvass@for campaign@with(strength=.6) campaign@on(strength=.5) testify@for(strength=.5) mobilise@for,to:inf mobilize@for,to:inf
  organise@for organize@for strike@for electioneer@for struggle@for(strength=.5) strive@for(strength=.5) bat@for(flags=violent)
  fundraise@for(strength=.5) turn_out@for(strength=.4)
verb vote_for object=+ effect=+ clause=+ act=vote strength=.9
  vote(flags=person) vote@with(flags=person) vote@for vote@to:inf(strength=.8) vote_through vote_in elect(strength=.5) re-elect(strength=.5) reelect(strength=.5)
  upvote
verb agree object=+ effect=+ act=agree strength=.6 flags=mutual
  agree@with(strength=.7) concur@with reconcile@with(strength=.5) make_up@with(strength=.4) cooperate@with(strength=.4)
  co-operate@with(strength=.4) collaborate@with(strength=.4) team_up@with(strength=.5) team@with(strength=.5) partner@with(strength=.4) unite@with(strength=.6)
  work@with(flags=routine)
verb agree_to object=+ effect=+ clause=+ implies=+ act=agree strength=.6
  agree agree@to,on,upon accede@to acquiesce@to,in(strength=.4) assent@to consent@to concur@in accept(strength=.5) comply@with(strength=.4)
  conform@to,with(strength=.3) abide@by(strength=.5) adhere@to(strength=.5) obey(strength=.4) heed(strength=.5) sign_off@on(strength=.7)
  go_ahead@with(strength=.5) settle@for(strength=.3)
verb agree_that object=+ implies=+ act=agree strength=.4 flags=cue
  agree@that concur@that
verb yield object=+ effect=+ act=concede strength=.4 flags=weak
  defer@to bow@to yield@to give_way@to give_in@to cave@to cave_in@to capitulate@to knuckle_under@to surrender@to(flags=violent) placate
verb pander object=+ effect=+ agent=- act=concede strength=.5
  pander@to kowtow@to appease cosy_up@to cozy_up@to suck_up@to truckle@to grovel@to toady@to fawn@over,on coddle mollycoddle
verb tolerate object=+ effect=+ act=agree strength=.3 flags=weak
  tolerate put_up@with stomach abide brook countenance
verb approve object=+ effect=+ clause=+ act=support strength=.7
  approve approve@of(strength=.8) adopt(strength=.6) enact ratify authorise(flags=thing) authorize(flags=thing) okay ok rubber-stamp
  green-light greenlight pass(flags=thing) wave_through reauthorise reauthorize legalise legalize decriminalise decriminalize
  confirm(flags=person) condone(strength=.6) renew(strength=.4) implement(strength=.4) push_through(strength=.8) ram_through(agent=-)
  steamroller(agent=-) railroad(agent=-) force_through(agent=-) bulldoze_through(agent=-) press_ahead@with(strength=.7)
  push_ahead@with(strength=.7) forge_ahead@with(strength=.6) plough_ahead@with plow_ahead@with proceed@with(strength=.4)
  move_ahead@with(strength=.5) move_forward@with(strength=.4) press_on@with(strength=.6)
verb choose object=+ effect=+ topic=over:- clause=+ act=support strength=.4 flags=weak
  choose pick nominate(strength=.6) anoint
verb prefer object=+ effect=+ topic=over,to:- clause=+ act=support strength=.6
  prefer prioritise prioritize privilege
# Of persons and bodies these are careers: "appointed Reyes", "joined the party".
verb join object=+ effect=+ act=support strength=.4 flags=routine,thing
  join sign extend appoint select
verb recognise object=+ effect=+ act=support strength=.4 flags=weak
  recognise recognize

# ---------------------------------------------------------------- praise, thanks, liking
verb praise object=+ effect=+ patient=+ topic=for,on:+ act=praise strength=.8
  praise applaud hail commend laud salute extol extoll glorify celebrate(strength=.6) acclaim herald compliment congratulate honour honor
  lionise lionize toast(strength=.5) cheer(strength=.6) cheer_on eulogise eulogize exalt venerate revere big_up talk_up(strength=.5)
  tout(strength=.6) felicitate admire idolise idolize romanticise romanticize rhapsodise@about rhapsodize@about enthuse@about,over
  rave@about gush@about,over crow@about,over boast@about,of brag@about marvel@at(strength=.5) trumpet(strength=.6) rejoice@in,at,over
  exult@in,at,over
verb boast object=+ implies=+ act=praise strength=.5 flags=cue
  boast@that brag@that crow@that enthuse@that rejoice@that gush@that
verb befriend object=+ act=support strength=.5 flags=person
  befriend cuddle hug serenade marry(strength=.4) wed(strength=.4) mourn(strength=.5) handpick hand-pick knight canonise canonize
  beatify decorate groom(strength=.3) reappoint(strength=.4) bail(strength=.3)
verb thank object=+ effect=+ patient=+ topic=for:+ act=praise strength=.7 flags=person
  thank
verb credit object=+ effect=+ patient=+ topic=with,for:+ act=praise strength=.6 flags=person
  credit reward(strength=.5)
verb welcome object=+ effect=+ clause=+ act=support strength=.7
  welcome appreciate(strength=.6) relish savour savor delight@in revel@in(strength=.4)
verb like object=+ effect=+ clause=+ act=support strength=.6
  like love(strength=.8) adore(strength=.8) respect trust value cherish treasure prize esteem care@about(strength=.5)

# ---------------------------------------------------------------- demands, requests, wishes
verb demand object=+ effect=+ clause=+ act=demand strength=.9
  demand insist@on,upon clamour@for clamor@for call@for hold_out@for(strength=.7) demand@that(flags=cue) demand@to:inf
  cry_out@for(strength=.6) shout@for(strength=.6)
verb request object=+ effect=+ clause=+ act=request strength=.6
  seek(strength=.5) request ask@for(strength=.5) appeal@for,to:inf beg@for apply@for(strength=.4) bid@for(strength=.5) solicit(strength=.4)
  pray@for(strength=.4) request@that(flags=cue) angle@for(strength=.4) pine@for(strength=.4)
# The person asked is no target; what he is asked to do is. With a thing as its object ("urged restraint") the verb stands in the next block.
verb urge object=0 clause=+ topic=for:+ act=demand strength=.8 flags=person
  urge press lobby pressure pressurise pressurize exhort implore beseech entreat beg petition call@on,upon appeal@to(strength=.6) prod
  count@on(strength=.4) bank@on(strength=.4) look@to(strength=.4) nudge(strength=.6) push goad spur(strength=.5) pester badger plead@with cajole coax nag lean@on(strength=.5) arm-twist
verb urge_thing object=+ effect=+ clause=+ act=demand strength=.6 flags=thing
  urge(strength=.7) push(strength=.4) press(strength=.4) counsel advise(strength=.4) encourage urge@that(strength=.7) advise@that
verb ask object=+ act=request strength=.6
  ask@to:inf call_on@to:inf call_upon@to:inf advise@to:inf counsel@to:inf encourage@to:inf invite@to:inf(strength=.4)
verb persuade object=+ implies=+ act=demand strength=.5
  persuade@to:inf convince@to:inf induce@to:inf(strength=.4) prevail@on,upon(object=0) talk@into inspire@to:inf(strength=.3)
  entice@to:inf(strength=.3) embolden@to:inf(strength=.3)
verb order_to object=+ act=order strength=.8
  tell@to:inf(strength=.6) order@to:inf instruct@to:inf direct@to:inf command@to:inf require@to:inf(strength=.5) oblige@to:inf(strength=.5)
  mandate@to:inf task@with(strength=.4) summon@to:inf(strength=.4)
# Whom one has as a guest.
verb invite object=+ act=support strength=.4 flags=person,weak
  invite invite@to
# Whom one pays or sends to do a thing does it for one.
verb employ_to object=+ act=support strength=.4
  hire@to:inf pay@to:inf retain@to:inf enlist@to:inf recruit@to:inf commission@to:inf
verb order_thing object=+ effect=+ clause=+ act=order strength=.7 flags=thing
  order mandate require(strength=.4) decree prescribe(strength=.3) stipulate dictate(strength=.5) order@that(flags=cue) decree@that
  stipulate@that direct@that require@that(strength=.4) command
verb impose object=+ effect=+ topic=on,upon:- act=order strength=.6 flags=thing
  impose inflict(agent=-) foist(agent=-) levy(strength=.4)
# Who is forced is no target. Threats of force stand with the misdeeds.
verb force object=+ implies=+ act=order strength=.6
  force@to:inf compel@to:inf coerce@to:inf,into browbeat@into strong-arm@into bully@into pressure@into bludgeon@into railroad@into
  force@into arm-twist@into shame@into push@into
verb want object=+ effect=+ clause=+ act=request strength=.5 flags=weak
  want desire need wish@for could_do@with yearn@for long@for hanker@after,for aspire@to aim@for(strength=.4) hunger@for thirst@for
  hope@for(strength=.6) look_forward@to(strength=.6) dream@of(strength=.4) crave covet lust@after
verb hope object=0 clause=+ act=request strength=.5 flags=cue
  hope wish(strength=.4) yearn long aspire
verb hope_that object=+ act=request strength=.5 flags=cue
  hope@that pray@that wish@that trust@that prefer@that

# ---------------------------------------------------------------- proposals, plans, promises
verb propose object=+ effect=+ clause=+ act=propose strength=.7
  propose recommend(flags=cue) put_forward float(strength=.4) moot(strength=.4) pitch(strength=.4) promote(flags=thing) sponsor(strength=.5)
  co-sponsor cosponsor unveil(strength=.5) introduce(flags=routine) submit(flags=routine) draft(flags=routine) spearhead(strength=.7)
  pioneer(strength=.5) propose@that(flags=cue) recommend@that(flags=cue) set_out(strength=.3) outline(flags=routine) launch(flags=routine)
  roll_out(strength=.4) bring_forward(strength=.5) reintroduce(strength=.5) revive(strength=.5) resurrect(strength=.5)
  advance(flags=routine) peddle(agent=-)
verb suggest object=0 act=propose strength=.3 flags=cue,weak
  suggest(object=+) suggest@that
verb advise_against object=- effect=- clause=- act=warn strength=.7
  advise@against counsel@against recommend@against
verb promise object=+ effect=+ clause=+ act=promise strength=.7 flags=cue
  promise pledge vow swear guarantee(strength=.5) undertake(strength=.4) commit@to promise@that pledge@that vow@that swear@that
  rededicate@to recommit@to
verb commit object=0 topic=to:+ clause=+ act=promise strength=.7
  commit dedicate(strength=.6) devote(strength=.5) bind(strength=.4)
verb allocate object=0 effect=+ topic=for,to,towards:+ act=support strength=.5 flags=thing
  allocate earmark set_aside ring-fence ringfence reserve(strength=.3) channel(strength=.3) spend(strength=.2)
verb offer object=0 clause=+ act=promise strength=.5
  offer volunteer
verb plan object=+ effect=+ clause=+ implies=+ act=promise strength=.5 flags=weak
  plan intend plan@for,on prepare(strength=.3) envisage(strength=.4) mull(strength=.3) contemplate(strength=.3)
  ponder(strength=.2) plot(agent=-) eye(strength=.3) pursue(strength=.5) explore(strength=.2) toy@with(strength=.3)
verb resolve object=+ implies=+ act=promise strength=.5
  decide@to:inf resolve@to:inf determine@to:inf opt@to:inf elect@to:inf move@to:inf(strength=.4) choose@to:inf(strength=.4)

# ---------------------------------------------------------------- threats and warnings
verb threaten object=- effect=- clause=+ topic=with:+ act=threaten strength=.7 flags=person,cue
  threaten
verb threaten_thing object=0 effect=- agent=- act=threaten strength=.4 flags=thing,misdeed
  endanger imperil jeopardise jeopardize menace threaten(agent=0)
verb threaten_that object=+ act=threaten strength=.6 flags=cue
  threaten@that threaten@to:inf
verb warn object=- effect=- act=warn strength=.6 flags=cue
  warn@against,of,about,over caution@against,about alert@to(strength=.4)
verb warn_that object=- implies=+ act=warn strength=.5 flags=cue
  warn@that caution@that
verb warn_to object=+ act=warn strength=.6 flags=cue
  warn@to:inf caution@to:inf
verb warn_person object=0 topic=against,of,about,over:- act=warn strength=.6 flags=person,cue
  warn caution forewarn tip_off

# ---------------------------------------------------------------- concessions and apologies
verb concede object=0 implies=+ act=concede strength=.4 flags=cue
  concede concede@that admit admit@that admit@to acknowledge acknowledge@that grant@that confess confess@that,to own_up@to accept@that
  recognise@that recognize@that allow@that
verb relent object=0 act=concede strength=.4 flags=weak
  relent relent@on compromise@on compromise budge@on
verb apologise object=0 act=concede strength=.5
  apologise@for,over apologize@for,over atone@for repent@of,for
verb apologise_to object=0 act=concede strength=.4 flags=person
  apologise@to apologize@to
verb forgive object=+ effect=+ topic=for:- act=support strength=.5
  forgive excuse(strength=.5) let_off justify(flags=thing) rationalise(flags=thing) rationalize(flags=thing)
verb exempt object=+ effect=+ topic=from:- act=agree strength=.5
  spare excuse@from(object=-)

# ---------------------------------------------------------------- permission, means, protection
verb allow object=0 clause=+ implies=+ act=agree strength=.5 flags=person
  allow permit let enable empower entitle authorise authorize license
verb allow_thing object=+ effect=+ clause=+ act=agree strength=.5 flags=thing
  allow permit facilitate license licence
verb grant object=+ effect=+ act=agree strength=.4 flags=thing
  grant accord bestow reopen unfreeze(strength=.5) unblock(strength=.5) unlock award(flags=routine) confer(flags=routine)
verb supply object=0 effect=+ act=help strength=.3 flags=thing,routine
  provide supply deliver open donate build build_up create establish found set_up construct develop produce maintain keep_up
verb liberate object=+ effect=+ topic=from:- act=help strength=.4 flags=person,deed
  let_in let_go readmit naturalise naturalize enfranchise emancipate liberate rehabilitate rehire shelter rescue evacuate(object=0)
verb protect object=+ effect=+ topic=against,from:- act=support strength=.7
  keep(flags=thing,deed)
  protect safeguard shield preserve conserve insulate save(flags=deed) secure(strength=.4) rescue(flags=thing) look_after(strength=.5)
  stand_guard@over watch_over sustain(strength=.4) retain(strength=.4) immunise(strength=.4) immunize(strength=.4) harbour(flags=person)
  harbor(flags=person)
verb strengthen object=+ effect=+ act=support strength=.5 flags=thing,deed
  hike(flags=routine) strengthen reinforce bolster buttress shore_up prop_up(strength=.4) beef_up fortify tighten(strength=.4) toughen
  expand broaden widen deepen(strength=.4) cement(strength=.4) consolidate(strength=.3) enforce upgrade(strength=.4) ramp_up(strength=.4)
  scale_up(strength=.4) step_up(strength=.4) boost increase(strength=.3) raise(flags=routine) accelerate(strength=.4) speed_up(strength=.4)
  expedite fast-track hasten
verb fund object=+ effect=+ act=support strength=.6
  top_up match-fund fund finance bankroll subsidise subsidize underwrite co-finance part-fund invest@in(strength=.4) budget@for(strength=.4)
  donate@to(strength=.5) chip_in@for bail_out pay@for(flags=routine) crowdfund

# ---------------------------------------------------------------- deeds: a position only when the thing is argued about
verb help object=+ effect=+ clause=+ act=help strength=.4 flags=deed
  help assist aid abet(agent=-) serve(flags=routine) benefit comfort console uplift nurture mentor coach guide tutor feed clothe house
  resettle reunite compensate repair mend improve enhance enrich revitalise revitalize rejuvenate regenerate modernise modernize
  streamline simplify jump-start kick-start stimulate foster cultivate stabilise stabilize rebuild train educate equip arm invigorate
  incentivise incentivize care@for provide@for tend@to cater@for,to succour succor restock replenish further(flags=thing) spur(flags=thing)
verb harm object=0 effect=- agent=- act=harm strength=.4 flags=deed
  harm hurt damage ruin destroy wreck devastate ravage decimate burden(flags=thing) overburden bankrupt impoverish cheapen taint tarnish
  sully blemish pollute poison contaminate spoil mar blight plague afflict beset distort skew warp polarise polarize divide(strength=.3)
  isolate(strength=.3) marginalise marginalize displace dispossess uproot disadvantage short-change shortchange disenfranchise dehumanise
  dehumanize victimise victimize traumatise traumatize demoralise demoralize disempower corrode squeeze(strength=.3) swamp
  overwhelm(strength=.3) flatten demolish raze bulldoze obliterate annihilate disfigure deface desecrate profane vandalise vandalize
  hit(flags=routine) starve degrade debase demean alienate(flags=thing) gouge
# What is made worse is bad already: no effect on the object, a judgement on the subject.
verb worsen object=0 effect=0 agent=- act=harm strength=.4 flags=deed
  worsen exacerbate aggravate compound inflame(flags=thing) stoke fuel(strength=.3) foment incite instigate whip_up fan provoke(flags=thing)
  perpetuate prolong(strength=.3) embolden(flags=person) glamorise glamorize

# ---------------------------------------------------------------- misdeeds: the word accuses its subject, who need not hold an attitude
verb wrong object=0 effect=- agent=- patient=0 act=harm strength=.6 flags=misdeed
  betray deceive mislead misinform dupe hoodwink con cheat defraud swindle fleece scam rip_off exploit abuse mistreat maltreat ill-treat
  gaslight mishandle mismanage bungle botch misuse misspend squander waste fritter_away embezzle loot plunder pillage ransack steal extort
  bribe corrupt manipulate rig doctor falsify fabricate fake forge fudge misrepresent mischaracterise mischaracterize misstate misquote
  twist(strength=.4) obscure obfuscate conceal cover_up hush_up bury(strength=.3) hide(strength=.3) violate breach infringe infringe@on,upon
  contravene transgress trample trample@on,over encroach@on,upon usurp hijack(flags=thing) weaponise weaponize politicise politicize
         coerce browbeat strong-arm bludgeon
     lied lie@to,about,over cheat@on,out sell_out let_down scaremonger@about
  fearmonger@about pervert perjure gerrymander profiteer@from price-gouge overcharge underpay greenwash misgovern mis-sell
  misappropriate sleepwalk@into steamroll infiltrate collude@with(effect=0)
  exaggerate(effect=0) overstate(effect=0) overplay(effect=0) overhype(effect=0) sensationalise(effect=0)
  sensationalize(effect=0) understate(effect=0)
  sugarcoat(effect=0) sugar-coat(effect=0) misread(effect=0) misunderstand(effect=0) misjudge(effect=0) conflate(effect=0)
  conspire@with(effect=0) break(flags=routine) leak(flags=routine) launder(effect=0) pocket(strength=.3) abandon(flags=person)
  desert(flags=person) trick bilk
# What is done to somebody and not by the way: who does it is against him.
verb persecute object=- effect=- agent=- act=harm strength=.6
  harass intimidate persecute oppress terrorise terrorize bully hound stalk humiliate torment discriminate@against conspire@against
  plot@against scheme@against connive@against collude@against(strength=.5) gang-stalk doxx dox cyberbully
  spy@on eavesdrop@on snoop@on wiretap surveil blackmail backstab double-cross hack(flags=person)

# ---------------------------------------------------------------- violence; also sport and war, so only between actors
verb violence object=- effect=- agent=- patient=0 act=harm strength=.6 flags=violent
  kill assault ambush assassinate murder massacre slaughter butcher hang lynch behead torture maim mutilate wound injure beat_up stab shoot
  shoot@at fire@on,at,upon,into bomb bombard shell strafe pound batter storm raid besiege invade occupy annex conquer overrun colonise colonize
  subjugate enslave crush quell subdue repress brutalise brutalize manhandle rough_up abduct kidnap seize hijack(flags=person) firebomb
  burn_down rape molest grope gas teargas tear-gas pepper-spray set_upon pounce@on mow_down gun_down blow_up exterminate liquidate
  strike_back@at,against advance@on(strength=.4) war@with target(strength=.4) knife punch kick slap shove execute(flags=person)
  bite elbow headbutt head-butt strangle choke smother spit@at,on pelt mug hunt_down track_down smack whip flog pistol-whip
  sucker-punch tackle(flags=person) burgle drug(flags=person) immolate electrocute garrotte garrote disembowel mow_down@with hack@to lunge@with
  take_shot@at

# ---------------------------------------------------------------- what a verb says of its infinitive or gerund
verb implicative object=0 clause=0 implies=+ act=state strength=.3 flags=weak
  manage@to:inf succeed@in bother dare happen@to:inf get@to:inf begin(flags=cue) start continue(flags=cue) keep(flags=person) keep@on go_on
  go_on@to:inf,about remember@to:inf proceed@to:inf carry_on carry_on@with persist@in,with persevere@with resume tend@to:inf come@to:inf
  contrive@to:inf venture@to:inf rush@to:inf hurry@to:inf hasten@to:inf scramble@to:inf seem@to:inf appear@to:inf
verb try object=+ clause=+ act=propose strength=.3 flags=deed,weak
  try(object=0) attempt endeavour@to:inf endeavor@to:inf strive@to:inf struggle@to:inf work@to:inf aim@to:inf labour@to:inf labor@to:inf
  set_out@to:inf vie@to:inf bid@to:inf compete@to:inf seek@to:inf help@to:inf
verb stop_doing object=0 clause=- implies=- act=reject strength=.4 flags=deed
  give_up leave_off desist

# ---------------------------------------------------------------- the object feels; the position is the object's, about the subject
verb anger object=- act=criticise strength=.7 flags=experiencer,person
  anger enrage infuriate outrage incense madden exasperate rile irk annoy irritate rankle rankle@with vex nettle gall peeve needle
  antagonise antagonize upset offend scandalise scandalize appal appall disgust sicken repel revolt horrify shock(strength=.5) dismay
  disappoint sadden distress frustrate alarm worry concern(strength=.4) trouble(strength=.5) disturb perturb unsettle unnerve disquiet
  spook(strength=.4) frighten scare terrify grate@on,with rattle(strength=.4) displease disillusion disenchant embitter alienate inflame
  provoke(strength=.5) piss_off ruffle(strength=.4)
verb please object=+ act=praise strength=.6 flags=experiencer,person
  amuse mollify(strength=.4) overjoy enrapture enthral enthrall entrance captivate(strength=.5)
  dazzle(strength=.5) wow(strength=.6)
  please delight thrill impress hearten gladden gratify reassure(strength=.4) excite enthuse energise energize cheer_up(strength=.4)
  satisfy(strength=.4) win_over(strength=.5) charm enchant electrify buoy(strength=.4) tickle

# ---------------------------------------------------------------- words that put a judgement into a second complement
verb label object=0 topic=as:0 act=state strength=.7 flags=label
  call describe brand label dub term deem consider regard view see characterise characterize portray paint depict cast rate(strength=.4)
  pronounce declare judge perceive name(strength=.3) find(strength=.5) think rule(strength=.6) class(strength=.4) classify(strength=.4)
  treat(strength=.3) designate(strength=.5) present(strength=.3) frame(strength=.4) tag style(strength=.3) identify(strength=.2) refer@to
  think@of speak@of bill(strength=.3) denote(strength=.3) nickname stereotype(strength=.5)
verb liken object=0 topic=to,with:0 act=state strength=.5 flags=label
  liken compare equate

# ---------------------------------------------------------------- speech that takes no side by itself
verb say object=0 act=state strength=.3 flags=cue
  decide@that plead beg@that say tell add explain note remark observe comment state announce report reply respond answer retort(strength=.4)
  recount relate mention argue(strength=.5) contend(strength=.5) insist(strength=.5) assert(strength=.5) claim maintain@that(strength=.5)
  insist@that(strength=.5) reiterate repeat stress emphasise emphasize underline underscore point_out highlight affirm@that confirm@that
  testify believe(strength=.4) think@that feel(strength=.4) reckon opine(strength=.4) hold@that conclude find@that rule@that declare@that
  estimate predict forecast expect anticipate speculate muse write tweet post blog joke quip read reveal disclose hint imply indicate signal
  spell_out clarify cite quote recall recall@that interject counter@that shoot_back chime_in weigh_in@on sigh exclaim whisper mutter ask
  wonder inquire enquire attest avow posit theorise theorize postulate hypothesise hypothesize summarise summarize elaborate expand@on
  inform notify assure(strength=.4) reassure@that remind brief remind@that convince@that persuade@that intone

# ---------------------------------------------------------------- talks
verb negotiate object=0 act=state strength=.3 flags=routine
  negotiate bargain@with,over,for haggle@over,with mediate arbitrate meet@with consult@with,on confer@with discuss debate deliberate@on,over
  talk@to,with,about speak@with,on engage@with,in liaise@with parley@with hammer_out(object=+) thrash_out(object=+) broker(object=+)
  settle(object=+) iron_out
