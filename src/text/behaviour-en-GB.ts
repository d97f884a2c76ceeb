/**
 * Words by which search tells who does what to whom, parted by spaces, in small letters. A query that speaks of what
 * another does never leads to the page for people who hurt others; one that says what the asker does leads there first.
 */
export const behaviour = {
  others:
    'he hes hed hell she shes shed they theyre him his partner husband wife boyfriend girlfriend fiance ex dad mum son daughter brother sister',
  /** What is done to the asker. */
  suffered: 'abused hit hurt controlled beaten attacked threatened',
  /** What an asker says of themselves, whole or in part. */
  done: 'hit hits hitting hurt hurting slap slapped push pushed punch punched kick kicked shout shouting shouted scare scared abuse abused abusing control controlling lost lose threw grabbed violent angry abusive aggressive jealous snap snapped',
  own: 'temper anger behaviour violence jealousy outbursts rage',
  /** What an asker does to another, beyond doubt. */
  acts: 'hit hitting hurt hurting slap slapped slapping push pushed pushing punch punched punching kick kicked kicking choke choked strangle strangled abuse abused abusing control controlling threaten threatened threatening shout shouting shouted scream grab grabbed bully bullied frighten smack smacked shove shoved violent abusive aggressive',
  /** Whom it is done to: a word, or one of those that come after “my”. */
  whom: 'her him them',
  mine: 'wife husband partner girlfriend boyfriend gf bf missus kids children child mum mam dad ex family fiance fiancee other',
  /** Comes before what another says of the asker. */
  reported:
    'like says said saying thinks claims claiming told tells telling reckons out that accuses',
  /** Says that it was done in return. */
  back: 'back defend defence retaliated',
} as const;
