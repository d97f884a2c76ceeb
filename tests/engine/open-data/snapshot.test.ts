import { describe, expect, it } from 'vitest';
import { asContact } from '../../../src/model/contacts.ts';
import type { Service } from '../../../src/model/services.ts';
import { openDataOf } from '../../../src/open-data/snapshot.ts';
import { contact } from '../../../src/schemas/contact.ts';
import { openData } from '../../../src/schemas/open-data.ts';
import * as good from '../schemas/good-entries.ts';
import { line, service, snapshot } from './service.ts';

const recordOf = (one: Service) => openData.parse(openDataOf([one], snapshot)).contents[0]!;
describe('the record of a service', () => {
  it('fits the shape, and keeps its code when its name changes', () => {
    expect(recordOf(service({ name: 'New Name' })).id).toBe(recordOf(service()).id);
  });

  it('has another code in another area', () => {
    const other = { ...snapshot, namespace: '0b1c7e5a-4f4d-4a55-8f0a-8b9d6f3c2e11' };
    const [record] = openDataOf([service()], other).contents;
    expect(record!.id).not.toBe(recordOf(service()).id);
  });

  it('has the place of an open service', () => {
    const record = recordOf(service());
    expect(record).toHaveProperty('service_at_locations.0.location.addresses.0', {
      id: expect.any(String),
      address_1: '1 Station Road',
      city: '1 Station Road',
      state_province: '',
      postal_code: 'ZZ1 1ZZ',
      country: 'GB',
      address_type: 'physical',
    });
  });

  it('has no place of safe accommodation, whatever it was handed', () => {
    const refuge = service({ name: 'Vale refuge' }, {}, good.safeAccommodation);
    const address = { lines: ['1 Hidden Road'], postcode: 'ZZ1 1ZZ' };
    const record = recordOf({ ...refuge, address } as Service);
    expect(record.local_kind).toBe('safe-accommodation');
    expect(JSON.stringify(record)).not.toMatch(/Hidden|ZZ1|location/);
  });

  it('is refused by the shape if safe accommodation has a place', () => {
    const data = openDataOf([service()], snapshot);
    const placed = data.contents.map((one) => ({ ...one, local_kind: 'safe-accommodation' }));
    expect(openData.safeParse({ ...data, contents: placed }).success).toBe(false);
  });

  it('names the numbers of its lines with their hours, cost and doubts', () => {
    const night = asContact(
      {
        id: 'night-line',
        data: contact.parse({
          ...good.contact,
          name: 'Night line',
          text: { number: '07700 900 123', how: 'Text any time.' },
          doubts: ['It may be busy.'],
        }),
      },
      '2099-01-01',
    );
    const [first] = recordOf(service({}, { lines: [night] })).contacts;
    expect(first).toMatchObject({
      name: 'Night line',
      phones: [
        {
          number: '01632 960 001',
          description: expect.stringMatching(
            /^To call\. Costs .*8am.*It may be busy\. These facts are waiting/,
          ),
        },
        {
          number: '07700 900 123',
          description: expect.stringMatching(/^To text\. Text any time\. .*8am/),
        },
      ],
    });
  });

  it('has the hours of its own lines alone', () => {
    expect(recordOf(service()).schedules).toHaveLength(1);
    expect(recordOf(service({}, { lines: [line], ownLines: [] })).schedules).toEqual([]);
  });

  it.each([
    ['what is not known', service({ doubts: ['We do not know the age limit.'] }), /age limit/],
    ['that it is overdue', service({}, { isOverdue: true }), /waiting to be checked/],
    ['that its evidence is low', service({ evidence: 'low' }), /less sure/],
  ])('alerts to %s', (_, one, expected) => {
    expect(recordOf(one).alert).toMatch(expected);
  });

  it('has no alert where all is known', () => {
    expect(recordOf(service())).not.toHaveProperty('alert');
  });

  it('says who runs it by what else they run', () => {
    const both = [
      service({ provider: 'Vale Trust' }),
      service({ name: 'Vale Groups', provider: 'Vale Trust' }),
    ];
    const [first] = openDataOf(both, snapshot).contents;
    expect(first!.organization).toMatchObject({
      name: 'Vale Trust',
      description: 'Runs Vale Support, Vale Groups.',
    });
    expect(recordOf(service())).not.toHaveProperty('organization');
  });
});
