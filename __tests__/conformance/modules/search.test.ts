import { code, petShop, run, searchAccount } from './search/pet-shop';

const PETS =
  "{ type: 'customrecord_pet', filters: ['name', 'startswith', 're'], columns: [{ name: 'name', sort: 'ASC' }], title: 'Pets', id: 'customsearch_pets' }";

describe('the search object', () => {
  it('shows what it was made of', () => {
    const body = `const made = search.create(${PETS});
      return [made.searchType, made.title, made.id, made.isPublic, made.filterExpression, made.columns.map(({ name, sort }) => [name, sort]), made.filters.map(({ name, operator }) => [name, operator])];`;
    const filters = [['name', 'startswith']];
    expect(run(body).value).toEqual([
      'customrecord_pet',
      'Pets',
      'customsearch_pets',
      false,
      ['name', 'startswith', 're'],
      [['name', 'ASC']],
      filters,
    ]);
  });

  it('section_458440490721 the expression of nested criteria comes back with its brackets', () => {
    const expression = [
      'NOT',
      [['name', 'is', 'x'], 'OR', ['custrecord_paid_in.name', 'is', 'y'], 'OR', ['custrecord_legs', 'between', 1, 2]],
    ];
    expect(
      run(`return search.create({ type: 'customrecord_pet', filterExpression: ${JSON.stringify(expression)} }).filterExpression;`).value,
    ).toEqual(expression);
  });

  it('section_459415222167 without criteria its filters are null', () => {
    expect(
      run(
        `const made = search.create({ type: 'customrecord_pet', filters: ['name', 'is', 'x'] }); made.filters = null; return [made.filters, made.filterExpression];`,
      ).value,
    ).toEqual([null, []]);
  });

  it('[K] filters and columns that are pushed or set count in the next run, not in one before', () => {
    const body = `const made = search.create(${PETS}); const before = made.run();
      made.filters.push(search.createFilter({ name: 'custrecord_price', operator: 'greaterthan', values: 11 }));
      made.columns.push(search.createColumn({ name: 'custrecord_price' }));
      made.columns[0].label = 'Called'; made.columns[0].summary = null; made.columns[0].sort = search.Sort.DESC;
      const read = (set) => set.getRange({ start: 0, end: 9 }).map((one) => one.getAllValues());
      const after = made.run(); made.filterExpression = [['name', 'is', 'kaa']]; made.columns = 'name';
      return [read(before), read(after), read(made.run()), made.columns.length];`;
    expect(run(body).value).toEqual([
      [{ name: 'Rex' }, { name: 'rexina' }],
      [{ name: 'rexina', custrecord_price: '12.50' }],
      [{ name: 'Kaa' }],
      1,
    ]);
  });

  it('a filter shows itself as JSON, as in the typings', () => {
    const body = `return search.createFilter({ name: 'name', join: 'terms', operator: search.Operator.ANYOF, values: [1, '2'] });`;
    expect(run(body).value).toEqual({
      name: 'name',
      join: 'terms',
      operator: 'anyof',
      values: ['1', '2'],
      isor: false,
      isnot: false,
      leftparens: 0,
      rightparens: 0,
    });
  });

  it('enums hold their names in lower case for operators, as they are for sorts and summaries', () => {
    expect(
      run(
        `return [search.Operator.NOTONORAFTER, search.Sort.DESC, search.Summary.GROUP, search.Type.CUSTOMER, String(search.createColumn({ name: 'x' }))];`,
      ).value,
    ).toEqual(['notonorafter', 'DESC', 'GROUP', 'customer', 'search.Column']);
  });

  it('section_4345767679 nothing is cached: a read sees what changed since the last', () => {
    const body = `const all = search.create(${PETS}).run(); const names = () => all.getRange({ start: 0, end: 9 }).map((one) => one.getValue('name')); const before = names();
      record.submitFields({ type: 'customrecord_pet', id: 3, values: { name: 'Regina' } }); return [before, names()];`;
    expect(run(body).value).toEqual([
      ['Rex', 'rexina'],
      ['Regina', 'Rex', 'rexina'],
    ]);
  });

  it('[assumed] what is not set is null', () => {
    const body = `const made = search.create({ type: 'customrecord_pet', columns: 'name', filters: search.createFilter({ name: 'name', operator: 'is', values: 'rex' }) });
      const [{ join, label, sort, summary, name }] = made.columns; const [one] = made.run().getRange({ start: 0, end: 1 });
      return [join, label, sort, summary, made.filters[0].join, made.title, made.id, made.searchId, one.getValue({ name, join, summary })];`;
    expect(run(body).value).toEqual([null, null, null, null, null, null, null, null, 'Rex']);
  });

  it.each([
    [`search.create({})`, 'SSS_MISSING_REQD_ARGUMENT'],
    [`search.create({ type: 'customrecord_no' })`, 'INVALID_SEARCH_TYPE'],
    [`search.create({ type: 'invoice' })`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer', settings: [] })`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer', filters: ['email', 'any', ''], filterExpression: ['email', 'any', ''] })`, 'NOT_EMULATED'],
    [`search.create.promise({ type: 'customer' })`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer' }).run().each.promise(() => true)`, 'NOT_EMULATED'],
    [`search.global({ keywords: 'x' })`, 'NOT_EMULATED'],
    [`search.createSetting({ name: 'x', value: 'y' })`, 'NOT_EMULATED'],
    [`search.createFilter({ name: 'name', operator: 'is', values: 'x', summary: 'COUNT' })`, 'NOT_EMULATED'],
    [`search.createFilter({ name: 'name', operator: 'is', values: { x: 1 } })`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer', filters: [['a', 'is', 'x'], 'or', ['b', 'is', 'y']] }).filters`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer' }).isPublic = 'T'`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer' }).searchType = 'x'`, 'READ_ONLY_PROPERTY'],
  ])('%s is %s', (body, expected) => {
    expect(code(body)).toBe(expected);
  });
});

describe('saved searches', () => {
  it('section_452655578613 are saved, loaded by either id, changed and deleted, 5 units each', () => {
    const body = `const saved = search.create(${PETS}); const id = saved.save();
      const loaded = search.load({ id }); loaded.title = 'Tame pets'; loaded.filterExpression = ['name', 'is', 'rex'];
      const again = loaded.save(); const other = search.load({ id: 'customsearch_pets', type: 'customrecord_pet' });
      const answer = [id === again, other.title, other.searchId === id, other.run().getRange({ start: 0, end: 9 }).map((one) => one.getValue('name'))];
      search.delete({ id: 'customsearch_pets' }); return [...answer, caught(() => search.load({ id }))];`;
    const { value, units } = run(body);
    expect(value).toEqual([true, 'Tame pets', true, ['Rex'], ['INVALID_SEARCH', 'That search or mass update does not exist.']]);
    expect(units).toBe(5 * 6 + 10);
  });

  it('outlive the script, with a script id made up when there is none', () => {
    const account = petShop();
    run(`search.create({ type: 'customrecord_pet', title: 'All' }).save();`, account);
    expect(run(`return search.load({ id: 1 }).id;`, account).value).toBe('customsearch1');
  });

  it.each([
    [`search.create({ type: 'customer' }).save()`, 'SSS_MISSING_REQD_ARGUMENT'],
    [`search.create(${PETS}).save(); search.create({ type: 'customer', title: 'Pets' }).save()`, 'NAME_ALREADY_IN_USE'],
    [
      `search.create(${PETS}).save(); search.create({ type: 'customer', title: 'X', id: 'customsearch_pets' }).save()`,
      'SSS_DUPLICATE_SEARCH_SCRIPT_ID',
    ],
    [`search.create({ type: 'customer', title: 'X', id: 'mine' }).save()`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer', title: 'X', columns: ['email', 'email'] }).save()`, 'NOT_EMULATED'],
    [`search.delete({ id: 99 })`, 'INVALID_SEARCH'],
    [`search.load({})`, 'SSS_MISSING_REQD_ARGUMENT'],
    [`search.load({ id: search.create(${PETS}).save(), type: 'customer' })`, 'NOT_EMULATED'],
  ])('section_452655578613 %s is %s', (body, expected) => {
    expect(code(body)).toBe(expected);
  });
});

describe('runPaged', () => {
  const paged =
    "const all = search.create({ type: 'customer', columns: [{ name: 'internalid', sort: 'ASC' }] }).runPaged({ pageSize: 5 });";
  const account = searchAccount(12);

  it('section_4486596158 gives pages, 5 units for itself and 5 for each', () => {
    const body = `${paged} const pages = all.pageRanges.map(({ index }) => all.fetch({ index }));
      return [all.count, all.pageSize, all.searchDefinition.searchType, pages.map((page) => [page.isFirst, page.isLast, page.pageRange.index, page.data.map((one) => one.id)])];`;
    const { value, units } = run(body, account);
    expect(value).toEqual([
      12,
      5,
      'customer',
      [
        [true, false, 0, ['501', '502', '503', '504', '505']],
        [false, false, 1, ['506', '507', '508', '509', '510']],
        [false, true, 2, ['511', '512']],
      ],
    ]);
    expect(units).toBe(20);
  });

  it('section_4486605324 next and prev move the page, 5 units each', () => {
    const body = `${paged} let page = all.fetch({ index: 0 }); const seen = [page.data.length]; while (!page.isLast) { page.next(); seen.push(page.data[0].id); }
      page = page.prev(); return [seen, page.data[0].id, page.isFirst, page.pagedData.count];`;
    const { value, units } = run(body, account);
    expect(value).toEqual([[5, '506', '511'], '506', false, 12]);
    expect(units).toBe(5 + 5 + 3 * 5);
  });

  it('has 50 rows on a page when nothing else is said, and no page without rows', () => {
    expect(
      run(
        `const all = search.create({ type: 'customer', filters: ['email', 'isnotempty', ''] }).runPaged(); return [all.pageSize, all.count, all.pageRanges];`,
        account,
      ).value,
    ).toEqual([50, 0, []]);
  });

  it.each([
    [`${paged} all.fetch({ index: 3 })`, 'INVALID_PAGE_RANGE'],
    [`${paged} all.fetch({ index: -1 })`, 'INVALID_PAGE_RANGE'],
    [`${paged} all.fetch({ index: 2 }).next()`, 'INVALID_PAGE_RANGE'],
    [`${paged} all.fetch({ index: 0 }).prev()`, 'INVALID_PAGE_RANGE'],
    [`${paged} all.pageRanges[0].compoundLabel`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer' }).runPaged({ pageSize: 4 })`, 'SSS_INVALID_PAGE_SIZE'],
    [`search.create({ type: 'customer' }).runPaged({ pageSize: 1001 })`, 'SSS_INVALID_PAGE_SIZE'],
    [`search.create({ type: 'customer' }).runPaged({ pageSize: '10' })`, 'NOT_EMULATED'],
    [`search.create({ type: 'customer', filters: ['custentity_no', 'is', 'x'] }).runPaged()`, 'SSS_INVALID_SRCH_FILTER'],
  ])('section_4486609298 %s is %s', (body, expected) => {
    expect(code(body, account)).toBe(expected);
  });
});

describe('lookupFields', () => {
  const lookup = (options: string) => run(`return search.lookupFields(${options});`);

  it('section_4345776651 gives selects as lists of value and text, the rest as it is, for one unit', () => {
    const { value, units } = lookup(
      `{ type: 'customrecord_pet', id: 1, columns: ['name', 'custrecord_paid_in', 'custrecord_tame', 'custrecord_born', 'custrecord_price', 'custrecord_paid_in.symbol'] }`,
    );
    expect(value).toEqual({
      name: 'Rex',
      custrecord_paid_in: [{ value: '4', text: 'Euro' }],
      custrecord_tame: true,
      custrecord_born: '1/14/2026',
      custrecord_price: '10.00',
      'custrecord_paid_in.symbol': 'EUR',
    });
    expect(units).toBe(1);
  });

  it('[K] gives nothing for a record that is not there, and an empty list for an empty select', () => {
    expect(lookup(`{ type: 'customer', id: '99', columns: 'email' }`).value).toEqual({});
    expect(lookup(`{ type: search.Type.CUSTOMER, id: '501', columns: ['terms', 'email'] }`).value).toEqual({
      terms: [],
      email: 'info@acme.example',
    });
  });

  it.each([
    [`{ type: 'customer', columns: 'email' }`, 'SSS_MISSING_REQD_ARGUMENT'],
    [`{ type: 'customer', id: 501, columns: ['internalid'] }`, 'NOT_EMULATED'],
    [`{ type: 'customer', id: 501, columns: ['custentity_no'] }`, 'NOT_EMULATED'],
    [`{ type: 'customer', id: 501, columns: ['billcity'] }`, 'NOT_EMULATED'],
    [`{ type: 'customer', id: 501, columns: [{ name: 'email' }] }`, 'NOT_EMULATED'],
    [`{ type: 'customer', id: 'x', columns: ['email'] }`, 'NOT_EMULATED'],
    [`{ type: 'invoice', id: 1, columns: ['email'] }`, 'NOT_EMULATED'],
  ])('of %s is %s', (options, expected) => {
    expect(code(`search.lookupFields(${options})`)).toBe(expected);
  });
});

describe('duplicates', () => {
  const duplicates = (options: string) => run(`const found = search.duplicates(${options}); return found && found.map((one) => one.id);`);

  it('[assumed] section_4345775593 are customers with the same name or e-mail in any case, null when there are none; 10 units', () => {
    expect(duplicates(`{ type: 'customer', fields: { companyname: 'BOLT', email: 'INFO@acme.example' } }`)).toEqual({
      value: ['502', '501'],
      units: 10,
    });
    expect(duplicates(`{ type: 'customer', id: 501 }`).value).toBeNull();
  });

  it.each([
    [`{ type: 'customer' }`, 'NOT_EMULATED'],
    [`{ type: 'contact', id: 1 }`, 'NOT_EMULATED'],
    [`{ type: 'customer', fields: { phone: '1' } }`, 'NOT_EMULATED'],
    [`{ type: 'customer', id: 9 }`, 'RCRD_DSNT_EXIST'],
  ])('of %s is %s', (options, expected) => {
    expect(code(`search.duplicates(${options})`)).toBe(expected);
  });
});
