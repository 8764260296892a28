const LABELS: Readonly<Record<string, string>> = {
  suitelet: 'Suitelet',
  mapreducescript: 'Map/Reduce',
  scheduledscript: 'Scheduled',
  usereventscript: 'User Event',
  clientscript: 'Client',
  restlet: 'RESTlet',
};

/** The type of a script as NetSuite's pages call it, from the root tag of its SDF object. */
export const scriptTypeLabel = (tag: string): string => LABELS[tag.toLowerCase()] ?? tag;
