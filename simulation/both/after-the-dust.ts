/** What was written on each side since a moment: commands that write in requests to SPP, and saves of NetSuite customers by scripts. */
export interface Writes {
  spp: number;
  netsuite: number;
}

/** What happened after the troubles. */
export interface AfterTheDust {
  /** Rounds of both workflows until one wrote nothing; undefined when none of them was quiet. */
  quietAfter: number | undefined;
  /** What the rounds wrote that came after. */
  idle: Writes;
  /** What they wrote after one person edited a customer in NetSuite; undefined when there was none to edit. */
  netsuiteEdit: Writes | undefined;
  /** What they wrote after one person edited a customer in SPP. */
  sppEdit: Writes | undefined;
}

export const NOTHING_YET: AfterTheDust = {
  quietAfter: undefined,
  idle: { spp: 0, netsuite: 0 },
  netsuiteEdit: undefined,
  sppEdit: undefined,
};
