/** The part of the browser that is used here; the rest of the product must not see it. */
interface Leaving {
  preventDefault(): void;
  returnValue: unknown;
}
interface Listening {
  addEventListener(type: string, listener: (event: Leaving) => void, capture?: boolean): void;
}
declare const window: Listening;
declare const document: Listening;

/** Asks before a page with unsaved changes is left. The browser words the question itself. */
export function guardUnsavedChanges(): { changed(): void; saved(): void } {
  let hasChanges = false;
  const saved = (): void => {
    hasChanges = false;
  };
  window.addEventListener('beforeunload', (event) => {
    if (!hasChanges) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = '';
  });
  // Our own buttons post the form without NetSuite's save, so saveRecord does not hear of it.
  document.addEventListener('submit', saved, true);
  return {
    changed: () => {
      hasChanges = true;
    },
    saved,
  };
}
