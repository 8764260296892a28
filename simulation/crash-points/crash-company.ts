import type { Story } from '../../sandbox/accounts/demo/stories';
import type { Scenario } from '../scenario/scenario';
import { demo } from '../world/demo';

/** 25 customers with every kind of outcome: created, linked by either id, parked, held on either side, skipped for each reason. */
const STORIES: Partial<Record<Story, number>> = {
  plain: 11,
  prospect: 1,
  'emoji-name': 1,
  'write-back-missing': 1,
  'write-back-missing-other-external-id': 1,
  'name-of-84': 1,
  'country-unknown': 1,
  'same-name-in-netsuite': 1,
  'same-phone-in-netsuite': 1,
  'same-name-twice': 2,
  'not-marked': 1,
  inactive: 1,
  'already-integrated': 2,
};

/** The export that is struck at every point: one run on demand, in two write-back batches, and no troubles yet. */
export function crashScenario(): Scenario {
  const customers = Object.entries(STORIES).flatMap(([story, count]) =>
    demo()
      .customers.filter((one) => one.story === story)
      .slice(0, count),
  );
  return {
    seed: 0,
    variant: 'single company',
    assumptions: {},
    spp: {},
    startsAt: Date.UTC(2026, 0, 15, 14),
    serverClock: { aheadMinutes: 0 },
    settings: { writeBackBatch: 8 },
    customers: customers.map(({ record }) => record.id).sort(),
    acts: [{ act: 'submit', deployment: 'ondemand' }, { act: 'finish' }],
    troubles: [],
    quietAfterHours: 3,
  };
}
