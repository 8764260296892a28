import { each, bool, integer, oneOf, required, text, words, type ElementSchema } from './schema';

/** Formats of dates and times are the rule `recurrence`'s business. */
const start = {
  startdate: required(text()),
  starttime: required(text()),
  repeat: oneOf(...words('PT15M PT30M PT1H PT2H PT4H PT6H PT8H PT12H')),
};

export const weekdays = words('sunday monday tuesday wednesday thursday friday saturday');

/** D:SDFxml_2850746779: exactly one of these. */
export const recurrence: ElementSchema = {
  fields: {},
  parts: {
    single: { fields: start },
    daily: { fields: { ...start, enddate: text(), everyxdays: required(integer(1, 1000)) } },
    weekly: {
      fields: {
        ...start,
        enddate: text(),
        everyxweeks: required(integer(1, 1000)),
        ...each(weekdays.join(' '), required(bool)),
      },
    },
    everyweekday: { fields: { ...start, enddate: text() } },
  },
  notEmulated: words('monthly monthlydayofweek yearly yearlydayofweek'),
};
