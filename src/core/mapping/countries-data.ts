/** ISO 3166-1: alpha-2, alpha-3 and English name of every country, and XK (Kosovo), which NetSuite also lists. */
export const COUNTRIES = `
AF AFG Afghanistan; AX ALA Åland Islands; AL ALB Albania; DZ DZA Algeria; AS ASM American Samoa; AD AND Andorra; AO AGO Angola;
AI AIA Anguilla; AQ ATA Antarctica; AG ATG Antigua and Barbuda; AR ARG Argentina; AM ARM Armenia; AW ABW Aruba; AU AUS Australia;
AT AUT Austria; AZ AZE Azerbaijan; BS BHS Bahamas; BH BHR Bahrain; BD BGD Bangladesh; BB BRB Barbados; BY BLR Belarus; BE BEL Belgium;
BZ BLZ Belize; BJ BEN Benin; BM BMU Bermuda; BT BTN Bhutan; BO BOL Bolivia; BQ BES Caribbean Netherlands;
BA BIH Bosnia and Herzegovina; BW BWA Botswana; BV BVT Bouvet Island; BR BRA Brazil; IO IOT British Indian Ocean Territory;
BN BRN Brunei; BG BGR Bulgaria; BF BFA Burkina Faso; BI BDI Burundi; CV CPV Cape Verde; KH KHM Cambodia; CM CMR Cameroon;
CA CAN Canada; KY CYM Cayman Islands; CF CAF Central African Republic; TD TCD Chad; CL CHL Chile; CN CHN China;
CX CXR Christmas Island; CC CCK Cocos (Keeling) Islands; CO COL Colombia; KM COM Comoros; CG COG Congo;
CD COD Congo (Democratic Republic of the); CK COK Cook Islands; CR CRI Costa Rica; CI CIV Côte d'Ivoire; HR HRV Croatia; CU CUB Cuba;
CW CUW Curaçao; CY CYP Cyprus; CZ CZE Czechia; DK DNK Denmark; DJ DJI Djibouti; DM DMA Dominica; DO DOM Dominican Republic;
EC ECU Ecuador; EG EGY Egypt; SV SLV El Salvador; GQ GNQ Equatorial Guinea; ER ERI Eritrea; EE EST Estonia; SZ SWZ Eswatini;
ET ETH Ethiopia; FK FLK Falkland Islands; FO FRO Faroe Islands; FJ FJI Fiji; FI FIN Finland; FR FRA France; GF GUF French Guiana;
PF PYF French Polynesia; TF ATF French Southern Territories; GA GAB Gabon; GM GMB Gambia; GE GEO Georgia; DE DEU Germany; GH GHA Ghana;
GI GIB Gibraltar; GR GRC Greece; GL GRL Greenland; GD GRD Grenada; GP GLP Guadeloupe; GU GUM Guam; GT GTM Guatemala; GG GGY Guernsey;
GN GIN Guinea; GW GNB Guinea-Bissau; GY GUY Guyana; HT HTI Haiti; HM HMD Heard and McDonald Islands; VA VAT Vatican City;
HN HND Honduras; HK HKG Hong Kong; HU HUN Hungary; IS ISL Iceland; IN IND India; ID IDN Indonesia; IR IRN Iran; IQ IRQ Iraq;
IE IRL Ireland; IM IMN Isle of Man; IL ISR Israel; IT ITA Italy; JM JAM Jamaica; JP JPN Japan; JE JEY Jersey; JO JOR Jordan;
KZ KAZ Kazakhstan; KE KEN Kenya; KI KIR Kiribati; KP PRK North Korea; KR KOR South Korea; KW KWT Kuwait; KG KGZ Kyrgyzstan;
LA LAO Laos; LV LVA Latvia; LB LBN Lebanon; LS LSO Lesotho; LR LBR Liberia; LY LBY Libya; LI LIE Liechtenstein; LT LTU Lithuania;
LU LUX Luxembourg; MO MAC Macao; MG MDG Madagascar; MW MWI Malawi; MY MYS Malaysia; MV MDV Maldives; ML MLI Mali; MT MLT Malta;
MH MHL Marshall Islands; MQ MTQ Martinique; MR MRT Mauritania; MU MUS Mauritius; YT MYT Mayotte; MX MEX Mexico; FM FSM Micronesia;
MD MDA Moldova; MC MCO Monaco; MN MNG Mongolia; ME MNE Montenegro; MS MSR Montserrat; MA MAR Morocco; MZ MOZ Mozambique;
MM MMR Myanmar; NA NAM Namibia; NR NRU Nauru; NP NPL Nepal; NL NLD Netherlands; NC NCL New Caledonia; NZ NZL New Zealand;
NI NIC Nicaragua; NE NER Niger; NG NGA Nigeria; NU NIU Niue; NF NFK Norfolk Island; MK MKD North Macedonia;
MP MNP Northern Mariana Islands; NO NOR Norway; OM OMN Oman; PK PAK Pakistan; PW PLW Palau; PS PSE Palestine; PA PAN Panama;
PG PNG Papua New Guinea; PY PRY Paraguay; PE PER Peru; PH PHL Philippines; PN PCN Pitcairn Islands; PL POL Poland; PT PRT Portugal;
PR PRI Puerto Rico; QA QAT Qatar; RE REU Réunion; RO ROU Romania; RU RUS Russia; RW RWA Rwanda; BL BLM Saint Barthélemy;
SH SHN Saint Helena; KN KNA Saint Kitts and Nevis; LC LCA Saint Lucia; MF MAF Saint Martin; PM SPM Saint Pierre and Miquelon;
VC VCT Saint Vincent and Grenadines; WS WSM Samoa; SM SMR San Marino; ST STP São Tomé and Príncipe; SA SAU Saudi Arabia;
SN SEN Senegal; RS SRB Serbia; SC SYC Seychelles; SL SLE Sierra Leone; SG SGP Singapore; SX SXM Sint Maarten; SK SVK Slovakia;
SI SVN Slovenia; SB SLB Solomon Islands; SO SOM Somalia; ZA ZAF South Africa; GS SGS South Georgia and South Sandwich Islands;
SS SSD South Sudan; ES ESP Spain; LK LKA Sri Lanka; SD SDN Sudan; SR SUR Suriname; SJ SJM Svalbard and Jan Mayen; SE SWE Sweden;
CH CHE Switzerland; SY SYR Syria; TW TWN Taiwan; TJ TJK Tajikistan; TZ TZA Tanzania; TH THA Thailand; TL TLS Timor-Leste; TG TGO Togo;
TK TKL Tokelau; TO TON Tonga; TT TTO Trinidad and Tobago; TN TUN Tunisia; TR TUR Turkey; TM TKM Turkmenistan;
TC TCA Turks and Caicos Islands; TV TUV Tuvalu; UG UGA Uganda; UA UKR Ukraine; AE ARE United Arab Emirates; GB GBR United Kingdom;
US USA United States; UM UMI U.S. Outlying Islands; UY URY Uruguay; UZ UZB Uzbekistan; VU VUT Vanuatu; VE VEN Venezuela;
VN VNM Vietnam; VG VGB British Virgin Islands; VI VIR U.S. Virgin Islands; WF WLF Wallis and Futuna; EH ESH Western Sahara;
YE YEM Yemen; ZM ZMB Zambia; ZW ZWE Zimbabwe; XK XKX Kosovo;
`;

/** Names that people type: common, local and official ones. Only unmistakable ones; "Congo" alone is Congo (CG) as in ISO. */
export const COUNTRY_ALIASES = `
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
TW: Taiwan, Province of China / Republic of China / Chinese Taipei
JP: Nippon / Nihon / 日本
KR: Korea / Republic of Korea / Korea (Republic of) / S. Korea
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
CD: DRC / DR Congo / Democratic Republic of the Congo / Congo - Kinshasa
CG: Republic of the Congo / Congo - Brazzaville
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
