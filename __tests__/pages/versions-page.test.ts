import type { Configuration } from '../../src/core/configuration/configuration';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import { printConfiguration } from '../../src/core/configuration/print-configuration';
import { aRow } from '../core/configuration/a-configuration';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, HOSTILE, OPERATOR, storedConfiguration, storedVersions, storeText, storeVersion } from './stored-versions';

const FILE = 'custpage_spx_file';
const NOTE = 'custpage_spx_note';
const SAVE = 'Save as a new version';

const versionsUrl = ({ url }: SettingsWorld) => `${url}&spx_page=versions`;
const versionUrl = ({ url }: SettingsWorld, number: number) => `${url}&spx_page=version&spx_version=${number}`;

function upload(world: SettingsWorld, text: string, visitor = world.visitor) {
  visitor.get(versionsUrl(world));
  return visitor.submit({ [FILE]: `configuration.json\n${text}` }, 'Show what the file changes');
}

const configuration = (given: Partial<Configuration>): string => printConfiguration({ ...emptyConfiguration(), ...given });

describe('the list', () => {
  it('shows the configuration as shipped when nothing was saved', () => {
    const world = settingsWorld();
    expect(world.visitor.get(versionsUrl(world)).text).toMatch(/As shipped.*in use/);
  });

  it('shows number, time, person and note, newest first, whatever they hold', () => {
    const world = settingsWorld();
    HOSTILE.forEach((text) => storeVersion(world, {}, text, text));
    const { text, html } = world.visitor.get(versionsUrl(world));
    for (const hostile of HOSTILE) expect(text).toContain(hostile);
    expect(html).not.toContain('<script>alert(1)');
    expect(text.indexOf('Version 4')).toBeLessThan(text.indexOf('Version 1'));
    expect(text).toContain('2026-01-14 09:30 UTC');
  });

  it('shows 100 versions a page', () => {
    const world = settingsWorld();
    for (let count = 0; count < 101; count += 1) storeVersion(world, {});
    world.visitor.get(versionsUrl(world));
    expect(world.visitor.page.text).toContain('Page 1 of 2');
    expect(world.visitor.follow('Next').text).toContain('As shipped');
  });
});

describe('one version', () => {
  const changed = () => {
    const world = settingsWorld();
    storeVersion(world, {
      settings: { onNameMatch: 'create-anyway' },
      rows: [aRow({ id: 'a', target: 'comments', kind: 'fixed', expression: 'one' })],
      valueLists: [{ name: 'Regions', pairs: [{ source: 'EMEA', target: '1' }] }],
    });
    storeVersion(world, {
      filter: { field: 'type', op: 'is', value: 'C' },
      rows: [aRow({ id: 'a', target: 'comments', kind: 'fixed', expression: 'two' })],
      valueLists: [{ name: 'Regions', pairs: [{ source: 'EMEA', target: '2' }] }],
    });
    return world;
  };

  it('says what it changed in the one before, and what going back would change', () => {
    const world = changed();
    const { text } = world.visitor.get(versionUrl(world, 2));
    expect(text).toContain('What it changed in version 1');
    expect(text).toContain('Same company name');
    expect(text).toContain('Create anyway, do not compare');
    expect(text).toContain("type = 'C'");
    expect(text).toMatch(/expression: one → two/);
    expect(text).toMatch(/1 → 2/);
    world.visitor.get(versionUrl(world, 1));
    expect(world.visitor.page.text).toContain('What it changed in the configuration as shipped');
    expect(world.visitor.follow('Compare with the one in use').text).toContain('What going back would change in version 2');
    expect(world.visitor.page.text).toMatch(/expression: two → one/);
  });

  it('is restored as a new version with the old content, and a note', () => {
    const world = changed();
    world.visitor.get(versionUrl(world, 1));
    world.visitor.submit({ [NOTE]: 'two was wrong' }, 'Revert to this version');
    expect(world.visitor.page.text).toContain('Version 1 was restored. This is version 3; the next run uses it.');
    const [first, , third] = storedVersions(world);
    expect(third).toMatchObject({ number: 3, note: 'two was wrong' });
    expect(third?.configuration).toEqual(first?.configuration);
  });

  it('can be the configuration as shipped', () => {
    const world = changed();
    world.visitor.get(versionUrl(world, 0));
    world.visitor.submit({}, 'Revert to this version');
    expect(storedVersions(world)[2]).toMatchObject({
      note: 'The configuration as shipped was restored',
      configuration: emptyConfiguration(),
    });
  });

  it('replaces a damaged newest version', () => {
    const world = changed();
    storeText(world, '{"schema":');
    expect(world.visitor.get(versionUrl(world, 3)).text).toContain('This version cannot be read');
    world.visitor.get(versionUrl(world, 1));
    world.visitor.submit({}, 'Revert to this version');
    expect(world.visitor.page.text).toContain('This is version 4');
    expect(world.account.store.all('customrecord_spx_version').at(-1)?.fields['custrecord_spx_ver_json']).toContain('"expression": "one"');
  });

  it('is not restored when its settings are no longer accepted', () => {
    const world = settingsWorld();
    storeVersion(world, { settings: { onNameMatch: 'guess' } });
    storeVersion(world, {});
    world.visitor.get(versionUrl(world, 1));
    expect(world.visitor.submit({}, 'Revert to this version').text).toContain('$.settings.onNameMatch expected one of');
    expect(storedVersions(world)).toHaveLength(2);
  });

  it('is not restored over what somebody else saved meanwhile', () => {
    const world = changed();
    const other = world.visit();
    for (const visitor of [world.visitor, other]) visitor.get(versionUrl(world, 1));
    other.submit({}, 'Revert to this version');
    world.visitor.submit({}, 'Revert to this version');
    expect(world.visitor.page.text).toContain('Nothing was saved\nSomebody else saved the configuration');
    expect(storedVersions(world)).toHaveLength(3);
  });

  it.each(['9', 'x', '__proto__', ''])('that is called "%s" does not exist', (number) => {
    const world = changed();
    expect(world.visitor.get(`${world.url}&spx_page=version&spx_version=${encodeURIComponent(number)}`).text).toContain(
      'There is no such version',
    );
  });

  it('is downloaded as the text that an upload takes', () => {
    const world = changed();
    world.visitor.get(versionUrl(world, 1));
    const { html } = world.visitor.submit({}, 'Download');
    expect(JSON.parse(html)).toEqual(storedVersions(world)[0]?.configuration);
    expect(upload(world, html).text).toContain('What differs from version 2');
    world.visitor.submit({}, SAVE);
    expect(storedConfiguration(world)).toEqual(storedVersions(world)[0]?.configuration);
  });
});

describe('an uploaded file', () => {
  it('is shown first, fits or not, and saved by a second step', () => {
    const world = settingsWorld();
    const rows = [aRow({ id: 'r', target: 'custentity_nowhere' }), aRow({ id: 's', target: 'subsidiary', kind: 'fixed', expression: '2' })];
    const { text } = upload(world, configuration({ rows, settings: { overlapMinutes: 30 } }));
    expect(text).toContain('Nothing is saved yet');
    expect(text).toContain('Overlap of reads');
    expect(text).toContain('Customers of this account have no field custentity_nowhere.');
    expect(text).toContain('OneWorld (subsidiaries) is switched off');
    expect(storedVersions(world)).toEqual([]);
    world.visitor.submit({ [NOTE]: 'from the sandbox' }, SAVE);
    expect(storedVersions(world)).toMatchObject([
      { number: 1, note: 'from the sandbox', configuration: { rows, settings: { overlapMinutes: 30 } } },
    ]);
  });

  it.each([
    ['cut off', '{"schema":1', '$: this is not JSON'],
    ['of a later schema', '{"schema":9}', '$.schema: schema 9 is of a later version'],
    ['with a wrong row', configuration({}).replace('"rows": []', '"rows": [{"id":1}]'), '$.rows[0].id: expected a text'],
    [
      'with a wrong setting',
      configuration({ settings: { overlapMinutes: -1 } }),
      '$.settings.overlapMinutes: expected a whole number from 0 to 10,080',
    ],
    ['with an unknown setting', configuration({ settings: { '<script>': 1 } }), '$.settings["<script>"]: is not known'],
    ['with script in it', '<script>alert(1)</script>', '$: this is not JSON'],
  ])('%s is not taken, and the place is named', (_case, text, reason) => {
    const world = settingsWorld();
    const page = upload(world, text);
    expect(page.text).toContain(`The file was not taken`);
    expect(page.text).toContain(reason);
    expect(page.html).not.toContain('<script>alert(1)');
    expect(storedVersions(world)).toEqual([]);
  });

  it('has to be chosen', () => {
    const world = settingsWorld();
    world.visitor.get(versionsUrl(world));
    expect(world.visitor.submit({}, 'Show what the file changes').text).toContain('No file was chosen');
  });

  it('with 2,000 pairs, 200 rows and hostile texts arrives as it was sent', () => {
    const world = settingsWorld();
    const sent: Partial<Configuration> = {
      rows: Array.from({ length: 200 }, (_, row) =>
        aRow({ id: `r${row}`, order: row, target: `custentity_${row}`, kind: 'fixed', expression: HOSTILE[row % HOSTILE.length] ?? '' }),
      ),
      valueLists: [
        {
          name: 'Länder <b>',
          pairs: Array.from({ length: 2000 }, (_, pair) => ({
            source: `${pair} ${HOSTILE[pair % 4]?.slice(0, 40)}`,
            target: ` ${pair}\n'\\u0041' `,
          })),
        },
      ],
    };
    const page = upload(world, configuration(sent));
    expect(page.text).toContain('2000 pairs');
    expect(page.text).toContain('And 100 more');
    expect(page.html).not.toContain('<script>alert(1)');
    world.visitor.submit({}, SAVE);
    expect(world.visitor.page.text).toContain('This is version 1');
    expect(storedConfiguration(world)).toMatchObject(sent);
  });

  it('is shown against the new version when somebody saved meanwhile', () => {
    const world = settingsWorld();
    const other = world.visit();
    upload(world, configuration({ settings: { overlapMinutes: 30 } }));
    upload(world, configuration({ settings: { overlapMinutes: 40 } }), other);
    other.submit({}, SAVE);
    world.visitor.submit({}, SAVE);
    expect(world.visitor.page.text).toContain('Somebody else saved the configuration');
    expect(world.visitor.page.text).toMatch(/Overlap of reads \(minutes\)\s+40\s+30/);
    expect(storedVersions(world)).toHaveLength(1);
    world.visitor.submit({}, SAVE);
    expect(storedConfiguration(world).settings).toEqual({ overlapMinutes: 30 });
  });
});

describe.each([
  ['an operator', OPERATOR],
  ['an auditor', AUDITOR],
])('%s', (_who, user) => {
  it('may look and download, but neither upload nor revert', () => {
    const world = settingsWorld(user);
    storeVersion(world, { settings: { overlapMinutes: 30 } });
    storeVersion(world, {});
    expect(world.visitor.get(versionsUrl(world)).forms[0]?.buttons).toEqual([]);
    world.visitor.get(versionUrl(world, 1));
    expect(world.visitor.page.forms[0]?.buttons.map(({ label }) => label)).toEqual(['Download']);
    const button = world.visitor.page.forms[0]?.buttons[0];
    if (button !== undefined) button.value = 'revert';
    expect(world.visitor.submit({}, 'Download').text).toContain('Not for this role');
    expect(storedVersions(world)).toHaveLength(2);
    world.visitor.get(versionUrl(world, 1));
    expect(JSON.parse(world.visitor.submit({}, 'Download').html)).toMatchObject({ settings: { overlapMinutes: 30 } });
  });
});
