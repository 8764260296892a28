/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 */
import * as log from 'N/log';
export function getInputData() {
  log.audit('x', 'y');
  return [];
}
export function map() {}
