import type { Server } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DEMO, type World } from '../../sandbox/cli/demo-world';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import type { Network } from '../../sandbox/http';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { runInBackground } from '../../sandbox/web/background';
import { serve } from '../../sandbox/web/serve';
import { freePorts, startBrowser } from './browser';

/** A world served on localhost and a browser that looks at it. */
export interface Sight {
  page: Page;
  netSuite: string;
  suiteProjectsPro: string;
  /** Console errors and failed scripts since the start. */
  errors: string[];
  close(): Promise<void>;
}

export async function openSight(world: World, width = 1280): Promise<Sight> {
  const host = applicationHost(world.account.variant);
  const site = netSuiteSite(world.account, { logIn: true, faults: world.spp });
  const errors: string[] = [];
  const { wake } = runInBackground({
    account: () => world.account,
    rested: () => {},
    say: (message) => errors.push(message),
    later: setImmediate,
  });
  const network: Network = (request) => {
    try {
      return new URL(request.url).host === host ? site(request) : world.network(request);
    } finally {
      wake();
    }
  };
  const [first = 0, second = 0] = await freePorts(2);
  const rewrite = { [host]: first, [DEMO.host]: second };
  const servers: Server[] = [];
  for (const port of [first, second]) servers.push(await serve(network, { port, rewrite }));
  const browser: Browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    page,
    netSuite: `http://localhost:${first}`,
    suiteProjectsPro: `http://localhost:${second}`,
    errors,
    async close() {
      await browser.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Screenshots go to build/screenshots; `SCREENSHOTS=docs/images` renews those of the documentation. */
const FOLDER = join(__dirname, '../..', process.env['SCREENSHOTS'] ?? 'build/screenshots');

/** Takes a picture of the whole page as a person sees it. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: false });
}
