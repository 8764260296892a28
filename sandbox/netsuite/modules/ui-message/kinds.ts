import type { MessageKind } from '../../suitelet/form-model';

/** `message.Type`: the numbers 0 to 3 in Oracle's stubs. */
export const MESSAGE_TYPES = { CONFIRMATION: 0, INFORMATION: 1, WARNING: 2, ERROR: 3 } as const satisfies Record<MessageKind, number>;

/** By their number. */
export const MESSAGE_KINDS = Object.keys(MESSAGE_TYPES) as readonly MessageKind[];
