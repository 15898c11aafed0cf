import { CopyField, type CopyFieldProps } from '../../ui/feedback/copy-field';
import { useI18n } from '../../ui/i18n-context';

/** The props of `Share`. */
export type ShareProps = Pick<CopyFieldProps, 'text' | 'copyText'>;

/** A text to copy, at a press or by hand. */
export function Share(props: ShareProps) {
  const i18n = useI18n();
  return (
    <section class="sheet-part share" aria-labelledby="share">
      <h3 class="section-title" id="share">
        {i18n.say('share_title')}
      </h3>
      <CopyField {...props} label={i18n.say('share_text')} />
    </section>
  );
}
