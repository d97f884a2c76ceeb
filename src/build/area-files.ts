/** What a new area is asked. An empty answer is written as a question, for `npm run check` to ask again. */
export const questions = {
  name: 'The area, as in “Help with domestic abuse in …”',
  council: 'The council whose area it is',
  siteUrl: 'The address that the site will have, with https://',
  helpline: 'The name of the local helpline, as in “Call the …”',
  phone: 'Its number, with spaces as people read it aloud',
  source: 'Where the number and the hours stand: the title of the page',
  url: 'The address of that page',
} as const;

export type Answers = Partial<Record<keyof typeof questions, string>>;

/** The files of a small area by their paths in its folder. */
export type AreaFiles = Record<string, string>;

type Drawn = {
  /** The name of its folder. */
  id: string;
  /** The day on which it is made, YYYY-MM-DD. */
  today: string;
  /** A UUID of its own. */
  uuid: string;
};

/** A day some months after another, at the end of a shorter month. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return then.toISOString().slice(0, 10);
}

/** Words in quotes, or the question that is left. */
const quoted = (answer: string | undefined) =>
  answer === undefined || answer.trim() === '' ? '"?"' : JSON.stringify(answer.trim());

function areaFile({ name, council, siteUrl }: Answers, { id, uuid }: Drawn): string {
  const quiet = name ? JSON.stringify(`${name} support`) : '"?"';
  const summary = name ? JSON.stringify(`Information and support in ${name}.`) : '"?"';
  return `# What makes this site one area's. A "?" is a question that is still to answer: npm run check lists them.
name: ${quoted(name)} # the area, as in "Help with domestic abuse in ..."
council: ${quoted(council)} # the council whose area it is
quietName: ${quiet} # what tabs and the history show: no alarm word
quietSummary: ${summary} # what search engines show: no alarm word
siteUrl: ${quoted(siteUrl)} # the address that the site will have
helpline: ${id}-helpline # the contact of the local helpline: contacts/${id}-helpline.yaml
# Who does here what the pages of every area speak of. For each write a file in contacts/, as ${id}-helpline.yaml is one, and
# its name here. While a "?" stands, the pages say "the council's housing team", and so on.
roles:
  out-of-hours: "?" # the council's duty team at night and at weekends
  children: "?" # whom to tell of a child at risk
  adults: "?" # whom to tell of an adult at risk
  housing: "?" # the council's housing team
# Towns and villages: whoever types one into search is led to local help.
towns: ${name ? JSON.stringify([name.trim()]) : '[]'}
# What this area leaves out of core, such as services/the-mix.
hidden: []
# The codes of services in the open data are made from it. Never change it.
dataNamespace: ${uuid}
`;
}

const provenance = ({ url }: Answers, { today }: Drawn, says: string) => `sources:
  - source: helpline-page
    says: ${JSON.stringify(says)}
checkedOn: ${today} # when somebody last compared this with its source
newestSource: "${today.slice(0, 7)}" # the date of the source: year, month or day
evidence: ${url ? 'high' : 'medium'} # high where the service itself says it
reviewBy: ${monthsLater(today, 3)} # check it again by this day
`;

function contactFile(answers: Answers, drawn: Drawn): string {
  return `name: ${quoted(answers.helpline)} # as in "Call the ..."
phone: ${quoted(answers.phone)} # with spaces as people read it aloud
web: ${quoted(answers.url)} # its page
# Its hours. Where they are known:
#   hours:
#     kind: weekly
#     week:
#       - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
#     bankHolidays: closed
hours: { kind: unknown }
cost: unknown # free, ordinary or unknown
onBill: unknown # not-itemised only where the service says so
doubts: [] # what is not known, one sentence each
${provenance(answers, drawn, 'The number of the helpline')}`;
}

function serviceFile(answers: Answers, drawn: Drawn): string {
  return `kind: open-service
name: ${quoted(answers.helpline)}
summary: "The helpline of this area, for anyone."
need: talk
audience: [anyone] # the pages of core send everyone to it: men, friends and workers too
offers: [talk, information]
reach: area
contacts: [${drawn.id}-helpline]
about: ["You can talk to someone about what happens at home."] # what it does, in short sentences
howToGetHelp: ["Call the helpline."]
aliases: ["helpline", "local helpline", "domestic abuse helpline"]
${provenance(answers, drawn, 'What the helpline does')}`;
}

function sourceFile({ council, source, url }: Answers): string {
  return `# The papers and pages that the facts of this area rest on.
helpline-page:
  publisher: ${quoted(council)}
  title: ${quoted(source)}
  url: ${quoted(url)}
  linked: false # true for an official page
`;
}

/**
 * The smallest area that the core can carry: each line is a fact, or a question in its place.
 * @returns the text of each file by its path in the folder of the area
 */
export const areaFiles = (answers: Answers, drawn: Drawn): AreaFiles => ({
  'area.yaml': areaFile(answers, drawn),
  [`contacts/${drawn.id}-helpline.yaml`]: contactFile(answers, drawn),
  [`services/${drawn.id}-helpline.yaml`]: serviceFile(answers, drawn),
  'sources.yaml': sourceFile(answers),
});
