// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../src/adapters/pages/settings-file/save-file';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('has the browser save the text under this name, and frees it once that has begun', async () => {
  vi.useFakeTimers();
  const kept: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kept.push(blob as Blob);
    return 'blob:one';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(
    this: HTMLAnchorElement,
  ) {
    clicked.push([this.href, this.download]);
  });
  saveFile('chatiere.json', '{"chatiere":1}');
  expect(clicked).toEqual([['blob:one', 'chatiere.json']]);
  expect(await kept[0]?.text()).toBe('{"chatiere":1}');
  vi.advanceTimersByTime(1000);
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke.mock.calls).toEqual([['blob:one']]);
});
