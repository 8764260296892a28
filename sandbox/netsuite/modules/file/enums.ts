const named = <Name extends string>(...names: Name[]): { readonly [Key in Name]: Key } =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

/** file.Type; names of @hitc/netsuite-types, values [K]. */
// prettier-ignore
export const TYPES = named(
  'APPCACHE', 'AUTOCAD', 'BMPIMAGE', 'CERTIFICATE', 'CONFIG', 'CSV', 'EXCEL', 'FLASH', 'FREEMARKER', 'GIFIMAGE', 'GZIP',
  'HTMLDOC', 'ICON', 'JAVASCRIPT', 'JPGIMAGE', 'JSON', 'MESSAGERFC', 'MP3', 'MPEGMOVIE', 'MSPROJECT', 'PDF', 'PJPGIMAGE',
  'PLAINTEXT', 'PNGIMAGE', 'POSTSCRIPT', 'POWERPOINT', 'QUICKTIME', 'RTF', 'SCSS', 'SMS', 'STYLESHEET', 'SVG', 'TAR',
  'TIFFIMAGE', 'VISIO', 'WEBAPPPAGE', 'WEBAPPSCRIPT', 'WORD', 'XMLDOC', 'XSD', 'ZIP',
);

/** file.Encoding; values [K]. */
export const ENCODINGS = named('UTF_8', 'WINDOWS_1252', 'ISO_8859_1', 'GB18030', 'SHIFT_JIS', 'MAC_ROMAN', 'GB2312', 'BIG5');

/** file.NameConflictResolution; values [K]. */
export const CONFLICTS = named('FAIL', 'OVERWRITE', 'RENAME_TO_UNIQUE');

/** Types whose contents are text; scripts see the contents of the others as base64 [K]. */
// prettier-ignore
export const TEXT_TYPES: ReadonlySet<string> = new Set([
  'APPCACHE', 'CERTIFICATE', 'CONFIG', 'CSV', 'FREEMARKER', 'HTMLDOC', 'JAVASCRIPT', 'JSON', 'MESSAGERFC', 'PLAINTEXT',
  'POSTSCRIPT', 'RTF', 'SCSS', 'SMS', 'STYLESHEET', 'SVG', 'WEBAPPPAGE', 'WEBAPPSCRIPT', 'XMLDOC', 'XSD',
]);

/** Types of files that SDF brought, by extension [assumed]. */
export const TYPE_OF_EXTENSION: Readonly<Record<string, string>> = {
  js: 'JAVASCRIPT',
  json: 'JSON',
  txt: 'PLAINTEXT',
  csv: 'CSV',
  html: 'HTMLDOC',
  xml: 'XMLDOC',
};
