pragma ComponentBehavior: Bound

import QtQuick

// What a code is for. One leads to `address`; a `contact` or an `appointment` has a second one, that carries the thing
// itself while the visitor is `carrying`: `carried` is what its picture is asked for by, empty where it would not fit,
// and then the address leads to where it is saved. A `list` has one code, of any size.
QtObject {
    id: root

    property string address: ""
    property string kind: ""
    property string carried: ""
    property string subject: ""
    property bool carrying: false

    readonly property bool second: kind === "contact" || kind === "appointment"
    readonly property bool ofAnySize: kind !== ""
    readonly property bool inCode: second && carrying && carried !== ""
    readonly property string asked: inCode ? "carried/" + carried : address
    readonly property string shown: address.replace("https://", "").split("#")[0]
    readonly property string title: kind === "list" ? qsTr("Take your list with you") : qsTr("Take it with you")

    // What is read beside the code: where it leads, or what it carries, as far as that is short.
    readonly property string caption: kind === "list" ? "" : !inCode ? shown : subject.length <= longestSubject ? subject : ""
    readonly property int longestSubject: 60

    function explanation(): string {
        if (kind === "list")
            return qsTr("Point your phone’s camera at the code. It opens your list; nothing of it stays here.");
        if (!second || !carrying)
            return qsTr("Point your phone’s camera at the code, or type:");
        if (inCode)
            return qsTr("Point your phone’s camera at the code. It works without a network.");
        return kind === "contact" ? qsTr("Point your phone’s camera at the code. The page it opens saves the contact:") : qsTr("Point your phone’s camera at the code. The page it opens puts the event into your calendar:");
    }

    function spoken(): string {
        if (kind === "list")
            return qsTr("Code that opens your list on your phone");
        if (!inCode)
            return qsTr("Code that opens %1 on your phone").arg(root.shown);
        return kind === "contact" ? qsTr("Code that saves the contact %1 on your phone").arg(root.subject) : qsTr("Code that puts the event into your calendar: %1").arg(root.subject);
    }
}
