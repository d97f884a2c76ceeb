import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, gone, refuge, swap, type Edit } from '../edits.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/area/${name}`, 'utf8');

describe('what a page may hold', () => {
  it.each<[string, string, RegExp]>([
    ['an unknown name', '<Fone id="x" />', /there is no <Fone>\. Did you mean/],
    ['a name of the programming language', '<constructor />', /<constructor> is HTML/],
    ['a name with a dot', '<Do.Not />', /there is no <Do\.Not>/],
    ['a name without its id', '<Hours />', /<Hours> needs id="…"/],
    ['an empty id', '<Phone id="" />', /id="" of <Phone> is empty/],
    [
      'an unknown attribute',
      '<Phone id="emergency-999" onclick="alert(1)" />',
      /<Phone> takes no onclick/,
    ],
    ['an attribute of Astro', '<Warning set:html="<b>x</b>" />', /<Warning> takes no set:html/],
    ['a class', '<Do class="x">\n\n- Call.\n\n</Do>', /<Do> takes no class: it takes nothing/],
    ['an attribute twice', '<Phone id="emergency-999" id="family-line" />', /<Phone> has id twice/],
    [
      'an attribute in braces',
      '<Phone id={"emergency-999"} />',
      /put the id of <Phone> in double quotes/,
    ],
    [
      'attributes as code',
      '<Phone {...{ id: "emergency-999" }} />',
      /is code: write each thing as name/,
    ],
    [
      'a level that is none',
      '<Contact id="family-line" level={4} />',
      /write level=\{2\} or level=\{3\}/,
    ],
    [
      'a level in quotes',
      '<Contact id="family-line" level="3" />',
      /write level=\{2\} or level=\{3\}/,
    ],
    [
      'code as a level',
      '<Contact id="family-line" level={fetch("x")} />',
      /write level=\{2\} or level=\{3\}/,
    ],
    ['a flag with code', '<Term id="safe-home-team" short={alert(1)} />', /write short alone/],
    [
      'a picture that is not there',
      '<EasyLine picture="fone">You can call.</EasyLine>',
      /has no picture "fone"\. Did you mean .*phone/,
    ],
    [
      'a picture of the language',
      '<EasyLine picture="toString">You can call.</EasyLine>',
      /has no picture "toString"/,
    ],
    [
      'a language that is none',
      '<Language code="polish">Tak</Language>',
      /code="polish" of <Language> cannot be right/,
    ],
    ['a section that is none', '<Law section="one" />', /section="one" of <Law> cannot be right/],
    ['a script', '<script>alert(1)</script>', /<script> is HTML/],
    ['a frame', '<iframe src="https://evil.example"></iframe>', /<iframe> is HTML/],
    ['a style', '<style>p</style>', /<style> is HTML/],
    ['a link as HTML', '<a href="https://evil.example">x</a>', /<a> is HTML/],
    [
      'a form',
      '<form action="https://evil.example"><input /></form>',
      /<form> is HTML|<input> is HTML/,
    ],
    ['an empty tag', '<>Call.</>', /<> holds nothing/],
    ['an import over two lines', "import fs from\n'node:fs'", /is code/],
    ['an export', 'export const x = 1;', /is code/],
    ['an export of a layout', 'export const layout = "/etc/passwd";', /is code/],
    ['an expression', 'Hello {process.env.HOME}.', /is code/],
    ['an expression after a comment', 'Hello {/* x */ 1 + 1}.', /is code/],
    ['an expression between comments', 'Hello {/* a */ x /* b */}.', /is code/],
    ['an expression that comments out a line', 'Hello {// x\n1}.', /is code/],
    ['empty braces', 'Hello {}.', /is code/],
    ['a lone <', 'If it is < 5, ask.', /a lone “<”/],
    ['a name after a gap', 'Call < Phone id="emergency-999" />.', /a lone “<”/],
    [
      'a picture of another site',
      '![A map](https://evil.example/map.png)',
      /has no pictures of its own/,
    ],
    [
      'a picture by reference',
      '![A map][m]\n\n[m]: https://evil.example/map.png',
      /has no pictures of its own/,
    ],
    [
      'a picture in a link',
      '[![A map](https://evil.example/map.png)](/helpline/)',
      /has no pictures of its own/,
    ],
    ['a block of code', '```\nCall.\n```', /make a block of code/],
    ['a box without a list', '<TickList>\n\nWords.\n\n</TickList>', /<TickList> needs a list/],
    ['steps without numbers', '<Steps>\n\n- One.\n\n</Steps>', /<Steps> needs a list/],
    ['an empty box', '<Warning>\n\n</Warning>', /<Warning> is empty/],
    ['words in what holds none', '<Phone id="emergency-999">call</Phone>', /<Phone> holds nothing/],
    [
      'two boxes of the last step',
      '<NextStep>\n\nCall <Phone id="emergency-999" />.\n\n</NextStep>',
      /<NextStep> stands on this page already/,
    ],
    ['a heading that skips a level', '#### Deep', /skips a level: write ###/],
    ['a second title', '# Title', /write ## here/],
    ['an empty heading', '##', /this heading is empty/],
    [
      'a heading that is there',
      '## Ask\n\nAsk.\n\n## Ask',
      /“Ask” is a heading of this page already/,
    ],
    ['a heading without its gap', '##Title', /a heading a space behind its ##/],
    ['bold without its end', '**Call', /\*\* stands close to both ends/],
    ['a note at the foot', 'Ask.[^1]\n\n[^1]: A note.', /no notes at its foot/],
    ['boxes of another kind', '- [ ] Ask', /these signs show as they stand/],
    ['a box that is not closed', '<Do>\n\n- Call.', /<Do> is never closed. Write <\/Do> below/],
    ['a tag that closes nothing', '</Do>', /<\/Do> closes nothing/],
    [
      'tags that cross',
      '<Do>\n\n<Warning>\n\nCare.\n\n</Do>\n\n</Warning>',
      /<\/Do> stands where <\/Warning> belongs/,
    ],
    ['a comment of HTML', '<!-- note -->', /a note of HTML stands here/],
    ['a lone {', 'Ask { now.', /a brace begins code/],
    ['curly quotes round an id', 'Call <Phone id=“x” />.', /Write ids in straight quotes/],
    ['a code that is none', 'Ask {1 +}.', /a brace begins code/],
  ])('%s is refused', (_, words, message) => {
    const { wrong } = after({ [refuge]: add(words) });
    expect(wrong[0]).toMatch(message);
    expect(wrong.filter((line) => !line.startsWith(`${refuge}:`))).toEqual([]);
  });

  it('marks of comments that stand as code hide nothing', () => {
    const { wrong } = after({ [refuge]: add('`{/*`\n\n<script>alert(1)</script>\n\n`*/}`') });
    expect(wrong).toEqual([expect.stringMatching(/<script> is HTML/)]);
  });

  it('a box without empty lines is said', () => {
    expect(after({ [refuge]: add('<Do>Call first.</Do>') })).toEqual({
      wrong: [],
      said: [expect.stringMatching(/leave an empty line after <Do>/)],
    });
  });

  it.each([
    '{/* A note for editors. */}',
    'One line<br />and another.',
    'A sign as it is: \\{ and \\<.',
    '### A part\n\n## Another',
    '| a | b |\n| --- | --- |\n| one | two |',
    'You can **ask** _them_.',
  ])('takes “%s”', (words) => {
    const { wrong } = after({ [refuge]: add(words.replace('\\<', '')) });
    expect(wrong).toEqual([]);
  });
});

describe('a link', () => {
  it.each<[string, string, RegExp]>([
    ['with a space in its address', '[Press](/help line/)', /this link does not work/],
    ['that runs', '[Press](javascript:alert(1))', /a link leads to a page of this site/],
    ['that runs, in capitals', '[Press](JaVaScRiPt:alert(1))', /a link leads to/],
    ['that runs, as an entity', '[Press](&#106;avascript:alert(1))', /a link leads to/],
    ['that runs, by reference', '[Press][x]\n\n[x]: javascript:alert(1)', /a link leads to/],
    ['of data', '[Press](data:text/html,hi)', /a link leads to/],
    ['of a file', '[Press](file:///etc/passwd)', /a link leads to/],
    ['of another protocol', '[Press](ftp://x.example/)', /a link leads to/],
    ['to another host without a protocol', '[Press](//evil.example/)', /write the whole path/],
    ['with a back slash', '[Press](/\\evil.example/)', /no such page|whole path/],
    ['in the clear', '[Press](http://vale.example/)', /starts with https/],
    [
      'with a name before the host',
      '[Press](https://gov.uk@evil.example/)',
      /leads elsewhere than it seems/,
    ],
    ['to an address of numbers', '[Press](https://192.0.2.1/x)', /no address of a public website/],
    ['to a port', '[Press](https://vale.example:8443/)', /no address of a public website/],
    ['that is shortened', '[Press](https://bit.ly/abc)', /hides where it leads/],
    ['to a messenger', '[Press](https://wa.me/441632960101)', /this holds a number/],
    ['to another messenger', '[Press](https://signal.me/#p/+441632960101)', /this holds a number/],
    ['with a number in its path', '[Press](https://vale.example/01632960101)', /is a number/],
    ['with one with hyphens', '[Press](https://vale.example/01632-960-101)', /is a number/],
    ['with one with gaps', '[Press](https://vale.example/0800%201111)', /is a number/],
    ['with one that it asks for', '[Press](https://vale.example/?tel=01632960101)', /is a number/],
    [
      'with one from abroad',
      '[Press](https://whatsapp.com/send?phone=441632960101)',
      /is a number/,
    ],
    ['with a sign of HTML', '[Press](https://vale.example/<b>)', /no web address/],
    [
      'to this site by its host',
      '[Press](https://support.merrowdale.example/helpline/)',
      /write its path/,
    ],
    ['to a number', '[Press](tel:+441514960000)', /write <Phone/],
    ['to a text', '[Press](sms:61777)', /write <Phone/],
    ['to an address', '[Press](mailto:a@vale.example)', /write <Contact/],
    ['without its last slash', '[Press](/helpline)', /end the path with a slash: \/helpline\//],
    ['with a query', '[Press](/helpline/?x=1)', /leave out "\?x=1"/],
    ['from where one is', '[Press](../helpline/)', /write the whole path/],
    ['to no page', '[Press](/helplines/)', /there is no such page. Did you mean \/helpline\//],
    ['to no place of a page', '[Press](/helpline/#nowhere)', /no such part of the page/],
    ['to no place of this page', '[Press](#nowhere)', /no such part of the page/],
    ['to no word of the glossary', '[Press](/about/glossary/#nowhere)', /no such part of the page/],
    ['to no group of services', '[Press](/services/#nowhere)', /no such part of the page/],
    ['without words', '[](/helpline/)', /has no words/],
    [
      'from a list to tick',
      '<TickList page="/helplines/">\n\n- One.\n\n</TickList>',
      /there is no such page/,
    ],
  ])('%s is refused', (_, words, message) => {
    const { wrong } = after({ [refuge]: add(words) });
    expect(wrong[0]).toMatch(message);
  });

  it.each([
    '[Ask](/helpline/)',
    '[Ask](/helpline/#next-step)',
    '[Ask](/helpline/#at-any-hour)',
    '[Ask](#what-to-bring)',
    '[Ask](#next-step)',
    '[Ask](/about/glossary/#coercive-control)',
    '[Ask](/services/#housing)',
    '[Ask](/services/housing-help/)',
    '[Ask](https://www.gov.uk/help)',
    '[Ask](https://www.gov.uk/media/0151/plan-2024-29.pdf)',
    '[Ask](https://doi.example/10.1177/1077801220901234)',
    '[Ask](https://films.example/watch?v=01632960101)',
    '[Ask](https://vale.example/p/20240115093045)',
    '[Ask](/campaigns/safer-homes-week/)',
  ])('%s leads somewhere', (words) => {
    expect(after({ [refuge]: add(`${words} now.`) }).wrong).toEqual([]);
  });

  it('with a tail that follows people is said', () => {
    const { wrong, said } = after({ [refuge]: add('[Ask](https://vale.example/?utm_source=da).') });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/“utm_source” tells that site/)]);
  });

  it.each<[string, string, Edit, RegExp]>([
    [
      'a page to read next',
      'pages/helpline.mdx',
      swap('/stay-safe/this-site/]', '/stay-safe/this-sites/]'),
      /Did you mean \/stay-safe\/this-site\//,
    ],
    [
      'a kind of safe place',
      'safe-place-types.yaml',
      swap('/safe-places/refuge/', '/safe-places/refuges/'),
      /no such page/,
    ],
    [
      'a print',
      'prints/leaflet.yaml',
      swap('leadsTo: /helpline/', 'leadsTo: /helplines/'),
      /no such page/,
    ],
    [
      'what people ask',
      'search/asked/refuge.yaml',
      swap('page: /safe-places/refuge/', 'page: /safe-places/refuges/'),
      /no such page/,
    ],
    ['a menu', 'menus.yaml', swap('- /a-to-z/', '- /a-to-y/'), /no such page/],
    ['a door', 'doors.yaml', swap('page: /understand/', 'page: /understands/'), /no such page/],
    [
      'a step',
      'pathway.yaml',
      swap('read: [/professionals/]', 'read: [/professional/]'),
      /no such page/,
    ],
  ])('of %s leads to a page', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

describe('web addresses in fields', () => {
  const service = 'services/housing-help.yaml';
  const web = (address: string) =>
    swap('web: https://council.merrowdale.example/housing', `web: ${address}`);

  it.each<[string, Edit, RegExp]>([
    ['that run', web('"javascript:alert(1)"'), /full web address/],
    ['that are short', web('https://tinyurl.com/x'), /hides where it leads/],
    ['of a machine', web('https://localhost/x'), /no address of a public website/],
    ['that lie', web('https://gov.uk@evil.example/'), /leads elsewhere/],
    ...[
      'staging.merrowdale.example',
      'www-test.merrowdale.example',
      'merrowdalestaging.host.example',
      'newstest.maker.co.example',
      'dev2.merrowdale.example',
      'merrowdale.uat.host.example',
      'merrowdale.pages.dev',
      'merrowdale.azurewebsites.net',
    ].map((host): [string, Edit, RegExp] => [
      `of a place to try or to copy, ${host},`,
      web(`https://${host}/housing`),
      /not published/,
    ]),
  ])('%s are refused', (_, edit, message) => {
    expectRefusal(service, edit, message);
  });

  it.each(['latest', 'www.contest', 'www.protest', 'www.device', 'demography', 'www.stages'])(
    'such as %s.example are of a public site',
    (name) => {
      const { wrong } = after({ [service]: web(`https://${name}.merrowdale.example/`) });
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['follow people', 'https://council.merrowdale.example/?fbclid=1', /“fbclid” tells that site/],
    ['are sent in the clear', 'http://council.merrowdale.example/', /sent in the clear/],
  ])('that %s are said', (_, address, message) => {
    const { wrong, said } = after({ [service]: web(address) });
    expect(wrong).toEqual([]);
    expect(said).toEqual([expect.stringMatching(message)]);
  });
});

describe('the area', () => {
  const url = 'https://weather.example/';

  it.each<[string, Edit, RegExp]>([
    [
      'an exit to the police',
      swap(`url: ${url}`, 'url: https://www.police.uk/'),
      /police\.uk is where one looks for help/,
    ],
    [
      'an exit to the site of a service',
      swap(`url: ${url}`, 'url: https://day-and-night.example/'),
      /is where one looks for help \(Day and Night Line\)/,
    ],
    [
      'an exit called the police',
      swap('name: the weather', 'name: the police'),
      /is no calm place to go to/,
    ],
    [
      'an exit in the clear',
      swap(`url: ${url}`, 'url: http://weather.example/'),
      /exit: url: write an address that starts with https/,
    ],
    [
      'an exit to this site',
      swap(`url: ${url}`, 'url: https://support.merrowdale.example/'),
      /must lead to another site/,
    ],
    [
      'an exit to a part of this site',
      swap(`url: ${url}`, 'url: https://www.support.merrowdale.example/x'),
      /must lead to another site/,
    ],
    [
      'an exit with an alarm word',
      swap(`url: ${url}`, 'url: https://weather.example/domestic-abuse'),
      /“domestic/,
    ],
    [
      'an exit with one in its host',
      swap(`url: ${url}`, 'url: https://www.refuge.example/'),
      /“refuge/,
    ],
    [
      'an exit with one inside a name',
      swap(`url: ${url}`, 'url: https://www.womensrefuge.example/'),
      /“refuge/,
    ],
    [
      'an exit that cannot be decoded',
      swap(`url: ${url}`, 'url: https://weather.example/%E0%A4%A/rape'),
      /“rape/,
    ],
    [
      'a second exit with one',
      swap('weather-backup.example/', 'weather-backup.example/stop-rape'),
      /“rape/,
    ],
    ['exits that are one', swap('https://weather-backup.example/', url), /on the same site as url/],
    [
      'exits of one site',
      swap('https://weather-backup.example/', `${url}other`),
      /on the same site as url/,
    ],
    ['an exit that follows people', swap(`url: ${url}`, `url: ${url}?utm_source=da`), /utm_source/],
    [
      'a site in the clear',
      swap('siteUrl: https', 'siteUrl: http'),
      /siteUrl: write an address that starts with https/,
    ],
    [
      'a site with a path',
      swap('support.merrowdale.example', 'council.example/support/'),
      /siteUrl: write the host alone/,
    ],
    [
      'a site with a query',
      swap('support.merrowdale.example', 'council.example/?x=1'),
      /siteUrl: write the host alone/,
    ],
    ['a language in words', swap('en-GB', 'english'), /is the code of no language/],
    [
      'an exit below the site of a service',
      swap(`url: ${url}`, 'url: https://sub.day-and-night.example/'),
      /is where one looks for help/,
    ],
    [
      'a language that the pages are not in',
      swap('en-GB', 'pl'),
      /not what these pages are written in/,
    ],
    ['a language that is none', swap('en-GB', 'xx-GB'), /is the code of no language/],
  ])('%s is refused', (_, edit, message) => {
    expectRefusal('area.yaml', edit, message);
  });
});

describe('pages that must be there', () => {
  it.each([
    ['pages/stay-safe/this-site.mdx', 'what a visit leaves behind'],
    ['pages/about/privacy.mdx', 'privacy'],
    ['pages/about/accessibility.mdx', 'accessibility'],
    ['pages/emergency.mdx', 'danger now'],
    ['pages/helpline.mdx', 'helpline'],
  ])('%s is missed', (file, what) => {
    expect(after({ [file]: gone }).wrong).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^area\\.yaml:1 {2}.*${what}.* is missing`)),
      ]),
    );
  });

  it.each([
    ['menus.yaml', gone, /the links at the foot of each page are missing/],
    [
      'menus.yaml',
      swap(/lost:\n(?: {2}.*\n)+/, ''),
      /the page for an address that is gone are missing/,
    ],
    ['doors.yaml', gone, /the boxes on the first page are missing/],
  ])('what stands in %s is missed', (file, edit, message) => {
    expect(after({ [file]: edit }).wrong).toContainEqual(expect.stringMatching(message));
  });

  it.each<[string, string, Edit, RegExp]>([
    [
      'the menu leads to the page for danger now',
      'menus.yaml',
      swap('    - /emergency/\n', ''),
      /no group of the menu leads to the page for danger now: put \/emergency\/ back/,
    ],
    [
      'the menu leads to the helpline',
      'menus.yaml',
      swap('    - /helpline/\n', ''),
      /no group of the menu leads to the page of the helpline/,
    ],
    [
      'the page for danger now tells of the call without speaking',
      'pages/emergency.mdx',
      swap('<SilentSolution />', 'Press 55.'),
      /put <SilentSolution \/> back/,
    ],
    [
      'the page for danger now shows its number',
      'pages/emergency.mdx',
      (text) => text.replaceAll('<Phone id="emergency-999" />', '999'),
      /put <Emergency> back/,
    ],
    [
      'the page of the helpline shows its number',
      'pages/helpline.mdx',
      (text) =>
        text.replaceAll(/<(?:Phone|Contact) id="merrowdale-helpline"[^>]*>/g, 'the helpline'),
      /put <Contact id="local-helpline" \/> back/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('a role that two pages have is refused', () => {
    expectRefusal(
      refuge,
      swap('order: 1\n', 'order: 1\nrole: privacy\n'),
      /has the role privacy already/,
    );
  });
});

describe('one page at one address', () => {
  it.each([
    ['of a service', 'pages/services/merrowdale-refuge.mdx'],
    ['of a campaign', 'pages/campaigns/safer-homes-week.mdx'],
    ['of a step', 'pages/professionals/refer/risk.mdx'],
    ['of something to print', 'pages/professionals/resources/cards.mdx'],
    ['of the list of services', 'pages/services/index.mdx'],
    ['of search', 'pages/search.mdx'],
    ['for what is not there', 'pages/404.mdx'],
    ['of the files of search', 'pages/pagefind/index.mdx'],
  ])('that %s is taken', (_, file) => {
    const page = fixture(refuge)
      .replace(/^title: .*/m, 'title: Something else')
      .replaceAll(/  - [a-z ]+\n(?=(?:  - |related))/g, (line) => `${line.trimEnd()} too\n`);
    const { wrong } = after({
      [file]: () =>
        page.replace(
          'audience: public',
          file.includes('professionals') ? 'audience: professional' : 'audience: public',
        ),
    });
    expect(wrong).toEqual([expect.stringMatching(/ is taken by /)]);
    expect(wrong[0]).toMatch(/^(?:pages|pathway|prints|campaigns|services)/);
  });
});

describe('the pathway', () => {
  it.each<[string, Edit, RegExp]>([
    ['that leads back', swap('to: not-high-risk', 'to: start'), /risk: "start" leads back here/],
    [
      'with a step that nothing leads to',
      swap('to: not-high-risk', 'to: high-risk'),
      /not-high-risk: no answer leads to this step/,
    ],
  ])('%s is refused', (_, edit, message) => {
    expectRefusal('pathway.yaml', edit, message);
  });
});

describe('pages and what people ask', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a page on which nobody can act',
      'pages/about/privacy.mdx',
      swap('Ask the helpline: <Phone id="merrowdale-helpline" />.', 'Ask the helpline.'),
      /nobody can act on this page/,
    ],
    [
      'a word of two meanings',
      'search/meanings.yaml',
      (text) => `${text}child:\n  words: [fella]\n`,
      /"fella" is read as ".*" already/,
    ],
    ['too few aliases', refuge, swap('  - refuge space\n', ''), /9 aliases: write 10 to 20/],
    [
      'a page that is large in vain',
      refuge,
      swap('order: 1\n', 'order: 1\nisLarge: true\n'),
      /take isLarge out/,
    ],
    [
      'a page for workers that does not say so',
      'pages/professionals/training.mdx',
      swap('audience: professional', 'audience: public'),
      /write audience: professional/,
    ],
    [
      'a phrase twice',
      'search/asked/refuge.yaml',
      swap('cant go back to the house', 'safe house near me'),
      /stands 2 times/,
    ],
    [
      'a handbook elsewhere',
      refuge,
      swap('order: 1\n', 'order: 1\nisHandbook: true\n'),
      /a handbook stands in pages\/professionals/,
    ],
  ])('%s is refused', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

describe('what was pasted', () => {
  const page = 'pages/understand/index.mdx';
  const field = 'services/housing-help.yaml';
  const first = 'Call first, or walk in.';

  it.each<[string, string, Edit, RegExp]>([
    ['a bullet', page, add('• Call first'), /these signs show as they stand/],
    ['a page in a page', page, add('---\ntitle: Again\n---'), /a second beginning of a page/],
    ['HTML in a field', field, swap(first, '<b>Call</b> first.'), /“<b>” would show as it stands/],
    ['Markdown in a field', field, swap(first, '[Call](/helpline/) first.'), /would show as it/],
  ])('%s is refused', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });

  it('a bracket, a star and a sign of less may stand in a field', () => {
    const { wrong } = after({ [field]: swap(first, 'Call [first] * or walk in if < 18 say so.') });
    expect(wrong).toEqual([]);
  });
});
