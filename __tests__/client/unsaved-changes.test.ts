import { guardUnsavedChanges } from '../../src/client/unsaved-changes';

type Listener = (event: Event) => void;

/** The part of a browser that the guard listens to; `dispatch` is what happens in it. */
function aBrowser(): { dispatch(target: 'window' | 'document', type: string): Event } {
  const listeners = { window: new Map<string, Listener>(), document: new Map<string, Listener>() };
  const listening = (target: 'window' | 'document') => ({
    addEventListener: (type: string, listener: Listener) => void listeners[target].set(type, listener),
  });
  Object.assign(globalThis, { window: listening('window'), document: listening('document') });
  return {
    dispatch(target, type) {
      const event = new Event(type, { cancelable: true });
      // As browsers have it: a text that is set asks as well.
      Object.defineProperty(event, 'returnValue', { value: undefined, writable: true });
      listeners[target].get(type)?.(event);
      return event;
    },
  };
}

afterEach(() => {
  for (const name of ['window', 'document']) Reflect.deleteProperty(globalThis, name);
});

/** Whether the browser asks before it leaves the page: newer ones by the prevented event, older ones by the value. */
function asks({ dispatch }: ReturnType<typeof aBrowser>): boolean {
  const { defaultPrevented, returnValue } = dispatch('window', 'beforeunload');
  expect(returnValue === ('' as unknown)).toBe(defaultPrevented);
  return defaultPrevented;
}

it('lets a page go that nobody has changed', () => {
  const browser = aBrowser();
  guardUnsavedChanges();
  expect(asks(browser)).toBe(false);
});

it('asks when something was changed, as often as one tries to leave', () => {
  const browser = aBrowser();
  guardUnsavedChanges().changed();
  expect([asks(browser), asks(browser)]).toEqual([true, true]);
});

it.each([
  ['NetSuite saves the form', ({ saved }: ReturnType<typeof guardUnsavedChanges>) => saved()],
  [
    'a button of ours posts it',
    (_guard: ReturnType<typeof guardUnsavedChanges>, { dispatch }: ReturnType<typeof aBrowser>) => void dispatch('document', 'submit'),
  ],
])('does not ask when %s, and asks again after the next change', (_what, save) => {
  const browser = aBrowser();
  const guard = guardUnsavedChanges();
  guard.changed();
  save(guard, browser);
  expect(asks(browser)).toBe(false);
  guard.changed();
  expect(asks(browser)).toBe(true);
});
