import { Script } from 'node:vm';
import { scriptTags } from '../script-tags';
import type { Account } from '../types';

/** The tags of a file's first comment; help: section_4387175355 and facts netsuite-platform 6. */
export interface FileTags {
  apiVersion?: string;
  scriptType?: string;
}

/** A file of the file cabinet, compiled. Evaluated in a realm it is a function that takes the global `define`, `require`, `log` and `util`. */
export interface CompiledFile {
  script: Script;
  tags: FileTags;
}

interface Compiled {
  source: string;
  file: CompiledFile;
}

const compiledFiles = new WeakMap<Account, Map<string, Compiled>>();
/** What any account of this process compiled last, by path: accounts of one package share it. */
const latestFiles = new Map<string, Compiled>();

/**
 * Compiles a file, once per account and content, and once for accounts with the same content that are made one after the other. Throws SyntaxError. Looked up by path, and the content compared: comparing
 * a text with itself costs nothing, while hashing it as part of a key took half of the time of a run.
 */
export function compileFile(account: Account, path: string, source: string): CompiledFile {
  let files = compiledFiles.get(account);
  if (!files) compiledFiles.set(account, (files = new Map()));
  const known = files.get(path);
  if (known?.source === source) return known.file;
  const latest = latestFiles.get(path);
  const compiled = latest?.source === source ? latest : { source, file: { script: compile(path, source), tags: readTags(source) } };
  files.set(path, compiled);
  latestFiles.set(path, compiled);
  return compiled.file;
}

function compile(path: string, source: string): Script {
  const before = '(function (define, require, log, util) {';
  return new Script(`${before}${source}\n})`, { filename: path, columnOffset: -before.length });
}

function readTags(source: string): FileTags {
  const tags = scriptTags(source);
  return { apiVersion: tags?.get('NApiVersion'), scriptType: tags?.get('NScriptType') };
}
