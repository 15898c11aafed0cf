import type { ReplacedSettings } from '../../../core/settings/choices';
import { today } from '../../browser/today';
import { loadServiceNames } from '../../package/data';
import { loadReplacedSettings } from '../../store/choices';
import { findOutlet } from './outlet';

/** The facts that the section on the settings file says. */
type FileFacts = {
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  /** The names of all services, by id. */
  serviceNames: ReadonlyMap<string, string>;
  /** The settings from before the last replacement; null where there is none to undo. */
  replacedSettings: ReplacedSettings | null;
  outlet: Awaited<ReturnType<typeof findOutlet>>;
};

const serviceNames = loadServiceNames();
const outlet = findOutlet();

/** Reads the facts for the section on the settings file. */
export async function readFileFacts(): Promise<FileFacts> {
  return {
    today: today(),
    serviceNames: await serviceNames,
    replacedSettings: await loadReplacedSettings(),
    outlet: await outlet,
  };
}
