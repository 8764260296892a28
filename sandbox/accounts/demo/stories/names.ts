import type { SppAddressRecord } from '../../../suiteprojects/types';
import { market } from '../countries';
import type { Story } from '../stories';
import { tell, type StoryTeller } from './story-teller';

interface NamedCustomer {
  story: Story;
  alpha2: string;
  company: string;
  /** Domain without `.example`, in Latin letters. */
  domain: string;
  addr?: SppAddressRecord;
}

const latin = (alpha2: string, company: string, domain: string): NamedCustomer => ({ story: 'latin-name', alpha2, company, domain });

const LATIN = [
  latin('DE', 'Grünwälder Schlüsseldienst GmbH', 'gruenwaelder'),
  latin('DE', 'Öl & Größe Straßenbau KG', 'oelundgroesse'),
  latin('ES', 'Peñíscola Señales y Rótulos, S.L.', 'peniscola-rotulos'),
  latin('DK', 'Rødgrød og Smørrebrød ApS', 'roedgroed'),
  latin('PL', 'Przędzalnia Złoty Łabędź Sp. z o.o.', 'zloty-labedz'),
  latin('FR', 'L’Œuvre Çà et Là SARL', 'oeuvre-ca-et-la'),
  latin('TR', 'Iğdır Işık Sanayi A.Ş.', 'igdir-isik'),
  latin('VN', 'Công ty Phở Thịnh Vượng', 'pho-thinh-vuong'),
];

const GREEK: NamedCustomer[] = (
  [
    ['Ελληνικά Πλοία Α.Ε.', 'ellinika-ploia', 'Λεωφόρος Συγγρού 112', 'Αθήνα', '117 41'],
    ['Όμηρος Εκδόσεις Μ.Ε.Π.Ε.', 'omiros-ekdoseis', 'Σόλωνος 84', 'Αθήνα', '106 80'],
    ['Αιγαίο Τρόφιμα', 'aigaio-trofima', 'Εγνατία 40', 'Θεσσαλονίκη', '546 25'],
    ['Κρητικό Ελαιόλαδο Α.Ε.', 'kritiko-elaiolado', 'Οδός 25ης Αυγούστου 7', 'Ηράκλειο', '712 02'],
    ['Ψηφιακή Άνοιξη', 'psifiaki-anoixi', 'Μαιζώνος 19', 'Πάτρα', '262 21'],
  ] as const
).map(([company, domain, addr1, city, zip]) => ({ story: 'greek-name', alpha2: 'GR', company, domain, addr: { addr1, city, zip } }));

const CYRILLIC: NamedCustomer[] = (
  [
    ['ТОВ «Київський Млин»', 'kyivskyi-mlyn', 'вул. Хрещатик 22', 'Київ', '01001', 'Ukraine', '+380 44 279 0101'],
    ['Львівська Кава', 'lvivska-kava', 'площа Ринок 10', 'Львів', '79008', 'Ukraine', '+380 32 235 0102'],
    ['Балкански Машини ООД', 'balkanski-mashini', 'бул. Витоша 15', 'София', '1000', 'Bulgaria', '+359 2 980 0103'],
    ['Черно Море Шипинг АД', 'cherno-more', 'ул. Преслав 3', 'Варна', '9000', 'Bulgaria', '+359 52 60 0104'],
    ['Београдска Штампарија д.о.о.', 'beogradska-stamparija', 'Кнез Михаилова 6', 'Београд', '11000', 'Serbia', '+381 11 262 0105'],
    ['Алматы Құрылыс ЖШС', 'almaty-qurylys', 'Абай даңғылы 52', 'Алматы', '050008', 'Kazakhstan', '+7 727 250 0106'],
  ] as const
).map(([company, domain, addr1, city, zip, country, phone]) => ({
  story: 'cyrillic-name',
  alpha2: 'RO',
  company,
  domain,
  addr: { addr1, city, zip, country, phone, fax: '' },
}));

const JAPANESE: NamedCustomer[] = (
  [
    ['株式会社山田製作所', 'yamada-seisakusho', '丸の内1-2-3', '千代田区', '100-0005', '東京都'],
    ['有限会社さくら印刷', 'sakura-insatsu', '河原町通四条上る', '京都市', '600-8001', '京都府'],
    ['フジモト・コーヒー株式会社', 'fujimoto-coffee', '北1条西4丁目', '札幌市', '060-0001', '北海道'],
    ['みどり園芸', 'midori-engei', '中央2-7', '仙台市', '980-0021', '宮城県'],
    ['東西物流ホールディングス', 'tozai-butsuryu', '梅田3-1-3', '大阪市', '530-0001', '大阪府'],
    ['ﾊﾝｶｸ商会', 'hankaku-shokai', '栄4-5', '名古屋市', '460-0008', '愛知県'],
  ] as const
).map(([company, domain, addr1, city, zip, state]) => ({
  story: 'japanese-name',
  alpha2: 'JP',
  company,
  domain,
  addr: { addr1, city, zip, state },
}));

const ARABIC: NamedCustomer[] = (
  [
    ['شركة الخليج للتجارة', 'al-khaleej', 'AE', 'شارع الشيخ زايد ١٢', 'دبي'],
    ['مؤسسة النخيل للمقاولات', 'al-nakheel', 'SA', 'طريق الملك فهد ٤٥', 'الرياض'],
    ['مكتبة الإسكندرية الجديدة', 'al-iskandaria', 'EG', 'شارع سعد زغلول ٩', 'الإسكندرية'],
    ['دار الحكمة للنشر', 'dar-al-hikma', 'EG', 'شارع طلعت حرب ٢١', 'القاهرة'],
    ['Al Waha شركة الواحة', 'al-waha', 'AE', 'شارع الكورنيش ٣', 'أبوظبي'],
  ] as const
).map(([company, domain, alpha2, addr1, city]) => ({ story: 'arabic-name', alpha2, company, domain, addr: { addr1, city } }));

const as = (story: Story, rows: [alpha2: string, company: string, domain: string][]): NamedCustomer[] =>
  rows.map(([alpha2, company, domain]) => ({ story, alpha2, company, domain }));

const MARKUP = as('markup-name', [
  ['IE', 'O\'Brien & Sons "Fine" Foods', 'obrien-fine-foods'],
  ['US', '<Pure> Water Co', 'pure-water'],
  ['US', "<script>alert('x')</script> Studios", 'script-studios'],
  ['US', '"><img src=x onerror=alert(1)> Gallery', 'img-gallery'],
  ['GB', 'Smith & Daughters <Holdings>', 'smith-and-daughters'],
  ['US', 'R&amp;D Partners', 'rd-partners'],
  ['DE', ']]> Data Works', 'data-works'],
  ['US', "Robert'); DROP TABLE customer;-- School", 'bobby-tables'],
  ['FR', 'Les «Guillemets» & l’Apostrophe', 'guillemets'],
  ['US', 'C:\\Backslash\\New Media', 'backslash-media'],
  ['US', '{{template}} ${value} %s Systems', 'template-systems'],
  ['US', '=SUM(A1:A9) Accounting', 'sum-accounting'],
]);

const EMOJI = as('emoji-name', [
  ['US', 'Rocket 🚀 Couriers', 'rocket-couriers'],
  ['GB', '👩‍👩‍👧 Family Solicitors', 'family-solicitors'],
  ['DE', 'Flaggen 🇩🇪 Versand', 'flaggen-versand'],
  ['BR', 'Açaí 🍧 do Porto', 'acai-do-porto'],
]);

/** Accents as marks of their own (U+0301 and others): equal on the screen to the composed letters, and different in code. */
const DECOMPOSED = as('decomposed-name', [
  ['FR', 'Cafe\u0301 Lumie\u0300re SARL', 'cafe-lumiere'],
  ['CH', 'Zu\u0308rcher Werkstatt AG', 'zuercher-werkstatt'],
  ['ES', 'Nin\u0303o Juguetes S.L.', 'nino-juguetes'],
]);

const BLANKS = [
  ...as('non-breaking-space-name', [
    ['FR', 'Atelier\u00a0Vauban', 'atelier-vauban'],
    ['CH', 'Uhren\u202fund\u00a0Zeit AG', 'uhren-und-zeit'],
    ['CZ', 'Kafka\u00a0a\u00a0syn s.r.o.', 'kafka-a-syn'],
  ]),
  ...as('blanks-around-name', [
    ['US', '  Kestrel Outfitters', 'kestrel-outfitters'],
    ['US', 'Osprey Tackle Shop   ', 'osprey-tackle'],
    ['GB', '\u00a0 Merlin Kites \u00a0', 'merlin-kites'],
  ]),
];

/** Names that careless code reads as something else than text. */
const VALUES = as('name-looks-like-a-value', [
  ['US', 'NULL', 'null-company'],
  ['US', 'true', 'true-company'],
  ['SE', '0042', 'zero-zero-42'],
  ['US', '1e5', 'one-e-five'],
  ['DE', '2026-01-15', 'on-the-day'],
]);

/** NetSuite takes 83 characters; SPP has no such limit. */
const LENGTHS = [
  ...as('name-of-1', [
    ['NL', 'Q', 'q-company'],
    ['JP', '匠', 'takumi'],
  ]),
  ...as('name-of-83', [
    ['GB', 'International Association of Hydrographic Surveyors, Plan Makers and Depth Sounders', 'hydrographic-association'],
    ['GB', 'Cooperative of Independent Orchard Keepers, Cider Pressers and Beekeepers of Dorset', 'orchard-keepers'],
  ]),
  ...as('name-of-84', [['GB', 'Worshipful Society of Clockmakers, Astrolabe Engravers, Sundial Painters and Turners', 'clockmakers']]),
  ...as('name-of-300', [
    [
      'GB',
      'Confraternity of Clockmakers, Sundial Painters, Hourglass Blowers, Bell Makers, Chime Tuners, Pendulum Balancers, ' +
        'Mainspring Winders, Escapement Filers, Dial Enamellers, Case Joiners, Key Cutters, Crystal Grinders, Calendar Makers, ' +
        'Almanac Sellers and all Keepers of the Hours in the Boroughs of Kent',
      'keepers-of-the-hours',
    ],
  ]),
];

const NAMED_CUSTOMERS = [
  ...LATIN,
  ...GREEK,
  ...CYRILLIC,
  ...JAPANESE,
  ...ARABIC,
  ...MARKUP,
  ...EMOJI,
  ...DECOMPOSED,
  ...BLANKS,
  ...VALUES,
  ...LENGTHS,
];

/** SPP's list nickname: short and trimmed, whatever the company name is. */
const nickname = (company: string): string => company.trim().slice(0, 60).trim();

/** Names in other scripts, names that are code, and names of special lengths. */
export const tellNames: StoryTeller = (make) => [
  ...NAMED_CUSTOMERS.map(({ story, alpha2, company, domain, addr }) =>
    tell(story, make({ country: market(alpha2), named: { company, domain } }), { name: nickname(company), ...(addr && { addr }) }),
  ),
  tell('no-company-name', make(), { name: 'Lost Paperwork', company: '' }),
  tell('no-company-name', make(), { name: 'Nameless Venture', company: ' \u00a0 ' }),
];
