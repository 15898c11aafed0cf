import type { NeedId } from './need';
import { softwareList } from './software-list';

/** A libre software that hosters run. */
export type KnownSoftware = {
  id: string;
  name: string;
  /** Other ways in which hosters write its name. */
  aliases: readonly string[];
  /** Words too common to name it alone: they count only beside a description that supports them. */
  weakAliases?: readonly string[];
  needs: readonly NeedId[];
};

export type SoftwareId = (typeof softwareList)[number]['id'];

const byId = new Map<string, KnownSoftware>(
  softwareList.map((software) => [software.id, software]),
);

/** The software of this id. */
export function softwareById(id: string): KnownSoftware | undefined {
  return byId.get(id);
}
