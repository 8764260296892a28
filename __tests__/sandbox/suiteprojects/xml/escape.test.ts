import { escapeText } from '../../../../sandbox/suiteprojects/xml/escape';
import { parseXml } from '../../../../sandbox/suiteprojects/xml/parse';

it.each([
  ['plain text, 100 % (plain); a=b?', 'plain text, 100 % (plain); a=b?'],
  [`<a href="x">'&amp;'</a>`, '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;'],
  ['Zürich Ł 東京 \u007f\u0085', 'Zürich Ł 東京 \u007f\u0085'],
  ['emoji 😀', 'emoji 😀'],
  ['tab\tline\nreturn\r', 'tab\tline\nreturn&#13;'],
  ['bell\u0007 nul\0 half\ud83d end\uffff', 'bell nul half end'],
])('escapes %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

it.each([`a & b < c > d " e ' f`, ']]>', 'line\r\nend', '😀 & <', ' spaces '])('comes back through a parser: %j', (text) => {
  expect(parseXml(`<t a="${escapeText(text.trim())}">${escapeText(text)}</t>`).text).toBe(text);
});
