# Adjectives, adverbs, affixes, light verbs and turning words. The format stands in LEXICON.md.
# Plain size, age, number and colour (big, old, high, cheap, cold) say nothing of a stance and are left out.

# ---------------------------------------------------------------- adjectives that judge
quality bad_strong value=- strength=.9
  disgraceful shameful disgusting appalling abhorrent abominable despicable deplorable reprehensible contemptible detestable odious
  loathsome repugnant repulsive vile heinous hideous atrocious monstrous outrageous scandalous egregious unconscionable indefensible
  inexcusable unforgivable unpardonable intolerable unbearable insufferable unacceptable inadmissible horrible horrific horrendous
  horrifying terrible awful dreadful dire disastrous catastrophic calamitous ruinous abysmal lamentable woeful pitiful pathetic execrable
  ghastly obscene evil wicked sinister diabolical sickening nauseating barbaric barbarous inhumane inhuman savage cruel brutal vicious
  sadistic callous heartless ruthless tyrannical despotic murderous treasonous treacherous insulting offensive demeaning degrading
  dehumanising dehumanizing racist sexist misogynistic bigoted homophobic transphobic xenophobic antisemitic anti-semitic islamophobic
quality bad value=- strength=.7
  politically_motivated politically-motivated half-hearted(strength=.6) immature vengeful frivolous vexatious meritless premature(strength=.6)
  bad wrong unfair unjust unreasonable unjustified unjustifiable unwarranted unnecessary needless gratuitous pointless senseless useless
  futile worthless meaningless hollow(strength=.6) absurd ridiculous ludicrous laughable preposterous farcical risible nonsensical illogical
  irrational idiotic stupid silly foolish dumb daft asinine moronic mindless crazy insane nuts bonkers barmy bananas hare-brained
  harebrained cockamamie half-baked ill-conceived ill-advised ill-judged ill-considered ill-timed ill-informed ill-thought-out misguided
  misjudged mistaken misplaced unwise imprudent injudicious short-sighted shortsighted myopic blinkered narrow-minded small-minded naive
  simplistic reckless irresponsible careless negligent rash hasty foolhardy dangerous hazardous unsafe perilous risky(strength=.5) harmful
  damaging destructive detrimental deleterious injurious corrosive toxic(strength=.6) poisonous pernicious insidious counterproductive
  counter-productive self-defeating unworkable unenforceable impractical impracticable unfeasible unviable unsustainable unaffordable
  untenable unrealistic fanciful utopian(strength=.5) ineffective ineffectual inefficient inadequate insufficient deficient substandard
  shoddy sloppy slipshod lax(strength=.6) lousy dismal mediocre flawed faulty defective dysfunctional bloated wasteful extravagant
  profligate exorbitant extortionate prohibitive(strength=.5) excessive(strength=.6) disproportionate draconian heavy-handed high-handed
  overzealous overbearing punitive(strength=.5) oppressive repressive authoritarian undemocratic anti-democratic illiberal regressive
  retrograde backward(strength=.6) outdated(strength=.6) outmoded antiquated archaic obsolete antediluvian discriminatory divisive
  inflammatory incendiary provocative(strength=.6) polarising polarizing confrontational(strength=.5) belligerent bellicose extremist
  fanatical illegal unlawful illegitimate unconstitutional illicit(strength=.6) fraudulent corrupt crooked venal dishonest deceitful
  deceptive duplicitous devious disingenuous insincere hypocritical two-faced untrue untruthful mendacious misleading bogus
  fake(strength=.6) phony phoney sham spurious specious baseless groundless unfounded unsubstantiated(strength=.6) unproven(strength=.5)
  trumped-up fabricated concocted rigged biased one-sided prejudiced lopsided unbalanced skewed(strength=.6) arbitrary capricious vindictive
  spiteful petty mean-spirited malicious malevolent cynical opportunistic self-serving selfish greedy grasping rapacious predatory
  exploitative unethical immoral amoral unprincipled unscrupulous improper inappropriate unbecoming unseemly undignified tasteless
  distasteful crass vulgar tacky tawdry sordid seedy sleazy shady shabby murky(strength=.5) opaque(strength=.5) secretive(strength=.5)
  unaccountable untrustworthy unreliable incompetent inept hapless clueless hopeless(strength=.7) amateurish bungling unqualified unfit
  unsuitable unworthy undeserving unstable(strength=.5) erratic unhinged deranged delusional paranoid feeble spineless gutless
  toothless(strength=.6) cowardly craven timid(strength=.5) lazy complacent indifferent(strength=.5) arrogant pompous haughty condescending
  patronising patronizing contemptuous disrespectful rude boorish obnoxious loutish yobbish brash(strength=.4) bullying abusive
  threatening(strength=.4) intimidating menacing thuggish bloodthirsty sanctimonious self-righteous holier-than-thou smug elitist ungrateful
  unpatriotic un-american un-british tone-deaf insensitive heartbreaking shocking(strength=.6) alarming(strength=.6) worrying worrisome
  troubling concerning(strength=.4) disturbing distressing unsettling frightening scary terrifying chilling(strength=.6) ominous depressing
  discouraging disheartening dispiriting disappointing unsatisfactory unsatisfying underwhelming frustrating infuriating maddening
  exasperating annoying irritating galling embarrassing humiliating mortifying shambolic chaotic botched bungled doomed(strength=.6)
  discredited disgraced(strength=.6) tainted tarnished nonsense rotten grim(strength=.5) bleak(strength=.4) tragic(strength=.6) regrettable
  unfortunate(strength=.5) objectionable obstructive unhelpful uncooperative unwelcome unwanted(strength=.6) undesirable unpalatable
  problematic(strength=.5) questionable(strength=.6) dubious(strength=.6) suspect(strength=.5) suspicious(strength=.4) fishy dodgy iffy
  contrived far-fetched implausible unconvincing unpersuasive lame(strength=.6) flimsy shaky(strength=.5) tenuous incoherent
  inconsistent(strength=.5) contradictory(strength=.5) muddled confusing(strength=.5) baffling(strength=.5) bewildering(strength=.4)
  unflattering mind-boggling(strength=.4) incomprehensible(strength=.5) inexplicable(strength=.6) overblown exaggerated(strength=.5) hysterical alarmist
  sensationalist populist(strength=.4) demagogic neocolonial imperialist colonialist expansionist(strength=.5) warlike militaristic soulless
  bureaucratic(strength=.4) cumbersome burdensome onerous crippling(strength=.6) punishing(strength=.5) stifling suffocating debilitating
  devastating(strength=.6) unprofessional unsportsmanlike unsporting out_of_touch out_of_control out_of_order out_of_line beyond_pale
  worst(strength=.6) inferior ugly(strength=.6) nasty horrid rubbish crap crappy grotesque perverse twisted warped unsound unscientific
  pseudo-scientific discreditable ignominious inglorious invidious iniquitous inequitable lawless anarchic dictatorial autocratic imperious
  overambitious over-the-top wrong-headed wrongheaded bone-headed boneheaded pig-headed pigheaded stubborn(strength=.5) obstinate
  intransigent inflexible rigid(strength=.4) weaponised weaponized politicised(strength=.6) politicized(strength=.6) mismanaged mishandled
  abrasive acerbic(strength=.5) bizarre(strength=.5) blatant(strength=.4) brazen bumbling clumsy cold-blooded conniving creepy depraved disloyal dogmatic
  egotistical feckless flip-flopping impotent indecent infamous(strength=.5) iron-fisted jingoistic lackluster lacklustre maniacal
  manipulative merciless narcissistic noxious outlandish overrated petulant pretentious puerile quarrelsome reactionary reviled seditious
  shameless shallow(strength=.5) sneaky slimy subversive superficial(strength=.5) tedious thoughtless traitorous uncivil uncouth underhanded
  underhand venomous villainous vitriolic whiny boastful bombastic brainless bratty brusque cantankerous catty clownish conceited
  cutthroat(strength=.5) cut-throat(strength=.5) defamatory derelict(strength=.4) derogatory dimwitted discourteous dishonourable
  dishonorable disreputable disruptive(strength=.4) double-dealing egomaniacal evasive(strength=.5) fallacious fawning fickle flagrant(strength=.4)
  flippant foul-mouthed gaffe-prone ghoulish glib gullible haphazard hot-headed hotheaded ignorant ill-mannered ill-tempered impudent
  inconsiderate indiscriminate(strength=.6) inhospitable(strength=.4) insolent insubordinate intemperate intrusive(strength=.6)
  jaundiced(strength=.4) juvenile(strength=.4) kleptocratic lecherous libellous libelous loud-mouthed money-grubbing morally_bankrupt
  muddle-headed nefarious nepotistic oafish out-of-touch parochial(strength=.5) pitiless power-hungry prejudicial presumptuous
  propagandistic rabid racially_charged(strength=.5) sacrilegious scurrilous self-absorbed self-important self-indulgent self-interested
  senile slanderous slapdash slavish snide snobbish squalid sullen(strength=.4) tactless tendentious thin-skinned threadbare(strength=.5)
  tin-eared totalitarian trigger-happy tyrannous undeserved uninformed unmerciful unprovoked(strength=.6) unsavoury unsavory vacuous
  vainglorious vapid war-mongering weak-kneed weak-willed weaselly wishy-washy witless wrongful(strength=.5) yellow-bellied
# Words with a common neutral sense: strength below .5, they count as predicates only ("the plan is weak", not "weak demand").
quality bad_predicate value=- strength=.4
  weak poor sad criminal violent aggressive hostile extreme radical partisan false failed broken failing doubtful unpopular confused mad
  crude understaffed underfunded neglected empty uneven worse sorry slow(strength=.3) costly expensive(strength=.3)
quality good_predicate value=+ strength=.4
  right just legal constitutional moral fine popular democratic transparent correct healthy solid practical skilled professional polite
  strong(strength=.3) important(strength=.3)
quality good value=+ strength=.7
  good(strength=.6) great(strength=.6) excellent outstanding superb exceptional(strength=.6) exemplary brilliant wonderful fantastic
  terrific fabulous marvellous marvelous magnificent splendid amazing awesome(strength=.6) incredible(strength=.5) remarkable(strength=.5)
  tremendous(strength=.6) stellar first-rate first-class top-notch world-class superlative impressive admirable praiseworthy laudable
  commendable creditable meritorious noble honourable honorable principled virtuous righteous(strength=.5) ethical(strength=.5) upright
  honest truthful sincere genuine(strength=.4) trustworthy reliable dependable credible(strength=.6) reputable respected(strength=.6)
  fair(strength=.6) equitable even-handed evenhanded impartial unbiased balanced(strength=.5) reasonable sensible rational
  pragmatic(strength=.5) realistic(strength=.4) workable viable feasible(strength=.5) doable affordable(strength=.5)
  sustainable(strength=.4) effective efficient(strength=.6) successful(strength=.6) productive(strength=.6) fruitful constructive
  positive(strength=.4) helpful useful(strength=.6) valuable invaluable priceless beneficial advantageous worthwhile worthy deserving
  deserved well-deserved hard-won(strength=.4) legitimate(strength=.6) lawful(strength=.6) proper(strength=.5) appropriate(strength=.6)
  suitable(strength=.5) justified justifiable warranted proportionate necessary(strength=.6) essential vital crucial(strength=.6)
  indispensable imperative overdue(strength=.4) paramount(strength=.5) long-overdue long_overdue long-awaited(strength=.4) much-needed much_needed badly-needed
  sorely-needed timely welcome heartening encouraging reassuring promising(strength=.6) hopeful(strength=.5) exciting thrilling inspiring
  inspirational uplifting delightful lovely beautiful(strength=.6) charming pleasant(strength=.5) enjoyable beloved cherished wise prudent
  judicious shrewd(strength=.6) astute clever(strength=.6) smart(strength=.6) intelligent(strength=.6) savvy insightful thoughtful visionary
  far-sighted farsighted forward-looking forward-thinking innovative(strength=.6) groundbreaking ground-breaking pioneering(strength=.6)
  historic(strength=.4) transformative momentous(strength=.4) courageous brave bold(strength=.6) heroic valiant gallant fearless
  daring(strength=.4) tireless tenacious resolute(strength=.6) steadfast dedicated(strength=.6) devoted(strength=.5) diligent hard-working
  hardworking industrious conscientious competent capable qualified(strength=.5) well-qualified talented gifted statesmanlike dignified
  respectable decent(strength=.6) kind-hearted caring compassionate humane generous(strength=.6) gracious magnanimous selfless altruistic
  considerate courteous loyal(strength=.5) patriotic(strength=.6) humble accountable(strength=.5) open-minded tolerant
  inclusive(strength=.5) fair-minded responsible(strength=.4) robust(strength=.5) sound(strength=.5) watertight(strength=.5)
  compelling(strength=.6) persuasive convincing cogent(strength=.6) safe(strength=.4) proven(strength=.4) lifesaving life-saving
  life-changing(strength=.5) common-sense commonsense fit_for_purpose value_for_money best(strength=.5) better(strength=.4)
  superior(strength=.5) unparalleled(strength=.5) unrivalled(strength=.6) unmatched(strength=.5) peerless flawless impeccable faultless
  spotless perfect(strength=.7) ideal(strength=.7) optimal(strength=.4) nice(strength=.5) spot-on sterling(strength=.6) glorious
  enviable(strength=.5) favourable(strength=.5) favorable(strength=.5) acceptable(strength=.5) satisfactory(strength=.5)
  tolerable(strength=.3) defensible(strength=.6) understandable(strength=.3) innocent(strength=.4) blameless guiltless irreproachable
  unimpeachable game-changing(strength=.6) evidence-based(strength=.4) user-friendly(strength=.4) level-headed clear-eyed
  clear-sighted(strength=.5)
  astonishing(strength=.4) breathtaking(strength=.5) graceful heartwarming likable likeable lovable masterful refreshing revered
  adept(strength=.5) adroit affable agile(strength=.4) amiable authentic(strength=.5) awe-inspiring benevolent big-hearted
  broad-minded charitable(strength=.4) chivalrous civil-minded collegial cordial(strength=.5) creative(strength=.4)
  dazzling decisive(strength=.5) deft down-to-earth disciplined(strength=.5) distinguished(strength=.5) eloquent empathetic enlightened
  esteemed exquisite formidable(strength=.5) forthright(strength=.5) good-hearted harmonious(strength=.5) heartfelt(strength=.4)
  humanitarian(strength=.3) illuminating(strength=.5) illustrious immaculate imaginative incisive incorruptible indefatigable ingenious
  intrepid inventive large-hearted law-abiding(strength=.5) lion-hearted long-suffering(strength=.3) merciful meticulous mould-breaking
  neighbourly neighborly nimble(strength=.4) noteworthy(strength=.4) open-hearted painstaking(strength=.5) perceptive phenomenal plucky
  proficient(strength=.5) public-spirited quick-witted redoubtable resilient(strength=.5) resourceful rewarding
  rousing(strength=.4) scrupulous seasoned(strength=.4) sharp-witted stalwart straight-talking strong-willed studious
  sturdy(strength=.4) tactful thorough(strength=.5) tough-minded trusted(strength=.5) trusty unassuming unblemished unflappable unflinching
  unselfish unstinting unswerving untiring unwavering(strength=.5) upstanding versatile(strength=.4) vibrant(strength=.4)
  vigilant(strength=.4) warm-hearted well-intentioned(strength=.5) well-liked well-respected wholehearted(strength=.5)

# ---------------------------------------------------------------- feelings: the subject holds the attitude
feeling against object=- clause=- act=oppose strength=.8
  allergic@to averse@to(strength=.6) hostile@to,towards,toward antagonistic@to,towards,toward inimical@to(strength=.6)
  unsympathetic@to,towards,toward(strength=.6) unfriendly@to,towards,toward(strength=.5) antipathetic@to unwilling@to:inf
  reluctant@to:inf,about(strength=.6) loath@to:inf(strength=.7) loth@to:inf(strength=.7) disinclined@to:inf(strength=.6)
  hesitant@to:inf,about(strength=.4) adamant@against intolerant@of(strength=.7) dead-set@against dead_set@against
  unreceptive@to(strength=.6) unmoved@by(strength=.4) unpersuaded@by,of(strength=.5) unconvinced@by,of,about,that(strength=.5)
  unimpressed@by,with(strength=.6) uninterested@in(strength=.5)
feeling critical object=- act=criticise strength=.7
  scathing@about,of,over,in(strength=.9) dismissive@of,about(strength=.7) contemptuous@of(strength=.8) disrespectful@of,to,towards
  damning@of,about(strength=.7) withering@about(strength=.7) vocal@against,about(strength=.5) outspoken@against,about(strength=.6)
  cynical@about,of(strength=.5) sceptical@about,of,over,towards,that(strength=.5) skeptical@about,of,over,toward,that(strength=.5)
  dubious@about,of,that(strength=.4) suspicious@of,about,that(strength=.5) wary@of,about(strength=.5) leery@of,about(strength=.5)
  chary@of(strength=.4) ambivalent@about,towards,toward(strength=.3) pessimistic@about,over,that(strength=.4)
feeling angry object=- act=criticise strength=.8
  angry@at,over,about,with,by,that,to:inf furious@at,over,about,with,that,to:inf(strength=.9) enraged@at,by,over,that(strength=.9)
  outraged@at,by,over,about,that,to:inf(strength=.9) incensed@at,by,over,that,to:inf(strength=.9) livid@at,about,over,with,that(strength=.9)
  irate@at,about,over,with,that infuriated@at,by,with,over,that seething@at,over,about,with,that fuming@at,over,about,with,that
  mad@at,about(strength=.6) cross@with,about,at(strength=.5) indignant@at,about,over,that up_in_arms@over,about,at,against
  hopping_mad@about,over apoplectic@at,over,about irked@by,at,over,that annoyed@at,by,with,about,over,that,to:inf(strength=.6)
  irritated@at,by,with,about,over,that(strength=.6) exasperated@at,by,with,over,that vexed@at,by,with,about,over(strength=.6)
  riled@by,at,over,about peeved@at,by,with,about,that aggrieved@at,by,about,over,that
  frustrated@at,by,with,about,over,that,to:inf(strength=.6) fed-up@with,of fed_up@with,of sick@of sick_and_tired@of tired@of(strength=.6)
  weary@of(strength=.6) bitter@about,at,over,towards,that impatient@with,at,over(strength=.5) offended@by,at,that insulted@by,at,that
  affronted@by,at,that disgusted@at,by,with,over,that(strength=.9) appalled@at,by,over,that,to:inf(strength=.9)
  horrified@at,by,over,that,to:inf scandalised@by,at scandalized@by,at revolted@by,at repulsed@by,at sickened@by,at,over,that,to:inf
  shocked@at,by,over,that,to:inf(strength=.5) aghast@at,over,that nauseated@by embittered@by,at,over galled@by,at,that stung@by(strength=.3)
  unforgiving@of,towards,toward(strength=.5) cheesed_off@with,about,at browned_off@with pissed@at,about pissed_off@at,about,with,by,that
  ticked_off@at,about,by,with brassed_off@with,about
feeling unhappy object=- act=criticise strength=.6
  sorry@about,that(strength=.4) unhappy@about,with,over,at,that,to:inf dissatisfied@with,by,over,at,that
  displeased@with,at,by,over,about,that disgruntled@at,with,over,about,by,that discontented@with,about
  disappointed@at,by,with,in,about,over,that,to:inf dismayed@at,by,over,about,that,to:inf saddened@at,by,over,that,to:inf(strength=.5)
  sad@about,over,that,to:inf(strength=.4) upset@at,by,with,about,over,that,to:inf distressed@at,by,over,about,that,to:inf(strength=.5)
  disheartened@by,at,over,that discouraged@by,at,over,that(strength=.5) disillusioned@with,by,about,at disenchanted@with,by
  devastated@by,at,over,about,that,to:inf(strength=.6) heartbroken@by,at,over,about,that,to:inf(strength=.5) crestfallen@at,over,that
  despondent@about,at,over(strength=.5) despairing@of,at,over embarrassed@by,at,about,over,that(strength=.4)
  ashamed@of,by,at,about,that,to:inf(strength=.7) regretful@about,of,that(strength=.5) remorseful@about,for(strength=.5)
  uncomfortable@with,about,at(strength=.5) uneasy@about,with,at,over(strength=.5) ill_at_ease@with,about(strength=.5)
  unnerved@by,at(strength=.5) perturbed@by,at,over,about,that(strength=.5) disturbed@by,at,over,about,that(strength=.6)
  troubled@by,at,over,about,that(strength=.6) bothered@by,about,that(strength=.5) rattled@by(strength=.4) disquieted@by,at(strength=.5)
feeling worried object=- act=warn strength=.5
  concerned@about,by,over,at,that(strength=.6) afraid@of,that(strength=.5) worried@about,by,over,at,that
  anxious@about,over,that(strength=.4) alarmed@at,by,over,about,that,to:inf(strength=.7) apprehensive@about,of,over,that
  nervous@about,of,over,that(strength=.4) scared@of,about,by,that frightened@of,about,by,that terrified@of,about,by,that
  spooked@by(strength=.4) jittery@about,over(strength=.4) panicked@by,about,over(strength=.4) agitated@about,over,by,at(strength=.5)
  unsettled@by(strength=.4) petrified@of,by,that
feeling worried_for object=+ act=support strength=.4
  concerned@for worried@for afraid@for
feeling for object=+ clause=+ act=support strength=.8
  anxious@to:inf(strength=.4) sympathetic@to,towards,toward(strength=.6) receptive@to(strength=.5) amenable@to(strength=.5)
  open@to(strength=.3) committed@to(strength=.7) dedicated@to(strength=.6) devoted@to(strength=.6) wedded@to(strength=.6)
  loyal@to(strength=.6) faithful@to(strength=.6) in_favour@of in_favor@of keen@on,to:inf(strength=.6) eager@for,to:inf(strength=.5)
  enthusiastic@about,over,for(strength=.7) passionate@about(strength=.6) bullish@on,about(strength=.6) upbeat@about,on,over(strength=.5)
  optimistic@about,on,over,that(strength=.5) hopeful@of,about,for,that(strength=.5) confident@of,in,about,that(strength=.4)
  positive@about,on,towards(strength=.6) gung-ho@about,for,on gung_ho@about,for,on bent@on(strength=.6) hell-bent@on hellbent@on
  intent@on,upon(strength=.6) set@on(strength=.5) willing@to:inf(strength=.4) ready@to:inf,for(strength=.3) prepared@to:inf,for(strength=.3)
  inclined@to:inf,towards(strength=.4) determined@to:inf,that(strength=.6) resolved@to:inf(strength=.6) adamant@about,on,that(object=0)
  minded@to:inf(strength=.4) desperate@for,to:inf(strength=.6) impatient@for,to:inf(strength=.5) hungry@for(strength=.5)
  avid@for(strength=.5) vocal@for(strength=.5) outspoken@for(strength=.5) fond@of(strength=.6) partial@to(strength=.5) enamoured@of,with,by
  enamored@of,with,by smitten@with,by taken@with,by(strength=.4) tolerant@of(strength=.4) respectful@of,to,towards(strength=.5)
  friendly@to,towards,toward(strength=.5) comfortable@with(strength=.5) okay@with(strength=.4) ok@with(strength=.4) fine@with(strength=.4)
  happy@with,about,for,to:inf,that(strength=.6) content@with,to:inf(strength=.5) convinced@by(strength=.5) persuaded@by,of(strength=.5)
  sold@on(strength=.5)
feeling glad object=+ act=praise strength=.7
  glad@about,of,that,to:inf,for pleased@with,about,by,at,that,to:inf,for delighted@with,about,by,at,that,to:inf,for(strength=.8)
  thrilled@with,about,by,at,that,to:inf,for(strength=.8) ecstatic@about,over,at,that,to:inf(strength=.8)
  elated@at,by,over,about,that,to:inf(strength=.8) overjoyed@at,by,about,over,that,to:inf(strength=.8)
  jubilant@at,over,about,that(strength=.7) excited@about,by,at,over,that,to:inf(strength=.6) proud@of,that,to:inf(strength=.7)
  grateful@for,to,that thankful@for,to,that honoured@by,to:inf,that(strength=.6) honored@by,to:inf,that(strength=.6)
  humbled@by,to:inf(strength=.4) heartened@by,at,that encouraged@by,at,that(strength=.6) reassured@by,that(strength=.5)
  relieved@at,by,that,to:inf,about(strength=.5) gratified@by,at,that,to:inf satisfied@with,by,that(strength=.5)
  impressed@by,with,at,that(strength=.6) inspired@by,to:inf(strength=.4) buoyed@by(strength=.4) cheered@by(strength=.5)
  flattered@by,that,to:inf(strength=.3) touched@by(strength=.4) moved@by(strength=.3) over_moon@about,with,at tickled@by,that(strength=.4)
  stoked@about,that,for(strength=.5) chuffed@with,about,that,to:inf(strength=.6) complimentary@about,of(strength=.7) effusive@about,in
  laudatory@about,of blessed@to:inf,with(strength=.3) indebted@to,for(strength=.5)

# ---------------------------------------------------------------- set words in speech that judge the clause they stand in
# Of what somebody does these judge him as well.
thing misdeed value=- strength=.6
  unfairly unjustly wrongly wrongfully unlawfully illegally unconstitutionally improperly fraudulently corruptly dishonestly deceitfully
  deceptively maliciously vindictively callously cynically brutally shamelessly brazenly(strength=.5) blatantly(strength=.4)
  flagrantly(strength=.5) negligently illegitimately dishonourably dishonorably treacherously
thing bad value=- strength=.5
  unfortunately sadly regrettably alas lamentably disappointingly worryingly alarmingly disturbingly troublingly shockingly appallingly
  outrageously disgracefully shamefully scandalously inexcusably unforgivably unacceptably 
  unreasonably unjustifiably unnecessarily needlessly senselessly pointlessly recklessly irresponsibly carelessly
  heartlessly cruelly ruthlessly disingenuously misleadingly
  falsely absurdly ridiculously ludicrously laughably preposterously bizarrely(strength=.4) stupidly foolishly
  naively unwisely inexplicably incomprehensibly arrogantly pompously unconscionably egregiously atrociously abysmally miserably woefully
  grossly(strength=.4) arbitrarily
  tragically(strength=.4) catastrophically disastrously dangerously(strength=.4) no_way enough_is_enough no_more(strength=.4)
  never_again(strength=.6) not_on_my_watch over_my_dead_body good_riddance for_shame what_joke what_disgrace what_shame what_farce what_mess
  what_nonsense no_thanks(strength=.4) no_excuse no_excuse@for no_justification no_justification@for no_need@for,to:inf no_place@for
  no_basis@for no_reason@for,to:inf(strength=.4) no_sense@in no_point@in,to no_merit@in no_room@for(strength=.5) no_future@for(strength=.4)
  no_case@for no_accountability(strength=.4) no_oversight(strength=.4) no_transparency(strength=.4) too_far too_little_too_late so-called(strength=.4) tut-tut heaven_forbid god_forbid
thing no value=- strength=.6
  no_to down_with hands_off shame_on how_dare to_hell_with so_much_for
thing good value=+ strength=.5
  thankfully fortunately happily mercifully luckily(strength=.4) encouragingly reassuringly hopefully(strength=.4) rightly rightfully justly
  justifiably deservedly wisely sensibly prudently bravely courageously boldly(strength=.4) admirably commendably brilliantly wonderfully
  magnificently superbly splendidly excellently impressively generously graciously kindly(strength=.3) thank_god thank_goodness thank_heaven
  thank_you(strength=.4) at_last(strength=.3) about_time(strength=.5) about_time_too high_time(strength=.5) well_done hats_off@to
  three_cheers@for hear_hear hurrah hooray bravo hallelujah kudos@to congratulations@to,on long_live god_bless two_thumbs_up thumbs_up
  well_done@to bravo@to,for good@for,on more_power@to all_power@to full_marks@to,for top_marks@to,for all_credit@to full_credit@to
  thank_god@for thank_goodness@for thank_heaven@for hooray@for hurrah@for hallelujah@for
  long_overdue way_to_go yes_to bring_it_on(strength=.3)

# ---------------------------------------------------------------- affixes
affix for object=+
  pro-
affix against object=-
  anti-

# ---------------------------------------------------------------- light verbs
light lend_subject
  voice express declare reiterate have give offer show state announce register signal proclaim make issue launch mount lead raise air repeat
  renew reaffirm underline underscore emphasise emphasize stress convey communicate pledge profess vow lend throw put extend direct aim
  level hurl fire feel harbour harbor nurse share hold maintain keep continue articulate vent display demonstrate exhibit send place lodge
  file submit stage organise organize wage conduct pour heap lavish reserve single cite utter deliver sign reassert indicate confirm promise
  bring join add take intensify step_up ramp_up escalate stiffen harden redouble strengthen double_down broadcast tweet post write
light subject_is_object passive=yes
  face draw attract receive win get earn garner gain meet meet@with encounter suffer endure provoke prompt spark trigger elicit evoke arouse
  cause generate ignite stir stir_up touch_off set_off incur invite risk command enjoy pick_up rack_up collect land score snag nab notch bag scoop_up come_under come_in_for run_into be_met@with
  be_subject_of be_subject@to be_target_of be_object_of be_greeted@with secure weather withstand sustain fuel inflame enlist
light take_away turn=-
  lift remove relinquish shelve discard drop withdraw abandon overcome end lose pull rescind retract revoke withhold suspend renounce waive
  allay ease assuage calm soothe quell dispel put_aside set_aside lay_aside deny disavow lack cease stop halt reverse retreat@from
  back_away@from shed disown

# ---------------------------------------------------------------- words that turn what follows
# not, never, no, nobody, nothing, hardly, without, no longer, instead of and their like are built in.
turn words turn=-
  far_from anything_but nowhere_near by_no_means in_no_way under_no_circumstance in_no_circumstance on_no_account at_no_point little_if_any
  fall_short_of short_of free_of free_from devoid_of lack_of absence_of in_absence_of no_sign_of no_evidence_of no_hint_of
  no_such_thing_as less_than nothing_like as_opposed_to
