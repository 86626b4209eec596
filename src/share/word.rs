//! Words that are written with a capital letter and are no names, and names that are words too.

/// With these sentences begin.
pub(super) const OPENERS: &str = "a about above according actually additionally admittedly after again all almost already \
    also although always an and another any anyone anything apart around as aside asked asking at automatically away back \
    based basically because before being besides better both briefly building but by calling can certainly changing \
    checking clear clearly code coming common completely consequently considering could currently customer customers daily \
    data deep deeply definitely despite did directly do does doing don't due during each earlier early easily either \
    engineering enough entirely especially even eventually every everybody everyone everything exactly except explaining \
    fairly few finally finding first firstly five fixing following for formerly fortunately four frankly from fully further \
    generally getting given giving going good gradually great had half happily hardly have having he helping hence her here \
    hers hiring his honestly hopefully how however hundreds i ideally if immediately importantly in increasingly indeed \
    initially inside instead interestingly into ironically is it it's its itself just keeping knowing largely last lastly \
    late lately later leading learning leaving less let let's like likely listening literally little long looking losing luckily \
    made mainly making management managing many maybe me meanwhile meeting might mine monthly more moreover most mostly moving \
    much must my myself namely naturally near nearly neither never nevertheless new next nine no nobody none nonetheless nor \
    normally not nothing now obviously occasionally of off often old on once one only onto openly or originally other others \
    otherwise our ours out outside over overall part partly people per perhaps personally planning please possibly \
    practically presumably previously privately probably product promptly publicly putting quickly quietly quite rarely \
    rather reading really recently regularly repeatedly result results running sadly sales same saying second secondly \
    security seeing sending seriously setting seven several shall sharing she shipping shortly should showing similarly simply \
    since six slowly so some somebody someone something sometimes soon speaking specifically staff starting still strangely \
    subsequently successfully such suddenly support sure surely surprisingly taking talking team teams technically telling ten \
    testing thankfully thanks that that's the their theirs them then there there's therefore these they thing things thinking \
    third thirdly this those though thousands three through throughout thus to today together told tomorrow tonight too \
    totally towards training trying turning twice two typically ultimately unable under understanding unexpectedly \
    unfortunately unless unlike until unsurprisingly up upon us using usually various very waiting walking was watching we \
    weekly well went were what what's whatever when whenever where whereas wherever whether which whichever while who whoever \
    whole whom whose why will with within without words working would writing wrong yearly years yes yesterday yet you your \
    yours";

/// Names of days, months and feasts: they tell nobody who it was.
pub(super) const CALENDAR: &str = "monday tuesday wednesday thursday friday saturday sunday january february march july \
    september october november december christmas easter english";

/// Months that people are called.
pub(super) const MONTHS_THAT_ARE_NAMES: &str = "april may june august";

/// Common words that people are called; written small they are the words.
pub(super) const WORDS_THAT_ARE_NAMES: &str = "art bill bob chase chip chuck clay cliff daisy dawn dean dick dot drew earnest \
    faith flora frank gene glen grace grant guy hank harmony heath holly hope hunter iris ivy jack jay jean jewel jimmy joy \
    lance lane lily linden mark mason may mike miles nick norm olive page pat patience pearl peg penny pierce poppy ray reed \
    rich rob robin rod rose ruby rusty sandy scott sky stew storm sue summer terry tony trace trip van victor violet wade ward \
    will";
