<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Attract</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that opens %1 on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>It may have been taken away in the latest update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistrictPage</name>
    <message>
        <source>The district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no facts here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look at the members and events meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more on your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>This event is not listed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample: this event is made up to show how events will look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events show up here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>To the organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Centre for Innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to where Helsingborg tries new things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to meet the people, companies and places between Central Station and RecoLab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is and who started it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) to meet</source>
        <translation>
            <numerusform>%n organisation to meet</numerusform>
            <numerusform>%n organisations to meet</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today · %2 this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) on one line</source>
        <translation>
            <numerusform>%n stop on one line</numerusform>
            <numerusform>%n stops on one line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en sv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qwertyuiop asdfghjkl zxcvbnm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aåäáàâã oöøóòôõ eéèêë uüúùû iíìîï nñ cç sß yÿý zž</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterRail</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineStop</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>This text is in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>This member is not listed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, field or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no members here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look at the events meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>This place is not listed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is taking a short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content has not arrived yet. Please ask at the desk; they will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content and its program do not fit together. Please ask at the desk; they will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content cannot be shown just now. Please ask at the desk; they will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachHead</name>
    <message>
        <source>Everything you can touch is below this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will clear this screen for the next visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>These facts are not listed any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayfindingPage</name>
    <message>
        <source>Find your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district runs from Central Station southwards. The stops are in order; the drawing is not to scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In the district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
