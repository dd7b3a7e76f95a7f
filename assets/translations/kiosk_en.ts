<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to meet</source>
        <translation>
            <numerusform>%Ln to meet</numerusform>
            <numerusform>%Ln to meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln stop</numerusform>
            <numerusform>%Ln stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the next 7 days</source>
        <translation>
            <numerusform>%Ln in the next 7 days</numerusform>
            <numerusform>%Ln in the next 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list, %Ln thing(s)</source>
        <translation>
            <numerusform>My list, %Ln thing</numerusform>
            <numerusform>My list, %Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s), first: %1</source>
        <translation>
            <numerusform>%Ln hit, first: %1</numerusform>
            <numerusform>%Ln hits, first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left.</source>
        <translation>
            <numerusform>%Ln second left.</numerusform>
            <numerusform>%Ln seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln minute(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %Ln minute.</numerusform>
            <numerusform>Too many wrong tries. Wait %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %Ln second.</numerusform>
            <numerusform>Too many wrong tries. Wait %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tries.</source>
        <translation>
            <numerusform>%Ln more try.</numerusform>
            <numerusform>%Ln more tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes after %Ln second(s) without a touch.</source>
        <translation>
            <numerusform>Closes after %Ln second without a touch.</numerusform>
            <numerusform>Closes after %Ln seconds without a touch.</numerusform>
        </translation>
    </message>
</context>
</TS>
