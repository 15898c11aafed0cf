import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { readSourceStates } from '../../../../src/adapters/store/sources';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import { signatureFileText } from '../../../../src/core/signing/signature-file';
import { world } from '../../../fakes/fake-browser';
import { days, loadProblem, shipped, startFromPackage, version } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';
import {
  builtInMirror,
  next,
  noSignature,
  ours,
  serving,
  signatureOf,
  theirs,
} from '../../../fakes/signed-mirror';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
vi.mock(
  '../../../../src/adapters/package/built-in-mirror',
  () => import('../../../fakes/signed-mirror'),
);

beforeEach(startFromPackage);
afterEach(deleteDatabase);

const signatureFile = `${builtInMirror}.sig`;
const typedMirror = 'https://miroir.example/annuaire.json?x=1';
const ofBuild: ChosenSources = { source: 'mirror', mirror: null, indexes: [] };
const typed: ChosenSources = { ...ofBuild, mirror: typedMirror };

/** The text of a directory of this day. */
const ofDay = (asOf: string) => JSON.stringify({ ...shipped, asOf });
const first = ofDay(days[0]);

async function refresh(sources: ChosenSources, web: Parameters<typeof serveWeb>[0]) {
  for (const host of ['annuaire', 'miroir']) world.sites.add(`https://${host}.example/*`);
  await saveSources(sources);
  serveWeb(web);
  await refreshDirectory('all');
  return (await loadProblem())?.id ?? (await loadRefresh())?.state;
}

const addresses = () => asked.map(({ address }) => address);

describe('the mirror of the build', () => {
  it('is asked for its signature, then for the file that it belongs to', async () => {
    expect(await refresh(ofBuild, serving(first, await signatureOf(first)))).toBe('changed');
    expect(addresses()).toEqual([signatureFile, builtInMirror]);
    expect(await version()).toMatchObject({ asOf: days[0], source: 'mirror' });
  });

  it('is asked for nothing but a signature that is ours already, and by no mark', async () => {
    const web = serving(first, await signatureOf(first));
    await refresh(ofBuild, web);
    expect(await refresh(ofBuild, web)).toBe('unchanged');
    expect(addresses()).toEqual([signatureFile]);
    const next = ofDay(days[1]);
    expect(await refresh(ofBuild, serving(next, await signatureOf(next)))).toBe('changed');
    expect(addresses()).toEqual([signatureFile, builtInMirror]);
    for (const { init } of asked) expect(init.headers).toEqual({});
    expect(await version()).toMatchObject({ asOf: days[1] });
  });

  it('may sign with the next key, and with both while keys change', async () => {
    expect(await refresh(ofBuild, serving(first, await signatureOf(first, theirs, ours)))).toBe(
      'changed',
    );
    const later = ofDay(days[1]);
    expect(await refresh(ofBuild, serving(later, await signatureOf(later, next)))).toBe('changed');
  });

  it.each<[string, () => Promise<ReturnType<typeof serving>>]>([
    ['another key', async () => serving(first, await signatureOf(first, theirs))],
    ['no signature', async () => serving(first, undefined)],
    ['a page in its place', async () => serving(first, '<!doctype html>')],
    ['a huge one', async () => serving(first, 'x'.repeat(4000))],
    ['made-up bytes', async () => serving(first, noSignature)],
    ['the signature of another day', async () => serving(first, await signatureOf(ofDay(days[1])))],
    ['half a file', async () => serving(first.slice(0, 999), await signatureOf(first))],
    ['one byte more', async () => serving(`${first} `, await signatureOf(first))],
  ])('with %s changes nothing, whatever was agreed to', async (_what, web) => {
    const before = await version();
    expect(
      await refresh({ ...ofBuild, mirror: builtInMirror, unsigned: builtInMirror }, await web()),
    ).toBe('bad-signature');
    expect(await version()).toEqual(before);
  });

  it('that does not answer is said so', async () => {
    expect(await refresh(ofBuild, () => undefined)).toBe('unreachable');
    expect(await refresh(ofBuild, () => new Response('', { status: 500 }))).toBe('bad-status');
    const signature = await signatureOf(first);
    const half = (address: string) =>
      address.endsWith('.sig') ? new Response(signature) : new Response('', { status: 500 });
    expect(await refresh(ofBuild, half)).toBe('bad-status');
  });

  it('replayed as it was before is older', async () => {
    const later = ofDay(days[1]);
    await refresh(ofBuild, serving(later, await signatureOf(later)));
    expect(await refresh(ofBuild, serving(first, await signatureOf(first)))).toBe('older');
    expect(await version()).toMatchObject({ asOf: days[1] });
  });
});

describe('a mirror that the user typed', () => {
  it('may be a signed copy, whose signature stands beside its file', async () => {
    expect(await refresh(typed, serving(first, await signatureOf(first)))).toBe('changed');
    expect(addresses()).toEqual(['https://miroir.example/annuaire.json.sig?x=1', typedMirror]);
    // Once it was signed, what is not is no longer a question.
    expect(await refresh(typed, serving(ofDay(days[1]), undefined))).toBe('bad-signature');
    expect(await version()).toMatchObject({ asOf: days[0] });
  });

  it('can mark no reader by a line of its own beside the signature: it is not kept', async () => {
    const signature = await signatureOf(first);
    const marked = (mark: number) => signature + signatureFileText([new Uint8Array(64).fill(mark)]);
    expect(await refresh(typed, serving(first, marked(1)))).toBe('changed');
    const kept = (await readSourceStates()).map((state) => state.signature).join('');
    expect(kept.trimEnd().split('\n')).toHaveLength(1);
    for (const each of [marked(2), marked(1), signature]) {
      expect(await refresh(typed, serving(first, each))).toBe('unchanged');
      expect(addresses()).toEqual(['https://miroir.example/annuaire.json.sig?x=1']);
    }
  });

  it('without a signature changes nothing before the user agrees, and then is not asked for one', async () => {
    const web = serving(first, undefined);
    const before = await version();
    expect(await refresh(typed, web)).toBe('unsigned');
    expect(await version()).toEqual(before);
    expect(await refresh({ ...typed, unsigned: typedMirror }, web)).toBe('changed');
    expect(addresses()).toEqual([typedMirror]);
    expect(await version()).toMatchObject({ asOf: days[0], source: 'mirror' });
  });

  it('that was agreed to says nothing of another one', async () => {
    const agreed = { ...typed, unsigned: 'https://autre.example/annuaire.json' };
    expect(await refresh(agreed, serving(first, undefined))).toBe('unsigned');
  });
});
