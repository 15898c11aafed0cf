import { type KnownSoftware, softwareList } from './software-list';

/** The id of a libre software that hosters run. */
export type SoftwareId = (typeof softwareList)[number]['id'];

const byId = new Map<string, KnownSoftware>(
  softwareList.map((software) => [software.id, software]),
);

/** The software of this id; undefined: there is none. */
export function softwareById(id: string): KnownSoftware | undefined {
  return byId.get(id);
}
