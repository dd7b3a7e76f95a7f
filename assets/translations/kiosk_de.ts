<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Attract</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Schon gewusst?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hier zu Hause</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Das Quartier</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>Back to the member</source>
        <translation>Zurück zum Mitglied</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Zurück zum Termin</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>Back to the place</source>
        <translation>Zurück zum Ort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the staff panel</source>
        <translation>Personalbereich verlassen</translation>
    </message>
</context>
<context>
    <name>BadgedText</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>Clean the panel now</source>
        <translation>Jetzt den Bildschirm reinigen</translation>
    </message>
    <message>
        <source>Nothing that is touched does anything.</source>
        <translation>Berührungen bewirken jetzt nichts.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Take your list with you</source>
        <translation>Die Merkliste mitnehmen</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens your list; nothing of it stays here.</source>
        <translation>Die Handykamera auf den Code richten. Er öffnet die Merkliste; nichts davon bleibt hier.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, or type:</source>
        <translation>Handykamera auf den Code richten oder eintippen:</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It works without a network.</source>
        <translation>Die Handykamera auf den Code richten. Das geht auch ohne Netz.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page it opens saves the contact:</source>
        <translation>Die Handykamera auf den Code richten. Auf der Seite, die sich öffnet, lässt sich der Kontakt speichern:</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page it opens puts the event into your calendar:</source>
        <translation>Die Handykamera auf den Code richten. Auf der Seite, die sich öffnet, kommt der Termin in den Kalender:</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation>Code, der die Merkliste auf dem Handy öffnet</translation>
    </message>
    <message>
        <source>Code that opens this page on your phone</source>
        <translation>Code, der diese Seite auf dem Handy öffnet</translation>
    </message>
    <message>
        <source>Code that saves the contact %1 on your phone</source>
        <translation>Code, der den Kontakt %1 auf dem Handy speichert</translation>
    </message>
    <message>
        <source>Code that puts the event into your calendar: %1</source>
        <translation>Code, der den Termin in den Kalender einträgt: %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens this page.</source>
        <translation>Die Handykamera auf den Code richten. Er öffnet diese Seite.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It saves the contact %1, without a network.</source>
        <translation>Die Handykamera auf den Code richten. Er speichert den Kontakt %1, ohne Netz.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It puts the event into your calendar, without a network: %1</source>
        <translation>Die Handykamera auf den Code richten. Er trägt den Termin in den Kalender ein, ohne Netz: %1</translation>
    </message>
</context>
<context>
    <name>CodeAbove</name>
    <message>
        <source>The code above</source>
        <translation>Der Code oben</translation>
    </message>
</context>
<context>
    <name>CodeChoices</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Point your phone here</source>
        <translation>Handy hierher richten</translation>
    </message>
</context>
<context>
    <name>ColourCover</name>
    <message>
        <source>Is each colour even?</source>
        <translation>Ist jede Farbe gleichmäßig?</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Zeit</numerusform>
            <numerusform>%Ln Zeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to meet</source>
        <translation>
            <numerusform>%Ln stellt sich vor</numerusform>
            <numerusform>%Ln stellen sich vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln Station</numerusform>
            <numerusform>%Ln Stationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln heute</numerusform>
            <numerusform>%Ln heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the next 7 days</source>
        <translation>
            <numerusform>%Ln in den nächsten 7 Tagen</numerusform>
            <numerusform>%Ln in den nächsten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list, %Ln thing(s)</source>
        <translation>
            <numerusform>Merkliste, %Ln Eintrag</numerusform>
            <numerusform>Merkliste, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s), first: %1</source>
        <translation>
            <numerusform>%Ln Treffer, der erste: %1</numerusform>
            <numerusform>%Ln Treffer, der erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left.</source>
        <translation>
            <numerusform>Noch %Ln Sekunde.</numerusform>
            <numerusform>Noch %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Warten Sie %Ln Minute.</numerusform>
            <numerusform>Zu viele falsche Versuche. Warten Sie %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Warten Sie %Ln Sekunde.</numerusform>
            <numerusform>Zu viele falsche Versuche. Warten Sie %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>Noch %Ln Versuch.</numerusform>
            <numerusform>Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes after %Ln second(s) without a touch.</source>
        <translation>
            <numerusform>Schließt nach %Ln Sekunde ohne Berührung.</numerusform>
            <numerusform>Schließt nach %Ln Sekunden ohne Berührung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>It may have been taken away in the latest update.</source>
        <translation>Vielleicht wurde der Inhalt bei der letzten Aktualisierung entfernt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DistrictPage</name>
    <message>
        <source>The district</source>
        <translation>Das Quartier</translation>
    </message>
    <message>
        <source>There are no facts here yet</source>
        <translation>Hier gibt es noch keine Fakten</translation>
    </message>
    <message>
        <source>Have a look at the members and events meanwhile.</source>
        <translation>Solange lohnt ein Blick auf Mitglieder und Termine.</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Mehr zum Lesen</translation>
    </message>
    <message>
        <source>Read more on your phone</source>
        <translation>Auf dem Handy weiterlesen</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>EventChoices</name>
    <message>
        <source>What?</source>
        <translation>Was?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Free only</source>
        <translation>Nur kostenlos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>Free only</source>
        <translation>Nur kostenlos</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>This event is not listed any more</source>
        <translation>Dieser Termin ist nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Dieser Termin ist abgesagt.</translation>
    </message>
    <message>
        <source>This event is over.</source>
        <translation>Dieser Termin ist vorbei.</translation>
    </message>
    <message>
        <source>A sample: this event is made up to show how events will look.</source>
        <translation>Ein Beispiel: Dieser Termin ist erfunden und zeigt, wie Termine hier aussehen werden.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Weitere Zeiten</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is planned that fits your filters</source>
        <translation>Nichts geplant, was zu den Filtern passt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No events are planned</source>
        <translation>Zurzeit sind keine Termine geplant</translation>
    </message>
    <message>
        <source>New events show up here by themselves.</source>
        <translation>Neue Termine erscheinen hier von selbst.</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>To the organisation</source>
        <translation>Zur Organisation</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
    <message>
        <source>Next and back: from item to item</source>
        <translation>Weiter und zurück: Schritt für Schritt</translation>
    </message>
    <message>
        <source>Up and down: from heading to heading</source>
        <translation>Auf und ab: von Überschrift zu Überschrift</translation>
    </message>
    <message>
        <source>Select: press what you are at</source>
        <translation>Auswählen: drücken, wo Sie gerade sind</translation>
    </message>
    <message>
        <source>A letter beside the list: to its first member</source>
        <translation>Ein Buchstabe neben der Liste: zu seinem ersten Mitglied</translation>
    </message>
    <message>
        <source>Above and below the keyboard: the first hit</source>
        <translation>Über und unter der Tastatur: der erste Treffer</translation>
    </message>
    <message>
        <source>Listen: read aloud, or be silent</source>
        <translation>Vorlesen: laut lesen oder still sein</translation>
    </message>
    <message>
        <source>Any key closes this help</source>
        <translation>Jede Taste schließt die Hilfe</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhig bis %1</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>Schon gewusst?</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Was los ist</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>Get to know a member</source>
        <translation>Lernen Sie ein Mitglied kennen</translation>
    </message>
    <message>
        <source>Get to know a place</source>
        <translation>Lernen Sie einen Ort kennen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Noch %1</translation>
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
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Das Quartier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Wegweiser</translation>
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
        <translation>Kein Akzent</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>de_DE</translation>
    </message>
    <message>
        <source>en sv</source>
        <translation>en sv</translation>
    </message>
    <message>
        <source>qwertyuiop asdfghjkl zxcvbnm</source>
        <translation>qwertzuiopü asdfghjklöä yxcvbnm</translation>
    </message>
    <message>
        <source>aåäáàâã oöøóòôõ eéèêë uüúùû iíìîï nñ cç sß yÿý zž</source>
        <translation>aåáàâã oøóòôõ äæ eéèêë uúùû iíìîï nñ cç sß yÿý zž</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Starten tippen</translation>
    </message>
</context>
<context>
    <name>LetterRail</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Buchstabe %1</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>Buchstaben %1</translation>
    </message>
</context>
<context>
    <name>LineStop</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>Add to my list</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>In my list – remove</source>
        <translation>Gemerkt – entfernen</translation>
    </message>
    <message>
        <source>Your list is full</source>
        <translation>Die Merkliste ist voll</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>That was all of this page.</source>
        <translation>Das war alles auf dieser Seite.</translation>
    </message>
    <message>
        <source>That was all of this page. The keys of the voice come next, then the dock.</source>
        <translation>Das war alles auf dieser Seite. Danach kommen die Tasten der Stimme und die Orte ganz unten.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>That was all of this page. The places of the dock come next.</source>
        <translation>Das war alles auf dieser Seite. Danach kommen die Orte ganz unten.</translation>
    </message>
    <message>
        <source>From the beginning.</source>
        <translation>Von vorn.</translation>
    </message>
    <message>
        <source>From the end.</source>
        <translation>Vom Ende.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Das ist die erste Seite.</translation>
    </message>
    <message>
        <source>Listening is off. The key Listen reads aloud, the key Help says what the keys do.</source>
        <translation>Vorlesen ist aus. Die Taste Vorlesen liest vor, die Taste Hilfe sagt, was die Tasten tun.</translation>
    </message>
    <message>
        <source>The screen is awake.</source>
        <translation>Der Bildschirm ist wach.</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>Jede Taste führt weiter.</translation>
    </message>
    <message>
        <source>The voice is at its slowest.</source>
        <translation>Die Stimme ist so langsam wie möglich.</translation>
    </message>
    <message>
        <source>The voice is at its fastest.</source>
        <translation>Die Stimme ist so schnell wie möglich.</translation>
    </message>
    <message>
        <source>The voice is at its quietest.</source>
        <translation>Die Stimme ist so leise wie möglich.</translation>
    </message>
    <message>
        <source>The voice is at its loudest.</source>
        <translation>Die Stimme ist so laut wie möglich.</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>The voice does not answer at the moment.</source>
        <translation>Die Stimme antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch mal</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
</context>
<context>
    <name>LivingCard</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Language of this text: %1</source>
        <translation>Sprache des Textes: %1</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>The place is not given yet</source>
        <translation>Der Ort ist noch nicht angegeben</translation>
    </message>
    <message>
        <source>More of the same kind</source>
        <translation>Mehr dieser Art</translation>
    </message>
    <message>
        <source>Ext. %1</source>
        <translation>Durchwahl %1</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>This member is not listed any more</source>
        <translation>Dieses Mitglied ist nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Nächste Termine</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>There are no members here yet</source>
        <translation>Hier gibt es noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Have a look at the events meanwhile.</source>
        <translation>Solange lohnt ein Blick auf die Termine.</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Your list is empty</source>
        <translation>Die Merkliste ist leer</translation>
    </message>
    <message>
        <source>Tap “%1” on a member, an event or a place, and take it all with you with one code.</source>
        <translation>Bei einem Mitglied, einem Termin oder einem Ort auf „%1“ tippen und alles mit einem Code mitnehmen.</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Sehen, wer hier ist</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Your list is full: one code holds no more. Take it with you, or remove something.</source>
        <translation>Die Merkliste ist voll: Mehr passt nicht in einen Code. Bitte mitnehmen oder etwas entfernen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>NightsCard</name>
    <message>
        <source>The last nights</source>
        <translation>Die letzten Nächte</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Type the six digits of the PIN.</source>
        <translation>Geben Sie die sechs Ziffern der PIN ein.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message>
        <source>The PIN of this screen cannot be read. Set it anew with kiosk setup.</source>
        <translation>Die PIN dieses Bildschirms ist nicht lesbar. Legen Sie sie mit kiosk setup neu fest.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die richtige PIN.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>This place is not listed any more</source>
        <translation>Dieser Ort ist nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hier zu Hause</translation>
    </message>
    <message>
        <source>What is on here</source>
        <translation>Termine hier</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>This screen is taking a short break</source>
        <translation>Der Bildschirm macht eine kurze Pause</translation>
    </message>
    <message>
        <source>Its content has not arrived yet. Please ask at the desk; they will gladly help you.</source>
        <translation>Der Inhalt ist noch nicht da. Am Empfang hilft man gern weiter.</translation>
    </message>
    <message>
        <source>Its content and its program do not fit together. Please ask at the desk; they will gladly help you.</source>
        <translation>Inhalt und Programm passen nicht zusammen. Am Empfang hilft man gern weiter.</translation>
    </message>
    <message>
        <source>Its content cannot be shown just now. Please ask at the desk; they will gladly help you.</source>
        <translation>Der Inhalt lässt sich gerade nicht zeigen. Am Empfang hilft man gern weiter.</translation>
    </message>
</context>
<context>
    <name>ReachHead</name>
    <message>
        <source>Touch below this line</source>
        <translation>Unter der Linie tippen</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search members, events, places and facts</source>
        <translation>Mitglieder, Termine, Orte, Fakten suchen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The search is empty</source>
        <translation>Die Suche ist leer</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Showing %1 of %2 hits</source>
        <translation>%1 von %2 Treffern</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>More members</source>
        <translation>Weitere Mitglieder</translation>
    </message>
    <message>
        <source>More events</source>
        <translation>Weitere Termine</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Weitere Orte</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Weitere Fakten</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>This is how loud the voice begins for every visitor.</source>
        <translation>So laut beginnt die Stimme für alle Gäste.</translation>
    </message>
    <message>
        <source>The content before is shown as soon as nobody uses the screen, until you change it.</source>
        <translation>Der frühere Inhalt wird gezeigt, sobald niemand den Bildschirm benutzt, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>The newest content is shown as soon as nobody uses the screen.</source>
        <translation>Der neueste Inhalt wird gezeigt, sobald niemand den Bildschirm benutzt.</translation>
    </message>
    <message>
        <source>New content has come. It is shown as soon as nobody uses the screen.</source>
        <translation>Neuer Inhalt ist da. Er wird gezeigt, sobald niemand den Bildschirm benutzt.</translation>
    </message>
    <message>
        <source>There is nothing newer.</source>
        <translation>Es gibt nichts Neueres.</translation>
    </message>
    <message>
        <source>Nobody has answered. Is everything installed? The command kiosk status says more.</source>
        <translation>Es kam keine Antwort. Ist alles installiert? Der Befehl kiosk status sagt mehr.</translation>
    </message>
    <message>
        <source>The disk is full, or refused.</source>
        <translation>Der Speicher ist voll oder nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The last fetch failed</source>
        <translation>Der letzte Abruf ist gescheitert</translation>
    </message>
    <message>
        <source>Nothing was fetched lately</source>
        <translation>Seit einem Tag kein Abruf</translation>
    </message>
    <message>
        <source>Earlier content is shown</source>
        <translation>Früherer Inhalt wird gezeigt</translation>
    </message>
    <message>
        <source>The content is out of date</source>
        <translation>Der Inhalt ist veraltet</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Shown: the content of %1.</source>
        <translation>Gezeigt wird der Inhalt von %1.</translation>
    </message>
    <message>
        <source>It came %1.</source>
        <translation>Er kam %1.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>Next fetch: %1.</source>
        <translation>Nächster Abruf: %1.</translation>
    </message>
    <message>
        <source>Fetching. This may take a few minutes.</source>
        <translation>Wird abgerufen. Das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Reinigen</translation>
    </message>
    <message>
        <source>A minute without touch</source>
        <translation>Eine Minute ohne Berührung</translation>
    </message>
    <message>
        <source>Screen off</source>
        <translation>Bildschirm aus</translation>
    </message>
    <message>
        <source>A touch wakes it</source>
        <translation>Berühren weckt ihn</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Einige Sekunden</translation>
    </message>
    <message>
        <source>Test touch</source>
        <translation>Berührung prüfen</translation>
    </message>
    <message>
        <source>Draw over the panel</source>
        <translation>Über die Fläche streichen</translation>
    </message>
    <message>
        <source>Test colours</source>
        <translation>Farben prüfen</translation>
    </message>
    <message>
        <source>Six, over the panel</source>
        <translation>Sechs volle Farben</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Ton prüfen</translation>
    </message>
    <message>
        <source>No voice is set up here.</source>
        <translation>Hier ist keine Stimme eingerichtet.</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Nothing is fetched here by itself.</source>
        <translation>Hier wird nichts von selbst abgerufen.</translation>
    </message>
    <message>
        <source>A minute or so</source>
        <translation>Etwa eine Minute</translation>
    </message>
    <message>
        <source>Newest content</source>
        <translation>Neuester Inhalt</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Content before</source>
        <translation>Vorheriger Inhalt</translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>Hier gibt es keinen älteren.</translation>
    </message>
    <message>
        <source>That of %1</source>
        <translation>Der von %1</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>Keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Content is kept at</source>
        <translation>Inhalt gepflegt unter</translation>
    </message>
    <message>
        <source>today at %2</source>
        <translation>heute um %2 Uhr</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2 Uhr</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The store has nothing for this screen.</source>
        <translation>Der Speicherort hat nichts für diesen Bildschirm.</translation>
    </message>
    <message>
        <source>The store did not answer. Is there a network?</source>
        <translation>Der Speicherort antwortet nicht. Gibt es ein Netzwerk?</translation>
    </message>
    <message>
        <source>The store does not let this screen in.</source>
        <translation>Der Speicherort lässt diesen Bildschirm nicht zu.</translation>
    </message>
    <message>
        <source>What the store has is not what was signed. Tell those who run it.</source>
        <translation>Was dort liegt, ist nicht das, was signiert wurde. Sagen Sie es den Betreibern.</translation>
    </message>
    <message>
        <source>What the store signed is too old, or the clock here is wrong.</source>
        <translation>Die Signatur ist zu alt, oder die Uhr hier geht falsch.</translation>
    </message>
    <message>
        <source>Another fetch was at work.</source>
        <translation>Ein anderer Abruf lief gerade.</translation>
    </message>
    <message>
        <source>There are errors in the tables.</source>
        <translation>In den Tabellen sind Fehler.</translation>
    </message>
    <message>
        <source>More than half of something would have been gone.</source>
        <translation>Mehr als die Hälfte von etwas wäre verschwunden.</translation>
    </message>
    <message>
        <source>A setting of this screen is not right.</source>
        <translation>Eine Einstellung dieses Bildschirms stimmt nicht.</translation>
    </message>
    <message>
        <source>The store has content for another version of this program alone.</source>
        <translation>Am Speicherort liegen nur Inhalte für eine andere Version des Programms.</translation>
    </message>
    <message>
        <source>The content was refused.</source>
        <translation>Der Inhalt wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It failed. The command kiosk status says more.</source>
        <translation>Es ist gescheitert. Der Befehl kiosk status sagt mehr.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>We will clear this screen for the next visitor.</source>
        <translation>Die Anzeige wird gleich für den nächsten Besuch zurückgesetzt.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TestPlate</name>
    <message>
        <source>Next colour</source>
        <translation>Nächste Farbe</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Prüfung beenden</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>In the district</source>
        <translation>Im Quartier</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Nothing more is planned today</source>
        <translation>Heute ist nichts mehr geplant</translation>
    </message>
    <message>
        <source>Nothing is planned on this day</source>
        <translation>An diesem Tag ist nichts geplant</translation>
    </message>
    <message>
        <source>Nothing else planned %1</source>
        <translation>Nichts weiter geplant %1</translation>
    </message>
    <message>
        <source>Nothing planned %1</source>
        <translation>Nichts geplant %1</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Station %1 von %2</translation>
    </message>
    <message>
        <source>The entrance</source>
        <translation>Der Eingang</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Arranges this event</source>
        <translation>Veranstaltet diesen Termin</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
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
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 Std. %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation>Platz buchen</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>Mit Eintritt</translation>
    </message>
    <message>
        <source>Updated today at %1</source>
        <translation>Heute um %1 Uhr aktualisiert</translation>
    </message>
    <message>
        <source>Updated yesterday</source>
        <translation>Gestern aktualisiert</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert am %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of %1. What is newer is not here yet.</source>
        <translation>Stand: %1. Neueres ist hier noch nicht angekommen.</translation>
    </message>
    <message>
        <source>There has been no news since %1. Times and places may have changed.</source>
        <translation>Seit %1 ist nichts Neues gekommen. Zeiten und Orte können sich geändert haben.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2 Uhr</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3, A–Z</source>
        <translation>%1–%2 von %3, A–Z</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>These facts are not listed any more</source>
        <translation>Diese Fakten sind nicht mehr aufgeführt</translation>
    </message>
</context>
<context>
    <name>TouchCover</name>
    <message>
        <source>Draw over the whole panel</source>
        <translation>Streichen Sie über den ganzen Bildschirm</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume of the voice: %1 %</source>
        <translation>Lautstärke der Stimme: %1 %</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist hier</translation>
    </message>
    <message>
        <source>Straight ahead</source>
        <translation>Geradeaus</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation>Hinter Ihnen</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 on foot from here</source>
        <translation>%1 zu Fuß von hier</translation>
    </message>
</context>
<context>
    <name>WayfindingPage</name>
    <message>
        <source>Find your way</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>The map is being drawn</source>
        <translation>Die Karte wird noch gezeichnet</translation>
    </message>
    <message>
        <source>Please ask at the desk meanwhile.</source>
        <translation>Am Empfang hilft man solange gern weiter.</translation>
    </message>
    <message>
        <source>Also in the district</source>
        <translation>Auch im Quartier</translation>
    </message>
    <message>
        <source>The line runs from %1 to %2. The stops are in order; the drawing is not to scale.</source>
        <translation>Die Linie führt von %1 bis %2. Die Stationen folgen der Reihe nach, nicht dem Maßstab.</translation>
    </message>
    <message>
        <source>The stops are in order; the drawing is not to scale.</source>
        <translation>Die Stationen folgen der Reihe nach, nicht dem Maßstab.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The seven days before: %1</source>
        <translation>Die sieben Tage davor: %1</translation>
    </message>
    <message>
        <source>No more events after these days</source>
        <translation>Nach diesen Tagen nichts mehr</translation>
    </message>
    <message>
        <source>The next seven days: %1</source>
        <translation>Die nächsten sieben Tage: %1</translation>
    </message>
</context>
</TS>
