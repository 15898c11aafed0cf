import { isOptedIn, type OptIn, patternsWhere } from './opt-ins';

/** One content script with the hosts that it is to be run on. */
export type ContentScriptRegistration = {
  id: string;
  script: 'shipped' | 'others';
  matches: readonly string[];
};

/**
 * The content scripts that the browser is to run for this choice. Both scripts never run on the
 * same host.
 */
export function registrationsOf(
  optIns: readonly OptIn[],
  chosen: readonly string[],
): ContentScriptRegistration[] {
  const on = optIns.filter((each) => isOptedIn(each, chosen));
  const registrations: ContentScriptRegistration[] = [
    { id: 'others', script: 'others', matches: patternsWhere(on, (each) => !each.isElsewhere) },
    { id: 'elsewhere', script: 'shipped', matches: patternsWhere(on, (each) => each.isElsewhere) },
  ];
  return registrations.filter(({ matches }) => matches.length > 0);
}
