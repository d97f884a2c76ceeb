import type { Control, Field } from './field.ts';
import type { Nameable } from './names.ts';

const namedInFields = (fields: readonly Field[]) =>
  new Set(fields.flatMap(({ control }) => [...namedIn(control)]));

/** What can be named in a form. */
export function namedIn(control: Control): Set<Nameable> {
  if (control.is === 'reference') return new Set([control.to]);
  if (control.is === 'page') return new Set(['page']);
  if (control.is === 'group') return namedInFields(control.fields);
  if (control.is === 'kinds') return namedInFields(control.kinds.flatMap(({ fields }) => fields));
  return control.is === 'list' || control.is === 'map' ? namedIn(control.item) : new Set();
}
