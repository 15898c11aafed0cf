import type { ComponentChildren } from 'preact';
import type { ChoiceField } from '../../../core/settings/choices';
import type { I18n } from '../../../core/text/i18n';
import { Problem } from '../../../ui/feedback/problem';
import { useI18n } from '../../../ui/i18n-context';
import { changePhrases, fieldWords, type ServiceNames } from './change-phrases';
import type { Proposal } from './use-replacing';

type PreviewProps = {
  proposal: Proposal;
  serviceNames: ServiceNames;
  apply: () => void;
  drop: () => void;
  /** The word on the last act of the preview. */
  outcome: ComponentChildren;
};

/** A preview of what would change, before anything does. */
export function Preview({ proposal, serviceNames, apply, drop, outcome }: PreviewProps) {
  const i18n = useI18n();
  const { by, changes } = proposal;
  const isFile = by === 'file';
  const lines = changes.flatMap((change) => changePhrases(change, serviceNames, i18n));
  return (
    <section class="notice preview" aria-labelledby="preview-title">
      <h4 class="section-title" id="preview-title" tabIndex={-1}>
        {i18n.say(isFile ? 'preview_file' : 'preview_reset')}
      </h4>
      {lines.length === 0 && <p>{i18n.say(isFile ? 'preview_same' : 'preview_empty')}</p>}
      {lines.length > 0 && (
        <ul class="changes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Warnings proposal={proposal} />
      {outcome}
      <div class="actions">
        {lines.length > 0 && isFile && (
          <button type="button" class="button" onClick={apply}>
            {i18n.say('preview_apply')}
          </button>
        )}
        <button type="button" class={isFile ? 'small-button' : 'button'} onClick={drop}>
          {i18n.say('preview_cancel')}
        </button>
        {lines.length > 0 && !isFile && (
          <button type="button" class="erasing" onClick={apply}>
            {i18n.say('preview_erase')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The warnings of what will not come along, and of what the browser will ask. */
function Warnings({
  proposal: { unread, partly, refused, needsAgreement },
}: {
  proposal: Proposal;
}) {
  const i18n = useI18n();
  return (
    <>
      {unread.length > 0 && (
        <Problem>{i18n.say('preview_unread', fieldNames(unread, i18n))}</Problem>
      )}
      {partly.length > 0 && (
        <Problem>{i18n.say('preview_partly', fieldNames(partly, i18n))}</Problem>
      )}
      {refused.length > 0 && (
        <Problem>
          {i18n.say('preview_services', new Intl.ListFormat(i18n.language).format(refused))}
        </Problem>
      )}
      {needsAgreement && <p>{i18n.say('preview_agreement')}</p>}
    </>
  );
}

function fieldNames(fields: readonly ChoiceField[], i18n: I18n): string {
  const names = fields.map((field) => i18n.say(fieldWords[field]));
  return new Intl.ListFormat(i18n.language).format(names);
}
