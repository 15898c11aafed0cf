// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../../src/core/fault';
import { FaultsSection } from '../../../src/surfaces/options/faults-section';
import { clear, click, expectAccessible, showSection, textOf, the } from '../../ui/screen';

const at = '2026-11-27T10:00:00.000Z';
const faults: Fault[] = [
  { at, place: 'popup', kind: 'TypeError', version: '0.1.0' },
  { at, place: 'suggestionsWanted', kind: 'QuotaExceededError', version: '0.1.0' },
];
const copyText = vi.fn<(text: string) => Promise<void>>();
const eraseFaults = vi.fn(async () => undefined);

afterEach(clear);

const show = (shown: readonly Fault[]) =>
  showSection(<FaultsSection faults={shown} copyText={copyText} eraseFaults={eraseFaults} />);

describe('what went wrong', () => {
  it('is nothing where nothing did', async () => {
    await show([]);
    expect(textOf(the('status'))).toBe('Rien à signaler.');
  });

  it('is listed with its place, kind and version', async () => {
    await show(faults);
    expect(textOf()).toContain('popup');
    expect(textOf()).toContain('QuotaExceededError');
    expect(textOf()).toContain('0.1.0');
    await expectAccessible();
  });

  it('is copied, a line each', async () => {
    copyText.mockResolvedValueOnce();
    await show(faults);
    await click(the('button', 'Copier les détails'));
    expect(copyText.mock.lastCall?.[0]).toBe(
      `${at} popup TypeError 0.1.0\n${at} suggestionsWanted QuotaExceededError 0.1.0`,
    );
    expect(textOf(the('status'))).toBe('C’est copié.');
  });

  it('is to be copied by hand where the browser does not copy', async () => {
    copyText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await show(faults);
    await click(the('button', 'Copier les détails'));
    expect(textOf(the('alert'))).toContain('La copie a échoué');
  });

  it('is erased', async () => {
    await show(faults);
    await click(the('button', 'Effacer cette liste'));
    expect(eraseFaults).not.toHaveBeenCalled();
    await click(the('button', 'Non, garder'));
    await click(the('button', 'Effacer cette liste'));
    await click(the('button', 'Oui, effacer'));
    expect(eraseFaults).toHaveBeenCalled();
  });
});
