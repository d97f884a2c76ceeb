import type { DangerRules } from '../search/query/danger-rules.ts';

/**
 * When search shows the emergency panel: see `DangerRules` for how to read a rule. Written from general sense; better a
 * panel too many than one too few: it is short, and a missing one may cost a life.
 */
export const dangerRules: Omit<DangerRules, 'languages'> = {
  fillers: 'a an the to of really so and then is be been being my our',

  groups: {
    // People
    ME: 'me im ive i us we weve mine meself myself',
    OTHER:
      'he hes hell him his she shes shell her they theyre theyve partner* husband* hubby hubbie wife wifes boyfriend* bf girlfriend* gf ex exs fella* bloke* feller dad* mum* mam* mom stepdad* father* mother* brother* bro uncle* cousin* family parents man men son someone somebody lad lads grandad* carer*',
    PARENT:
      'dad dads daddy daddys mum mums mam mams mummy mommy mom moms stepdad* stepmum* stepmam* step_dad step_mum father fathers mother mothers parent parents foster*',
    CHILD:
      'kid kids child childs children childrens son sons daughter* baby babys babies toddler* newborn boy boys girl girls bairn* lad little_one* little_un* niece nephew grandkid* grandchild* grandson* granddaughter*',
    ONE: 'ME OTHER CHILD sister* friend* mate mates neighbour* neighbor* woman women lady nan nans everyone anyone client* patient* tenant* pupil* himself herself themselves you youre next_door',

    // Time and place
    SOON: 'now tonight tonite 2nite tomorrow tomoz tomorow tmrw today this_minute this_morning this_evening this_weekend last_night lastnight yesterday hour_ago hours_ago minutes_ago mins_ago straight_away this_afternoon just_now earlier_today few_hours_ago few_minutes_ago at_moment atm as_we_speak asap quick* immediately any_second any_minute right_away by_morning',
    HOME: 'in_garden in_road in_living_room in_front_room in_kitchen in_hall in_corridor in_lobby in_loft in_car_park in_waiting_room on_stairs up_stairs on_step on_doorstep on_landing at_door at_front_door at_back_door at_window at_gate at_gates at_school_gate* downstairs outside behind_me behind_us behind_ours in_jigger next_to_me asleep_next pulled_up waiting_for_me waiting_on_me waiting_for_us',
    COMING:
      'hes_here shes_here theyre_here him_here hes_coming shes_coming theyre_coming coming_back coming_for coming_after coming_round coming_over coming_home coming_here coming_up comin back_in_mins back_in_minutes back_any back_soon due_back on_his_way on_their_way on_her_way on_way found_me found_us tracked_me tracked_us hes_found hes_inside hes_nearly hes_seen key_in_lock key_going driving_up heading_here heading_over looking_for_me looking_for_us wont_shift',
    AWAY: 'abroad overseas pakistan lahore islamabad mirpur bangladesh sylhet india punjab somalia sudan gambia nigeria turkey iraq iran kurdistan yemen egypt afghan* back_home country airport departures flight* flying fly flown plane ferry ticket* holiday* summer passport*',

    // What is done
    WEAPON:
      'knife knifes knives knive nife blade* machete* gun guns shotgun rifle pistol firearm* axe hammer* sword* crossbow acid petrol lighter_fluid crowbar screwdriver* scissors weapon* baseball_bat with_bat bottle_at broken_bottle glassed hatchet stanley chainsaw dagger sabre taser bb_gun boiling_water boiling_oil hot_oil hot_iron cosh knuckle_duster* iron_bar metal_bar cleaver razor',
    HIT: 'kick* kik kikd kikin kiked boot booted booting punch* hit hits hitting hitin hittin beat beats beating beaten beatin batter* attack* attak* slap* stamp* smash* push* shov* elbow* threw throw* headbutt* head_butt* banged_head banged_me banged_off head_banged bit_me bite bites biting bash* assault* grab* chuck* flung slung slam* yank* violent* belt* thump* drag* whack* leather* laying_into lays_into laid_into jumped_on pinned knelt sat_on held_down held_under held_me_down holding_down hurting hurtin hurt_her hurt_him hurt_us hurt_me hurts_me swing* swung went_for going_for ramming rammed',
    HITTING:
      'hitting hitin hittin beating kicking kickin kikin booting punching attacking smashing battering leathering stabbing strangling choking dragging raging going_mad going_mental going_crazy wrecking throwing trashing slapping swinging chasing ramming laying_into pinned lost_it',
    KILL: 'kill* kil murder* murdr* murda* slit stab* shoot* shot finish_me finish_him finish_us finish_her do_me_in do_us_in do_her_in do_me_and do_in end_me dead ded die burn* set_fire set_alight set_on_fire drown* bury burying grave hang hanging run_me_over run_us_over run_her_over run_me_down blow_up swing_for',
    THROAT: 'strang* chok* chock* throttl* suffocat* smother* garrot* headlock',
    NECK: 'neck neks throat throte gullet windpipe face mouth over_head over_her_head',
    SQUEEZE: 'squeez* grip* press* crush* grab* pin* held holds hands hand',
    SHE: 'her him us them',
    HOUSE: 'home house at_home door in_room at_night',
    AFRAID:
      'scared afraid frightened terrified petrified too_scared dont_want not_want cant dread dreading worried nervous',
    HOLD: 'hand* grab* squeez* held hold holding pin* press* put puts pillow* bag rope belt cord arm sat sitting knelt kneel* cushion tight* scarf lead mark* bruis* had_me had_her round around',
    BREATH:
      'breathe breathing cant_breath cannot_breath cant_breeth* couldnt_breath inhaler oxygen insulin wheez* cant_swallow hurts_swallow sore_swallow passed_out passing_out pass_out blacked_out black_out blacking_out unconscious unconsious unconcious knocked_out knocked_me_out out_cold sparked_out collapsed floppy went_limp went_dark went_black everything_went came_round fainted seeing_stars saw_stars seeing_double seeing_two lips_blue lips_gone gone_blue',
    WOUND:
      'bleed* bledding blood wont_wake not_waking isnt_waking not_wake not_moving isnt_moving cant_move cant_feel on_floor shes_down hes_down broken_arm broken_leg broken_nose broken_jaw broken_rib* broken_bone* broke_arm broke_nose broke_jaw broke_ribs head_injury concuss* fractur* gash* kettle boiling scald* stitches lip_split head_split blister* keep_being_sick being_sick_after throwing_up_after vomit* drugged spiked put_something_in cant_stay_awake poison*',
    BUMP: 'pregnan* pregnent pregnat preggers preggo expecting bump belly stomach tummy unborn womb weeks wks months_gone waters',
    FEAR: 'scared skared terrified terified frightened afraid petrified panick* shaking trembling',
    THREAT: 'threat* thret* says_he said_he says_hes said_hes says_hell said_hell',

    // What stands in between
    DOOR: 'door doors dor window* winda windo letterbox letter_box lock locks gate fence',
    BREAK:
      'kick* kik* bang* bash* smash* break* brakin broke broken hammer* pound* batter* forc* trying ram ramming climb* getting_in get_in got_in rattling boot booting fist thru over_back shouting',
    LOCKED:
      'locked_in lock_me locks_me locked_me locked_us lock_us lock_her locked_her locking_me lock_room shut_in trapped_in barricad* bolted cant_get_out cannot_get_out wont_let_out wont_let_us_out wont_let_her_out wont_let_me_leave wont_let_us_leave let_me_out not_let_me_leave tied_up tied_me hostage against_will against_her_will captive held_here took_keys blocking_door blocked_door chained locked_door locked_doors handles_off stuck_till',
    HIDING:
      'hiding_in hiding_under hiding_from hiding_with hiding_behind hiding_at hiding_upstairs hiding_now hiding_asda im_hiding am_hiding were_hiding were_hid hid_in hid_under hid_from locked_bathroom locked_bedroom locked_toilet locked_loo locked_myself locked_meself lock_myself in_wardrobe in_cupboard in_bathroom in_toilet in_loo under_bed in_loft in_shed behind_door ran_out_house barefoot no_shoes whispering wedged',
    ORDER:
      'order orders non_mol* nonmol* injunction injuction restrain* bail bale conditions curfew tag licence dvpo dvpn dapo',
    BREACH:
      'turned_up turning_up keeps_coming outside HOME COMING sat_in breach* breech* broke broken brok break breaks breaking ignor* violat* cut_off not_allowed isnt_allowed keep_away keeps_away',
    TAKEN:
      'wasnt_brought werent_brought isnt_back arent_back took taken snatch* kidnap* abduct* stole stolen run_off ran_off gone_off gone_with legged_it disappeared missing hasnt_brought hasnt_returned hasnt_come_back not_brought not_bring not_back not_returned not_returning not_giving not_bringing not_dropped no_sign hasnt_dropped wont_give wont_giv wont_bring wont_hand wont_return wont_let_me_have wont_drop kept_him kept_her kept_them never_came_back never_brought dangl* over_banister over_bannister balcony refus* keeping',
    MARRY: 'marry marrying marrige maried wedding nikah nikkah engage* bridal rishta',
    CUT: 'cut cuts cutting cutted fgm circumcis* sunna',

    // One’s own life
    TAKING:
      'keeps keep keeping took takes taken taking steals stole hid hides hiding smashed smashes smashing broke breaks grabbed snatched confiscat* off_me away_from_me wont_give_me wont_let_me_have cant_have have_back without_my',
    LIFE: 'suicid* suisid* sucid* suicde kms kill_myself kill_meself kill_himself kill_herself kill_themselves killing_myself killing_himself killing_herself hang_myself hang_himself hang_herself hanging_himself end_life end_own_life ending_life take_life take_own_life take_his_life end_her_life end_his_life end_her_own_life take_his_own_life end_it ending_it end_things ending_things want_die wanna_die wish_i_was_dead wish_i_were_dead wish_i_wasnt_here dont_want_here dont_want_live dont_want_alive dont_want_wake dont_want_exist dont_wanna_here dont_wanna_live dont_wanna_wake not_want_live better_off_dead better_off_without off_without_me overdos* od_on no_point_living no_point_anymore no_point_any_more no_reason_live nothing_live_for cant_go_on cant_carry_on not_wake_up never_wake_up tired_living jump_off jumping_off off_bridge on_bridge off_roof on_roof on_ledge under_train self_harm* selfharm* cut_myself cutting_myself cutting_again cut_again hurt_myself hurting_myself harm_myself harming_myself say_goodbye saying_goodbye no_way_out want_it_end want_it_over want_this_end make_it_stop want_disappear rather_be_dead rather_dead better_dead sleep_forever go_sleep_not_wake dont_wake no_will_live lost_will_live feel_like_dying feel_dying thinking_dying thoughts_dying think_about_dying life_unbearable life_not_worth not_worth_living worth_living goodbye_letter goodbye_note topping_myself top_myself kill_me_self wont_be_here_much give_up_life giving_up_on_life finish_it_all unalive* dont_see_point_living plan_die planning_die ready_die jump_front slit_wrists slit_my cut_wrists take_an_overdose',
    PILLS:
      'pills pill tablets tablet sleeping_tablets sertraline diazepam paracetamol meds medication antidepressants codamol tramadol',
    SWALLOWED:
      'took taken taking take swallow* gulped downed load loads neck necked too_many all whole_packet strip handful box counted',

    // Police and other help
    POLICE:
      'police polise poilce bizzies bizzys cops copper* ambulance ambulence 999 999s 112 operator 101',
    SILENTLY:
      'silent* without_talk* without_speak* without_say* without_making without_him without_her cant_talk cant_speak cannot_talk cannot_speak not_talk not_speak cant_say quiet* text texting whisper* secretly listening overhear cough* deaf',
    RAPE: 'rape raped rapes raping raip* rapped sexual_assault* sexually_assault* sexualy_assault* forced_himself forced_me forces_me force_me forced_sex',

    // Nowhere to be
    BED: 'bed sleep stay refug* refudg* hostel hotel room shelter accom* acom* housing housed place somewhere nowhere roof homeless go leave get_away get_out',
    OUT: 'nowhere_go nowhere_safe nowhere_else nowhere_sleep nowhere_stay no_where_go no_where_sleep no_where_stay no_place_go no_place_sleep dont_know_where_go cant_go_back_in chucked_out chucked_me chucked_us kicked_out kicked_me_out kicked_us_out kick_me_out thrown_out threw_me_out threw_us_out throw_me_out throwing_me_out put_me_out put_us_out locked_out locked_me_out locked_us_out in_car on_street on_streets sleeping_rough bus_station nothing_but fled run_away ran_away ran_from escaped escaping left_with_kids left_with_baby left_with_only just_left_him fleeing',

    // Heard or seen
    HEARD:
      'hear hears heard hearing through_wall thru_wall through_walls next_door nextdoor neighbour* neighbor* upstairs downstairs above below street',
    NOISE: 'scream* smash* begging beg thud* thump* get_off help_me kill* murdr* plead* leather*',
    SAW: 'saw seeing watching watched witness*',

    // All that was typed
    ALONE:
      'help please chok* strang* stab* shot suffocat* smother* throttl* kidnap* abduct* hostage bleed* overdos* dying dead die death rape raped rapist attacked attack punched kicked slapped headbutted throttled beaten battered assault assaulted burned burnt poison* drown* ambulance police emergency danger unsafe trapped hiding murder kill killed threatened threat threats weapon acid fled fleeing homeless drugged unconscious me now us suicide suicidal desperate scream* SOON',
    SINGLE: 'aaah mayday 000 911 9_9_9 nine_nine_nine treble_nine triple_nine',
    PERSON: 'OTHER',
    SHOVE:
      'shoved shove shoves pushed pushes push kicked kicks kick punched punches hit hits elbowed knelt stamped threw grabbed',
    BROKE: 'broke broken breaks break cracked cracks fractured snapped twisted dislocat*',
    BONE: 'arm leg nose jaw rib ribs wrist finger fingers tooth teeth ankle collarbone cheekbone hand skull eye_socket',
    TABLETS:
      'tablet tablets meds medicine medication medicines insulin inhaler pills oxygen methadone epipen',
    SURVIVE:
      'survive_this survive_him survive_night survive_tonight wont_survive not_survive dont_survive make_it_out_alive get_out_alive leave_alive stay_alive come_out_alive fear_of_my_life fear_my_life',

    // What is calm
    PAST: 'years_ago year_ago yrs_ago months_ago month_ago weeks_ago week_ago decades_ago ages_ago long_ago years_back months_back years_later last_week last_month last_year last_summer last_winter last_christmas used_to when_i_was when_i_were as_child as_kid as_baby before_i_left histor* next_year next_month 200* 201* 202* 199* 198* since_i_left childhood affects_me got_months got_years got_18',
    LEARN:
      'statistic* stats figures how_many how_common how_often research study studies meaning defin* mean means timeline lyrics in_news awareness myth* facts_about examples difference_between what_counts counts_as explain* risk_factors who_invented where_does how_does how_silent why_do link_between impact* long_term what_hostage what_parental what_controlling what_weapon 999_free how_register danger_signs 999_cost* does_999 999_work*',
    LAW: 'law_on law_about law_for against_law case_law uk_law new_law what_law marriage_law abduction_law imprisonment_law fgm_law attack_law laws legal illegal unlawful offence offences crime criminal charged sentence sentenced sentance penalty punish* fine fined compensation cica rights responsab* responsib* act section forms apply applying application certificate convict* years_for prison_for jail_for trial solicitor* lawyer* cps court magistrates evidence legislation powers release_date parole licensing prosecut* hearsay time_limit priority_need renew* run_out permission intentionally letter_of consent',
    WORK: 'policy policies procedure* training course courses webinar poster posters print leaflet* flyer review reviews lessons lesson prevention prevent checklist dash template assembly register kit clinic midwives nurses museum film book_about books song podcast documentary support_for bereaved families_after volunteer* guidance guidelines toolkit protocol statutory scheme pack rota spec code_in read_code notes referral_form session strategy report reports refer_to record recording records risk_assessment question questions criteria threshold cpd briefing seminar conference staff app commissioning chapter complaint',
    THINGS:
      'switch statue storage gun_licence weapons_back on_holiday_abroad angel amnesty supplier vest cover safety_check safety_visit regulations furniture fireworks cheap dental dentist plumber planning emergency_money grant loan* fund* payment next_of_kin contact_form menu purse email online_access ideas idea trampoline maintenance debts marriage married_50 hang_out anniversary hibernat* register_online how_to_register this_site this_website quick_exit exit_button',
  },

  life: `
    LIFE
    bridge ME
    SWALLOWED PILLS
    samaritans
    crisis_team
    crisis_line
    mental_health_crisis
    in_crisis
    cant_live_like_this
    harm* myself
    hurt* myself
    cut* myself
    dont_want be_alive
    im_done living
  `,

  urgent: `
    help_now
    kill_me
    kill_us
    kill_them
    killing_me
    killing_us
    kill_kids
    kill_children
    KILL ONE if_i
    find_my_body
    find_body
    wont_be_alive
    be_alive
    come_get_me
    come_and_get
    get_me_out
    get_us_out
    get_out SOON
    get_out_now
    need_out_now
    SURVIVE
    getting_in HOUSE
    trying_get_in
    get_in_house
    found_new_address
    found_address
    found_us
    cut_phone
    cut_off_phone
    cut_wires
    somebody_help
    someone_help
    anyone_help
    anybody_help
    please_help_me
    need_help_now
    need_help_SOON
    help_us
    begging_you
    SINGLE
    just_HIT
    just_OTHER_HIT
    OTHER_just_HIT
    HIT SOON
    just_been_HIT
    just_threatened
    just_strangled
    just_THROAT
    just_raped
    SOON_PERSON_HIT
    got_worse SOON
    worse_SOON
    much_worse_SOON
    AFRAID_go_home
    AFRAID_going_home
    cant_go_home
    cant_go_back_home
    not_safe_go_home
    not_safe_at_home
    dont_feel_safe
    dont_feel_safe_at_home
    before_OTHER_gets
    before_OTHER_get
    before_OTHER_comes
    before_OTHER_back
    OTHER_here
    OTHER_outside
    OTHER_downstairs
    OTHER_upstairs
    OTHER_at_door
    OTHER_coming
    hes_back
    shes_back
    theyre_back
    OTHER_got_in
    OTHER_broke_in
    OTHER_breaking_in
    OTHER_followed
    OTHER_following
    OTHER_chasing
    OTHER_found_me
    OTHER_found_us
    found_where
    knows_where_i_am
    knows_where_we
    phone TAKING
    phone beg*
    phone plead*
    can_have_phone
    let_me_have_phone
    let_me_ring
    let_me_call
    let_me_phone
    mobile TAKING
    keys TAKING SOON
    no_phone
    cant_use_phone
    kidnap*
    OTHER_went_for
    going_kick_off
    kicking_off SOON
    kicking_off_SOON
    thinks_im_asleep
    pretending_asleep
    while_OTHER_asleep
    in_other_room
    in_next_room
    dont_let_him_know
      55_on
    POLICE SILENTLY
    send_POLICE
    need_POLICE
    =call_POLICE
    =ring_POLICE
    =phone_POLICE
    =help_me
    help_me_please
    help_me SOON
    worse_every_day
    getting_worse FEAR
    call POLICE now
    POLICE now
    POLICE quick*
    cant_talk
    cant_speak
    cant_make_noise
    hell_hear
    he_will_hear
    hes_listening
    help_now
    send_help
    save_me
    save_us
    wait_till_i_get
    wait_until_i_get
    wait_till_we_get
    wait_till_get_you
    youll_get_it
    help without_him
    help without_her
    ring without_him
    call without_him
    AFRAID OTHER_comes_home
    AFRAID OTHER_coming_home
    AFRAID OTHER_gets_home
    AFRAID OTHER_walking_in
    rescue_me
    sos
    code_word_what
    not_safe SOON
    im_not_safe
    in_danger
    danger SOON
    FEAR life
    duty_team
    WEAPON SOON
    WEAPON HOME
    HITTING SOON
    KILL ONE SOON
    THROAT SOON
    HOLD NECK SOON
    HIT ONE SOON
    RAPE SOON
    just RAPE
    RAPE where
    RAPE what_do_i
    BREATH THROAT
    SQUEEZE THROAT
    BREATH NECK
    FEAR tonight
    FEAR right_now
    THREAT tonight
    COMING
    OTHER HOME
    BREAK DOOR ME
    breaking_in
    brakin
    hes_got_in
    shouting_through
    BREAK DOOR SOON
    someone_in_house
    someones_in
    parked_outside
    waiting_outside
    sat_outside
    HIDING
    LOCKED SOON
    im LOCKED
    CHILD TAKEN SOON
    airport ME
    AWAY MARRY SOON
    AWAY CUT SOON
    CUT CHILD SOON
    cutter
    departures
    he_hear
    AWAY SOON ONE
    leave tonight
    leave_today
    OUT SOON
    BED tonight
    BED tonite
    BED right_now
  `,

  dangerous: `
    =ALONE
    threw_me
    throws_me
    threw_her
    threw_him
    down_stairs
    pushed_me_down
    drove_at
    drives_at
    run_me_down
    tried_run
    drives_fast
    drives_too_fast
    drove_fast
    crash*
    arm_broken
    leg_broken
    nose_broken
    BROKE BONE
    carer HIT
    carer* hurt*
    carer* bruis*
    nan bruis*
    grabbed_wheel
    grabbed_steering_wheel
    handbrake
    wont_feed
    havent_heard_from violent
    havent_heard_from dangerous
    havent_heard_from FEAR
    wont_give TABLETS
    TAKING TABLETS
    touches_me
    touched_me
    touching_me
    comes_in_my_room
    coming_in_my_room
    comes_into_my_room
    coming_into_my_room
    get_in_bed_with
    makes_me_sleep_with
    make_me_sleep_with
    sell_me
    sells_me
    selling_me
    sold_me
    pimp*
    passport flight*
    passport plane
    passport PARENT
    flight_is
    flight_on
    flights_booked
    booked_flight*
    booked_ticket*
    sending_me AWAY
    send_us AWAY
    not_come_back CHILD
    hasnt_come_back
    havent_come_back
    didnt_return
    hasnt_returned
    havent_returned
    didnt_bring
    hasnt_brought
    wont_tell_me_where CHILD
    dont_know_where CHILD
    where_kids
    has_my_kids
    has_my_daughter
    has_my_son
    has_my_children
    has_my_baby
    got_my_kids
    got_my_baby
    got_my_son
    got_my_daughter
    never_see CHILD
    take_kids_away
    taking_kids_away
    CHILD abroad
    gone_abroad
    BUMP SHOVE
    SHOVE BUMP
    not_answered
    hasnt_answered
    phone_off
    cant_reach_her
    cant_get_hold
    not_heard_from
    worried_sick
    really_bad SOON
    bad_today
    bad_tonight
    scared_of_tonight
    lost_it
    snapped
    flipped
    went_mad
    went_mental
    went_crazy
    in_rage
    ragin*
    violent SOON
    please_help
    help_please
    help_im
    help_hes
    help_shes
    escaping
    PARENT HIT ME
    PARENT HIT brother
    PARENT HIT sister
    PARENT HITTING
    PARENT FEAR HOUSE
    PARENT weapon
    hit_with
    hits_me_with
    hit_me_with
    beat_me_with
    THROAT FEAR
    THROAT SHE
    THROAT PARENT
    NECK SQUEEZE
    FEAR KILL
    FEAR what_OTHER_will_do
    FEAR_for_life
    FEAR_of_what
    FEAR_hes
    FEAR COMING
    fear_for_life
    threatened_with
    end_up_dead
    ended_up_dead
    wind_up_dead
    kill_ME
    life_in_danger
    kill OTHER
    ill_be_dead
    im_dead
    dead ONE
    my_life threat*
    lost_control
    out_of_control
    getting_more_violent
    more_violent
    violence_getting
    escalating
    escalat* SOON
    beat_up
    beats_up
    beating_up
    black_eye* SOON
    bust_lip
    burst_lip
    swollen
    burnt
    burned
    scalded
    hospital HIT
    knocked_out
    knocked_me
    unconscious
    concussion
    head_hurts
    dizzy
    cant_see_properly
    blurred
    starv*
    no_food
    wont_let_eat
    no_water
    on_floor
    left_me_on
    wont_give_medic*
    wont_let_out
    not_allowed_out
    not_allowed_leave
    wont_let_leave
    wont_let_go
    cant_leave_house
    cant_get_away
    cant_escape
    held_me
    trap_me
    traps_me
    trapped_with
    stuck_with_him
    blocks_door
    block_door
    blocking
    stands_in_front_door
    fled
    flee
    got_away
    getting_away
    need_away
    need_out
    get_us_out
    need_leave SOON
    running_away
    sleeping_in
    sofa_surf*
    nowhere_live
    place_live_asap
    no_home
    never_see_kids
    OTHER WEAPON
    hurt_someone
    going_hurt
    gonna_hurt
    might_hurt
    might_kill
    might_snap
    what_i_might_do
    what_i_will_do
    scared_i_will
    want_kill
    want_hurt
    want_stab
    thoughts_hurting
    baby HIT
    baby hurt*
    shak* baby
    honour KILL
    honor KILL
    family KILL
    disown* KILL
    watching_house
    watches_house
    watching_home
    hanging_around
    hanging_round
    outside_work
    outside_school
    wont_go_away
    wont_get_out
    let_himself_in
    got_keys
    police_coming
    raped ME
    rapes ME
    999
    112
    press_55
    push_55
    55 POLICE
    silent_call*
    silent_solution
    emerg* SOON
    its_emergency
    this_emergency
    emergency_help
    emegen*
    emergan*
    emerjen*
    urgent*
    urgan*
    =ALONE
    WEAPON
    KILL ONE
    KILL NECK
    death_threat*
    THREAT KILL
    cant_have_me
    cant_have_them
    cant_have_her
    see_morning
    coffin
    all_go_together
    tonight_is_night
    =fire
    petrol
    gonna_die
    going_die
    held_under
    held_me_under
    drugged
    spiked
    cant_stay_awake
    head HIT
    gas_on
    lighter
    lighting_curtains
    set* fire
    smoke under_door
    poured
    dig* hole
    dug hole
    dig* grave
    run* off_road
    driving fast
    driving with_us
    crash* car
    same_headlights
    THROAT ONE
    THROAT symptom*
    THROAT hospital
    THROAT mark*
    NECK HOLD
    BREATH ME
    BREATH OTHER
    BREATH cant
    voice NECK
    voice_gone
    lost_voice
    hoarse
    croaky
    WOUND
    HIT NECK
    BUMP HIT
    BUMP KILL
    lost_baby
    losing_baby
    not_felt_kick
    miscarr* HIT
    HITTING ONE
    HIT SOON
    SAW HIT ONE
    CHILD HITTING
    shak* baby
    shook baby
    CHILD balcony
    CHILD dangl*
    by_hair
    by_throat
    by_neck
    LOCKED
    follow* SOON
    followed_me
    following_me car
    following_me home
    follow* car
    chas* OTHER
    DOOR BREAK ONE
    break_in
    broke_in
    broke_into
    got_in_house
    intruder
    climb*
    ORDER BREACH
    came_house bail
    ORDER came_back
    tag off
    tag cut
    snipped
    HOME not_allowed
    released SOON
    out_prison ME
    got_released
    escaped
    CHILD TAKEN
    CHILD AWAY without
    CHILD AWAY going
    CHILD AWAY plan*
    CHILD AWAY think
    CHILD AWAY tak*
    CHILD at_risk
    out_hours
    after_hours
    fleeing
    danger
    CHILD not_safe
    CHILD unsafe
    CHILD goodbye
    CHILD without_asking
    AWAY MARRY
    AWAY CUT
    CUT daughter*
    CUT sister*
    CUT girl*
    passport TAKEN
    passport* ticket*
    passport hid*
    passport take
    being_taken AWAY
    take_me AWAY
    taking_me AWAY
    take_her AWAY
    taking_her AWAY
    send* AWAY marr*
    MARRY SOON
    RAPE asleep
    RAPE go
    forced_himself
    HEARD NOISE
    scream* SOON
    scream* help
    scream* next_door
    beg* stop
    not_answering SOON
    stopped_answering SOON
    went_dead
    line_cut
    call_cut
    body_bag
    =OTHER_wont_stop
    straight_to_voicemail
    OUT
    BED SOON
    runaway
    high_risk SOON
    imminent
    immediate
  `,

  calm: `
    PAST
    LEARN
    LAW
    WORK
    THINGS
    what_happens
    how_long
    how_likely
    killed_by
    murdered_by
    was_killed
    was_murdered
    were_killed
    killed_her
    women_a_week
    in_the_back mates
  `,
};
