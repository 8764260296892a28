import { XmlFault, child, group, leaves, parseXml, scriptIdOf, textOf } from '../../../../sandbox/netsuite/deploy/xml-tree';

const zoo = parseXml(`<zoo scriptid="z">
  <!-- animals -->
  <name> Lions &amp; <![CDATA[<tigers>]]> </name>
  <animals>
    <lion age="7"/>
    <lion><name>Leo</name></lion>
  </animals>
  <note></note>
</zoo>`);

describe('parseXml', () => {
  it('reads entities and CDATA as text, trimmed, and comments not at all', () => expect(textOf(zoo, 'name')).toBe('Lions & <tigers>'));
  it('tells line numbers from 1', () => expect(group(zoo, 'animals').map(({ line }) => line)).toEqual([5, 6]));
  it('keeps attributes', () => expect(group(zoo, 'animals')[0]?.attributes).toEqual({ age: '7' }));

  it.each([
    ['<a><b></a>', 1, /unexpected close tag/],
    ['<a>\n<b c=1/></a>', 2, /unquoted attribute value/],
    ['<a>&nbsp;</a>', 1, /undefined entity/],
    ['', 1, /document must contain a root element/],
  ])('refuses %s', (text, line, message) => {
    const fault = (() => {
      try {
        return parseXml(text);
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(XmlFault);
    expect(fault).toMatchObject({ line, message: expect.stringMatching(message) });
  });
});

describe('the tree', () => {
  it('knows no text of an absent or an empty element', () =>
    expect([textOf(zoo, 'age'), textOf(zoo, 'note')]).toEqual([undefined, undefined]));
  it('finds the first child only', () => expect(child(zoo, 'lion')).toBeUndefined());
  it('lists leaves in document order', () => expect(leaves(zoo).map(({ name }) => name)).toEqual(['name', 'lion', 'name', 'note']));
  it('knows script ids', () => expect([scriptIdOf(zoo), scriptIdOf(group(zoo, 'animals')[0] ?? zoo)]).toEqual(['z', '']));
});
