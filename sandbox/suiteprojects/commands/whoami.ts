import { zoneText } from '../server-time';
import { textElement } from '../xml/element';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { refuseBeyond } from './refuse-beyond';

/** `<Whoami/>`: the User who authorised the token. Five fields of the some ninety that the recorded User has. */
export function whoamiCommand(element: XmlElement): Command {
  refuseBeyond(element, {});
  return {
    name: 'Whoami',
    kind: 'Whoami',
    writes: 0,
    run({ account, grant: { nickname } }) {
      const id = account.users.findIndex((user) => user.nickname === nickname) + 1;
      const fields = [
        textElement('timezone', zoneText(account.settings.utcOffsetMinutes)),
        textElement('name', nickname),
        textElement('id', String(id)),
        textElement('active', '1'),
        textElement('nickname', nickname),
      ];
      return block('Whoami', 0, `<User>${fields.join('')}</User>`);
    },
  };
}
