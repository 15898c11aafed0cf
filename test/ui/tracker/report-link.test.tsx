// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ErrorLink, MissingLink } from '../../../src/ui/tracker/report-link';
import { all, clear, showPiece, the } from '../screen';

const tracker = { template: 'https://tracker.example/?t={title}&b={body}', version: '0.1.0' };

afterEach(clear);

describe('a link to the tracker', () => {
  it('opens a new issue, and carries nothing of the page along', async () => {
    await showPiece(<ErrorLink tracker={tracker} report={{ service: 'gmail' }} />);
    const link = the('link', 'Signaler une erreur');
    expect(link.getAttribute('href')).toBe(
      'https://tracker.example/?t=error%3A%20gmail&b=service%3A%20gmail%0Aversion%3A%200.1.0',
    );
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('says that a service is missing', async () => {
    await showPiece(<MissingLink tracker={tracker} />);
    expect(the('link', 'Il manque un service').getAttribute('href')).toContain('version');
  });

  it('is not there where the build has no tracker', async () => {
    await showPiece(
      <>
        <ErrorLink tracker={null} report={{ service: 'gmail' }} />
        <MissingLink tracker={null} />
      </>,
    );
    expect(all('link')).toEqual([]);
  });
});
