"""What each table and each column is for, in English and in Swedish, and the example in each."""

from collections.abc import Mapping

from kiosk.sources.tables.rows import ASIDE

Words = tuple[str, str]
"""English and Swedish."""

TABLES: Mapping[str, Words] = {
    "events": ("What is on. One row is one event.", "Vad som händer. En rad är ett evenemang."),
    "times": (
        "Further times of an event, or all of them when its row in the events says no day.",
        "Fler tider för ett evenemang, eller alla när raden bland evenemangen inte har någon dag.",
    ),
    "notices": ("Bands on top of every page.", "Meddelanden överst på varje sida."),
    "members": ("Organisations of the district.", "Distriktets organisationer."),
    "places": ("Places, and the stops on the line.", "Platser, och stoppen på linjen."),
    "tags": (
        "Fields of work and kinds of events, in the order of the filters.",
        "Områden och slags evenemang, i filtrens ordning.",
    ),
    "topics": ("Groups of facts with a page of their own.", "Grupper av fakta med en egen sida."),
    "facts": (
        "What is known about the district, each with its source.",
        "Vad man vet om distriktet, vart och ett med sin källa.",
    ),
    "sources": ("Publications that facts come from.", "Publikationer som fakta kommer från."),
    "pictures": (
        "What pictures show, for those who do not see them, and how each may be cut.",
        "Vad bilderna visar, för den som inte ser dem, och hur var och en får beskäras.",
    ),
    "settings": ("What holds for the whole screen.", "Vad som gäller för hela skärmen."),
}

COLUMNS: Mapping[str, Words] = {
    "id": (
        "Small letters a to z, digits and hyphens. Keep it for ever: printed codes come from it.",
        "Små bokstäver a till z, siffror och bindestreck. Behåll det för alltid: tryckta koder kommer från det.",
    ),
    "note": ("For your own words. Never read.", "För dina egna ord. Läses aldrig."),
    "key": ("The name of the setting.", "Inställningens namn."),
    "value": ("What it is set to.", "Vad den är satt till."),
    "name": ("The name as visitors read it.", "Namnet som besökare läser det."),
    "title": ("The title as visitors read it.", "Titeln som besökare läser den."),
    "summary": ("One line below the title.", "En rad under titeln."),
    "text": ("What visitors read on the page.", "Det som besökare läser på sidan."),
    "place": ("The id of a place; empty when nobody has said.", "Id för en plats; tomt när ingen har sagt var."),
    "tags": ("Ids of tags, with spaces between them.", "Taggars id, med mellanslag emellan."),
    "source": ("The id of a source.", "En källas id."),
    "publisher": ("Who published it.", "Vem som gav ut den."),
    "published": (
        "The day, like 2026-11-27; empty when it is not known.",
        "Dagen, som 2026-11-27; tomt när den inte är känd.",
    ),
    "address": ("Its web address, with https://.", "Dess webbadress, med https://."),
    "scope": ("What the tag is put on.", "Vad taggen sätts på."),
    "stop": (
        "Its number on the line from north to south; empty for no stop.",
        "Dess nummer på linjen från norr till söder; tomt för inget stopp.",
    ),
    "coordinates": (
        "North and east as a map gives them: 56.0413, 12.6945.",
        "Nord och öst som en karta ger dem: 56.0413, 12.6945.",
    ),
    "minutes": (
        "Minutes on foot from the stop before; empty when nobody has measured.",
        "Minuter till fots från stoppet före; tomt när ingen har mätt.",
    ),
    "entrance": (
        "The file of a picture of its entrance, in the folder of pictures.",
        "Filen med en bild av ingången, i mappen med bilder.",
    ),
    "direction": (
        "The way there: along the quay. Left and right the screen says itself, where it knows how it is turned.",
        "Vägen dit: längs kajen. Vänster och höger säger skärmen själv, där den vet hur den är vänd.",
    ),
    "website": ("Its web address, with https://.", "Dess webbadress, med https://."),
    "phone": (
        "Like 042-10 50 00, or with its country: +45 49 21 21 21. An extension: 042-10 50 00, ext. 12.",
        "Som 042-10 50 00, eller med landsnummer: +45 49 21 21 21. En anknytning: 042-10 50 00, ankn. 12.",
    ),
    "email": ("Like info@example.org.", "Som info@example.org."),
    "initiator": (
        "1 for an initiator of the district, else empty.",
        "1 för en av distriktets initiativtagare, annars tomt.",
    ),
    "icon": ("The name of a Lucide icon, like landmark.", "Namnet på en Lucide-ikon, som landmark."),
    "topic": ("The id of the topic it belongs to.", "Id för ämnet det hör till."),
    "figure": ("A whole number to set large.", "Ett heltal att visa stort."),
    "figure_note": (
        "Words around the figure, with {} in its place: over {}.",
        "Ord runt siffran, med {} i dess ställe: över {}.",
    ),
    "when": ("The year or day, for the line of years.", "Året eller dagen, för tidslinjen."),
    "member": ("The id of the member it speaks of.", "Id för medlemmen det handlar om."),
    "headline": ("1 lets it into the idle loop.", "1 släpper in det i viloslingan."),
    "level": ("How much it matters.", "Hur viktigt det är."),
    "event": ("The id of the event.", "Evenemangets id."),
    "starts": (
        "The first day: 2026-11-27. Or +3 (days from today), mon+1 (Monday next week).",
        "Första dagen: 2026-11-27. Eller +3 (dagar från idag), mån+1 (måndag nästa vecka).",
    ),
    "time": ("When it begins: 13:00. Empty for whole days.", "När det börjar: 13:00. Tomt för hela dagar."),
    "ends": ("The last day, if it is another one.", "Sista dagen, om den är en annan."),
    "end_time": (
        "When it ends: 15:00, or 24:00 for midnight.",
        "När det slutar: 15:00, eller 24:00 för midnatt.",
    ),
    "all_day": ("1 for whole days without times.", "1 för hela dagar utan tider."),
    "every": (
        "How often it comes back; empty for once. Any weekday will do: every Monday, second Thursday.",
        "Hur ofta det kommer tillbaka; tomt för en gång. Alla veckodagar går bra: varje måndag, andra torsdagen.",
    ),
    "until": ("The last day on which it comes back.", "Sista dagen då det kommer tillbaka."),
    "except": (
        "Days on which it is left out, with spaces between them.",
        "Dagar då det hoppas över, med mellanslag emellan.",
    ),
    "cancelled": (
        "Days that are shown as cancelled, with spaces between them.",
        "Dagar som visas som inställda, med mellanslag emellan.",
    ),
    "status": (
        "Cancelled shows it as called off; empty otherwise.",
        "Inställt visar att det inte blir av; annars tomt.",
    ),
    "admission": (
        "What it takes to get in; empty when nobody has said.",
        "Vad som krävs för att komma in; tomt när ingen har sagt det.",
    ),
    "booking": ("Where to book, with https://.", "Var man bokar, med https://."),
    "organiser": ("The id of a member.", "En medlems id."),
    "sample": ("1 for a made-up event: the screen says so.", "1 för ett påhittat evenemang: skärmen säger det."),
    "picture": ("The name of a file in the folder of pictures.", "Namnet på en fil i mappen med bilder."),
    "file": ("The name of the file in the folder of pictures.", "Filens namn i mappen med bilder."),
    "alt": ("What the picture shows, in one sentence.", "Vad bilden visar, i en mening."),
    "kind": (
        "A photo may be cut to fill its room, a logo is shown whole. Empty: the screen decides by how it looks.",
        "Ett foto får beskäras så att det fyller sin yta, en logo visas hel. Tomt: skärmen avgör efter hur den ser ut.",
    ),
    "focal_point": (
        "What stays in sight when a photo is cut: percent from the left, from the top, like 50, 30.",
        "Det som alltid syns när ett foto beskärs: procent från vänster, uppifrån, som 50, 30.",
    ),
    "credit": ("Who made it, as it should stand on the picture.", "Vem som har gjort den, som det ska stå på bilden."),
}

OF_NOTICES: Mapping[str, Words] = {
    "starts": ("From when: 2026-11-27 08:00; empty for at once.", "Från när: 2026-11-27 08:00; tomt för genast."),
    "ends": ("Until when: 2026-11-27 18:00; empty for no end.", "Till när: 2026-11-27 18:00; tomt för inget slut."),
}

SETTINGS: Mapping[str, Words] = {
    "phone_host": ("Host of the phone pages, like heidi.example.", "Värd för telefonsidorna, som heidi.example."),
    "languages": ("The first one is the default: sv en.", "Det första är förvalt: sv en."),
    "valid_days": ("Days after the build for which the content holds.", "Dagar efter bygget som innehållet gäller."),
    "allowed_hosts": (
        "Hosts that an address in any table may have, with spaces between them.",
        "Värdar som en adress i någon tabell får ha, med mellanslag emellan.",
    ),
    "feedback": (
        "Mail address for what does not work on the phone pages; stands in their accessibility statement.",
        "E-postadress för det som inte fungerar på mobilsidorna; står i deras tillgänglighetsredogörelse.",
    ),
}

REQUIRED: Words = ("must be filled", "måste fyllas i")
INTRODUCTION: tuple[Words, ...] = (
    (
        "One sheet is one table, one row is one thing. Columns may stand in any order.",
        "Ett blad är en tabell, en rad är en sak. Kolumnerna får stå i vilken ordning som helst.",
    ),
    (
        f"A row whose first cell begins with {ASIDE} is never read: each sheet has one as an example.",
        f"En rad vars första cell börjar med {ASIDE} läses aldrig: varje blad har en som exempel.",
    ),
    (
        "Headings, sheets and choices may be in English or in Swedish.",
        "Rubriker, blad och val får vara på svenska eller engelska.",
    ),
)
HEADING_OF_HELP: tuple[Words, ...] = (
    ("sheet", "blad"),
    ("column", "kolumn"),
    ("what it is for", "vad den är till för"),
    ("", ""),
)

EXAMPLE: Words = (f"{ASIDE}example", f"{ASIDE}exempel")
EXAMPLES: Mapping[str, Mapping[str, str]] = {
    "events": {
        "title_sv": "Visning av Oceanhamnen",
        "title_en": "Tour of Oceanhamnen",
        "starts": "2026-11-27",
        "time": "13:00",
        "end_time": "14:00",
        "every": "weekly",
        "until": "2026-12-18",
        "admission": "free",
    },
    "times": {"starts": "2026-11-27", "time": "13:00", "end_time": "14:00"},
    "notices": {
        "level": "info",
        "text_sv": "Hissen är avstängd i dag",
        "text_en": "The lift is out of order today",
        "starts": "2026-11-27 08:00",
        "ends": "2026-11-27 18:00",
    },
    "members": {
        "name_sv": "Företaget",
        "name_en": "The company",
        "summary_sv": "Vad vi gör",
        "summary_en": "What we do",
        "phone": "042-10 50 00",
    },
    "places": {
        "stop": "1",
        "name_sv": "Kajen",
        "name_en": "The quay",
        "coordinates": "56.0413, 12.6945",
        "direction_sv": "Längs kajen",
        "direction_en": "Along the quay",
    },
    "tags": {"scope": "event", "name_sv": "Samtal", "name_en": "Talks"},
    "topics": {"icon": "landmark", "title_sv": "Ambitionen", "title_en": "The ambition"},
    "facts": {
        "title_sv": "Anställda",
        "title_en": "Employees",
        "figure": "5500",
        "figure_note_sv": "över {}",
        "figure_note_en": "over {}",
        "when_sv": "Våren 2026",
        "when_en": "Spring 2026",
        "headline": "1",
    },
    "sources": {
        "title": "Pressmeddelande",
        "publisher": "Helsingborgs stad",
        "published": "2026-11-27",
        "address": "https://helsingborg.se/nyheter",
    },
    "pictures": {
        "alt_sv": "Kajen i kvällsljus",
        "alt_en": "The quay in evening light",
        "kind": "photo",
        "focal_point": "50, 30",
    },
}
