import { asContact } from '../../../src/model/contacts.ts';
import type { Service } from '../../../src/model/services.ts';
import type { Snapshot } from '../../../src/open-data/snapshot.ts';
import { contact } from '../../../src/schemas/contact.ts';
import { service as schema } from '../../../src/schemas/service.ts';
import * as good from '../schemas/good-entries.ts';

export const line = asContact(
  { id: 'vale-helpline', data: contact.parse(good.contact) },
  good.contact.reviewBy,
);

/** A service of an invented area with one line of its own; a test changes what it is about. */
export function service(
  change: object = {},
  model: Partial<Pick<Service, 'lines' | 'ownLines' | 'isOverdue'>> = {},
  entry: object = good.openService,
): Service {
  return {
    ...schema.parse({ ...entry, ...change }),
    id: 'vale-support',
    path: '/services/vale-support/',
    lines: [line],
    ownLines: [line],
    ownLine: line,
    isOverdue: false,
    ...model,
  };
}

export const snapshot: Snapshot = {
  area: 'Vale County',
  namespace: good.area.dataNamespace,
  address: (path) => `https://support.vale.example${path}`,
  today: '2026-06-01',
};
