import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandsOf, makeScratchCopy, recipe, type ScratchCopy } from './scratch-copy';

// A newcomer does what CONTRIBUTING says, and no more: the files that are written here are those that
// the recipe names, and the commands that are run are taken from its steps.

// A newcomer's machine may be slow: the checks of a recipe take seconds where it is not.
vi.setConfig({ testTimeout: 240_000 });

let copy: ScratchCopy;

beforeAll(() => {
  copy = makeScratchCopy();
});

afterAll(() => copy.remove());

/** Runs the commands of a recipe's steps; what the first wrong one prints. */
async function firstFault(heading: string): Promise<string | null> {
  const commands = commandsOf(recipe(heading));
  expect(commands, `the recipe "${heading}" names its checks`).not.toEqual([]);
  for (const command of commands) {
    const { isRight, output } = await copy.run(command);
    if (!isRight) return `${command}\n${output}`;
  }
  return null;
}

/** The recipe says of each of these files that it has to be written. */
function expectNamed(heading: string, ...paths: readonly string[]): void {
  for (const path of paths) expect(recipe(heading), 'the recipe names the file').toContain(path);
}

describe('the recipe of CONTRIBUTING', () => {
  it('for a service is enough, with the guide that it asks for', async () => {
    expectNamed('To add a service', 'src/core/services/<company>', 'src/core/services/index.ts');
    const service = copy.read('src/core/services/others/doodle.ts');
    copy.write(
      'src/core/services/others/pollcat.ts',
      service
        .replace('const doodle', 'const pollcat')
        .replace("id: 'doodle'", "id: 'pollcat'")
        .replace("name: 'Doodle'", "name: 'Pollcat'")
        .replaceAll('doodle.com', 'pollcat.invalid'),
    );
    const index = 'src/core/services/index.ts';
    const line = "import { pollcat } from './others/pollcat';\n";
    copy.replace(index, "import { doodle } from './others/doodle';\n", line);
    copy.replace(index, line, `import { doodle } from './others/doodle';\n${line}`);
    copy.replace(index, '\n  doodle,\n', '\n  doodle,\n  pollcat,\n');
    const [check = ''] = commandsOf(recipe('To add or mend a guide'));
    const { output } = await copy.run(check);
    expect(output, 'without its guide a service is refused').toContain('pollcat');

    expectNamed(
      'To add or mend a guide',
      'src/core/guides/<company>',
      'src/core/guides/index.ts',
      'assets/_locales/<language>/guides/<id>.json',
    );
    const guide = copy.read('src/core/guides/others/doodle.ts');
    copy.write(
      'src/core/guides/others/pollcat.ts',
      guide
        .replace('const doodle', 'const pollcat')
        .replace("service: 'doodle'", "service: 'pollcat'")
        .replaceAll("'doodle/", "'pollcat/")
        .replaceAll('doodle.com', 'pollcat.invalid'),
    );
    const guides = 'src/core/guides/index.ts';
    copy.replace(
      guides,
      "import { doodle } from './others/doodle';\n",
      "import { doodle } from './others/doodle';\nimport { pollcat } from './others/pollcat';\n",
    );
    copy.replace(guides, '\n  doodle,\n', '\n  doodle,\n  pollcat,\n');
    const unsaid = await copy.run(check);
    expect(unsaid.output, 'without its sentences a guide is refused').toContain('pollcat.json');
    for (const language of ['fr', 'en']) {
      const folder = `assets/_locales/${language}/guides`;
      copy.write(`${folder}/pollcat.json`, copy.read(`${folder}/doodle.json`));
    }
    expect(await firstFault('To add a service')).toBeNull();
    // That has run the guide's own check too, which takes seconds.
    const checked = commandsOf(recipe('To add a service')).at(-1);
    expect(checked).toContain(check.replace('npx vitest run ', ''));
  });

  it('for a way in is enough', async () => {
    const heading = 'To add or mend a way in';
    const sentences = 'assets/_locales/<language>/guides/software/<name>.json';
    expectNamed(heading, 'src/core/guides/software', sentences);
    copy.write(
      'src/core/guides/software/diaspora.ts',
      copy
        .read('src/core/guides/software/friendica.ts')
        .replace('const friendica', 'const diaspora')
        .replace("['friendica', 'diaspora']", "['diaspora']")
        .replace(/name: '.*'/, "name: 'diaspora*'")
        .replace("'software/friendica/how'", "'software/diaspora/how'"),
    );
    for (const language of ['fr', 'en']) {
      const folder = `assets/_locales/${language}/guides/software`;
      copy.write(`${folder}/diaspora.json`, copy.read(`${folder}/friendica.json`));
    }
    const fault = await firstFault(heading);
    expect(fault, 'a way in of no guide is refused').toContain('diaspora.json: how: No guide says');
    const guide = 'src/core/guides/meta/facebook.ts';
    const line = "import { friendica } from '../software/friendica';\n";
    copy.replace(guide, line, `import { diaspora } from '../software/diaspora';\n${line}`);
    copy.replace(guide, 'into: [friendica, ', 'into: [friendica, diaspora, ');
    expect(await firstFault(heading)).toBeNull();
  });

  it('for a thing to take along is enough', async () => {
    const heading = 'To let things be taken along';
    const index = 'src/core/take-along/index.ts';
    const known = 'test/core/take-along/known-pages.ts';
    expectNamed(heading, 'src/core/take-along/<company>/<id>.ts', index, known);
    const paste = copy.read('src/core/take-along/others/pastebin.ts');
    copy.write(
      'src/core/take-along/others/doodle.ts',
      paste
        .replace('const pastebin', 'const doodle')
        .replace("service: 'pastebin'", "service: 'doodle'")
        .replaceAll('pastebin.com', 'doodle.com/poll'),
    );
    const line = "import { dropbox } from './others/dropbox';\n";
    copy.replace(index, line, `import { doodle } from './others/doodle';\n${line}`);
    copy.replace(index, '\n  dropbox,\n', '\n  doodle,\n  dropbox,\n');
    const [, check = ''] = commandsOf(recipe(heading));
    const { output } = await copy.run(check);
    expect(output, 'without a page of the service it is refused').toContain('doodle');
    copy.replace(
      known,
      'export const knownPages: readonly Known[] = [\n',
      `export const knownPages: readonly Known[] = [
  {
    service: 'doodle',
    pages: ['https://doodle.com/poll/AbCd1234'],
    ends: [''],
    out: 'https://doodle.com/poll/raw/AbCd1234',
  },
`,
    );
    expect(await firstFault(heading)).toBeNull();
  });

  it('for a software is enough', async () => {
    const list = 'src/core/software/software-list.ts';
    const licences = 'src/core/software/licence-list.ts';
    expectNamed('To add a software', list, licences);
    copy.replace(
      list,
      'export const softwareList = [\n',
      `export const softwareList = [
  {
    id: 'purrpad',
    name: 'Purrpad',
    aliases: ['Purr Pad'],
    needs: ['text-collab'],
  },
`,
    );
    copy.replace(
      licences,
      'Readonly<Record<SoftwareId, Licence>> = {\n',
      `Readonly<Record<SoftwareId, Licence>> = {
  purrpad: { licence: 'MIT', licenceSource: noSource },
`,
    );
    expect(await firstFault('To add a software')).toBeNull();
    expect(copy.read('docs/hoster.schema.json')).toContain('purrpad');
  });

  it('for the landing of a software is enough', async () => {
    const index = 'src/core/actions/index.ts';
    expectNamed('To add the landing of a software', 'src/core/actions/software', index);
    copy.write(
      'src/core/actions/software/strut.ts',
      copy
        .read('src/core/actions/software/etherpad.ts')
        .replace('const etherpad', 'const strut')
        .replace("software: 'etherpad'", "software: 'strut'")
        .replace("'text-collab'", "'slides'"),
    );
    copy.replace(
      index,
      'import { sympa }',
      "import { strut } from './software/strut';\nimport { sympa }",
    );
    copy.replace(index, '\n  sympa,\n', '\n  strut,\n  sympa,\n');
    expect(await firstFault('To add the landing of a software')).toBeNull();
  });

  it('for a suite is enough', async () => {
    const heading = 'To add a suite';
    const list = 'src/core/services/suite.ts';
    const order = 'src/core/guides/moving-order.ts';
    expectNamed(heading, list, order);
    copy.replace(
      list,
      '] as const satisfies readonly SuiteRecord[];',
      `  { id: 'meta', name: 'Meta', company: 'Meta', apart: ['workplace'], account: 'facebook' },
] as const satisfies readonly SuiteRecord[];`,
    );
    copy.replace(order, "'social-network'],", "'social-network', 'microblog'],");
    expect(await firstFault(heading)).toBeNull();
  });

  it('for a hoster is enough', async () => {
    const heading = 'To add a hoster';
    expectNamed(heading, 'src/tools/data/hosters/<id>.json', 'alolise.json');
    const record = JSON.parse(copy.read('src/tools/data/hosters/alolise.json'));
    const text = JSON.stringify({ ...record, id: 'chat-perche', name: 'Chat perché' });
    copy.write(
      'src/tools/data/hosters/chat-perche.json',
      text.replaceAll('alolise.org', 'chat-perche.example'),
    );
    expect(await firstFault(heading)).toBeNull();
    const formatted = copy.read('src/tools/data/hosters/chat-perche.json');
    expect(formatted.split('\n').length, 'npm run fix lays it out').toBeGreaterThan(20);
  });

  it('for a language is enough, half done too', async () => {
    const heading = 'A language is one folder';
    const names = 'src/core/text/interface-language.ts';
    expectNamed(heading, 'assets/_locales/fr', 'falls-back-to.json', names);
    const { hosters_other, name_language } = JSON.parse(
      copy.read('assets/_locales/fr/messages.json'),
    );
    const own = { interface_language: { message: 'it' }, hosters_other, name_language };
    copy.write('assets/_locales/it/messages.json', JSON.stringify(own));
    copy.write('assets/_locales/it/falls-back-to.json', '["en"]');
    expect(recipe(heading), 'the recipe names the folder').toContain('`guides` in that folder');
    const shared = 'assets/_locales/it/guides/shared/left-behind.json';
    copy.write(shared, '{"sharing": "Le condivisioni non seguono."}');
    copy.replace(names, "'Français',\n", "'Français',\n  it: 'Italiano',\n");
    expect(await firstFault(heading)).toBeNull();
  });
});
