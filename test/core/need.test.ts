import { describe, expect, it } from 'vitest';
import { isNeedId, needIds, needs } from '../../src/core/need';
import { foldName } from '../../src/core/text/fold';

const ids: readonly string[] = needs.map(({ id }) => id);

describe('the needs', () => {
  it('have ids in kebab case, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('keep the ids that were released', () => {
    const released = ['text-collab', 'file-sync', 'email', 'videoconf', 'calendar', 'date-poll'];
    expect(ids).toEqual(expect.arrayContaining(released));
  });

  it('never share the label by which a directory calls them', () => {
    const labels = needs.flatMap(({ directoryLabels }) => [
      ...new Set(directoryLabels.map(foldName)),
    ]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    expect(labels).not.toContain('');
  });

  it('have one label at least, by which free text finds them', () => {
    const silent = needs.filter(({ directoryLabels }) => directoryLabels.join('') === '');
    expect(silent).toEqual([]);
  });
});

describe('isNeedId', () => {
  it('knows every need', () => {
    expect(ids.filter((id) => !isNeedId(id))).toEqual([]);
  });

  it.each(['', 'Email', 'text_collab', 'constructor', '__proto__'])('does not know %j', (id) => {
    expect(isNeedId(id)).toBe(false);
  });
});

it('needIds names every need, in their order', () => {
  expect(needIds).toEqual(ids);
});
