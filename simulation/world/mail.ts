import type { Trouble } from '../scenario/scenario';
import type { Trace } from './trace';

type MailTrouble = Extract<Trouble, { trouble: 'mail' }>;

/** Assumed: help names no code for a mail server that is down. */
const REFUSAL = 'UNEXPECTED_ERROR';

/** Whether NetSuite takes e-mails, counted over all scripts. */
export class Mail {
  private troubles: readonly MailTrouble[] = [];
  private count = 0;

  constructor(private readonly trace: Trace) {}

  start(troubles: readonly Trouble[]): void {
    this.troubles = troubles.filter((one): one is MailTrouble => one.trouble === 'mail');
    this.count = 0;
  }

  calm(): void {
    this.troubles = [];
  }

  readonly refuse = (): string | undefined => {
    this.count += 1;
    if (!this.troubles.some(({ atMail, times }) => this.count >= atMail && this.count < atMail + times)) return undefined;
    this.trace.note(`e-mail ${this.count} is refused`);
    return REFUSAL;
  };
}
