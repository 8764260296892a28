import { signalBacklog } from '../../netsuite/signal-backlog';
import { inWords } from '../connection-warnings';
import { count, good, warning, type HealthCheck } from './health-check';

/** A signal is exported within a minute or two; later means that no run takes it. */
const MINUTES = 30;

/** Whether real-time signals wait that no run takes. */
export const signals: HealthCheck = {
  id: 'signals',
  title: 'Real-time signals',
  asks: false,
  run({ realtime, now }) {
    const { waiting, oldest } = signalBacklog();
    const isOn = realtime()?.isOn === true;
    if (waiting === 0) return good(isOn ? 'Real time is on, and no signal waits.' : 'Real time is off.');
    const found = `${count(waiting, 'signal waits', 'signals wait')}, the oldest since ${inWords(oldest)}.`;
    if (now - Date.parse(oldest) < MINUTES * 60_000) return good(found);
    return warning(
      found,
      'Nothing is lost: the schedule exports these customers. Look whether the deployments of single exports run, and at the script log.',
    );
  },
};
