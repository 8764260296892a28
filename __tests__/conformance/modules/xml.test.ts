import { answer, scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';

const ORDER = `<?xml version="1.0"?>
<order id="7"><line no="1"><item>Ash</item><qty>2</qty></line><line no="2"><item>Beech &amp; Co</item></line><!-- end --></order>`;
const run = (body: string, text = ORDER): unknown =>
  answer({ xml: 'N/xml' }, `const d = xml.Parser.fromString({ text: ${JSON.stringify(text)} }); ${body}`, scriptedAccount());
const found = (xpath: string, text = ORDER): unknown =>
  run(
    `return xml.XPath.select({ node: d, xpath: ${JSON.stringify(xpath)} }).map((n) => n.nodeName + '=' + (n.nodeValue ?? n.textContent)).join('|');`,
    text,
  );

describe('xml.Parser', () => {
  it.each(['', 'text', '<a>', '<a></b>', '<a b=c/>', '<a/><b/>', '<x:a/>', '<a b="1" b="2"/>'])(
    'refuses %j with SSS_XML_DOM_EXCEPTION (section_4344924195)',
    (text) => {
      const body = `try { xml.Parser.fromString({ text: ${JSON.stringify(text)} }); } catch (e) { return e.name; }`;
      expect(answer({ xml: 'N/xml' }, body)).toBe(text === '' ? 'SSS_MISSING_REQD_ARGUMENT' : 'SSS_XML_DOM_EXCEPTION');
    },
  );

  it('a document type declaration is NOT_EMULATED', () => {
    expect(() => run('', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toThrow('document type declaration');
  });

  it('writes what it read, as UTF-8 (assumed)', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><a b="1 &lt; &quot;2&quot;&#10;"><![CDATA[<x>]]><!--c--><?p q?>3 &gt; 2 &amp; 1<d/></a>`;
    expect(run('return xml.Parser.toString({ document: d });', text)).toBe(text);
  });

  it('the white space around the root element is no node', () => {
    expect(run('return d.childNodes.length;', ' <?p q?>\n<a/>\n'.trimStart())).toBe(2);
  });
});

describe('xml.XPath.select', () => {
  it.each([
    ['/order/line/item', 'item=Ash|item=Beech & Co'],
    ['//item', 'item=Ash|item=Beech & Co'],
    ['order//qty', 'qty=2'],
    ['/order/@id', 'id=7'],
    ['//@no', 'no=1|no=2'],
    ['//line/@*', 'no=1|no=2'],
    ['//item/text()', '#text=Ash|#text=Beech & Co'],
    ['//line[2]/item', 'item=Beech & Co'],
    ['//line[last()]/@no', 'no=2'],
    ['//item[1]', 'item=Ash|item=Beech & Co'],
    ["//line[@no='2']/item", 'item=Beech & Co'],
    ['//line[@no="1"][qty]/qty', 'qty=2'],
    ['//line[item="Ash"]/@no', 'no=1'],
    ["//item[text()='Ash']/../@no", 'no=1'],
    ["//*[local-name()='qty']", 'qty=2'],
    ["//item[.='Beech & Co']/../@no", 'no=2'],
    ['/order/*/item', 'item=Ash|item=Beech & Co'],
    ['//nothing', ''],
    ['//line[3]', ''],
  ])('%s', (xpath, nodes) => expect(found(xpath)).toBe(nodes));

  it('starts at the node for a relative path, at the document for an absolute one', () => {
    const select = (xpath: string) => `xml.XPath.select({ node: line, xpath: '${xpath}' }).length`;
    const body = `const line = d.documentElement.lastChild.previousSibling; return [${select('item')}, ${select('.//item')}, ${select('//item')}, ${select('order')}].join();`;
    expect(run(body)).toBe('1,1,2,0');
  });

  it('gives each node once, in document order', () => {
    expect(found('//item/../../line/@no')).toBe('no=1|no=2');
    expect(found('//line//../@no')).toBe('no=1|no=2');
  });

  it.each([
    'count(//item)',
    '//item | //qty',
    '//line[@no>1]',
    '//line[position()=1]',
    'ancestor::a',
    '//',
    '/a/',
    '//line[',
    "//item[contains(.,'A')]",
    'a b',
    '.[1]',
  ])('%s is NOT_EMULATED', (xpath) => expect(() => found(xpath)).toThrow('N/xml.XPath.select'));

  const SPACES = '<r xmlns="urn:a" xmlns:b="urn:b"><x>1</x><b:x>2</b:x></r>';
  it('a name without prefix means none of a namespace; prefixes are those of the root, nlapi its default ([K])', () => {
    expect(found('//x', SPACES)).toBe('');
    expect(found('//nlapi:x', SPACES)).toBe('x=1');
    expect(found('//b:x', SPACES)).toBe('b:x=2');
    expect(found('//b:*', SPACES)).toBe('b:x=2');
    expect(found("//*[local-name()='x']", SPACES)).toBe('x=1|b:x=2');
    expect(() => found('//c:x', SPACES)).toThrow('prefix c');
  });
});

describe('nodes (section_4344917661)', () => {
  it('an attribute that is missing is empty text (Oracle’s stubs), and hasAttribute tells', () => {
    const body = `const e = d.documentElement;
return JSON.stringify([e.getAttribute({ name: 'id' }), e.getAttribute({ name: 'no' }), e.hasAttribute({ name: 'id' }), e.hasAttribute({ name: 'no' })]);`;
    expect(run(body)).toBe('["7","",true,false]');
  });

  it('tell their names, types and neighbours', () => {
    const body = `const e = d.documentElement; const [line] = e.getElementsByTagName({ tagName: 'line' });
return JSON.stringify([d.nodeType === xml.NodeType.DOCUMENT_NODE, e.tagName, e.nodeType, e.nodeValue, line.parentNode === e, e.firstChild === line,
  line.attributes.no.value, line.attributes.none, line.previousSibling, e.lastChild.nodeType, line.ownerDocument === d, d.ownerDocument,
  line.firstChild.isSameNode({ other: d.getElementsByTagName({ tagName: 'item' })[0] })]);`;
    expect(JSON.parse(run(body) as string)).toEqual([
      true,
      'order',
      'ELEMENT_NODE',
      null,
      true,
      true,
      '1',
      null,
      null,
      'COMMENT_NODE',
      true,
      null,
      true,
    ]);
  });

  it('text skips comments and keeps white space', () => {
    expect(run('return d.documentElement.textContent;', '<a> x<!-- no --><b>y</b><![CDATA[&]]> </a>')).toBe(' xy& ');
  });

  it('are lists and objects of the script', () => {
    expect(run('return d.childNodes instanceof Array && d.documentElement.attributes instanceof Object;')).toBe(true);
  });

  it('can be made, put in and taken out', () => {
    const body = `const e = d.documentElement; const made = d.createElement({ tagName: 'note' });
made.setAttribute({ name: 'by', value: 'O"B' }); made.appendChild({ newChild: d.createTextNode({ data: 'a < b' }) });
e.removeChild({ oldChild: e.firstChild }); e.appendChild({ newChild: made }); return xml.Parser.toString({ document: d });`;
    expect(run(body, '<a><b/></a>')).toBe('<?xml version="1.0" encoding="UTF-8"?><a><note by="O&quot;B">a &lt; b</note></a>');
  });

  it('get another text: an element instead of what it held, an attribute and a text in place (W3C DOM)', () => {
    const body = `const e = d.documentElement; const [b] = e.childNodes; e.attributes.x.value = '2'; b.firstChild.nodeValue = 'new';
const before = xml.Parser.toString({ document: d }); e.textContent = 'all'; return before + b.parentNode + e.textContent + e.childNodes.length;`;
    expect(run(body, '<a x="1"><b>old</b></a>')).toBe('<?xml version="1.0" encoding="UTF-8"?><a x="2"><b>new</b></a>nullall1');
  });

  it('moving a node takes it out of where it was; into itself is refused', () => {
    const move = `const [b, c] = d.documentElement.childNodes; c.appendChild({ newChild: b });`;
    expect(
      run(
        `${move} return xml.XPath.select({ node: d, xpath: '/a/c/b' }).length + '' + d.documentElement.childNodes.length;`,
        '<a><b/><c/></a>',
      ),
    ).toBe('11');
    expect(() => run(`d.documentElement.firstChild.appendChild({ newChild: d.documentElement });`, '<a><b/></a>')).toThrow('appendChild');
  });

  it('other members are NOT_EMULATED', () => {
    expect(() => run('d.documentElement.cloneNode({ deep: true })')).toThrow('N/xml.Element.cloneNode');
    expect(() => run('d.textContent = "x"')).toThrow('N/xml.Document.textContent');
    expect(() => run('d.documentElement.nodeValue = "x"')).toThrow('N/xml.Element.nodeValue');
    expect(() => run('d.documentElement.textContent = 1')).toThrow('N/xml.Element.textContent = 1');
    expect(() => run('d.documentElement.nodeName = "x"')).toThrow('read-only');
    expect(() => run('xml.validate({})')).toThrow('N/xml.validate');
  });
});

it('escape replaces markup and quotation marks (section_4344917661; the apostrophe: [K])', () => {
  expect(answer({ xml: 'N/xml' }, `return xml.escape({ xmlText: '<a b="c">&\\'' });`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;');
});

describe('what DOM takes alone (public code)', () => {
  it('is the same as an option', () => {
    const add = (
      name: string,
      text: string,
      child: string,
    ) => `const e = d.createElement(${name}); e.appendChild(d.createTextNode(${text}));
      d.documentElement.appendChild(${child}); return xml.Parser.toString({ document: d });`;
    const alone = run(add(`'b'`, `'x'`, 'e'), '<a/>');
    expect(alone).toContain('<a><b>x</b></a>');
    expect(alone).toBe(run(add(`{ tagName: 'b' }`, `{ data: 'x' }`, `{ newChild: e }`), '<a/>'));
  });

  it.each(['d.createElement(7)', 'd.createTextNode(7)', `d.documentElement.appendChild('b')`, 'd.documentElement.appendChild({})'])(
    '%s is refused',
    (body) => expect(() => run(body)).toThrow(),
  );
});
