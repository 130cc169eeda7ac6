/**
 * What stands behind a name and says in which province it lies: `hengelpo (gld)` is not the other Hengelo. Nothing but a
 * province: not `utrecht` or `groningen`, which is a second place (`venlo groningen`), nor a letter.
 */
export const PROVINCE_ABBREVIATION = /^(?:dr|fl|fr|frl|gld|gr|gn|lb|li|nb|nh|ov|ut|zl|zld|zh)$/;
