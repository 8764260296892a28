import type { MessageKind } from '../../suitelet/form-model';

/** By the value of `message.Type`, which are the numbers 0 to 3 in Oracle's stubs. */
export const MESSAGE_KINDS: readonly MessageKind[] = ['CONFIRMATION', 'INFORMATION', 'WARNING', 'ERROR'];
