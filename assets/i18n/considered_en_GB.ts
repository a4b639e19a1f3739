<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n reflections</source>
        <translation>
            <numerusform>%n reflection</numerusform>
            <numerusform>%n reflections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n experience</numerusform>
            <numerusform>%n experiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundaries</source>
        <translation>
            <numerusform>%n boundary</numerusform>
            <numerusform>%n boundaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on questions</source>
        <translation>
            <numerusform>%n note on a question</numerusform>
            <numerusform>%n notes on questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of a biography</source>
        <translation>
            <numerusform>%n part of a biography</numerusform>
            <numerusform>%n parts of a biography</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supervision sessions</source>
        <translation>
            <numerusform>%n supervision session</numerusform>
            <numerusform>%n supervision sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for supervision</source>
        <translation>
            <numerusform>%n point for supervision</numerusform>
            <numerusform>%n points for supervision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for the team</source>
        <translation>
            <numerusform>%n point for the team</numerusform>
            <numerusform>%n points for the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feelings on later days</source>
        <translation>
            <numerusform>%n feeling on a later day</numerusform>
            <numerusform>%n feelings on later days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer visits</source>
        <translation>
            <numerusform>%n employer visit</numerusform>
            <numerusform>%n employer visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words to cover</source>
        <translation>
            <numerusform>%n word to cover</numerusform>
            <numerusform>%n words to cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are here now, as they were in the backup.</source>
        <translation>
            <numerusform>%n note is here now, as it was in the backup.</numerusform>
            <numerusform>%n notes are here now, as they were in the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes came back.</source>
        <translation>
            <numerusform>%n note came back.</numerusform>
            <numerusform>%n notes came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here in another version. The newer ones stay, and the older are kept as copies.</source>
        <translation>
            <numerusform>%n was here in another version. The newer one stays, and the older is kept as a copy.</numerusform>
            <numerusform>%n were here in another version. The newer ones stay, and the older are kept as copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you have deleted since. They stay deleted.</source>
        <translation>
            <numerusform>%n you have deleted since. It stays deleted.</numerusform>
            <numerusform>%n you have deleted since. They stay deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those here were deleted before the backup was made. They are gone here too.</source>
        <translation>
            <numerusform>%n of those here was deleted before the backup was made. It is gone here too.</numerusform>
            <numerusform>%n of those here were deleted before the backup was made. They are gone here too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Settle %1 things first</source>
        <translation>
            <numerusform>Settle %1 thing first</numerusform>
            <numerusform>Settle %1 things first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverHeader</name>
    <message numerus="yes">
        <source>Left out: %n notes that are just for you.</source>
        <translation>
            <numerusform>Left out: one note that is just for you.</numerusform>
            <numerusform>Left out: %n notes that are just for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n things to come back to</source>
        <translation>
            <numerusform>%n thing to come back to</numerusform>
            <numerusform>%n things to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message numerus="yes">
        <source>%n experiences, by nickname</source>
        <translation>
            <numerusform>%n experience, by nickname</numerusform>
            <numerusform>%n experiences, by nickname</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message numerus="yes">
        <source>%n places are covered</source>
        <translation>
            <numerusform>One place is covered</numerusform>
            <numerusform>%n places are covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretAsk</name>
    <message numerus="yes">
        <source>%n tries left; then everything here is erased.</source>
        <translation>
            <numerusform>%n try left; then everything here is erased.</numerusform>
            <numerusform>%n tries left; then everything here is erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left; then the PIN stops, and the other ways still work.</source>
        <translation>
            <numerusform>%n try left; then the PIN stops, and the other ways still work.</numerusform>
            <numerusform>%n tries left; then the PIN stops, and the other ways still work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::Biography</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::ExportFlow</name>
    <message numerus="yes">
        <source>%1. And %n lines from the other lists.</source>
        <comment>what is picked of the days</comment>
        <translation>
            <numerusform>%1. And one line from the other lists.</numerusform>
            <numerusform>%1. And %n lines from the other lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines picked</source>
        <translation>
            <numerusform>One line picked</numerusform>
            <numerusform>%n lines picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::ExportLog</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>One note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::LongCheck</name>
    <message numerus="yes">
        <source>%1 more, if you want to look</source>
        <translation>
            <numerusform>%1 more, if you want to look</numerusform>
            <numerusform>%1 more, if you want to look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::NextSession</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things you chose to bring</source>
        <translation>
            <numerusform>%n thing you chose to bring</numerusform>
            <numerusform>%n things you chose to bring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::NoticingView</name>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went well</source>
        <translation>
            <numerusform>%1 went well</numerusform>
            <numerusform>%1 went well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went OK</source>
        <translation>
            <numerusform>%1 went OK</numerusform>
            <numerusform>%1 went OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 landed in a mixed way</source>
        <translation>
            <numerusform>%1 landed in a mixed way</numerusform>
            <numerusform>%1 landed in a mixed way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not go well</source>
        <translation>
            <numerusform>%1 did not go well</numerusform>
            <numerusform>%1 did not go well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 you could not tell</source>
        <translation>
            <numerusform>%1 you could not tell</numerusform>
            <numerusform>%1 you could not tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::Retention</name>
    <message numerus="yes">
        <source>%n notes reached their time and went to the bin. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n note reached its time and went to the bin. It stays there for 30 days.</numerusform>
            <numerusform>%n notes reached their time and went to the bin. They stay there for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes reach their time, the first on %1.</source>
        <comment>%1: a day</comment>
        <translation>
            <numerusform>%n note reaches its time on %1.</numerusform>
            <numerusform>%n notes reach their time, the first on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>considered::viewmodel::Session</name>
    <message numerus="yes">
        <source>Wrong a few times. The PIN works again in %n minutes.</source>
        <translation>
            <numerusform>Wrong a few times. The PIN works again in %n minute.</numerusform>
            <numerusform>Wrong a few times. The PIN works again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong a few times. The PIN works again in %n seconds.</source>
        <translation>
            <numerusform>Wrong a few times. The PIN works again in %n second.</numerusform>
            <numerusform>Wrong a few times. The PIN works again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
