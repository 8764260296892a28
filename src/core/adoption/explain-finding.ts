import type { Finding } from './finding';

/** What a finding means, and what a person does about it; both are whole sentences. */
export interface FindingWords {
  reason: string;
  remedy: string;
}

const LOOK_AGAIN = 'Then look again.';
const CLEAR = 'empty the NetSuite id of this customer in SuiteProjects Pro';

type Words = (finding: Finding) => FindingWords;

const WORDS: Readonly<Record<Finding['code'], Words>> = {
  interrupted: () => ({
    reason: "It holds -1: Oracle's connector was cut off while it exported this customer, so nobody knows whether NetSuite has it.",
    remedy: `Search NetSuite for the customer. Enter its internal id in SuiteProjects Pro when it is there; otherwise ${CLEAR}, and the export creates it. ${LOOK_AGAIN}`,
  }),
  'not-an-id': ({ netsuiteId }) => ({
    reason: `"${netsuiteId}" is no internal id of NetSuite: those are whole numbers.`,
    remedy: `Enter the internal id of the customer in SuiteProjects Pro, or ${CLEAR}. ${LOOK_AGAIN}`,
  }),
  missing: ({ netsuiteId }) => ({
    reason: `NetSuite has no customer ${netsuiteId}: it was deleted, merged into another one, or never there.`,
    remedy: `Enter the id of the customer that took its place. If there is none, ${CLEAR}, and the export creates it. ${LOOK_AGAIN}`,
  }),
  'not-a-customer': ({ netsuiteId, detail }) => ({
    reason: `Record ${netsuiteId} of NetSuite is no customer (${KINDS[detail] ?? detail}).`,
    remedy: `Enter the id of the customer, or ${CLEAR}. ${LOOK_AGAIN}`,
  }),
  'other-spp-id': ({ netsuiteId, detail }) => ({
    reason: `NetSuite customer ${netsuiteId} belongs to customer ${detail} of SuiteProjects Pro already.`,
    remedy: `Decide which of the two it belongs to. Of the other one ${CLEAR}. ${LOOK_AGAIN}`,
  }),
  'spp-id-elsewhere': ({ sppId, netsuiteId, detail }) => ({
    reason: `SuiteProjects Pro names NetSuite customer ${netsuiteId}, but NetSuite customer ${detail} carries the id ${sppId} of this customer.`,
    remedy: `Decide which one is right. Enter ${detail} in SuiteProjects Pro, or take the id off NetSuite customer ${detail}. ${LOOK_AGAIN}`,
  }),
  shared: ({ netsuiteId, detail }) => ({
    reason: `NetSuite customer ${netsuiteId} is also named by customer ${detail} of SuiteProjects Pro, and it can belong to one only.`,
    remedy: `Leave it with the one that it belongs to. Of the others empty the NetSuite id in SuiteProjects Pro, or merge them there. ${LOOK_AGAIN}`,
  }),
  inactive: ({ netsuiteId }) => ({
    reason: `NetSuite customer ${netsuiteId} is inactive.`,
    remedy: `Make it active in NetSuite, or make the customer inactive in SuiteProjects Pro too and leave it as it is. ${LOOK_AGAIN}`,
  }),
  'not-yet-customer': ({ netsuiteId, detail }) => ({
    reason: `NetSuite record ${netsuiteId} is a ${detail.toLowerCase()}, not a customer yet.`,
    remedy: `Convert it to a customer in NetSuite. ${LOOK_AGAIN} Until then nothing is created for it.`,
  }),
  'not-written': ({ netsuiteId, detail }) => ({
    reason: `NetSuite did not save customer ${netsuiteId} (${detail}).`,
    remedy: 'Open the customer in NetSuite and save it: what it complains of has to be put right there. Then adopt again.',
  }),
  'name-differs': ({ netsuiteId, detail }) => ({
    reason: `NetSuite customer ${netsuiteId} is called "${detail}". The names have little in common.`,
    remedy: 'Nothing, when they are one company. Otherwise correct the NetSuite id in SuiteProjects Pro before you adopt.',
  }),
};

/** The kinds of entity by the names that SuiteQL gives them [K]; any other is shown as it comes. */
const KINDS: Readonly<Record<string, string>> = {
  Vendor: 'a vendor',
  Employee: 'an employee',
  Contact: 'a contact',
  Partner: 'a partner',
  OtherName: 'another name',
  Job: 'a project',
};

export const explainFinding = (finding: Finding): FindingWords => WORDS[finding.code](finding);
