import { success } from '../../src/core/result';
import { noChoices } from '../../src/core/settings/choices';
import type { SettingsFileProps } from '../../src/surfaces/options/settings-file/use-replacing';

/** The settings file of somebody who chose nothing yet. */
export function aSettingsFile(changes: Partial<SettingsFileProps> = {}): SettingsFileProps {
  return {
    today: '2026-11-22',
    serviceNames: new Map([
      ['gmail', 'Gmail'],
      ['skype', 'Skype'],
    ]),
    replacedSettings: null,
    loadChoices: async () => noChoices,
    outlet: { saveFile: () => undefined, copyText: async () => undefined },
    findService: async () => undefined,
    needAgreement: async () => false,
    replace: async () => success({ areSourcesLeft: false }),
    undo: async () => success({ areSourcesLeft: false }),
    settle: async () => undefined,
    ...changes,
  };
}
