import type { Page } from '@playwright/test';
import { keyboard, mouse, type Hand } from './hand.ts';
import { draftText, enter, expect, test, type RunningDesk } from './open-desk.ts';

/** An officer at work: what they see, what they do it with, and what their draft then says. */
type Officer = { page: Page; hand: Hand; at(path: string): string; text(file: string): string };

const button = ({ page }: Officer, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const group = ({ page }: Officer, name: RegExp) => page.getByRole('group', { name }).last();

async function save(officer: Officer): Promise<void> {
  await officer.hand.press(button(officer, 'Save'));
  await expect(officer.page.getByRole('status').getByText('Saved.')).toBeVisible();
}

/** A save that is refused: what stands beside the field says why. */
async function slip(officer: Officer, words: string | RegExp): Promise<void> {
  await officer.hand.press(button(officer, 'Save'));
  await expect(officer.page.getByText('Not saved yet.')).toBeVisible();
  await expect(officer.page.locator('#summary')).toContainText(words);
}

async function day({ page, hand }: Officer, name: RegExp, parts: [string, string, string]) {
  const boxes = page.getByRole('group', { name }).last();
  for (const [at, part] of ['Day', 'Month', 'Year'].entries())
    await hand.fill(boxes.getByLabel(part, { exact: true }), parts[at]!);
}

const source = 'A list of services in Merrowdale (Merrowdale Support Trust)';

/** The jobs that officers were seen to do by hand, each with a slip that is made on the way. */
const jobs: { job: string; does: (officer: Officer) => Promise<void> }[] = [
  {
    job: 'lets the helpline answer day and night',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/change/contacts/merrowdale-helpline'));
      await hand.tick(page.getByRole('radio', { name: 'In words' }));
      await hand.press(button(officer, 'Show the boxes for this kind'));
      await slip(officer, 'Fill this in');
      await hand.tick(page.getByRole('radio', { name: 'Day and night' }));
      await hand.press(button(officer, 'Show the boxes for this kind'));
      // What the note says of lunch went with the hours of before.
      await slip(officer, 'does not agree: the line is open day and night');
      await hand.fill(page.getByLabel('Note (may be left out)'), '');
      await save(officer);
      await expect(page.getByText('Put these right too, before you send it')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Merrowdale Refuge' })).toBeVisible();
      expect(text('contacts/merrowdale-helpline.yaml')).toContain('kind: always');
    },
  },
  {
    job: 'changes a number',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/change/contacts/merrowdale-housing'));
      await hand.fill(page.getByLabel('Phone number'), 'ring us');
      await slip(officer, 'as people read it aloud');
      await hand.fill(page.getByLabel('Phone number'), '01632 960 177');
      await save(officer);
      expect(text('contacts/merrowdale-housing.yaml')).toContain('01632 960 177');
    },
  },
  {
    job: 'adds a drop-in with its venue',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/new/services?from=housing-help'));
      await hand.press(button(officer, 'Go on'));
      await expect(page.getByText('Write what it is called')).toBeVisible();
      await hand.fill(page.getByLabel('What is it called?'), 'Hall drop-in');
      await hand.press(button(officer, 'Go on'));
      await hand.fill(page.getByLabel(/^What people may type in search/), 'drop-in');
      const address = group(officer, /^Address/);
      await hand.fill(address.getByLabel('Lines'), 'The Hall\nMerrowdale');
      await hand.fill(address.getByLabel('Postcode'), '');
      await slip(officer, 'Postcode');
      await hand.fill(address.getByLabel('Postcode'), 'MD1 1AA');
      await save(officer);
      expect(text('services/hall-drop-in.yaml')).toContain('MD1 1AA');
    },
  },
  {
    job: 'takes a service out',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/retire/services/merrowdale-counselling'));
      await hand.press(button(officer, 'Take it out'));
      await expect(page.getByText('Choose the page that people go on to.')).toBeVisible();
      await hand.fill(page.getByLabel(/^What replaces it/), 'Young Voices');
      await hand.fill(page.getByLabel('Which page do people go on to?'), 'Talk to someone');
      await hand.press(button(officer, 'Take it out'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taken out');
      expect(text('moved.yaml')).toContain('because: ended');
    },
  },
  {
    job: 'adds safe accommodation, which has no box for a place',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/new/services?from=merrowdale-refuge'));
      await hand.fill(page.getByLabel('What is it called?'), 'Second Refuge');
      await hand.press(button(officer, 'Go on'));
      await expect(page.getByLabel('Postcode')).toHaveCount(0);
      await hand.fill(page.getByLabel(/^What people may type in search/), 'second refuge');
      await hand.fill(page.getByLabel(/^Calm title/), '');
      await slip(officer, 'write a calm title for the browser tab');
      await hand.fill(page.getByLabel(/^Calm title/), 'One more place to stay');
      await save(officer);
      expect(text('services/second-refuge.yaml')).toContain('safe-accommodation');
    },
  },
  {
    job: 'adds a campaign with its days and its poster',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/new/campaigns?from=safer-homes-week'));
      await hand.fill(page.getByLabel('What is it called?'), 'Warm Homes Week');
      await hand.press(button(officer, 'Go on'));
      await hand.fill(page.getByLabel(/^What people may type in search/), 'warm homes');
      const dates = page.getByRole('group', { name: /^Starts on/ }).first();
      await hand.fill(dates.getByLabel('Month', { exact: true }), '13');
      await slip(officer, /day/i);
      await hand.fill(dates.getByLabel('Month', { exact: true }), '6');
      await hand.fill(page.getByLabel('Headline'), 'Warm at home');
      await save(officer);
      expect(text('campaigns/warm-homes-week.mdx')).toContain('Warm at home');
    },
  },
  {
    job: 'adds a date of a course',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/change/training/listening'));
      await hand.press(button(officer, /^Add to “Dates”/));
      const last = page.getByRole('group', { name: /^Dates \d+/ }).last();
      await hand.fill(last.getByLabel('Day', { exact: true }), '31');
      await hand.fill(last.getByLabel('Month', { exact: true }), '2');
      await hand.fill(last.getByLabel('Year', { exact: true }), '2027');
      await slip(officer, /day|date/i);
      await hand.fill(last.getByLabel('Day', { exact: true }), '28');
      await save(officer);
      expect(text('training.yaml')).toContain('2027-02-28');
    },
  },
  {
    job: 'writes down a new threshold with its source',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/change/pathway/start'));
      const says = page.getByRole('group', { name: /^Think 1/ }).getByLabel(/^What it says/);
      await hand.fill(says, '');
      await slip(officer, 'Fill this in');
      await hand.fill(says, 'Fourteen ticks or more mean high risk.');
      await save(officer);
      expect(text('pathway.yaml')).toContain('Fourteen ticks or more mean high risk.');
    },
  },
  {
    job: 'writes a page',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/new/pages'));
      await hand.fill(page.getByLabel('What is it called?'), 'Pets');
      await hand.fill(page.getByLabel('Its address'), 'stay-safe/pets');
      await hand.press(button(officer, 'Go on'));
      // The plain box stands there until the editor has come.
      const words = page
        .getByRole('textbox', { name: 'Words of the page' })
        .and(page.locator('.cm-content'));
      await hand.fill(words, 'Call 01632 960 123 about your pets.\n');
      await hand.fill(page.getByLabel('Summary'), 'Who looks after your pets.');
      await hand.press(button(officer, /^Add to “Where this comes from”/));
      await hand.fill(page.getByLabel('Where this comes from 1'), source);
      await day(officer, /^Checked on/, ['1', '6', '2026']);
      await day(officer, /^Check again by/, ['1', '12', '2026']);
      await hand.fill(
        page.getByLabel(/^What people may type in search/),
        [
          'pets',
          'my dog',
          'my cat',
          'dog care',
          'cat care',
          'pet help',
          'who takes my dog',
          'horse',
          'my rabbit',
          'animal help',
        ].join('\n'),
      );
      await slip(officer, '01632 960 123');
      await hand.fill(
        words,
        'Pets can come too.\n\n<NextStep>\n\nCall <Phone id="merrowdale-helpline" />.\n\n</NextStep>\n',
      );
      await save(officer);
      expect(text('pages/stay-safe/pets.mdx')).toContain('Pets can come too.');
    },
  },
  {
    job: 'adds another language, line by line',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/new/languages'));
      await hand.fill(page.getByLabel('What is it called?'), 'Cymraeg');
      await hand.fill(page.getByLabel(/^A short name/), 'cy');
      await hand.press(button(officer, 'Go on'));
      await hand.fill(page.getByLabel('Code'), 'cy');
      await hand.fill(page.getByLabel('Its name in English'), 'Welsh');
      await hand.fill(page.getByLabel(/^The word to say/), 'Welsh');
      await hand.choose(page.getByLabel('State'), 'Drafted');
      await hand.choose(page.getByLabel('Confidence'), 'Medium');
      await hand.fill(page.getByLabel(/^What people type who look/), 'help cymraeg');
      const line = (start: string) =>
        page.getByRole('group', { name: new RegExp(`^Words \\d+: ${start}`) }).getByLabel('Text');
      await hand.fill(line('In danger now'), 'Ffoniwch.');
      await slip(officer, /emergency/);
      await hand.fill(line('In danger now'), 'Mewn perygl? Ffoniwch {emergency}.');
      await save(officer);
      expect(text('languages/cy.yaml')).toMatch(/danger:\n +of: "?[0-9a-f]{12}/);
    },
  },
  {
    job: 'marks what is due as checked today',
    async does(officer) {
      const { page, hand, at, text } = officer;
      await hand.open(at('/'));
      const due = page.getByRole('checkbox', { name: /Merrowdale (Counselling|Family Line)/ });
      for (const one of await due.all()) await hand.tick(one);
      await hand.press(button(officer, 'Save these checks'));
      await expect(page.getByText('Not saved.')).toBeVisible();
      for (const one of await due.all()) await hand.tick(one);
      await hand.fill(page.getByLabel(/^Where did you look/), 'Its own website');
      await hand.fill(page.getByLabel('In what role?'), 'Commissioning officer');
      await hand.press(button(officer, 'Save these checks'));
      await expect(page.getByText('checked today.')).toBeVisible();
      expect(text('services/merrowdale-counselling.yaml')).toContain('checkedOn: 2026-06-03');
    },
  },
];

const officerOf = (page: Page, desk: RunningDesk, name: string, hand: Hand): Officer => ({
  page,
  hand,
  at: (path) => desk.at(path),
  text: (file) => draftText(desk, name, file),
});

/** What officers do most. */
const daily = ['changes a number', 'writes a page', 'marks what is due as checked today'];

for (const [way, handOf] of [
  ['with a mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)
  for (const [number, { job, does }] of jobs.entries())
    test(
      `an officer ${job}, ${way}, and puts a slip right`,
      { tag: way === 'with a mouse' && daily.includes(job) ? [] : '@full' },
      async ({ page, desk }) => {
        test.setTimeout(240_000);
        const name = `Officer${way === 'with a mouse' ? 'M' : 'K'}${number}x`;
        await enter(page, desk, name);
        const hand = handOf(page);
        const start = Date.now();
        await does(officerOf(page, desk, name, hand));
        const seconds = Math.round((Date.now() - start) / 1000);
        test.info().annotations.push({
          type: 'steps',
          description: `${hand.steps()} steps, ${seconds} s of waiting and typing`,
        });
      },
    );
