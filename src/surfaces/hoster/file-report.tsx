import type { Addition } from '../../core/federation/hoster-check/addition';
import { additionKeys } from '../../core/federation/hoster-check/addition';
import type { CheckedFile } from '../../core/federation/hoster-check/hoster-check';
import { readyFile, readyName } from '../../core/federation/hoster-check/ready-file';
import type { I18n } from '../../core/text/i18n';
import { Problem } from '../../ui/feedback/problem';
import { type Outlet, SaveText } from '../../ui/feedback/save-text';
import { useI18n } from '../../ui/i18n-context';
import { additionWords, remarkPhrase, unreadWords } from './phrases';

/** The props of `FileReport`. */
export type FileReportProps = {
  file: CheckedFile;
  /** The ways by which a text leaves the extension. */
  outlet: Outlet;
};

/** The folder in which hosters publish their files: docs/chatonsinfos.md. */
const publishedIn = '/.well-known/chatonsinfos/';

/** The report on one file: what was not understood, line by line, and the lines to add. */
export function FileReport({ file, outlet }: FileReportProps) {
  const i18n = useI18n();
  const { address, problem, remarks, additions } = file;
  const id = `file-${address ?? 'new'}`;
  const isFine = !problem && remarks.length === 0 && additions.length === 0;
  return (
    <section class="card file" aria-labelledby={id}>
      <h2 id={id} class="section-title" dir="auto">
        {titleOf(file, i18n)}
      </h2>
      {address ? (
        <p class="quiet address" dir="ltr">
          {address}
        </p>
      ) : (
        <p>{i18n.say('hoster_file_new_text', publishedIn)}</p>
      )}
      {problem && <Problem>{i18n.say(unreadWords[problem])}</Problem>}
      {isFine && <p>{i18n.say('hoster_understood')}</p>}
      {remarks.length > 0 && <Remarks remarks={remarks} />}
      {additions.length > 0 && <Additions file={file} outlet={outlet} />}
    </section>
  );
}

function titleOf({ address, class: kind, name }: CheckedFile, i18n: I18n): string {
  if (address === null) return i18n.say('hoster_file_new');
  if (kind === 'service') return i18n.say('hoster_file_service', name ?? '');
  return i18n.say(kind === null ? 'hoster_file_unread' : 'hoster_file_organization');
}

function Remarks({ remarks }: Pick<CheckedFile, 'remarks'>) {
  const i18n = useI18n();
  return (
    <>
      <h3>{i18n.say('hoster_remarks')}</h3>
      <ul class="remarks">
        {remarks.map((remark) => (
          <li key={JSON.stringify(remark)} dir="auto">
            {remarkPhrase(remark, i18n)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Additions({ file, outlet }: FileReportProps) {
  const i18n = useI18n();
  const { address, text, additions } = file;
  const words = {
    heading: i18n.say('hoster_ready_heading'),
    about: ({ id }: Addition) => i18n.say(additionWords[id]),
  };
  return (
    <>
      <h3>{i18n.say('hoster_additions')}</h3>
      <dl class="additions">
        {additions.map(({ id, value }) => (
          <div key={id}>
            <dt>
              <code dir="ltr">{`${additionKeys[id]} = ${value}`}</code>
            </dt>
            <dd class="quiet">{i18n.say(additionWords[id])}</dd>
          </div>
        ))}
      </dl>
      <SaveText
        label={i18n.say('hoster_save')}
        fullLabel={`${i18n.say('hoster_save')} (${readyName(address)})`}
        outlet={outlet}
        prepare={() => ({
          name: readyName(address),
          text: readyFile(text, additions, words),
        })}
      />
    </>
  );
}
