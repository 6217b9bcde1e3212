# Cues of attribution: words by which a text says that somebody says, thinks, wants or decides something.
# Written by hand from knowledge of the language. `#` begins a comment.
#
# A line in column 1 opens a block, the indented lines below it hold its entries:
#
#   PART KIND SLOT...
#     entry entry(SLOT...) ...
#
# PART  verb, noun, adj (with a form of "be" or another copula), raise (verbs that lend their subject to the
#       cue after them: "continued to argue"), receive (verbs whose object comes from the source), medium ("in a
#       statement": belongs to the cue), report (nouns that are sources: "in a poll"); these four have no kind.
# KIND  speech thought wish attitude decree finding.
# SLOT  where the content stands:
#   that   a clause, with or without "that", or an indirect question
#   quote  a quotation, or the clause around it ("the toll, he said, is high")
#   to     an infinitive
#   ing    a gerund
#   obj    the direct object with what follows it in the verb phrase
#   name   the object and what it is called: "called it a disgrace"
#   addr   the object is who is spoken to and no part of the content ("told them that")
#   wide   object and infinitive together: "urged the council to act"
#   @P     what follows the preposition P, which belongs to the cue: "called for a vote"
# Entry: base form; word_word has a particle, or a noun or adjective that the verb governs (take_issue).
# What stands in brackets replaces the block's slots.

verb speech that quote
  say add note write state declare announce remark observe comment reply respond answer retort counter quip joke
  explain claim argue contend maintain insist assert allege affirm aver avow reiterate repeat stress emphasize
  emphasise underscore underline mention report recount relate recall reveal disclose confide confess admit concede
  acknowledge grant confirm testify attest swear proclaim pronounce opine posit hypothesize theorize speculate muse
  lament complain grumble gripe whine moan bemoan boast brag gloat crow exclaim shout yell scream cry whisper mutter
  murmur mumble interject interrupt chime_in conclude reason surmise warn caution tweet post blog email
  text message cable fire_back shoot_back hit_back push_back point_out spell_out lay_out make_clear
  suggest hint imply insinuate indicate signal intimate predict forecast prophesy foretell project estimate
  calculate reckon guess stipulate specify clarify elaborate caution vow pledge promise guarantee
  protest object rejoin deadpan intone thunder bellow snap sneer scoff jeer taunt plead beg urge
  preach lecture sing chant ask inquire enquire wonder query recommend advise propose recap summarize summarise
  volunteer venture postulate charge deny dispute contest rebut refute tease go_on
  shrug sigh laugh chuckle smile(quote) grin(quote) nod(quote) gush enthuse rave
  read(quote) continue(quote) begin(quote) start(quote) finish(quote) end(quote) open(quote)
verb speech that quote addr
  tell inform notify assure reassure remind persuade convince advise warn caution show(that obj) teach
verb speech obj
  cite quote stress emphasize emphasise underscore underline highlight note mention describe explain discuss outline
  detail reveal disclose announce declare proclaim repeat reiterate echo confirm report recount recall predict
  forecast estimate express voice articulate convey communicate reflect admit acknowledge concede confess deny
  dispute refute rebut contest challenge question doubt claim allege assert state address
  summarize summarise tout trumpet bring_up point_out lay_out spell_out call_out single_out play_down play_up
  suggest propose recommend advocate float pitch promise pledge vow
  repeat clarify elaborate demonstrate tweet retweet invoke
verb speech name
  call describe label brand dub term characterize characterise depict portray paint name deem declare
  consider regard view see(name) refer
verb speech @to
  refer point allude object respond react
verb speech @about @on
  talk speak tweet complain joke boast brag comment remark elaborate expound lie testify warn ask lecture preach
  rail rant grumble gripe hint debate
verb speech @of
  speak talk complain warn boast brag
verb speech @at
  hint
verb speech wide
  ask invite beg implore beseech entreat petition
verb speech obj
  accuse blame denounce condemn criticize criticise slam blast mock ridicule attack assail lambast lambaste deride
  decry chide rebuke scold berate castigate disparage belittle trash insult dismiss excoriate bash rip knock savage
  fault censure chastise admonish ridicule skewer lampoon lash_out@at hit_out@at praise applaud hail laud commend
  compliment congratulate thank credit salute extol celebrate defend justify tout condone compare liken
verb speech @against
  argue inveigh rail campaign speak_out push_back lash_out hit_back fight_back
verb thought that
  believe think feel know realize realise understand suspect assume presume imagine figure reckon expect
  anticipate doubt fear worry agree disagree accept recognize recognise judge conclude remember forget
  hope pray wish wonder decide determine dream bet guess trust sense
  hear learn see deem(name) consider(that name) regard(name) view(name) find(that) feel_like
verb thought obj
  believe suspect doubt fear expect anticipate understand appreciate consider recognize recognise know
  foresee envision envisage contemplate ponder assess
verb thought @in
  believe
verb thought @about
  worry think care know wonder fret
verb thought @of
  think conceive dream
verb thought @with
  agree disagree side sympathize sympathise
verb thought @on
  agree decide
verb thought ing
  consider contemplate remember recall regret imagine
verb wish to
  want wish hope plan intend seek aim prefer like love aspire strive promise vow pledge threaten offer
  agree refuse decline decide choose opt propose ask demand expect resolve swear
  volunteer hesitate fear claim profess pretend elect dare commit undertake
verb wish obj
  want seek demand prefer favor favour desire crave request urge await
verb wish wide
  want expect urge press push pressure encourage ask prefer wish like order instruct direct command require
  forbid exhort advise caution warn counsel call_on tell(to) persuade convince challenge dare
verb wish @for
  call push press hope wish ask plead lobby plan argue advocate beg campaign clamor clamour long yearn pray vote
  appeal agitate pine
verb wish @on
  insist plan call_out
verb wish @to
  look object commit
verb attitude obj
  support oppose back endorse favor favour reject welcome embrace champion advocate applaud resist protest like
  dislike love hate loathe detest admire respect disdain despise resent regret approve disapprove condemn mourn
  enjoy appreciate prefer trust distrust mistrust fear tolerate spurn rebuff repudiate renounce disavow disown
  shun abhor hail rule_out turn_down speak_out second defy decry deplore
verb attitude that
  regret resent love hate
verb attitude @of
  approve disapprove
verb attitude @for
  apologize apologise vote root care
verb attitude @against
  vote protest rebel
verb attitude ing to
  support oppose favor favour like love hate prefer resist advocate reject rule_out
verb decree that obj wide
  order rule decree mandate command dictate
verb decree that
  require demand insist recommend urge propose stipulate direct vote agree
verb decree obj
  require prohibit forbid ban bar authorize authorise approve propose veto mandate call_off
verb decree to
  vote rule
verb finding that
  show find suggest indicate reveal demonstrate prove conclude discover establish determine confirm
  illustrate underscore highlight document estimate project
verb finding obj
  show suggest indicate reveal
verb speech that obj
  take_issue@with make_clear make_case@for make_point voice_support@for express_support@for voice_concern@about,over
  express_concern@about,over express_hope express_confidence express_doubt@about express_fear
  express_interest@in raise_concern@about,over raise_question@about cast_doubt@on pay_tribute@to
  give_credit@to show_sign have_idea have_doubt@about take_stand@on,against take_position@on
  make_argument@for make_promise make_comment@about make_statement@about make_reference@to make_mention@of
  issue_statement declare_support@for pledge_support@for announce_support@for
  express_opposition@to voice_opposition@to make_fun@of take_aim@at take_exception@to have_faith@in
  have_confidence@in

noun speech that to @of @for @to @on @about @against @in @over @with
  claim argument assertion statement announcement contention allegation accusation admission acknowledgment
  acknowledgement declaration suggestion warning prediction promise vow pledge complaint criticism critique
  charge denial insistence remark comment call demand request plea appeal proposal recommendation threat
  apology praise condemnation denunciation testimony description characterization characterisation depiction
  portrayal explanation question message tweet assurance proclamation revelation disclosure objection
  rejection estimate forecast projection observation suggestion reminder confession
noun thought that to @of @on @about @in @for @to @with @over
  belief view opinion conviction notion idea hope fear concern worry suspicion expectation assumption conclusion
  theory doubt feeling impression sense understanding confidence certainty skepticism scepticism
  optimism fascination interest
noun attitude that to @of @for @to @against @with @toward @towards @on @over
  support opposition endorsement backing approval disapproval resistance hostility disdain contempt distrust mistrust
  hatred dislike preference refusal reluctance unwillingness willingness
  criticism disagreement frustration anger outrage embrace rejection defense defence stance position
noun wish that to @for @of
  desire wish plan intention aim goal ambition proposal pledge commitment vow eagerness
  determination promise intent longing
noun decree that to @on @of @against
  ruling decision order decree directive verdict mandate

adj thought that @of @about @in @with @by @at @to @for
  sure certain confident convinced aware unaware afraid concerned worried hopeful optimistic pessimistic skeptical
  sceptical doubtful fearful glad happy unhappy proud sorry surprised shocked pleased disappointed upset
  angry furious outraged frustrated adamant unsure uncertain mindful wary suspicious critical dismissive
  supportive grateful thankful sympathetic uneasy nervous apprehensive anxious comfortable uncomfortable
  supportive appalled alarmed delighted thrilled disgusted dissatisfied satisfied impressed amazed puzzled
  baffled horrified dismayed incredulous ashamed envious jealous
adj wish to
  eager willing unwilling reluctant ready determined keen anxious hesitant inclined loath desperate prepared
adj attitude @to @against
  opposed committed averse hostile receptive open resistant sympathetic
adj thought that
  clear unclear obvious apparent

raise
  continue begin start seem appear try attempt proceed tend happen like seek use keep get decide return hasten
  manage love need come go
# What somebody receives from others: "drew criticism from".
receive
  receive draw win face get gain earn garner attract provoke
report
  poll survey study report analysis memo letter email statement article interview column book op-ed editorial
  speech filing complaint lawsuit affidavit indictment transcript document testimony census average
medium
  statement interview email e-mail letter tweet post speech memo column op-ed editorial article release briefing
  testimony conference filing ad
