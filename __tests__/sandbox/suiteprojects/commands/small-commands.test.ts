import { at, localAccount, statuses } from '../local-account';

describe('Time', () => {
  it('tells the time of the server, unpadded and with its zone', () => {
    const { clock, callText, signIn } = localAccount();
    clock.advance(Date.UTC(2026, 1, 3, 3, 53, 5) - clock.now() - 750);
    // Two requests of the sign-in and the call itself take 250 ms each.
    expect(callText('<Time/>', signIn().access_token)).toContain(
      '<Time status = "0"><Date><hour>22</hour><minute>53</minute><timezone>-0500</timezone><second>5</second>' +
        '<month>2</month><day>2</day><year>2026</year></Date></Time >',
    );
  });

  it('follows the offset of the account', () => {
    expect(at(localAccount([], { utcOffsetMinutes: 330 }).call('<Time/>'), 'Time', 'Date', 'timezone').text).toBe('+0530');
  });
});

describe('Whoami', () => {
  it('names the user who authorised the token', () => {
    const user = at(localAccount().call('<Whoami/>'), 'Whoami', 'User');
    expect(at(user, 'nickname').text).toBe('integration');
    expect(at(user, 'id').text).toBe('2');
  });
});

describe('Read RateLimit', () => {
  const rateLimit = '<Read type="RateLimit" method="all" limit="1"></Read>';

  it('tells what is left of the rolling day; each request counts, this one too', () => {
    const { clock, call, signIn } = localAccount([], { requestsPerDay: 100 });
    call('<Time/><Time/>');
    expect(at(call(rateLimit), 'Read', 'RateLimit', 'remain_24h_error').text).toBe('98');
    clock.advance(24 * 3_600_000);
    expect(at(call(rateLimit, signIn().access_token), 'Read', 'RateLimit', 'remain_24h_error').text).toBe('99');
  });

  it('needs a limit', () => {
    expect(statuses(localAccount().call('<Read type="RateLimit" method="all"/>'))).toEqual(['Auth 0', 'Read 605']);
  });
});

it.each([
  ['<Add type="Contact"><Contact/></Add>', 'XML API command Add Contact'],
  ['<Delete type="Contact"/>', 'XML API command Delete Contact'],
  ['<Read type="customer" method="all" limit="1"/>', 'XML API command Read customer'],
  ['<Read type="Timesheet" method="all" limit="1"/>', 'XML API command Read Timesheet'],
  ['<Version/>', 'XML API command Version'],
  ['<MakeURL/>', 'XML API command MakeURL'],
  ['<Time zone="UTC"/>', 'Time attribute zone'],
  ['<Whoami><User/></Whoami>', 'Whoami element <User>'],
  ['<Read type="RateLimit" method="user" limit="1"/>', 'Read RateLimit method "user"'],
])('does not emulate %s', (command, message) => {
  expect(() => localAccount().call(command)).toThrow(`NOT_EMULATED: ${message}`);
});
