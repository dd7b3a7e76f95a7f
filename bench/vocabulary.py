"""The words that generated content is made of. Every name is coined; none is an organisation's."""

LANGUAGES = ("sv", "en")

BEGINNINGS = (
    "Ängel Äpple Ärla Älv Åker Ås Ål Öd Örn Öre Östra Al Asp Berg Björk Blå Bok Dal Ek Fjäll Fors Gran Gräs "
    "Grön Hag Hav Hed Holm Häll Is Järn Kalk Klöver Kråk Kvarn Lind Ljung Lund Lå Lö Malm Mar Mjöl Mård Mås "
    "Norr Nä Ra Ros Råå Röd Sand Sil Sjö Skär Sol Stor Strand Sv Svan Sä Sö Tall Torn Tå Ull Ut Vass Vik Vind "
    "Väst Yx"
).split()
ENDINGS = (
    "aberg adal afors aholm aryd askog astrand avik elund eås ekulla emark enäs eröd estad eskär etorp evång "
    "hamra hult höj inge ista köp lycka lösa myra nöre osäter ränna sala sjöa stigen svala sätra tofta tuna "
    "unda vallen vinge växa"
).split()
TRADES = (
    ("Energi", "Energy"),
    ("Teknik", "Technology"),
    ("Bygg", "Construction"),
    ("Vatten", "Water"),
    ("Hälsa", "Health"),
    ("Logistik", "Logistics"),
    ("Mjukvara", "Software"),
    ("Miljö", "Environment"),
    ("Utbildning", "Education"),
    ("Forskning", "Research"),
    ("Livsmedel", "Food"),
    ("Sjöfart", "Shipping"),
    ("Arkitektur", "Architecture"),
    ("Återbruk", "Reuse"),
    ("Säkerhet", "Security"),
    ("Rörlighet", "Mobility"),
)
GATHERINGS = (
    ("Frukost", "Breakfast"),
    ("Verkstad", "Workshop"),
    ("Öppet hus", "Open house"),
    ("Visning", "Guided tour"),
    ("Föreläsning", "Talk"),
    ("Nätverksträff", "Network meeting"),
    ("Utställning", "Exhibition"),
    ("Familjedag", "Family day"),
)
MEMBER_FIELDS = (
    ("Energi och klimat", "Energy and climate"),
    ("Digitala tjänster", "Digital services"),
    ("Bygg och fastighet", "Building and property"),
    ("Vatten och kretslopp", "Water and circularity"),
    ("Hälsa och omsorg", "Health and care"),
    ("Transport", "Transport"),
    ("Mat", "Food"),
    ("Akademi", "Academia"),
    ("Offentlig sektor", "Public sector"),
    ("Finans", "Finance"),
    ("Kultur", "Culture"),
    ("Nystartade bolag", "Startups"),
)
STOPS = (
    ("Provstationen", "Sample Station"),
    ("Provhamnen", "Sample Harbour"),
    ("Provskolan", "Sample School"),
    ("Provverket", "Sample Works"),
)
QUAYS = (("Kaj", "Quay"), ("Hus", "House"), ("Magasin", "Warehouse"), ("Brygga", "Jetty"))
TOPICS = (
    ("target", "Provmål", "Sample aims"),
    ("chart-column", "Provtal", "Sample figures"),
    ("history", "Provhistoria", "Sample history"),
)
SENTENCE_WORDS = {
    "sv": (
        "vi och som för med till staden regionen företag forskare studenter lösning metod värme vatten hållbar "
        "cirkulär öppen gemensam testbädd försök resultat vardag människor arbetsplats hamn kvarter byggnad "
        "sensor data plattform modell tjänst utveckling samverkan kunskap drift underhåll förpackning "
        "återvinning transport cykel gång båt energi effekt lagring batteri sol vind belysning ljud luft klimat "
        "mätning analys program verktyg bibliotek skola lärare barn äldre vård hälsa rörelse mat odling kök "
        "restaurang avfall slam näring gödsel biogas textil trä betong stål glas färg möbel form konst scen "
        "musik film spel bild språk text översättning säkerhet skydd avtal ekonomi finansiering försäkring "
        "handel export marknad kund användare möte frukost kurs verkstad besök"
    ).split(),
    "en": (
        "we and that for with towards city region companies researchers students solution method heat water "
        "sustainable circular open shared testbed trial result everyday people workplace harbour quarter "
        "building sensor data platform model service development cooperation knowledge operation maintenance "
        "packaging recycling transport bicycle walk boat energy power storage battery solar wind lighting sound "
        "air climate measurement analysis software tool library school teacher children elderly care health "
        "movement food growing kitchen restaurant waste sludge nutrient fertiliser biogas textile timber "
        "concrete steel glass paint furniture design art stage music film game image language text translation "
        "security protection contract economy funding insurance trade export market customer user meeting "
        "breakfast course workshop visit"
    ).split(),
}
MARKS = {"sv": "Påhittat för prov.", "en": "Made up for testing."}
