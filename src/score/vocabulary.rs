//! The word lists of the reader: plain English words by what they hint at; `_` joins a phrase.
//!
//! They hold what the words mean, not where they stood in some answer: a word is listed only where a
//! reader of English would say so without seeing the rest of the text. Common slips of spelling are
//! left out, British and American forms are both in.

use super::lexicon::Cue;

/// Every list. A word may stand in several.
pub(crate) const LISTS: &[(Cue, &str)] = &[
    (
        Cue::Grammar,
        "the a an and or but nor of to in on at for with from by as into onto over under \
        about between through during within without against across per via than then so if because \
        while when where after before until since is are was were be been being am isn't wasn't \
        it its it's this that that's these those i i'm i've i'd i'll me my mine we we've we're us our \
        you your he she they them their his her him who which what how why not no do did does don't \
        didn't will would can could should may might must have has had having there here also just \
        only very more most some any all each every both other another up out off down one up too own",
    ),
    (Cue::I, "i i'd i've i'll i'm"),
    (Cue::My, "my me mine myself our us ours ourselves"),
    (Cue::We, "we we'd we've we're we'll"),
    (
        Cue::Other,
        "he she they it you he'd she'd they'd it's who which someone somebody everyone \
        everybody nobody this there these those",
    ),
    (
        Cue::State,
        "was were had did felt knew thought believed seemed appeared needed wanted liked \
        loved hated hoped happened existed meant remained contained consisted belonged wasn't weren't \
        hadn't didn't couldn't experienced lacked depended preferred expected worried feared owed \
        involved included required lived",
    ),
    (Cue::Present, "is are am i'm isn't aren't it's has have there's don't doesn't we're i've"),
    (
        Cue::Deed,
        "went made took found built wrote told met gave set led ran spoke held brought began \
        kept sent got put came chose drew drove taught bought sold sat split cut rewrote sought \
        caught laid let paid said saw showed spent threw rebuilt reset dealt rang swept won overcame \
        undertook withdrew stood read shut broke left stuck understood bet tore hid wore ate \
        rode shook fed dug bent lent lit forgave redid oversaw grew upheld",
    ),
    (
        Cue::Plain,
        "add address adjust delete restore recover rename ship merge close repair book count sort pack load agree align analyse analyze apply approach arrange ask assign \
        attend automate bring build call change check choose clarify clean coach code collect \
        communicate compare complete configure connect consider contact convert coordinate create \
        cut debug decide define delegate deliver demonstrate deploy describe design determine develop \
        discuss divide document draft draw encourage ensure escalate establish estimate evaluate \
        examine expand explain explore fetch find fix focus follow gather generate get give go group \
        guide handle help highlight hire hold identify implement improve inspect install interview \
        introduce investigate invite isolate keep launch lead learn let list listen look maintain make \
        manage map measure meet mentor migrate model modify monitor move negotiate note offer open \
        optimise optimize order organise organize pair plan prepare present prioritise prioritize \
        propose prototype provide publish push put read recommend record reduce refactor reject \
        remove replace report reproduce research resolve restart review rewrite roll run schedule \
        search seek send separate set share show simplify sit solve speak split start stop study \
        suggest support switch take talk teach tell test track train try tune turn update use validate \
        verify visit wait walk weigh work write",
    ),
    (
        Cue::NotPast,
        "need speed feed indeed deed seed exceed succeed proceed embed red bed shed hundred \
        sacred naked aged based supposed tired limited united detailed advanced complicated related \
        distributed skilled motivated overwhelmed stressed interested excited worried \
        concerned scared frustrated annoyed confused disappointed embarrassed pleased satisfied \
        shocked surprised unexpected tasked assigned biased outdated crowded unrelated determined \
        delighted relieved impressed wicked fixed-price talented gifted united experienced oriented minded seasoned committed blessed",
    ),
    (
        Cue::Qualifies,
        "a an the very so more most too am is are was were be been being i'm isn't \
        wasn't get getting my our his her their its this that's really quite highly well",
    ),
    (
        Cue::Between,
        "also then quickly first firstly second secondly next finally lastly immediately \
        carefully just eventually later slowly personally even always never still only simply \
        directly soon afterwards clearly successfully proactively initially temporarily roughly \
        gradually politely calmly promptly therefore instead again already both all each now not \
        actually basically really honestly",
    ),
    (
        Cue::Opens,
        "that which who because and but so when while after before if as although though \
        since until where or whom whose once unless whereas plus",
    ),
    (
        Cue::Need,
        "wanted_that figure_it_out no_one_asked nobody_asked volunteered promised took_it_on need needed needs must responsible responsibility responsibilities task tasks tasked \
        goal goals aim aims aimed objective objectives mission required requirement requirements \
        assigned supposed expected expectation expectations deadline deadlines accountable due \
        target targets brief mandate \
        had_to have_to has_to asked_to asked_me asked_us wanted_me wanted_us up_to_me up_to_us my_job \
        my_role my_part my_duty in_charge was_to were_to want_to wanted_to tried_to set_myself \
        determined_to come_up_with charged_with the_idea_was our_plan_was the_plan_was the_challenge \
        make_sure the_question_was had_only fell_to_me needed_me owned_the i_owned ask_was job_was \
        role_was decide_which decide_whether find_a_way find_out_why on_my_shoulders on_me_to \
        hoped_to counted_on",
    ),
    (
        Cue::Time,
        "when while during ago once recently previously earlier yesterday january february \
        april june july august september october november december monday tuesday wednesday thursday \
        friday saturday sunday christmas holidays summer winter autumn quarter semester q1 q2 q3 q4 \
        last_year last_month last_week last_summer last_spring last_winter last_autumn last_quarter \
        one_day one_time one_evening one_morning one_night at_the_time at_that_time at_the_beginning \
        in_my_previous in_my_last my_previous_job my_last_job my_first my_current back_in back_when \
        years_ago the_day my_time this_year two_years three_years just_joined had_just at_my_last \
        at_my_previous in_the_middle_of a_year weeks_before days_before",
    ),
    (
        Cue::Place,
        "ward nurse doctor patient patients student students teacher professor pupils guest guests parents lab thesis \
        village council branch plant factory crew company team project job role client clients customer customers startup school \
        university college internship department organisation organization bank hospital clinic shop \
        store restaurant warehouse office firm agency employer colleague colleagues coworker manager \
        boss supervisor director engineer engineers developer developers intern teammate platform \
        product system service app application website software codebase legacy users vendor \
        supplier class course",
    ),
    (
        Cue::Trouble,
        "problem problems issue issues error errors bug bugs outage incident crash crashed \
        crashing slow slower failing failed failure failures complaint complaints complained \
        complaining difficult difficulty hard challenging challenge challenges conflict conflicts \
        disagreed disagreement mess messy broken broke breaks unhappy angry upset frustrated late \
        delayed delay behind missing missed unfortunately stuck struggled struggling wrong pressure \
        overloaded understaffed sick quit unhelpful dismissive lack lacked nobody couldn't wasn't \
        weren't can't cannot unexpected unexpectedly complex complicated vulnerability expensive poor \
        minimal tight busy heavy hostile resisted refused opposed fragile timeouts unclear mistake \
        mistakes fell_behind out_of_stock ran_out no_one didn't_know no_idea",
    ),
    (
        Cue::Order,
        "first firstly second secondly third thirdly then next finally lastly afterwards \
        after_that to_start first_of_all step_by_step in_parallel at_the_same_time from_there once_i \
        began_by started_by meanwhile followed_by",
    ),
    (
        Cue::Outcome,
        "extended a_month_later a_week_later a_year_later weeks_later months_later the_next_time in_time got_the \
        offered_me offer_me people_stopped they_stopped stopped_asking stopped_complaining from_then_on cancelled \
        worked_out result resulted results outcome success successful successfully improved \
        improvement improves improving reduced reduces reduction increased increase increases \
        decreased decrease dropped fell rose grew doubled halved tripled saved saves faster better \
        higher lower easier smoother happier achieved achievement completed exceeded surpassed passed \
        won adopted solved resolved shipped delivered released stabilised stabilized restored \
        recovered gained earned impact avoided prevented eliminated minimized minimised stable \
        highly effective robust smoothly finished succeeded sped boosted renewed paid_off \
        as_a_result in_the_end at_the_end led_to on_time ahead_of_schedule since_then to_this_day \
        no_longer without_a_single went_live turned_out big_difference by_the_end went_down went_up \
        went_from came_down zero_complaints never_again from_that_point able_to because_of_this \
        months_later weeks_later year_later still_use still_uses is_now are_now we_now now_we months_after \
        weeks_after the_following_week the_next_day we_finished got_it_done they_stayed stayed_with has_not_had have_not_had was_done were_done \
        was_running were_running was_back were_back runs_without ran_without nobody_noticed no_one_noticed no_more went_well worked_well",
    ),
    (
        Cue::Praise,
        "thanked thanks thank praised praise impressed satisfied happy happier pleased \
        delighted appreciated appreciate grateful congratulated complimented promoted promotion \
        award awarded recognised recognized recognition feedback bonus trust trusted glad proud \
        relieved apologised apologized loved enjoyed respected noticed_the satisfaction review_online",
    ),
    (
        Cue::Proof,
        "told_us wrote_me wrote_us a_letter extended people_stopped they_stopped stopped_asking stopped_complaining the_whole put_it_into uses_it use_it used_it \
        offered_me offer_me came_back made_it_the made_me_the standard thanked praised complimented congratulated promoted promotion awarded award adopted \
        renewed signed recommended endorsed apologised apologized bonus certificate certified \
        still_use still_uses still_in_use asked_me_to asked_us_to asked_if copied the_same_way \
        to_this_day without_a_single no_complaints zero_complaints not_one nobody_noticed no_one_noticed they_stayed stayed_with \
        wrote_a_nice has_not_had have_not_had nobody_asked ran_without runs_without never_again no_longer \
        went_live passed_the told_me wrote_to_me other_teams another_team full_time became_the",
    ),
    (
        Cue::Learning,
        "learned learnt lesson lessons lesson_for takeaway hindsight next_time looking_back since_then \
        from_then_on now_i i_now these_days ever_since taught_me do_differently made_me_realise \
        made_me_realize showed_me reminded_me going_forward moving_forward in_future in_the_future \
        i_still_do i_always_now from_that_day in_retrospect what_i_took has_become_a_habit",
    ),
    (Cue::Would, "would wouldn't might will i'd i'll we'd we'll"),
    (Cue::If, "if suppose imagine hypothetically assuming"),
    (
        Cue::Opinion,
        "think believe opinion important importance essential crucial vital key should \
        matters everyone everybody leaders always_important in_my_view a_good a_great in_general \
        these_days nowadays",
    ),
    (
        Cue::Habit,
        "always usually typically generally normally often sometimes rarely tend strength \
        strengths weakness personality passionate hardworking hard-working motivated dedicated \
        i_am_a i_am_an i'm_a i'm_an i_am_very i'm_very i_consider_myself i_pride_myself people_say \
        kind_of_person describe_me i_like_to i_love_to i_enjoy i_am_good i'm_good i_am_known i_am",
    ),
    (
        Cue::Cause,
        "because therefore reason reasons so_that in_order_to since_it since_we since_the \
        given_that due_to that_way which_meant that_meant to_avoid the_point_was as_it as_this \
        wanted_to_avoid so_we_could so_i_could so_they_could this_way why_i why_we thought_that \
        based_on my_thinking to_make_sure",
    ),
    (
        Cue::Choice,
        "i'd_rather i_would_rather i_rather one_is the_other_is first_option second_option option options alternative alternatives alternatively tradeoff tradeoffs pros cons weighed \
        considered compared versus instead chose choose decided choice either rather_than instead_of \
        trade_off trade_offs one_way another_way prefer preferred between_the compare weigh",
    ),
    (
        Cue::Against,
        "as_long_as unless exception lose sceptical skeptical doubted reluctant does_not_fit doesn't_fit \
        not_work doesn't_work does_not_work price trap although though despite however risk risks risky otherwise even_though but_i \
        but_we but_it but_the downside drawback pushed_back resisted objected disagreed cost costs \
        concern concerns worried afraid",
    ),
    (
        Cue::Compare,
        "than compared against versus vs double doubled twice half halved triple tripled baseline \
        before previously usual originally instead_of down_to up_to down_from up_from from_about \
        used_to tenfold fewer less more_than from",
    ),
    (
        Cue::Buzz,
        "situation task action result results leadership teamwork communication ownership \
        collaboration collaborative innovation innovative initiative synergy synergies stakeholder \
        stakeholders impact impactful empathy integrity accountability passion excellence strategic \
        strategy vision mindset growth leverage leveraged leveraging drive drove metrics kpi kpis \
        alignment influence resilience adaptability proactive dynamic holistic scalable value \
        transformation empowered empowerment star agile obsession bias learning quantified quantifiable \
        deliverables problem-solving thinking motivation dedication commitment motivated ownership \
        results-driven prioritization prioritisation delegation mentoring mentorship negotiation \
        conflict resolution disruption paradigm ecosystem best practices feedback",
    ),
    (
        Cue::Number,
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty \
        forty fifty sixty seventy eighty ninety hundred thousand million dozen half twice double \
        doubled halved tripled third quarter zero",
    ),
    (Cue::Percent, "percent per_cent percentage half doubled halved tripled twice"),
    (
        Cue::Rule,
        "principle principles rule rules believe always never goal aim value values important \
        default start_from start_with my_approach my_way i_try i_prefer matters philosophy mindset \
        first_of_all approach key above_all",
    ),
    (
        Cue::Example,
        "example instance once recently last_year last_month last_week last_quarter \
        for_example for_instance one_time at_my in_my_last in_my_previous one_project a_case",
    ),
    (
        Cue::Measure,
        "it_works that_it_worked works_when know_it measure metric metrics track monitor data dashboard numbers number survey baseline \
        rate percent feedback signal signals success count trend target kpi kpis i_know \
        how_i_know to_see_if to_see_whether check_whether retrospective compare compared \
        look_at_whether look_at_how look_whether",
    ),
    (
        Cue::Ask,
        "want_to_know know_whether need_to_know check_with ask clarify understand find_out listen learn investigate gather why questions context \
        check look_into talk_to speak_to speak_with talk_with reproduce verify facts information \
        figure_out look_at confirm who",
    ),
    (
        Cue::Follow,
        "follow afterwards later revisit review retrospective update monitor after_that \
        check_in check_back check_again document communicate report retro postmortem post_mortem \
        weekly next_week again make_sure in_the_following write_down share followed",
    ),
    (
        Cue::Meta,
        "good_question great_question let_me_think let_me_see thank_you_for thanks_for_asking \
        that's_it that_is_it i_would_like_to_talk i_want_to_talk i'd_like_to_talk i_will_tell_you \
        to_answer_your hello hi",
    ),
    (
        Cue::Blank,
        "can't_think cannot_think nothing_comes don't_have_an_example no_example i_don't_know \
        i_do_not_know not_sure_what can't_remember cannot_remember never_had_that",
    ),
    (Cue::Filler, "um uh er erm uhm hmm you_know i_mean sort_of kind_of basically literally"),
    (
        Cue::Hedge,
        "maybe perhaps probably possibly somewhat i_guess i_suppose i_think a_bit a_little_bit \
        or_something more_or_less in_some_way pretty_much fairly",
    ),
];
