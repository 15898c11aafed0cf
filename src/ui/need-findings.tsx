import { mapPage } from '../core/extension-pages';
import type { NeedId } from '../core/need';
import type { Finding } from '../core/search/searchable';
import { needMessage } from '../core/text/i18n';
import { useI18n } from './i18n-context';

type NeedFindingsProps = {
  findings: readonly Finding[];
  offered: ReadonlySet<NeedId>;
  choose: (need: NeedId) => void;
};

/** The list of what was found: needs to choose, and hosters to see on the map. */
export function NeedFindings({ findings, offered, choose }: NeedFindingsProps) {
  const i18n = useI18n();
  return (
    <ul class="need-list">
      {findings.map((finding) =>
        finding.kind === 'hoster' ? (
          <li key={finding.id}>
            <a class="need-row finding" href={mapPage({ hoster: finding.id })}>
              {finding.name} <small>{i18n.say('found_on_map')}</small>
            </a>
          </li>
        ) : (
          <li key={finding.need}>
            <button type="button" class="need-row finding" onClick={() => choose(finding.need)}>
              {i18n.say(needMessage(finding.need))} <Besides finding={finding} offered={offered} />
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

type BesidesProps = {
  finding: Exclude<Finding, { kind: 'hoster' }>;
  offered: ReadonlySet<NeedId>;
};

/** The small print of a need: what it was found by, and that no hoster offers it yet. */
function Besides({ finding, offered }: BesidesProps) {
  const i18n = useI18n();
  const said: string[] = [];
  if (finding.kind === 'service') said.push(i18n.say('found_instead', finding.name));
  if (finding.kind === 'software') said.push(i18n.say('found_with', finding.name));
  if (!offered.has(finding.need)) said.push(i18n.say('need_not_yet'));
  return said.length > 0 ? <small>{said.join(' · ')}</small> : null;
}
