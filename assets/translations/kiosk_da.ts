<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>Attract</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Vidste du?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Det sker</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Her finder du</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle medlemmer</translation>
    </message>
    <message>
        <source>Back to the member</source>
        <translation>Tilbage til medlemmet</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Hele kalenderen</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Tilbage til arrangementet</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Find vej</translation>
    </message>
    <message>
        <source>Back to the place</source>
        <translation>Tilbage til stedet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Min liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Leave the staff panel</source>
        <translation>Forlad personalepanelet</translation>
    </message>
</context>
<context>
    <name>BadgedText</name>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>Clean the panel now</source>
        <translation>Rengør skærmen nu</translation>
    </message>
    <message>
        <source>Nothing that is touched does anything.</source>
        <translation>Der sker intet, når du rører skærmen.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Take your list with you</source>
        <translation>Tag din liste med</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Tag det med</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens your list; nothing of it stays here.</source>
        <translation>Ret mobilens kamera mod koden. Den åbner din liste; intet af den bliver her.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, or type:</source>
        <translation>Ret mobilens kamera mod koden, eller skriv:</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It works without a network.</source>
        <translation>Ret mobilens kamera mod koden. Det virker uden net.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page it opens saves the contact:</source>
        <translation>Ret mobilens kamera mod koden. På siden, der åbnes, kan du gemme kontakten:</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page it opens puts the event into your calendar:</source>
        <translation>Ret mobilens kamera mod koden. På siden, der åbnes, kan du føje arrangementet til kalenderen:</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation>Kode, der åbner din liste på mobilen</translation>
    </message>
    <message>
        <source>Code that opens this page on your phone</source>
        <translation>Kode, der åbner denne side på mobilen</translation>
    </message>
    <message>
        <source>Code that saves the contact %1 on your phone</source>
        <translation>Kode, der gemmer kontakten %1 på mobilen</translation>
    </message>
    <message>
        <source>Code that puts the event into your calendar: %1</source>
        <translation>Kode, der føjer arrangementet til kalenderen: %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens this page.</source>
        <translation>Ret mobilens kamera mod koden. Den åbner denne side.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It saves the contact %1, without a network.</source>
        <translation>Ret mobilens kamera mod koden. Den gemmer kontakten %1, uden net.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It puts the event into your calendar, without a network: %1</source>
        <translation>Ret mobilens kamera mod koden. Den føjer arrangementet til kalenderen, uden net: %1</translation>
    </message>
</context>
<context>
    <name>CodeAbove</name>
    <message>
        <source>The code above</source>
        <translation>Koden ovenfor</translation>
    </message>
</context>
<context>
    <name>CodeChoices</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Gem kontakten</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Føj til kalenderen</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Point your phone here</source>
        <translation>Ret mobilen herhen</translation>
    </message>
</context>
<context>
    <name>ColourCover</name>
    <message>
        <source>Is each colour even?</source>
        <translation>Er hver farve jævn?</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln tidspunkt</numerusform>
            <numerusform>%Ln tidspunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln arrangement</numerusform>
            <numerusform>%Ln arrangementer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to meet</source>
        <translation>
            <numerusform>%Ln at møde</numerusform>
            <numerusform>%Ln at møde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln stop</numerusform>
            <numerusform>%Ln stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln i dag</numerusform>
            <numerusform>%Ln i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the next 7 days</source>
        <translation>
            <numerusform>%Ln de næste 7 dage</numerusform>
            <numerusform>%Ln de næste 7 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list, %Ln thing(s)</source>
        <translation>
            <numerusform>Min liste, %Ln ting</numerusform>
            <numerusform>Min liste, %Ln ting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln mere</numerusform>
            <numerusform>%Ln flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s), first: %1</source>
        <translation>
            <numerusform>%Ln resultat, det første: %1</numerusform>
            <numerusform>%Ln resultater, det første: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left.</source>
        <translation>
            <numerusform>%Ln sekund tilbage.</numerusform>
            <numerusform>%Ln sekunder tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln minute(s).</source>
        <translation>
            <numerusform>For mange fejl. Vent %Ln minut.</numerusform>
            <numerusform>For mange fejl. Vent %Ln minutter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>For mange fejl. Vent %Ln sekund.</numerusform>
            <numerusform>For mange fejl. Vent %Ln sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>%Ln forsøg tilbage.</numerusform>
            <numerusform>%Ln forsøg tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes after %Ln second(s) without a touch.</source>
        <translation>
            <numerusform>Lukker efter %Ln sekund uden tryk.</numerusform>
            <numerusform>Lukker efter %Ln sekunder uden tryk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>It may have been taken away in the latest update.</source>
        <translation>Indholdet kan være fjernet ved den seneste opdatering.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
</context>
<context>
    <name>DistrictPage</name>
    <message>
        <source>The district</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>There are no facts here yet</source>
        <translation>Her er ingen fakta endnu</translation>
    </message>
    <message>
        <source>Have a look at the members and events meanwhile.</source>
        <translation>Kig på medlemmerna og i kalenderen imens.</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Mere at læse</translation>
    </message>
    <message>
        <source>Read more on your phone</source>
        <translation>Læs mere på mobilen</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Find vej</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprog: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Lavere</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Min liste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lyt</translation>
    </message>
</context>
<context>
    <name>EventChoices</name>
    <message>
        <source>What?</source>
        <translation>Hvad?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>Free only</source>
        <translation>Kun gratis</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>Free only</source>
        <translation>Kun gratis</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>This event is not listed any more</source>
        <translation>Arrangementet er ikke længere på listen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Arrangementet er aflyst.</translation>
    </message>
    <message>
        <source>This event is over.</source>
        <translation>Arrangementet er slut.</translation>
    </message>
    <message>
        <source>A sample: this event is made up to show how events will look.</source>
        <translation>Et eksempel: Arrangementet er opfundet for at vise, hvordan arrangementer kommer til at se ud.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andre tidspunkter</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Nothing is planned that fits your filters</source>
        <translation>Intet er planlagt, som passer til dine filtre</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>No events are planned</source>
        <translation>Der er ingen planlagte arrangementer</translation>
    </message>
    <message>
        <source>New events show up here by themselves.</source>
        <translation>Nye arrangementer dukker selv op her.</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>To the organisation</source>
        <translation>Til organisationen</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filtre: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Du er her: %1</translation>
    </message>
    <message>
        <source>Next and back: from item to item</source>
        <translation>Næste og tilbage: ét skridt ad gangen</translation>
    </message>
    <message>
        <source>Up and down: from heading to heading</source>
        <translation>Op og ned: fra overskrift til overskrift</translation>
    </message>
    <message>
        <source>Select: press what you are at</source>
        <translation>Vælg: tryk på det, du er ved</translation>
    </message>
    <message>
        <source>A letter beside the list: to its first member</source>
        <translation>Et bogstav ved siden af listen: til dets første medlem</translation>
    </message>
    <message>
        <source>Above and below the keyboard: the first hit</source>
        <translation>Over og under tasterne: det første resultat</translation>
    </message>
    <message>
        <source>Listen: read aloud, or be silent</source>
        <translation>Lyt: læs op, eller vær stille</translation>
    </message>
    <message>
        <source>Any key closes this help</source>
        <translation>Enhver tast lukker hjælpen</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Quiet until %1</source>
        <translation>Stille indtil %1</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Vidste du?</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Næste: %1</translation>
    </message>
    <message>
        <source>Get to know a member</source>
        <translation>Lær et medlem at kende</translation>
    </message>
    <message>
        <source>Get to know a place</source>
        <translation>Lær et sted at kende</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Helsingborg Innovation District</source>
        <translation>Helsingborg Innovation District</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Hvor vil du hen?</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Find vej</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>No accent</source>
        <translation>Ingen accent</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestreg</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>da_DK</translation>
    </message>
    <message>
        <source>en sv</source>
        <translation>en sv</translation>
    </message>
    <message>
        <source>qwertyuiop asdfghjkl zxcvbnm</source>
        <translation>qwertyuiopå asdfghjklæø zxcvbnm</translation>
    </message>
    <message>
        <source>aåäáàâã oöøóòôõ eéèêë uüúùû iíìîï nñ cç sß yÿý zž</source>
        <translation>aáàâã oóòôõ æä øö eéèêë uüúùû iíìîï nñ cç sß yÿý zž</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Tryk for at begynde</translation>
    </message>
</context>
<context>
    <name>LetterRail</name>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Bogstav %1</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>Bogstaver %1</translation>
    </message>
</context>
<context>
    <name>LineStop</name>
    <message>
        <source>You are here</source>
        <translation>Du er her</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>Add to my list</source>
        <translation>Føj til min liste</translation>
    </message>
    <message>
        <source>In my list – remove</source>
        <translation>På min liste – fjern</translation>
    </message>
    <message>
        <source>Your list is full</source>
        <translation>Din liste er fuld</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>heading</source>
        <translation>overskrift</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>billede</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>meddelelse</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knap</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>fane</translation>
    </message>
    <message>
        <source>field</source>
        <translation>felt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>That was all of this page.</source>
        <translation>Det var alt på denne side.</translation>
    </message>
    <message>
        <source>That was all of this page. The keys of the voice come next, then the dock.</source>
        <translation>Det var alt på denne side. Derefter kommer stemmens knapper og stederne nederst.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>slået til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>slået fra</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>That was all of this page. The places of the dock come next.</source>
        <translation>Det var alt på denne side. Derefter kommer stederne nederst.</translation>
    </message>
    <message>
        <source>From the beginning.</source>
        <translation>Fra begyndelsen.</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>Fra slutningen.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Dette er den første side.</translation>
    </message>
    <message>
        <source>Listening is off. The key Listen reads aloud, the key Help says what the keys do.</source>
        <translation>Oplæsningen er slået fra. Tasten Lyt læser højt, tasten Hjælp siger, hvad tasterne gør.</translation>
    </message>
    <message>
        <source>The screen is awake.</source>
        <translation>Skærmen er vågen.</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>Enhver tast fortsætter.</translation>
    </message>
    <message>
        <source>The voice is at its slowest.</source>
        <translation>Stemmen er så langsom, den kan blive.</translation>
    </message>
    <message>
        <source>The voice is at its fastest.</source>
        <translation>Stemmen er så hurtig, den kan blive.</translation>
    </message>
    <message>
        <source>The voice is at its quietest.</source>
        <translation>Stemmen er så lav, den kan blive.</translation>
    </message>
    <message>
        <source>The voice is at its loudest.</source>
        <translation>Stemmen er så høj, den kan blive.</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The voice does not answer at the moment.</source>
        <translation>Stemmen svarer ikke lige nu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsommere</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Hurtigere</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Lavere</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Højere</translation>
    </message>
</context>
<context>
    <name>LivingCard</name>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Language of this text: %1</source>
        <translation>Tekstens sprog: %1</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>The place is not given yet</source>
        <translation>Stedet er ikke oplyst endnu</translation>
    </message>
    <message>
        <source>More of the same kind</source>
        <translation>Flere af samme slags</translation>
    </message>
    <message>
        <source>Ext. %1</source>
        <translation>Lokal %1</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>This member is not listed any more</source>
        <translation>Medlemmet er ikke længere på listen</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Kommende arrangementer</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>There are no members here yet</source>
        <translation>Her er ingen medlemmer endnu</translation>
    </message>
    <message>
        <source>Have a look at the events meanwhile.</source>
        <translation>Kig i kalenderen imens.</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Your list is empty</source>
        <translation>Din liste er tom</translation>
    </message>
    <message>
        <source>Tap “%1” on a member, an event or a place, and take it all with you with one code.</source>
        <translation>Tryk på “%1” hos et medlem, et arrangement eller et sted, og tag det hele med i én kode.</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Føj til min liste</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Se, hvem der er her</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Min liste</translation>
    </message>
    <message>
        <source>Your list is full: one code holds no more. Take it with you, or remove something.</source>
        <translation>Din liste er fuld: der er ikke plads til mere i én kode. Tag den med, eller fjern noget.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Tøm listen</translation>
    </message>
</context>
<context>
    <name>NightsCard</name>
    <message>
        <source>The last nights</source>
        <translation>De seneste nætter</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Type the six digits of the PIN.</source>
        <translation>Tast pinkodens seks cifre.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 af %2 cifre</translation>
    </message>
    <message>
        <source>The PIN of this screen cannot be read. Set it anew with kiosk setup.</source>
        <translation>Skærmens pinkode kan ikke læses. Angiv den igen med kiosk setup.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Det er ikke den rigtige pinkode.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>This place is not listed any more</source>
        <translation>Stedet er ikke længere på listen</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Her finder du</translation>
    </message>
    <message>
        <source>What is on here</source>
        <translation>Det sker her</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>This screen is taking a short break</source>
        <translation>Skærmen holder en kort pause</translation>
    </message>
    <message>
        <source>Its content has not arrived yet. Please ask at the desk; they will gladly help you.</source>
        <translation>Indholdet er ikke kommet endnu. Spørg i receptionen, de hjælper dig gerne.</translation>
    </message>
    <message>
        <source>Its content and its program do not fit together. Please ask at the desk; they will gladly help you.</source>
        <translation>Indholdet og programmet passer ikke sammen. Spørg i receptionen, de hjælper dig gerne.</translation>
    </message>
    <message>
        <source>Its content cannot be shown just now. Please ask at the desk; they will gladly help you.</source>
        <translation>Indholdet kan ikke vises lige nu. Spørg i receptionen, de hjælper dig gerne.</translation>
    </message>
</context>
<context>
    <name>ReachHead</name>
    <message>
        <source>Touch below this line</source>
        <translation>Tryk under linjen</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Rul op</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rul ned</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Search members, events, places and facts</source>
        <translation>Søg medlem, arrangement, sted eller fakta</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>The search is empty</source>
        <translation>Søgningen er tom</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Intet fundet for »%1«</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Mente du</translation>
    </message>
    <message>
        <source>Showing %1 of %2 hits</source>
        <translation>Viser %1 af %2 fundne</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangementer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>More members</source>
        <translation>Flere medlemmer</translation>
    </message>
    <message>
        <source>More events</source>
        <translation>Flere arrangementer</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Flere steder</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Flere fakta</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>This is how loud the voice begins for every visitor.</source>
        <translation>Så højt begynder stemmen for hver besøgende.</translation>
    </message>
    <message>
        <source>The content before is shown as soon as nobody uses the screen, until you change it.</source>
        <translation>Det tidligere indhold vises, så snart ingen bruger skærmen, indtil du ændrer det.</translation>
    </message>
    <message>
        <source>The newest content is shown as soon as nobody uses the screen.</source>
        <translation>Det nyeste indhold vises, så snart ingen bruger skærmen.</translation>
    </message>
    <message>
        <source>New content has come. It is shown as soon as nobody uses the screen.</source>
        <translation>Der er kommet nyt indhold. Det vises, så snart ingen bruger skærmen.</translation>
    </message>
    <message>
        <source>There is nothing newer.</source>
        <translation>Der er ikke noget nyere.</translation>
    </message>
    <message>
        <source>Nobody has answered. Is everything installed? The command kiosk status says more.</source>
        <translation>Ingen har svaret. Er alt installeret? Kommandoen kiosk status siger mere.</translation>
    </message>
    <message>
        <source>The disk is full, or refused.</source>
        <translation>Disken er fuld eller kan ikke skrives til.</translation>
    </message>
    <message>
        <source>The last fetch failed</source>
        <translation>Den seneste hentning mislykkedes</translation>
    </message>
    <message>
        <source>Nothing was fetched lately</source>
        <translation>Intet er hentet det seneste døgn</translation>
    </message>
    <message>
        <source>Earlier content is shown</source>
        <translation>Tidligere indhold vises</translation>
    </message>
    <message>
        <source>The content is out of date</source>
        <translation>Indholdet er for gammelt</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alt fungerer</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Der er intet at vise endnu.</translation>
    </message>
    <message>
        <source>Shown: the content of %1.</source>
        <translation>Viser indholdet fra %1.</translation>
    </message>
    <message>
        <source>It came %1.</source>
        <translation>Det kom %1.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>Det gælder til %1.</translation>
    </message>
    <message>
        <source>Next fetch: %1.</source>
        <translation>Næste hentning: %1.</translation>
    </message>
    <message>
        <source>Fetching. This may take a few minutes.</source>
        <translation>Henter. Det kan tage et par minutter.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Et øjeblik.</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Rengøring</translation>
    </message>
    <message>
        <source>A minute without touch</source>
        <translation>Et minut uden tryk</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Sluk skærmen</translation>
    </message>
    <message>
        <source>A touch wakes it</source>
        <translation>Et tryk vækker</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Genstart</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Et par sekunder</translation>
    </message>
    <message>
        <source>Test touch</source>
        <translation>Prøv tryk</translation>
    </message>
    <message>
        <source>Draw over the panel</source>
        <translation>Tegn over fladen</translation>
    </message>
    <message>
        <source>Test colours</source>
        <translation>Prøv farver</translation>
    </message>
    <message>
        <source>Six, over the panel</source>
        <translation>Seks hele farver</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Prøv lyd</translation>
    </message>
    <message>
        <source>No voice is set up here.</source>
        <translation>Ingen stemme er sat op her.</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>En sætning</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Hent nu</translation>
    </message>
    <message>
        <source>Nothing is fetched here by itself.</source>
        <translation>Her hentes intet af sig selv.</translation>
    </message>
    <message>
        <source>A minute or so</source>
        <translation>Cirka et minut</translation>
    </message>
    <message>
        <source>Newest content</source>
        <translation>Nyeste indhold</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Vis det igen</translation>
    </message>
    <message>
        <source>Content before</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>Der er intet ældre indhold her.</translation>
    </message>
    <message>
        <source>That of %1</source>
        <translation>Til indholdet fra %1</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skærmen</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>skema %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>Ingen adresse er angivet.</translation>
    </message>
    <message>
        <source>Content is kept at</source>
        <translation>Indholdet passes på</translation>
    </message>
    <message>
        <source>today at %2</source>
        <translation>i dag kl. %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Ens</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The store has nothing for this screen.</source>
        <translation>Lageret har intet til denne skærm.</translation>
    </message>
    <message>
        <source>The store did not answer. Is there a network?</source>
        <translation>Lageret svarede ikke. Er der netværk?</translation>
    </message>
    <message>
        <source>The store does not let this screen in.</source>
        <translation>Lageret lukker ikke denne skærm ind.</translation>
    </message>
    <message>
        <source>What the store has is not what was signed. Tell those who run it.</source>
        <translation>Det, der er i lageret, er ikke det, der blev signeret. Sig det til dem, der driver det.</translation>
    </message>
    <message>
        <source>What the store signed is too old, or the clock here is wrong.</source>
        <translation>Det, lageret signerede, er for gammelt, eller uret her går forkert.</translation>
    </message>
    <message>
        <source>Another fetch was at work.</source>
        <translation>En anden hentning var i gang.</translation>
    </message>
    <message>
        <source>There are errors in the tables.</source>
        <translation>Der er fejl i tabellerne.</translation>
    </message>
    <message>
        <source>More than half of something would have been gone.</source>
        <translation>Mere end halvdelen af noget ville være væk.</translation>
    </message>
    <message>
        <source>A setting of this screen is not right.</source>
        <translation>En indstilling for denne skærm er forkert.</translation>
    </message>
    <message>
        <source>The store has content for another version of this program alone.</source>
        <translation>Lageret har kun indhold til en anden version af programmet.</translation>
    </message>
    <message>
        <source>The content was refused.</source>
        <translation>Indholdet blev afvist.</translation>
    </message>
    <message>
        <source>It failed. The command kiosk status says more.</source>
        <translation>Det mislykkedes. Kommandoen kiosk status siger mere.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>For personalet</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Stadig her?</translation>
    </message>
    <message>
        <source>We will clear this screen for the next visitor.</source>
        <translation>Skærmen ryddes snart til den næste besøgende.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeg er her stadig</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>TestPlate</name>
    <message>
        <source>Next colour</source>
        <translation>Næste farve</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Afslut prøven</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>In the district</source>
        <translation>I distriktet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Tekst: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Nothing more is planned today</source>
        <translation>Ikke mere planlagt i dag</translation>
    </message>
    <message>
        <source>Nothing is planned on this day</source>
        <translation>Intet er planlagt denne dag</translation>
    </message>
    <message>
        <source>Nothing else planned %1</source>
        <translation>Intet andet planlagt %1</translation>
    </message>
    <message>
        <source>Nothing planned %1</source>
        <translation>Intet planlagt %1</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Lige nu</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du er her</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Stop %1 af %2</translation>
    </message>
    <message>
        <source>The entrance</source>
        <translation>Indgangen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Eksempel: %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Arranges this event</source>
        <translation>Står for arrangementet</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 t. %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dag %1 af %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation>Book plads</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Updated today at %1</source>
        <translation>Opdateret i dag kl. %1</translation>
    </message>
    <message>
        <source>Updated yesterday</source>
        <translation>Opdateret i går</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Opdateret %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Oplysninger fra %1</translation>
    </message>
    <message>
        <source>As of %1. What is newer is not here yet.</source>
        <translation>Oplysningerne er fra %1. Det, der er nyere, er ikke kommet hertil endnu.</translation>
    </message>
    <message>
        <source>There has been no news since %1. Times and places may have changed.</source>
        <translation>Der er ikke kommet nyt siden %1. Tider og steder kan være ændret.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, kl. %2</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3, A–Z</source>
        <translation>Viser %1–%2 af %3, A–Å</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>These facts are not listed any more</source>
        <translation>Oplysningerne er ikke længere på listen</translation>
    </message>
</context>
<context>
    <name>TouchCover</name>
    <message>
        <source>Draw over the whole panel</source>
        <translation>Tegn over hele skærmen</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume of the voice: %1 %</source>
        <translation>Stemmens lydstyrke: %1 %</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Svagere</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Højere</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 er her</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Ligeud</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Til højre</translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation>Bag dig</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Til venstre</translation>
    </message>
    <message>
        <source>%1 on foot from here</source>
        <translation>%1 til fods herfra</translation>
    </message>
</context>
<context>
    <name>WayfindingPage</name>
    <message>
        <source>Find your way</source>
        <translation>Find vej</translation>
    </message>
    <message>
        <source>The map is being drawn</source>
        <translation>Kortet er ved at blive tegnet</translation>
    </message>
    <message>
        <source>Please ask at the desk meanwhile.</source>
        <translation>Spørg i receptionen imens.</translation>
    </message>
    <message>
        <source>Also in the district</source>
        <translation>Også i distriktet</translation>
    </message>
    <message>
        <source>The line runs from %1 to %2. The stops are in order; the drawing is not to scale.</source>
        <translation>Linjen går fra %1 til %2. Stoppene står i rækkefølge; tegningen er ikke i målestok.</translation>
    </message>
    <message>
        <source>The stops are in order; the drawing is not to scale.</source>
        <translation>Stoppene står i rækkefølge; tegningen er ikke i målestok.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The seven days before: %1</source>
        <translation>De syv dage før: %1</translation>
    </message>
    <message>
        <source>No more events after these days</source>
        <translation>Ikke mere efter disse dage</translation>
    </message>
    <message>
        <source>The next seven days: %1</source>
        <translation>De næste syv dage: %1</translation>
    </message>
</context>
</TS>
