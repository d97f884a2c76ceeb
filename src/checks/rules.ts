import { bankHolidays } from './facts/bank-holidays.ts';
import { calledContacts } from './facts/called-contacts.ts';
import { coreAlone } from './facts/core-alone.ts';
import { costAgrees } from './facts/cost-agrees.ts';
import { counts, countsInWords } from './facts/counts.ts';
import { daysOfChecks, overdue, realDays, reviewLoad, securityContact } from './facts/days.ts';
import { daysInWords } from './facts/days-in-words.ts';
import { emergency, silentCall } from './facts/emergency.ts';
import { helplineForAnyone } from './facts/helpline-for-anyone.ts';
import { figuresAsPrinted } from './facts/figures-as-printed.ts';
import { hoursAgree } from './facts/hours-agree.ts';
import { hoursOverlap, strangeNights } from './facts/hours.ts';
import { linesAtTop } from './facts/lines-at-top.ts';
import { inventedNumbers, numberOnce, numbers, swappedCodes } from './facts/numbers.ts';
import { linkedSources } from './facts/linked-sources.ts';
import { mainAct } from './facts/main-act.ts';
import { namesOnce } from './facts/names-once.ts';
import { notices } from './facts/notices.ts';
import { listedSources, oldSources } from './facts/old-sources.ts';
import { ownerSays } from './facts/owner-says.ts';
import { exceptionsLead, references } from './facts/references.ts';
import { unnamedSources } from './facts/unnamed-sources.ts';
import { yearsOfActs } from './facts/years-of-acts.ts';
import { besideLayers } from './files/beside-layers.ts';
import { ids } from './files/ids.ts';
import { fileSizes, knownFiles } from './files/tree.ts';
import { acts, pageFields, sharedAliases } from './pages/acts.ts';
import { exits, siteAddress } from './pages/area.ts';
import { asked, meanings } from './pages/asked.ts';
import { boxes, headings } from './pages/boxes.ts';
import { lawOnDay } from './pages/law-of-day.ts';
import { layers } from './pages/layers.ts';
import { links, webAddresses } from './pages/links.ts';
import { local } from './pages/local.ts';
import { mdxNames } from './pages/mdx-names.ts';
import { nothingRuns } from './pages/nothing-runs.ts';
import { numbersShown } from './pages/numbers-shown.ts';
import { addresses, menusThatMustBe, pagesThatMustBe } from './pages/must-be.ts';
import { plainFields } from './pages/plain-fields.ts';
import { pathway } from './pages/pathway.ts';
import { rolePages } from './pages/role-pages.ts';
import { weight } from './pages/weight.ts';
import { places } from './places/places.ts';
import { realPostcodes, safePlaces } from './places/safe-places.ts';
import type { Rule } from './rule.ts';
import { acronyms } from './words/acronyms.ts';
import { alarmWordsOnDevices } from './words/alarm-words.ts';
import { coreNames } from './words/core-names.ts';
import { hiddenCharacters } from './words/hidden-characters.ts';
import { firstWords } from './words/languages.ts';
import { lengths } from './words/lengths.ts';
import { people } from './words/people.ts';
import { reading } from './words/reading.ts';
import { sex } from './words/sex.ts';
import { personalEmail, typedEmail } from './words/typed-email.ts';
import { typedHours } from './words/typed-hours.ts';
import { typedNumbers } from './words/typed-numbers.ts';
import { typedSites } from './words/typed-sites.ts';
import { leftovers, notToUse } from './words/words-not-to-use.ts';

/** Every rule, by its room, in the order in which its findings are told. */
export const rulesByRoom = {
  files: [besideLayers, knownFiles, fileSizes(), ids],
  facts: [
    references,
    coreAlone,
    exceptionsLead,
    emergency,
    silentCall,
    linesAtTop,
    helplineForAnyone,
    numbers,
    numberOnce,
    swappedCodes,
    namesOnce,
    inventedNumbers,
    calledContacts,
    notices,
    daysOfChecks,
    realDays,
    daysInWords,
    bankHolidays,
    hoursOverlap,
    strangeNights,
    hoursAgree,
    costAgrees,
    counts,
    countsInWords,
    figuresAsPrinted,
    oldSources,
    listedSources,
    unnamedSources,
    linkedSources,
    mainAct,
    yearsOfActs,
    overdue,
    reviewLoad,
    securityContact,
    ownerSays,
  ],
  places: [safePlaces, realPostcodes, places],
  pages: [
    nothingRuns,
    plainFields,
    mdxNames,
    boxes,
    headings,
    numbersShown,
    layers,
    local,
    links,
    webAddresses,
    pagesThatMustBe,
    menusThatMustBe,
    rolePages,
    addresses,
    exits,
    siteAddress,
    acts,
    lawOnDay,
    pageFields,
    sharedAliases,
    pathway,
    asked,
    meanings,
    weight,
  ],
  words: [
    hiddenCharacters,
    coreNames,
    typedNumbers,
    typedHours,
    typedEmail,
    typedSites,
    personalEmail,
    people,
    alarmWordsOnDevices,
    notToUse,
    sex,
    acronyms,
    reading,
    lengths,
    firstWords,
    leftovers,
  ],
} satisfies Record<string, Rule[]>;

export const rules: readonly Rule[] = Object.values(rulesByRoom).flat();
