/**
 * Words by which search tells who does what to whom, parted by spaces, in small letters. A query that speaks of what
 * another does never leads to the page for people who hurt others; one that says what the asker does leads there first.
 */
export const behaviour = {
  /** Another who does something: a word by itself. */
  others: 'he hes hed hell she shes shed they theyre',
  /** Another who does something where the word leads: it may stand behind “my” or “her”. */
  leads:
    'partner husband wife boyfriend girlfriend missus hubby fella fiance fiancee ex bf gf dad mum mam nan son daughter brother sister carer grandson uncle aunt cousin flatmate housemate boss man woman lad bloke guy neighbour friend mate',
  /** Words behind which a new part of a sentence begins. */
  joiners:
    'and but when because cos that if so then where can does do did will is are was were has had how why what should would could says said say think thinks since after before while until',
  /** Comes before another who is to do something, or to stop: “get him to stop”. */
  causing: 'get getting make making stop stopping want wants ask tell let help need',
  /** What is done to the asker. */
  suffered:
    'abused hit hurt controlled beaten attacked threatened bullied forced strangled choked raped punched kicked slapped pushed stalked followed tracked',
  /** What an asker says of themselves, whole or in part. */
  done: 'hit hits hitting hurt hurting slap slapped push pushed punch punched kick kicked shout shouting shouted scare scared abuse abused abusing control controlling lost lose threw grabbed violent angry abusive aggressive jealous snap snapped',
  own: 'temper anger behaviour violence jealousy outbursts rage',
  /** What hurts another, by how the word begins: “hit” stands for “hitting” too. */
  acts: 'hit hurt slap push punch kick chok strangl abus control threaten shout scream grab bull smack shov lash batter smash beat shak drag headbutt backhand scratch throttl clatter clobber knock pull terroris humiliat mock belittl gaslight stalk insult swear attack',
  /** The same by whole words. */
  actWords:
    'bit bite scaring frighten frightening terrify terrifying spat spit forced throw threw throws shook pinned decked lamped leathered twatted rape raped gaslit swore violent violence abusive aggressive raised_my_hand raise_my_hand',
  /** Comes after it where it was done to get away. */
  apart: 'out away off back',
  /** What a question of how to stop it begins with. */
  asking: 'how do i to can want need help please me a course programme for men who where',
  /** May stand between what is done and to whom. */
  towards:
    'a_plate_at things_at stuff_at something_at the_house_up at on to with out up into towards against',
  /** Whom it is done to: a word, or one of those that come after “my”. */
  whom: 'her him them',
  mine: 'wife husband partner girlfriend boyfriend gf bf missus hubby kids children child son daughter mum mam dad ex family fiance fiancee other',
  /** What askers call themselves, and what may stand before it. */
  called: 'abuser abusive abusing violent controlling perpetrator aggressive',
  degrees: 'being the a an one who is whos too so very really always both been',
  /** What askers say of people like them: after “who” and after “who are”. */
  whoDo: 'hit hits hurt hurts abuse abuses batter',
  whoAre: 'violent abusive controlling aggressive',
  /** What is lost or kept in hand, and what one’s own temper does to others. */
  mastered: 'lose losing lost control controlling manage managing',
  harms:
    'scares scaring frightens frightening ruining ruins ruined hurts hurting affects affecting upsets',
  afraid: 'scared frightened afraid terrified',
  /** Comes before what another says of the asker. */
  reported:
    'like say says said saying thinks claims claiming told tells telling reckons out that accuses accused tell',
  /** To whom another says it; words in a row are joined by _. */
  listeners:
    'the_police everyone people them me friends my_family the_court social_services school the_school my_boss work',
  /** Says that it was done in return, or to get free. */
  back: 'back defend defence retaliated off_me hold_of_me',
} as const;
