//! Words of the field that mean nearly the same: one line, one meaning.
//!
//! Written by hand, from how people talk about work with engineers and their managers; `_` joins a phrase. A word
//! may stand in several lines. Which lines help is measured (`tests/spec/coach/retrieval.rs`).

/// Every line.
pub(super) const MEANINGS: &[&str] = &[
    // People and their growth.
    "same_work years_without panel move_me_up let_me_move_up the_next_step_up results_have_been grade rank seniority salary_band ready_for_more passed_over been_overlooked plateau stagnate same_level promotion promote promoted next_level next_title next_role level_up higher_level senior_title new_title title advancement step_up \
     move_up rise case career get_to_staff become_senior become_staff",
    "on_duty real_work_at_night calendar_is_full full_calendar back_to_back never_rest sleep_badly full_from late_evenings drowning swamped keep_up can_keep_up switch_off holiday_cancelled headache no_time_for_lunch lunch burning_out worn_out worn energy after_hours working_late work_late overtime stay_late break_down overload overloaded overworked overwhelm overwhelmed overwhelming burnout burned_out burnt_out exhausted exhausting exhaustion tired drained \
     stress stressed stressful evening evenings weekend weekends midnight night nights sleep asleep workload too_much long_hours hours hero heroes \
     cry cried crying ill sick_leave breakdown takes_work_away",
    "i_was_told_that how_to_tell_him how_to_tell_her tell_him tell_her what_he_expects what_she_expects how_they_see_me how_i_did what_i_could_do_better blind_spot blind_spots review_talk annual_review praise_and feedback criticism criticise criticised criticises critique how_i_am_doing what_i_do_well falls_short honest_word how_well_i",
    "half_of_what delivers_half does_half not_enough_work does_too_little careless sloppy unreliable lets_others_down behind_the_others not_good_enough disappoints disappointing lazy unfinished_work misses_deadlines missing_deadlines does_not_deliver not_deliver too_slow keeps_failing let_go_of_him dismiss fire_him improvement weak_performance weak_results struggle struggles struggling underperform underperformer underperforming underperformance falls_short fall_short falling_short \
     below_expectations poor_work slow writes_bad misses_what_we_agreed misses_what bad_code badly bad_work low_quality not_delivering performance low_performer weakest",
    "a_hard_talk weak_performance do_not_dare_to_tell scared_to_tell silent_about kept_quiet keep_quiet keep_it_to_myself hid_it hard_talk difficult_talk hard_conversation difficult_conversation not_told have_not_told put_off avoid avoiding avoided postpone postponed \
     speaks_about weak_performance late_surprise bad_news",
    "quarrelling shout shouts shouting insult insults insulted rude yells yelled offended cold_war does_not_get_along blames_me enemy hates hate rivalry compete_with against_each_other disrespect disrespectful offend behind_my_back at_war blame_each_other conflict conflicts argue_about argue_with argue_all we_argue i_argue they_argue argues_with argues_about keep_arguing arguing_about arguing_with an_argument argument_with fight fights fighting disagree disagrees disagreed disagreement dispute quarrel clash clashes \
     tension get_along not_talk do_not_talk cannot_agree can't_agree no_agreement angry attack attacks attacked hostile opposing",
    "criticise_my challenge_me pushes_back push_back veto counter objection objections proposal proposals different_opinion opinion opinions view views objects rejected debate debates",
    "cv cvs resume resumes onsite shortlist recruiter recruiters job_offer offer_declined declined_our fill_the fill_a hire hires hiring hired recruit recruiting candidate candidates interview interviews interviewed interviewer interviewers applicant vacancy vacancies \
     open_position open_positions headcount position positions attract apply unusual_careers",
    "quicker_than_explaining quicker_myself hand_it_over leave_others_able teach_we take_the_task check_on_him check_on_her check_on_them every_detail comes_to_me come_to_me asks_me_for_everything each_small_decision every_small_decision gave_an_engineer      control_everything rely_on_them hands_on too_involved do_their_work step_back stepping_back decide_for_them solve_their bottleneck pass_through_me approve approval approvals delegate delegates delegating delegation delegated hand_over hand_off handing hands_them let_go letting_go let_them give_away do_everything \
     everything_myself do_it_all do_it_myself myself micromanage micromanaging take_back take_it_back takes_it_back take_the_task_back takes_back lets_them \
     leaves_the_decisions lets_each own_a_whole quicker_myself choose_the_way",
    "introvert introverted does_not_dare talk_over talked_over interrupts_them drown_out overheard women only_woman minority accent abroad time_zone office_people quiet silent silence shy voice voices speak_up speaks_up says_nothing say_nothing hardly_speaks remote remotely second_language ignored \
     never_says is_left_out feel_left_out often_left_out not_heard is_not_heard keep_silent dominate dominates loud room_for",
    "listen listens listening interrupt interrupts interrupted hears heard hear repeats_it",
    "something_else_to_work another_field new_field other_work what_they_want_to_learn what_to_learn intern interns apprentice beginner beginners potential talent talented gifted career_path stretch challenge_her challenge_him next_generation mentor mentors mentoring teach teaches teaching taught coach coaches coaching train trains training grow grows growing growth learn learns learning \
     develop develops development skill skills junior juniors harder_parts lead_projects lead_something bigger_task harder_task",
    "bonus underpaid pay salary salaries money_for compensation wage wages raise paid earn earns",
    "calibration scores favourite favourites favouritism preferred_ones different_standards double_standard rating ratings rated rate judge judges judged judgement judgements fair unfair unfairly unfairness fairness bias biased equal equally unequal \
     unfair_patterns same_way same_questions evaluate evaluation assessed assessment expectations_and_ratings",
    "invisible not_seen taken_for_granted took_the_credit takes_the_credit thank thanks thanked praise praised recognition recognise recognised appreciated appreciate appreciation credit unnoticed by_name",
    "my_first_week new_here first_days nobody_showed graduates starter starters onboarding onboard newcomer newcomers new_colleague new_hire new_developer new_engineer joined join joins just_started started_weeks_ago i_started \
     first_weeks new_person new_member new_team_member first_month starts_on nobody_explains weeks_ago_and",
    "frustrated_team mood morale low_morale mood_is_bad lost_interest no_fun fun routine looking_for_another attrition turnover resigns two_resigned counter_offer motivate motivated motivation unmotivated bored boring disengaged thinking_of_leaving wants_to_leave want_to_leave wants_to_quit quit resign resigned \
     leave_the_company lose_people interesting_work what_they_want_to_learn growth_for_each",
    "lead_former former_peers former_colleagues back_to_coding miss_coding written_any_code not_written code_any_more becoming_a_manager became_a_manager become_a_manager new_manager made_a_lead became_a_lead manager_track people_management trial \
     role_for_me for_me leading_people manager_role staff_role agreed_way_back first_time_manager",
    "skip_level new_team_lead team_leads leads_who_report managers_below managers_below_me managers_who_report my_managers manager_struggles coaches_managers managing_managers one_of_my_managers \
     managers_of_the_group all_managers of_the_managers",
    "trust trusted trusts distrust mistrust",
    "one_to_one one_to_ones 1_1 one_on_one career_talk",
    "cover_up pretend pretended polite_lies sugar honest honestly open openly plainly bad_news doubts doubt hide hiding hid truth say_early admit dare admits surprise afraid_to_tell own_mistake",
    "i_broke broke_the feel_terrible feel_guilty messed_up i_deleted deleted wrong_decision bad_decision bad_call misjudged my_error i_failed failure_of_mine mistake mistakes error wrong blame blamed blames regret went_wrong overlooked failed_step my_fault somebody_to_blame fault_was_mine \
     a_decision_they afraid_to_tell guilty",
    "looking_stupid laugh laughed ridiculous imposter impostor timid afraid fear fears feared stupid foolish ashamed embarrassed dare anxious scared safe_to_ask",
    "stuck blocked without_progress ask_for_help asks_for_help help_after no_progress",
    // Direction.
    "company_wants what_the_company goals_are_set company_plan plan_for_next_year company_goals tells_my_team_nothing no_vision what_for big_picture sense_of where_it_is_all_going two_years years_from_now future_of long_run mission direction strategy strategic vision roadmap where_we_are_going where_are_we_going where_we_go long_term three_years where_the_company what_the_company_wants \
     company_wants company's_plan company_goal purpose meaning why_we why_it_matters goal_matters",
    "no_target clear_aim goal goals objective objectives target targets okr okrs aim aims figures",
    "most_urgent each_say all_urgent at_the_same_time everything_at_once ten_projects five_projects switch_between context_switch parallel spread_too_thin same_time priority priorities prioritise prioritised important urgent focus compete competing juggle comes_first what_to_do_first too_many too_many_goals \
     in_this_order three_goals_at_most everything_is_urgent what_comes_first same_people",
    "wants_a_date want_a_date fixed_date give_one when_it_will_be_done behind_schedule schedule postponed running_late overrun overran not_ready_in_time too_late late_again deadline deadlines date dates late delay delays delayed slip slips slipped overdue miss_the_date missed_date missed_the_date will_be_late behind \
     in_time on_time promised_date at_risk danger_to cannot_be_reached",
    "customer customers client clients user users clinic clinics patient patients receptionist reception nurse front_desk",
    "product partner partners product_partner product_manager product_owner designer pm",
    "marketing_wants account_managers customer_success other_departments executive executives ceo investor investors account_team sales stakeholder stakeholders departments support_team support business marketing heads_of_other customers_may_be",
    "squeeze_in one_more_thing interrupts_our_plan side_requests special_wishes favour favours cannot_say_no people_pleaser unplanned say_no says_no saying_no no_to refuse refuses new_request new_requests request requests extra_work ad_hoc demand demands adding adds_more cannot_wait \
     something_new interrupted_by more_work pushed_in",
    "customer_does_not_know tell_the_customer promise promises promised commit commitment commitments committed",
    "scope leave_out left_out_if cut what_to_leave_out smaller_version wait",
    "half_of_the_facts facts must_choose without_knowing not_enough_information by_friday by_a_date decide_without estimate how_much_time how_many_weeks planning_poker story_points always_wrong_about too_optimistic underestimated underestimate estimates estimated estimation guess guesses range how_long one_number forecast largest_unknown unknown unknowns uncertain uncertainty \
     without_full_knowledge by_a_set_date",
    "changes_course change_course moves_the_goalposts new_plan zigzag plan plans planned planning replanned plan_changes change_of_plan changes_the_plan changed_the_plan change_the_plan",
    "was_merged new_boss  reorganisation split_up dissolved new_department downsizing cuts job_cuts new_owner takeover reorganization reorganise reorganised reorganize reorg restructure restructured restructuring structure layoffs layoff merged merge \
     cancelled canceled large_change what_people_fear fear_for",
    "dead_project pet_project should_end zombie stop stops stopped stopping cancel cancels cancelled ends kill programme sunk_cost end_it end_a no_longer_pay does_not_help serves_none",
    "announce_a_decision not_my_decision defend_a_decision sell_a_decision decision_from_above decisions_from_above decided_above from_above disagree_with_it argued_against pass_on passes_on decision_that_i_disagree",
    "decide decides decided decision decisions choose chooses choice choices no_decision",
    // Craft and delivery.
    "technical_disagreement written_designs five_opinions what_was_decided knowing_what_was_decided written_down nothing_is_written nobody_wrote design diagram specification spec blueprint adr designs document documents proposal architecture architectures rfc technical_decision",
    "options option options_that alternatives alternative other_ways two_ways turned_down not_looked_at",
    "nobody_dares_to_touch dares_to_touch old_module old_part rotten ugly hacks hack workaround workarounds outdated spaghetti debt monolith monster fragile brittle nobody_understands_the patch patches patching outdated_library upgrade upgrades unmaintained messier technical_debt legacy old_code old_system old_systems old_platform upkeep maintenance refactor refactoring cleanup clean_up clean_it_up shortcut \
     shortcuts mess messy foundations renew replace replaces replaced better_order rewrite rewriting code_base ageing",
    "finish finishes finished unfinished half_finished half_of almost_done half_done complete finished_what",
    "emergency data_loss restore backup broke_down failed_at_night firefighting fires hotfix hotfixes rollback incident incidents outage outages crash crashed production_down took_production broke_production postmortem serious_fault agreed_repairs shared_cause \
     failed_step went_down",
    "fault faults defect defects same_fault bug bugs failure failures cause causes root_cause case_that_failed",
    "phone_at_night three_in_the_morning rotation noisy monitoring observability alarm alarms alert alerts pager on_call woken wake wakes wake_us wake_people at_night nightly_calls",
    "patient_data health_data data_of_patients copied_data real_data test_data security personal_data privacy gdpr consent password passwords breach attack_on audit auditor privacy_rules data_protection secure insecure hacked hole vulnerability leak security_team security_lead",
    "risk risks risky danger dangers worst_case threat",
    "test tests tested testing manual_testing regression regressions flaky qa tester testers untested",
    "fashionable_language new_language tool tools rust kubernetes stack hype new_technology shiny toy tooling framework frameworks technology technologies programming_language language fashionable library libraries trend database \
     known_technology something_new_is new_pattern number_of_tools patterns",
    "its_own each_group_has every_team_has own_version own_login several_versions wheel parallel_solutions copy_paste copied two_versions duplicate duplicated same_thing_twice second_time same_thing already_exists reuse reusing reused use_again adopt adopts built_the_same building_the_same \
     same_job solution_of_another one_solution separate_complaints",
    "bought buy buying vendor off_the_shelf buy_or_build reusing_or_building can_be_bought build_the",
    "code readable read_my unreadable pull_request pull_requests code_review review_comment review_comments same_comment same_comments",
    "review reviews reviewing reviewed reviewer nitpick nitpicks nitpicking style_comments slow_reviews waiting_for_review reviewers comment comments",
    "measure measures measured impact of_any_use worth_it outcome outcomes prove prove_that value_of evidence_that success_of was_it_worth measurement measurements metric metrics numbers dashboard dashboards kpi kpis signals usage use_it use_this difference \
     benefits promised_benefits helped_anybody did_it_help does_what_it_was_made_for result_helps before_and_after whether",
    "release releases released deploy deployed ship shipped launch launched in_use running_system shipping",
    "weekly_report nobody_reads nobody_looks_at report reports slides status_meeting status_meetings spreadsheet status reporting weekly_report reports_that_nobody asked_for_status where_the_team_looks nobody_looks",
    "yearly_cost lower_cost cost costs costly cloud finance_asks savings save_money invoice licence licences budget expensive cheap cheaper bill bills spend spending server_costs running_costs cost_for",
    "depends_on_me oldest_engineer_leaves somebody_leaves one_person_leaves can_run nobody_can_run knows_how_to bus_factor irreplaceable retire retires retirement parental_leave on_leave when_i_am_ill knowledge_in_one head_of_one silo only_i only_person only_one_who only_one_person if_i_leave without_me when_we_are_away holiday holidays vacation away single_point \
     second_person two_people_or_more take_over successor succession who_could_follow run_without without_them leaves_nobody manage_without knows_it",
    "another_group will_be_hurt hurts_others others_break breaks_others effects_on before_it_reaches api_of_another their_team_is handover handovers not_answering they_do_not_answer stuck_behind interface interfaces waiting_on depend depends dependency dependencies wait_for waiting_for wait_for_weeks another_team blocks blocks_us other_team neighbouring several_teams waits \
     teams_around teams_depend between_teams two_teams other_teams",
    "too_big too_large huge big_bang months_without all_at_once split splits divide divides stages pieces smaller_steps iterate first_version early_version small_steps steps_of_a_day small_thing",
    "do_not_understand don't_understand not_understand already_begun what_is_meant understood_it_differently something_is_not_clear unclear one_sentence_ticket ticket tickets half_sentence interpret nobody_can_explain what_exactly vague vaguely ambiguous ambiguity confusing confused not_clear wish wishes unclear_wish wrong_guess assumption assumptions requirement \
     requirements understands_something_else misunderstood misunderstanding",
    "without_any_reasons write_their_reasons reasons_why options_that_were_turned_down explain explains do_not_understand_why nobody_knows_why communicate communication transparency transparent not_informed heard_it_from explained reason reasons why announce announced reasons_in_writing write_down_reasons reasons_down",
    "own nobody_feels_responsible no_owner belongs_to_nobody falls_between not_my_job owns ownership responsible responsibility accountable answers_for answer_for answerable who_owns agreed_to_take",
    "do_not_know_what_is_expected role_is_unclear job_description what_my_role what_good_looks expectation expectations expected expects what_is_expected",
    "experiment experiments experimented tries new_way try_something ideas innovation innovative",
    "load latency performance_of twice_the_usual slow_network slow_page",
    "nobody_who_can no_one_with_experience missing_knowledge skill_gap lack lacks lacking missing_skills understaffed not_enough_people short_of_people",
    "influence authority rules rule examples by_examples technical_standard follow_my",
];

/// The longest phrase, in words.
pub(super) const LONGEST: usize = 6;
