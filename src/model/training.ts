import type { TrainingCourseData } from '../schemas/training.ts';
import type { Item } from './facts.ts';

export type TrainingEntry = Item<'training'>;

/** A course and those of its dates that matter in its part of the list. */
export type ListedCourse = TrainingCourseData & { id: string; dates: string[] };

export type TrainingList = {
  /** Courses with a date to come, the nearest first, each with those dates alone. */
  coming: ListedCourse[];
  /** Courses to take on any day. */
  anyTime: ListedCourse[];
  /** Courses with no date to come: each with its last date, if it has had one. */
  noDate: ListedCourse[];
};

/** A month, or a year, is over when its last day is. */
const isOver = (date: string, day: string) => date < day.slice(0, date.length);

function listed({ id, data }: TrainingEntry, day: string): ListedCourse {
  const dates = data.when.kind === 'dates' ? data.when.dates.toSorted() : [];
  const coming = dates.filter((date) => !isOver(date, day));
  return { ...data, id, dates: coming.length > 0 ? coming : dates.slice(-1) };
}

/**
 * Courses as they stand on a day. What is over leaves the list of dates, and the course waits among those to ask about.
 * @param entries courses in any order
 * @param day the day of the build, YYYY-MM-DD
 */
export function trainingOn(entries: readonly TrainingEntry[], day: string): TrainingList {
  const courses = entries
    .map((entry) => listed(entry, day))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const isAnyTime = ({ when }: ListedCourse) => when.kind === 'no-fixed-date';
  const isComing = ({ dates }: ListedCourse) => dates.some((date) => !isOver(date, day));
  return {
    coming: courses.filter(isComing).toSorted((a, b) => a.dates[0]!.localeCompare(b.dates[0]!)),
    anyTime: courses.filter(isAnyTime),
    noDate: courses.filter((course) => !isAnyTime(course) && !isComing(course)),
  };
}
