//! The states, provinces and prefectures of countries whose posts want them and whose
//! people know them from a list: what is stored of each (the code that is customary on
//! letters, or the name) and what is read.

/// The list of a country; empty where there is none.
pub fn of(country: &str) -> &'static [(&'static str, &'static str)] {
    match country {
        "AE" => AE,
        "AU" => AU,
        "BR" => BR,
        "CA" => CA,
        "ES" => ES,
        "HK" => HK,
        "IN" => IN,
        "IT" => IT,
        "JP" => JP,
        "MX" => MX,
        "MY" => MY,
        "US" => US,
        _ => &[],
    }
}

#[rustfmt::skip]
const AE: &[(&str, &str)] = &[
    ("Abu Dhabi", "Abu Dhabi (أبو ظبي)"), ("Ajman", "Ajman (عجمان)"), ("Dubai", "Dubai (دبي)"),
    ("Fujairah", "Fujairah (الفجيرة)"), ("Ras al Khaimah", "Ras al Khaimah (رأس الخيمة)"),
    ("Sharjah", "Sharjah (الشارقة)"), ("Umm al Quwain", "Umm al Quwain (أم القيوين)"),
];

#[rustfmt::skip]
const AU: &[(&str, &str)] = &[
    ("ACT", "Australian Capital Territory"), ("NSW", "New South Wales"), ("NT", "Northern Territory"),
    ("QLD", "Queensland"), ("SA", "South Australia"), ("TAS", "Tasmania"), ("VIC", "Victoria"),
    ("WA", "Western Australia"),
];

#[rustfmt::skip]
const BR: &[(&str, &str)] = &[
    ("AC", "Acre"), ("AL", "Alagoas"), ("AP", "Amapá"), ("AM", "Amazonas"), ("BA", "Bahia"), ("CE", "Ceará"),
    ("DF", "Distrito Federal"), ("ES", "Espírito Santo"), ("GO", "Goiás"), ("MA", "Maranhão"), ("MT", "Mato Grosso"),
    ("MS", "Mato Grosso do Sul"), ("MG", "Minas Gerais"), ("PA", "Pará"), ("PB", "Paraíba"), ("PR", "Paraná"),
    ("PE", "Pernambuco"), ("PI", "Piauí"), ("RJ", "Rio de Janeiro"), ("RN", "Rio Grande do Norte"),
    ("RS", "Rio Grande do Sul"), ("RO", "Rondônia"), ("RR", "Roraima"), ("SC", "Santa Catarina"), ("SP", "São Paulo"),
    ("SE", "Sergipe"), ("TO", "Tocantins"),
];

#[rustfmt::skip]
const CA: &[(&str, &str)] = &[
    ("AB", "Alberta"), ("BC", "British Columbia"), ("MB", "Manitoba"), ("NB", "New Brunswick"),
    ("NL", "Newfoundland and Labrador"), ("NT", "Northwest Territories"), ("NS", "Nova Scotia"), ("NU", "Nunavut"),
    ("ON", "Ontario"), ("PE", "Prince Edward Island"), ("QC", "Québec"), ("SK", "Saskatchewan"), ("YT", "Yukon"),
];

#[rustfmt::skip]
const ES: &[(&str, &str)] = &[
    ("A Coruña", "A Coruña"), ("Álava", "Álava"), ("Albacete", "Albacete"), ("Alicante", "Alicante"),
    ("Almería", "Almería"), ("Asturias", "Asturias"), ("Ávila", "Ávila"), ("Badajoz", "Badajoz"),
    ("Barcelona", "Barcelona"), ("Burgos", "Burgos"), ("Cáceres", "Cáceres"), ("Cádiz", "Cádiz"),
    ("Cantabria", "Cantabria"), ("Castellón", "Castellón"), ("Ceuta", "Ceuta"), ("Ciudad Real", "Ciudad Real"),
    ("Córdoba", "Córdoba"), ("Cuenca", "Cuenca"), ("Gipuzkoa", "Gipuzkoa"), ("Girona", "Girona"),
    ("Granada", "Granada"), ("Guadalajara", "Guadalajara"), ("Huelva", "Huelva"), ("Huesca", "Huesca"),
    ("Illes Balears", "Illes Balears"), ("Jaén", "Jaén"), ("La Rioja", "La Rioja"), ("Las Palmas", "Las Palmas"),
    ("León", "León"), ("Lleida", "Lleida"), ("Lugo", "Lugo"), ("Madrid", "Madrid"), ("Málaga", "Málaga"),
    ("Melilla", "Melilla"), ("Murcia", "Murcia"), ("Navarra", "Navarra"), ("Ourense", "Ourense"),
    ("Palencia", "Palencia"), ("Pontevedra", "Pontevedra"), ("Salamanca", "Salamanca"),
    ("Santa Cruz de Tenerife", "Santa Cruz de Tenerife"), ("Segovia", "Segovia"), ("Sevilla", "Sevilla"),
    ("Soria", "Soria"), ("Tarragona", "Tarragona"), ("Teruel", "Teruel"), ("Toledo", "Toledo"),
    ("Valencia", "Valencia"), ("Valladolid", "Valladolid"), ("Bizkaia", "Bizkaia"), ("Zamora", "Zamora"),
    ("Zaragoza", "Zaragoza"),
];

#[rustfmt::skip]
const HK: &[(&str, &str)] = &[
    ("Hong Kong Island", "Hong Kong Island (香港島)"), ("Kowloon", "Kowloon (九龍)"),
    ("New Territories", "New Territories (新界)"),
];

#[rustfmt::skip]
const IN: &[(&str, &str)] = &[
    ("AN", "Andaman and Nicobar Islands"), ("AP", "Andhra Pradesh"), ("AR", "Arunachal Pradesh"), ("AS", "Assam"),
    ("BR", "Bihar"), ("CH", "Chandigarh"), ("CT", "Chhattisgarh"), ("DH", "Dadra and Nagar Haveli and Daman and Diu"),
    ("DL", "Delhi"), ("GA", "Goa"), ("GJ", "Gujarat"), ("HR", "Haryana"), ("HP", "Himachal Pradesh"),
    ("JK", "Jammu and Kashmir"), ("JH", "Jharkhand"), ("KA", "Karnataka"), ("KL", "Kerala"), ("LA", "Ladakh"),
    ("LD", "Lakshadweep"), ("MP", "Madhya Pradesh"), ("MH", "Maharashtra"), ("MN", "Manipur"), ("ML", "Meghalaya"),
    ("MZ", "Mizoram"), ("NL", "Nagaland"), ("OR", "Odisha"), ("PY", "Puducherry"), ("PB", "Punjab"),
    ("RJ", "Rajasthan"), ("SK", "Sikkim"), ("TN", "Tamil Nadu"), ("TG", "Telangana"), ("TR", "Tripura"),
    ("UP", "Uttar Pradesh"), ("UT", "Uttarakhand"), ("WB", "West Bengal"),
];

#[rustfmt::skip]
const IT: &[(&str, &str)] = &[
    ("AG", "Agrigento"), ("AL", "Alessandria"), ("AN", "Ancona"), ("AO", "Aosta"), ("AR", "Arezzo"),
    ("AP", "Ascoli Piceno"), ("AT", "Asti"), ("AV", "Avellino"), ("BA", "Bari"), ("BT", "Barletta-Andria-Trani"),
    ("BL", "Belluno"), ("BN", "Benevento"), ("BG", "Bergamo"), ("BI", "Biella"), ("BO", "Bologna"), ("BZ", "Bolzano"),
    ("BS", "Brescia"), ("BR", "Brindisi"), ("CA", "Cagliari"), ("CL", "Caltanissetta"), ("CB", "Campobasso"),
    ("CE", "Caserta"), ("CT", "Catania"), ("CZ", "Catanzaro"), ("CH", "Chieti"), ("CO", "Como"), ("CS", "Cosenza"),
    ("CR", "Cremona"), ("KR", "Crotone"), ("CN", "Cuneo"), ("EN", "Enna"), ("FM", "Fermo"), ("FE", "Ferrara"),
    ("FI", "Firenze"), ("FG", "Foggia"), ("FC", "Forlì-Cesena"), ("FR", "Frosinone"), ("GE", "Genova"),
    ("GO", "Gorizia"), ("GR", "Grosseto"), ("IM", "Imperia"), ("IS", "Isernia"), ("SP", "La Spezia"),
    ("AQ", "L'Aquila"), ("LT", "Latina"), ("LE", "Lecce"), ("LC", "Lecco"), ("LI", "Livorno"), ("LO", "Lodi"),
    ("LU", "Lucca"), ("MC", "Macerata"), ("MN", "Mantova"), ("MS", "Massa-Carrara"), ("MT", "Matera"),
    ("ME", "Messina"), ("MI", "Milano"), ("MO", "Modena"), ("MB", "Monza e Brianza"), ("NA", "Napoli"),
    ("NO", "Novara"), ("NU", "Nuoro"), ("OR", "Oristano"), ("PD", "Padova"), ("PA", "Palermo"), ("PR", "Parma"),
    ("PV", "Pavia"), ("PG", "Perugia"), ("PU", "Pesaro e Urbino"), ("PE", "Pescara"), ("PC", "Piacenza"),
    ("PI", "Pisa"), ("PT", "Pistoia"), ("PN", "Pordenone"), ("PZ", "Potenza"), ("PO", "Prato"), ("RG", "Ragusa"),
    ("RA", "Ravenna"), ("RC", "Reggio Calabria"), ("RE", "Reggio Emilia"), ("RI", "Rieti"), ("RN", "Rimini"),
    ("RM", "Roma"), ("RO", "Rovigo"), ("SA", "Salerno"), ("SS", "Sassari"), ("SV", "Savona"), ("SI", "Siena"),
    ("SR", "Siracusa"), ("SO", "Sondrio"), ("SU", "Sud Sardegna"), ("TA", "Taranto"), ("TE", "Teramo"),
    ("TR", "Terni"), ("TO", "Torino"), ("TP", "Trapani"), ("TN", "Trento"), ("TV", "Treviso"), ("TS", "Trieste"),
    ("UD", "Udine"), ("VA", "Varese"), ("VE", "Venezia"), ("VB", "Verbano-Cusio-Ossola"), ("VC", "Vercelli"),
    ("VR", "Verona"), ("VV", "Vibo Valentia"), ("VI", "Vicenza"), ("VT", "Viterbo"),
];

#[rustfmt::skip]
const JP: &[(&str, &str)] = &[
    ("北海道", "北海道 (Hokkaido)"), ("青森県", "青森県 (Aomori)"), ("岩手県", "岩手県 (Iwate)"), ("宮城県", "宮城県 (Miyagi)"),
    ("秋田県", "秋田県 (Akita)"), ("山形県", "山形県 (Yamagata)"), ("福島県", "福島県 (Fukushima)"), ("茨城県", "茨城県 (Ibaraki)"),
    ("栃木県", "栃木県 (Tochigi)"), ("群馬県", "群馬県 (Gunma)"), ("埼玉県", "埼玉県 (Saitama)"), ("千葉県", "千葉県 (Chiba)"),
    ("東京都", "東京都 (Tokyo)"), ("神奈川県", "神奈川県 (Kanagawa)"), ("新潟県", "新潟県 (Niigata)"), ("富山県", "富山県 (Toyama)"),
    ("石川県", "石川県 (Ishikawa)"), ("福井県", "福井県 (Fukui)"), ("山梨県", "山梨県 (Yamanashi)"), ("長野県", "長野県 (Nagano)"),
    ("岐阜県", "岐阜県 (Gifu)"), ("静岡県", "静岡県 (Shizuoka)"), ("愛知県", "愛知県 (Aichi)"), ("三重県", "三重県 (Mie)"),
    ("滋賀県", "滋賀県 (Shiga)"), ("京都府", "京都府 (Kyoto)"), ("大阪府", "大阪府 (Osaka)"), ("兵庫県", "兵庫県 (Hyogo)"),
    ("奈良県", "奈良県 (Nara)"), ("和歌山県", "和歌山県 (Wakayama)"), ("鳥取県", "鳥取県 (Tottori)"), ("島根県", "島根県 (Shimane)"),
    ("岡山県", "岡山県 (Okayama)"), ("広島県", "広島県 (Hiroshima)"), ("山口県", "山口県 (Yamaguchi)"), ("徳島県", "徳島県 (Tokushima)"),
    ("香川県", "香川県 (Kagawa)"), ("愛媛県", "愛媛県 (Ehime)"), ("高知県", "高知県 (Kochi)"), ("福岡県", "福岡県 (Fukuoka)"),
    ("佐賀県", "佐賀県 (Saga)"), ("長崎県", "長崎県 (Nagasaki)"), ("熊本県", "熊本県 (Kumamoto)"), ("大分県", "大分県 (Oita)"),
    ("宮崎県", "宮崎県 (Miyazaki)"), ("鹿児島県", "鹿児島県 (Kagoshima)"), ("沖縄県", "沖縄県 (Okinawa)"),
];

#[rustfmt::skip]
const MX: &[(&str, &str)] = &[
    ("AGS", "Aguascalientes"), ("BC", "Baja California"), ("BCS", "Baja California Sur"), ("CAM", "Campeche"),
    ("CHIS", "Chiapas"), ("CHIH", "Chihuahua"), ("CDMX", "Ciudad de México"), ("COAH", "Coahuila"), ("COL", "Colima"),
    ("DGO", "Durango"), ("MEX", "Estado de México"), ("GTO", "Guanajuato"), ("GRO", "Guerrero"), ("HGO", "Hidalgo"),
    ("JAL", "Jalisco"), ("MICH", "Michoacán"), ("MOR", "Morelos"), ("NAY", "Nayarit"), ("NL", "Nuevo León"),
    ("OAX", "Oaxaca"), ("PUE", "Puebla"), ("QRO", "Querétaro"), ("QROO", "Quintana Roo"), ("SLP", "San Luis Potosí"),
    ("SIN", "Sinaloa"), ("SON", "Sonora"), ("TAB", "Tabasco"), ("TAMPS", "Tamaulipas"), ("TLAX", "Tlaxcala"),
    ("VER", "Veracruz"), ("YUC", "Yucatán"), ("ZAC", "Zacatecas"),
];

#[rustfmt::skip]
const MY: &[(&str, &str)] = &[
    ("Johor", "Johor"), ("Kedah", "Kedah"), ("Kelantan", "Kelantan"), ("Kuala Lumpur", "Kuala Lumpur"),
    ("Labuan", "Labuan"), ("Melaka", "Melaka"), ("Negeri Sembilan", "Negeri Sembilan"), ("Pahang", "Pahang"),
    ("Penang", "Penang"), ("Perak", "Perak"), ("Perlis", "Perlis"), ("Putrajaya", "Putrajaya"), ("Sabah", "Sabah"),
    ("Sarawak", "Sarawak"), ("Selangor", "Selangor"), ("Terengganu", "Terengganu"),
];

#[rustfmt::skip]
const US: &[(&str, &str)] = &[
    ("AL", "Alabama"), ("AK", "Alaska"), ("AZ", "Arizona"), ("AR", "Arkansas"), ("CA", "California"),
    ("CO", "Colorado"), ("CT", "Connecticut"), ("DE", "Delaware"), ("DC", "District of Columbia"), ("FL", "Florida"),
    ("GA", "Georgia"), ("HI", "Hawaii"), ("ID", "Idaho"), ("IL", "Illinois"), ("IN", "Indiana"), ("IA", "Iowa"),
    ("KS", "Kansas"), ("KY", "Kentucky"), ("LA", "Louisiana"), ("ME", "Maine"), ("MD", "Maryland"),
    ("MA", "Massachusetts"), ("MI", "Michigan"), ("MN", "Minnesota"), ("MS", "Mississippi"), ("MO", "Missouri"),
    ("MT", "Montana"), ("NE", "Nebraska"), ("NV", "Nevada"), ("NH", "New Hampshire"), ("NJ", "New Jersey"),
    ("NM", "New Mexico"), ("NY", "New York"), ("NC", "North Carolina"), ("ND", "North Dakota"), ("OH", "Ohio"),
    ("OK", "Oklahoma"), ("OR", "Oregon"), ("PA", "Pennsylvania"), ("RI", "Rhode Island"), ("SC", "South Carolina"),
    ("SD", "South Dakota"), ("TN", "Tennessee"), ("TX", "Texas"), ("UT", "Utah"), ("VT", "Vermont"),
    ("VA", "Virginia"), ("WA", "Washington"), ("WV", "West Virginia"), ("WI", "Wisconsin"), ("WY", "Wyoming"),
    ("AS", "American Samoa"), ("GU", "Guam"), ("MP", "Northern Mariana Islands"), ("PR", "Puerto Rico"),
    ("VI", "U.S. Virgin Islands"), ("AA", "Armed Forces Americas"), ("AE", "Armed Forces Europe"),
    ("AP", "Armed Forces Pacific"),
];

/// What is stored of the part that somebody means by a code or a name, in any case.
pub fn meant(country: &str, text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    let plain = |label: &str| label.split(" (").next().unwrap_or(label).to_lowercase();
    let inner = |label: &str| label.split(" (").nth(1).map(|rest| rest.trim_end_matches(')').to_lowercase());
    let is = |(stored, label): &&(&'static str, &'static str)| {
        stored.to_lowercase() == text
            || label.to_lowercase() == text
            || plain(label) == text
            || inner(label).is_some_and(|inner| inner == text)
    };
    of(country).iter().find(is).map(|(stored, _)| *stored)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_whole_and_name_nothing_twice() {
        for (country, count) in [
            ("AE", 7),
            ("AU", 8),
            ("BR", 27),
            ("CA", 13),
            ("ES", 52),
            ("HK", 3),
            ("IN", 36),
            ("IT", 107),
            ("JP", 47),
            ("MX", 32),
            ("MY", 16),
            ("US", 59),
        ] {
            let list = of(country);
            assert_eq!(list.len(), count, "{country}");
            for (at, (stored, label)) in list.iter().enumerate() {
                assert!(list.iter().skip(at + 1).all(|other| other.0 != *stored && other.1 != *label), "{stored}");
            }
        }
    }

    #[test]
    fn a_part_is_known_by_its_code_and_by_its_names() {
        for (country, text, stored) in [
            ("US", "California", Some("CA")),
            ("US", "ca", Some("CA")),
            ("JP", "tokyo", Some("東京都")),
            ("JP", "東京都", Some("東京都")),
            ("AE", "دبي", Some("Dubai")),
            ("AE", "DUBAI", Some("Dubai")),
            ("BR", "são paulo", Some("SP")),
            ("US", "Bavaria", None),
            ("DE", "Bayern", None),
        ] {
            assert_eq!(meant(country, text), stored, "{country} {text}");
        }
    }
}
