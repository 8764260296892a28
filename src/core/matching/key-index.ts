import type { Criterion } from './criterion';
import { bucketOf, keysAgree } from './match-keys';

/** Distinct phone numbers of the same last seven digits: beyond this the digits are made up, and comparing them would not be linear. */
const MOST_IN_BUCKET = 50;

/** Something for each distinct key of a criterion, found by any key that agrees. */
export class KeyIndex<Entry> {
  private readonly buckets = new Map<string, Map<string, Entry>>();

  constructor(
    private readonly criterion: Criterion,
    private readonly create: () => Entry,
  ) {}

  get isEmpty(): boolean {
    return this.buckets.size === 0;
  }

  /** The entry of a key, made when the key is new. */
  at(key: string): Entry {
    const name = bucketOf(this.criterion, key);
    const bucket = this.buckets.get(name) ?? new Map<string, Entry>();
    this.buckets.set(name, bucket);
    const entry = bucket.get(key) ?? this.create();
    bucket.set(key, entry);
    return entry;
  }

  /** The entries whose keys agree with a key, its own among them. */
  agreeingWith(key: string): Entry[] {
    const bucket = this.buckets.get(bucketOf(this.criterion, key));
    if (bucket === undefined) return [];
    const own = bucket.get(key);
    if (bucket.size > MOST_IN_BUCKET) return own === undefined ? [] : [own];
    return [...bucket].filter(([other]) => keysAgree(this.criterion, key, other)).map(([, entry]) => entry);
  }

  *values(): Generator<Entry> {
    for (const bucket of this.buckets.values()) yield* bucket.values();
  }

  *entries(): Generator<[key: string, entry: Entry]> {
    for (const bucket of this.buckets.values()) yield* bucket;
  }
}
