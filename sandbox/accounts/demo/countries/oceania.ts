import { country, type Country } from './country';

export const OCEANIA: Country[] = [
  country({
    codes: 'AU AUS',
    name: 'Australia',
    currency: 'AUD',
    tongue: 'english',
    weight: 4,
    phones: '+61 2 5550 ####; (03) 5550 ####; +61 7 5550 ####',
    legalForms: 'Pty Ltd; Ltd',
    founders: 'Wattle; Southern Cross; Billabong Creek; Murray River; Eucalypt; Kookaburra; Great Barrier; Harbour City',
    given: 'Jack; Matilda; Lachlan; Ruby; Angus',
    family: 'Mitchell; Kelly; Robinson; Papadopoulos; Nguyen',
    cities: 'Sydney/NSW/2000; Melbourne/VIC/3000; Brisbane/QLD/4000; Perth/WA/6000; Darwin/NT/0800; Hobart/TAS/7000',
  }),
  country({
    codes: 'NZ NZL',
    name: 'New Zealand',
    currency: 'AUD',
    tongue: 'english',
    weight: 2,
    phones: '+64 9 ### ####; +64 4 ### ####',
    legalForms: 'Limited; Ltd',
    founders: 'Kauri; Aotea; Milford; Pōhutukawa; Waikato',
    given: 'Aroha; Tāne; Hannah; Finn',
    family: 'Ngata; Wilson; Te Kanawa; Fraser',
    cities: 'Auckland/1010; Wellington/6011; Christchurch/8011',
  }),
];
