import { describe, expect, it } from 'vitest';
import { breadcrumbs, eventThings, serviceThing } from '../../../src/open-data/things.ts';
import * as good from '../schemas/good-entries.ts';
import { line, service } from './service.ts';

const area = { name: 'Vale County', council: 'Vale County Council' };
const url = 'https://support.vale.example/services/vale-support/';
const thing = (...given: Parameters<typeof service>) => serviceThing(service(...given), area, url);
const points = (...lines: object[]) =>
  JSON.parse(JSON.stringify(thing({}, { lines: lines as (typeof line)[] }))).availableChannel;

describe('a service in the words of schema.org', () => {
  it('names its lines with their hours', () => {
    expect(thing()).toMatchObject({
      '@type': 'Service',
      name: 'Vale Support',
      url,
      areaServed: 'Vale County',
      availableChannel: [
        {
          servicePhone: {
            telephone: '01632 960 001',
            hoursAvailable: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '18:00' }],
          },
        },
      ],
    });
  });

  it('is of the government where the council runs it', () => {
    expect(thing({ provider: area.council })).toMatchObject({
      '@type': 'GovernmentService',
      serviceOperator: { '@type': 'GovernmentOrganization', name: area.council },
    });
    expect(thing({ provider: 'Vale Trust' })).toMatchObject({
      '@type': 'Service',
      provider: { '@type': 'Organization', name: 'Vale Trust' },
    });
  });

  it.each([
    ['that waits to be checked', { ...line, isOverdue: true }],
    [
      'whose hours are only described',
      { ...line, hours: { kind: 'described', words: 'Evenings' } },
    ],
    ['whose hours are not known', { ...line, hours: { kind: 'unknown' } }],
  ])('says no hours of a line %s', (_, changed) => {
    expect(points(changed)).toEqual([
      {
        '@type': 'ServiceChannel',
        servicePhone: { '@type': 'ContactPoint', name: line.name, telephone: line.phone },
      },
    ]);
  });

  it('says that a line which always answers is open every day', () => {
    const [{ servicePhone }] = points({ ...line, hours: { kind: 'always' } });
    expect(servicePhone.hoursAvailable[0].dayOfWeek).toHaveLength(7);
  });

  it.each([
    ['cannot be called', { ...line, phone: undefined }],
    ['is dialled before another', { ...line, prefix: true }],
  ])('leaves out a line that %s', (_, changed) => {
    expect(points(changed)).toEqual([]);
  });

  it('says nothing of a place', () => {
    const open = service();
    expect(open).toHaveProperty('address');
    expect(JSON.stringify(thing())).not.toMatch(/Station Road|address|map/i);
    expect(JSON.stringify(thing({}, {}, good.safeAccommodation))).not.toMatch(/address|map/i);
  });
});

describe('the times of a campaign', () => {
  const time = {
    id: 'lamps',
    path: '/campaigns/lamps/',
    title: 'Loud',
    quietTitle: 'Calm',
    summary: 'Lamps.',
    checkedOn: '2026-05-01',
    confirmed: true,
  };
  const past = { ...time, startsOn: '2026-05-01', endsOn: '2026-05-07' };
  const onNow = { ...time, startsOn: '2026-06-01', endsOn: '2026-06-07' };
  const next = { ...time, startsOn: '2027-06-01', endsOn: '2027-06-07' };

  it('are events while they are not over, by their calm title', () => {
    expect(eventThings([past, onNow, next], '2026-06-07', url)).toEqual([
      expect.objectContaining({
        name: 'Calm',
        startDate: '2026-06-01',
        endDate: '2026-06-07',
        location: { '@type': 'VirtualLocation', url },
      }),
      expect.objectContaining({ startDate: '2027-06-01' }),
    ]);
  });

  it('are no events while nobody has confirmed them', () => {
    expect(eventThings([{ ...next, confirmed: false }], '2026-06-07', url)).toEqual([]);
  });
});

it('a trail counts its steps from one', () => {
  expect(breadcrumbs([{ name: 'Home', item: 'https://a.example/' }])).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/' },
    ],
  });
});
