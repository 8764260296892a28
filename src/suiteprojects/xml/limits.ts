/** An answer beyond this is refused unread: two pages of 1,000 customers with long fields stay below. */
export const MAX_ANSWER_CHARACTERS = 10_000_000;

/**
 * Elements and attributes of one answer. Two pages of 1,000 customers with 100 fields and three addresses each have some
 * 300,000; ten million characters could hold millions, and each becomes an object.
 */
export const MAX_ANSWER_NODES = 500_000;

/** Elements inside one another. `response/Read/Customer/addr/Address/city` are six. */
export const MAX_ANSWER_DEPTH = 16;
