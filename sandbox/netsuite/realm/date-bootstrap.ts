/** Methods by the first of the parts that they set (year 0 to millisecond 6) and how many they take. */
const SETTERS = {
  setFullYear: [0, 3],
  setMonth: [1, 2],
  setDate: [2, 1],
  setHours: [3, 4],
  setMinutes: [4, 3],
  setSeconds: [5, 2],
  setMilliseconds: [6, 1],
};

const GETTERS = ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'];

/** They depend on the languages of the server, which the sandbox does not know. */
const LOCALIZED = ['toLocaleDateString', 'toLocaleString', 'toLocaleTimeString'];

/**
 * The part of the bootstrap that gives a realm its `Date`: the account's clock, and local time as `host.local` has it
 * instead of the machine's. Returns the `Date` of the engine. It is text, because its objects must be the realm's own.
 */
export const DATE_BOOTSTRAP = `(function (host) {
  const SystemDate = Date;
  const { construct, apply } = Reflect;
  const { isNaN } = Number;
  const parse = SystemDate.parse;
  const prototype = SystemDate.prototype;
  const { getTime, setTime } = prototype;
  const timeOf = (date) => apply(getTime, date, []);

  const isUtcDay = /^(\\d{4}|[+-]\\d{6})(-\\d\\d(-\\d\\d)?)?$/;
  const statesItsZone = /(Z|GMT|UTC?|[ECMP][SD]T)([+-]\\d\\d?:?(\\d\\d)?)?$|:\\d\\d(\\.\\d+)?\\s*([ap]m\\s*)?[+-]\\d\\d?(:?\\d\\d)?$/i;
  const { trim, replace } = String.prototype;
  const parseText = (given) => {
    const text = apply(trim, apply(replace, '' + given, [/\\([^()]*\\)\\s*$/, '']), []);
    const time = parse(text);
    if (isNaN(time) || isUtcDay.test(text) || statesItsZone.test(text)) return time;
    const asUtc = parse(text + 'Z');
    const wall = new SystemDate(isNaN(asUtc) ? parse(text + ' UTC') : asUtc);
    if (isNaN(timeOf(wall))) throw host.notEmulated('Date of "' + given + '"');
    return host.local.momentAt(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), wall.getUTCHours(),
      wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds());
  };
  const centuryOf = (year) => (year > -1 && year < 100 ? 1900 + (year - (year % 1)) : year);
  const momentOf = (given) => {
    const parts = [];
    for (let i = 0; i < given.length && i < 7; i++) parts[i] = +given[i];
    return host.local.momentAt(centuryOf(parts[0]), ...parts.slice(1));
  };
  const text = (time, ...parts) => {
    if (isNaN(time)) return 'Invalid Date';
    return parts.length === 2 ? host.local.text(time, 'date') + ' ' + host.local.text(time, 'time') : host.local.text(time, parts[0]);
  };
  const change = (date, from, values) => {
    const time = timeOf(date);
    for (let i = 0; i < values.length; i++) values[i] = +values[i];
    if (isNaN(time) && from > 0) return time;
    const known = isNaN(time) ? [0, 0, 1, 0, 0, 0, 0] : host.local.partsAt(time);
    const at = (i) => (i >= from && i - from < values.length ? values[i - from] : known[i]);
    return apply(setTime, date, [host.local.momentAt(at(0), at(1), at(2), at(3), at(4), at(5), at(6))]);
  };

  const methods = {
    getDay() {
      const time = timeOf(this);
      if (isNaN(time)) return time;
      return (new SystemDate(time - host.local.minutesBehind(time) * 60000)).getUTCDay();
    },
    getTimezoneOffset() { const time = timeOf(this); return isNaN(time) ? time : host.local.minutesBehind(time); },
    getYear() { const time = timeOf(this); return isNaN(time) ? time : host.local.partsAt(time)[0] - 1900; },
    setYear(year) { return change(this, 0, [centuryOf(+year)]); },
    toString() { return text(timeOf(this), 'date', 'time'); },
    toDateString() { return text(timeOf(this), 'date'); },
    toTimeString() { return text(timeOf(this), 'time'); },
  };
  ${JSON.stringify(GETTERS)}.forEach((name, index) => {
    methods[name] = { [name]() { const time = timeOf(this); return isNaN(time) ? time : host.local.partsAt(time)[index]; } }[name];
  });
  const setters = ${JSON.stringify(SETTERS)};
  for (const name of Object.keys(setters)) {
    const [from, most] = setters[name];
    methods[name] = { [name](...given) {
      const values = [given[0]];
      for (let i = 1; i < given.length && i < most; i++) values[i] = given[i];
      return change(this, from, values);
    } }[name];
  }
  for (const name of ${JSON.stringify(LOCALIZED)})
    methods[name] = { [name]() { throw host.notEmulated('Date.' + name + ' (depends on the languages of the server)'); } }[name];
  for (const name of Object.keys(methods))
    Object.defineProperty(prototype, name, { value: methods[name], writable: true, configurable: true });

  const SystemString = String;
  globalThis.Date = new Proxy(SystemDate, {
    construct(target, given, newTarget) {
      if (given.length > 1) return construct(target, [momentOf(given)], newTarget);
      if (given.length === 0) return construct(target, [host.now()], newTarget);
      const isText = typeof given[0] === 'string' || given[0] instanceof SystemString;
      return construct(target, [isText ? parseText(given[0]) : given[0]], newTarget);
    },
    apply: () => text(host.now(), 'date', 'time'),
  });
  Object.defineProperty(globalThis, 'Date', { enumerable: false });
  Object.defineProperty(prototype, 'constructor', { value: globalThis.Date, writable: true, configurable: true });
  SystemDate.now = () => host.now();
  SystemDate.parse = parseText;
  return SystemDate;
})`;
