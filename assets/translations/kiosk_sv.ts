<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Attract</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Teckning</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Visste du?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Här finns</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alla medlemmar</translation>
    </message>
    <message>
        <source>Back to the member</source>
        <translation>Tillbaka till medlemmen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Hela kalendern</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Tillbaka till evenemanget</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Hitta rätt</translation>
    </message>
    <message>
        <source>Back to the place</source>
        <translation>Tillbaka till platsen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Min lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Leave the staff panel</source>
        <translation>Lämna personalläget</translation>
    </message>
</context>
<context>
    <name>BadgedText</name>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>Clean the panel now</source>
        <translation>Rengör skärmen nu</translation>
    </message>
    <message>
        <source>Nothing that is touched does anything.</source>
        <translation>Inget händer när du rör vid skärmen.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Take your list with you</source>
        <translation>Ta med din lista</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Ta med dig</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens your list; nothing of it stays here.</source>
        <translation>Rikta mobilkameran mot koden. Den öppnar din lista; ingenting av den blir kvar här.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, or type:</source>
        <translation>Rikta mobilkameran mot koden, eller skriv:</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It works without a network.</source>
        <translation>Rikta mobilkameran mot koden. Det fungerar utan nät.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page it opens saves the contact:</source>
        <translation>Rikta mobilkameran mot koden. På sidan som öppnas kan du spara kontakten:</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page it opens puts the event into your calendar:</source>
        <translation>Rikta mobilkameran mot koden. På sidan som öppnas kan du lägga evenemanget i kalendern:</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation>Kod som öppnar din lista i mobilen</translation>
    </message>
    <message>
        <source>Code that opens this page on your phone</source>
        <translation>Kod som öppnar den här sidan i mobilen</translation>
    </message>
    <message>
        <source>Code that saves the contact %1 on your phone</source>
        <translation>Kod som sparar kontakten %1 i mobilen</translation>
    </message>
    <message>
        <source>Code that puts the event into your calendar: %1</source>
        <translation>Kod som lägger evenemanget i kalendern: %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens this page.</source>
        <translation>Rikta mobilkameran mot koden. Den öppnar den här sidan.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It saves the contact %1, without a network.</source>
        <translation>Rikta mobilkameran mot koden. Den sparar kontakten %1, utan nät.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It puts the event into your calendar, without a network: %1</source>
        <translation>Rikta mobilkameran mot koden. Den lägger evenemanget i kalendern, utan nät: %1</translation>
    </message>
</context>
<context>
    <name>CodeAbove</name>
    <message>
        <source>The code above</source>
        <translation>Koden ovanför</translation>
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
        <translation>Spara kontakten</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Lägg i kalendern</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Point your phone here</source>
        <translation>Rikta mobilen hit</translation>
    </message>
</context>
<context>
    <name>ColourCover</name>
    <message>
        <source>Is each colour even?</source>
        <translation>Är varje färg jämn?</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln tillfälle</numerusform>
            <numerusform>%Ln tillfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evenemang</numerusform>
            <numerusform>%Ln evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to meet</source>
        <translation>
            <numerusform>%Ln att möta</numerusform>
            <numerusform>%Ln att möta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln stopp</numerusform>
            <numerusform>%Ln stopp</numerusform>
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
            <numerusform>%Ln de närmaste 7 dagarna</numerusform>
            <numerusform>%Ln de närmaste 7 dagarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list, %Ln thing(s)</source>
        <translation>
            <numerusform>Min lista, %Ln sak</numerusform>
            <numerusform>Min lista, %Ln saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s), first: %1</source>
        <translation>
            <numerusform>%Ln träff, första: %1</numerusform>
            <numerusform>%Ln träffar, första: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left.</source>
        <translation>
            <numerusform>%Ln sekund kvar.</numerusform>
            <numerusform>%Ln sekunder kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln minute(s).</source>
        <translation>
            <numerusform>För många fel. Vänta %Ln minut.</numerusform>
            <numerusform>För många fel. Vänta %Ln minuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>För många fel. Vänta %Ln sekund.</numerusform>
            <numerusform>För många fel. Vänta %Ln sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>%Ln försök kvar.</numerusform>
            <numerusform>%Ln försök kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes after %Ln second(s) without a touch.</source>
        <translation>
            <numerusform>Stängs efter %Ln sekund utan tryck.</numerusform>
            <numerusform>Stängs efter %Ln sekunder utan tryck.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>It may have been taken away in the latest update.</source>
        <translation>Innehållet kan ha tagits bort vid den senaste uppdateringen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
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
        <translation>Här finns inga fakta ännu</translation>
    </message>
    <message>
        <source>Have a look at the members and events meanwhile.</source>
        <translation>Titta gärna på medlemmarna och i kalendern så länge.</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Mer att läsa</translation>
    </message>
    <message>
        <source>Read more on your phone</source>
        <translation>Läs mer i mobilen</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Hitta rätt</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
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
        <translation>Räckhåll</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Min lista</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lyssna</translation>
    </message>
</context>
<context>
    <name>EventChoices</name>
    <message>
        <source>What?</source>
        <translation>Vad?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
    <message>
        <source>Free only</source>
        <translation>Bara gratis</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>Free only</source>
        <translation>Bara gratis</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>This event is not listed any more</source>
        <translation>Evenemanget finns inte längre med</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Evenemanget är inställt.</translation>
    </message>
    <message>
        <source>This event is over.</source>
        <translation>Evenemanget är över.</translation>
    </message>
    <message>
        <source>A sample: this event is made up to show how events will look.</source>
        <translation>Ett exempel: evenemanget är påhittat för att visa hur evenemang kommer att se ut.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andra tider</translation>
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
        <translation>Inget är planerat som passar dina filter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>No events are planned</source>
        <translation>Inga evenemang är planerade</translation>
    </message>
    <message>
        <source>New events show up here by themselves.</source>
        <translation>Nya evenemang dyker upp här av sig själva.</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>To the organisation</source>
        <translation>Till organisationen</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Du är här: %1</translation>
    </message>
    <message>
        <source>Next and back: from item to item</source>
        <translation>Nästa och tillbaka: ett steg i taget</translation>
    </message>
    <message>
        <source>Up and down: from heading to heading</source>
        <translation>Upp och ner: från rubrik till rubrik</translation>
    </message>
    <message>
        <source>Select: press what you are at</source>
        <translation>Välj: tryck på det du är vid</translation>
    </message>
    <message>
        <source>A letter beside the list: to its first member</source>
        <translation>En bokstav bredvid listan: till dess första medlem</translation>
    </message>
    <message>
        <source>Above and below the keyboard: the first hit</source>
        <translation>Ovanför och nedanför tangenterna: första träffen</translation>
    </message>
    <message>
        <source>Listen: read aloud, or be silent</source>
        <translation>Lyssna: läs upp, eller var tyst</translation>
    </message>
    <message>
        <source>Any key closes this help</source>
        <translation>Vilken knapp som helst stänger hjälpen</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Quiet until %1</source>
        <translation>Lugnt till %1</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Visste du?</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>Get to know a member</source>
        <translation>Lär känna en medlem</translation>
    </message>
    <message>
        <source>Get to know a place</source>
        <translation>Lär känna en plats</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
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
        <translation>Vart vill du?</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Distriktet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Hitta rätt</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
    <message>
        <source>No accent</source>
        <translation>Ingen accent</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestreck</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>sv_SE</translation>
    </message>
    <message>
        <source>en sv</source>
        <translation>en</translation>
    </message>
    <message>
        <source>qwertyuiop asdfghjkl zxcvbnm</source>
        <translation>qwertyuiopå asdfghjklöä zxcvbnm</translation>
    </message>
    <message>
        <source>aåäáàâã oöøóòôõ eéèêë uüúùû iíìîï nñ cç sß yÿý zž</source>
        <translation>aáàâã oóòôõ äæ öø eéèêë uüúùû iíìîï nñ cç sß yÿý zž</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Tryck för att börja</translation>
    </message>
</context>
<context>
    <name>LetterRail</name>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Bokstav %1</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>Bokstäver %1</translation>
    </message>
</context>
<context>
    <name>LineStop</name>
    <message>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>Add to my list</source>
        <translation>Lägg i min lista</translation>
    </message>
    <message>
        <source>In my list – remove</source>
        <translation>I min lista – ta bort</translation>
    </message>
    <message>
        <source>Your list is full</source>
        <translation>Din lista är full</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>meddelande</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>flik</translation>
    </message>
    <message>
        <source>field</source>
        <translation>fält</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>That was all of this page.</source>
        <translation>Det var allt på den här sidan.</translation>
    </message>
    <message>
        <source>That was all of this page. The keys of the voice come next, then the dock.</source>
        <translation>Det var allt på den här sidan. Sedan kommer röstens knappar, och platserna längst ner.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>That was all of this page. The places of the dock come next.</source>
        <translation>Det var allt på den här sidan. Sedan kommer platserna längst ner.</translation>
    </message>
    <message>
        <source>From the beginning.</source>
        <translation>Från början.</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>Från slutet.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Det här är första sidan.</translation>
    </message>
    <message>
        <source>Listening is off. The key Listen reads aloud, the key Help says what the keys do.</source>
        <translation>Uppläsningen är av. Tangenten Lyssna läser högt, tangenten Hjälp säger vad tangenterna gör.</translation>
    </message>
    <message>
        <source>The screen is awake.</source>
        <translation>Skärmen är vaken.</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>Vilken knapp som helst fortsätter.</translation>
    </message>
    <message>
        <source>The voice is at its slowest.</source>
        <translation>Rösten är som långsammast.</translation>
    </message>
    <message>
        <source>The voice is at its fastest.</source>
        <translation>Rösten är som snabbast.</translation>
    </message>
    <message>
        <source>The voice is at its quietest.</source>
        <translation>Rösten är som lägst.</translation>
    </message>
    <message>
        <source>The voice is at its loudest.</source>
        <translation>Rösten är som högst.</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The voice does not answer at the moment.</source>
        <translation>Rösten svarar inte just nu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Långsammare</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Snabbare</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Tystare</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Högre</translation>
    </message>
</context>
<context>
    <name>LivingCard</name>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Language of this text: %1</source>
        <translation>Textens språk: %1</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>The place is not given yet</source>
        <translation>Platsen är inte angiven än</translation>
    </message>
    <message>
        <source>More of the same kind</source>
        <translation>Fler av samma slag</translation>
    </message>
    <message>
        <source>Ext. %1</source>
        <translation>Ankn. %1</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>This member is not listed any more</source>
        <translation>Medlemmen finns inte längre med</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Kommande evenemang</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>There are no members here yet</source>
        <translation>Här finns inga medlemmar ännu</translation>
    </message>
    <message>
        <source>Have a look at the events meanwhile.</source>
        <translation>Titta gärna i kalendern så länge.</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Your list is empty</source>
        <translation>Din lista är tom</translation>
    </message>
    <message>
        <source>Tap “%1” on a member, an event or a place, and take it all with you with one code.</source>
        <translation>Tryck på ”%1” hos en medlem, ett evenemang eller en plats, och ta med allt med en enda kod.</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Lägg i min lista</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Se vilka som finns här</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Min lista</translation>
    </message>
    <message>
        <source>Your list is full: one code holds no more. Take it with you, or remove something.</source>
        <translation>Din lista är full: mer ryms inte i en kod. Ta med den, eller ta bort något.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Töm listan</translation>
    </message>
</context>
<context>
    <name>NightsCard</name>
    <message>
        <source>The last nights</source>
        <translation>De senaste nätterna</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Type the six digits of the PIN.</source>
        <translation>Skriv pinkodens sex siffror.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 av %2 siffror</translation>
    </message>
    <message>
        <source>The PIN of this screen cannot be read. Set it anew with kiosk setup.</source>
        <translation>Skärmens pinkod kan inte läsas. Ange den på nytt med kiosk setup.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Det är inte rätt pinkod.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>This place is not listed any more</source>
        <translation>Platsen finns inte längre med</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Här finns</translation>
    </message>
    <message>
        <source>What is on here</source>
        <translation>På gång här</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>This screen is taking a short break</source>
        <translation>Skärmen tar en kort paus</translation>
    </message>
    <message>
        <source>Its content has not arrived yet. Please ask at the desk; they will gladly help you.</source>
        <translation>Innehållet har inte kommit än. Fråga gärna i receptionen, så hjälper de dig.</translation>
    </message>
    <message>
        <source>Its content and its program do not fit together. Please ask at the desk; they will gladly help you.</source>
        <translation>Innehållet och programmet passar inte ihop. Fråga gärna i receptionen, så hjälper de dig.</translation>
    </message>
    <message>
        <source>Its content cannot be shown just now. Please ask at the desk; they will gladly help you.</source>
        <translation>Innehållet kan inte visas just nu. Fråga gärna i receptionen, så hjälper de dig.</translation>
    </message>
</context>
<context>
    <name>ReachHead</name>
    <message>
        <source>Touch below this line</source>
        <translation>Tryck under linjen</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Bläddra uppåt</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bläddra nedåt</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Search members, events, places and facts</source>
        <translation>Sök medlem, evenemang, plats eller fakta</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>The search is empty</source>
        <translation>Sökningen är tom</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Inget hittades för ”%1”</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Menade du</translation>
    </message>
    <message>
        <source>Showing %1 of %2 hits</source>
        <translation>Visar %1 av %2 träffar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>More members</source>
        <translation>Fler medlemmar</translation>
    </message>
    <message>
        <source>More events</source>
        <translation>Fler evenemang</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Fler platser</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Fler fakta</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>This is how loud the voice begins for every visitor.</source>
        <translation>Så här högt börjar rösten för varje besökare.</translation>
    </message>
    <message>
        <source>The content before is shown as soon as nobody uses the screen, until you change it.</source>
        <translation>Det tidigare innehållet visas så snart ingen använder skärmen, tills du ändrar det.</translation>
    </message>
    <message>
        <source>The newest content is shown as soon as nobody uses the screen.</source>
        <translation>Det nyaste innehållet visas så snart ingen använder skärmen.</translation>
    </message>
    <message>
        <source>New content has come. It is shown as soon as nobody uses the screen.</source>
        <translation>Nytt innehåll har kommit. Det visas så snart ingen använder skärmen.</translation>
    </message>
    <message>
        <source>There is nothing newer.</source>
        <translation>Det finns inget nyare.</translation>
    </message>
    <message>
        <source>Nobody has answered. Is everything installed? The command kiosk status says more.</source>
        <translation>Ingen har svarat. Är allt installerat? Kommandot kiosk status säger mer.</translation>
    </message>
    <message>
        <source>The disk is full, or refused.</source>
        <translation>Disken är full eller går inte att skriva till.</translation>
    </message>
    <message>
        <source>The last fetch failed</source>
        <translation>Senaste hämtningen misslyckades</translation>
    </message>
    <message>
        <source>Nothing was fetched lately</source>
        <translation>Inget har hämtats på ett dygn</translation>
    </message>
    <message>
        <source>Earlier content is shown</source>
        <translation>Tidigare innehåll visas</translation>
    </message>
    <message>
        <source>The content is out of date</source>
        <translation>Innehållet är för gammalt</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Allt fungerar</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Det finns inget att visa än.</translation>
    </message>
    <message>
        <source>Shown: the content of %1.</source>
        <translation>Visar innehållet från %1.</translation>
    </message>
    <message>
        <source>It came %1.</source>
        <translation>Det kom %1.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>Det gäller till %1.</translation>
    </message>
    <message>
        <source>Next fetch: %1.</source>
        <translation>Nästa hämtning: %1.</translation>
    </message>
    <message>
        <source>Fetching. This may take a few minutes.</source>
        <translation>Hämtar. Det kan ta några minuter.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Ett ögonblick.</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Rengöring</translation>
    </message>
    <message>
        <source>A minute without touch</source>
        <translation>En minut utan tryck</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Släck</translation>
    </message>
    <message>
        <source>A touch wakes it</source>
        <translation>Ett tryck väcker</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Några sekunder</translation>
    </message>
    <message>
        <source>Test touch</source>
        <translation>Prova tryck</translation>
    </message>
    <message>
        <source>Draw over the panel</source>
        <translation>Rita över ytan</translation>
    </message>
    <message>
        <source>Test colours</source>
        <translation>Prova färg</translation>
    </message>
    <message>
        <source>Six, over the panel</source>
        <translation>Sex helfärger</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Prova ljud</translation>
    </message>
    <message>
        <source>No voice is set up here.</source>
        <translation>Ingen röst är inställd här.</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>En mening</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Hämta nu</translation>
    </message>
    <message>
        <source>Nothing is fetched here by itself.</source>
        <translation>Inget hämtas av sig självt här.</translation>
    </message>
    <message>
        <source>A minute or so</source>
        <translation>Ungefär en minut</translation>
    </message>
    <message>
        <source>Newest content</source>
        <translation>Nyaste innehållet</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Visa det igen</translation>
    </message>
    <message>
        <source>Content before</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>Det finns inget äldre innehåll här.</translation>
    </message>
    <message>
        <source>That of %1</source>
        <translation>Till innehållet från %1</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärmen</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schema %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>Ingen adress är angiven.</translation>
    </message>
    <message>
        <source>Content is kept at</source>
        <translation>Innehållet sköts på</translation>
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
        <translation>Lika</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The store has nothing for this screen.</source>
        <translation>Lagret har inget för den här skärmen.</translation>
    </message>
    <message>
        <source>The store did not answer. Is there a network?</source>
        <translation>Lagret svarade inte. Finns det nätverk?</translation>
    </message>
    <message>
        <source>The store does not let this screen in.</source>
        <translation>Lagret släpper inte in den här skärmen.</translation>
    </message>
    <message>
        <source>What the store has is not what was signed. Tell those who run it.</source>
        <translation>Det som finns i lagret är inte det som signerades. Säg till dem som sköter det.</translation>
    </message>
    <message>
        <source>What the store signed is too old, or the clock here is wrong.</source>
        <translation>Det som lagret signerade är för gammalt, eller så går klockan här fel.</translation>
    </message>
    <message>
        <source>Another fetch was at work.</source>
        <translation>En annan hämtning pågick.</translation>
    </message>
    <message>
        <source>There are errors in the tables.</source>
        <translation>Det finns fel i tabellerna.</translation>
    </message>
    <message>
        <source>More than half of something would have been gone.</source>
        <translation>Mer än hälften av något skulle ha försvunnit.</translation>
    </message>
    <message>
        <source>A setting of this screen is not right.</source>
        <translation>En inställning för den här skärmen är fel.</translation>
    </message>
    <message>
        <source>The store has content for another version of this program alone.</source>
        <translation>Lagret har bara innehåll för en annan version av programmet.</translation>
    </message>
    <message>
        <source>The content was refused.</source>
        <translation>Innehållet nekades.</translation>
    </message>
    <message>
        <source>It failed. The command kiosk status says more.</source>
        <translation>Det misslyckades. Kommandot kiosk status säger mer.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>För personalen</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>We will clear this screen for the next visitor.</source>
        <translation>Skärmen rensas snart för nästa besökare.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jag är kvar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>TestPlate</name>
    <message>
        <source>Next colour</source>
        <translation>Nästa färg</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Avsluta provet</translation>
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
        <translation>Allt</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Nothing more is planned today</source>
        <translation>Inget mer är planerat i dag</translation>
    </message>
    <message>
        <source>Nothing is planned on this day</source>
        <translation>Inget är planerat den här dagen</translation>
    </message>
    <message>
        <source>Nothing else planned %1</source>
        <translation>Inget annat planerat %1</translation>
    </message>
    <message>
        <source>Nothing planned %1</source>
        <translation>Inget planerat %1</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Just nu</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du är här</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Stopp %1 av %2</translation>
    </message>
    <message>
        <source>The entrance</source>
        <translation>Entrén</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exempel: %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>Arranges this event</source>
        <translation>Arrangerar evenemanget</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 tim %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dag %1 av %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation>Boka plats</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>Entréavgift</translation>
    </message>
    <message>
        <source>Updated today at %1</source>
        <translation>Uppdaterat i dag kl. %1</translation>
    </message>
    <message>
        <source>Updated yesterday</source>
        <translation>Uppdaterat i går</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Uppdaterat %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Uppgifter från %1</translation>
    </message>
    <message>
        <source>As of %1. What is newer is not here yet.</source>
        <translation>Uppgifterna är från %1. Det som är nyare har inte kommit hit än.</translation>
    </message>
    <message>
        <source>There has been no news since %1. Times and places may have changed.</source>
        <translation>Inga nyheter har kommit sedan %1. Tider och platser kan ha ändrats.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Över</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, kl. %2</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3, A–Z</source>
        <translation>Visar %1–%2 av %3, A–Ö</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>These facts are not listed any more</source>
        <translation>De här uppgifterna finns inte längre med</translation>
    </message>
</context>
<context>
    <name>TouchCover</name>
    <message>
        <source>Draw over the whole panel</source>
        <translation>Rita över hela skärmen</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume of the voice: %1 %</source>
        <translation>Röstens volym: %1 %</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Tystare</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Högre</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 finns här</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Rakt fram</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Till höger</translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation>Bakom dig</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Till vänster</translation>
    </message>
    <message>
        <source>%1 on foot from here</source>
        <translation>%1 till fots härifrån</translation>
    </message>
</context>
<context>
    <name>WayfindingPage</name>
    <message>
        <source>Find your way</source>
        <translation>Hitta rätt</translation>
    </message>
    <message>
        <source>The map is being drawn</source>
        <translation>Kartan håller på att ritas</translation>
    </message>
    <message>
        <source>Please ask at the desk meanwhile.</source>
        <translation>Fråga gärna i receptionen så länge.</translation>
    </message>
    <message>
        <source>Also in the district</source>
        <translation>Också i distriktet</translation>
    </message>
    <message>
        <source>The line runs from %1 to %2. The stops are in order; the drawing is not to scale.</source>
        <translation>Linjen går från %1 till %2. Stoppen står i ordning; bilden är inte skalenlig.</translation>
    </message>
    <message>
        <source>The stops are in order; the drawing is not to scale.</source>
        <translation>Stoppen står i ordning; bilden är inte skalenlig.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The seven days before: %1</source>
        <translation>De sju dagarna före: %1</translation>
    </message>
    <message>
        <source>No more events after these days</source>
        <translation>Inget mer efter de här dagarna</translation>
    </message>
    <message>
        <source>The next seven days: %1</source>
        <translation>De sju dagarna efter: %1</translation>
    </message>
</context>
</TS>
