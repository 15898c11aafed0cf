import { changesSince, type ShortChange } from '../../../core/settings/whats-new';
import { shortChanges } from '../../package/short-changes';
import { forgetUpdatedFrom, loadUpdatedFrom } from '../../store/interface/updated-from';

/** Finds what changed since the version that an update replaced; empty where all is told. */
export async function findWhatsNew(): Promise<readonly ShortChange[]> {
  const from = await loadUpdatedFrom();
  return from === null ? [] : changesSince(shortChanges, from);
}

/** Keeps that the user knows. */
export const dismissWhatsNew = forgetUpdatedFrom;
