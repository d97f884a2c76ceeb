/** Sources of this year or before are old: how people work may have changed since, so what rests on them is marked. */
export const lastOldYear = 2018;

/** The year of a date that may lack its day or month: `2018-05` gives 2018. */
export const yearOf = (date: string) => Number(date.slice(0, 4));

/**
 * Whether a source is old. One without a date cannot be told to be; a law that is in force holds, whatever its age.
 * @param source an entry of sources.yaml
 */
export const isOld = ({ date, inForce }: { date?: string | undefined; inForce?: boolean }) =>
  date !== undefined && !inForce && yearOf(date) <= lastOldYear;
