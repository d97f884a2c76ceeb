import type { Control } from './field.ts';

function within(control: Control | undefined, key: string): Control | undefined {
  if (control?.is === 'list' || control?.is === 'map') return control.item;
  if (control?.is === 'group') return control.fields.find((one) => one.key === key)?.control;
  if (control?.is !== 'kinds') return undefined;
  if (key === control.key) return { is: 'choice', words: control.kinds.map(({ word }) => word) };
  const fields = control.kinds.flatMap((kind) => kind.fields);
  return fields.find((one) => one.key === key)?.control;
}

/** How a form asks for the value at a path such as `hours.week.0.from`; undefined where it does not. */
export const controlAt = (control: Control, path: string): Control | undefined =>
  path === '' ? control : path.split('.').reduce<Control | undefined>(within, control);
