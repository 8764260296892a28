const shortNames = (list: string): ReadonlySet<string> => new Set(list.split(';').map((name) => name.trim()));

/**
 * Short names of the states that NetSuite ships, by country; an address takes no others unless the account allows free-form
 * states. The help names no country (section_N253697, chapter_N3784994): these seven are the rows of the SuiteQL table `state`
 * in an account dump that the NFT library of Explore Consulting publishes. What an account adds under Setup > Company > States is not emulated.
 */
export const STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  US: shortNames(`
    AL;AK;AZ;AR;CA;CO;CT;DE;DC;FL;GA;HI;ID;IL;IN;IA;KS;KY;LA;ME;MD;MA;MI;MN;MS;MO;MT;NE;NV;NH;NJ;NM;NY;NC;ND;OH;OK;OR;PA;PR;
    RI;SC;SD;TN;TX;UT;VT;VA;WA;WV;WI;WY;AA;AE;AP`),
  CA: shortNames(`AB;BC;MB;NB;NL;NS;NT;NU;ON;PE;QC;SK;YT`),
  AU: shortNames(`ACT;NSW;NT;QLD;SA;TAS;VIC;WA`),
  MX: shortNames(`
    AGS;BC;BCS;CAM;CHIS;CHIH;COAH;COL;CDMX;DGO;GTO;GRO;HGO;JAL;MEX;MICH;MOR;NAY;NL;OAX;PUE;QRO;QROO;SLP;SIN;SON;TAB;TAMPS;
    TLAX;VER;YUC;ZAC`),
  GB: shortNames(`
    Aberdeenshire;Angus;Argyll;Avon;Ayrshire;Banffshire;Beds.;Berks.;Berwickshire;Bucks.;Caithness;Cambs.;Ches.;
    Clackmannanshire;Cleveland;Clwyd;Cornwall;Co Antrim;Co Armagh;Co Down;Co Fermanagh;Co Londonderry;Co Tyrone;Cumbria;
    Derbys.;Devon;Dorset;Dumfriesshire;Dunbartonshire;Durham;Dyfed;E Sussex;E Lothian;Essex;Fife;Gloucs.;London;Gwent;
    Gwynedd;Hants.;Hereford;Herts.;Inverness-shire;Isle of Arran;Isle of Barra;Isle of Benbecula;Isle of Bute;Isle of Canna;
    Isle of Coll;Isle of Colonsay;Isle of Cumbrae;Isle of Eigg;Isle of Gigha;Isle of Harris;Isle of Islay;Isle of Iona;
    Isle of Jura;Isle of Lewis;Isle of Mull;Isle of North Uist;Isle of Rum;Isle of Scalpay;Isle of Skye;Isle of South Uist;
    Isle of Tiree;Isle of Wight;Kent;Kincardineshire;Kinross-shire;Kirkcudbrightshire;Lanarkshire;Lancs.;Leics.;Lincs.;
    Merseyside;M Glam;Mid Lothian;Middx.;Morayshire;Nairnshire;Norfolk;N Humberside;N Yorkshire;Northants.;Northumberland;
    Notts.;Oxon.;Peeblesshire;Perthshire;Powys;Renfrewshire;Ross-shire;Roxburghshire;Shrops;Selkirkshire;Somt.;S Glam;
    S Humberside;S Yorkshire;Staffs.;Stirlingshire;Suffolk;Surrey;Sutherland;Tyne & Wear;Warks;W Glam;W Lothian;W Midlands;
    W Sussex;W Yorkshire;Wigtownshire;Wilts;Worcs`),
  CN: shortNames(`
    黑龙江省;吉林省;辽宁省;内蒙古;甘肃省;宁夏回族自治区;新疆维吾尔族自治区;青海省;河北省;河南省;山东省;山西省;陕西省;江苏省;浙江省;安徽省;福建省;湖北省;湖南省;四川省;贵州省;江西省;广东省;广西壮族自治区;云南省;海南省;
    西藏藏族自治区;北京市;上海市;天津市;重庆市`),
  JP: shortNames(`
    北海道;青森県;岩手県;宮城県;秋田県;山形県;福島県;茨城県;栃木県;群馬県;埼玉県;千葉県;東京都;神奈川県;新潟県;富山県;石川県;福井県;山梨県;長野県;岐阜県;静岡県;愛知県;三重県;滋賀県;京都府;大阪府;兵庫県;奈良県;
    和歌山県;鳥取県;島根県;岡山県;広島県;山口県;徳島県;香川県;愛媛県;高知県;福岡県;佐賀県;長崎県;熊本県;大分県;宮崎県;鹿児島県;沖縄県`),
};
