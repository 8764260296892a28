import type { ScriptChange } from '../../simulation/world/simulated-world';

/** A bug that somebody could write, put into the built export. */
export interface PlantedFault {
  name: string;
  /** Pieces of the built script, and what stands in their place. Whatever the bundler appends to a name is matched, not spelled. */
  edits: readonly { piece: RegExp; instead: string }[];
  /** The promise that must be seen to break. */
  breaks: RegExp;
  /** The first seed that catches it. When the scenarios are drawn otherwise, look for it again. */
  seed: number;
}

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'after a restart it creates without looking first',
    edits: [{ piece: /const earlier = mayHaveRun \?/, instead: 'const earlier = false ?' }],
    breaks: /at most one NetSuite customer/,
    seed: 2,
  },
  {
    name: 'a write-back counts as done without a look at its status',
    edits: [
      {
        piece: /written: new Set\(outcomes\.flatMap\(\(\{ ok, sppId \}\) => ok \? \[sppId\] : \[\]\)\)/,
        instead: 'written: new Set(outcomes.map(({ sppId }) => sppId))',
      },
    ],
    breaks: /SuiteProjects Pro knows/,
    seed: 1,
  },
  {
    name: 'an answer that the customer exists already parks it',
    edits: [
      { piece: /if \(recoveryOf\(error\d*\.name \?\? ""\) !== "look"\) throw (error\d*);/, instead: 'throw $1;' },
      { piece: /if \(saved !== void 0\) return integrated\(sppId, item, "created", saved\);/, instead: '' },
    ],
    breaks: /integrated/,
    seed: 87,
  },
  {
    name: 'customers are created without an external id',
    edits: [{ piece: /customer\.setValue\(\{ fieldId: "externalid", value: externalIdOf\(company, sppId\) \}\);/, instead: '' }],
    breaks: /at most one NetSuite customer/,
    seed: 39,
  },
  {
    name: 'the watermark moves although something is pending',
    edits: [
      { piece: /if \(counts\.pending !== 0 \|\| !read\d*\.complete\) return before;/, instead: '' },
      { piece: /(read\d*), counts, tally\.oldestUndone\)/, instead: '$1, counts, "")' },
    ],
    breaks: /is nowhere/,
    seed: 14,
  },
  {
    name: 'a record that is locked for a moment is parked for ever',
    edits: [{ piece: /if \(recovery === "retry"\) throw error\d*;/, instead: '' }],
    breaks: /a customer that met only what passes is integrated/,
    seed: 54,
  },
  {
    name: 'the access token is logged',
    edits: [
      {
        piece: /const clear = \(column\) => decrypt\(textOf\(row2?\[column\]\), settings\.encryptionKeyId\);/,
        instead: '$& log.audit({ title: "token", details: clear("accesstoken") });',
      },
    ],
    breaks: /no secret or token/,
    seed: 1,
  },
];

/** The change that plants a fault; throws when the built script does not hold each piece exactly once. */
export function planted({ name, edits }: PlantedFault): ScriptChange {
  return (source) =>
    edits.reduce((changed, { piece, instead }) => {
      const found = changed.match(new RegExp(piece, 'g'))?.length ?? 0;
      if (found !== 1) throw new Error(`"${name}" cannot be planted: ${piece.source} stands ${found} times in the built script.`);
      return changed.replace(piece, instead);
    }, source);
}
