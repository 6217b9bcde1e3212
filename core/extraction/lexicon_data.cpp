#include "extraction/lexicon_data.hpp"

namespace standpoint::lexicon_data {

const std::string_view verb_classes = R"(
criticise | - 0 - . 0 | criticise .8 . | criticise criticize condemn denounce slam blast deplore decry lambast lambaste rebuke chide fault censure assail berate castigate ridicule mock deride scorn savage excoriate vilify disparage insult scold bemoan lament rap knock rip roast torch thrash chastise castigate upbraid admonish reprimand reproach disparage discredit demonize denigrate mock jeer@at taunt lampoon curse call_out single_out take_aim@at swipe@at jab@at snipe@at tear@into lay@into rip@into swear@at sue_over shame pillory skewer malign bash disapprove@of lash_out@at hit_out@at,against rail@against fume@at,about sneer@at scoff@at complain@about,of grumble@about,at object@to disagree@with take_issue@with
attack | - 0 0 . - | criticise .7 . | attack trash belittle smear undermine
question | - 0 0 . 0 | criticise .4 . | question doubt query distrust mistrust worry@about,over
oppose | - 0 - . 0 | oppose .9 . | oppose resist fight protest@against,over,- dispute contest challenge defy campaign@against speak_out@against come_out@against argue@against push_back@against,on lobby@against rally@against demonstrate@against march@against revolt@against boycott abhor loathe detest hate rule@against side@against stand_up@to,against stand@against battle@- obstruct counter rebel@against mobilise@against mobilize@against organise@against organize@against clash@with feud@with spar@with quarrel@with break@with part_ways@with fear dread resent vote@against side@against
reject | - 0 - . 0 | reject .9 . | reject dismiss rebuff spurn veto repudiate refuse rule_out turn_down vote_down throw_out renounce shun decline
overturn | - - - . 0 | reject .8 . | overturn quash annul invalidate strike_down rescind revoke repeal nullify overrule reverse undo gut
stop | - - - . 0 | reject .7 . | defeat block halt scrap abolish cancel ban prohibit outlaw forbid bar suspend freeze shelve axe scupper thwart derail sabotage obstruct
delay | - - - . 0 | reject .4 . | delay postpone defer water_down weaken dilute
sue | - 0 0 . 0 | sue .9 . | sue prosecute indict
appeal | - 0 - . 0 | sue .8 . | appeal@against,-
deny | - 0 - . 0 | deny .7 r | deny refute rebut
accuse | - 0 - - 0 | accuse .8 . | accuse blame
warn | - 0 - . 0 | warn .6 r | warn@against,about,of caution@against
support | + 0 + . 0 | support .8 . | support back endorse welcome praise applaud hail commend defend champion embrace favour favor laud salute admire celebrate cheer appreciate prefer like love approve@of,- vote@for campaign@for side@with,- stand@by,with,behind rally@behind,around agree@with,to sympathise@with sympathize@with advocate@for,- speak_up@for stick_up@for argue@for vouch@for testify@for root@for stump@for campaign@with ally@with cooperate@with side@with respect trust value cherish thank@for laud herald bless salute stand_up@for rally@for,to sign_on@to get_behind come_out@for speak_out@for
approve | + + + . 0 | support .7 . | adopt ratify authorise authorize uphold enact legalise legalize green-light sign_off@on pass permit accept sign renew extend restore reinstate confirm clear grant allow implement expand
protect | + + + . 0 | support .6 . | protect safeguard preserve strengthen promote fund finance subsidise subsidize
thank | + 0 + + 0 | praise .6 . | thank congratulate honour honor
demand | + 0 + . 0 | demand .8 . | demand call@for press@for push@for plead@for lobby@for clamour@for clamor@for petition@for insist@on
request | + 0 + . 0 | request .6 . | seek request ask@for want@-,for need appeal@for bid@for wish@for
propose | + 0 + . 0 | propose .7 . | propose introduce unveil table champion recommend suggest pursue
promise | + 0 + . 0 | promise .7 . | vow pledge promise commit@to undertake offer
purpose | 0 0 + . 0 | promise .6 . | spend use work struggle
intend | 0 0 + . 0 | promise .6 . | plan intend agree decide vote prepare opt move resolve aim hope want need
threaten | 0 0 + - 0 | threaten .8 . | threaten
urge | 0 0 + 0 0 | demand .7 . | call_on urge press pressure lobby beg implore petition encourage advise exhort
order | 0 0 + 0 0 | order .8 . | order instruct direct command compel oblige require
refuse | 0 0 - . 0 | reject .8 . | refuse decline
shun | 0 0 - . 0 | reject .5 . | avoid
call | 0 0 0 . 0 | state .8 . | call brand label dub describe consider deem portray depict characterise characterize
say | 0 0 0 . 0 | state .3 r | say tell add explain note argue claim insist write announce state declare comment reply respond stress maintain contend concede admit acknowledge believe think feel warn caution remark observe recall report testify reiterate emphasise emphasize affirm confirm assert allege complain quip joke predict estimate conclude tweet post continue agree suggest hope fear hint indicate vow pledge promise
)";

const std::string_view irregular_verbs = R"(
say said said
tell told told
think thought thought
feel felt felt
write wrote written
fight fought fought
withdraw withdrew withdrawn
throw threw thrown
strike struck struck
stand stood stood
seek sought sought
forbid forbade forbidden
freeze froze frozen
come came come
speak spoke spoken
spend spent spent
take took taken
stick stuck stuck
bid bid bid
hit hit hit
beg begged begged
bar barred barred
ban banned banned
scrap scrapped scrapped
slam slammed slammed
axe axed axed
plan planned planned
commit committed committed
permit permitted permitted
pan panned panned
opt opted opted
stop stopped stopped
quip quipped quipped
defer deferred deferred
prefer preferred preferred
shun shunned shunned
rebut rebutted rebutted
cut cut cut
rebuff rebuffed rebuffed
water watered watered
)";

const std::string_view negative_nouns =
    "opposition@to objection@to objections@to resistance@to hostility@to,toward,towards criticism@of "
    "criticisms@of "
    "condemnation@of rejection@of protest@against protests@against lawsuit@against lawsuits@against "
    "suit@against "
    "challenge@to campaign@against fight@against attack@on attacks@on anger@at,over,about "
    "outrage@at,over,about "
    "concern@about,over concerns@about,over doubts@about,over fears@about,over,of complaint@about,against "
    "complaints@about,against veto@of disapproval@of battle@against dissatisfaction@with frustration@with "
    "skepticism@about,of scepticism@about,of";
const std::string_view positive_nouns =
    "support@for backing@for,of endorsement@of praise@for,of approval@of,for demand@for demands@for call@for "
    "calls@for "
    "enthusiasm@for commitment@to solidarity@with confidence@in sympathy@for,with push@for preference@for "
    "bid@for gratitude@to,for";
const std::string_view negative_agents =
    "critic critics opponent opponents foe foes enemy enemies adversary adversaries detractor detractors "
    "rival rivals";
const std::string_view positive_agents =
    "supporter supporters backer backers ally allies advocate advocates proponent proponents champion "
    "champions defender defenders";
const std::string_view negative_attitudes =
    "opposed@to critical@of skeptical@of,about sceptical@of,about wary@of concerned@about,over,by "
    "worried@about,over,by "
    "angry@about,at,over,with furious@about,at,over,with outraged@by,at,over unhappy@about,with,at "
    "upset@about,over,with "
    "alarmed@by,at,about dismayed@by,at,over disappointed@by,with,at,in frustrated@by,with,at appalled@by,at "
    "hostile@to,toward,towards against@-";
const std::string_view positive_attitudes =
    "supportive@of grateful@for,to thankful@for,to proud@of happy@with,about pleased@with,by,about "
    "delighted@with,by,about "
    "favour@of favor@of committed@to enthusiastic@about optimistic@about confident@in,of satisfied@with";

const std::string_view negative_evaluations =
    "liar bully bigot racist coward hypocrite crook criminal thug puppet disaster disgrace mistake error "
    "blunder shame scandal outrage betrayal failure catastrophe nightmare "
    "joke sham farce travesty "
    "insult threat danger menace lie lies hoax nonsense fraud abuse injustice burden folly gamble overreach "
    "stunt ploy pretext "
    "distraction travesty witch-hunt calamity trap giveaway robbery hypocrisy crime setback provocation bomb "
    "poison "
    "wrong bad terrible horrible awful dangerous reckless irresponsible unfair unjust unacceptable absurd "
    "ridiculous "
    "outrageous shameful disgraceful illegal unlawful unconstitutional immoral harmful damaging misguided "
    "foolish stupid "
    "unworkable unaffordable unrealistic unreasonable unnecessary pointless premature cynical dishonest "
    "hypocritical "
    "discriminatory cruel inhumane disastrous ruinous costly excessive disproportionate short-sighted "
    "wrongheaded flawed "
    "inadequate insufficient toothless unsafe unsustainable intolerable disappointing alarming worrying "
    "troubling "
    "appalling scandalous heartless senseless useless worthless counterproductive unhelpful divisive "
    "undemocratic punitive";
const std::string_view positive_evaluations =
    "champion hero friend patriot success triumph victory milestone breakthrough blessing opportunity "
    "solution achievement win relief "
    "godsend lifeline "
    "good great excellent right fair reasonable sensible welcome necessary essential vital crucial "
    "needed overdue "
    "important positive wise bold brave courageous helpful beneficial fantastic wonderful historic "
    "responsible "
    "balanced proportionate workable affordable effective timely prudent admirable commendable legitimate "
    "lawful encouraging";

}  // namespace standpoint::lexicon_data
