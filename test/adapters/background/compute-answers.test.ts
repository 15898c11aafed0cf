import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAfresh } from '../../../src/adapters/background/compute-answers';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { answerSuggestionsWanted } from '../../../src/adapters/background/suggestions';
import { today } from '../../../src/adapters/browser/today';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readFurther, readSuggestions } from '../../../src/adapters/store/directory';
import { loadSettings } from '../../../src/adapters/store/settings';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { needs } from '../../../src/core/need';
import { directoryKey, packagedBase } from '../../../src/core/refresh/source-rows';
import { type Filters, noFilters } from '../../../src/core/suggestions/filters';
import { type Inputs, prepareAnswers } from '../../../src/core/suggestions/prepare-answers';
import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import { dayAfter } from '../../../src/core/time/day';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { marseille, strasbourg } from '../../builders/homes';
import { aHoster, anOffer } from '../../builders/hosters';
import { anAnswer } from '../../builders/ready-answers';
import { resetBrowser } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const { hosters, asOf } = packageJson<Snapshot>('directory/snapshot.json');
const directory = directoryKey(packagedBase(asOf, []));
const nobody: Inputs = {
  home: null,
  filters: noFilters,
  favourites: [],
  postponed: [],
  directory,
  lastClosing: null,
};

/** What is kept, need by need, and what it should be. */
async function kept(): Promise<(ReadySuggestions | undefined)[]> {
  return Promise.all(needs.map(({ id }) => readSuggestions(id)));
}
const wanted = (inputs: Partial<Inputs>) =>
  prepareAnswers(hosters, { ...nobody, ...inputs }).map(({ ready }) => ready);

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('every need is answered afresh', () => {
  const filters: Filters = { ...noFilters, noAccount: true, countries: ['BE'] };

  it('when the home changes', async () => {
    await answerSettingsChosen({ choices: { home: marseille } });
    expect(await kept()).toEqual(wanted({ home: marseille }));
  });

  it('when filters change, with what had to be given up', async () => {
    await answerSettingsChosen({ choices: { home: strasbourg } });
    await answerSettingsChosen({ choices: { filters } });
    expect(await kept()).toEqual(wanted({ home: strasbourg, filters }));
    expect((await readSuggestions('email'))?.relaxed).not.toEqual([]);
  });

  it('when favourites change, and the favourite comes first', async () => {
    const favourite = { need: 'videoconf', hosterId: 'altertek', address: '' } as const;
    const offer = hosters
      .find(({ id }) => id === 'altertek')
      ?.offers.find((each) => each.needs.includes('videoconf'));
    const favourites = [{ ...favourite, address: offer?.address ?? '' }];
    await answerSettingsChosen({ choices: { home: strasbourg } });
    expect(await answerSettingsChosen({ choices: { favourites } })).toEqual({
      ok: true,
      value: null,
    });
    expect(await kept()).toEqual(wanted({ home: strasbourg, favourites }));
    const [first] = (await readSuggestions('videoconf'))?.suggestions ?? [];
    expect(first).toMatchObject({ hosterId: 'altertek', favouriteRank: 0 });
  });

  it('when the directory changes', async () => {
    await fillDirectory();
    const fewer = hosters.slice(0, 60);
    await writeDirectory(aDirectoryWrite('2026-12-01', fewer, prepareAnswers([], nobody)));
    await answerAfresh();
    const inputs = { ...nobody, directory: '2026-12-01' };
    expect(await kept()).toEqual(prepareAnswers(fewer, inputs).map(({ ready }) => ready));
  });

  it('when the background was stopped before it could, as soon as it starts', async () => {
    await fillDirectory();
    await saveChoices({ home: marseille });
    await saveChoices({ filters });
    await answerAfresh();
    expect(await kept()).toEqual(wanted({ home: marseille, filters }));
  });

  it('when the day has come on which an offer ends, which is in no answer from then on', async () => {
    const closesOn = dayAfter(today());
    const ending = aHoster({ name: 'Ending', offers: [anOffer({ closesOn })] });
    const write = aDirectoryWrite('2026-12-01', [ending], prepareAnswers([ending], nobody));
    await writeDirectory({ ...write, version: { ...write.version, closingDays: [closesOn] } });
    await answerAfresh();
    expect((await readSuggestions('text-collab'))?.count).toBe(1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(dayAfter(closesOn)) });
    await answerAfresh();
    vi.useRealTimers();
    expect((await readSuggestions('text-collab'))?.count).toBe(0);
  });

  it('not when nothing changed', async () => {
    await fillDirectory();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const walked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await answerAfresh();
    expect([put.mock.calls.length, walked.mock.calls.length]).toEqual([0, 0]);
  });

  it('not without a directory: an answer from nothing would be a lie', async () => {
    await answerAfresh();
    expect(await kept()).toEqual(needs.map(() => undefined));
  });
});

describe('a change while answers are computed', () => {
  it('makes it begin again, and only the newest is kept', async () => {
    await fillDirectory();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await Promise.all(
      [marseille, strasbourg, null, marseille].map((home) =>
        answerSettingsChosen({ choices: { home } }),
      ),
    );
    const { home } = await loadSettings();
    expect(await kept()).toEqual(wanted({ home }));
    const written = put.mock.calls.map(([value]) => value as ReadySuggestions);
    expect(written.filter(({ need }) => need === 'email').length).toBeLessThan(4);
  });

  it('that changes nothing in the end does not begin again', async () => {
    await fillDirectory();
    await saveChoices({ home: marseille });
    const walked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await Promise.all([answerAfresh(), answerAfresh(), answerAfresh()]);
    const starts = walked.mock.calls.filter(([range]) => range === null);
    expect(starts).toHaveLength(1);
    expect(await kept()).toEqual(wanted({ home: marseille }));
  });

  it('of the directory is not answered from the old one', async () => {
    await fillDirectory();
    await saveChoices({ home: marseille });
    const answering = answerAfresh();
    const some = Array.from({ length: 3 }, (_, index) =>
      aHoster({ name: `New ${index}`, offers: [] }),
    );
    await writeDirectory(
      aDirectoryWrite(
        '2026-12-24',
        some,
        needs.map(({ id }) => anAnswer(id)),
      ),
    );
    await answering;
    await answerAfresh();
    for (const ready of await kept()) expect(ready?.count).toBe(0);
  });
});

describe('further pages', () => {
  it('follow the ready ones, for the same inputs', async () => {
    await answerSettingsChosen({ choices: { home: marseille } });
    const ready = await readSuggestions('text-collab');
    const page = await readFurther('text-collab', 1);
    expect(page?.inputs).toBe(ready?.inputs);
    expect((page?.suggestions.length ?? 0) > 10).toBe(true);
    await answerSettingsChosen({ choices: { home: null } });
    expect((await readFurther('text-collab', 1))?.inputs).not.toBe(page?.inputs);
  });

  it('of a wider answer do not survive a narrower one', async () => {
    await fillDirectory();
    expect(await readFurther('text-collab', 1)).toBeDefined();
    await answerSettingsChosen({ choices: { filters: { ...noFilters, bodies: ['company'] } } });
    expect(await readFurther('text-collab', 1)).toBeUndefined();
  });
});

describe('filters for the moment', () => {
  it('are answered from the whole directory, and nothing is kept', async () => {
    await answerSettingsChosen({ choices: { home: marseille } });
    const before = await kept();
    const filters: Filters = { ...noFilters, countries: ['CH'] };
    const answer = await answerSuggestionsWanted({ need: 'text-collab', filters });
    const inputs = { ...nobody, home: marseille, filters };
    const expected = prepareAnswers(hosters, inputs).find(
      ({ ready }) => ready.need === 'text-collab',
    );
    expect(answer).toEqual({ ok: true, value: expected?.ready });
    expect(await kept()).toEqual(before);
    expect((await loadSettings()).filters).toEqual(noFilters);
  });

  it('that are nonsense count as none', async () => {
    const filters = { countries: 7 } as unknown as Filters;
    const answer = await answerSuggestionsWanted({ need: 'email', filters });
    expect(answer.ok && answer.value.filters).toEqual(noFilters);
  });

  it('for a need nobody knows give a reason', async () => {
    const need = 'telepathy' as 'email';
    expect(await answerSuggestionsWanted({ need, filters: noFilters })).toMatchObject({
      ok: false,
    });
  });
});

it('a record that another version wrote is answered afresh', async () => {
  await fillDirectory();
  for (const { id } of needs) {
    await inStore('suggestions', (store) =>
      store.put({ need: id, home: null, suggestions: [], count: 0, relaxed: [] }),
    );
  }
  await answerAfresh();
  expect(await kept()).toEqual(wanted({}));
});
