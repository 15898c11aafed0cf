import { type ClickCosts, measureClick } from './click';
import { traceLoad } from './load';
import type { Sample } from './samples';
import type { Subject } from './subjects';
import { turnedBy } from './turns';
import { closePages, openPrivateWindow } from './windows';

/** The places over which the button is pressed. */
export type Place = 'spotted' | 'unwatched' | 'private';

/** All that is measured of a subject in a round. */
export type Figure =
  | `${Place} ${keyof ClickCosts}`
  | 'worker start'
  | 'worker thread'
  | 'content script';

const spotted = 'https://docs.google.com/document/d/1AbC/edit';
const unwatched = 'https://www.example.org/page';

/**
 * Measures each subject once a round, the order turning by one; the first round warms up and is not
 * kept. What could not be measured is missing in its sample, and said at once.
 */
export async function measureRounds(
  subjects: readonly Subject[],
  rounds: number,
): Promise<Map<string, Sample<Figure>[]>> {
  const samples = new Map(subjects.map(({ name }) => [name, [] as Sample<Figure>[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const subject of turnedBy(subjects, round)) {
      const sample = await measureOnce(subject);
      if (round > 0) samples.get(subject.name)?.push(sample);
    }
    console.error(`Round ${round} of ${rounds}`);
  }
  return samples;
}

type Measurement = (subject: Subject) => Promise<Sample<Figure>>;

async function measureOnce(subject: Subject): Promise<Sample<Figure>> {
  let sample: Sample<Figure> = {};
  for (const measure of [startOfWorker, overSpotted, overUnwatched, inPrivate]) {
    try {
      sample = { ...sample, ...(await measure(subject)) };
    } catch (error) {
      console.error(`${subject.name}, ${measure.name}: ${error}`);
    }
    await closePages(subject);
  }
  return sample;
}

const startOfWorker: Measurement = async ({ worker }) => {
  if (!worker) return {};
  await worker.stop();
  return { 'worker start': await worker.start() };
};

const overSpotted: Measurement = async (subject) => {
  await subject.worker?.stop();
  const { times } = await traceLoad(subject.browser, subject.origin, spotted);
  await subject.worker?.stop();
  return {
    'content script': times.contentScript,
    'worker thread': times.worker,
    ...named('spotted', await measureClick(subject.browser, subject, spotted)),
  };
};

const overUnwatched: Measurement = async (subject) => {
  await subject.browser.openTab(unwatched);
  await subject.worker?.stop();
  // No answer is wanted there: any paint will do, and one element of it is looked at.
  const pressed = { id: subject.id, answer: ['body'] };
  return named('unwatched', await measureClick(subject.browser, pressed, unwatched));
};

const inPrivate: Measurement = async (subject) => {
  const address = `${spotted}?private`;
  await openPrivateWindow(subject, address);
  await subject.worker?.stop();
  return named('private', await measureClick(subject.browser, subject, address));
};

function named(place: Place, costs: ClickCosts): Sample<Figure> {
  const entries = Object.entries(costs).map(([cost, value]) => [`${place} ${cost}`, value]);
  return Object.fromEntries(entries) as Sample<Figure>;
}
