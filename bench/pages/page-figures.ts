import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { benchWorld } from '../world/bench-world';
import { companyOfSize } from '../world/company';
import { saveBusyConfiguration } from './busy-configuration';
import { userEventFigures, type UserEventFigures } from './user-events';

/** What a person waits for. */
export interface PageCost {
  units: number;
  /** On the clock of the model. */
  modelledMilliseconds: number;
  /** On this machine, its sandbox included. */
  cpuMilliseconds: number;
}

export interface PageFigures extends UserEventFigures {
  /** With 200 mapping rows and a value list of 2,000 pairs. */
  settingsPages: Record<string, PageCost>;
  /** Of 20 customers. */
  preview: PageCost;
}

const [ROWS, PAIRS, PREVIEWED, SAVED] = [200, 2_000, 20, 200];
const PAGES = { mapping: '', 'value list': '&spx_name=Industries', settings: '' } as const;
const pageName = (name: keyof typeof PAGES): string => name.replace('value list', 'valuelist');
/** The first visits warm up. */
const VISITS = 4;

function costOf(world: World, work: () => void): PageCost {
  let cost: PageCost = { units: 0, modelledMilliseconds: 0, cpuMilliseconds: Infinity };
  for (let visit = 0; visit < VISITS; visit += 1) {
    const [units, modelled, cpu] = [suiteletUnits(world), world.clock.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(cpu);
    cost = {
      units: suiteletUnits(world) - units,
      modelledMilliseconds: world.clock.now() - modelled,
      cpuMilliseconds: Math.min(cost.cpuMilliseconds, (user + system) / 1000),
    };
  }
  return cost;
}

const suiteletUnits = ({ account }: World): number =>
  [...account.governance.values()]
    .filter(({ script }) => script === 'customscript_spx_settings_sl')
    .reduce((sum, { units }) => sum + units, 0);

function opened(world: World, page: string, parameters: string): Visitor {
  const visitor = createVisitor(world.network);
  const { text } = visitor.get(`${settingsUrl(world.account)}&spx_page=${page}${parameters}`);
  if (/Something unexpected happened|There is no value list/.test(text))
    throw new Error(`The page ${page} was not shown: ${text.slice(0, 300)}`);
  return visitor;
}

/** Opens pages and previews customers as a person would, in an account with a large configuration. */
export function pageFigures(zip: Uint8Array): PageFigures {
  const company = companyOfSize(500);
  const world = benchWorld({ zip, company, processors: 2 });
  const ids = company.customers.slice(0, PREVIEWED).map(({ record }) => record.id);
  const preview = costOf(world, () => {
    opened(world, 'preview', '').submit({ custpage_spx_how: 'ids', custpage_spx_ids: ids.join(', ') }, 'Preview');
  });
  saveBusyConfiguration(world, ROWS, PAIRS);
  const names = Object.keys(PAGES) as (keyof typeof PAGES)[];
  return {
    settingsPages: Object.fromEntries(names.map((name) => [name, costOf(world, () => void opened(world, pageName(name), PAGES[name]))])),
    preview,
    ...userEventFigures({ zip, company: companyOfSize(SAVED), processors: 2 }),
  };
}
