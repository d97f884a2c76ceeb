import { expect, it } from 'vitest';
import { openForLaunch } from '../../../src/checks/launch.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';
import { ownerFieldNames } from '../../../src/schemas/owner.ts';

const owner = {
  runBy: 'Vale County Council',
  mistakes: 'mailto:web@vale.example',
  accessContact: 'mailto:web@vale.example',
  accessReply: '10 working days',
  accessSignedOn: '2026-05-01',
  controller: 'Vale County Council',
  privacyContact: 'https://vale.example/data',
  protectionOfficer: 'mailto:data@vale.example',
  host: 'Vale Hosting',
  logs: 'Addresses and times.',
  logsKept: '30 days',
  abroad: 'Nothing leaves the UK.',
};
const ready = {
  ...good.area,
  siteUrl: 'https://support.vale.test',
  owner,
  security: { contact: 'mailto:web@vale.example', expires: '2027-01-01' },
  dataLicence: { name: 'Open', url: 'https://licence.example' },
};
const rung = { ...good.contact, rungOn: '2026-05-01' };
const toConfirm = [{ by: 'clinician', what: 'The danger signs' }];

const open = (given: Parameters<typeof factsOf>[0]) =>
  [...openForLaunch(factsOf(given).entries)].map(([by, all]) => [by, all.length]);

it.each([
  [
    'nothing, where all is said, rung and read',
    { area: { area: ready }, contacts: { vale: rung } },
    [],
  ],
  [
    'each field of the owner, and the address, contact and licence',
    { area: { area: good.area } },
    [['owner', ownerFieldNames.length + 3]],
  ],
  ['a number that nobody has rung', { contacts: { vale: good.contact } }, [['caller', 1]]],
  [
    'no emergency number, which nobody may ring to try it, and no prefix',
    {
      contacts: {
        emergency: { ...good.contact, phone: '999' },
        texted: { ...good.without(good.contact, 'phone'), text: { number: '999', how: 'Say so.' } },
        prefix: { ...good.contact, phone: '18001', prefix: true },
      },
    },
    [],
  ],
  [
    'a language that nobody has read',
    { languages: { pl: good.language } },
    [['reader of a language', 1]],
  ],
  [
    'what a clinician must confirm',
    { pages: { beds: { ...good.page, toConfirm } } },
    [['clinician', 1]],
  ],
] as const)('before launch, it lists %s', (_, given, expected) => {
  expect(open(given as never)).toEqual(expected);
});
