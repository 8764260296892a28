import type { Finding } from '../../core/adoption/finding';
import type { Link } from '../../core/adoption/judge-links';
import { recoveryOf } from '../../core/errors/netsuite-errors';
import * as log from '../../netsuite/log';
import { noteSppId } from '../../netsuite/note-spp-id';
import type { AdoptionItem, AdoptionOutcome } from './item';
import { judgeClaims } from './judge-claims';

/**
 * Handles one item. Links are judged once more, because somebody may have changed a customer since they were read; then the NetSuite
 * customer gets the SPP id, and nothing else of it is touched. Running it again finds what is done already. Throws what is worth
 * another try. `mayHaveRun`: an earlier try may have written some of them. Cost: 30 units and 5 per link to adopt; none to report.
 */
export function adoptLinks(item: AdoptionItem, mayHaveRun: boolean): AdoptionOutcome {
  if (item.act === 'report') return { adopted: 0, already: 0, findings: item.findings };
  const { links, already, findings } = judgeClaims(item.claims, item.company);
  const refused = links.flatMap((link) => adopt(link) ?? []);
  const failed = new Set(refused.map(({ sppId }) => sppId));
  return {
    adopted: links.length - refused.length + (mayHaveRun ? already : 0),
    already: mayHaveRun ? 0 : already,
    // A warning about a link that was not adopted after all would count it twice.
    findings: [...findings.filter(({ sppId }) => !failed.has(sppId)), ...refused],
  };
}

/** The conflict when NetSuite does not take it, which is nothing that another try would change. */
function adopt({ sppId, netsuiteId, company }: Link): Finding | undefined {
  try {
    noteSppId(netsuiteId, sppId);
    return undefined;
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR' } = (error ?? {}) as { name?: string };
    if (recoveryOf(name) === 'retry') throw error;
    // The message may quote values of the customer: the log takes the name alone.
    log.error({ title: `NetSuite customer ${netsuiteId} was not adopted`, details: name });
    return { code: 'not-written', sppId, company, netsuiteId, detail: name };
  }
}
