# Nouns that carry a position. The format stands in LEXICON.md.

# ---------------------------------------------------------------- attitude nouns: X's opposition to Y
noun criticism object=- act=criticise strength=.8
  reprimand@to,of,for reproach@to,for,of attack@on,against,upon(strength=.6) broadside@against,at swipe@at jab@at dig@at potshot@at
  sideswipe@at onslaught@on,against,upon assault@on,upon,against(strength=.5) tirade@against,about diatribe@against rant@about,against,at
  outburst@at,over,against,about invective@against tongue-lashing@of,for vituperation@against barb@at,against brickbat@for,at flak@for,over
  fusillade@against salvo@against,at harangue@against polemic@against fulmination@against jibe@at,about gibe@at insult@to,about
  taunt@at,about slur@against,on,about smear@against,of,on contempt@for,towards,toward disrespect@for,to vitriol@at,against
  opprobrium@for,over,against reproof@of,to,for scolding@of,for,over dressing-down@of,for,over lambasting@of,for
  drubbing@of,for(strength=.5) roasting@of,for,over savaging@of bashing@of(strength=.7) trashing@of put-down@of,about demonisation@of
  demonization@of mudslinging@against,at
noun accusation object=- act=accuse strength=.7
  allegation@against,of,about,that charge@against,that complaint@about,against,over,of,that grievance@against,about,over,with
  indictment@of(strength=.6) recrimination@over,against,about incrimination@of imputation@of,against finger-pointing@at,over
noun anger object=- act=criticise strength=.7
  anger@at,over,about,with,towards,toward,against,that outrage@at,over,about,that fury@at,over,about,with,that rage@at,over,about,against
  ire@at,over,of indignation@at,over,about,that wrath@over,at,against,of backlash@against,over,to,at outcry@over,against,about,at
  uproar@over,about,at furore@over,about furor@over,about hue_and_cry@over,about clamour@against clamor@against storm_of_protest@over,at
  bitterness@over,about,at,towards,toward,that hostility@to,towards,toward animosity@towards,toward,to,against animus@against,towards,toward
  antipathy@to,towards,toward,for aversion@to distaste@for disgust@at,with,over,for,that revulsion@at,against,over,for repugnance@at,for
  frustration@with,at,over,about,that exasperation@with,at,over,that annoyance@at,with,over,about,that irritation@at,with,over,that
  impatience@with,at,over displeasure@at,with,over,about,that discontent@with,over,about,at disaffection@with,over
  dissatisfaction@with,over,about,at,that unhappiness@with,over,about,at unrest@over,at(strength=.5) bile@at,against spite@against
  rancour@towards,toward,over rancor@toward,over umbrage@at,over offence@at offense@at
noun dismay object=- act=criticise strength=.6
  dismay@at,over,with,about,that disappointment@at,with,over,about,in,that regret@at,over,about,for,that sorrow@at,over horror@at,over,that
  shock@at,over,that(strength=.4) consternation@at,over,about despair@at,over,about disillusionment@with disillusion@with
  disenchantment@with distress@at,over,about sadness@at,over,about(strength=.4) embarrassment@at,over(strength=.3) remorse@for,over
  weariness@with,of
noun doubt object=- act=criticise strength=.5
  scepticism@about,of,over,towards,toward,at skepticism@about,of,over,toward,towards,at suspicion@of,about,towards,toward,that
  misgiving@about,over,on,that reservation@about,over,on,that qualm@about,over unease@at,about,over,with,that disquiet@at,about,over
  disbelief@at,over,in,that(strength=.4) cynicism@about,towards,toward,over hesitation@about,over,in wariness@of,about,towards,toward
  ambivalence@about,towards,toward(strength=.3) pessimism@about,over incredulity@at,over reluctance@to:inf,about(strength=.5)
  unwillingness@to:inf(strength=.6) second_thought@about,on(strength=.4)
noun worry object=- act=warn strength=.5
  concern@about,over,at,with,that,on(strength=.6) worry@about,over,that anxiety@about,over,that apprehension@about,over,at,that
  alarm@at,over,about,that foreboding@about nervousness@about,over,at trepidation@about,over,at,that dread@of,about,that angst@over,about
  panic@over,about,at(strength=.4) jitter@over,about(strength=.4) disquietude@over,about
noun worry_for object=+ act=support strength=.4
  fear@for concern@for worry@for
noun warning object=- act=warn strength=.6
  caution@about,against,over(strength=.4) caveat@about,on(strength=.3) red_flag@about,over alarm_bell@over,about
noun opposition object=- act=oppose strength=.9
  dissent@from,over,against,on dismissal@of(strength=.5) challenge@to,against(strength=.6) fight@against battle@against struggle@against
  crusade@against campaign@against war@on,against(strength=.5) crackdown@on,against clampdown@on pushback@against,on,to push-back@against
  counterattack@against,on retaliation@against revenge@on,against vendetta@against stance@against case@against argument@against
  embargo@on,against,of filibuster@of,against blockade@of,on reprisal@against,on nonco-operation@with non-cooperation@with disobedience@to
  noncompliance@with non-compliance@with obstruction@of intransigence@on,over,towards abstention@on,from(object=0)
noun vote_against object=- act=vote strength=.9
  vote@against no_vote@on,to no-vote@on nay@to veto_threat@against no_confidence_vote@in vote_of_no_confidence@in
  no-confidence_motion@in,against motion_of_no_confidence@in censure_motion@against
noun vote_for object=+ act=vote strength=.9
  vote@for yes_vote@on,to vote_of_confidence@in
noun protest object=- act=protest strength=.8
  march@against,over(strength=.8) rally@against,over strike@over,against walkout@over,at walk-out@over,at stoppage@over,at
  sit-in@against,over,at riot@over,against uprising@against revolt@against,over rebellion@against,over mutiny@against,over
  insurrection@against petition@against vigil@against hunger_strike@over,against industrial_action@over strike_action@over resignation@over
  work_to_rule@over go-slow@over rising@against
noun attack_of_war object=- act=harm strength=.7 flags=person,violent
  invasion@of bombing@of bombardment@of shelling@of airstrike@on,against,in air-strike@on,against raid@on,against ambush@of,on
  offensive@against missile_attack@on drone_attack@on rocket_attack@on air_raid@on air_attack@on military_action@against assassination@of
  abduction@of kidnapping@of lynching@of
noun lawsuit object=- act=sue strength=.8
  litigation@against,over legal_action@against,over legal_challenge@to,against,over court_challenge@to,against
  appeal@against,of(strength=.6) injunction@against(strength=.7) class_action@against,over proceeding@against(strength=.6) motion@against
  writ@against legal_bid@to:inf(object=+)
noun support object=+ act=support strength=.9
  message_of_thanks@to note_of_thanks@to letter_of_thanks@to word_of_thanks@to vote_of_thanks@to message_of_support@to,for
  message_of_solidarity@to,with letter_of_support@to,for word_of_support@for,to word_of_praise@for show_of_support@for,to
  show_of_solidarity@with statement_of_support@for vote_of_support@for grudge@against(object=-)
  commitment@to,to:inf(strength=.7) adherence@to(strength=.5) allegiance@to(strength=.6) loyalty@to,towards,toward(strength=.6)
  devotion@to(strength=.6) dedication@to(strength=.6) solidarity@with,for sympathy@for,with,towards,toward(strength=.6)
  enthusiasm@for,about,over(strength=.7) passion@for(strength=.5) appetite@for(strength=.5) liking@for affection@for,towards love@for,of
  fondness@for confidence@in,that(strength=.6) faith@in,that(strength=.6) trust@in(strength=.6) optimism@about,over,for,that(strength=.5)
  hope@for,of,that(strength=.5) consent@to,for(strength=.5) assent@to(strength=.6) acquiescence@to,in(strength=.4)
  agreement@to,with(strength=.5) willingness@to:inf(strength=.5) readiness@to:inf(strength=.4) eagerness@to:inf,for(strength=.5)
  intention@to:inf,of(strength=.4) intent@to:inf(strength=.4) determination@to:inf(strength=.5) resolve@to:inf(strength=.5)
  desire@to:inf,for(strength=.5) wish@to:inf,for(strength=.5) fight@for,to:inf argument@for(strength=.6) battle@for,to:inf
  struggle@for(strength=.6) crusade@for campaign@for,to:inf case@for(strength=.6) bid@for,to:inf(strength=.5) effort@to:inf(strength=.4)
  drive@for,to:inf(strength=.5) attempt@to:inf(strength=.3) blessing@for,to,on leaning@towards,toward(strength=.4)
  nomination@of(strength=.5) reaffirmation@of tolerance@of,for(strength=.3) leniency@towards,toward,for(strength=.4)
  openness@to(strength=.3) receptiveness@to(strength=.5) fidelity@to
noun praise object=+ act=praise strength=.8
  accolade@for,to plaudit@for kudos@for,to tribute@to homage@to compliment@to,on,about,for respect@for,of,towards,toward(strength=.6)
  esteem@for gratitude@to,for,towards,toward,that thanks@for,to salute@to toast@to(strength=.5) ovation@for pride@in,at,that(strength=.6)
  delight@at,over,with,in,that joy@at,over,that(strength=.6) satisfaction@with,at,over,that(strength=.6) relief@at,over,that(strength=.6)
  jubilation@over,at happiness@at,about,with,over welcome@for,to(strength=.6) cheer@for(strength=.6) encomium@to,for eulogy@to,for
  reverence@for adulation@of,for rapture@over
noun demand object=+ act=demand strength=.8
  call@for,to:inf,on(object=0) ultimatum@to(object=-) clamour@for clamor@for pressure@for,to:inf push@for,to:inf(strength=.7) lobbying@for
  pressure@on(object=0) lobbying@against(object=-) order@to:inf,that(strength=.6) directive@to:inf,that(strength=.6)
  instruction@to:inf,that(strength=.6) exhortation@to,to:inf imperative@to:inf(strength=.5) mandate@for,to:inf(strength=.5)
  requirement@for,that,to:inf(strength=.4)
noun request object=+ act=request strength=.6
  plea@for,to:inf,that appeal@for,to:inf petition@for,to:inf entreaty@for,to:inf application@for,to:inf(strength=.4)
  suggestion@that,of,for(strength=.4) motion@to:inf,for(strength=.6) initiative@for,to:inf,on(strength=.5) pitch@for,to:inf(strength=.5)
  scheme@for,to:inf(strength=.4) offer@to:inf(strength=.4) invitation@to,to:inf(strength=.3) need@for(strength=.4)
  quest@for,to:inf(strength=.4) longing@for yearning@for craving@for(strength=.4) thirst@for(strength=.4) ambition@for,to:inf(strength=.4)
  aspiration@for,to:inf(strength=.5) advice@to:inf,that(strength=.5) advice@against(object=-) counsel@against(object=-)
noun promise object=+ act=promise strength=.7
  guarantee@of,that,for(strength=.6) undertaking@to:inf,that assurance@that,of,on,about(strength=.4) oath@to:inf,of(strength=.4)
noun threat object=+ act=threaten strength=.7
  threat@to:inf,of threat@against(object=-) threat@over(object=-) warning@to(object=0) sabre-rattling@against,over(object=-)
  saber-rattling@against,over(object=-)
noun concession object=+ act=concede strength=.4
  concession@to,on(object=0) apology@to apology@for(object=-) climbdown@on,over(object=-) climb-down@on,over(object=-)
  u-turn@on,over(object=-) about-face@on,over(object=-) reversal@on(object=-) retreat@from,on(object=-) volte-face@on,over(object=-)
  backtracking@on,over(object=-) backpedalling@on(object=-) backpedaling@on(object=-) capitulation@to surrender@to

# ---------------------------------------------------------------- event nouns with an effect on what follows
event end effect=- act=oppose
  ban@on,against,of prohibition@on,of,against outlawing@of moratorium@on embargo@on,against blockade@of,on boycott@of block@on,to
  clampdown@on crackdown@on curb@on limit@on,to limitation@on,of restriction@on,of,to constraint@on restraint@on cap@on ceiling@on
  freeze@on,of,in halt@to,of,in end@to,of ending@of termination@of cessation@of stop@to stoppage@of suspension@of
  pause@in,on,to,of(flags=weak) delay@to,in,of,for deferral@of postponement@of hold@on abolition@of repeal@of revocation@of rescission@of
  cancellation@of scrapping@of axing@of ditching@of dropping@of abandonment@of elimination@of eradication@of removal@of,from dismantling@of
  dismantlement@of destruction@of demolition@of closure@of closing@of shutdown@of shutting@of phase-out@of phasing-out@of phaseout@of
  withdrawal@of,from pullout@from pull-out@from exit@from reversal@of overturning@of annulment@of nullification@of invalidation@of
  quashing@of striking_down@of veto@of,on rejection@of defeat@of(flags=violent) withholding@of cut@to,in,of cutback@in,to,on,of
  cutting@of slashing@of reduction@in,of,to(flags=weak) decrease@in,of(flags=weak) rollback@of rolling_back@of scaling_back@of downsizing@of
  weakening@of dilution@of watering_down@of gutting@of erosion@of undermining@of prevention@of avoidance@of deterrence@of,against
  suppression@of censorship@of silencing@of containment@of obstruction@of,to exclusion@of,from expulsion@of,from ouster@of ousting@of
  overthrow@of toppling@of dismissal@of sacking@of firing@of resignation@of impeachment@of deselection@of unseating@of
  disqualification@of,from deportation@of,from eviction@of,from extradition@of,to banishment@of exile@of arrest@of detention@of
  imprisonment@of jailing@of prosecution@of indictment@of conviction@of punishment@of,for penalty@for,on,against sanction@on,against,of
  fine@for,on,against tax@on(flags=weak) tariff@on,against levy@on,against duty@on(flags=weak) surcharge@on toll@on(flags=weak)
  investigation@of,into(flags=weak) probe@of,into(flags=weak) inquiry@into(flags=weak) enquiry@into(flags=weak) audit@of(flags=weak)
  injunction@against ruling@against decision@against verdict@against judgment@against judgement@against lawsuit@against action@against measure@against step@against law@against rule@against legislation@against
  safeguard@against protection@against,from shield@against,from defence@against defense@against barrier@to,against,between obstacle@to
  hurdle@to impediment@to hindrance@to disincentive@to,for deterrent@to,against bulwark@against guard@against hedge@against
  insurance@against bar@on,to relief@from exemption@from,for immunity@from freedom@from escape@from liberation@from release@from
  respite@from break@from(flags=weak) opt-out@from,of waiver@of,from disbandment@of dissolution@of defunding@of fight@against war@on,against
  battle@against struggle@against campaign@against vote@against disarmament@of denuclearisation@of denuclearization@of
event harm effect=- act=harm flags=deed
  attack@on,against,upon assault@on,against,upon raid@on strike@on,against bombing@of shelling@of invasion@of occupation@of annexation@of
  siege@of massacre@of,against killing@of murder@of slaughter@of assassination@of persecution@of oppression@of repression@of harassment@of
  bullying@of intimidation@of abuse@of mistreatment@of ill-treatment@of maltreatment@of torture@of discrimination@against,towards
  violence@against,towards,toward aggression@against,towards,toward brutality@against,towards,toward cruelty@to,towards,toward
  exploitation@of neglect@of violation@of breach@of infringement@of,on encroachment@on,upon,into incursion@into,on interference@in,with
  meddling@in,with intrusion@into,on damage@to harm@to injury@to hurt@to threat@to danger@to risk@to hazard@to menace@to blow@to,for
  setback@for,to disruption@of,to,in pollution@of contamination@of degradation@of desecration@of defacement@of misuse@of mismanagement@of
  mishandling@of waste@of squandering@of betrayal@of theft@of robbery@of plunder@of looting@of sabotage@of hijacking@of subversion@of
  corruption@of,in manipulation@of,with distortion@of misrepresentation@of falsification@of politicisation@of politicization@of loss@of
  shortage@of lack@of(flags=weak) collapse@of,in ruin@of bias@against,towards prejudice@against,towards conspiracy@against plot@against
  crime@against injustice@against,to,towards
# What is feared is what the noun brings nearer: "concern about the risk of flooding" is concern about flooding.
event nearer effect=+ act=harm flags=weak
  trafficking@in,of smuggling@of threat@of danger@of risk@of prospect@of spectre@of specter@of possibility@of likelihood@of chance@of
  source@of cause@of outbreak@of escalation@of,in spread@of rise@in,of increase@in surge@in,of explosion@of,in normalisation@of
  normalization@of encouragement@of incitement@to promotion@of glorification@of complicity@in
event keep effect=+ act=support
  funding@for,of,to financing@of,for,to finance@for investment@in,into aid@to,for,of assistance@to,for help@for,to,with(flags=weak)
  relief@for support@for,to,of backing@for,of subsidy@for,to,on grant@for,to,of(flags=weak) bailout@of,for,to rescue@of bail-out@of,for
  money@for(flags=weak) cash@for(flags=weak) budget@for(flags=weak) boost@to,for,in increase@of,to(flags=weak) expansion@of,to,in
  extension@of,to,for(flags=weak) enlargement@of strengthening@of reinforcement@of improvement@of,to,in upgrade@of,to modernisation@of
  modernization@of renewal@of revival@of restoration@of,to reinstatement@of return@of(flags=weak) reopening@of rebuilding@of
  reconstruction@of repair@of,to preservation@of conservation@of protection@of,for safeguard@for safeguarding@of defence@of defense@of
  maintenance@of(flags=routine) retention@of continuation@of implementation@of introduction@of(flags=weak) adoption@of enactment@of
  passage@of(flags=weak) ratification@of approval@of,for endorsement@of authorisation@of,for authorization@of,for legalisation@of
  legalization@of decriminalisation@of decriminalization@of liberalisation@of liberalization@of recognition@of,for creation@of
  establishment@of(flags=weak) construction@of(flags=routine) building@of(flags=routine) development@of(flags=routine)
  launch@of(flags=routine) rollout@of(flags=weak) roll-out@of(flags=weak) deployment@of(flags=weak) advancement@of access@to,for(flags=weak)
  right@to,of,to:inf,for freedom@of,to:inf,for entitlement@to,of permission@for,to:inf,to permit@for,to:inf licence@for,to:inf,to
  license@for,to:inf,to admission@of,to,into(flags=weak) accession@of,to inclusion@of,in release@of(flags=weak) liberation@of pardon@for,of
  amnesty@for,of acquittal@of exoneration@of clemency@for,to,towards reprieve@for,of asylum@for,to,in citizenship@for equality@for,of
  justice@for fairness@for,to,towards enforcement@of election@of(flags=routine) re-election@of nomination@of,for
  appointment@of(flags=routine) confirmation@of(flags=weak) upholding@of vindication@of incentive@for,to compensation@for,to(flags=weak)
  reward@for,to transition@to,towards(flags=weak) move@to,towards,toward(flags=weak) switch@to(flags=weak)
  shift@to,towards,toward(flags=weak) step@towards,toward progress@on,towards,toward,in advance@of,in breakthrough@in,on vote@for
  campaign@for fight@for room@for(flags=weak) space@for(flags=weak) shelter@for
event easing effect=- act=oppose
  lifting@of easing@of,on relaxation@of,on loosening@of waiving@of softening@of alleviation@of mitigation@of

# ---------------------------------------------------------------- agent nouns
agent opponent object=- act=oppose strength=.8
  foe@of enemy@of,to adversary@of rival@of,to(strength=.5) detractor@of antagonist@of sceptic@about,of,on skeptic@about,of,on naysayer@about
  campaigner@against activist@against crusader@against fighter@against rebel@against dissenter@from,on,against
  dissident@from,against(strength=.5) refusenik@against basher@of attacker@of(flags=violent) assailant@of(flags=violent)
  persecutor@of(flags=violent) nemesis@of
 plaintiff@against litigant@against complainant@against striker@against(flags=violent) prohibitionist@of saboteur@of
agent against_voter object=- act=vote strength=.6
  voter@against no-voter@on petitioner@against lobbyist@against signatory@against
agent supporter object=+ act=support strength=.8
  ally@of,to(strength=.7) proponent@of fan@of follower@of(strength=.5) enthusiast@for,of,about friend@of,to(strength=.6) devotee@of
  loyalist@of,to partisan@of disciple@of adherent@of,to exponent@of(strength=.5) booster@of co-sponsor@of cosponsor@of
  patron@of(strength=.5) benefactor@of,to donor@to,of(strength=.5) fundraiser@for(strength=.5) surrogate@for,of cheerleader@for,of
  apologist@for,of sympathiser@of,with sympathizer@of,with activist@for campaigner@for crusader@for lobbyist@for(strength=.6)
  architect@of(strength=.5) author@of(strength=.6) co-author@of(strength=.6) guardian@of,for(strength=.6) custodian@of(strength=.5) confidant@of,to(strength=.5)
  confidante@of,to(strength=.5) protege@of(strength=.5) protégé@of(strength=.5) acolyte@of,to henchman@of,for crony@of
  comrade@of,to,in(strength=.5) standard-bearer@for,of flag-bearer@for torchbearer@for,of
  signatory@to,of(strength=.6) petitioner@for evangelist@for,of zealot@for voter@for(strength=.6) running-mate@of running_mate@of,to
  fellow-traveller@of

# ---------------------------------------------------------------- between two parties
relation hostile object=- strength=.6
  feud@with,between dispute@with,between row@with,between rift@with,between spat@with,between quarrel@with,between clash@with,between
  conflict@with,between(strength=.5) standoff@with,between stand-off@with,between showdown@with,between confrontation@with,between
  rivalry@with,between(strength=.4) war_of_words@with,between trade_war@with,between turf_war@with,between
  price_war@with,between(strength=.3) tug-of-war@with,between tug_of_war@with,between fight@with,between battle@with,between(strength=.5)
  argument@with,between wrangle@with,between altercation@with,between run-in@with,between squabble@with,between skirmish@with,between
  disagreement@with,between(strength=.5) falling-out@with,between split@between(strength=.5) breach@with,between(strength=.5)
  schism@with,between tension@with,between(strength=.5) friction@with,between(strength=.5) discord@with,between(strength=.5)
  acrimony@with,between hostility@between animosity@between enmity@with,between bad_blood@with,between strife@with,between
  stalemate@with,between(strength=.3) impasse@with,between(strength=.3) deadlock@with,between(strength=.3) break@with(strength=.5)
  divorce@from(strength=.4) bust-up@with,between set-to@with,between dust-up@with,between slanging_match@with,between
  shouting_match@with,between war@with,between,against vendetta@with,between,against legal_battle@with,between court_battle@with,between
  power_struggle@with,between
relation friendly object=+ strength=.6
  alliance@with,between,of partnership@with,between(strength=.5) coalition@with,between,of(strength=.5)
  cooperation@with,between,among(strength=.5) co-operation@with,between,among(strength=.5) collaboration@with,between(strength=.4)
  friendship@with,between,among rapprochement@with,between entente@with,between accord@with,between(strength=.5)
  pact@with,between(strength=.5) treaty@with,between(strength=.4) deal@with,between(strength=.4) agreement@with,between(strength=.4)
  truce@with,between(strength=.4) ceasefire@with,between(strength=.3) cease-fire@with,between(strength=.3) reconciliation@with,between
  peace@with,between(strength=.4) detente@with,between thaw@with,between(strength=.4) bond@with,between(strength=.4)
  solidarity@with,between,among affinity@with,between(strength=.5) camaraderie@with,between,among rapport@with,between(strength=.5)
  unity@with,between,among(strength=.4) consensus@with,between,among(strength=.4) compromise@with,between(strength=.4) bromance@with,between
  tie-up@with,between(strength=.4) joint_venture@with,between(strength=.4) common_cause@with,between non-aggression_pact@with,between
  love-in@with,between

# ---------------------------------------------------------------- what somebody makes and stands behind
own acts strength=.5
  plan proposal decision order policy bid campaign veto bill motion directive decree law(strength=.3) legislation(strength=.4) amendment
  initiative scheme programme program project agenda manifesto platform pledge promise vow offer strategy approach stance position view
  opinion argument contention assertion claim theory narrative demand request call plea petition appeal lawsuit suit complaint objection
  challenge refusal rejection boycott ban embargo sanction tariff blockade crackdown clampdown ruling(strength=.4) judgment(strength=.4)
  judgement(strength=.4) verdict(strength=.4) injunction recommendation guideline rule(strength=.4) regulation(strength=.4) restriction
  mandate requirement budget reform overhaul reorganisation reorganization restructuring move effort attempt push drive crusade fight
  endorsement nomination nominee appointee candidacy candidature candidate(strength=.4) pick choice appointment(strength=.4)
  speech(strength=.3) statement(strength=.4) remark comment tweet post(strength=.3) op-ed editorial letter(strength=.3) memo(strength=.3)
  report(strength=.3) ultimatum threat warning(strength=.4) accusation allegation criticism attack(strength=.4) condemnation denial defence
  defense support opposition protest strike walkout action(strength=.3) conduct(strength=.3) behaviour(strength=.3) behavior(strength=.3)
  handling(strength=.4) management(strength=.3) treatment(strength=.4) use(strength=.3) response(strength=.4) reaction(strength=.3)
  deal(strength=.4) pact(strength=.4) treaty(strength=.4) intervention invasion offensive operation(strength=.3) bailout rescue takeover
  acquisition merger(strength=.4) expansion closure cut cutback layoff redundancy increase(strength=.3) hike rollout launch(strength=.3)
  investigation probe inquiry prosecution vision doctrine ideology philosophy brainchild flagship blueprint roadmap road_map white_paper
  green_paper concession compromise intention ambition goal aim target priority aspiration commitment gambit manoeuvre maneuver tactic
  overture

# ---------------------------------------------------------------- nouns that judge
label bad_thing value=- strength=.8
  collective_punishment ethnic_cleansing genocide war_crime apartheid expropriation piracy(strength=.6) economic_warfare
  psychological_warfare economic_blackmail state_terrorism crime_against_humanity violation_of_sovereignty violation_of_international_law
  breach_of_international_law(strength=.7) interference_in_internal_affair
  disgrace disaster catastrophe calamity debacle fiasco failure(strength=.7) flop mistake(strength=.7) blunder error(strength=.5) misstep
  miscalculation misjudgment misjudgement folly farce travesty sham charade joke hoax scam fraud con rip-off swindle racket ruse ploy stunt
  gimmick publicity_stunt pretext smokescreen smoke-screen fig_leaf whitewash cover-up cop-out copout stitch-up fudge(strength=.5) mess
  shambles chaos(strength=.6) quagmire nightmare horror_show train_wreck trainwreck car_crash dumpster_fire omnishambles boondoggle
  white_elephant money_pit giveaway handout(strength=.5) land_grab power_grab cash_grab money-grab sell-out sellout betrayal treachery
  treason scandal outrage abomination atrocity obscenity injustice tragedy(strength=.6) shame(strength=.6) insult affront slap_in_face
  indignity slur smear slander libel lie falsehood untruth fabrication fiction(strength=.5) myth(strength=.6) fallacy nonsense rubbish
  garbage hogwash poppycock balderdash tripe drivel claptrap codswallop baloney bunk bunkum humbug twaddle gibberish absurdity madness
  insanity lunacy stupidity idiocy foolishness recklessness negligence incompetence mismanagement dereliction hypocrisy
  cynicism(strength=.6) double_standard bigotry racism sexism misogyny antisemitism anti-semitism islamophobia homophobia xenophobia
  discrimination extremism fanaticism tyranny despotism authoritarianism dictatorship oppression persecution cruelty barbarism barbarity
  savagery brutality inhumanity thuggery bullying harassment intimidation blackmail extortion coercion corruption cronyism nepotism graft
  bribery greed theft robbery daylight_robbery crime(strength=.6) witch-hunt witch_hunt kangaroo_court show_trial fishing_expedition
  hatchet_job smear_campaign character_assassination scaremongering fearmongering fear-mongering propaganda disinformation misinformation
  fake_news conspiracy_theory demagoguery populism(strength=.4) grandstanding posturing virtue-signalling pandering meddling interference
  overreach power_play abuse_of_power violation(strength=.6) breach(strength=.5) threat(strength=.5) danger(strength=.5) menace
  hazard(strength=.5) provocation escalation(strength=.4) aggression act_of_war act_of_aggression act_of_vandalism vandalism sabotage
  setback(strength=.5) blow(strength=.5) hammer_blow body_blow death_knell step_backwards backward_step retrograde_step slippery_slope
  can_of_worms pandora's_box ticking_time_bomb time_bomb dead_end non-starter nonstarter pipe_dream pie_in_sky fool's_errand
  wild_goose_chase lost_cause waste waste_of_time waste_of_money distraction(strength=.6) sideshow circus(strength=.6) pantomime zoo
  red_herring straw_man burden(strength=.5) millstone albatross blight blot eyesore stain cancer(strength=.6) plague(strength=.6) scourge
  curse poison(strength=.6) evil toxin(strength=.4) trap(strength=.4) poisoned_chalice trojan_horse stab_in_back kick_in_teeth
  race_to_bottom recipe_for_disaster crackpot_idea half-measure band-aid sticking_plaster damp_squib cul-de-sac power-grab stealth_tax
  tax_grab death_tax gag_order gerrymander rush_job botch bungle bodge cowardice malice spite arrogance complacency
  indifference(strength=.6) deceit dishonesty desperation(strength=.5) appeasement shortsightedness short-sightedness vindictiveness
  callousness pettiness ineptitude obstruction(strength=.6) obstructionism profiteering price-gouging electioneering jingoism nimbyism
  favouritism favoritism blame-shifting buck-passing foot-dragging window-dressing hot_air lip_service scapegoating bluster sabre-rattling
  saber-rattling warmongering gesture_politics dog-whistle dog_whistle gamble(strength=.5) own_goal false_economy false_dawn vanity_project
  pet_project pork_barrel free-for-all blank_cheque blank_check licence_to_kill missed_opportunity wasted_opportunity bad_idea terrible_idea
  bad_deal raw_deal bad_joke sick_joke cruel_joke step_too_far bridge_too_far kick_in_face shortcoming(strength=.5) flaw(strength=.6)
  defect(strength=.4) loophole(strength=.5) weakness(strength=.4) problem(strength=.5) crisis(strength=.4) grievance(strength=.4)
  aberration anathema anomaly(strength=.4) bedlam blasphemy bloodbath calumny carnage(strength=.5) cheap_shot clanger cock-up
  contradiction(strength=.4) delusion depravity disservice faux_pas flattery(strength=.3) foul_play frenzy(strength=.4) gaffe gaslighting
  havoc(strength=.5) heresy humiliation hysteria ignominy ill_will immorality impropriety imposition(strength=.5) inaction(strength=.5)
  indecency infamy infighting(strength=.5) inquisition intolerance irresponsibility lawlessness letdown let-down malaise(strength=.5)
  malarkey malfeasance malpractice mayhem mediocrity melodrama misconduct(strength=.5) mishap(strength=.4) monstrosity mumbo-jumbo
  negativity ordeal(strength=.4) pandemonium paralysis(strength=.4) partisanship(strength=.5) perversion quackery rampage(strength=.5)
  rashness rot sacrilege sedition selfishness servitude shakedown silliness smoke_and_mirrors subterfuge superstition(strength=.4)
  toxicity(strength=.5) trickery turmoil(strength=.4) unfairness vengeance(strength=.5) venom villainy wickedness wrongdoing(strength=.5)
  zealotry
label bad_person value=- strength=.8 flags=person
  outlaw renegade pariah(strength=.7) rogue blackmailer extortionist sore_loser meddler busybody scold nuisance hothead apparatchik
  timeserver time-server nobody empty_suit carpetbagger interloper liar cheat fraudster crook criminal(strength=.7) thug bully brute monster
  villain tyrant dictator(strength=.7) despot autocrat(strength=.6) strongman(strength=.4) warlord(strength=.4) butcher(strength=.6)
  war_criminal terrorist(strength=.7) murderer killer(strength=.6) traitor turncoat(strength=.7) judas quisling backstabber snake
  snake_in_grass rat weasel worm scum vermin parasite leech bloodsucker vulture shark(strength=.4) pig swine clown buffoon jester fool idiot
  moron imbecile dunce dimwit nitwit halfwit half-wit numbskull blockhead ignoramus nincompoop twit muppet plonker wally pillock prat git
  wazzock jerk creep sleazebag scumbag dirtbag lowlife low-life sleaze loser coward wimp weakling pushover(strength=.6)
  lightweight(strength=.6) nonentity amateur(strength=.5) incompetent bungler charlatan quack impostor imposter phony phoney
  fake(strength=.6) poseur hypocrite opportunist careerist demagogue rabble-rouser firebrand(strength=.4) agitator(strength=.5) troublemaker
  extremist radical(strength=.4) fanatic zealot(strength=.6) bigot racist sexist misogynist antisemite anti-semite xenophobe homophobe
  islamophobe fascist nazi neo-nazi stalinist white_supremacist supremacist hatemonger warmonger scaremonger fearmonger profiteer fat_cat
  robber_baron slumlord puppet stooge lackey lapdog poodle mouthpiece yes-man yes-men toady sycophant flunky henchman crony
  pawn(strength=.5) paid_agent foreign_agent(strength=.6) agent_of_power hireling useful_idiot cult_leader madman maniac lunatic psychopath sociopath narcissist egomaniac megalomaniac nut nutjob nut_job
  nutcase nutter crackpot crank kook loon weirdo wacko whack_job fruitcake swivel-eyed_loon loony deplorable hooligan vandal gangster
  mobster mafia(strength=.6) bandit thief robber predator(strength=.6) pervert rapist(strength=.7) paedophile(strength=.7)
  pedophile(strength=.7) philanderer womaniser womanizer embarrassment laughing_stock laughingstock national_embarrassment
  dinosaur(strength=.5) has-been tinpot_dictator bean_counter(strength=.4) freeloader scrounger slacker shirker layabout wrecker
  enemy(strength=.6) enemy_of_people public_enemy elitist(strength=.6) snob snowflake(strength=.6) crybaby whiner moaner killjoy
  nimby(strength=.5) spoiler(strength=.4) flip-flopper serial_liar con_man conman con_artist scam_artist snake-oil_salesman attack_dog
  ogre brat cretin degenerate delinquent(strength=.5) despoiler devil(strength=.5) dolt egotist fiend foulmouth ghoul goon gasbag hellraiser
  hoodlum ingrate instigator(strength=.5) kleptocrat knave knucklehead laggard(strength=.5) lout malcontent mischief-maker miscreant
  misfit(strength=.5) moocher moralizer moraliser ne'er-do-well oaf obstructionist oppressor outcast(strength=.4) paranoiac perjurer
  perpetrator(strength=.5) pipsqueak plagiarist plunderer polluter(strength=.5) provocateur racketeer ratbag reactionary ruffian reprobate
  sadist scofflaw scoundrel scallywag schemer shill shyster simpleton slanderer spendthrift stalker(strength=.5) subversive swindler
  tattletale tormentor trickster upstart usurper viper waffler wannabe whinger windbag wretch
label good_thing value=+ strength=.8
  success(strength=.7) triumph victory(strength=.7) win(strength=.6) breakthrough milestone(strength=.6) landmark(strength=.5) achievement
  accomplishment masterpiece masterstroke stroke_of_genius godsend blessing boon lifeline boost(strength=.6) shot_in_arm tonic
  relief(strength=.5) breath_of_fresh_air step_forward leap_forward step_in_right_direction good_start fresh_start(strength=.5) new_dawn
  opportunity(strength=.5) golden_opportunity chance_of_lifetime solution(strength=.5) remedy(strength=.5) panacea cure(strength=.4)
  improvement(strength=.6) progress(strength=.6) privilege(strength=.5) honour(strength=.5) honor(strength=.5) pleasure(strength=.4) delight
  joy(strength=.5) treasure gem jewel asset(strength=.5) benefit(strength=.6) advantage(strength=.4) virtue(strength=.6) merit(strength=.5)
  wonder(strength=.5) marvel miracle gold_standard role_model beacon inspiration no-brainer(strength=.7) game-changer game_changer win-win
  bargain(strength=.5) dream_come_true cause_for_celebration good_news great_news good_idea great_idea good_thing great_thing good_deal
  common_sense(strength=.6) justice(strength=.5) fairness(strength=.5) decency integrity courage bravery heroism generosity kindness
  compassion wisdom foresight vision(strength=.3) statesmanship leadership(strength=.3) professionalism dedication(strength=.5)
  freedom(strength=.4) must priority(strength=.4) necessity(strength=.5) imperative(strength=.5) safeguard(strength=.4)
  backbone(strength=.4) cornerstone(strength=.4) bedrock(strength=.4) success_story feather_in_cap shining_example force_for_good
  vote_of_confidence poetic_justice
label good_person value=+ strength=.8 flags=person
  hero heroine champion(strength=.6) legend(strength=.6) genius visionary pioneer(strength=.6) trailblazer luminary patriot
  statesman(strength=.6) stateswoman(strength=.6) gentleman(strength=.5) peacemaker(strength=.6) saint angel saviour savior
  friend(strength=.5) true_friend good_friend ally(strength=.4) fighter(strength=.4) warrior(strength=.4) consummate_professional
  man_of_integrity woman_of_integrity man_of_principle woman_of_principle man_of_honour man_of_peace man_of_people safe_pair_of_hands
  steady_hand tower_of_strength straight_shooter good_man good_woman decent_man decent_woman great_man great_woman good_guy
  nice_guy(strength=.5) freedom_fighter(strength=.5) martyr(strength=.5) unsung_hero workhorse(strength=.4) class_act winner(strength=.5)
  superstar mensch
  altruist bridge-builder darling(strength=.5) dynamo good_samaritan guiding_light humanitarian(strength=.4) icon(strength=.5) idol
  leading_light lifesaver maestro mastermind(strength=.3) paragon peacekeeper(strength=.3) philanthropist(strength=.4)
  powerhouse(strength=.5) prodigy rising_star role-model sage shining_light standout stalwart(strength=.5) titan(strength=.4) unifier
  virtuoso whizz whiz wizard(strength=.4) wunderkind

# ---------------------------------------------------------------- families: signs, act and strength come from the verb of that name
family oppose
  noun:opposition@to,against,towards,toward agent:opponent@of,to feeling:opposed@to,against
family resist
  noun:resistance@to,against,towards,toward agent:resister@of,to feeling:resistant@to
family support
  noun:support@for,to,behind,of
  agent:supporter@of,for feeling:supportive@of
family back
  noun:backing@for,to,of
  agent:backer@of
family endorse
  noun:endorsement@of,for agent:endorser@of
family advocate
  noun:advocacy@of,for,on agent:advocate@for,of
family champion
  noun:championing@of agent:champion@of,for
family defend
  noun:defence@of noun:defense@of agent:defender@of,for feeling:protective@of,towards
family favour
  feeling:favourable@to,towards
family favor
  feeling:favorable@to,toward
family embrace
  noun:embrace@of
family espouse
  noun:espousal@of
family criticise
  noun:criticism@of,about,over,for,against agent:critic@of feeling:critical@of
family condemn
  noun:condemnation@of feeling:condemnatory@of
family denounce
  noun:denunciation@of noun:denouncement@of
family rebuke
  noun:rebuke@of,to,for,over
family censure
  noun:censure@of,for,over
family vilify
  noun:vilification@of
family denigrate
  noun:denigration@of
family disparage
  noun:disparagement@of feeling:disparaging@of,about
family castigate
  noun:castigation@of
family excoriate
  noun:excoriation@of,for
family ridicule
  noun:ridicule@of,for,over
family mock
  noun:mockery@of
family deride
  noun:derision@of,at,for,over feeling:derisive@of,about
family scorn
  noun:scorn@for,of feeling:scornful@of
family disdain
  noun:disdain@for,of feeling:disdainful@of
family hate
  noun:hatred@of,for,towards,toward,against noun:hate@for,towards,toward agent:hater@of
family loathe
  noun:loathing@of,for
family abhor
  noun:abhorrence@of,for
family dislike
  noun:dislike@of,for
family resent
  noun:resentment@of,at,towards,toward,over,against,about,that feeling:resentful@of,about,at,over,that,towards
family disapprove
  noun:disapproval@of,for feeling:disapproving@of
family accuse
  noun:accusation@against,of,about,that agent:accuser@of
family blame
  noun:blame@for,on
family doubt
  noun:doubt@about,over,on,of,that agent:doubter@of,about feeling:doubtful@about,of,that
family distrust
  noun:distrust@of,in,towards feeling:distrustful@of
family mistrust
  noun:mistrust@of,in,towards feeling:mistrustful@of
family fear
  noun:fear@of,about,over,that feeling:fearful@of,about,over,that
family object
  noun:objection@to,against,over,about,that agent:objector@to
family disagree
  noun:disagreement@with,over,about,on
family defy
  noun:defiance@of,against,towards feeling:defiant@over,of,towards
family reject
  noun:rejection@of
family rebuff
  noun:rebuff@to,of
family repudiate
  noun:repudiation@of
family disavow
  noun:disavowal@of
family renounce
  noun:renunciation@of
family deny
  noun:denial@of agent:denier@of
family refuse
  noun:refusal@to:inf
family veto
  noun:veto@of,on,over,against
family boycott
  noun:boycott@of,against agent:boycotter@of
family protest
  noun:protest@against,over,at,about agent:protester@against,at agent:protestor@against,at
family demonstrate
  noun:demonstration@against,over,at agent:demonstrator@against
family ban
  noun:ban@on,against
family sue
  noun:lawsuit@against,over noun:suit@against,over
family impeach
  noun:impeachment@of
family prosecute
  noun:prosecution@of,against
family sanction
  noun:sanction@on,against
family warn
  noun:warning@about,against,of,over,that
family praise
  noun:praise@for,of
family admire
  noun:admiration@for,of agent:admirer@of feeling:admiring@of
family commend
  noun:commendation@of,for,to
family acclaim
  noun:acclaim@for
family applaud
  noun:applause@for
family appreciate
  noun:appreciation@of,for,to,that feeling:appreciative@of,for
family congratulate
  noun:congratulation@to,on,for
family celebrate
  noun:celebration@of
family venerate
  noun:veneration@of
family approve
  noun:approval@of,for,to
family accept
  noun:acceptance@of
family prefer
  noun:preference@for
family demand
  noun:demand@for,that,to:inf
family insist
  noun:insistence@on,upon,that feeling:insistent@on,upon,that
family request
  noun:request@for,that,to:inf
family propose
  noun:proposal@for,to:inf,that agent:proposer@of
family recommend
  noun:recommendation@for,to:inf,that,on
family promise
  noun:promise@of,to:inf,that
family pledge
  noun:pledge@of,to:inf,that,on,for
family vow
  noun:vow@of,to:inf,that
family plan
  noun:plan@for,to:inf
family promote
  agent:promoter@of
family sponsor
  noun:sponsorship@of agent:sponsor@of
family fund
  agent:funder@of
family protect
  agent:protector@of,for
family uphold
  agent:upholder@of
family believe
  noun:belief@in agent:believer@in
