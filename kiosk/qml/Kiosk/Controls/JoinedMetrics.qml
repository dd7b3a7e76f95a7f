pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Folds short words with a middle dot between them into lines, so that no dot stands at a line's end or start.
FontMetrics {
    id: root

    function folded(words: string, room: real): string {
        return words.split("\n").map(line => foldedLine(line, room)).join("\n");
    }

    function foldedLine(words: string, room: real): string {
        let lines = [];
        for (let part of words.split(Theme.dot)) {
            const longer = lines.length > 0 ? lines[lines.length - 1] + Theme.dot + part : "";
            if (longer !== "" && advanceWidth(longer) <= room)
                lines[lines.length - 1] = longer;
            else
                lines.push(part);
        }
        return lines.join("\n");
    }

    font.family: Theme.family
}
