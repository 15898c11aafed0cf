import { type KnownSoftware, softwareList } from './software-list';

export type SoftwareId = (typeof softwareList)[number]['id'];

const byId = new Map<string, KnownSoftware>(
  softwareList.map((software) => [software.id, software]),
);

/** The software of this id. */
export function softwareById(id: string): KnownSoftware | undefined {
  return byId.get(id);
}
