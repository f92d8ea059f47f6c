//! Invented names: schools, boards, wijken, people who fill in. Out: lists. Must not know: how they are dealt out.
//!
//! Nothing here is meant to be a real school, board or person.

/// A board (bevoegd gezag) with what its schools are called and how it keeps its files.
pub(crate) struct BoardName {
    /// Number (bevoegd_gezag_nummer): 9xxxx, a range of its own for invented boards.
    pub number: &'static str,
    /// Name.
    pub name: &'static str,
    /// Stem of its answer files.
    pub stem: &'static str,
    /// Word in front of some of its school names; empty: none.
    pub prefix: &'static str,
    /// How far its schools are from the city's mean, in latent units.
    pub effect: f64,
}

/// The ten boards, in the order of the counts in `city`.
pub(crate) const BOARDS: [BoardName; 10] = [
    board("90101", "Stichting Openbaar Onderwijs Voorbeeldstad", "openbaar", "Obs", -0.08),
    board("90214", "Stichting De Brede Waaier", "brede-waaier", "Kindcentrum", 0.18),
    board("90333", "Stichting Christelijk Onderwijs Dijk en Polder", "dijk-en-polder", "Cbs", 0.05),
    board("90427", "Stichting Katholieke Scholen Het Lichtbaken", "lichtbaken", "Basisschool", -0.3),
    board("90518", "Stichting Samen Wijs van Vier tot Achttien", "samen-wijs", "", 0.3),
    board("90642", "Stichting Voortgezet Onderwijs De Nieuwe Horizonten", "nieuwe-horizonten", "", -0.05),
    board("90755", "Stichting Speciaal Onderwijs De Brug naar Morgen", "brug-naar-morgen", "", 0.2),
    board("90860", "Stichting Vernieuwend Onderwijs Eigen Tempo", "eigen-tempo", "Jenaplanschool", -0.15),
    board("90911", "Vereniging Montessorischool De Verwondering", "verwondering", "", 0.25),
    board("90978", "Vereniging Vrij College Voorbeeldstad", "vrij-college", "", -0.25),
];

const fn board(
    number: &'static str,
    name: &'static str,
    stem: &'static str,
    prefix: &'static str,
    effect: f64,
) -> BoardName {
    BoardName { number, name, stem, prefix, effect }
}

/// The ten wijken: name, stadsdeel, number of PO schools and how far they are from the city's mean.
pub(crate) const DISTRICTS: [(&str, &str, usize, f64); 10] = [
    ("Vlinderwijk", "Stad Oost", 10, 0.1),
    ("Sterrenwijk", "Stad Oost", 8, -0.3),
    ("Lindewijk", "Stad Oost", 9, 0.15),
    ("Sluiswijk", "Stad West", 11, -0.05),
    ("Windwijk", "Stad West", 7, 0.2),
    ("Havenkwartier", "Haven-Poort-Hout", 9, -0.2),
    ("Poortwijk", "Haven-Poort-Hout", 8, 0.05),
    ("Houtland", "Haven-Poort-Hout", 3, -0.1),
    ("Eilandenwijk", "Buiten", 8, 0.12),
    ("Rietwijk", "Buiten", 5, -0.15),
];

/// Names of basisscholen (bao); more than the city needs, so that the national set can go round.
#[rustfmt::skip]
pub(crate) const PRIMARY: [&str; 84] = [
    "De Zilverreiger", "Het Kompas", "De Kantelaar", "De Wilgenroos", "Het Sterrenschip", "De Notenkraker", "De Vuurvlieg",
    "Het Klaverveld", "De Waterspiegel", "De Bruggenbouwer", "De Wolkenwagen", "Het Zonneveld", "De Papegaaiduiker", "De Hooiberg",
    "Het Vlechtwerk", "De Driemaster", "De Boomhut", "Het Tandrad", "De Ontdekkingsreis", "De Libellevijver", "Het Windorgel",
    "De Zandloper", "De Lantaarn", "Het Speelschip", "De Kastanjeboom", "De Zeepbel", "Het Wolkenveld", "De Trapgevel",
    "De IJsduiker", "Het Mozaïek", "De Krekelhof", "De Vliegerkamp", "Het Roerdomppad", "De Letterfabriek", "De Stapsteen",
    "Het Vogelnest", "De Tovertuin", "De Waterlelie", "Het Kristal", "De Wervelwind", "De Pijlstaart", "Het Anker van Morgen",
    "De Bonte Egel", "De Sterappel", "Het Hoge Riet", "De Zonnewijzer", "De Blauwe Muur", "Het Palet", "De Veldleeuwerik",
    "De Schatkaart", "Het Houten Paard", "De Vijf Schelpen", "De Groene Kikker", "Het Draaiorgel", "De Glazen Bol",
    "De Wonderboom", "Het Krijtbord", "De Meerkoet", "De Dageraad", "Het Avontuur", "De Springplank", "De Rode Ballon",
    "Het Getij", "De Hazelaar", "De Zeven Zeilen", "Het Atelier", "De Buitenkans", "De Korenmolen", "Het Prisma",
    "De Oeverzwaluw", "De Karavaan", "Het Kwartet", "De Grote Beer", "De Kleine Kapitein", "Het Landhuis", "De Vuurtoren",
    "De Appelgaard", "Het Zoeklicht", "De Beverburcht", "De Stadstuin", "Het Tweede Huis", "De Waterkers", "De Zevensprong",
    "Het Luchtkasteel",
];

/// Names of the other kinds in PO: four sbo, two so.
pub(crate) const SPECIAL_PRIMARY: [&str; 6] = [
    "SBO De Schakelaar",
    "SBO Het Tussenland",
    "SBO De Steltloper",
    "SBO De Warme Wind",
    "SO De Klimwand",
    "SO Het Stille Water",
];

/// Names of vo schools.
pub(crate) const SECONDARY: [&str; 12] = [
    "College De Horizon",
    "Lyceum Het Noorderlicht",
    "Het Baken van de Polder",
    "Vakcollege De Werkplaats",
    "Scholengemeenschap De Meander",
    "College Het Kruispunt",
    "Mavo De Nieuwe Kade",
    "Lyceum De Zuiderzon",
    "Technasium Het Vliegwiel",
    "College De Steiger",
    "Havo-vwo De Vrije Golf",
    "Vrij College Voorbeeldstad",
];

/// Names of pro and vso schools: four pro, three vso.
pub(crate) const SPECIAL_SECONDARY: [&str; 7] = [
    "Praktijkschool De Gereedschapskist",
    "Praktijkschool Het Vakhuis",
    "Praktijkschool De Loods",
    "Praktijkcollege De Eerste Stap",
    "VSO De Overkant",
    "VSO Het Stuurwiel",
    "VSO De Verbinding",
];

/// The site that two schools merge into: a name that is hard to fit in.
pub(crate) const FUSION: &str =
    "Brede Buurtschool en Integraal Kindcentrum De Koperwiek en Het Morgenlicht aan de Lange Kromme Vaart";

/// Surnames of those who fill in.
#[rustfmt::skip]
pub(crate) const SURNAMES: [&str; 24] = [
    "van der Zandt", "Kruidenier", "de Wagenaar", "El Hadji", "Pinas", "van Oeverlant", "Boterbloem", "Yildirim", "Hoogewind",
    "de Rietdekker", "Salomons", "ter Hazelaar", "Ouazzani", "Molenschot", "van Zilverberg", "Klaasvaker", "Nandoe", "de Turfsteker",
    "Bakkerveld", "Wuijts", "van den Elsbroek", "Roodhart", "Karaca", "Veenman",
];

/// Explanations (toelichtingen) by level, 1 to 4.
pub(crate) const NOTES: [&[&str]; 4] = [
    &[
        "Hier zijn we nog niet aan toegekomen.",
        "Door wisselingen in het team blijven liggen; staat nu in het jaarplan.",
        "We hebben hier geen vaste werkwijze voor.",
        "Begroot op € 1.200, maar nog geen besluit genomen.",
        "Geen ruimte in het gebouw; we zoeken met de gemeente naar een oplossing.",
        "Niet gelukt wegens ziekte van de begeleider.",
    ],
    &[
        "Werkgroep is gestart, in juni leggen we het voor aan het team.",
        "In de onderbouw wel, in de bovenbouw nog niet.",
        "Gebeurt, maar staat nergens op papier.",
        "Verschilt per groep; we maken dit jaar één afspraak.",
        "Eerste studiemoment is geweest, tweede volgt in maart.",
        "We willen hierbij graag hulp van het samenwerkingsverband.",
    ],
    &[
        "Vaste afspraak in de jaarkalender.",
        "Zie schoolgids, hoofdstuk 4 (‘Zorg en begeleiding’).",
        "Loopt goed; we kijken in juni of het zo blijft.",
        "Sinds dit schooljaar in alle groepen.",
        "Samen met een andere school in de wijk geregeld.",
    ],
    &[
        "Andere scholen komen hiervoor bij ons kijken.",
        "Al jaren zo, en elk jaar geëvalueerd met ouders.",
        "Hele team geschoold, nieuwe collega's in hun eerste maand.",
        "Dit is onze kracht; we delen de aanpak graag.",
    ],
];
