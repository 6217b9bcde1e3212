# Verbs by which somebody takes a position. The format stands in LEXICON.md.
# Classes follow what a verb does, not what it looks like: all verbs of a block share signs, frame and act.
# Left out on purpose, because another sense is far more common: table (opposite in London and Washington), second, slate,
# see_off, run_down, tick_off, single_out (for praise or for blame), carry_out, hold, deal@with, handle.

# ---------------------------------------------------------------- criticism in public
verb criticise object=- effect=- topic=for,over:- act=criticise strength=.8
  criticise(strength=.7) criticize(strength=.7) condemn(strength=.9) denounce(strength=.9) decry(strength=.9) blast(strength=.9)
  slam(strength=.9) lambast lambaste berate castigate excoriate upbraid chide rebuke(strength=.9) reprimand reproach admonish
  censure(strength=.9) fault(strength=.6) savage assail chastise scold deplore vilify reprove flay execrate slag_off dress_down tell_off
  call_out reprehend
verb lambast_hard object=- effect=- topic=for,over:- act=criticise strength=.8 flags=violent
  attack rip rap knock hammer roast torch lash skewer hit_back@at bash pummel thrash crucify maul blister
verb criticise_weak object=- effect=- topic=for,over:- act=criticise strength=.5 flags=weak
  lecture@- pan nitpick second-guess
verb insult object=- effect=- topic=for,over:- act=criticise strength=.8
  mock ridicule deride insult lampoon satirise satirize parody pillory disparage belittle denigrate demonise demonize revile scorn diss
  taunt heckle jeer boo trash bad-mouth besmirch stigmatise stigmatize sneer@at jeer@at scoff@at laugh@at curse caricature troll patronise
  patronize
verb smear object=- effect=- agent=- topic=for,over:- act=criticise strength=.8
  smear slander libel defame malign scapegoat tar impugn hector
verb criticise_at object=- effect=- topic=for,over:- act=criticise strength=.8
  lash_out@at,against hit_out@at,against swipe@at jab@at snipe@at tear@into lay@into rip@into pile_in@on round@on rail@against rail@at
  inveigh@against fulminate@against thunder@against rant@about,against,at fume@at,about,over seethe@at,about,over rage@at,against,about
  storm@at yell@at shout@at scream@at swear@at snap@at vent@at,about,over mouth_off@about,at sound_off@about,on,against hit_back@against
  punch_back@at fire_back@at snap_back@at pick@on gang_up@on preach@against
verb complain object=- act=criticise strength=.6 flags=cue
  complain@about,of,over,that grumble@about,at,over,that moan@about,that whine@about,that whinge@about,that gripe@about,that carp@about,at
  grouse@about grouch@about kvetch@about bleat@about bellyache@about lament@that bemoan@that protest@that object@that fume@that rage@that
  cavil@at quibble@with,over,about
verb deplore object=- effect=- act=criticise strength=.6
  lament bemoan rue bewail regret(strength=.5) resent(strength=.7) begrudge disapprove@of(strength=.8) frown@on,upon tut-tut@at,over
  despair@of,at,over bristle@at bridle@at chafe@at,under recoil@from balk@at baulk@at jib@at blanch@at flinch@from wince@at cringe@at
  shudder@at grimace@at look_down@on bemoan@over sniff@at tire@of weary@of sicken@of
verb regret_that object=- act=criticise strength=.5 flags=cue
  regret@that deplore@that lament@over grieve@over mourn@over regret@to:inf(strength=.3)
verb hate object=- effect=- clause=- act=criticise strength=.9
  hate loathe detest despise abhor abominate dislike(strength=.6) disdain(strength=.7) mislike
verb blame object=- effect=- topic=for,on:- act=accuse strength=.8
  blame pin@on
verb accuse object=- effect=- topic=of:- act=accuse strength=.9 flags=person
  accuse arraign suspect(strength=.4) convict(strength=.6)
verb charge object=- effect=- topic=with,over,for:- act=accuse strength=.7 flags=person
  charge indict book prosecute
verb implicate object=- effect=- topic=in:- act=accuse strength=.5 flags=person
  implicate incriminate
verb allege object=- act=accuse strength=.5 flags=cue
  allege@that charge@that
verb blame_self object=0 agent=- act=concede strength=.4 flags=weak
  err blunder flip-flop@on,over waffle@on dither@over,on prevaricate@on,over equivocate@on,over

# ---------------------------------------------------------------- doubt, worry, fear
verb doubt object=- effect=- clause=- act=criticise strength=.5
  doubt distrust mistrust disbelieve doubt@that(strength=.4)
verb question object=- effect=- act=criticise strength=.4 flags=thing
  question query challenge(strength=.7) dispute(strength=.7) contest(strength=.6)
verb challenge object=- effect=- topic=over,on,for:- act=oppose strength=.6 flags=person
  challenge confront
verb worry object=- act=warn strength=.5
  worry@about,over,that fret@about,over,that agonise@over,about agonize@over,about panic@about,over stew@over
verb worry_for object=+ act=support strength=.4 flags=weak
  fear@for worry@for
verb fear object=- effect=- clause=- act=warn strength=.6
  fear dread fear@that dread@that

# ---------------------------------------------------------------- opposition
verb oppose object=- effect=- clause=- act=oppose strength=.9
  oppose resist(strength=.8) object@to disagree@with(strength=.7) disagree@over,on,about(object=0) defy disobey flout buck withstand
  counter(strength=.5) fight_off deprecate
verb oppose_of_thing object=- effect=- clause=- act=oppose strength=.7 flags=violent
  fight fight@against battle battle@against combat(flags=thing) tackle(flags=deed) struggle@against war@against crusade@against
verb protest object=- effect=- act=protest strength=.9
  protest protest@against,over,about,at picket demonstrate@against,over march@against,over rally@against riot@over,against(strength=.7)
  sit_in@against strike@over,against walk_out@over,at resign@over quit@over step_down@over boycott petition@against agitate@against
  mobilise@against mobilize@against organise@against organize@against rise_up@against rise@against revolt@against rebel@against,over
  mutiny@against,over campaign@against hunger-strike@over,against gather@against turn_out@against
verb speak_against object=- effect=- act=oppose strength=.9
  speak@against speak_out@against speak_up@against come_out@against argue@against lobby@against advocate@against stump@against
  editorialise@against editorialize@against testify@against(strength=.6) legislate@against push_back@against,on fight_back@against
  kick_back@against kick@against hold_out@against stand@against stand_up@against,to side@against turn@against line_up@against unite@against
  react@against(strength=.6) dissent@from,on demur@at,on
verb vote_against object=- effect=- clause=- act=vote strength=.9
  vote@against vote_down vote_out(flags=person) blackball filibuster
verb advise_against object=- effect=- act=warn strength=.7
  advise@against counsel@against recommend@against decide@against(act=reject)
verb clash object=- act=oppose strength=.6 flags=mutual
  clash@with feud@with spar@with quarrel@with bicker@with wrangle@with squabble@with argue@with duel@with tussle@with row@with fall_out@with
  break@with tangle@with joust@with differ@with(strength=.4) haggle@with(object=0) diverge@from(strength=.4) split@with(strength=.5)
  jostle@with(strength=.3) collide@with brawl@with scuffle@with
verb compete object=- act=oppose strength=.4 flags=mutual,weak
  compete@with,against vie@with run@against
verb rivalry object=- effect=- act=oppose strength=.5 flags=violent,person
  battle@with beat defeat trounce rout outpoll outflank topple unseat oust overthrow depose dethrone
verb shun object=- effect=- act=reject strength=.7
  shun snub spurn ostracise ostracize cold-shoulder blacklist disown disavow repudiate renounce forswear foreswear abjure recant freeze_out
  shut_out disinvite uninvite deplatform unfriend excommunicate disinherit forsake(strength=.5) eschew(strength=.5)
  steer_clear@of(strength=.4)
verb ignore object=- effect=- agent=- act=reject strength=.4 flags=weak
  ignore disregard overlook(strength=.2) sidestep(strength=.3) dodge evade(strength=.4) duck
verb dissociate object=- act=reject strength=.6
  dissociate@from disassociate@from retreat@from(strength=.5) back_away@from shy_away@from shrink@from walk_away@from
  back_off@from(strength=.5) run_away@from draw_back@from step_back@from(strength=.4) recuse@from(object=0) secede@from
  defect@from(strength=.5) split@from(strength=.5) break_away@from(strength=.5)

# ---------------------------------------------------------------- rejection and denial
verb reject object=- effect=- clause=- act=reject strength=.9
  reject turn_down rebuff veto nix rule_out knock_back laugh_off shrug_off brush_off brush_aside wave_away wave_off swat_away sweep_aside
  discount pooh-pooh decline(strength=.7) dismiss(flags=thing) shoot_down(flags=thing) throw_out bat_away kick_out(flags=thing) push_aside
  strike_out send_back(strength=.5) slap_down override overrule
verb reject_as object=- effect=- clause=- act=reject strength=.9 flags=label
  write_off(strength=.6) pass_off(strength=.5)
verb deny object=- effect=- clause=- implies=- act=deny strength=.7 flags=cue
  deny refute rebut rubbish deny@that refute@that
verb debunk object=- effect=- act=deny strength=.7
  debunk dispel discredit disprove contradict gainsay disclaim belie negate
verb play_down object=- effect=- act=deny strength=.4 flags=weak
  downplay minimise minimize play_down trivialise trivialize whitewash(agent=-) soft-pedal
verb refuse object=- effect=- clause=- implies=- act=reject strength=.8
  refuse
verb decline_to object=0 clause=- implies=- act=reject strength=.5 flags=weak
  hesitate forbear refrain@from(object=-) abstain@from(object=-) desist@from(object=-) decline@to:inf(object=-) avoid omit stop_short@of
# fail is no refusal by itself; a speaker who says it blames the subject.
verb fail object=0 clause=0 implies=- agent=- act=criticise strength=.4 flags=weak
  fail neglect forget(strength=.2)
verb fail_in object=0 effect=- agent=- act=criticise strength=.5 flags=weak,misdeed
  fail@in fail@on fail@with shirk
verb abstain object=0 act=vote strength=.5
  abstain abstain@on,over,in sit_out vote@on vote

# ---------------------------------------------------------------- courts and other bodies that decide
verb strike_down object=- effect=- act=reject strength=.8 flags=thing
  overturn quash annul void nullify invalidate strike_down set_aside vacate(strength=.5) reverse(strength=.5) rescind revoke repeal abrogate
  undo(strength=.5) countermand expunge unwind(strength=.3) roll_back rip_up tear_up claw_back disapply derogate@from
verb stay object=- effect=- act=reject strength=.6 flags=thing,routine
  stay strike
verb rule_against object=- effect=- act=reject strength=.8
  rule@against find@against hold@against(strength=.5) judge@against
verb rule_for object=+ effect=+ act=support strength=.7
  rule@for find@for side@with rule@with
verb uphold object=+ effect=+ act=support strength=.8
  uphold reinstate reaffirm(strength=.6) affirm(flags=thing) vindicate validate(strength=.5) legitimise legitimize restore(strength=.6)
  enshrine codify entrench(strength=.5)
verb acquit object=+ effect=+ topic=of,from:- act=support strength=.5 flags=person
  acquit exonerate clear absolve pardon reprieve exculpate amnesty free(strength=.4) release(strength=.3) parole(strength=.3)
verb sue object=- effect=- topic=over,for:- act=sue strength=.9
  sue countersue litigate(flags=weak) prosecute_privately subpoena(strength=.4) impeach(strength=.9)
verb appeal object=- effect=- act=sue strength=.7 flags=thing
  appeal appeal@against litigate@against
verb enjoin object=- effect=- topic=from:- act=reject strength=.6
  enjoin injunct restrain(strength=.4)

# ---------------------------------------------------------------- bans, blocks, limits
verb ban object=- effect=- topic=from:- clause=- implies=- act=reject strength=.8
  ban prohibit outlaw forbid bar proscribe criminalise criminalize disallow debar interdict embargo disqualify(strength=.6)
  exclude(strength=.5) censor(agent=-) suppress(agent=-) gag(agent=-) muzzle(agent=-)
verb block object=- effect=- topic=from:- implies=- act=oppose strength=.7
  block obstruct thwart stymie scupper derail torpedo scuttle sabotage(agent=-) stonewall foil frustrate(flags=thing) blockade hobble
verb stop object=- effect=- topic=from:- clause=- implies=- act=oppose strength=.5 flags=deed
  stop prevent halt keep@from hold_back hold_up preclude foreclose avert forestall head_off ward_off stave_off fend_off pre-empt preempt
  deter discourage(strength=.6) dissuade(strength=.6) stem inhibit hinder hamper impede stall slow stunt cripple bog_down handicap disrupt
  interrupt interfere@with,in(agent=-) meddle@in,with(agent=-) tamper@with(agent=-) stifle choke_off snuff_out guard@against
verb talk_out_of object=0 clause=- act=warn strength=.6
  talk_out@of dissuade@from warn_off scare_off deter@from
verb curb object=- effect=- act=oppose strength=.6
  curb restrict curtail rein_in clamp_down@on crack_down@on cap(flags=thing) clip circumscribe ration constrain check(flags=routine)
  limit(flags=thing) contain(flags=routine) confine(flags=routine) tax(flags=thing) come_down@on toughen_up@on police(flags=routine)
verb ease object=- effect=- act=oppose strength=.4 flags=thing
  lift(strength=.6) ease relax loosen waive liberalise(object=+) liberalize(object=+) deregulate soften(strength=.3) alleviate
  relieve(flags=deed) mitigate(flags=deed) lighten
verb scrap object=- effect=- act=reject strength=.8 flags=thing
  scrap ditch axe ax abolish jettison dump discard bin shelve(strength=.6) kill_off eliminate(strength=.7) eradicate(strength=.7)
  dismantle(strength=.7) cancel(strength=.6) terminate(strength=.6) phase_out(strength=.6) do_away@with gut stamp_out root_out
  wipe_out(flags=violent) defund(strength=.8) disband(strength=.6) dissolve(strength=.4) decommission(strength=.4) mothball
  nuke(flags=violent) consign@to delist(strength=.3) deselect(flags=person) abandon(strength=.6) drop(strength=.5) retire(flags=routine)
  call_off(strength=.6) wind_down(strength=.4) wind_up(flags=routine)
verb cut object=- effect=- act=oppose strength=.5 flags=thing,deed
  cut slash pare pare_back scale_back scale_down trim halve reduce(strength=.3) lower(strength=.2) shrink(strength=.3) whittle_down
  cut_back@on cut_back cut_off shut_down shut close(strength=.3) shutter freeze(strength=.5) prune raid(strength=.4) skimp@on starve chop
  hack_back downsize outsource(strength=.3) lay_off(flags=person) furlough(flags=person)
verb delay object=- effect=- act=oppose strength=.4 flags=thing
  delay postpone defer suspend(strength=.5) put_off stall@on pause adjourn(flags=routine) drag_out string_out hold_off@on sit@on(agent=-)
  slow-walk(agent=-)
verb dilute object=- effect=- act=oppose strength=.5 flags=thing
  water_down dilute neuter emasculate defang hollow_out chip_away@at whittle_away erode(agent=-) weaken(flags=deed) downgrade undercut
  undermine(agent=-) subvert(agent=-) destabilise(agent=-) destabilize(agent=-) loosen_up
verb withhold object=- effect=- act=reject strength=.5
  withhold deprive(patient=0) strip(patient=0) dock(flags=thing)
verb leave object=- effect=- act=reject strength=.5 flags=deed
  withdraw@from pull_out@of walk_out@of,on(strength=.7) back_out@of opt_out@of drop_out@of bow_out@of storm_out@of(strength=.7) quit
  resign@from exit leave(flags=routine) pull_back@from disengage@from withdraw(strength=.6) cease end(strength=.6) discontinue relinquish
  give_up(strength=.4) turn_away@from part_company@with renege@on backtrack@on row_back@on backpedal@on back-pedal@on go_back@on(agent=-)
  u-turn@on,over climb_down@over,on,from back_down@on,from,over cave@on flip@on pull(flags=routine)

# ---------------------------------------------------------------- punishment
verb punish object=- effect=- topic=for,over:- act=punish strength=.7
  punish penalise penalize fine discipline sanction(strength=.8) retaliate@against(strength=.8) expel(strength=.8) eject evict
  deport(strength=.6) extradite(strength=.4) banish exile suspend@from(strength=.6) demote sideline bench(flags=violent) disbar defrock
  court-martial purge drum_out force_out push_out turf_out boot_out haul_up@before haul@before
verb sack object=- effect=- topic=for,over:- act=punish strength=.6 flags=person
  fire sack dismiss suspend axe can ditch dump drop remove(strength=.5) recall(strength=.4) terminate cashier replace(flags=routine) ax
verb arrest object=- effect=- topic=for,over:- act=punish strength=.5 flags=person
  arrest detain imprison jail incarcerate lock_up(strength=.6) round_up apprehend(strength=.4) nab intern handcuff sentence ticket
  ground(flags=routine) remand(strength=.3) summon(flags=routine) cite(flags=routine)
verb investigate object=- act=punish strength=.3 flags=weak
  investigate probe look@into audit(flags=routine) scrutinise scrutinize inspect(flags=routine) interrogate grill(strength=.5)
  question(flags=person) cross-examine

# ---------------------------------------------------------------- support
verb support object=+ effect=+ clause=+ act=support strength=.9
  support back endorse(strength=1) champion defend(strength=.8) advocate favour favor espouse embrace(strength=.8) bless(strength=.6)
  back_up(strength=.7) stick_up@for stand_up@for stand@by,with,behind,alongside stick@by,with(strength=.7) rally@behind,around,round
  rally_round unite@behind,around,round get@behind swing@behind line_up@behind fall_in@behind sympathise@with(strength=.6)
  sympathize@with(strength=.6) empathise@with(strength=.5) empathize@with(strength=.5) believe@in(strength=.6) subscribe@to(strength=.6)
  align@with(strength=.6) ally@with identify@with(strength=.5) vouch@for buy@into(strength=.4) sign_up@to,for(strength=.5)
  sign_on@to,for(strength=.5) come_out@for,behind come_down@for(strength=.6) plump@for(strength=.6) opt@for(strength=.6)
  go_along@with(strength=.4) warm@to(strength=.4) come_round@to come_around@to swing@towards(strength=.5) lean@towards,toward(strength=.4)
  root@for(strength=.6) barrack@for cheerlead@for stick@to(strength=.4) evangelise@for evangelize@for proselytise@for proselytize@for
verb defend object=+ effect=+ clause=+ topic=against,from:- act=support strength=.8
  shield(act=help)
verb campaign object=+ effect=+ clause=+ act=support strength=.8
  campaign@for lobby@for push@for press@for argue@for plead@for fight@for battle@for crusade@for agitate@for rally@for march@for
  demonstrate@for petition@for advocate@for speak_up@for speak_out@for stump@for canvass@for campaign@with(strength=.6)
  campaign@on(strength=.6) testify@for(strength=.5) mobilise@for mobilize@for organise@for organize@for strike@for(flags=violent)
  electioneer@for struggle@for(strength=.5) strive@for(strength=.5) work@for(flags=routine) bat@for(flags=violent) turn_out@for(strength=.4)
  fundraise@for(strength=.6) preach(strength=.5) proselytise proselytize
verb vote_for object=+ effect=+ clause=+ act=vote strength=.9
  vote@for vote_through vote_in elect(strength=.6) re-elect(strength=.6) reelect(strength=.6) return(flags=routine) vote@to:inf(strength=.8)
verb agree object=+ effect=+ act=agree strength=.6 flags=mutual
  agree@with(strength=.7) concur@with reconcile@with(strength=.5) make_up@with(strength=.4) cooperate@with(strength=.5)
  co-operate@with(strength=.5) collaborate@with(strength=.4) team_up@with(strength=.5) partner@with(strength=.4) work@with(flags=routine)
  bond@with(strength=.3) unite@with(strength=.6)
verb agree_to object=+ effect=+ clause=+ implies=+ act=agree strength=.6
  agree agree@to,on,upon,that(strength=.6) accede@to acquiesce@to,in(strength=.4) assent@to consent@to concur@in accept(strength=.5)
  comply@with(strength=.4) conform@to,with(strength=.3) abide@by(strength=.5) adhere@to(strength=.5) obey(strength=.4) heed(strength=.5)
  sign_off@on(strength=.7) settle@for(strength=.3) compromise@on(strength=.3) go_ahead@with(strength=.5)
verb yield object=+ effect=+ act=concede strength=.4 flags=weak
  bow@to yield@to submit@to(strength=.3) give_way@to give_in@to cave@to cave_in@to capitulate@to surrender@to(flags=violent) succumb@to
  knuckle_under@to buckle@to(strength=.3) accommodate(strength=.3) placate(strength=.3) humour humor
verb pander object=+ effect=+ agent=- act=concede strength=.5
  pander@to kowtow@to appease cosy_up@to cozy_up@to suck_up@to truckle@to grovel@to toady@to fawn@over,on
verb approve object=+ effect=+ clause=+ act=support strength=.7
  approve approve@of(strength=.8) adopt(strength=.6) enact ratify(strength=.7) authorise authorize okay rubber-stamp green-light
  pass(flags=thing) wave_through reauthorise reauthorize legalise legalize decriminalise decriminalize confirm(flags=person) greenlight
  countenance(strength=.5) condone(strength=.6) tolerate(strength=.3) renew(strength=.4) extend(flags=routine) implement(strength=.5)
  push_through(strength=.8) ram_through(agent=-) steamroller(agent=-) railroad(agent=-) force_through(agent=-) bulldoze_through(agent=-)
  press_ahead@with(strength=.7) push_ahead@with(strength=.7) forge_ahead@with(strength=.6) plough_ahead@with plow_ahead@with
  proceed@with(strength=.4) move_ahead@with(strength=.5) move_forward@with(strength=.4)
verb choose object=+ effect=+ topic=over:- clause=+ act=support strength=.4 flags=weak
  choose pick select(flags=routine) nominate(strength=.6) appoint(flags=routine) shortlist(flags=routine) anoint
verb prefer object=+ effect=+ topic=over,to:- clause=+ act=support strength=.6
  prefer
verb prioritise object=+ effect=+ topic=over:- act=support strength=.6
  prioritise prioritize privilege
verb join object=+ effect=+ act=support strength=.4 flags=routine
  join sign host attend participate@in enter_into
verb recognise object=+ effect=+ act=support strength=.5 flags=weak
  recognise recognize accredit acknowledge

# ---------------------------------------------------------------- praise, thanks, liking
verb praise object=+ effect=+ patient=+ topic=for:+ act=praise strength=.8
  praise applaud hail commend laud salute extol extoll glorify celebrate(strength=.6) acclaim herald compliment congratulate honour honor
  lionise lionize toast(strength=.6) cheer(strength=.6) eulogise eulogize exalt venerate revere big_up talk_up(strength=.5)
  tout(strength=.6) fete felicitate admire flatter(strength=.4) idolise idolize romanticise romanticize rhapsodise@about rhapsodize@about
  enthuse@about,over rave@about gush@about,over crow@about,over boast@about,of brag@about marvel@at(strength=.5) trumpet(strength=.6)
verb boast object=+ act=praise strength=.5 flags=cue
  boast@that brag@that crow@that enthuse@that rejoice@that marvel@that rejoice@in,at,over exult@in,at,over
verb thank object=+ effect=+ patient=+ topic=for:+ act=praise strength=.7 flags=person
  thank credit
verb credit object=+ effect=+ topic=with,for:+ act=praise strength=.6
  reward(strength=.5) decorate(flags=person) recompense
verb welcome object=+ effect=+ clause=+ act=support strength=.7
  welcome appreciate(strength=.6) relish savour savor delight@in revel@in
verb like object=+ effect=+ clause=+ act=support strength=.6
  like love(strength=.8) adore(strength=.8) enjoy(strength=.4) respect trust value cherish treasure prize esteem envy(strength=.2)
  care@about(strength=.5) covet(strength=.4) crave(strength=.5)

# ---------------------------------------------------------------- demands, requests, wishes
verb demand object=+ effect=+ clause=+ act=demand strength=.9
  demand insist@on,upon clamour@for clamor@for call@for hold_out@for(strength=.7) demand@that demand@to:inf insist@to:inf
  cry_out@for(strength=.6) sue@for(strength=.6) shout@for(strength=.6)
verb request object=+ effect=+ clause=+ act=request strength=.6
  seek(strength=.5) request ask@for appeal@for beg@for apply@for(strength=.4) bid@for(strength=.5) solicit(strength=.4)
  pray@for(strength=.4) request@that ask@that angle@for(strength=.4) fish@for(strength=.3) pine@for(strength=.4)
verb insist object=+ act=demand strength=.5 flags=cue
  insist@that
# The person asked is no target; what he is asked to do is. "urged restraint" has a thing as its object: next block.
verb urge object=0 clause=+ topic=for:+ act=demand strength=.8 flags=person
  urge press lobby pressure pressurise pressurize exhort implore beseech entreat beg petition call@on,upon appeal@to(strength=.6) prod
  nudge(strength=.6) push prompt(strength=.4) goad spur(strength=.5) pester badger harangue(object=-) plead@with remind(strength=.3)
  invite(strength=.4) dare(strength=.3) lean@on(strength=.5) cajole coax nag hound(object=-)
verb urge_thing object=+ effect=+ clause=+ act=demand strength=.7 flags=thing
  urge push(strength=.5) press(strength=.5) counsel(strength=.5) advise(strength=.5) urge@that encourage(strength=.5)
verb ask object=0 clause=+ topic=for:+ act=request strength=.6 flags=person
  ask tell(strength=.6) advise counsel encourage
verb persuade object=0 clause=+ implies=+ act=demand strength=.5 flags=person
  persuade convince induce(strength=.4) talk@into prevail@on,upon(strength=.5) tempt(strength=.3) inspire(strength=.3) embolden(strength=.3)
  entice(strength=.3) win_over
verb order object=0 clause=+ act=order strength=.8 flags=person
  order instruct direct command require(strength=.6) oblige(strength=.6) mandate task(strength=.5)
verb order_thing object=+ effect=+ clause=+ act=order strength=.7 flags=thing
  order mandate require(strength=.4) decree prescribe(strength=.3) stipulate dictate(strength=.5) impose(strength=.6) order@that decree@that
  stipulate@that rule@that(object=0) direct@that require@that(strength=.4) institute(strength=.4)
verb force object=0 clause=+ implies=+ act=order strength=.6 flags=person
  force compel coerce(agent=-) browbeat(agent=-) strong-arm(agent=-) blackmail(agent=-) bully(agent=-) bludgeon(agent=-) arm-twist(agent=-)
  railroad@into(agent=-) bounce@into(agent=-)
verb want object=+ effect=+ clause=+ act=request strength=.5 flags=weak
  want desire need wish@for could_do@with yearn@for long@for hanker@after,for aspire@to aim@for(strength=.4) hunger@for thirst@for
  hope@for(strength=.6) wish@that look_forward@to(strength=.6) await(flags=routine) dream@of(strength=.4)
verb hope object=0 clause=+ act=request strength=.5 flags=cue
  hope hope@that(object=+) pray@that(object=+) wish(strength=.4) trust@that(object=+) yearn long aspire itch

# ---------------------------------------------------------------- proposals, plans, promises
verb propose object=+ effect=+ clause=+ act=propose strength=.7
  propose recommend put_forward advance(flags=routine) float(strength=.4) moot(strength=.4) suggest(strength=.4) pitch(strength=.5)
  promote(strength=.6) sponsor(strength=.6) co-sponsor cosponsor unveil(strength=.5) introduce(flags=routine) submit(flags=routine)
  draft(flags=routine) spearhead pioneer(strength=.5) propose@that recommend@that set_out(strength=.4) outline(flags=routine)
  launch(flags=routine) roll_out(strength=.4) bring_forward(strength=.5) reintroduce(strength=.5) revive(strength=.5) resurrect(strength=.5)
  peddle(agent=-) sell(flags=routine) hawk
verb suggest object=0 act=propose strength=.3 flags=cue,weak
  suggest@that
verb promise object=+ effect=+ clause=+ act=promise strength=.7
  promise pledge vow swear guarantee(strength=.6) undertake(strength=.5) promise@that pledge@that vow@that swear@that commit@to
  rededicate@to recommit@to
verb commit object=0 topic=to:+ clause=+ act=promise strength=.7
  commit dedicate(strength=.6) devote(strength=.5) bind(strength=.5) earmark(flags=thing) allocate(flags=routine) contribute(flags=routine)
verb offer object=0 clause=+ act=promise strength=.5
  offer volunteer
verb plan object=+ effect=+ clause=+ implies=+ act=promise strength=.5 flags=weak
  plan intend plan@for,on(strength=.5) prepare(strength=.3) mean(strength=.3) envisage(strength=.4) mull(strength=.3) consider(strength=.3)
  contemplate(strength=.3) weigh(strength=.3) ponder(strength=.2) plot(agent=-) eye(strength=.3) explore(strength=.2) pursue(strength=.5)
  toy@with(strength=.3)
verb resolve object=0 clause=+ implies=+ act=promise strength=.6
  decide resolve determine opt move(strength=.3) choose@to:inf(object=+)

# ---------------------------------------------------------------- threats and warnings
verb threaten object=- effect=- clause=+ topic=with:+ act=threaten strength=.7 flags=person,cue
  threaten menace
verb threaten_thing object=0 effect=- agent=- clause=+ act=threaten strength=.4 flags=thing,weak,misdeed
  threaten endanger imperil jeopardise jeopardize menace
verb threaten_that object=+ act=threaten strength=.6 flags=cue
  threaten@that threaten@to:inf
verb warn object=- act=warn strength=.6 flags=cue
  warn@against,of,about,over,that caution@against,about,that alert@to(strength=.4)
verb warn_person object=0 topic=against,of,about,over,from:- act=warn strength=.6 flags=person,cue
  warn caution forewarn tip_off
verb warn_to object=+ act=warn strength=.6 flags=cue
  warn@to:inf caution@to:inf

# ---------------------------------------------------------------- concessions and apologies
verb concede object=0 act=concede strength=.4 flags=cue
  concede concede@that admit admit@that acknowledge@that grant@that confess confess@that confess@to own_up@to accept@that recognise@that
  recognize@that allow@that profess profess@that
verb relent object=+ act=concede strength=.4 flags=weak
  relent@on
verb apologise object=- act=concede strength=.5
  apologise@for apologize@for atone@for repent@of,for
verb apologise_to object=+ act=concede strength=.4 flags=person
  apologise@to apologize@to
verb forgive object=+ effect=+ patient=0 topic=for:- act=support strength=.5
  forgive excuse(agent=0) spare exempt(topic=from:-) let_off justify(strength=.7) rationalise(strength=.5) rationalize(strength=.5)

# ---------------------------------------------------------------- permission and protection
verb allow object=0 effect=+ clause=+ implies=+ act=agree strength=.5 flags=person
  allow permit let enable empower entitle license licence free_up
verb allow_thing object=+ effect=+ clause=+ act=agree strength=.5 flags=thing
  allow permit enable license licence facilitate(flags=deed) let_through
verb grant object=+ effect=+ act=agree strength=.5 flags=thing
  grant award(strength=.4) accord bestow confer(strength=.4) reopen(strength=.4) unfreeze(strength=.5) unblock(strength=.5)
  unlock(strength=.4) deliver(flags=routine) open(flags=routine) provide(flags=routine) supply(flags=routine) donate(strength=.4)
verb admit_person object=+ effect=+ act=agree strength=.4 flags=person
  let_in let_go readmit naturalise naturalize enfranchise emancipate liberate rehabilitate rehire shelter
verb protect object=+ effect=+ topic=against,from:- act=support strength=.7
  protect safeguard preserve conserve insulate secure(strength=.5) save(strength=.5) rescue(strength=.5) ring-fence ringfence look_after
  stand_guard@over watch_over keep(flags=routine) maintain(strength=.4) sustain(strength=.4) retain(strength=.4) immunise immunize
  harbour(strength=.3) harbor(strength=.3)
verb strengthen object=+ effect=+ act=support strength=.5 flags=thing
  strengthen reinforce bolster buttress shore_up prop_up(strength=.4) beef_up fortify tighten(strength=.4) toughen expand(strength=.5)
  broaden widen deepen(strength=.4) perpetuate(agent=-) prolong(strength=.4) cement(strength=.4) consolidate(strength=.3)
  enforce(strength=.5) upgrade(strength=.4)
verb fund object=+ effect=+ act=support strength=.6
  fund finance bankroll subsidise subsidize underwrite co-finance part-fund invest@in(strength=.5) budget@for(strength=.4)
  ramp_up(strength=.4) scale_up(strength=.4) step_up(strength=.4) boost(strength=.5) increase(strength=.3) raise(flags=routine)
  donate@to(strength=.5) contribute@to(strength=.3) chip_in@for pay@for(flags=routine) bail_out

# ---------------------------------------------------------------- deeds: a position only when the thing is argued about
verb help object=+ effect=+ clause=+ act=help strength=.4 flags=deed
  help assist aid abet(agent=-) serve benefit comfort console uplift nurture mentor coach guide tutor reassure heal cure
  treat(flags=routine) feed clothe house resettle reunite compensate reimburse redress remedy rectify repair mend fix correct improve
  enhance enrich better revitalise revitalize rejuvenate regenerate modernise modernize overhaul streamline simplify speed_up accelerate
  expedite fast-track hasten jump-start kick-start stimulate foster cultivate nurse further stabilise stabilize soothe calm defuse rebuild
  build create establish found set_up construct develop train educate equip arm reform invigorate energise energize incentivise incentivize
  pacify care@for provide@for tend@to cater@for succour succor clean_up solve address(strength=.3)
verb harm object=0 effect=- agent=- act=harm strength=.4 flags=deed
  harm hurt damage hit(flags=routine) ruin destroy wreck devastate ravage decimate worsen exacerbate aggravate compound inflame
  burden(flags=thing) overburden bankrupt impoverish cheapen degrade demean debase taint tarnish sully blemish stain poison pollute
  contaminate spoil mar blight plague afflict beset distort skew warp polarise polarize divide(strength=.3) alienate isolate(strength=.3)
  marginalise marginalize displace dispossess uproot disadvantage short-change shortchange disenfranchise dehumanise dehumanize victimise
  victimize traumatise traumatize demoralise demoralize disempower corrode squeeze(strength=.3) swamp overwhelm(strength=.3) bleed flatten
  demolish raze bulldoze level(flags=routine) obliterate annihilate backfire@on disfigure deface desecrate profane vandalise vandalize

# ---------------------------------------------------------------- misdeeds: the word accuses its subject; what the subject thinks of the object is not said
verb wrong object=0 effect=- agent=- patient=0 act=harm strength=.6 flags=misdeed
  betray deceive mislead misinform dupe hoodwink con cheat defraud swindle fleece scam rip_off exploit abuse mistreat maltreat ill-treat
  mishandle mismanage bungle botch misuse misspend squander waste fritter_away embezzle pocket(strength=.4) launder loot plunder pillage
  ransack steal rob extort bribe corrupt manipulate rig doctor falsify fabricate fake forge fudge massage(strength=.3) misrepresent
  mischaracterise mischaracterize misstate misquote twist obscure obfuscate conceal cover_up hush_up bury(strength=.3) hide(strength=.3)
  violate breach break(flags=routine) infringe contravene transgress trample trample@on,over ride_roughshod@over usurp hijack weaponise
  weaponize politicise politicize harass intimidate persecute oppress stalk terrorise terrorize humiliate discriminate@against
  conspire@against plot@against collude@with conspire@with lie@to,about,over cheat@on backstab double-cross sell_out let_down
  scaremonger@about fearmonger@about meddle interfere pervert perjure gerrymander profiteer@from price-gouge gouge overcharge underpay
  pander greenwash stoke fuel(strength=.4) foment incite instigate whip_up fan provoke antagonise antagonize misgovern mis-sell
  misappropriate sleepwalk@into steamroll spy@on eavesdrop@on snoop@on wiretap bug surveil infiltrate hack dox leak(flags=routine)

# ---------------------------------------------------------------- violence; also sport and war, so only between actors
verb violence object=- effect=- agent=- patient=0 act=harm strength=.6 flags=violent
  assault ambush assassinate murder kill massacre slaughter butcher execute hang lynch behead torture maim mutilate wound injure beat_up
  stab shoot shoot@at fire@on,at,upon open_fire@on bomb bombard shell strafe pound batter storm besiege invade occupy annex conquer overrun
  colonise colonize subjugate enslave crush quell put_down(flags=routine) subdue repress brutalise brutalize manhandle rough_up abduct
  kidnap seize firebomb burn_down rape molest grope gas teargas tear-gas pepper-spray baton-charge set_upon set_about pounce@on mow_down
  gun_down blow_up cleanse exterminate liquidate strike_back@at,against advance@on war@with skirmish@with target(strength=.5) knife punch
  kick slap shove

# ---------------------------------------------------------------- what a verb says of its infinitive or gerund
verb implicative object=0 clause=0 implies=+ act=state strength=.3 flags=weak
  manage succeed@in get_round@to bother happen get begin start continue keep@on go_on go@on,about remember proceed carry_on carry@on
  persist@in,with persevere@with resume(flags=routine) use tend come contrive venture scramble rush hurry
verb try object=0 clause=+ act=propose strength=.3 flags=deed,weak
  try attempt endeavour endeavor strive struggle work aim go_about labour labor campaign vie bid compete seek@to:inf(object=+)
verb stop_doing object=0 clause=- implies=- act=reject strength=.4 flags=deed
  leave_off desist

# ---------------------------------------------------------------- the object feels; the position is the object's, about the subject
verb anger object=- act=criticise strength=.7 flags=experiencer
  anger enrage infuriate outrage incense madden exasperate rile irk annoy irritate rankle rankle@with vex nettle gall peeve needle
  upset(strength=.6) offend scandalise scandalize appal appall disgust sicken repel revolt horrify shock(strength=.5) dismay disappoint
  sadden distress alarm worry concern(strength=.4) trouble(strength=.5) disturb perturb unsettle unnerve disquiet spook(strength=.4)
  frighten scare terrify grate@on,with rattle(strength=.4) displease dissatisfy disillusion disenchant embitter rub@up tee_off piss_off
  tick_off hack_off ruffle(strength=.4) puzzle(strength=.2) baffle(strength=.2) embarrass(strength=.2)
verb please object=+ act=praise strength=.6 flags=experiencer
  please delight thrill impress hearten cheer_up gladden gratify excite enthuse heart satisfy(strength=.4) charm enchant amuse(strength=.2)
  electrify buoy(strength=.4) tickle

# ---------------------------------------------------------------- words that put a judgement into a second complement
verb label object=0 topic=as:0 act=state strength=.7 flags=label,cue
  call describe brand label dub term deem regard view see characterise characterize portray paint depict cast style(strength=.3)
  rate(strength=.4) pronounce declare judge perceive reckon(strength=.4) count(strength=.3) hold name(strength=.3) find(strength=.5) think
  rule(strength=.6) class(strength=.4) classify(strength=.4) designate(strength=.5) present(strength=.3) frame(strength=.4) tag
  identify(strength=.2) bill(strength=.3) denote nickname mark_out(strength=.2) stereotype(strength=.5) compare(strength=.3)
  liken(strength=.4)

# ---------------------------------------------------------------- speech that takes no side by itself
verb say object=0 act=state strength=.3 flags=cue
  say add explain note remark observe comment state announce report reply respond answer retort(strength=.4) recount relate mention
  argue(strength=.5) contend(strength=.5) insist(strength=.5) assert claim reiterate repeat stress emphasise emphasize underline underscore
  point_out highlight testify believe feel opine conclude estimate predict forecast expect anticipate speculate muse write tweet post blog
  text joke quip read reveal disclose hint imply indicate signal make_clear spell_out clarify quote interject shoot_back chime_in weigh_in
  scoff snort sneer sigh shout yell cry exclaim whisper mutter wonder inquire enquire plead attest avow posit theorise theorize postulate
  hypothesise hypothesize summarise summarize elaborate expand@on concur inform notify assure(strength=.4) brief vouch

# ---------------------------------------------------------------- talks
verb negotiate object=0 act=state strength=.3 flags=routine
  negotiate bargain@with,over,for haggle@over mediate arbitrate meet@with consult@with,on confer@with discuss debate deliberate@on,over
  talk@to,with,about speak@with,about,on engage@with,in liaise@with parley@with hammer_out thrash_out broker(object=+) settle(object=+)
  hash_out iron_out(object=+)
