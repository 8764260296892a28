/**
 * What the library cannot know, checked by hand: short and old names, parts of a country, sorts of spelling that people
 * type. Only unmistakable ones; "Congo" alone is Congo (CG) as in ISO 3166. A name here wins over any of the library.
 */
export const COUNTRY_OVERRIDES = `
US: U.S. / U.S.A. / United States of America / Estados Unidos / Etats-Unis / Vereinigte Staaten / America
GB: UK / Great Britain / Britain / England / Scotland / Wales / Northern Ireland / United Kingdom of Great Britain and Northern Ireland
DE: Deutschland / Allemagne / Alemania / Germania / Federal Republic of Germany / BRD
NL: Holland / Nederland / Netherlands (Kingdom of the) / Niederlande / Pays-Bas / Paises Bajos
ES: España / Espagne / Spanien / Spagna
FR: Frankreich / Francia / Frankrijk
IT: Italia / Italien / Italie
CH: Schweiz / Suisse / Svizzera / Suiza / Swiss / Swiss Confederation
AT: Österreich / Oesterreich / Autriche
BE: Belgique / België / Belgien
LU: Luxemburg
DK: Danmark / Dänemark
SE: Sverige / Schweden
NO: Norge / Norwegen
FI: Suomi / Finnland
IS: Ísland
IE: Éire / Republic of Ireland
PL: Polska / Polen
CZ: Czech Republic / Česko / Česká republika / Tschechien
SK: Slovak Republic / Slovensko
HU: Magyarország
HR: Hrvatska
SI: Slovenija
RS: Srbija
GR: Hellas / Hellenic Republic / Ελλάδα
BG: България
TR: Türkiye / Republic of Türkiye
RU: Russian Federation / Россия
UA: Україна
MD: Republic of Moldova / Moldova, Republic of
MK: Macedonia / Republic of North Macedonia / FYROM
BY: Belorussia
BR: Brasil / Brazilia
MX: United Mexican States
CA: Kanada
BO: Plurinational State of Bolivia / Bolivia (Plurinational State of)
VE: Bolivarian Republic of Venezuela / Venezuela (Bolivarian Republic of)
CN: PRC / People's Republic of China / Mainland China / 中国
HK: Hong Kong SAR / Hong Kong SAR China / HKSAR
MO: Macau / Macao SAR China
TW: Taiwan, Province of China / Republic of China / Chinese Taipei / 台湾 / 台灣 / 臺灣
JP: Nippon / Nihon / 日本
KR: Korea / Republic of Korea / Korea (Republic of) / S. Korea / 한국
KP: DPRK / Democratic People's Republic of Korea
VN: Viet Nam
LA: Lao / Lao PDR / Lao People's Democratic Republic
MM: Burma / Myanmar (Burma)
TH: Kingdom of Thailand
IR: Islamic Republic of Iran / Iran (Islamic Republic of)
SY: Syrian Arab Republic
AE: UAE / Emirates
SA: KSA / Kingdom of Saudi Arabia
PS: Palestinian Territories / State of Palestine / Palestine, State of
ZA: RSA / Republic of South Africa / Südafrika
CI: Ivory Coast
CV: Cabo Verde
SZ: Swaziland
CD: DRC / DR Congo / Democratic Republic of the Congo / Congo - Kinshasa / Demokratische Republik Kongo / República Democrática del Congo / República Democrática do Congo
CG: Republic of the Congo / Congo - Brazzaville / República del Congo / República do Congo / República Popular do Congo
TZ: United Republic of Tanzania / Tanzania, United Republic of
TL: East Timor
VA: Holy See / Vatican / Holy See (Vatican City State)
VG: Virgin Islands (British)
VI: Virgin Islands (U.S.) / United States Virgin Islands
FK: Falkland Islands (Malvinas)
FM: Federated States of Micronesia / Micronesia, Federated States of
BN: Brunei Darussalam
SX: Sint Maarten (Dutch part)
MF: Saint Martin (French part)
NZ: Aotearoa
IN: Bharat
GE: Republic of Georgia
GM: Republic of The Gambia
HM: Heard Island and McDonald Islands
PN: Pitcairn
VC: Saint Vincent and the Grenadines
GS: South Georgia and the South Sandwich Islands
UM: United States Minor Outlying Islands
BQ: Bonaire, Sint Eustatius and Saba
XK: XKK
`;

/**
 * Names that the library gives and nobody should rely on, by country: "Kongo" is either of two, "DU" and "Norfolk" are
 * other things first, "Güney Kıbrıs Rum Kesimi" is a polemic. That its Portuguese has the two Congos the wrong way round
 * is put right by the names above.
 */
export const EXCLUDED_NAMES: Readonly<Record<string, readonly string[]>> = {
  CD: ['Kongo'],
  CY: ['Güney Kıbrıs Rum Kesimi'],
  GB: ['DU'],
  NF: ['Norfolk'],
};
