const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Codes of the countries whose states NetSuite lists and the sandbox checks (US Postal Service, Canada Post; [K] that NetSuite has the same). */
export const STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  US: words(`
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY PR AA AE AP`),
  CA: words('AB BC MB NB NL NS NT NU ON PE QC SK YT'),
};
