import type { Home } from './home';
import type { Town } from './town';

/** The home of a user who chooses this town. */
export function homeIn({ country, code, point, name, adminName }: Town): Home {
  return { country, code, point, label: adminName ? `${name} (${adminName})` : name };
}
