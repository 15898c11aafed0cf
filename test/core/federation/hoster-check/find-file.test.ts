import { describe, expect, it } from 'vitest';
import type { FileResponse } from '../../../../src/core/federation/crawled-file';
import { findOrganizationFile } from '../../../../src/core/federation/hoster-check/find-file';

const file = (text: string): FileResponse => ({
  kind: 'file',
  bytes: new TextEncoder().encode(text),
  askedAt: 0,
});
const failed = (failure: 'bad-status' | 'redirected' | 'unreachable' | 'too-big', detail = '') =>
  ({ kind: 'failed', failure, detail }) as const;

/** Looks for the file of a site whose files are answered so, one after the other. */
async function find(...answers: FileResponse[]) {
  const left = [...answers];
  const asked: string[] = [];
  const found = await findOrganizationFile('https://alto.example/', async ({ address }) => {
    asked.push(address);
    return left.shift() ?? failed('bad-status', '404');
  });
  return { found, asked: asked.length };
}

describe('looking for the file of an organisation', () => {
  it('takes the first that is one', async () => {
    const { found, asked } = await find(failed('bad-status', '404'), file('organization.name=A'));
    expect(found).toMatchObject({ ok: true, value: { file: { name: 'A' } } });
    expect(asked).toBe(2);
  });

  it.each([
    ['nothing-found', failed('bad-status', '404')],
    ['refused', failed('bad-status', '403')],
    ['redirected', failed('redirected')],
    ['too-big', failed('too-big')],
    ['markup', file('<!doctype html>')],
    ['not-properties', file('hello')],
    ['other-class', file('service.name=Pads')],
  ] as const)('says of several problems the one that helps: %s', async (reason, answer) => {
    const { found, asked } = await find(failed('bad-status', '404'), answer);
    expect(found).toEqual({ ok: false, reason });
    expect(asked).toBe(3);
  });

  it.each([
    ['unreachable', failed('unreachable')],
    ['busy', failed('bad-status', '503')],
    ['busy', { kind: 'later', seconds: 60 }],
  ] as const)('troubles a host no more that is %s', async (reason, answer) => {
    const { found, asked } = await find(answer);
    expect(found).toEqual({ ok: false, reason });
    expect(asked).toBe(1);
  });
});
