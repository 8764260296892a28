/**
 * The states that NetSuite ships and checks an address against, unless the account allows free-form states (help:
 * section_N253697, chapter_N3784994). The help names no country; these seven are what SuiteQL `SELECT * FROM state` gives
 * in an account (published by the NFT library of Explore Consulting). Each entry: short name, which is what the field
 * takes, then `=` full name, where they differ, then other names that people type. An account may add states of its own.
 */
export const STATES: Readonly<Record<string, string>> = {
  US: `AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;DE=Delaware;
DC=District of Columbia=Washington DC=Washington D C;FL=Florida;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;
KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland;MA=Massachusetts=Mass;MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;MT=Montana;
NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;ND=North Dakota;OH=Ohio;OK=Oklahoma;
OR=Oregon;PA=Pennsylvania;PR=Puerto Rico;RI=Rhode Island;SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;
VA=Virginia;WA=Washington;WV=West Virginia;WI=Wisconsin;WY=Wyoming;AA=Armed Forces Americas;AE=Armed Forces Europe;AP=Armed Forces Pacific`,
  CA: `AB=Alberta;BC=British Columbia;MB=Manitoba;NB=New Brunswick;NL=Newfoundland=Newfoundland and Labrador=Labrador=NF;NS=Nova Scotia;
NT=Northwest Territories;NU=Nunavut;ON=Ontario=Ont;PE=Prince Edward Island=PEI;QC=Quebec=PQ;SK=Saskatchewan;YT=Yukon=Yukon Territory`,
  AU: `ACT=Australian Capital Territory;NSW=New South Wales;NT=Northern Territory;QLD=Queensland;SA=South Australia;TAS=Tasmania;
VIC=Victoria;WA=Western Australia`,
  // BCN and DF are there still, marked obsolete.
  MX: `AGS=Aguascalientes;BC=Baja California=Baja California Norte=BCN;BCS=Baja California Sur;CAM=Campeche;CHIS=Chiapas;CHIH=Chihuahua;
COAH=Coahuila=Coahuila de Zaragoza;COL=Colima;CDMX=Mexico City=Ciudad de México=Distrito Federal=DF;DGO=Durango;GTO=Guanajuato;GRO=Guerrero;
HGO=Hidalgo;JAL=Jalisco;MEX=México (Estado de)=Estado de México=México;MICH=Michoacán=Michoacán de Ocampo;MOR=Morelos;NAY=Nayarit;
NL=Nuevo León;OAX=Oaxaca;PUE=Puebla;QRO=Querétaro;QROO=Quintana Roo;SLP=San Luis Potosí;SIN=Sinaloa;SON=Sonora;TAB=Tabasco;TAMPS=Tamaulipas;
TLAX=Tlaxcala;VER=Veracruz=Veracruz de Ignacio de la Llave;YUC=Yucatán;ZAC=Zacatecas`,
  GB: `Aberdeenshire;Angus;Argyll;Avon;Ayrshire;Banffshire;Beds.=Bedfordshire;Berks.=Berkshire;Berwickshire;Bucks.=Buckinghamshire;
Caithness;Cambs.=Cambridgeshire;Ches.=Cheshire;Clackmannanshire;Cleveland;Clwyd;Cornwall;Co Antrim=County Antrim=Antrim;
Co Armagh=County Armagh=Armagh;Co Down=County Down=Down;Co Fermanagh=County Fermanagh=Fermanagh;Co Londonderry=County Londonderry=Londonderry;
Co Tyrone=County Tyrone=Tyrone;Cumbria;Derbys.=Derbyshire;Devon;Dorset;Dumfriesshire;Dunbartonshire;Durham=County Durham=Co Durham;Dyfed;
E Sussex=East Sussex;E Lothian=East Lothian;Essex;Fife;Gloucs.=Gloucestershire=Glos;London=Greater London;Gwent;Gwynedd;
Hants.=Hampshire;Hereford=Herefordshire;Herts.=Hertfordshire;Inverness-shire;Isle of Arran;Isle of Barra;Isle of Benbecula;Isle of Bute;
Isle of Canna;Isle of Coll;Isle of Colonsay;Isle of Cumbrae;Isle of Eigg;Isle of Gigha;Isle of Harris;Isle of Islay;Isle of Iona;
Isle of Jura;Isle of Lewis;Isle of Mull;Isle of North Uist;Isle of Rum;Isle of Scalpay;Isle of Skye;Isle of South Uist;Isle of Tiree;
Isle of Wight;Kent;Kincardineshire;Kinross-shire;Kirkcudbrightshire;Lanarkshire;Lancs.=Lancashire;Leics.=Leicestershire;
Lincs.=Lincolnshire;Merseyside;M Glam=Mid Glamorgan;Mid Lothian=Midlothian;Middx.=Middlesex;Morayshire;Nairnshire;Norfolk;
N Humberside=North Humberside;N Yorkshire=North Yorkshire;Northants.=Northamptonshire;Northumberland;Notts.=Nottinghamshire;
Oxon.=Oxfordshire;Peeblesshire;Perthshire;Powys;Renfrewshire;Ross-shire;Roxburghshire;Shrops=Shropshire;Selkirkshire;Somt.=Somerset;
S Glam=South Glamorgan;S Humberside=South Humberside;S Yorkshire=South Yorkshire;Staffs.=Staffordshire;Stirlingshire;Suffolk;Surrey;
Sutherland;Tyne & Wear=Tyne and Wear;Warks=Warwickshire;W Glam=West Glamorgan;W Lothian=West Lothian;W Midlands=West Midlands;
W Sussex=West Sussex;W Yorkshire=West Yorkshire;Wigtownshire;Wilts=Wiltshire;Worcs=Worcestershire`,
  CN: `黑龙江省=Heilongjiang Province=Heilongjiang;吉林省=Jilin Province=Jilin;辽宁省=Liaoning Province=Liaoning;
内蒙古=Neimenggu A. R.=Neimenggu=Inner Mongolia=内蒙古自治区;甘肃省=Gansu Province=Gansu;宁夏回族自治区=Ningxia A. R.=Ningxia=宁夏;
新疆维吾尔族自治区=Xinjiang A. R.=Xinjiang=新疆=新疆维吾尔自治区;青海省=Qinghai Province=Qinghai;河北省=Hebei Province=Hebei;
河南省=Henan Province=Henan;山东省=Shandong Province=Shandong;山西省=Shanxi Province=Shanxi;陕西省=Shaanxi Province=Shaanxi;
江苏省=Jiangsu Province=Jiangsu;浙江省=Zhejiang Province=Zhejiang;安徽省=Anhui Province=Anhui;福建省=Fujian Province=Fujian;
湖北省=Hubei Province=Hubei;湖南省=Hunan Province=Hunan;四川省=Sichuan Province=Sichuan;贵州省=Guizhou Province=Guizhou;
江西省=Jiangxi Province=Jiangxi;广东省=Guangdong Province=Guangdong;广西壮族自治区=Guangxi A. R.=Guangxi=广西;云南省=Yunnan Province=Yunnan;
海南省=Hainan Province=Hainan;西藏藏族自治区=Xizang A. R.=Xizang=Tibet=西藏=西藏自治区;北京市=Beijing=北京;上海市=Shanghai=上海;
天津市=Tianjin=天津;重庆市=Chongqing=重庆`,
  JP: `北海道=Hokkaidō;青森県=Aomori;岩手県=Iwate;宮城県=Miyagi;秋田県=Akita;山形県=Yamagata;福島県=Fukushima;茨城県=Ibaraki;栃木県=Tochigi;
群馬県=Gunma;埼玉県=Saitama;千葉県=Chiba;東京都=Tokyo;神奈川県=Kanagawa;新潟県=Niigata;富山県=Toyama;石川県=Ishikawa;福井県=Fukui;
山梨県=Yamanashi;長野県=Nagano;岐阜県=Gifu;静岡県=Shizuoka;愛知県=Aichi;三重県=Mie;滋賀県=Shiga;京都府=Kyoto;大阪府=Osaka;兵庫県=Hyōgo;
奈良県=Nara;和歌山県=Wakayama;鳥取県=Tottori;島根県=Shimane;岡山県=Okayama;広島県=Hiroshima;山口県=Yamaguchi;徳島県=Tokushima;香川県=Kagawa;
愛媛県=Ehime;高知県=Kochi;福岡県=Fukuoka;佐賀県=Saga;長崎県=Nagasaki;熊本県=Kumamoto;大分県=Ōita;宮崎県=Miyazaki;鹿児島県=Kagoshima;
沖縄県=Okinawa`,
};
