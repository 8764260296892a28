import { strFromU8, unzipSync } from 'fflate';
import { XmlFault, parseXml, type XmlElement } from './xml-tree';

export interface XmlDocument {
  /** Path inside the package, such as `Objects/customrecord_x.xml`. */
  file: string;
  root: XmlElement;
}

/** An account customization package, read but not yet judged. */
export interface Package {
  /** Every file of the zip: path inside the package to text. */
  entries: Map<string, string>;
  manifest?: XmlDocument;
  deploy?: XmlDocument;
  /** The objects that are well-formed XML, in file name order. */
  objects: XmlDocument[];
  /** The file cabinet: path such as `/SuiteScripts/spx/x.js` to text. */
  files: Map<string, string>;
  /** Files that are no well-formed XML. */
  malformed: { file: string; line: number; message: string }[];
}

/**
 * Reads the zip of `suitecloud project:package`: manifest.xml, deploy.xml, Objects, FileCabinet at its root.
 * Throws when the bytes are no zip; everything else is left to the rules.
 */
export function readPackage(zip: Uint8Array): Package {
  const pkg: Package = { entries: new Map(), objects: [], files: new Map(), malformed: [] };
  for (const [file, bytes] of Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!file.endsWith('/')) pkg.entries.set(file.replaceAll('\\', '/'), strFromU8(bytes));
  }
  for (const [file, text] of pkg.entries) {
    if (file.startsWith('FileCabinet/')) pkg.files.set(file.slice('FileCabinet'.length), text);
    else if (file.endsWith('.xml')) addDocument(pkg, file, text);
  }
  return pkg;
}

function addDocument(pkg: Package, file: string, text: string): void {
  try {
    const document = { file, root: parseXml(text) };
    if (file === 'manifest.xml') pkg.manifest = document;
    else if (file === 'deploy.xml') pkg.deploy = document;
    else if (file.startsWith('Objects/')) pkg.objects.push(document);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    pkg.malformed.push({ file, line: fault.line, message: fault.message });
  }
}
