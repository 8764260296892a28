import type { ScriptChange } from '../../simulation/world/simulated-world';

/** A bug that somebody could write, put into the built export. */
export interface PlantedFault {
  name: string;
  /** A piece of the built script, and what stands in its place. Whatever the bundler appends to a name is matched, not spelled. */
  piece: RegExp;
  instead: string;
  /** The promise that must be seen to break. */
  breaks: RegExp;
}

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'after a restart it creates without looking first',
    piece: /const earlier = mayHaveRun \?/,
    instead: 'const earlier = false ?',
    breaks: /at most one NetSuite customer/,
  },
  {
    name: 'the watermark moves although customers are pending',
    piece: /if \(counts\.pending !== 0 \|\| !read\.complete\) return before;/,
    instead: '',
    breaks: /nowhere|not in NetSuite|SuiteProjects Pro knows/,
  },
  {
    name: 'a write-back counts as done without a look at its status',
    piece: /written: new Set\(outcomes\.flatMap\(\(\{ ok, sppId \}\) => ok \? \[sppId\] : \[\]\)\)/,
    instead: 'written: new Set(outcomes.map(({ sppId }) => sppId))',
    breaks: /SuiteProjects Pro knows/,
  },
  {
    name: 'an answer that the customer exists already parks it',
    piece: /if \(!DUPLICATE_ERRORS\.has\(error\d*\.name \?\? ""\)\) throw (error\d*);\s+const existing[\s\S]*?\n\s+if \(existing === void 0\) throw error\d*;\s+return \{ netsuiteId: existing, existed: true \};/,
    instead: 'throw $1;',
    breaks: /integrated/,
  },
  {
    name: 'customers are created without an external id',
    piece: /customer\.setValue\(\{ fieldId: "externalid", value: externalIdOf\(company, sppId\) \}\);/,
    instead: '',
    breaks: /at most one NetSuite customer/,
  },
  {
    name: 'a lock that passes parks the customer',
    piece: /if \(recovery === "retry"\) throw error\d*;/,
    instead: '',
    breaks: /met only what passes/,
  },
  {
    name: 'an error of a script of others after the save parks a customer who is there',
    piece: /if \(saved !== void 0\) return integrated\(sppId, item, "created", saved\);/,
    instead: '',
    breaks: /integrated, and has an open exception/,
  },
  {
    name: 'the access token is logged',
    piece: /const clear = \(column\) => decrypt\(textOf\(row2?\[column\]\), settings\.encryptionKeyId\);/,
    instead: '$& log.audit({ title: "token", details: clear("accesstoken") });',
    breaks: /no secret or token/,
  },
];

/** The change that plants a fault; throws when the built script does not hold the piece exactly once. */
export function planted({ name, piece, instead }: PlantedFault): ScriptChange {
  return (source) => {
    const found = source.match(new RegExp(piece, 'g'))?.length ?? 0;
    if (found !== 1) throw new Error(`"${name}" cannot be planted: its piece stands ${found} times in the built script.`);
    return source.replace(piece, instead);
  };
}
