import * as email from 'N/email';
import * as runtime from 'N/runtime';

/** The employee who set the account up [K]; a schedule runs as nobody who has an address. */
const FIRST_EMPLOYEE = -5;

/** The author must be an employee (section_157072844224): whoever started the script, when it was a person. */
function author(): number {
  const { id } = runtime.getCurrentUser();
  return id > 0 ? id : FIRST_EMPLOYEE;
}

/** Sends an e-mail in plain text to 10 addresses at most. Cost: 20 units. Throws errors of N/email. */
export function sendMail(recipients: readonly string[], { subject, body }: { subject: string; body: string }): void {
  email.send({ author: author(), recipients: [...recipients], subject, body });
}
