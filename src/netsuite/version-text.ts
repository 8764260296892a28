import * as record from 'N/record';

const TYPE = 'customrecord_spx_version';

/** The fields that hold the text of a version, one part each: `json`, `json2` to `json10`. */
export const VERSION_TEXT_FIELDS: readonly string[] = Array.from({ length: 10 }, (_, part) => (part === 0 ? 'json' : `json${part + 1}`));

/** The text of a version as it is stored, which may be damaged. It is read from the record, because a query may cut long text [K]. Cost: 2 units. */
export function loadVersionText(id: string): string {
  const stored = record.load({ type: TYPE, id });
  return VERSION_TEXT_FIELDS.map((name) => String(stored.getValue({ fieldId: `custrecord_spx_ver_${name}` }) ?? '')).join('');
}
