/**
 * Where the pages are. `/app/...` as in NetSuite as far as it is known [K]; `/sandbox/...` is what NetSuite does not have.
 * The home page is at `/`: NetSuite's own, `/app/center/card.nl`, has parameters that are not emulated.
 */
export const PAGES = {
  home: '/',
  logIn: '/app/login/secure/enterpriselogin.nl',
  changeRole: '/app/login/secure/changerole.nl',
  logOut: '/pages/nllogoutnoback.jsp',
  search: '/app/common/search/ubersearchresults.nl',
  customers: '/app/common/entity/custjoblist.nl',
  customer: '/app/common/entity/custjob.nl',
  customRecords: '/app/common/custom/custrecordentrylist.nl',
  customRecord: '/app/common/custom/custrecordentry.nl',
  otherList: '/app/common/otherlists/otherlist.nl',
  otherRecord: '/app/common/otherlists/otherlistentry.nl',
  scripts: '/app/common/scripting/scriptlist.nl',
  deployments: '/app/common/scripting/scriptrecordlist.nl',
  mapReduceStatus: '/app/common/scripting/mapreducescriptstatus.nl',
  executionLog: '/app/common/scripting/scriptnotelist.nl',
  secrets: '/app/common/scripting/secrets.nl',
  governance: '/sandbox/governance',
  outbox: '/sandbox/outbox',
  faults: '/sandbox/faults',
  removeFaults: '/sandbox/faults/remove',
  clock: '/sandbox/clock',
  reset: '/sandbox/reset',
} as const;
