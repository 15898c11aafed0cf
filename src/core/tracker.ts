/** The project's tracker, where users may say what is wrong. */
export type Tracker = {
  /** The https address of a new issue; `{title}` and `{body}` stand for its title and its text. */
  template: string;
  /** The version of the extension. */
  version: string;
};

/** A report that a user may make of what is shown: ids, and the fact in the words of the directory or the guide. */
export type Report = {
  /** The id of the service; absent where the report is about none. */
  service?: string | undefined;
  /** The id of the hoster; absent where the report is about none. */
  hoster?: string | undefined;
  /** The fact that is shown, never one of the user: a town, a distance, a choice; absent where there is none. */
  fact?: string | undefined;
};

/** The address of a new issue about something that is wrong. Nothing else than the report and the version is in it. */
export function errorAddress(tracker: Tracker, { service, hoster, fact }: Report): string {
  const about = [service, hoster].filter(Boolean).join(', ');
  return issueAddress(tracker, `error: ${about}`, { service, hoster, fact });
}

/** The address of a new issue for a service that is not recognised; the user names it there. */
export function missingAddress(tracker: Tracker): string {
  return issueAddress(tracker, 'service: ?', {});
}

function issueAddress({ template, version }: Tracker, title: string, report: Report): string {
  const lines = Object.entries({ ...report, version }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const fill: Record<string, string> = { title, body: lines.join('\n') };
  return template.replace(/\{(title|body)\}/g, (_, name: string) =>
    encodeURIComponent(fill[name] ?? ''),
  );
}
