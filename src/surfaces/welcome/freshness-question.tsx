import { useState } from 'preact/hooks';
import { optionsPage } from '../../core/extension-pages';
import { ignore } from '../../core/ignore';
import type { SourceProblem } from '../../core/refresh/chosen-sources';
import type { RefreshQuestion } from '../../core/refresh/refresh-question';
import { failure, type Result } from '../../core/result';
import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';

/** The props of `FreshnessQuestion`. */
export type FreshnessQuestionProps = {
  question: RefreshQuestion;
  /**
   * Keeps the answer; with yes, the mirror of the build becomes the source, and the browser asks for the
   * permission that it needs: call it in the click itself.
   */
  answerRefresh: (isWanted: boolean) => Promise<Result<null, SourceProblem>>;
};

/** The question whether the directory shall be kept up to date, until it is answered; then the answer. */
export function FreshnessQuestion({ question, answerRefresh }: FreshnessQuestionProps) {
  const i18n = useI18n();
  const [answer, setAnswer] = useState(question.answer);
  const [wrong, setWrong] = useState('');
  const say = async (isWanted: boolean) => {
    const kept =
      (await ignore(answerRefresh(isWanted), 'the page says that it was not kept')) ??
      failure<SourceProblem>('not-kept');
    const isRefused = !kept.ok && kept.reason === 'no-permission';
    if (kept.ok) setAnswer(isWanted ? 'yes' : 'no');
    setWrong(kept.ok ? '' : i18n.say(isRefused ? 'source_no_permission' : 'home_failed'));
  };
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('welcome_refresh')}</h2>
      {answer !== 'no' && <p>{i18n.say('welcome_refresh_text', question.host)}</p>}
      {answer === null && (
        <p class="answers">
          <button type="button" class="small-button" onClick={() => say(true)}>
            {i18n.say('welcome_refresh_yes')}
          </button>
          <button type="button" class="link" onClick={() => say(false)}>
            {i18n.say('welcome_refresh_no')}
          </button>
        </p>
      )}
      {answer === null && wrong !== '' && <Problem>{wrong}</Problem>}
      <p class="status" role="status">
        {answer !== null &&
          i18n.say(answer === 'yes' ? 'welcome_refresh_kept' : 'welcome_refresh_left')}
      </p>
      {answer !== null && (
        <p class="links">
          <a href={optionsPage('directory')}>{i18n.say('welcome_refresh_change')}</a>
        </p>
      )}
    </section>
  );
}
