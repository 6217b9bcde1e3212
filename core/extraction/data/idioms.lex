# Idioms, set phrases and light-verb phrases with a sense of their own. The format stands in LEXICON.md.
# Phrases that only join a light verb and an attitude noun ("voiced support for") follow from adjectives.lex and nouns.lex.

# ---------------------------------------------------------------- criticism and blame
idiom criticise object=- effect=- topic=for,over:- act=criticise strength=.8
  open_fire@on(flags=violent) train_one's_fire@on turn_one's_fire@on turn_one's_gun@on train_one's_gun@on direct_one's_fire@at tear_hole@in
  shoot_hole@in punch_hole@in knock_hole@in blow_hole@in put_boot@in,into stick_boot@in,into put_knife@into stick_knife@into twist_knife@in
  sink_one's_tooth@into have_harsh_word@for have_strong_word@for,about have_sharp_word@for have_choice_word@for,about
  have_stern_word@for,with have_scathing_word@for have_unkind_word@for have_hard_word@for let_*_have_it give_*_both_barrels give_*_stick
  give_*_flak give_*_grief give_*_what_for give_*_rough_ride give_*_roasting give_*_rollicking give_*_rocket give_*_drubbing
  give_*_carpeting give_*_pasting give_*_mauling haul_*_over_hot_coal make_mincemeat@of rain_blow@on hurl_brickbat@at throw_brickbat@at
  throw_stone@at cast_stone@at throw_shade@at,on throw_barb@at aim_barb@at,against level_barb@at fire_barb@at fire_shot@at,against
  aim_fire@at aim_kick@at aim_dart@at land_blow@on,against direct_criticism@at aim_criticism@at level_broadside@at reserve_criticism@for
  save_criticism@for reserve_harshest_word@for save_harshest_word@for hold_one's_nose@at,over wrinkle_one's_nose@at curl_one's_lip@at
  cluck_one's_tongue@at,over scratch_one's_head@at,over(strength=.3) tear_one's_hair_out@over,at,about throw_up_one's_hand@at,over
  throw_one's_hand_up@at take_aim@at take_swipe@at take_shot@at take_potshot@at take_pot_shot@at take_jab@at take_dig@at have_dig@at
  have_go@at have_pop@at take_pop@at take_*_to_task take_*_apart tear_*_apart tear_*_to_shred rip_*_to_shred pick_*_apart pull_*_to_piece
  tear_strip@off haul_*_over_coal rake_*_over_coal drag_*_over_coal read_*_riot_act read_riot_act@to give_*_dressing-down
  give_*_tongue-lashing give_*_earful give_*_hard_time give_*_hell give_*_piece_of_one's_mind pour_scorn@on heap_scorn@on heap_criticism@on
  heap_abuse@on heap_ridicule@on hurl_insult@at hurl_abuse@at fling_insult@at shout_abuse@at fire_broadside@at,against
  unleash_attack@on,against mount_attack@on,against launch_broadside@at,against launch_attack@on,against launch_tirade@against launch_diatribe@against launch_salvo@at,against fire_salvo@at
  let_fly@at let_rip@at,about wag_finger@at wag_one's_finger@at cry_foul@over,about,at find_fault@with take_issue@with take_exception@to
  take_umbrage@at,over take_offence@at take_offense@at look_askance@at poke_fun@at make_fun@of poke_hole@in pick_hole@in
  hold_*_up_to_ridicule hold_*_up_to_scorn speak_ill@of speak_disparagingly@of,about speak_dismissively@of,about
  speak_critically@of,about speak_harshly@of,about speak_unfavorably@of,about speak_unfavourably@of,about speak_scornfully@of,about speak_badly@of name_and_shame_* call_*_on_carpet beat_up@on have_bone_to_pick@with
  kick_up_fuss@about,over kick_up_stink@about,over raise_stink@about,over raise_hell@about,over raise_cain@about,over
  make_fuss@about,over(strength=.5) raise_eyebrow@at,over(strength=.4) roll_one's_eye@at(strength=.5) shake_one's_head@at(strength=.4)
  take_dim_view@of take_dark_view@of have_dim_view@of have_negative_view@of have_unfavorable_view@of
  have_unfavourable_view@of have_unfavorable_opinion@of have_unfavourable_opinion@of have_negative_opinion@of have_hostile_view@of
  have_negative_impression@of hold_negative_view@of hold_dim_view@of hold_unfavorable_view@of hold_unfavourable_view@of
  view_*_unfavorably view_*_unfavourably view_*_negatively see_*_unfavorably see_*_unfavourably regard_*_unfavorably
  look_unfavorably@on,upon look_unfavourably@on,upon turn_up_one's_nose@at turn_one's_nose_up@at look_down_one's_nose@at thumb_one's_nose@at(agent=-) cock_snook@at(agent=-)
  go_ballistic@over,at,about go_nuclear@over blow_one's_top@over,at see_red@over hit_roof@over hit_ceiling@over give_*_two_fingers
  stick_two_fingers_up@to give_*_middle_finger
idiom blame object=- effect=- topic=for:- act=accuse strength=.8
  point_finger@at point_finger_of_blame@at lay_blame@on,upon,with put_blame@on pin_blame@on place_blame@on cast_blame@on shift_blame@to,onto
  lay_blame_at_door@of,poss lay_*_at_door@of,poss lay_*_squarely_at_door@of,poss lay_blame_at_foot@of,poss assign_blame@to heap_blame@on hold_*_responsible hold_*_accountable hold_*_liable
  hold_*_to_account call_*_to_account bring_*_to_book bring_*_to_account take_*_to_court(act=sue) level_accusation@at,against
  level_charge@at,against level_allegation@against level_criticism@at,against make_accusation@against make_allegation@against
  throw_accusation@at
# "X is to blame": a speaker blames the subject.
# "does not go far enough": negated, a speaker finds fault with the subject.
idiom enough object=0 agent=+ act=praise strength=.5
  go_far_enough
idiom blame_subject object=0 agent=- act=accuse strength=.7
  be_to_blame@-,for be_at_fault@-,for,in be_responsible@for(strength=.3) have_only_oneself_to_blame have_blood_on_one's_hand
  be_behind_attack be_behind_bombing be_behind_blast be_behind_explosion be_behind_plot be_behind_killing be_behind_murder be_behind_hack
  be_behind_hacking be_behind_assassination be_behind_poisoning be_behind_leak be_behind_violence be_behind_unrest be_behind_coup
  show_one's_true_face show_one's_true_colour show_one's_true_color reveal_one's_true_face
  have_lot_to_answer@for have_much_to_answer@for bear_responsibility@for(strength=.4) bear_blame@for be_guilty@of be_complicit@in
  be_in_breach@of be_in_violation@of be_in_contempt@of be_in_denial@-,about,over owe_*_apology owe_apology@to owe_explanation@to
idiom attack_name object=- effect=- agent=- act=criticise strength=.8
  drag_*_through_mud sling_mud@at throw_mud@at do_hatchet_job@on stab_*_in_back throw_*_under_bus make_example@of make_scapegoat@of

# ---------------------------------------------------------------- doubt and worry
idiom doubt object=- effect=- act=criticise strength=.5
  raise_doubt@about,over cast_question_mark@over be_none_too_happy@with,about call_*_into_question bring_*_into_question
  throw_*_into_question cast_doubt@on,upon,over throw_doubt@on,upon cast_aspersion@on,upon cast_shadow@over(strength=.3)
  raise_question@about,over,on(strength=.4) raise_question_mark@over,about have_doubt@about,over,on have_one's_doubt@about,over
  have_reservation@about,over,on have_qualm@about have_misgiving@about,over have_second_thought@about,on think_again@about,on,over have_difficulty@with(strength=.4)
  have_problem@with have_issue@with have_quarrel@with have_beef@with take_*_with_grain_of_salt take_*_with_pinch_of_salt think_twice@about
  get_cold_feet@about,over think_better@of have_low_opinion@of have_poor_opinion@of think_little@of think_ill@of take_poor_view@of
  keep_*_at_arm's_length keep_*_to_minimum hold_*_to_minimum
  have_questions@for,about(strength=.3) have_concern@about,with,over be_concern@about,over(strength=.5)
idiom worry object=- act=warn strength=.6
  raise_concern@about,over,on raise_fear@about,over raise_alarm@over,about,on sound_alarm@over,about,on sound_warning@over,about,on
  issue_warning@over,about,on lose_sleep@over raise_red_flag@about,over,on raise_flag@about,over(strength=.4) ring_alarm_bell@over,about,on
  sound_note_of_caution@on,over,about sound_tocsin@over,about strike_note_of_caution@on,over,about
idiom worry_that object=- implies=+ act=warn strength=.5 flags=cue
  raise_concern@that raise_fear@that raise_alarm@that sound_alarm@that sound_warning@that issue_warning@that express_concern@that
  voice_concern@that voice_fear@that express_fear@that
# Who takes no side. With `-` among its slots a phrase counts alone as well, for the matter that the text speaks of.
idiom undecided object=0 act=state strength=.5 flags=neutral
  be_on_fence@-,about,over,on sit_on_fence@-,on,over straddle_fence@-,on be_in_two_mind@-,about,over be_of_two_mind@-,about,on
  reserve_judgment@-,on,about reserve_judgement@-,on,about suspend_judgment@-,on suspend_judgement@-,on withhold_judgment@-,on
  withhold_judgement@-,on keep_open_mind@-,on,about have_open_mind@-,on,about take_no_position@-,on,in take_no_side@-,in,on
  take_no_view@-,on take_no_stance@-,on take_no_stand@-,on take_no_part@in have_no_position@-,on have_no_view@-,on have_no_policy@on
  have_no_opinion@-,on,about have_no_stance@on have_no_preference@-,between,on have_no_strong_view@-,on,about have_no_dog_in_fight
  have_no_dog_in_race have_no_horse_in_race express_no_opinion@on,about express_no_view@-,on,about express_no_preference@-,for
  voice_no_opinion@on offer_no_opinion@-,on,about give_no_opinion@on stay_out_of_fray@-,over stay_out_of_it
  stay_out_of_argument@-,over,about stay_out_of_debate@-,over,about,on stay_out_of_dispute@-,over,between stay_out_of_row@-,over,about
  stay_out_of_fight@-,over keep_out_of_argument@-,over,about keep_out_of_debate@-,over,about keep_out_of_dispute@-,over,between
  keep_out_of_row@-,over keep_out_of_fray@-,over keep_out_of_it stay_on_sideline@-,of,in,over sit_on_sideline@-,of remain_on_sideline@-,of
  watch_from_sideline stay_above_fray remain_above_fray be_neutral@-,on,in,over,about,towards,toward be_agnostic@-,on,about,as
  be_undecided@-,on,about,over,as be_ambivalent@-,about,on,towards be_noncommittal@-,on,about,over be_non-committal@-,on,about,over
  be_equivocal@-,on,about be_impartial@in,on be_indifferent@to,towards,about be_torn@-,over,about,on be_lukewarm@-,about,on,to,towards
  be_silent@on,about be_mum@-,on,about be_tight-lipped@-,on,about,over be_coy@-,about,on be_evasive@-,on,about be_open-minded@on,about
  keep_quiet@on,about stay_silent@on,about keep_silent@on,about stay_mum@-,on,about keep_mum@-,on,about keep_one's_option_open@-,on
  keep_one's_powder_dry@-,on hedge_one's_bet@-,on keep_one's_counsel@-,on,about keep_one's_own_counsel@-,on,about keep_one's_distance@-,from
  bide_one's_time@-,on have_no_comment@-,on,about make_no_comment@-,on,about offer_no_comment@-,on,about refuse_to_be_drawn@-,on,about
  decline_to_be_drawn@-,on,about would_not_be_drawn@-,on,about will_not_be_drawn@-,on,about could_not_be_drawn@-,on,about
  refuse_to_take_side@-,in,on,over refuse_to_take_position@-,on decline_to_take_side@-,in,on,over decline_to_take_position@-,on
  decline_to_take_stand@-,on decline_to_take_stance@-,on decline_to_state_position@-,on have_mixed_feeling@-,about,on,over
  have_mixed_view@-,on,about take_wait-and-see_approach@-,on,to,towards adopt_wait-and-see_approach@-,on,to play_for_time@-,on sit_out_race
  sit_out_vote sit_out_election sit_out_contest sit_out_fight sit_out_dispute sit_out_debate sit_out_referendum sit_out_primary
  sit_out_campaign sit_out_ballot give_no_endorsement@-,in make_no_endorsement@-,in
idiom no_quarrel object=0 act=state strength=.4 flags=neutral
  have_nothing_against@against
idiom not_yet object=0 act=state strength=.4 flags=neutral
  stop_short@of have_yet@to:inf be_yet@to:inf

# ---------------------------------------------------------------- opposition
idiom oppose object=- effect=- clause=- act=oppose strength=.9
  be_out_of_sympathy@with be_up_in_arms@with be_down@on be_implacable@against be_vehement@against be_unyielding@on,in be_steadfast@against
  be_firm@against be_united@against be_ranged@against be_arrayed@against be_aligned@against be_lined_up@against be_enemy@of be_foe@of
  be_deaf@to be_cool@on,to,towards be_cold@on be_lukewarm_at_best@about be_soured@on be_sour@on,about be_iffy@about,on be_squeamish@about
  be_on_attack@against be_on_offensive@against be_out_for_blood@of,poss be_after_head@of,poss be_after_scalp@of,poss make_case@against
  make_argument@against argue_case@against be_sworn_enemy@of be_better_off@without be@against be_dead_set@against
  be_on_warpath@over,against be_up_in_arms@over,about,at,against be_in_opposition@to stand_in_opposition@to rise_in_opposition@to
  come_out_in_opposition@to speak_in_opposition@to vote_in_opposition@to be_no_fan@of be_no_friend@of,to be_no_supporter@of be_no_admirer@of
  be_no_lover@of have_enough@of have_one's_fill@of have_no_time@for have_little_time@for have_no_truck@with have_no_use@for
  have_little_use@for have_no_patience@for,with have_no_appetite@for have_little_appetite@for have_no_stomach@for
  have_no_intention@of,to:inf have_no_desire@to:inf see_no_benefit@in see_no_point@in see_no_merit@in see_no_need@for,to:inf see_no_value@in
  see_no_reason@for,to:inf see_no_case@for see_no_justification@for see_no_future@for have_no_interest@in have_no_wish@to:inf
  have_no_plan@to:inf,for(strength=.5) have_no_confidence@in have_no_faith@in have_little_faith@in have_no_trust@in
  have_no_sympathy@for,with have_little_sympathy@for,with have_no_love@for be_in_no_mood@for,to:inf draw_line@at
  put_one's_foot_down@on,over,about dig_in_one's_heel@over,on,against,about dig_one's_heel_in@over,on,against hold_line@against
  stand_firm@against hold_firm@against stand_fast@against stand_one's_ground@against hold_out@against(strength=.7) take_stand@against
  make_stand@against take_hard_line@on,against,with take_tough_line@on,against,with take_stance@against adopt_stance@against
  set_one's_face@against come_out_swinging@against put_up_resistance@to,against mount_opposition@to mount_resistance@to
  fight_*_tooth_and_nail fight_tooth_and_nail@against oppose_*_tooth_and_nail wage_war@on,against wage_battle@against wage_campaign@against
  declare_war@on,against go_to_war@with,against,over take_fight@to take_battle@to take_up_arms@against take_up_cudgels@against
  go_head_to_head@with square_off@against square_up@to face_off@against pick_fight@with pick_quarrel@with
 
  part_ways@with part_company@with break_rank@with break_faith@with
  say_no@to give_no_quarter@to raise_one's_voice@against lead_charge@against lead_fight@against lead_campaign@against lead_opposition@to
  join_fight@against launch_campaign@against mount_campaign@against run_campaign@against lead_protest@against have_axe_to_grind@with
idiom fall_out object=- act=oppose strength=.6 flags=mutual
  trade_insult@with trade_barb@with trade_blow@with(flags=violent) exchange_barb@with have_falling-out@with have_row@with have_run-in@with
  be_at_odds@with be_at_loggerheads@with be_at_war@with be_at_daggers_drawn@with be_in_dispute@with
  be_in_conflict@with be_on_collision_course@with be_on_bad_terms@with be_on_outs@with be_locked_in_dispute@with be_locked_in_battle@with
  be_embroiled_in_dispute@with lock_horns@with go_toe_to_toe@with butt_heads@with bump_heads@with trade_accusation@with trade_threat@with
  trade_fire@with(flags=violent) exchange_fire@with(flags=violent) trade_artillery_fire@with(flags=violent)
  exchange_artillery_fire@with(flags=violent) exchange_gunfire@with(flags=violent) trade_gunfire@with(flags=violent)
  exchange_missile@with(flags=violent) exchange_strike@with(flags=violent) trade_strike@with(flags=violent) trade_missile@with(flags=violent) exchange_insult@with exchange_accusation@with sever_diplomatic_relation@with
  come_to_blow@with cross_sword@with get_into_row@with get_into_spat@with get_into_fight@with agree_to_disagree@with(strength=.4)
  be_poles_apart@from be_miles_apart@from
idiom protest object=- effect=- act=protest strength=.9
  chant_slogan@against shout_slogan@against burn_flag@of,poss burn_effigy@of,poss tear_up_portrait@of,poss trample_on_flag@of,poss take_to_street@against,over lodge_protest@against,over,at lodge_complaint@about,against,over file_complaint@against,about,over
  sign_petition@against present_petition@against vote_to_strike@over vote_for_strike_action@over ballot_for_strike_action@over
  refuse_to_cross_picket_line@of,at take_to_street_in_protest@at,against,over go_on_strike@over,against be_on_strike@over,against
  come_out_on_strike@over,against go_out_on_strike@over,against go_on_hunger_strike@over,against call_strike@over,against
  stage_strike@over,against stage_protest@against,over,at hold_protest@against,over,at stage_demonstration@against,over
  hold_demonstration@against hold_rally@against stage_rally@against stage_walkout@over,at,against stage_sit-in@against,over
  stage_die-in@against,over stage_boycott@of down_tools@over,at walk_off_job@over walk_off_set@over walk_out_in_protest@at,over,against
  resign_in_protest@at,over,against quit_in_protest@at,over,against step_down_in_protest@at,over,against leave_in_protest@at,over,against
  turn_one's_back_in_protest@at,on rally_in_protest@against,at march_in_protest@against,at lodge_objection@to file_objection@to
  raise_objection@to,over register_one's_objection@to launch_petition@against start_petition@against hand_in_petition@against
  block_road@over man_barricade@against work_to_rule@over

# ---------------------------------------------------------------- rejection
idiom reject object=- effect=- clause=- act=reject strength=.8
  want_none@of will_have_none@of would_have_none@of will_hear_none@of would_hear_none@of will_not_hear@of would_not_hear@of
  will_not_stand@for would_not_stand@for will_not_put_up@with would_not_put_up@with want_nothing@of give_*_frosty_reception give_*_frosty_welcome give_*_cool_welcome give_*_icy_welcome give_*_chilly_welcome
  give_*_hostile_welcome
  give_frosty_reception@to give_*_cool_reception give_cool_reception@to give_*_chilly_reception give_chilly_reception@to
  give_*_lukewarm_reception give_*_hostile_reception give_hostile_reception@to give_*_raspberry give_raspberry@to give_*_bum's_rush
  give_*_heave-ho give_*_old_heave-ho give_*_slap_in_face give_dusty_answer@to give_*_dusty_answer pay_no_heed@to pay_no_mind@to
  take_no_notice@of(strength=.5) make_light@of make_little@of(strength=.4) set_little_store@by place_little_faith@in put_little_faith@in
  put_no_stock@in take_no_stock@in put_little_stock@in take_little_stock@in hold_no_brief@for bring_down_curtain@on bring_curtain_down@on
  draw_veil@over(strength=.3) put_paid@to(flags=deed) drive_nail@into,through put_kibosh@on call_it_quits@on,with pull_back@from
  beat_retreat@from beat_hasty_retreat@from do_about-face@on do_about-turn@on do_volte-face@on make_about-face@on wave_goodbye@to
  say_goodbye@to part_ways@over turn_one's_back@on turn_deaf_ear@to give_*_short_shrift give_short_shrift@to give_*_cold_shoulder
  give_cold_shoulder@to give_*_thumbs_down give_*_thumbs-down give_thumbs_down@to give_thumbs-down@to give_*_wide_berth give_wide_berth@to
  give_*_brush-off give_lie@to(act=deny) pour_cold_water@on,over throw_cold_water@on dump_cold_water@on close_door@on,to shut_door@on,to
  slam_door@on,to slam_brake@on wash_one's_hand@of want_nothing_to_do@with want_no_part@of,in distance_oneself@from
  disassociate_oneself@from dissociate_oneself@from absent_oneself@from divorce_oneself@from wriggle_out@of send_*_packing
  send_*_back_to_drawing_board go_back_to_drawing_board@on(strength=.4) take_*_off_table take_*_off_agenda rule_*_out_of_order
  dismiss_*_out_of_hand reject_*_out_of_hand throw_*_out_of_court laugh_*_out_of_court laugh_*_out_of_town run_*_out_of_town
  drum_*_out_of_town consign_*_to_history consign_*_to_dustbin consign_*_to_scrapheap throw_*_on_scrapheap kick_*_into_touch
  kick_*_into_long_grass(strength=.6) push_*_into_long_grass(strength=.6) kick_can_down_road@on(strength=.4)
  put_*_on_back_burner(strength=.5) put_*_on_ice(strength=.5) put_*_on_hold(strength=.5) put_*_on_shelf(strength=.5) let_*_die
  let_*_lapse(strength=.5) cut_tie@with sever_tie@with break_tie@with cut_all_tie@with sever_link@with cut_link@with break_off_tie@with
  break_off_relation@with sever_relation@with suspend_relation@with cut_relation@with break_off_talk@with break_off_engagement@with
  suspend_tie@with suspend_cooperation@with end_relationship@with end_contract@with terminate_contract@with cancel_contract@with
  recall_ambassador@from,to,in withdraw_ambassador@from recall_envoy@from,to withdraw_recognition@of,from pull_ad@from pull_advertising@from
  withdraw_support@for,from withdraw_backing@for,from withdraw_endorsement@of,from,for pull_support@for,from pull_endorsement@of,from
  drop_support@for lose_confidence@in lose_faith@in lose_trust@in lose_patience@with lose_respect@for lose_interest@in(strength=.4)
  lose_appetite@for run_out_of_patience@with go_cold@on cool@on have_none@of walk_away_from_table@with get_up_from_table@with
  tear_up_agreement@with rip_up_contract@with tell_*_to_get_lost tell_*_where_to_go
idiom stop object=- effect=- clause=- implies=- act=oppose strength=.6
  place_*_on_hold put_*_on_pause put_hold@on place_hold@on put_*_out_to_pasture
  be_voting@against be_campaigning@against be_lobbying@against be_rallying@against put_on_hold(flags=thing) place_on_hold(flags=thing) let_*_die_in_committee bottle_up(flags=thing) run_out_clock@on deny_*_quorum walk_*_back hit_pause@on
  hit_pause_button@on press_pause@on hit_brake@on
  take_ax@to put_end@to put_stop@to put_halt@to bring_end@to bring_halt@to call_halt@to call_time@on bring_*_to_end bring_*_to_halt
  bring_*_to_close(strength=.4) put_brake@on apply_brake@to pull_plug@on pull_rug@from,under pull_rug_out@from,under cut_ground@from,under
  nip_*_in_bud stop_*_in_one's_track stand_in_way@of,poss get_in_way@of,poss stand_in_path@of,poss block_way@of,for bar_way@to
  block_path@of,to put_obstacle_in_way@of,poss put_damper@on put_dampener@on throw_wrench@into,in throw_monkey_wrench@into
  throw_spanner_in_work@of throw_spanner@in,into drive_coach_and_horses@through drive_stake@through,into put_final_nail_in_coffin@of
  put_nail_in_coffin@of hammer_nail_in_coffin@of sound_death_knell@for,of deal_death_blow@to deal_blow@to(flags=deed)
  deal_*_blow(flags=deed) strike_blow@against strike_blow@for(object=+) stem_tide@of turn_back_tide@of stem_flow@of keep_lid@on put_lid@on
  clamp_lid@on put_cap@on place_cap@on keep_*_at_bay hold_*_at_bay keep_*_in_check hold_*_in_check keep_*_on_leash keep_*_on_short_leash
  clip_wing@of,poss cut_*_down_to_size bring_*_to_heel bring_*_to_one's_knee(flags=deed) take_axe@to take_knife@to take_hatchet@to
  take_chainsaw@to take_sledgehammer@to put_*_to_rest lay_*_to_rest(strength=.3) make_short_work@of put_*_out_of_business
  run_*_out_of_business drive_*_out_of_business drive_*_out_of_office drive_*_from_power force_*_from_office remove_*_from_power
  remove_*_from_office vote_*_out_of_office bring_*_to_standstill(flags=deed) starve_*_of_fund cut_*_to_bone(flags=deed) impose_ban@on
  slap_ban@on place_ban@on put_ban@on issue_ban@on enforce_ban@on impose_restriction@on place_restriction@on put_restriction@on
  impose_limit@on,to place_limit@on put_limit@on set_limit@on,to impose_curb@on impose_cap@on impose_moratorium@on place_moratorium@on
  declare_moratorium@on call_moratorium@on impose_freeze@on impose_embargo@on,against place_embargo@on impose_blockade@on
  impose_tariff@on,against slap_tariff@on impose_tax@on slap_tax@on impose_levy@on make_*_illegal make_*_crime see_back@of want_rid@of

# ---------------------------------------------------------------- lawsuits, punishment, pressure
idiom sue object=- effect=- topic=over,for:- act=sue strength=.8
  issue_subpoena@to,for slap_subpoena@on serve_subpoena@on serve_*_with_subpoena hit_*_with_subpoena hit_*_with_lawsuit slap_*_with_lawsuit
  file_grievance@against,over lodge_grievance@against file_charge_of@against
  join_suit@against join_lawsuit@against bring_challenge@to,against
  take_legal_action@against bring_legal_action@against threaten_legal_action@against,over bring_suit@against file_suit@against
  bring_lawsuit@against file_lawsuit@against launch_lawsuit@against lodge_lawsuit@against bring_case@against file_case@against
  bring_action@against start_proceeding@against open_proceeding@against bring_proceeding@against launch_legal_challenge@to,against
  mount_legal_challenge@to,against file_legal_challenge@to,against bring_legal_challenge@to,against launch_challenge@to,against
  mount_challenge@to,against file_challenge@to file_petition@against file_appeal@against lodge_appeal@against,over file_motion@against
  press_charge@against bring_charge@against file_charge@against prefer_charge@against lay_charge@against lodge_case@against
  drag_*_through_court drag_*_into_court haul_*_before_court haul_*_into_court see_*_in_court seek_injunction@against win_injunction@against
  obtain_injunction@against seek_damages@from pass_vote_of_no_confidence@in pass_motion_of_no_confidence@in call_vote_of_no_confidence@in
  table_motion_of_no_confidence@in file_motion_of_no_confidence@against bring_article_of_impeachment@against start_impeachment@of,against
idiom seek_ouster object=- effect=- act=demand strength=.8
  call_for_resignation@of,poss demand_resignation@of,poss seek_resignation@of,poss
idiom punish object=- effect=- topic=for,over:- act=punish strength=.8
  make_*_pay
  withdraw_whip@from strip_*_of_one's_title strip_*_of_one's_licence revoke_licence@of,poss revoke_license@of,poss
  want_*_gone impose_sanction@on,against slap_sanction@on
  place_sanction@on tighten_sanction@on,against levy_sanction@on,against hit_*_with_sanction slap_*_with_sanction impose_fine@on
  levy_fine@on,against slap_fine@on hit_*_with_fine slap_*_with_fine impose_penalty@on throw_book@at bring_*_to_justice put_*_on_trial
  put_*_in_dock put_*_behind_bars lock_*_up throw_*_in_jail throw_*_in_prison throw_*_behind_bars send_*_to_jail send_*_to_prison
  take_*_into_custody hand_*_ban hand_*_fine hand_*_suspension hand_*_deduction hand_*_penalty hand_*_jail_term
  hand_*_prison_term hand_*_prison_sentence hand_*_jail_sentence hand_*_sentence hand_*_term close_border@with,to seal_border@with
  shut_border@with,to close_embassy@in close_airspace@to show_*_door show_door@to give_*_boot give_*_sack give_*_marching_order give_*_one's_marching_order hand_*_one's_notice
  take_disciplinary_action@against take_action@against(strength=.6) take_measure@against(strength=.6) take_revenge@on exact_revenge@on
  get_even@with get_back@at settle_score@with teach_*_lesson rap_*_over_knuckle rap_*_on_knuckle slap_*_on_wrist(strength=.4)
  call_for_head@of,poss call_for_scalp@of,poss want_head@of,poss pass_sentence@on place_*_under_arrest place_*_under_house_arrest
  hold_*_in_contempt find_*_in_contempt find_*_guilty declare_*_persona_non_grata strip_*_of_one's_citizenship crack_whip@on
  freeze_asset@of(strength=.7)
idiom press object=0 clause=+ act=demand strength=.6
  put_pressure@on bring_pressure@on bring_pressure_to_bear@on pile_pressure@on heap_pressure@on exert_pressure@on keep_pressure@on
  keep_up_pressure@on step_up_pressure@on ratchet_up_pressure@on ramp_up_pressure@on increase_pressure@on apply_pressure@to,on
  put_*_under_pressure turn_up_heat@on put_heat@on turn_up_pressure@on hold_one's_feet_to_fire hold_foot_to_fire@of keep_one's_feet_to_fire
  put_squeeze@on put_screw@on tighten_screw@on twist_arm@of,poss lay_down_law@to give_*_talking-to
idiom ultimatum object=- clause=+ act=threaten strength=.5
  give_*_ultimatum issue_ultimatum@to deliver_ultimatum@to put_*_on_notice serve_notice@on fire_warning_shot@at fire_shot_across_bow@of
  draw_red_line@on,over rattle_sabre@at rattle_saber@at rattle_one's_sabre@at shake_one's_fist@at hold_gun_to_head@of,poss
  hold_*_to_ransom(agent=-) hold_*_hostage(agent=-)

# ---------------------------------------------------------------- support
idiom alliance object=+ effect=+ topic=against:- act=support strength=.8
  throw_in_one's_lot@with throw_one's_lot_in@with cast_one's_lot@with make_common_cause@with join_forces@with(strength=.6) link_arms@with
  take_side@of,poss close_rank@behind,with
idiom support object=+ effect=+ clause=+ act=support strength=.9
  intervene_on_side@of,poss intervene_on_behalf@of,poss intervene_in_support@of intervene_in_defence@of
  intervene_in_defense@of argue_on_behalf@of,poss testify_on_behalf@of,poss
  campaign_on_behalf@of,poss stump_on_behalf@of,poss lobby_on_behalf@of,poss file_brief_in_support@of
  run_ad_on_behalf@of,poss air_ad_on_behalf@of,poss spend_money_on_behalf@of,poss tape_robocall@for
  record_robocall@for tape_ad@for film_ad@for headline_rally@for cast_vote_in_favor@of cast_vote_in_favour@of
  cast_ballot_in_favor@of cast_ballot_in_favour@of hold_fundraiser@for host_fundraiser@for headline_fundraiser@for throw_fundraiser@for
  knock_on_door@for hit_trail@for record_ad@for cut_ad@for appear_in_ad@for run_ad@for
  be_voting@for be_campaigning@for be_lobbying@for be_pushing@for be_rallying@for,behind let_*_through
  make_*_centerpiece make_*_centrepiece make_*_cornerstone make_*_hallmark
  make_*_signature_issue make_*_one's_signature make_*_one's_cause make_*_rallying_cry
  stake_one's_career@on stake_one's_presidency@on hang_one's_hat@on run_on_platform@of plant_one's_flag@on carry_bill whip_vote@for
  go_all_in@on,for,behind be_all_in@on be_gung-ho@for,about be_sold@on be_bullish@about be_four-square@for be_squarely@for be_solidly@for
  be_firmly@for be_out_front@for be_big_fan@of be_great_fan@of be_huge_fan@of be_true_believer@in be_convert@to be_sympathetic@to,towards
  be_well_disposed@to,towards,toward be_favourably_disposed@to,towards be_favorably_disposed@to,toward be_kindly_disposed@to,towards
  be_on_same_wavelength@as be_of_one_view@with be_cool@with(strength=.4) be_at_ease@with be_at_peace@with be_reconciled@to
  be_resigned@to(strength=.3) have_*_back have_good_word@for put_in_good_word@for put_in_word@for say_good_word@for take_shine@to
  take_kindly@to set_great_store@by put_great_store@by set_store@by put_stock@in lay_out_case@for set_out_case@for push_case@for
  build_case@for write_in_favour@of,poss write_in_favor@of,poss write_in_support@of,poss speak_out_in_favour@of speak_out_in_favor@of
  declare_in_favour@of declare_in_favor@of declare_oneself_in_favour@of declare_oneself_in_favor@of declare_oneself@for
  weigh_in_in_favour@of weigh_in_on_side@of,poss weigh_in@behind come_in@behind row_in@behind(strength=.8) swing_in@behind
  fall_into_line@behind fall_in_line@behind get_in_line@behind line_up_in_support@of line_up_on_side@of,poss be_in_camp@of,poss
  join_camp@of,poss join_ranks@of join_chorus@for join_chorus_of_call@for give_*_one's_vote give_*_one's_backing give_*_one's_support
  give_*_one's_full_support promise_*_one's_vote promise_*_one's_support promise_*_one's_backing pledge_*_one's_support
  offer_*_one's_support lend_*_one's_support be_with_*_all_way be_with_*_every_step give_*_full_support pledge_one's_support@to,for pledge_one's_backing@to pledge_one's_allegiance@to
  throw_open_door@to open_one's_arm@to welcome_*_with_open_arm embrace_*_with_open_arm greet_*_with_open_arm be_foursquare@behind
  be_wholly@behind be_completely@behind be_one_hundred_percent@behind be_right@behind be_united@behind be_ranged@behind be_lined_up@behind
  nail_one's_colors_to_mast@of believe_word@of make_case@for make_argument@for take_stand@for sign_petition@for present_petition@for back_*_to_hilt
  back_*_all_way support_*_to_hilt defend_*_to_hilt take_up_fight@for fight_good_fight@for be_squarely@behind be_solidly@behind
  be_four-square@behind go_in_to_battle@for put_one's_money@on be_in_favour@of be_in_favor@of be_all@for be_all_in_favour@of
  be_all_in_favor@of be_on_side@of,poss be_in_corner@of,poss be_on_board@with get_on_board@with come_on_board@with
  stand_shoulder_to_shoulder@with stand_side_by_side@with stand_in_solidarity@with be_in_solidarity@with stand_foursquare@behind
  stand_squarely@behind be_firmly@behind be_fully@behind come_out_in_favour@of come_out_in_favor@of come_down_in_favour@of
  come_down_in_favor@of come_down_on_side@of,poss rule_in_favour@of rule_in_favor@of find_in_favour@of find_in_favor@of decide_in_favour@of
  decide_in_favor@of speak_in_favour@of speak_in_favor@of argue_in_favour@of argue_in_favor@of testify_in_favour@of testify_in_favor@of
  speak_in_support@of come_out_in_support@of rally_in_support@of march_in_support@of speak_up_in_support@of throw_one's_weight@behind
  put_one's_weight@behind throw_one's_support@behind throw_one's_backing@behind swing_one's_support@behind swing_one's_weight@behind
  put_one's_support@behind lend_one's_support@to lend_one's_backing@to lend_one's_weight@to lend_one's_name@to lend_one's_voice@to
  lend_support@to lend_weight@to(strength=.4) lend_hand@to(flags=deed) add_one's_voice@to add_one's_name@to put_one's_name@to
  take_one's_part@poss come_to_defence@of,poss come_to_defense@of,poss rush_to_defence@of,poss rush_to_defense@of,poss leap_to_defence@of,poss
  leap_to_defense@of,poss spring_to_defence@of,poss spring_to_defense@of,poss jump_to_defence@of,poss jump_to_defense@of,poss
  rally_to_defence@of,poss rally_to_defense@of,poss come_to_rescue@of,poss(flags=deed) come_to_aid@of,poss ride_to_rescue@of,poss
  rally_to_side@of,poss rally_to_cause@of,poss take_up_cause@of,poss champion_cause@of,poss plead_cause@of plead_case@of,poss,for
  fight_corner@of,poss,for speak_up_in_defence@of speak_up_in_defense@of speak_out_in_defence@of speak_out_in_support@of go_to_bat@for
  go_in_to_bat@for go_into_bat@for stick_one's_neck_out@for bang_drum@for beat_drum@for fly_flag@for wave_flag@for carry_torch@for
  carry_flag@for carry_banner@for take_up_cudgels@for take_up_baton@for make_pitch@for make_plea@for put_case@for argue_case@for
  state_case@for stand_firm@on,behind hold_firm@on,to stand_fast@behind lead_charge@for lead_fight@for lead_campaign@for lead_call@for
  lead_push@for launch_campaign@for launch_petition@for start_petition@for sign_one's_name@to join_call@for echo_call@for renew_call@for
  repeat_call@for issue_call@for join_fight@for nail_one's_colours_to_mast@of hitch_one's_wagon@to keep_faith@with keep_flame_alive@for
  be_believer@in be_big_believer@in be_firm_believer@in be_fan@of be_friend@of(strength=.6) be_in_agreement@with be_in_accord@with
  be_in_sympathy@with be_in_tune@with(strength=.5) be_on_same_page@as,with be_on_same_side@as be_of_one_mind@with,on be_of_same_mind@as
  be_at_one@with see_eye_to_eye@with see_merit@in see_value@in see_wisdom@in see_sense@in say_yes@to say_aye@to give_one's_vote@to
  cast_one's_vote@for cast_vote@for cast_ballot@for cast_one's_ballot@for
# "is for the toll", "is behind the strike": of a thing only, for "is for girls" and "is behind Norland" say something else.
idiom be_for object=+ clause=+ act=support strength=.7 flags=thing
  be@for be@behind(flags=thing,deed)
idiom no_position object=0 act=state strength=.2
  be_on_other_side@of be_on_opposite_side@of be_on_wrong_side@of be_on_right_side@of be_on_far_side@of be_on_both_side@of
  be_on_different_side@of be_on_either_side@of be_on_same_side@of be_on_north_side@of be_on_south_side@of be_on_east_side@of
  be_on_west_side@of be_for_sale be_for_hire be_for_rent be_for_lease be_for_auction be_for_show be_for_real be_for_life be_for_good
  be_for_free be_for_fun be_for_example be_for_instance be_for_now be_for_ever be_for_beginner be_for_adult be_for_child be_for_use@by,in
  be_for_release be_for_consumption be_for_export be_for_illustration be_for_purpose@of be_for_sake@of,poss be_for_benefit@of,poss
  be_for_moment be_for_time be_behind_bar be_behind_schedule be_behind_time be_behind_scene be_behind_wheel be_behind_desk be_behind_counter
  be_behind_camera be_behind_curtain be_behind_glass be_behind_fence be_behind_paywall be_behind_curve be_behind_plan be_behind_ball
  be_against_clock be_against_rope be_against_wall be_against_tide be_against_backdrop@of
idiom vote_against object=- effect=- act=vote strength=.9
  cast_vote@against cast_one's_vote@against cast_ballot@against vote_no@on,to vote_nay@on vote_*_down pass_motion@against
  vote_no_confidence@in
idiom claim_right object=+ clause=+ act=demand strength=.6
  assert_one's_right@to,to:inf assert_right@to,to:inf,of claim_one's_right@to,to:inf claim_right@to,to:inf insist_on_one's_right@to,to:inf
  defend_one's_right@to,to:inf defend_right@to:inf,of reserve_right@to:inf reserve_one's_right@to:inf stand_on_one's_right@to,to:inf
  exercise_one's_right@to,to:inf(strength=.4) lay_claim@to stake_claim@to stake_one's_claim@to press_claim@to,for press_one's_claim@to,for
  put_in_bid@for,to:inf put_in_claim@for lodge_bid@for,to:inf submit_bid@for,to:inf mount_bid@for,to:inf launch_bid@for,to:inf
  throw_one's_cap_into_ring@for put_oneself_forward@for have_designs@on(strength=.4)
# "asked them to leave the program alone"
idiom leave_alone object=+ effect=+ act=support strength=.5
  leave_*_alone leave_*_intact leave_*_untouched leave_*_in_place leave_*_unchanged leave_*_as_is
  keep_*_in_place keep_*_intact keep_*_on_book keep_*_alive(flags=thing) keep_*_as_is leave_*_on_book
idiom vote_yes object=+ effect=+ act=vote strength=.9
  vote_in_favour@of vote_in_favor@of vote_yes@on,to vote_aye@on vote_confidence@in
idiom approve object=+ effect=+ clause=+ act=support strength=.7
  give_green_light@to,for,to:inf give_*_green_light give_go-ahead@to,for,to:inf give_*_go-ahead give_thumbs_up@to give_thumbs-up@to
  give_*_thumbs_up give_*_thumbs-up give_nod@to give_*_nod give_*_one's_blessing give_one's_blessing@to,for give_blessing@to
  give_*_seal_of_approval give_one's_seal_of_approval@to give_one's_approval@to,for give_one's_assent@to give_royal_assent@to
  give_one's_consent@to,for give_one's_backing@to give_one's_support@to give_one's_imprimatur@to give_*_clean_bill_of_health
  give_*_all-clear give_all-clear@to,for give_*_free_rein(strength=.4) give_free_rein@to(strength=.4) give_*_free_hand(strength=.4)
  put_one's_stamp_of_approval@on sign_*_into_law put_pen_to_paper@on pass_*_into_law write_*_into_law write_*_into_constitution make_*_law
  put_*_into_law put_*_into_effect put_*_on_statute_book put_*_on_agenda(strength=.4) put_*_on_ballot(strength=.4)
  pave_way@for,to(flags=deed) clear_way@for,to(strength=.5) open_way@for,to(flags=deed) smooth_way@for,to(flags=deed)
  pave_path@for(flags=deed) open_door@to,for(strength=.5) leave_door_open@to,for(strength=.3) keep_door_open@to,for(strength=.3)
  lay_groundwork@for(flags=deed) lay_foundation@for(flags=deed) make_room@for(strength=.4) take_*_on_board(strength=.4) get_ball_rolling@on
  go_full_steam_ahead@with(strength=.7) plough_on@with plow_on@with lift_ban@on lift_sanction@on,against lift_restriction@on
  lift_embargo@on,against lift_moratorium@on lift_blockade@of,on lift_siege@of lift_tariff@on,against lift_cap@on lift_curb@on
  ease_restriction@on ease_sanction@on,against ease_pressure@on ease_curb@on relax_rule@on,for(strength=.4) drop_charge@against
  drop_case@against drop_lawsuit@against drop_opposition@to withdraw_opposition@to
  waive_objection@to drop_resistance@to restore_tie@with restore_relation@with normalise_relation@with normalize_relation@with
  normalise_tie@with normalize_tie@with resume_relation@with establish_relation@with mend_tie@with mend_fences@with mend_relation@with
  build_bridge@with,to bury_hatchet@with make_peace@with patch_up_relation@with patch_things_up@with extend_olive_branch@to
  offer_olive_branch@to hold_out_olive_branch@to extend_hand_of_friendship@to
idiom bombard object=- effect=- act=harm strength=.7 flags=violent
  fire_rocket@at,into,on fire_missile@at,into,on fire_mortar@at,into,on fire_shell@at,into,on fire_artillery@at,into,on
  launch_rocket@at,into,on launch_missile@at,into,on lob_shell@at,into,on lob_rocket@at,into lob_missile@at,into drop_bomb@on
  launch_air_strike@on,against,in launch_airstrike@on,against,in launch_strike@on,against carry_out_air_strike@on,against,in
  carry_out_airstrike@on,against,in carry_out_strike@on,against carry_out_raid@on,in launch_raid@on launch_offensive@against
  launch_invasion@of mount_invasion@of
idiom arms object=+ act=help strength=.5 flags=person
  supply_weapon@to send_weapon@to provide_weapon@to deliver_weapon@to ship_weapon@to funnel_weapon@to smuggle_weapon@to supply_arms@to
  send_arms@to provide_arms@to deliver_arms@to ship_arms@to funnel_arms@to smuggle_arms@to supply_ammunition@to send_ammunition@to
  provide_ammunition@to send_tank@to supply_tank@to send_missile@to supply_missile@to send_reinforcement@to
  provide_arms_and_money@to supply_*_with_weapon supply_*_with_arms provide_*_with_weapon provide_*_with_arms supply_*_with_ammunition
  provide_military_aid@to send_military_aid@to give_military_aid@to provide_military_assistance@to provide_safe_haven@to
  provide_air_cover@to give_safe_haven@to
idiom agree object=+ act=agree strength=.5 flags=mutual
  strike_deal@with strike_accord@with strike_bargain@with reach_deal@with reach_agreement@with reach_accord@with
  reach_settlement@with(strength=.4) reach_truce@with(strength=.4) reach_compromise@with cut_deal@with sign_agreement@with sign_deal@with
  sign_treaty@with sign_pact@with sign_accord@with close_deal@with(strength=.4) come_to_agreement@with do_deal@with find_common_ground@with
  seal_deal@with clinch_deal@with shake_hand@with(strength=.3) forge_alliance@with form_alliance@with form_coalition@with
  build_alliance@with strike_alliance@with enter_alliance@with
idiom fund object=+ effect=+ act=support strength=.6
  pump_money@into pour_money@into plough_money@into plow_money@into put_money@into inject_money@into inject_cash@into funnel_money@to,into
  provide_funding@for,to secure_funding@for restore_funding@for,to increase_funding@for,to boost_funding@for,to raise_money@for
  foot_bill@for(strength=.4) give_money@to set_aside_money@for find_money@for approve_funding@for
idiom defund object=- effect=- act=oppose strength=.6
  cut_funding@for,to,of pull_funding@for,from,of withdraw_funding@for,from freeze_funding@for,to slash_funding@for,to
  reduce_funding@for,to(strength=.5) withhold_funding@from,for block_funding@for strip_funding@from divert_money@from divert_funding@from
  cut_aid@to suspend_aid@to freeze_aid@to withhold_aid@from

# ---------------------------------------------------------------- praise, trust, hope
idiom praise object=+ effect=+ topic=for:+ act=praise strength=.8
  sing_praise@of,poss heap_praise@on,upon lavish_praise@on,upon shower_praise@on pile_praise@on shower_*_with_praise heap_accolade@on
  pay_tribute@to pay_homage@to pay_one's_respect@to(strength=.4) give_credit@to give_*_credit give_*_full_credit give_kudos@to give_props@to
  give_shout-out@to give_*_shout-out give_*_standing_ovation give_*_round_of_applause give_*_warm_welcome give_*_welcome(strength=.5) give_welcome@to(strength=.5) roll_out_red_carpet@for
  roll_out_welcome_mat@for welcome_*_with_open_arms receive_*_with_open_arms greet_*_with_open_arms tip_one's_hat@to tip_one's_cap@to
  take_one's_hat_off@to doff_one's_cap@to doff_one's_hat@to raise_glass@to raise_toast@to wax_lyrical@about,over speak_highly@of
  speak_well@of speak_favourably@of,about speak_favorably@of,about speak_approvingly@of,about speak_admiringly@of,about
  speak_kindly@of,about speak_positively@of,about speak_supportively@of speak_enthusiastically@of,about speak_warmly@of speak_fondly@of speak_glowingly@of think_highly@of think_world@of have_favorable_view@of have_favourable_view@of
  have_favorable_opinion@of have_favourable_opinion@of have_positive_view@of have_positive_opinion@of have_positive_impression@of
  hold_favorable_view@of hold_favourable_view@of hold_positive_view@of view_*_favorably view_*_favourably view_*_positively
  see_*_favorably see_*_favourably regard_*_favorably look_favorably@on,upon look_favourably@on,upon think_well@of have_high_opinion@of
  have_high_regard@for have_good_thing_to_say@about have_kind_word@for have_warm_word@for have_nothing_but_praise@for have_only_praise@for
  be_full_of_praise@for be_lavish_in_one's_praise@of be_fulsome_in_one's_praise@of be_effusive_in_one's_praise@of,for hold_*_in_high_regard
  hold_*_in_high_esteem hold_*_up_as_model hold_*_up_as_example hold_*_dear put_*_on_pedestal take_pride@in take_heart@from(strength=.4)
  take_comfort@in(strength=.3) take_delight@in take_pleasure@in
idiom trust object=+ effect=+ act=support strength=.6
  have_faith@in have_confidence@in have_every_confidence@in have_full_confidence@in have_trust@in have_lot_of_time@for have_soft_spot@for
  have_sympathy@for,with have_respect@for have_love@for have_no_problem@with(strength=.5)
  have_no_complaint@about,with(strength=.4) have_no_objection@to(strength=.5) have_no_quarrel@with(strength=.4)
  see_no_alternative@to(strength=.5) have_no_alternative@to(strength=.4)
  have_no_issue@with(strength=.4) have_no_qualm@about(strength=.5) have_no_regret@about(strength=.5) put_one's_faith@in put_one's_trust@in
  place_one's_trust@in place_one's_faith@in put_trust@in put_faith@in place_faith@in pin_one's_hope@on set_one's_sight@on(strength=.5)
  set_one's_heart@on have_high_hope@for have_hope@for(strength=.4) keep_one's_finger_crossed@for wish_*_luck wish_*_well
  wish_*_every_success wish_*_success wish_*_good_luck wish_*_all_best wish_*_best hold_out_hope@for,of(strength=.4) be_on_good_terms@with
  be_on_friendly_terms@with

# ---------------------------------------------------------------- promises, plans, concessions
idiom promise object=+ effect=+ clause=+ act=promise strength=.6
  make_commitment@to make_pledge@to,to:inf make_promise@to:inf give_one's_word@to:inf,that make_*_priority make_*_top_priority
  make_priority@of stake_one's_reputation@on set_one's_mind@on,to have_one's_eye@on(strength=.4) have_every_intention@of,to:inf
  stop_at_nothing@to:inf leave_no_stone_unturned@to:inf move_heaven_and_earth@to:inf go_all_out@for,to:inf bend_over_backwards@to:inf
  pull_out_all_stop@for,to:inf spare_no_effort@to:inf do_one's_best@to:inf do_one's_utmost@to:inf make_effort@to:inf
  make_every_effort@to:inf set_wheel_in_motion@for throw_one's_hat_into_ring@for(strength=.4) throw_one's_hat_in_ring@for(strength=.4)
  make_bid@for
idiom concede object=0 act=concede strength=.4 flags=weak
  make_concession@to,on bow_to_pressure@from cave_to_pressure@from give_in_to_pressure@from bend_to_will@of,poss bow_to_demand@of,from
  give_in_to_demand@of,from meet_*_halfway bow_to_inevitable come_to_terms@with come_round_to_idea@of(object=+)
  come_around_to_idea@of(object=+) do_u-turn@on,over perform_u-turn@on,over make_u-turn@on,over change_one's_tune@on
  change_one's_mind@on,about,over have_change_of_heart@on,over,about take_responsibility@for take_blame@for take_full_responsibility@for
  eat_one's_word eat_humble_pie@over eat_crow@over
idiom apologise object=- act=concede strength=.5
  say_sorry@for,about make_amends@for offer_apology@for issue_apology@for make_apology@for come_clean@about,over

# ---------------------------------------------------------------- speech and labels
idiom say object=0 act=state strength=.4 flags=cue
  make_clear@that be_of_view@that be_of_opinion@that take_view@that hold_view@that make_point@that make_case@that make_argument@that
  let_it_be_known@that let_it_be_understood@that give_assurance@that go_on_record@as,that be_on_record@as,that be_adamant@that be_clear@that
idiom label object=0 topic=as:0 act=state strength=.6 flags=label
  write_*_off

# ---------------------------------------------------------------- the noun after the preposition feels; the position is about the subject
idiom ill_received object=- act=criticise strength=.6 flags=experiencer
  draw_fire@from,of come_under_fire@from be_under_fire@from be_under_attack@from,by come_under_attack@from come_in_for_stick@from take_flak@from catch_flak@from draw_flak@from
  take_heat@from catch_heat@from feel_wrath@of,poss face_wrath@of,poss face_music@from face_revolt@by,from face_rebellion@by,from
  face_mutiny@by,from run_afoul@of run_foul@of fall_flat@with go_down_poorly@with go_down_ill@with go_over_badly@with,among
  go_over_poorly@with go_down_like_cup_of_cold_sick@with land_badly@with be_badly_received@by be_poorly_received@by be_ill_received@by
  be_coldly_received@by be_red_rag@to be_sore_point@with,for be_thorn_in_side@of,poss be_thorn_in_flesh@of,poss get_back_up@of,poss
  put_nose_out_of_joint@of,poss make_blood_boil@of,poss set_tooth_on_edge@of,poss try_patience@of,poss test_patience@of,poss
  outstay_welcome@with earn_scorn@of,from,poss draw_scorn@of,from draw_derision@of,from draw_ridicule@of,from draw_contempt@of draw_boo@from
  draw_jeer@from draw_howl@from earn_enmity@of,poss invite_scorn@of,from be_anathema@to be_unpopular@with,among be_unacceptable@to
  be_out_of_favour@with be_out_of_favor@with fall_out_of_favour@with fall_out_of_favor@with fall_foul@of go_down_badly@with
  go_down_like_lead_balloon@with sit_badly@with sit_uneasily@with sit_ill@with play_badly@with,among draw_ire@of,from,poss earn_ire@of,poss
  attract_ire@of incur_wrath@of earn_wrath@of draw_wrath@of provoke_wrath@of provoke_fury@of,among,from raise_hackle@of,among
  ruffle_feather@of,among stick_in_craw@of,poss stick_in_throat@of,poss get_under_skin@of,poss get_on_nerve@of,poss rub_*_up_wrong_way
  rub_*_wrong_way make_*_angry make_*_furious leave_*_cold leave_*_fuming leave_*_furious leave_*_angry drive_*_mad drive_*_crazy
  set_*_on_edge send_shiver_down_spine@of cause_anger@among cause_outrage@among spark_anger@among spark_outrage@among spark_fury@among
  be_bugbear@of,for be_bogeyman@for be_bete_noire@of
idiom well_received object=+ act=praise strength=.6 flags=experiencer
  have_*_behind_it have_*_behind_they have_*_behind_he have_*_behind_she have_*_on_one's_side have_*_in_one's_corner have_*_on_side
  have_*_onside have_*_on_board get_*_on_board go_down_a_storm@with go_over_well@with,among resonate_well@with land_well@with be_hit@with
  be_well_received@by be_warmly_received@by be_well-received@by be_favourite@of,with,among be_favorite@of,with,among be_darling@of
  be_to_liking@of,poss be_to_taste@of,poss meet_approval@of,poss meet_with_approval@of,from,poss win_approval@of,from,poss
  win_blessing@of,poss win_vote@of,poss win_applause@of,from win_plaudit@of,from win_acclaim@from earn_plaudit@from draw_applause@from
  draw_plaudit@from draw_cheer@from win_round_of_applause@from gain_ear@of,poss capture_imagination@of,poss bring_smile_to_face@of,poss
  bring_joy@to bring_cheer@to be_popular@with,among be_acceptable@to be_welcome@to go_down_well@with go_down_treat@with sit_well@with
  play_well@with,among find_favour@with,among find_favor@with,among win_favour@with win_favor@with be_in_good_books@of
  be_music_to_ear@of,poss win_heart@of,poss win_confidence@of win_trust@of win_respect@of earn_respect@of earn_trust@of win_admiration@of
  strike_chord@with strike_right_chord@with make_*_happy make_*_proud win_*_over win_*_round bring_*_onside bring_*_on_board
  warm_heart@of,poss be_dear_to_heart@of,poss be_close_to_heart@of,poss

# ---------------------------------------------------------------- what a speaker says of the subject, ill
# With `-` among its slots a phrase counts alone as well: "that is a blow", "that is a blow to the valley".
idiom ill_for object=0 effect=- agent=- act=criticise strength=.6
  be_threat@-,to be_danger@-,to be_menace@-,to be_affront@-,to be_insult@-,to be_disservice@-,to be_stain@on be_blot@on be_assault@on
  be_invasion@of be_intrusion@on,upon,into be_encroachment@on,upon be_infringement@of,on be_denial@of be_usurpation@of
  be_attack@on be_violation@of be_breach@of be_betrayal@of be_abuse@of be_disgrace@-,to be_blow@-,to,for be_body_blow@-,to,for
  be_slap_in_face@-,of,for,to be_kick_in_teeth@-,for,to be_smack_in_face@-,of,for be_stab_in_back@-,for,of be_nail_in_coffin@of
  be_travesty@of be_mockery@of be_embarrassment@-,to be_bad_news@-,for be_bad_deal@-,for be_raw_deal@-,for be_bad@for be_terrible@for
  be_disastrous@for be_harmful@to be_damaging@to,for be_dangerous@for,to be_unfair@to,on be_unjust@to be_cruel@to be_waste@of be_drain@on
  be_burden@-,on,to be_death_knell@for,of be_death_sentence@-,for be_disaster@-,for be_catastrophe@-,for be_tragedy@-,for
  be_setback@-,for,to be_disincentive@to be_distraction@from take_toll@-,on,of wreak_havoc@on,in,with do_damage@to do_harm@to do_violence@to tie_hand@of,poss
  expose_*_to_risk expose_*_to_theft expose_*_to_danger expose_*_to_abuse expose_*_to_fraud expose_*_to_lawsuit
  expose_*_to_harm expose_*_to_attack expose_*_to_liability expose_*_to_exploitation expose_*_to_hazard
  do_nothing@for,to:inf do_little@for,to:inf do_disservice@-,to do_*_disservice do_*_no_favour do_*_no_favor do_no_favour@to put_*_at_risk
  put_*_in_danger put_*_in_jeopardy put_*_in_harm's_way put_*_in_peril put_life_at_risk put_job_at_risk put_safety_at_risk pose_threat@-,to
  pose_danger@-,to pose_risk@-,to(strength=.4) pose_hazard@-,to violate_right@of,poss trample_on_right@of,poss ride_roughshod@over
  run_roughshod@over make_mockery@of make_travesty@of take_advantage@of rub_salt_into_wound@of rub_salt_in_wound@of come_at_expense@of
  run_counter@to fly_in_face@of run_contrary@to play_havoc@with leave_*_in_lurch leave_*_high_and_dry leave_*_behind(strength=.4)
  leave_*_out_in_cold leave_*_out_of_pocket leave_*_worse_off sell_*_down_river sell_*_short let_*_down hang_*_out_to_dry throw_*_to_wolf
  hit_*_in_pocket turn_blind_eye@to(effect=+) pull_wool_over_eye@of,poss throw_dust_in_eye@of,poss
idiom tool_of object=0 agent=- act=accuse strength=.6
  be_in_pocket@of,poss be_in_thrall@to be_in_hock@to be_in_cahoots@with be_in_league@with be_in_bed@with be_hand_in_glove@with
  be_beholden@to be_soft@on go_soft@on be_weak@on be_puppet@of be_tool@of be_mouthpiece@for,of be_slave@to be_captive@to,of
  do_bidding@of,poss do_dirty_work@of,poss play_into_hand@of,poss dance_to_tune@of,poss curry_favour@with curry_favor@with carry_water@for
  reek@of smack@of stink@of
idiom judge_ill object=0 agent=- act=criticise strength=.6
  show_disregard@for display_disregard@for,of show_contempt@for display_contempt@for show_no_regard@for have_no_regard@for make_political_hay@of,from make_hay@of,from
  show_no_respect@for have_no_respect@for show_no_remorse@-,for show_no_interest@in show_no_concern@for show_no_sign@of
  demonstrate_disregard@for demonstrate_contempt@for spiral_out_of_control spin_out_of_control be_spiral_out_of_control
  live_in_denial bury_truth hide_truth@-,from dodge_question@-,about,on duck_question@-,about,on
  keep_*_in_dark leave_*_in_dark negotiate_in_bad_faith@-,with bargain_in_bad_faith@-,with act_in_bad_faith operate_in_bad_faith argue_in_bad_faith cook_book cook_number
  cook_figure fudge_number fudge_figure massage_number massage_figure fiddle_figure juggle_number stack_deck@-,against,for rig_game
  rig_system put_thumb_on_scale move_goalpost@-,on,for play_chicken@with play_game@with play_favorite@-,with play_favourite@-,with
  play_to_base play_to_gallery play_to_camera roll_dice@-,on,with punt@on pass_trash
  be_awol@-,on be_missing_in_action@-,on be_derelict@-,in,of be_remiss@-,in be_out_of_reach be_out_of_whack
  be_drunk_with_power be_in_over_one's_head be_in_bad_faith be_tone_deaf@-,to,on be_nowhere_to_be_found be_all_talk be_rubber_stamp@for
  be_cave-in@-,to,on be_surrender@-,to be_capitulation@-,to be_abdication@-,of,to be_dereliction@-,of be_retreat@-,from be_cop-out
  be_gift@to be_giveaway@to be_handout@to be_sop@to be_sweetheart_deal@for be_bait_and_switch be_shell_game be_sleight_of_hand
  be_power_grab@by be_end_run@around be_backdoor@-,to be_solution_in_search_of_problem be_political_theater be_political_theatre
  be_political_stunt be_political_ploy be_bridge_to_nowhere be_one-size-fits-all be_unfunded_mandate be_blank_check@-,for
  put_politics_over put_party_over put_profit_over put_special_interest@over,before,ahead do_end_run@around ask_for_trouble
  leave_taxpayer_on_hook saddle_*_with_debt balance_budget_on_back@of,poss lose_public_trust betray_public_trust
  be_full_of_lie be_full_of_falsehood be_full_of_inaccuracy be_full_of_distortion be_full_of_hot_air be_full_of_error
  be_pack_of_lie be_bunch_of_lie be_web_of_lie be_tissue_of_lie be_string_of_lie have_no_accountability
  have_no_transparency have_no_oversight lack_accountability lack_oversight answer_to_no_one answer_to_nobody
  be_accountable_to_no_one be_accountable_to_nobody
  be_waste_of_space be_wrong be_wrong@to:inf be_mistake be_mistaken leave_bitter_taste beggar_belief stretch_credulity defy_reason
  lack_credibility lack_courage lack_integrity lack_judgment lack_judgement lack_teeth lack_transparency lack_substance ring_hollow
  ring_alarm_bell have_no_leg_to_stand_on have_no_credibility@-,with have_no_moral_compass have_no_mandate@for,to:inf be_mockery_of_justice
  be_miscarriage_of_justice be_abuse_of_power be_cause_for_concern@-,for be_cause_for_alarm be_source_of_concern fail_to_deliver@-,on
  fail_at_first_hurdle go_too_far go_overboard@-,with,on overstep_mark overstep_line overstep_one's_bound overstep_one's_authority
  exceed_one's_authority exceed_one's_power cross_line cross_red_line cross_rubicon miss_mark miss_point miss_boat@-,on drop_ball@-,on
  lose_plot lose_one's_way lose_touch@with lose_one's_nerve@-,over lose_control@of be_out_of_touch@-,with be_out_of_control be_out_of_line
  be_out_of_order be_out_of_step@-,with be_out_of_one's_depth be_out_of_one's_mind be_out_of_date be_out_of_question be_off_table
  be_off_mark be_off_base be_wide_of_mark be_beyond_pale be_beyond_joke be_below_belt be_over_top be_past_joke be_asleep_at_wheel
  be_asleep_at_switch be_in_shambles be_in_tatters be_in_disarray be_on_wrong_track be_on_wrong_side_of_history be_on_slippery_slope
  be_on_take be_two-faced be_up_to_no_good be_full_of_it be_full_of_holes be_doomed_to_fail be_bound_to_fail be_destined_to_fail
  be_insult_to_injury be_step_too_far be_step_backward be_step_backwards be_step_back be_step_in_wrong_direction be_backward_step
  be_retrograde_step be_race_to_bottom be_recipe_for_disaster be_recipe_for_chaos be_accident_waiting_to_happen be_ticking_time_bomb
  be_thin_end_of_wedge be_drop_in_ocean be_drop_in_bucket be_too_little_too_late be_missed_opportunity be_wasted_opportunity
  be_white_elephant be_house_of_cards be_bad_idea be_dark_day@-,for be_sad_day@-,for be_black_day@-,for be_dereliction_of_duty make_no_sense
  make_little_sense make_laughing_stock@of make_fool@of make_nonsense@of make_mess@of make_hash@of make_pig's_ear@of make_things_worse
  make_matters_worse make_mistake make_bad_situation_worse leave_much_to_be_desired leave_lot_to_be_desired leave_bad_taste leave_sour_taste
  do_more_harm_than_good add_insult_to_injury add_fuel_to_fire add_fuel_to_flame@-,of pour_fuel_on_fire pour_petrol@on pour_gasoline_on_fire dump_gasoline_on_fire throw_gasoline_on_fire
  throw_petrol_on_fire throw_fuel_on_fire dump_fuel_on_fire fan_flame@of
  play_with_fire play_politics@with play_fast_and_loose@with play_russian_roulette@-,with play_dumb play_blame_game@-,with
  set_dangerous_precedent@-,for set_bad_precedent@-,for set_terrible_precedent@-,for set_bad_example@-,for,to open_pandora's_box
  open_can_of_worms open_floodgate@-,to,for put_profit@before,ahead put_politics@before put_party@before,above put_cart_before_horse
  pass_buck@-,to,on move_goalposts@-,on,for drag_one's_foot@-,on,over,in drag_one's_feet@-,on,over,in drag_one's_heel@-,on,over
  bury_one's_head_in_sand@-,on,over,about fiddle_while_rome_burn sit_on_one's_hand sweep_*_under_carpet sweep_*_under_rug
  brush_*_under_carpet throw_baby_out_with_bathwater throw_money@at throw_good_money_after_bad stoke_fear@of,about,among
  stoke_division@in,between stoke_hatred@of,against sow_division@in,among,between sow_discord@in,among sow_seed@of(strength=.4)
  spread_lie@about spread_misinformation@about spread_disinformation@about spread_falsehood@about spread_hate@against spread_fear@of,about
  spread_rumour@about spread_rumor@about tell_lie@-,about,to peddle_lie@about peddle_myth@about cry_wolf@-,over cry_crocodile_tear@-,over
  shed_crocodile_tear@-,over line_one's_pocket feather_one's_nest pull_string@for cut_corner@-,on bend_rule@-,for bend_truth break_law
  break_rule break_one's_promise@-,to,on break_promise@-,to,on break_one's_word@-,to go_back_on_one's_word@-,to,on
  go_back_on_one's_promise@-,to renege_on_one's_promise@-,to abdicate_one's_responsibility@-,to,for abandon_one's_principle shirk_one's_duty
  shirk_one's_responsibility violate_law run_amok take_*_for_granted take_*_for_fool take_*_for_ride take_liberty@with
  knows_nothing@-,about,of deserve_condemnation@-,for deserve_contempt deserve_scorn deserve_censure@-,for deserve_rebuke deserve_punishment
  take_law_into_one's_own_hand have_no_place@in,on have_no_business have_no_right@to:inf have_no_clue@about have_no_shame have_no_basis@in
  have_no_merit know_no_shame fall_short@of,on fall_far_short@of fall_flat(strength=.4) fall_down_on_job fail_test@of
  fail_miserably@in,to:inf come_up_short@on,in get_it_wrong@-,on,about get_*_wrong be_wrong@about jump_gun@-,on
  shoot_oneself_in_foot@-,over,with shoot_from_hip talk_nonsense@-,about talk_rubbish@-,about talk_through_one's_hat
  speak_with_forked_tongue want_to_have_it_both_ways have_one's_cake_and_eat_it live_in_cloud_cuckoo_land live_in_dream_world
  live_in_fantasy_world come_back_to_haunt_* defy_belief defy_logic defy_common_sense turn_clock_back@on,to turn_back_clock@on,to
  set_clock_back@on,for paper_over_crack@in be_riddled@with be_fraught@with be_plagued@with be_rife@with be_littered@with cost_job cost_life
  destroy_job kill_job threaten_job drive_up_price push_up_price drive_up_cost push_up_cost kill_business go_nowhere go_in_wrong_direction
  send_wrong_message@-,to,about send_wrong_signal@-,to be_wrong_place@for be_wrong_time@for,to:inf be_wrong_answer@-,to
  be_wrong_approach@-,to be_wrong_way@-,to:inf be_dead_on_arrival be_dead_in_water treat_*_with_contempt treat_*_like_dirt
  be_conspicuous@by have_it_backwards have_it_backward get_it_backwards get_it_backward
  insult_one's_intelligence
  rob_peter_to_pay_paul rearrange_deckchair mark_one's_own_homework kick_*_when_down divide_and_rule

# ---------------------------------------------------------------- what a speaker says of the subject, well
idiom good_for object=0 effect=+ agent=+ act=praise strength=.6
  be_win@for be_win-win@-,for be_victory@-,for be_triumph@-,for,of be_boon@-,to,for be_boost@-,to,for be_blessing@-,for,to
  be_good_news@-,for be_great_news@-,for be_good_day@-,for be_great_day@-,for be_good_thing@-,for be_great_thing@-,for be_shot_in_arm@-,for
  be_lifeline@-,for,to be_asset@to be_credit@to be_tribute@to be_breakthrough@-,for,in be_milestone@-,for,in be_step_forward@-,for,in
  be_big_step_forward@-,for,in be_huge_step_forward@-,for be_landmark@-,for be_game_changer@-,for be_good@for be_great@for be_vital@for,to
  be_essential@for,to be_crucial@for,to be_key@to be_central@to(strength=.3) be_fair@to be_beneficial@to,for be_helpful@to,for
  be_advantageous@to,for be_bulwark@against(effect=-) be_safeguard@against(effect=-) do_wonder@for do_*_world_of_good do_justice@to
  bring_hope@to bring_relief@to bring_benefit@to bring_job@to level_playing_field@-,for breathe_new_life@into breathe_life@into
  give_*_shot_in_arm give_boost@to give_*_boost give_*_lease_of_life give_*_fighting_chance give_*_fair_shake give_voice@to
  go_long_way@towards,toward
idiom judge_well object=0 agent=+ act=praise strength=.6
  act_in_good_faith negotiate_in_good_faith bargain_in_good_faith do_one's_job@- play_by_rule follow_law
  survive_court_challenge survive_legal_challenge survive_scrutiny 
  withstand_scrutiny withstand_court_challenge withstand_legal_challenge stand_up_in_court hold_up_in_court
  be_right@to:inf deserve_support deserve_chance@-,to:inf deserve_applause@-,for deserve_recognition@-,for be_long_overdue be_need(strength=.4) be_urgently_need be_badly_need be_worth_wait
  be_worth_every_penny be_worth_price be_money_well_spent be_time_well_spent be_job_well_done be_to_one's_credit be_in_public_interest
  be_in_national_interest be_in_best_interest@of be_in_interest@of(strength=.5) be_of_benefit@to be_of_help@to be_of_value@to
  do_one's_bit@-,for do_one's_part@-,for get_job_done@-,for have_one's_heart_in_right_place keep_one's_nerve@-,over hold_one's_nerve@-,over
  stay_course@-,on(strength=.4) stick_to_one's_gun@-,on,over stick_to_one's_principle@-,on stand_on_principle@-,over
  speak_truth_to_power@-,about put_one's_money_where_one's_mouth_is@-,on make_sense make_perfect_sense make_good_sense
  make_difference@-,to,for,in make_history(strength=.4) do_right_thing do_right@by do_good_job@-,of,on,with do_great_job@-,of,on,with
  do_excellent_job@-,of,on do_fantastic_job@-,of,on do_terrific_job@-,of,on do_tremendous_job@-,of get_it_right@-,on get_*_right
  keep_one's_promise@-,to keep_one's_word@-,to deliver_on_one's_promise@-,to live_up_to_one's_promise rise_to_occasion rise_to_challenge@of
  step_up_to_plate@-,on put_country@before,above set_good_example@-,for,to set_example@for,to(strength=.4) set_gold_standard@-,for
  lead_way@-,in,on(strength=.4) lead_by_example@-,on break_new_ground@-,in(strength=.5) hold_water pass_muster pass_test@of
  hold_weight stand_up_to_scrutiny stand_test_of_time hit_nail_on_head@-,with be_on_right_track be_on_right_side_of_history be_step_in_right_direction
  be_breath_of_fresh_air be_good_idea be_great_idea be_good_start be_light_at_end_of_tunnel be_shining_example@of be_force_for_good
  be_cause_for_celebration be_cause_for_hope be_fit_for_purpose be_value_for_money be_worth_it be_worth_effort be_above_board
  be_beyond_reproach be_above_reproach be_spot_on be_right@about,on be_second_to_none be_up_to_job be_up_to_task be_equal_to_task
  be_best_person@for be_right_person@for be_right_man@for be_right_woman@for have_heart_in_right_place have_integrity
  have_courage_of_one's_conviction have_track_record@of,in(strength=.4) have_merit have_what_it_take deserve_credit@-,for
  deserve_thanks@-,for deserve_one's_thanks@-,for deserve_gratitude@-,for deserve_one's_gratitude@-,for deserve_one's_support
  deserve_one's_respect@-,for deserve_one's_admiration@-,for
  deserve_praise@-,for deserve_medal@-,for deserve_better deserve_respect@-,for strike_right_balance@between strike_balance@between
  strike_right_note@-,on go_extra_mile@-,for,to:inf stand_up_and_be_counted create_job bring_job save_job save_life save_taxpayer_money
  cut_red_tape send_right_message@-,to send_right_signal@-,to send_strong_message@-,to(strength=.4) be_right_answer@-,to
  be_right_approach@-,to be_right_way@-,to:inf be_right_move be_right_thing_to_do be_right_time@for,to:inf bring_people_together

# ---------------------------------------------------------------- no position at all: words of the other parts in another sense
idiom plain object=0 act=state strength=.1
  reverse_course change_course shift_course reverse_decline reverse_trend do_nothing_wrong do_no_wrong have_nothing_to_hide have_no_regret play_game
  ask_for_help ask_for_comment ask_for_reaction ask_for_response ask_for_advice ask_for_direction ask_for_detail ask_for_explanation
  be_on_both_side be_on_either_side be_on_all_side be_on_opposite_side be_on_side_of_angel
  let_slip join_list join_queue join_waiting_list join_mailing_list join_line join_call join_army join_navy join_police leave_room leave_chamber leave_building leave_stage leave_home
  fight_election fight_seat fight_constituency contest_election contest_seat fight_war
  slam_door slam_gate slam_window slam_lid slam_phone slam_brake slam_shut beat_odd beat_forecast beat_expectation beat_estimate beat_record
  beat_clock beat_deadline beat_traffic beat_retreat hit_head hit_wall hit_record hit_bottom hit_market hit_shelf knock_door
  appeal_for_witness appeal_for_information appeal_for_help back_garden lose_fight win_fight lose_battle win_battle fight_fire fight_blaze
  fight_flame fight_wildfire fight_cancer fight_illness fight_disease fight_infection fight_tear battle_blaze battle_fire battle_flame
  battle_cancer battle_illness battle_wind press_charge press_button draw_crowd call_time question_witness question_suspect

# ---------------------------------------------------------------- what one actor does to another
idiom close_ties object=+ act=support strength=.6 flags=person
  rush_to_side@of,poss rush_to_aid@of,poss fly_to_aid@of,poss hasten_to_aid@of,poss run_to_aid@of,poss mend_fence@with join_hand@with
  patch_*_up@with make_peace_offering@to fall_in_love@with be_smitten@with be_besotted@with
  be_infatuated@with be_devoted@to be_indebted@to(strength=.5) show_solidarity@with express_solidarity@with
  declare_solidarity@with pledge_allegiance@to swear_allegiance@to swear_fealty@to swear_loyalty@to swear_oath_of_loyalty@to
  switch_allegiance@to cast_lot@with
  put_one's_neck_on_line@for put_one's_reputation_on_line@for
  have_affection@for offer_condolence@to
  send_condolence@to express_condolence@to convey_condolence@to give_refuge@to give_shelter@to offer_refuge@to
  offer_shelter@to offer_asylum@to give_asylum@to grant_asylum@to grant_refuge@to give_sanctuary@to send_help@to send_aid@to
  rush_aid@to pledge_aid@to provide_aid@to funnel_aid@to channel_aid@to fly_aid@to give_aid@to donate_blood@to tend_wound@of
  hand_reins@to(strength=.4) take_*_under_one's_wing
  give_hero's_welcome@to name_*_after(object=0)
  have_close_tie@to,with have_warm_relation@with have_good_relation@with have_friendly_relation@with
idiom broken_ties object=- act=oppose strength=.7 flags=person
  join_rank@against wash_one's_hands@of cut_off_contact@with break_off_contact@with break_contact@with cut_off_tie@with,to
  downgrade_relation@with expel_ambassador@of,from expel_envoy@of,from shut_embassy@in file_for_divorce@from
  seek_divorce@from sue_for_divorce@from cut_off_aid@to halt_aid@to stop_aid@to block_aid@to
  bear_grudge@against hold_grudge@against nurse_grudge@against have_grudge@against have_feud@with carry_grudge@against have_it_in@for
  have_nothing_but_contempt@for have_vendetta@against pursue_vendetta@against wage_vendetta@against roll_one's_eyes@at,about
  give_finger@to flip_off give_*_evil_eye
  lead_revolt@against lead_rebellion@against resist_pressure@from(strength=.5)
idiom pressed_amends object=- act=demand strength=.6 flags=person
  demand_apology@from seek_apology@from want_apology@from demand_answer@from want_answer@from demand_explanation@from
  seek_explanation@from demand_retraction@from seek_retraction@from demand_compensation@from demand_damages@from
  demand_reparation@from
idiom strike_blow object=- effect=- act=harm strength=.7 flags=violent
  carry_out_attack@on,against carry_out_bombing@in,against launch_assault@on,against stage_raid@on
  lay_siege@to rain_bomb@on rain_rocket@on,upon rain_missile@on,upon exchange_blow@with(effect=0)
  put_*_to_death sentence_*_to_death send_*_to_gallows put_bounty@on put_price_on_head@of,poss
  take_*_hostage hold_*_captive take_*_captive beat_*_to_death stab_*_to_death burn_*_alive run_*_over knock_*_unconscious
  push_*_off_cliff
idiom charge_in_court object=- effect=- act=punish strength=.6 flags=person
  throw_*_into_prison throw_*_into_jail put_*_in_jail put_*_in_prison put_*_under_house_arrest
  place_*_on_leave put_*_on_leave find_*_liable issue_warrant@for win_damages@from launch_legal_action@against serve_*_with_papers
  serve_*_with_writ place_*_on_blacklist add_*_to_blacklist put_*_on_blacklist place_*_on_watch_list
  seize_asset@of,poss slap_travel_ban@on impose_travel_ban@on open_investigation@into,of(strength=.3)
  launch_investigation@into,of(strength=.3) open_inquiry@into(strength=.3) launch_inquiry@into(strength=.3) open_probe@into(strength=.3)
idiom turn_against object=- effect=- act=criticise strength=.7
  go_on_attack@against go_on_offensive@against(flags=violent) step_up_attack@on,against ramp_up_attack@on,against sharpen_attack@on,against
  rain_abuse@on shower_abuse@on swap_insult@with crack_joke@about(strength=.4) throw_*_to_wolves throw_*_to_lions
  haul_*_over_coals rake_*_over_coals put_*_in_one's_place turn_screw@on
  talk_*_down take_*_down_peg take_*_down_notch
idiom equip_with object=+ act=help strength=.4 flags=person
  supply_*_with furnish_*_with provide_*_with(strength=.3) arm_*_with shower_*_with
