/** A business language: what companies call their trade, and how streets are written (`#` is the house number). */
export interface TongueWords {
  trades: string[];
  streets: string[];
}

const words = (text: string): string[] => text.split('; ');

export const TONGUES = {
  english: {
    trades: words(
      'Logistics; Robotics; Dental Care; Architects; Coffee Roasters; Marine Supply; Software; Analytics; Landscaping; Foods; Aerospace; Printing; Textiles; Medical Devices; Legal Advisers; Furniture; Brewing; Energy; Packaging; Staffing; Design Studio; Insurance Brokers; Auto Parts; Publishing',
    ),
    streets: words(
      '# Main Street; # Oak Avenue; # Market Street; # Park Road; # Station Road; # Commerce Drive; # Mill Lane; # King Street',
    ),
  },
  german: {
    trades: words(
      'Maschinenbau; Logistik; Elektrotechnik; Werkzeuge; Druckerei; Medizintechnik; Brauerei; Möbel; Verlag; Feinkost; Antriebstechnik; Solartechnik',
    ),
    streets: words('Hauptstraße #; Bahnhofstraße #; Gartenweg #; Industriestraße #; Schillerplatz #; Lindenallee #'),
  },
  french: {
    trades: words('Conseil; Pâtisserie; Transports; Cosmétiques; Ingénierie; Vins; Éditions; Textiles; Optique; Traiteur'),
    streets: words('# rue de la République; # avenue Victor Hugo; # boulevard Voltaire; # quai des Tanneurs; # place du Marché'),
  },
  italian: {
    trades: words('Ceramiche; Arredamenti; Macchine; Calzature; Caffè; Vini; Logistica; Tessuti; Ottica'),
    streets: words('Via Roma #; Corso Garibaldi #; Via Dante #; Piazza Cavour #'),
  },
  spanish: {
    trades: words('Alimentos; Construcciones; Textil; Energía; Muebles; Transportes; Vinos; Ingeniería; Señalización; Diseño'),
    streets: words('Calle Mayor #; Avenida de la Libertad #; Paseo del Río #; Calle Colón #'),
  },
  portuguese: {
    trades: words('Cortiças; Tecnologia; Calçados; Engenharia; Cafés; Turismo; Alimentos; Iluminação'),
    streets: words('Rua das Flores #; Avenida Central #; Rua São João #; Travessa do Porto #'),
  },
  dutch: {
    trades: words('Bloemen; Logistiek; Scheepsbouw; Zuivel; Techniek; Advies; Verpakkingen; Machines'),
    streets: words('Dorpsstraat #; Stationsplein #; Kerkstraat #; Havenweg #'),
  },
  nordic: {
    trades: words('Marine; Robotics; Design; Timber; Energy; Instruments; Shipping; Software; Acoustics; Knitwear'),
    streets: words('Storgatan #; Kirkegata #; Havnegade #; Parkveien #'),
  },
  international: {
    trades: words('Engineering; Electronics; Foods; Textiles; Software; Shipping; Ceramics; Pharma; Plastics; Travel; Machinery; Optics'),
    streets: words('# Central Avenue; # Harbour Road; # Liberty Square; # Industrial Zone; # University Street'),
  },
} satisfies Record<string, TongueWords>;

export type Tongue = keyof typeof TONGUES;
