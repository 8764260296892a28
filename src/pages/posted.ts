import type { File } from 'N/file';
import type { ServerRequest } from 'N/http';
import type { Posted } from './page';

/** The lines and files of a posted form. Cost: none. */
export function postedOf(request: ServerRequest): Posted {
  return {
    lines(sublistId, fieldIds) {
      const count = Math.max(0, request.getLineCount({ group: sublistId }));
      return Array.from({ length: count }, (_, line) =>
        Object.fromEntries(fieldIds.map((name) => [name, request.getSublistValue({ group: sublistId, name, line }) ?? ''])),
      );
    },
    fileText: (fieldId) => (request.files as Record<string, File | undefined>)[fieldId]?.getContents(),
  };
}
