/**
 * Whom core pages send their readers to in every area, beside the helpline. area.yaml names the contact of each, and the
 * words in src/text stand where it names none.
 */
export const lineRoles = [
  'out-of-hours',
  'children',
  'adults',
  'housing',
  'refuge',
  'police',
  'courts',
] as const;

export type LineRole = (typeof lineRoles)[number];

/** What the id of a contact starts with that stands for whichever one the area names. */
const sign = 'local-';

/** The id by which the core names the contact that the area has for a role. */
export const localId = (role: string): string => `${sign}${role}`;

/** The id by which the core names the helpline of the area. */
export const localHelpline = localId('helpline');

type Named = { helpline: string; roles?: Partial<Record<LineRole, string | undefined>> };

const allRoles: readonly string[] = ['helpline', ...lineRoles];

/** The role that an id stands for; undefined for the id of one contact. */
export const roleIn = (id: string): string | undefined =>
  allRoles.find((role) => id === localId(role));

/**
 * The id of the contact that an id means in an area.
 * @returns undefined where it stands for a role for which the area names nobody
 */
export function contactIn(area: Named | undefined, id: string): string | undefined {
  const role = roleIn(id);
  if (role === undefined) return id;
  return role === 'helpline' ? area?.helpline : area?.roles?.[role as LineRole];
}
