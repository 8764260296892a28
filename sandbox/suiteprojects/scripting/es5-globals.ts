/** The global names of ECMAScript 5.1 and its annex B; user scripts have no others (help: section_4099147101). */
export const ES5_GLOBALS = `
NaN Infinity undefined eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
Object Function Array String Boolean Number Date RegExp Error EvalError RangeError ReferenceError SyntaxError TypeError URIError Math JSON`
  .trim()
  .split(/\s+/);

/** Members of the objects that later editions have added to; what is not here is taken away. RegExp and Date gained only what does no harm. */
export const ES5_MEMBERS: Record<string, string> = {
  Object: `length name prototype getPrototypeOf getOwnPropertyDescriptor getOwnPropertyNames create defineProperty defineProperties seal freeze
    preventExtensions isSealed isFrozen isExtensible keys`,
  'Object.prototype': 'constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable __proto__',
  Array: 'length name prototype isArray',
  'Array.prototype': `length constructor toString toLocaleString concat join pop push reverse shift slice sort splice unshift indexOf lastIndexOf
    every some forEach map filter reduce reduceRight`,
  String: 'length name prototype fromCharCode',
  'String.prototype': `length constructor toString valueOf charAt charCodeAt concat indexOf lastIndexOf localeCompare match replace search slice
    split substring substr toLowerCase toLocaleLowerCase toUpperCase toLocaleUpperCase trim`,
  Number: 'length name prototype MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY',
  'Number.prototype': 'constructor toString toLocaleString valueOf toFixed toExponential toPrecision',
  Math: `E LN10 LN2 LOG2E LOG10E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sin sqrt tan`,
  JSON: 'parse stringify',
  Error: 'length name prototype',
};
