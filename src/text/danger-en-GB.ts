/**
 * When search shows the emergency panel. Each line is a pattern over what was typed, in small letters, without
 * apostrophes and marks, with one space between words: “He’s got a knife!” is `hes got a knife`. Written from general
 * sense, not from any list of queries; better a panel too many than one too few.
 */

const someone =
  '(he|hes|hed|hell|she|shes|they|theyre|him|her|partner|husband|wife|boyfriend|girlfriend|bf|gf|ex|dads?|daddys?|mums?|mummy|mams?|father|mother|brothers?|uncle|family|man|men|son|fella|bloke|stepdads?|stepmum)';
const me =
  '(i|im|ive|me|us|my|we|our|her|him|them|mum|mummy|mam|mother|sister|brother|daughter|son|friend|neighbour|kids?|child|children|baby|someone)';
const child =
  '(kids?|child|childs|children|son|daughter|baby|babies|toddler|boys?|girls?|little one)';
const weapon =
  '(kni(f|v)\\w*|blades?|machetes?|guns?|shotgun|rifle|pistol|firearm|axe|hammer|sword|acid|petrol|lighter fluid|crowbar|screwdriver|scissors|weapons?|baseball bat|bottle|hatchet)';
const throat = '(strang\\w*|chok(e|ed|es|ing)\\w*|chocked|throttl\\w*|suffocat\\w*|smother\\w*)';
const violence =
  '(kick\\w*|punch\\w*|hit|hits|hitting|beat\\w*|batter\\w*|attack\\w*|hurt\\w*|slap\\w*|stamp\\w*|smash\\w*|push\\w*|threw|throw\\w*|bleed\\w*|violen\\w*)';
const soon =
  '(now|right now|tonight|just now|this minute|tomorrow|today|this morning|this evening|last night|an hour ago)';
const order = '(order|orders|bail|non mol\\w*|injunction|restrain\\w*|conditions?|licence)';

/** Any one of these is enough. */
export const dangerous = [
  // 999 and asking for help now.
  '\\b999\\b|\\b112\\b|\\b(press|push|dial|type)\\w* 55\\b|\\b55\\b.*\\bpolice\\b|\\bsilent (call|solution|ring)|^sos$|\\bsos\\b',
  '\\b(send|call|ring|get|need|want) (the )?(police|ambulance|help)\\b.*\\b(now|quick\\w*|fast|please)\\b|\\bsend (the )?(police|help|someone)\\b|\\b(police|ambulance)( please)? now\\b|\\bhelp (me )?(now|please)\\b|\\bneed (the )?police\\b|\\bplease help me\\b|^help( me)?$',
  '\\bemerg(e|a)n\\w*|\\bin danger\\b|\\bdanger now\\b|\\b(fear|scared|afraid|frightened) for (my|her|his|our|their) li(fe|ves)\\b|\\burgent\\w*',
  `\\b(cant|cannot|not able to|without|how|unable to).{0,20}(talk\\w*|speak\\w*|ring\\w*|make a noise)\\b.*\\b(police|listening|hear\\w*|near)|\\b(police|ring|call)\\b.*\\bwithout (talk|speak|mak)\\w*|\\bcant (talk|speak)\\b|\\bhell hear\\b|\\bhe (will|can) hear\\b`,
  // Weapons, and threats to life.
  `\\b${weapon}\\b.*\\b(${someone}|${me})\\b|\\b(${someone}|${me})\\b.*\\b${weapon}\\b|^(a )?${weapon}$|\\b(stab\\w*|shoot\\w*|shot)\\b`,
  `\\b(kill\\w*|kil|murder\\w*|slit|end)\\b.*\\b(${me}|himself|herself|themselves|myself|everyone|you|youre)\\b|\\b(${someone}|going to|gonna|gunna|want\\w*|threat\\w*) (\\w+ )?(kill\\w*|murder\\w*)\\b|\\b(threat\\w* to kill|death threats?|dead tonight|youre dead|as good as dead|see the morning|do me in|burn\\w* (the|my|our|us|it)|set\\w* fire|set (me|us|it) (on fire|alight))\\b`,
  `\\b(going to|gonna|gunna|will|about to) (hurt|attack|batter|hit|beat|die|get|find) ?(me|us|my|her|the)?\\b.*|\\bim going to die\\b`,
  '^fire$|\\bon fire\\b|\\bsetting fire\\b|\\blight(ing|s)? (the|a match)|\\bpoured\\b|\\bdig\\w* (a )?(hole|grave)|\\btonight is the night\\b|\\brun\\w* (me|us|her) (off|over|down)\\b|\\bdrag\\w* (me|her|him|a|my|us|the)\\b|\\bby the (hair|throat|neck)\\b|\\b(hurting|hitting|beating|punching|kicking) (my |our )?(mum|mummy|mam|me|us|her|him|dad|brother|sister|baby)\\b',
  // Throat and breath.
  `\\b(${someone}|${me})\\b.*\\b${throat}|\\b${throat}\\b.*\\b(${me}|by|hours?|symptom\\w*|hospital)\\b|\\b(symptom\\w*|after|signs)\\b.*\\b${throat}|\\b(hands?|grab\\w*|squeez\\w*|held|holding|arm|bag|pillow|rope|belt|cord|sitting|sat)\\b.*\\b(neck|throat|windpipe|chest|my face|my mouth|her face|over my head|over her head)\\b|\\b(cant|cannot|couldnt|trouble|hard to|struggling to) (breathe|breath|swallow)\\w*|\\b(passed|blacked|pass|black) out\\b`,
  // Injury.
  `\\b(bleed\\w*|blood|unconscious|wont wake|not waking|not breathing|isnt breathing|stopped breathing|not moving|cant move|cant feel|on the floor|collapsed|broken (arm|leg|nose|jaw|rib\\w*|bone\\w*)|head injury|concuss\\w*|head is bleeding|fractur\\w*|throwing up after)\\b`,
  `\\b(pregnan\\w*|bump|stomach|belly|tummy)\\b.*\\b${violence}|\\b${violence}\\b.*\\b(pregnan\\w*|bump|stomach|belly|tummy|unborn)\\b`,
  `\\b${violence}\\b.*\\b${soon}\\b|\\b${soon}\\b.*\\b(${violence}|scared|afraid|frightened|terrified|rowing|shouting|screaming|threat\\w*)\\b|\\b(hes|shes|he is|she is|theyre|is) (hitting|beating|attacking|smashing|battering|kicking|punching|going mad|kicking off|kicking in|raging|going to|throwing|wrecking|trying to get)\\b`,
  // At the door, in the house, coming.
  `\\b(break\\w*|broke|broken|climb\\w*|got|getting|get|kick\\w*|smash\\w*|forc\\w*) (\\w+ )?(in|into|inside|(the |my |our )?(door|window)\\w*( in)?)\\b.*|\\b(bang|hammer|pound|knock|kick)\\w* (on|at|down|in)? ?(the|my|our)? ?(door|window)|\\b(hes|shes|theyre|is|he|she|and|someones?|ex|dad) (\\w+ )?(outside|in the house|at the door|at my door|at the window|in the garden|in my garden|on the stairs|on my (step|doorstep|drive)|in (my|our|the) (street|road)|at window|inside|on (his|her|their|the) way|coming (for|back|round|over|home|here)|here|found (me|us)|parked outside|downstairs|upstairs|back|coming)\\b|\\bintruder\\b`,
  // Shut in, hiding, followed.
  `\\bhiding\\b(?!.*\\b(history|money|page|phone|things|it|abuse|bruis\\w*)\\b)|\\bin (the|a|my) (wardrobe|cupboard|shed|loft|bathroom)\\b|\\bcant get out( of)?\\b|\\btied (me )?up\\b|\\bagainst my will\\b|\\bchain\\w*\\b|\\b(hide|hid)\\b.*\\b(from|in|under|bathroom|toilet|cupboard|wardrobe|bedroom|shed|him|her|dad|now)\\b|\\b(lock\\w*|trapped|stuck|barricad\\w*|shut) (\\w+ ){0,3}(in|inside|out|up|room|bathroom|bedroom|house|toilet)\\b|\\bwont let (me|us|her) (out|leave the|go out|go home)\\b|\\b(holding|held|keeping|kept) (me|us|her) (hostage|prisoner|here|captive|against)\\b|\\bhostage\\b|\\bwhisper\\w*|\\b(following|chasing|follow\\w* me|chased) (me|us)?.{0,12}\\b(now|car|home|street)\\b|\\b(run|ran|running|escap\\w*) (away )?(from|out)\\b.*\\b(now|him|barefoot|street|house)\\b`,
  // An order broken.
  `\\b(breach\\w*|broke|broken|breaks?|breaking|brok|ignor\\w*)\\b.*\\b${order}\\b|\\b${order}\\b.*\\b(breach\\w*|broke\\w*|breaks?|breaking|turned up|ignor\\w*|outside|at (the|my) (door|window|house)|here)\\b|\\b(out of|released from|released today|escaped).{0,12}\\b(prison|jail|custody|today)\\b.*\\b(here|com\\w*|outside|now|scared|looking)\\b|\\btag\\b.*\\b(off|cut|alarm)\\b`,
  // A child in danger, taken or not brought back.
  `\\b(tak(e|es|en|ing)|took|snatch\\w*|kidnap\\w*|abduct\\w*|ran off|run off|gone off|driv\\w* off|flown|fly\\w*|disappear\\w*|missing|refus\\w*|not|wont|hasnt|havent|didnt|never|isnt|not giv\\w*)\\b.*\\b${child}\\b.*\\b(back|return\\w*|abroad|country|passport|airport|away|gone|home|disappear\\w*|without|school)\\b|\\b${child}\\b.*\\b(snatch\\w*|kidnap\\w*|abduct\\w*|taken|took|missing|not (been )?(back|returned|brought|home)|wont (bring|give|return|hand)|hasnt (brought|returned|given)|gone)\\b|\\b(snatched|kidnapped|abducted|taken|took|stole|stolen|run off with|ran off with|gone off with|gone with|disappeared with) (my|the|our|her|his) (\\w+ )?${child}\\b|\\bwont (give|bring|hand|return|let me have) (\\w+ ){0,3}${child}\\b|\\b${child}\\b.*\\b(at risk|in danger|being (hurt|hit|beaten|abused)|not safe|unsafe)\\b|\\b(shaken|shook|shaking|dangl\\w*) (the|my|our|her) ?baby\\b`,
  // Taken abroad, forced to marry or cut.
  `\\bat the airport\\b|\\b(took|takes?|taken|taking|hid|hidden) (\\w+ )?passports?\\b.*\\b(tickets?|flights?|fly|book\\w*|abroad|go|airport)\\b|\\b(airport|flights?|fly\\w*|plane|passport|tickets?|abroad|pakistan|bangladesh|india|somalia|back home|overseas)\\b.*\\b(marr\\w*|wedding|nikah|cut|fgm|circumcis\\w*|tomorrow|tonight|today|forc\\w*|against my will|not come back|stuck|trapped)\\b|\\b(marr\\w*|wedding|nikah|cut|fgm|circumcis\\w*|forc\\w*)\\b.*\\b(airport|flights?|fly\\w*|plane|passport|tickets?|abroad|pakistan|bangladesh|india|somalia|tomorrow|tonight|next week|this week|weekend|overseas)\\b|\\btak\\w* (me|my|her|us) (\\w+ )?(abroad|overseas|out of the country|to (pakistan|india|bangladesh|somalia))\\b`,
  // One’s own life.
  `\\bsu(i|is)?(c|s)i(c|d|s)\\w*|\\b(kill|hurt|hang|harm|cut|cutting|harming|killing|hurting) (myself|himself|herself|themselves)\\b|\\b(end|ending|take|taking) (it|it all|things|my (own )?life|his (own )?life)\\b|\\boverdos\\w*|\\b(tak(e|en|ing)|took|swallow\\w*) (\\w+ ){0,3}(pills|tablets|paracetamol|meds|medication)\\b|\\b(on|off) (the|a) (roof|bridge|ledge)\\b|\\b(better off (dead|without me)|dont want to (be here|live|wake|be alive|exist)|want to die|wanna die|wish i was dead|wish i (was|were) not here|no (reason|point) (to|in) (live|living|going on)|no point (living|anymore|any more)|cant go on|cant carry on|not wake up|self harm\\w*|sleep and not|tired of living|jump\\w* off)\\b|\\bsamaritans\\b|\\bdead if\\b`,
  // Rape and assault just now.
  `\\b(rap(e|ed|ing|es)|sexual\\w* assault\\w*|assault\\w*|attack\\w*|forc\\w* (me|himself))\\b.*\\b(${soon}|just|where (can|do|should) i go|what do i do|few hours|yesterday)\\b|\\b(just|${soon})\\b.*\\b(rap(e|ed|ing)|sexual\\w* assault\\w*|assault\\w*|attack\\w*)\\b|\\bafter (a |being |the )?(rape\\w*|sexual\\w* assault\\w*)\\b`,
  // Heard or seen.
  `\\b(hear|hearing|heard|can hear|listening to)\\b.*\\b(scream\\w*|shout\\w*|cry\\w*|bang\\w*|smash\\w*|fight\\w*|begging|thud\\w*|hit\\w*|beat\\w*|help)\\b|\\b(scream\\w*|begging for help|shouting for help)\\b.*\\b(next door|wall|neighbour\\w*|flat|upstairs|downstairs|house|now)\\b|\\b(next door|neighbour\\w*|upstairs|downstairs|flat)\\b.*\\b(scream\\w*|being (beaten|hit|attacked)|smash\\w*|beating|crying for help)\\b|\\b(see|saw|seen|seeing|watching|witness\\w*)\\b.*\\b(hit\\w*|attack\\w*|beat\\w*|punch\\w*|drag\\w*|kick\\w*|push\\w*|grab\\w*|assault\\w*|slap\\w*|strang\\w*)\\b`,
  // Nowhere to be tonight.
  `\\bnowhere (safe )?(to|else)\\b|\\b(nowhere|somewhere|place|bed|refuge|shelter|hotel|room|accom\\w*|housing|sleep|stay|go|leave|get out|run|out|homeless|safe) ?.{0,30}\\b(tonight|right now|now|today|immediately|asap)\\b|\\b(tonight|right now|now|immediately)\\b.*\\b(sleep|stay|go|leave|get out|refuge|bed)\\b|\\b(chucked|kicked|thrown|threw|kick\\w*|chuck\\w*|locked|put|throw\\w*) (\\w+ ){0,3}out\\b|\\bhomeless\\b|\\b(sleep\\w*|sat|sitting|living|kids|stuck) (\\w+ ){0,3}in (my|the|our|a) (car|a and e|bus|station|street)\\b|\\b(on the|in the) street\\b|\\b(ive|i have|we|weve|just) (just )?(left|fled|got out|run away|ran away|run|escaped)\\b|\\bfled\\b`,
  // Services that answer day and night.
  '\\bout of hours\\b|\\bimmediate (danger|risk|help)\\b|\\bcrisis (line|team|now)\\b|\\b(high|imminent) risk.{0,20}\\b(now|today|tonight)\\b',
];

/** What shows that it is not about now: a question of law, learning or years ago. It outweighs the list above. */
export const calm = [
  '\\b(years?|months?|weeks?|decades?|ages) (ago|back)\\b|\\blast (week|month|year|summer|winter|christmas)\\b|\\bused to\\b|\\bin (19|20)\\d\\d\\b|\\bas a (kid|child|baby)\\b|\\bwhen i was (a |\\d|little|young|six|five|seven|eight|ten)|\\bbefore i left\\b|\\bhistor(y|ical)\\b|\\bnext year\\b',
  '\\b(statistic\\w*|figures|how many|how common|research|stud(y|ies)|meaning|definition|mean|means|timeline|lyrics|in the news|awareness)\\b|\\bwhat (is|are|does|was|counts)( (a|an|the|it))?( \\w+){0,6}$(?<!\\b(do|wrong|now))|\\bhow (likely|does|do)( \\w+){1,4} (work|cut|help)\\b',
  '\\b(law|laws|legal|illegal|unlawful|offence|crime|charged?|sentence|penalty|punish\\w*|fine|compensation|rights|act|section \\d+\\w*|form|forms|apply|applying|application|licence|licensing|certificate)\\b(?<!\\blicence\\b(?=.*now))',
  '\\bemergency (money|fund\\w*|grant|loan|payment|contact|dental|dentist|plumber|procedures?|planning)\\b|\\b999\\b.*\\b(free|work|works)\\b|\\bhappens when\\b|\\bwhen is (his|her|the)\\b|\\bcheap\\b|\\bsupplier\\b',
  '\\b(policy|policies|procedures?|training|course|courses|poster|posters|leaflet\\w*|flyer|review|reviews|lessons|prevention|checklist|dash|marac|code|record\\w*|template|assembly|appointment|contact form|register|kit|clinic|midwives|nurses|staff|shelf|museum|film|book|song|counselling|group|support for|bereaved|families after)\\b',
];
