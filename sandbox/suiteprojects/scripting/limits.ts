/** Limits of one run of a form script. Help: section_3833162503. */
export const FORM_SCRIPT_LIMITS = { units: 1_000, milliseconds: 5_000 } as const;

/** Units by function. Help: section_3827136309, section_3827181845, section_3813918596, section_4284210667, section_1549033881. */
export const NSOA_UNITS = { getRecord: 1, log: 4, getParameter: 1, https: 10 } as const;

/** NSOA.https. Help: section_1549033881. */
export const HTTPS_LIMITS = { redirects: 7, responseBytes: 1_024 * 1_024, firstByteMilliseconds: 45_000 } as const;
