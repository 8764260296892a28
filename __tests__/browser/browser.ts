import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';

/** Starts a headless browser: the Chromium from npm on 64-bit Linux, an installed Chrome elsewhere; `CHROME` names another one. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env['CHROME'];
  if (own !== undefined) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const { path, args } = chromiumFromNpm();
  return chromium.launch({ executablePath: path, args });
}

/** The package is an ES module, which Jest cannot load; another Node process unpacks the browser and says where it is. */
function chromiumFromNpm(): { path: string; args: string[] } {
  const text = `import('@sparticuz/chromium').then(async ({ default: pack }) =>
    console.log(JSON.stringify({ path: await pack.executablePath(), args: pack.args })))`;
  const answer = JSON.parse(execFileSync(process.execPath, ['-e', text], { encoding: 'utf8' })) as { path: string; args: string[] };
  if (!existsSync(answer.path)) throw new Error(`There is no browser at ${answer.path}.`);
  return answer;
}

/** Ports of this machine that are free now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
