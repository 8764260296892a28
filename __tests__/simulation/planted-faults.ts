import type { ScriptChange } from '../../simulation/world/simulated-world';

/** A bug that somebody could write, put into the built export. */
export interface PlantedFault {
  name: string;
  /** Pieces of the built script, and what stands in their place. Whatever the bundler appends to a name is matched, not spelled. */
  edits: readonly { piece: RegExp; instead: string }[];
  /** The promise that must be seen to break. */
  breaks: RegExp;
}

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'after a restart it creates without looking first',
    edits: [{ piece: /const earlier = mayHaveRun \?/, instead: 'const earlier = false ?' }],
    breaks: /at most one NetSuite customer/,
  },
  {
    name: 'the watermark moves although customers are pending',
    edits: [{ piece: /if \(counts\.pending !== 0 \|\| !read\.complete\) return before;/, instead: '' }],
    breaks: /nowhere|not in NetSuite|SuiteProjects Pro knows/,
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
  },
  {
    name: 'an answer that the customer exists already parks it',
    edits: [
      { piece: /if \(recoveryOf\(error\d*\.name \?\? ""\) !== "look"\) throw (error\d*);/, instead: 'throw $1;' },
      { piece: /if \(saved !== void 0\) return integrated\(sppId, item, "created", saved\);/, instead: '' },
    ],
    breaks: /integrated/,
  },
  {
    name: 'customers are created without an external id',
    edits: [{ piece: /customer\.setValue\(\{ fieldId: "externalid", value: externalIdOf\(company, sppId\) \}\);/, instead: '' }],
    breaks: /at most one NetSuite customer/,
  },
  {
    name: 'a lock that passes parks the customer',
    edits: [{ piece: /if \(recovery === "retry"\) throw error\d*;/, instead: '' }],
    breaks: /met only what passes/,
  },
  {
    name: 'an error of a script of others after the save parks a customer who is there',
    edits: [{ piece: /if \(saved !== void 0\) return integrated\(sppId, item, "created", saved\);/, instead: '' }],
    breaks: /integrated, and has an open exception/,
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
