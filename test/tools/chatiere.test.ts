import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/tools/root';
import { callChatiere, spawnChatiere } from './call-chatiere';

type Answer = {
  home: { country: string; code: string; name: string; lat: number; lon: number };
  needs: string[];
  suggestions: Record<string, unknown>[];
  relaxed: string[];
};

async function suggest(...words: string[]): Promise<Answer> {
  const { status, stdout, stderr } = await callChatiere('suggest', ...words);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Answer;
}

async function complaint(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await callChatiere(...words);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr.trimEnd();
}

const addresses = 'https://docs.google.com/document/d/1/edit\n\nnonsense\r\nhttps://framapad.org/';
const spotted =
  'https://docs.google.com/document/d/1/edit\tgoogle-docs\n\t-\nnonsense\t-\nhttps://framapad.org/\t-\n';

describe('chatiere catalogue', () => {
  it('prints what is due to be checked, each line with its date, kind, id and reason', async () => {
    const { status, stdout } = await callChatiere('catalogue');
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^(-|\d{4}[\d-]*)\t[a-z]+\t\S+\t[a-z-]+$/.test(line))).toEqual(
      [],
    );
    const dates = lines.map((line) => line.split('\t')[0]?.replace('-', '') ?? '');
    expect(lines.length).toBeGreaterThan(20);
    expect(dates).toEqual(dates.toSorted());
  });
});

describe('chatiere landings', () => {
  it('prints where each shipped offer leads for each of its needs', async () => {
    const { status, stdout } = await callChatiere('landings');
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContain(
      'etherpad\ttext-collab\tno-account\tlanding_pad\thttps://pad.evolix.org/p/{name}',
    );
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.every((line) => line.split('\t').length === 5)).toBe(true);
  });
});

describe('chatiere spot', () => {
  it('answers each line of standard input with a line', async () => {
    expect(spawnChatiere(['spot'], addresses)).toMatchObject({
      status: 0,
      stdout: spotted,
      stderr: '',
    });
  });

  it('reads a file as well, with or without a last line feed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chatiere-')), 'addresses.txt');
    writeFileSync(file, `${addresses}\n`);
    expect((await callChatiere('spot', file)).stdout).toBe(spotted);
  });

  it('says which file it can not read', async () => {
    const { status, stderr } = spawnChatiere(['spot', 'no-such-file']);
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-file');
  });
});

describe('chatiere suggest', () => {
  it('names Evolix, then Marsnet, for Google Docs in Marseille', async () => {
    const { home, needs, suggestions, relaxed } = await suggest(
      '--service',
      'google-docs',
      '--town',
      'marseille',
    );
    expect(home).toEqual({
      country: 'FR',
      code: '13055',
      name: 'Marseille',
      lat: 43.297,
      lon: 5.381,
    });
    expect(needs).toEqual(['text-collab']);
    expect(relaxed).toEqual([]);
    expect(suggestions.map(({ hosterId }) => hosterId).slice(0, 2)).toEqual(['evolix', 'marsnet']);
    expect(suggestions).toHaveLength(3);
    expect(suggestions[0]).toEqual({
      actionAddress: 'https://pad.evolix.org/p/{name}',
      hosterId: 'evolix',
      hosterName: 'Evolix',
      town: 'Marseille',
      offerName: 'Pad',
      address: 'https://pad.evolix.org',
      addressKind: 'service',
      kilometres: 0,
      registration: 'none',
      reasons: ['nearest', 'same-commune', 'no-account', 'chatons-member', 'seen'],
    });
  });

  it('takes the commune that has a code today, whatever its name', async () => {
    const { home } = await suggest(
      '--service',
      'google-drive',
      '--town-code',
      'FR:93066',
      '--limit',
      '1',
    );
    expect(home.name).toBe('Saint-Denis');
    expect(home.lat).toBeCloseTo(48.9, 1);
  });

  it('takes the commune that a merged one became part of', async () => {
    const { home } = await suggest('--need', 'email', '--town-code', 'FR:01340', '--limit', '1');
    expect(home).toMatchObject({ code: '01015', name: 'Arboys en Bugey' });
  });

  it('answers the first need that has an answer, and says which', async () => {
    const { needs, suggestions } = await suggest('--service', 'google-tasks', '--town', 'Nîmes');
    expect(needs).toEqual(['tasks']);
    expect(suggestions).toEqual([]);
    expect((await suggest('--service', 'asana', '--town', 'Nîmes')).needs).toEqual(['kanban']);
  });

  it('keeps to wishes, and says which it had to set aside, in the order of setting aside', async () => {
    const at = ['--need', 'videoconf', '--town', 'Lille'];
    const abroad = await suggest(...at, '--country', 'be', '--country', 'CH', '--no-account');
    expect(abroad.relaxed).toEqual([]);
    expect(abroad.suggestions.length).toBeGreaterThan(0);
    for (const { reasons } of abroad.suggestions) expect(reasons).toContain('no-account');
    const wishes = ['--country', 'NZ', '--body', 'cooperative', '--only-seen', '--no-account'];
    const { relaxed, suggestions } = await suggest(...at, ...wishes);
    expect(relaxed).toEqual(['only-seen', 'body', 'countries']);
    for (const { reasons } of suggestions) expect(reasons).toContain('no-account');
    expect((await suggest(...at, '--free', '--chatons-only')).suggestions[0]?.reasons).toContain(
      'chatons-member',
    );
  });

  it('looks abroad when no French commune has the name', async () => {
    expect((await suggest('--need', 'email', '--town', 'Liège')).home.country).toBe('BE');
  });

  it('says of an ambiguous town what to type instead, at most five of them', async () => {
    const sentence = await complaint('suggest', '--need', 'email', '--town', 'sainte colombe');
    expect(sentence.match(/FR:\d{5} Sainte-Colombe \([^)]+\)/g)).toHaveLength(5);
    expect(await complaint('suggest', '--need', 'email', '--town', 'Saint-Denis')).toContain(
      'FR:97411 Saint-Denis (La Réunion)',
    );
  });

  it.each([
    [['--need', 'email', '--town', 'Nulleville'], 'Nulleville'],
    [['--need', 'email', '--town-code', 'FR:00000'], 'FR:13055'],
    [['--service', 'goggle-docs', '--town', 'Lyon'], 'goggle-docs'],
    [['--need', 'emial', '--town', 'Lyon'], 'emial'],
    [['--need', 'email'], '--town'],
    [['--town', 'Lyon'], '--service'],
    [['--need', 'email', '--service', 'gmail', '--town', 'Lyon'], 'either'],
    [['--need', 'email', '--town', 'Lyon', '--limit', '0'], '--limit'],
    [['--need', 'email', '--town', 'Lyon', '--country', 'Belgique'], '--country'],
    [['--need', 'email', '--town', 'Lyon', '--body', 'club'], 'association, cooperative'],
    [['--nead', 'email'], '--nead'],
  ])('says in one line what is wrong with %j', async (words, said) => {
    expect(await complaint('suggest', ...words)).toContain(said);
  });
});

describe('chatiere suggest --suite', () => {
  type Plan = { hosts: { hosterId: string; offers: { needs: string[] }[] }[]; missing: string[] };
  type SuiteAnswer = Plan & {
    suite: string;
    needs: string[];
    single: Plan | null;
    relaxed: string[];
    guides: string[];
  };

  async function suite(...words: string[]): Promise<SuiteAnswer> {
    const { status, stdout, stderr } = await callChatiere('suggest', '--suite', ...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as SuiteAnswer;
  }

  it('names the hosts that cover a suite, what is left without, and the guides in order', async () => {
    const answer = await suite('google', '--town', 'Lyon');
    expect(answer.suite).toBe('google');
    expect(answer.needs.slice(0, 3)).toEqual(['email', 'contacts', 'calendar']);
    const covered = answer.hosts.flatMap(({ offers }) => offers.flatMap(({ needs }) => needs));
    expect([...covered, ...answer.missing].sort()).toEqual(answer.needs.toSorted());
    expect(answer.single).toBeNull();
    expect(answer.guides.slice(0, 2)).toEqual(['gmail', 'google-contacts']);
  });

  it('names the best single host beside several', async () => {
    const answer = await suite('google', '--needs', 'email,maps,forum', '--town', 'Lyon');
    expect(answer.hosts.length).toBeGreaterThan(1);
    expect(answer.single?.hosts).toHaveLength(1);
  });

  it('takes the needs that are typed, and wishes, of which it tells those that it gave up', async () => {
    const words = [
      '--needs',
      'email, tasks,email',
      '--town',
      'Lille',
      '--no-account',
      '--country',
      'BE',
    ];
    const { needs, relaxed, guides } = await suite('apple', ...words);
    expect(needs).toEqual(['email', 'tasks']);
    expect(relaxed[0]).toBe('countries');
    expect(guides).toEqual(['icloud-mail', 'icloud-reminders', 'icloud']);
  });

  const thirteen =
    'email,contacts,calendar,file-sync,text-collab,spreadsheet,slides,forms,notes,tasks,maps,search,im';

  it.each([
    [['--suite', 'gogle', '--town', 'Lyon'], 'google, microsoft, apple'],
    [['--suite', 'google', '--needs', 'emial', '--town', 'Lyon'], '"emial"'],
    [['--suite', 'google', '--needs', '', '--town', 'Lyon'], '--needs takes'],
    [['--suite', 'google', '--needs', thirteen, '--town', 'Lyon'], 'at most 12 needs, not 13'],
    [['--suite', 'apple', '--needs', 'forge', '--town', 'Lyon'], '"forge"'],
    [['--suite', 'google'], '--town'],
    [['--suite', 'google', '--need', 'email', '--town', 'Lyon'], '--need'],
    [['--suite', 'google', '--limit', '2', '--town', 'Lyon'], '--limit'],
    [['--suite', 'google', '--town', 'Lyon', '--body', 'club'], '--body'],
    [['--needs', 'email', '--town', 'Lyon'], '--suite'],
  ])('says in one line what is wrong with %j', async (words, said) => {
    expect(await complaint('suggest', ...words)).toContain(said);
  });
});

describe('chatiere instance-list', () => {
  const sample = inRepository('test/fixtures/directory/privatebin.json');

  it('says what to ask first, and how', async () => {
    expect(JSON.parse((await callChatiere('instance-list', 'privatebin')).stdout)).toEqual({
      next: {
        address: 'https://privatebin.info/directory/api?top=100&https=true&min_uptime=95',
        headers: { Accept: 'application/json' },
      },
      attached: [],
      hosters: [],
      refusals: [],
      leftOut: [],
    });
  });

  it('says what saved answers come to', async () => {
    const { stdout, stderr } = await callChatiere('instance-list', 'privatebin', sample);
    expect(stderr).toBe('');
    const { next, hosters, leftOut } = JSON.parse(stdout);
    expect(next).toBeNull();
    expect(hosters).toHaveLength(2);
    expect(leftOut).toEqual([{ path: '0.1', reason: 'has no https' }]);
  });

  it('shows what a hoster of the package would gain', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chatiere-')), 'answer.json');
    const url = 'https://secrets.chapril.org/';
    writeFileSync(file, JSON.stringify([{ url, https: true, uptime: 100 }]));
    const { attached, hosters } = JSON.parse(
      (await callChatiere('instance-list', 'privatebin', file)).stdout,
    );
    expect(attached).toMatchObject([{ id: expect.stringMatching(/^chapril\//), address: url }]);
    expect(hosters).toEqual([]);
  });

  it('complains in one line', async () => {
    expect(await complaint('instance-list', 'nowhere')).toContain('peertube, mobilizon');
    expect(await complaint('instance-list', 'peertube', 'no-such-file')).toContain('no-such-file');
  });
});

describe('chatiere software', () => {
  it('says what a text names, with a description where there is one', async () => {
    expect(
      JSON.parse((await callChatiere('software', 'Pad', 'Écrire à plusieurs')).stdout),
    ).toEqual({
      software: ['etherpad'],
      needs: ['text-collab'],
      unknown: [],
    });
    expect(JSON.parse((await callChatiere('software', 'Pad')).stdout).unknown).toEqual(['Pad']);
    expect(await complaint('software')).toContain('text');
  });
});

type Row = { country: string; admin: string; name: string; code: string };

const arrays = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row[]);

describe('chatiere towns', () => {
  it('prints what the field would show, in its order, as one array', async () => {
    const { status, stdout, stderr } = await callChatiere('towns', 'st', 'denis', '--limit', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(arrays(stdout)).toEqual([
      [
        expect.objectContaining({ country: 'FR', admin: '974', code: '97411' }),
        {
          country: 'FR',
          admin: '93',
          name: 'Saint-Denis',
          postcodes: ['93200', '93210', '93380'],
          code: '93066',
          lat: 48.936,
          lon: 2.354,
        },
      ],
    ]);
  });

  it('answers each line of standard input with an array, whatever it holds', async () => {
    const lines = ['1000', '', '😀 שלום', 'lhay', 'brusel'];
    const { status, stdout } = spawnChatiere(
      ['towns', '--stdin', '--country', 'be'],
      `${lines.join('\n')}\n`,
    );
    expect(status).toBe(0);
    const answers = arrays(stdout);
    expect(answers.map(([first]) => first?.name)).toEqual([
      'Bruxelles',
      undefined,
      undefined,
      "L'Haÿ-les-Roses",
      'Bruxelles',
    ]);
  });

  it.each([
    [[], 'Type a town'],
    [['lyon', '--stdin'], 'not both'],
    [['lyon', '--limit', 'two'], '--limit'],
    [['lyon', '--country', 'ZZ'], 'FR'],
    [['lyon', '--pays', 'FR'], '--pays'],
  ])('says in one line what is wrong with %j', async (words, said) => {
    expect(await complaint('towns', ...words)).toContain(said);
  });
});
